#!/usr/bin/env python3
"""ROUGE of a program's summaries on IndoSum.

    python3 tests/quality/rouge.py build/summarize --data FILE [--words N | --sentences N] [--limit N]

Each article goes to the program's standard input; each line of its standard output is a sentence of the summary.
The measures are those of ROUGE-1.5.5 without stemming, as F1 in per cent, the mean over all articles:

    ROUGE-1, ROUGE-2   n-grams of the whole summary that the reference has too, each at most as often as there
    ROUGE-L            for every sentence of the reference, the words that are in a longest common subsequence with
                       some sentence of the summary; each word at most as often as it stands in either text

Words are runs of the letters a to z and digits, in small letters. The lead of the same size is printed beside it.
"""
import argparse
import json
import re
import subprocess
import sys
from collections import Counter

WORD = re.compile("[a-z0-9]+")


def words_of(text):
    return WORD.findall(text.lower())


def f1(hits, of_summary, of_reference):
    """The harmonic mean of hits / of_summary and hits / of_reference."""
    return 2 * hits / (of_summary + of_reference) if hits else 0.0


def ngrams(sentences, n):
    """How often each n-gram occurs; those across the border of two sentences count as well."""
    words = [word for sentence in sentences for word in sentence]
    return Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1))


def rouge_n(summary, reference, n):
    mine, theirs = ngrams(summary, n), ngrams(reference, n)
    hits = sum(min(count, theirs[gram]) for gram, count in mine.items())
    return f1(hits, sum(mine.values()), sum(theirs.values()))


def common_subsequence(reference, sentence):
    """Which places of the reference sentence are in the longest common subsequence. Where there are several, the one
    that ends first in the reference."""
    present = set(sentence)
    places = [i for i, word in enumerate(reference) if word in present]
    rows = [[0] * (len(sentence) + 1)]
    for place in places:
        above, row, word = rows[-1], [0], reference[place]
        for j, other in enumerate(sentence):
            row.append(above[j] + 1 if word == other else max(above[j + 1], row[j]))
        rows.append(row)
    found = set()
    i, j = len(places), len(sentence)
    while i > 0 and j > 0:
        if reference[places[i - 1]] == sentence[j - 1]:
            i, j = i - 1, j - 1
            found.add(places[i])
        elif rows[i - 1][j] >= rows[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return found


def rouge_l(summary, reference):
    mine = Counter(word for sentence in summary for word in sentence)
    matched = Counter()
    for sentence in reference:
        places = set().union(*(common_subsequence(sentence, other) for other in summary))
        matched.update(sentence[place] for place in places)
    hits = sum(min(count, mine[word]) for word, count in matched.items())
    return f1(hits, sum(mine.values()), sum(map(len, reference)))


def rouge(summary, reference):
    """ROUGE-1, ROUGE-2 and ROUGE-L, 0 to 1. Both texts are lists of sentences, each a list of words (words_of)."""
    return rouge_n(summary, reference, 1), rouge_n(summary, reference, 2), rouge_l(summary, reference)


def read_articles(path, limit=None):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][:limit]


def summarize(command, text):
    """The lines that a program prints for a text."""
    answer = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=False)
    lines = [line for line in answer.stdout.decode("utf-8", "replace").splitlines() if line.strip()]
    if answer.returncode != 0 or not lines:
        sys.stderr.write("%s: exit status %d, %d lines\n" % (" ".join(command), answer.returncode, len(lines)))
    return lines


def lead(article, sentences, words):
    """The first sentences of an article: so many, or as near to so many words as whole sentences come."""
    chosen, total = [], 0
    for sentence in (s for paragraph in article["sentences"] for s in paragraph):
        length = len(words_of(sentence))
        if len(chosen) == sentences or (words and chosen and 2 * total + length > 2 * words):
            break
        chosen.append(sentence)
        total += length
    return chosen


def evaluate(articles, summaries):
    """The means of ROUGE-1, ROUGE-2, ROUGE-L in per cent, and of the words."""
    sums = [0.0] * 4
    for article, summary in zip(articles, summaries):
        mine = [words_of(s) for s in summary]
        scores = rouge(mine, [words_of(s) for s in article["summary"]])
        sums = [a + b for a, b in zip(sums, (*scores, sum(map(len, mine)) / 100))]
    return [100 * a / len(articles) for a in sums]


def main():
    arguments = argparse.ArgumentParser(description="ROUGE of a program's summaries on IndoSum.")
    arguments.add_argument("program")
    arguments.add_argument("--data", required=True, help="JSON lines with text, summary and sentences")
    size = arguments.add_mutually_exclusive_group()
    size.add_argument("--words", type=int)
    size.add_argument("--sentences", type=int)
    arguments.add_argument("--limit", type=int, help="so many articles only")
    given = arguments.parse_args()
    if given.sentences is None and given.words is None:
        given.words = 60
    limit = "--sentences=%d" % given.sentences if given.sentences else "--words=%d" % given.words
    articles = read_articles(given.data, given.limit)
    rows = {
        "summary": [summarize([given.program, limit], a["text"]) for a in articles],
        "lead": [lead(a, given.sentences, given.words) for a in articles],
    }
    print("%d articles, %s" % (len(articles), limit))
    for name, summaries in rows.items():
        print("%-8s ROUGE-1 %.2f  ROUGE-2 %.2f  ROUGE-L %.2f  words %.1f" %
              (name, *evaluate(articles, summaries)))


if __name__ == "__main__":
    main()
