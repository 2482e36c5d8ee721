#!/usr/bin/env python3
"""Tests of rouge.py: examples computed by hand, and, where ../shared/quality is present, 200 articles compared with its
evaluate.py. Run: python3 tests/quality/test_rouge.py"""
import os
import sys

sys.dont_write_bytecode = True

import checks
import rouge


def words(*sentences):
    return [rouge.words_of(sentence) for sentence in sentences]


def test_words():
    checks.equal("words", rouge.words_of("Rp1.500, KATA é-nya!"), ["rp1", "500", "kata", "nya"])
    checks.equal("no words", rouge.words_of("... é —"), [])


def test_ngrams():
    # summary a b c d, reference a b e: 2 of 4 and of 3 words, 1 of 3 and of 2 pairs
    checks.near("ROUGE-1", rouge.rouge_n(words("a b c d"), words("a b e"), 1), 2 * 2 / (4 + 3))
    checks.near("ROUGE-2", rouge.rouge_n(words("a b c d"), words("a b e"), 2), 2 * 1 / (3 + 2))
    # a word counts at most as often as in the reference
    checks.near("clipped", rouge.rouge_n(words("a a a a"), words("a a b"), 1), 2 * 2 / (4 + 3))
    # pairs cross the border between two sentences, in both texts
    checks.near("across", rouge.rouge_n(words("a b", "c"), words("b c"), 2), 2 * 1 / (2 + 1))
    checks.near("equal", rouge.rouge_n(words("a b", "c a b"), words("a b", "c a b"), 2), 1)
    checks.near("nothing shared", rouge.rouge_n(words("a b"), words("c d"), 1), 0)
    checks.near("empty", rouge.rouge_n([], words("c d"), 1), 0)


def test_subsequences():
    checks.equal("in order", rouge.common_subsequence(list("abcd"), list("axcxd")), {0, 2, 3})
    checks.equal("not in order", len(rouge.common_subsequence(list("ab"), list("ba"))), 1)
    checks.equal("none", rouge.common_subsequence(list("ab"), list("xy")), set())
    # Lin 2004: reference w1..w5, summary "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5". The union is w1 w2 w3 w5: 4 of 5 words,
    # and 4 of the 10 words of the summary.
    checks.near("union", rouge.rouge_l(words("w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"), words("w1 w2 w3 w4 w5")),
                2 * 4 / (10 + 5))
    # a word of the summary is matched once, although two sentences of the reference have it
    checks.near("once", rouge.rouge_l(words("a"), words("a", "a")), 2 * 1 / (1 + 2))
    checks.near("equal", rouge.rouge_l(words("a b", "c"), words("a b", "c")), 1)
    checks.near("empty", rouge.rouge_l([], words("a")), 0)


def test_lead():
    article = {"sentences": [["a b c", "d e"], ["f g h i"]]}
    checks.equal("three sentences", len(rouge.lead(article, 3, None)), 3)
    checks.equal("nearest", len(rouge.lead(article, None, 6)), 2)  # 5 words are nearer to 6 than 9
    checks.equal("half of the next", len(rouge.lead(article, None, 7)), 3)  # 9 are as near as 5
    checks.equal("at least one", len(rouge.lead(article, None, 1)), 1)


def test_against_another():
    """Each measure of each article, for summaries of three shapes."""
    try:
        sys.path.insert(0, os.path.dirname(checks.ARTICLES))
        import evaluate
        articles = rouge.read_articles(checks.ARTICLES, 200)
    except (ImportError, OSError):
        return checks.skip("200 articles", "evaluate.py and indosum-train.jsonl in %s" % os.path.dirname(checks.ARTICLES))
    for article in articles:
        sentences = [s for paragraph in article["sentences"] for s in paragraph]
        summaries = {"lead": rouge.lead(article, None, 60), "every third": sentences[::3], "last": sentences[-1:]}
        checks.equal("%s: lead" % article["id"], summaries["lead"], evaluate.lead(article, None, 60))
        for name, summary in summaries.items():
            mine = rouge.rouge(words(*summary), words(*article["summary"]))
            for measure, found, expected in zip(("1", "2", "L"), mine, evaluate.score(summary, article)):
                checks.near("%s: %s, ROUGE-%s" % (article["id"], name, measure), 100 * found, 100 * expected, 0.01)


for test in (test_words, test_ngrams, test_subsequences, test_lead, test_against_another):
    test()
checks.finish("rouge")
