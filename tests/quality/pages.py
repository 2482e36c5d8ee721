#!/usr/bin/env python3
"""Faults in summaries of scraped news pages, with their menus, links and advertisements.

    python3 tests/quality/pages.py build/summarize --data FILE [--show]

FILE has one JSON object per line, with `id` and `text`. The program summarizes each text in three sentences. A summary has a
fault if
    empty         nothing is printed
    boilerplate   a line has a phrase of page-phrases.txt
    dateline      a line begins with a dateline, such as "JAKARTA, KOMPAS.com -"
    fragment      a line does not end with a terminator, a colon, a semicolon or a quotation mark
    duplicate     two lines share more than four fifths of the words of the shorter one
    short         it has fewer than three lines, although the text has eight sentences or more
"""
import argparse
import os
import re
import sys

sys.dont_write_bytecode = True

import rouge

PHRASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "page-phrases.txt")
OUTLET = r"(?:[\w-]+\.(?:com|id|co|co\.id|net)|[A-Z]{2,4} Indonesia|Antara|ANTARA(?: News)?)"
CITY = r"(?:[A-Z][\w. ]{2,30})"
DATELINE = re.compile(r"\W*(?:(?:%s,? ?)?\(?%s\)?,?|[A-Z]{4,}(?: [A-Z]{4,})*) ?[-–—]+ ?[\"“A-Z]" % (CITY, OUTLET))
END = re.compile(r"[.!?…:;\"”][\"”’')\]]*$")
SENTENCE_END = re.compile(r"[.!?][\"”]?\s")
COUNT, LONG_TEXT, DUPLICATE_SHARE = 3, 8, 0.8


def read_phrases(path=PHRASES):
    """One regular expression for all phrases of the file."""
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    return re.compile("|".join(line for line in lines if line and not line.startswith("#")), re.I)


def is_duplicate(line, other):
    a, b = (set(re.findall(r"\w+", text.lower())) for text in (line, other))
    return len(a & b) > DUPLICATE_SHARE * min(len(a), len(b))


def faults_of(text, lines, phrases):
    """The faults of a summary: name and the line at fault."""
    if not lines:
        return {"empty": ""}
    faults = {}
    for i, line in enumerate(lines):
        if phrases.search(line):
            faults["boilerplate"] = line
        if DATELINE.match(line):
            faults["dateline"] = line
        if not END.search(line.rstrip()):
            faults["fragment"] = line
        if any(is_duplicate(line, other) for other in lines[:i]):
            faults["duplicate"] = line
    if len(lines) < COUNT and len(SENTENCE_END.findall(text)) >= LONG_TEXT:
        faults["short"] = lines[-1]
    return faults


def find_faults(program, texts):
    """The faults of the program's summary of each text."""
    phrases = read_phrases()
    summaries = rouge.summarize_all([program, "--sentences=%d" % COUNT], texts)
    return [faults_of(text, summary, phrases) for text, summary in zip(texts, summaries)]


def share(faults):
    """The share of texts with any fault, in per cent."""
    return 100 * sum(map(bool, faults)) / len(faults)


def main():
    arguments = argparse.ArgumentParser(description="Faults in summaries of scraped news pages.")
    arguments.add_argument("program")
    arguments.add_argument("--data", required=True, help="JSON lines with id and text")
    arguments.add_argument("--show", action="store_true", help="print each fault")
    given = arguments.parse_args()
    pages = rouge.read_articles(given.data)
    faults = find_faults(given.program, [page["text"] for page in pages])
    names = ["empty", "boilerplate", "dateline", "fragment", "duplicate", "short"]
    for page, found in zip(pages, faults):
        for name, line in found.items() if given.show else ():
            print("%-11s %s: %s" % (name, page["id"], line))
    counts = "  ".join("%s %d" % (name, sum(name in found for found in faults)) for name in names)
    print("pages: %d  %s  with a fault %.1f %%" % (len(pages), counts, share(faults)))


if __name__ == "__main__":
    main()
