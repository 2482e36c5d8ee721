#!/usr/bin/env python3
"""Sentence boundaries of `summarize --json`, compared with sentences that people divided.

    python3 tests/quality/boundaries.py build/summarize --data FILE [--list]

FILE has one sentence per line. Each group of twelve is joined with blanks to one paragraph, which the program reads. The ends
of its segments are compared with the ends of the lines: precision, recall and F1 over all groups, in per cent. With --list,
each difference is printed: the line of FILE, the byte in it, and whether the boundary is extra or missed.
"""
import argparse
import json
import sys

sys.dont_write_bytecode = True

import rouge

GROUP = 12


def read_groups(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    lines = [line for line in lines if line]
    return [lines[i:i + GROUP] for i in range(0, len(lines), GROUP)]


def gold_ends(group):
    """The byte offset at which each sentence of the paragraph ends."""
    ends, offset = [], 0
    for sentence in group:
        ends.append(offset + len(sentence.encode()))
        offset = ends[-1] + 1
    return ends


def program_ends(program, paragraphs):
    """For each paragraph, the byte offsets at which the segments of the program end."""
    outputs = rouge.run_on_texts([program, "--json"], paragraphs)
    answers = [json.loads(line) for _, output in outputs for line in output.splitlines()]
    if len(answers) != len(paragraphs):
        sys.exit("boundaries.py: %d paragraphs, but %d answers" % (len(paragraphs), len(answers)))
    return [[segment["end"] for segment in answer["segments"]] for answer in answers]


def differences(groups, found):
    """(line of the file, byte in it, "extra" or "missed") for each boundary that only one side has."""
    for number, (group, ends) in enumerate(zip(groups, found)):
        gold = gold_ends(group)
        for end in sorted(set(ends) ^ set(gold)):
            index = next(i for i, gold_end in enumerate(gold) if end <= gold_end)
            start = 0 if index == 0 else gold[index - 1] + 1
            yield number * GROUP + index + 1, end - start, "extra" if end in ends else "missed"


def measure(groups, found):
    """Precision, recall and F1 in per cent."""
    gold = [set(gold_ends(group)) for group in groups]
    hits = sum(len(a & set(b)) for a, b in zip(gold, found))
    gold_count, found_count = sum(map(len, gold)), sum(map(len, found))
    return 100 * hits / max(found_count, 1), 100 * hits / gold_count, 200 * hits / (gold_count + found_count)


def main():
    arguments = argparse.ArgumentParser(description="Sentence boundaries compared with gold sentences.")
    arguments.add_argument("program")
    arguments.add_argument("--data", required=True, help="one sentence per line")
    arguments.add_argument("--list", action="store_true", help="print each difference")
    given = arguments.parse_args()
    groups = read_groups(given.data)
    found = program_ends(given.program, [" ".join(group) for group in groups])
    if given.list:
        for row in differences(groups, found):
            print("%d\t%d\t%s" % row)
    print("boundaries: precision %.2f  recall %.2f  F1 %.2f" % measure(groups, found))


if __name__ == "__main__":
    main()
