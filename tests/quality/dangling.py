#!/usr/bin/env python3
"""Dangling sentences: summaries that cannot be understood without a sentence that is not in them.

    python3 tests/quality/dangling.py build/summarize --data FILE [--show] [--words N | --sentences N]

FILE has one JSON object per line, with `id` and `text`. A chosen sentence is dangling if
    previous      it opens with a word that points back ("Ia", "Hal itu", "Namun"), and the sentence before it is not chosen
    beginning     it begins inside a quotation, and the sentence before it is not chosen
    end           its quotation goes on, and the sentence after it is not chosen
"""
import argparse
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

sys.dont_write_bytecode = True

import rouge


def read_segments(program, limit, text):
    """The sentences of the article, as the rows of --features."""
    table = subprocess.run([program, "--features", limit], input=text.encode(), stdout=subprocess.PIPE,
                           check=True).stdout.decode().splitlines()
    names = table[0].split("\t")
    rows = [dict(zip(names, line.split("\t"))) for line in table[1:]]
    return [row for row in rows if row["kind"] == "sentence" and row["bias"] != "0"]


def dangling_in(segments):
    """What is wrong, and the segment, for each segment that is dangling. segments: rows with rank and features as text."""
    found = []
    for i, segment in enumerate(segments):
        if segment["rank"] == "0":
            continue
        has = lambda name: segment[name] != "0"
        lacks_previous = i > 0 and segments[i - 1]["rank"] == "0"
        lacks_next = i + 1 < len(segments) and segments[i + 1]["rank"] == "0"
        if lacks_previous and has("needs_previous"):
            found.append(("previous", segment))
        if lacks_previous and has("starts_in_quote"):
            found.append(("beginning", segment))
        if lacks_next and has("quote_continues"):
            found.append(("end", segment))
    return found


def find_dangling(program, limit, texts):
    with ThreadPoolExecutor(2) as pool:
        return [dangling_in(segments) for segments in pool.map(lambda text: read_segments(program, limit, text), texts)]


def share(found):
    """The share of summaries with a dangling sentence, in per cent."""
    return 100 * sum(map(bool, found)) / len(found)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("program")
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--show", action="store_true", help="print each dangling sentence")
    arguments.add_argument("--sentences", type=int, default=3)
    arguments.add_argument("--words", type=int)
    given = arguments.parse_args()
    limit = "--words=%d" % given.words if given.words else "--sentences=%d" % given.sentences
    records = rouge.read_articles(given.data)
    found = find_dangling(given.program, limit, [record["text"] for record in records])
    print("%d of %d summaries (%.2f %%) have a dangling sentence" % (sum(map(bool, found)), len(found), share(found)))
    for record, faults in zip(records, found if given.show else []):
        raw = record["text"].encode()
        for name, segment in faults:
            print("%s %s: %s" % (record["id"], name, raw[int(segment["start"]):int(segment["end"])].decode("utf-8", "replace")))


if __name__ == "__main__":
    main()
