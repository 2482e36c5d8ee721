#!/usr/bin/env python3
"""ROUGE of a program's summaries on IndoSum.

    python3 tests/quality/rouge.py build/summarize --data FILE [--words N | --sentences N] [--limit N]

The program gets the articles as files. Each line that it prints for a file is a sentence of the summary.
The measures are those of ROUGE-1.5.5 without stemming, as F1 in per cent, the mean over all articles:

    ROUGE-1, ROUGE-2   n-grams of the whole summary that the reference has too; each counts at most as often as it occurs there
    ROUGE-L            for every sentence of the reference, the words that are in a longest common subsequence with
                       some sentence of the summary; each word counts at most as often as it occurs in either text

Words are runs of the letters a to z and digits, in small letters. The second row is the lead of the same size: the first
sentences of the article.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
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
    """Which positions of the reference sentence are in the longest common subsequence. Where there are several
    subsequences, the one that ends first in the reference."""
    present = set(sentence)
    positions = [i for i, word in enumerate(reference) if word in present]
    rows = [[0] * (len(sentence) + 1)]
    for position in positions:
        above, row, word = rows[-1], [0], reference[position]
        for j, other in enumerate(sentence):
            row.append(above[j] + 1 if word == other else max(above[j + 1], row[j]))
        rows.append(row)
    found = set()
    i, j = len(positions), len(sentence)
    while i > 0 and j > 0:
        if reference[positions[i - 1]] == sentence[j - 1]:
            i, j = i - 1, j - 1
            found.add(positions[i])
        elif rows[i - 1][j] >= rows[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return found


def rouge_l(summary, reference):
    mine = Counter(word for sentence in summary for word in sentence)
    matched = Counter()
    for sentence in reference:
        positions = set().union(*(common_subsequence(sentence, other) for other in summary))
        matched.update(sentence[position] for position in positions)
    hits = sum(min(count, mine[word]) for word, count in matched.items())
    return f1(hits, sum(mine.values()), sum(map(len, reference)))


def rouge(summary, reference):
    """ROUGE-1, ROUGE-2 and ROUGE-L, 0 to 1. Both texts are lists of sentences, each a list of words (words_of)."""
    return rouge_n(summary, reference, 1), rouge_n(summary, reference, 2), rouge_l(summary, reference)


def read_articles(path, limit=None):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][:limit]


# ---- the program

BATCH = 500  # files for one process


def run_on_texts(command, texts):
    """Runs a program on files with these texts. Returns, for each batch of files, their names and what the program prints."""
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, "%06d.txt" % i) for i in range(len(texts))]
        for name, text in zip(names, texts):
            with open(name, "wb") as file:
                file.write(text.encode())
        batches = [names[i:i + BATCH] for i in range(0, len(names), BATCH)]
        runs = [subprocess.run([*command, *batch], stdout=subprocess.PIPE, check=False) for batch in batches]
    for run in runs:
        if run.returncode != 0:
            sys.stderr.write("%s: exit status %d\n" % (" ".join(command), run.returncode))
    return [(batch, run.stdout.decode("utf-8", "replace")) for batch, run in zip(batches, runs)]


def summarize_all(command, texts):
    """For each text, the lines that the program prints. A text without an answer gets an empty list."""
    summaries = []
    for names, output in run_on_texts(command, texts):
        found = {name: [] for name in names}
        heads = {"==> %s <==" % name: name for name in names}
        current = names[0]  # the program writes no head for a single file
        for line in output.split("\n"):
            current = heads.get(line, current)
            if line.strip() and line not in heads:
                found[current].append(line)
        summaries += found.values()
    return summaries


# ---- the measure on articles

def lead(article, sentences, words):
    """The first sentences of an article: that many sentences, or as near to that many words as whole sentences come."""
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
    arguments.add_argument("--limit", type=int, help="only the first articles")
    given = arguments.parse_args()
    if given.sentences is None and given.words is None:
        given.words = 60
    limit = "--sentences=%d" % given.sentences if given.sentences else "--words=%d" % given.words
    articles = read_articles(given.data, given.limit)
    rows = {
        "summary": summarize_all([given.program, limit], [a["text"] for a in articles]),
        "lead": [lead(a, given.sentences, given.words) for a in articles],
    }
    print("%d articles, %s" % (len(articles), limit))
    for name, summaries in rows.items():
        print("%-8s ROUGE-1 %.2f  ROUGE-2 %.2f  ROUGE-L %.2f  words %.1f" %
              (name, *evaluate(articles, summaries)))


if __name__ == "__main__":
    main()
