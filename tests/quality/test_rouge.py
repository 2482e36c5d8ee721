#!/usr/bin/env python3
"""Tests of rouge.py: examples computed by hand, and, where ../shared/quality is there, 200 articles against its
evaluate.py. Run by itself: python3 tests/quality/test_rouge.py"""
import os
import sys

sys.dont_write_bytecode = True

import rouge

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("RINGKAS_SHARED", os.path.join(os.path.dirname(ROOT), "shared"))
passed, failed = 0, 0


def check(name, found, expected, by=1e-9):
    global passed, failed
    if abs(found - expected) <= by:
        passed += 1
    else:
        failed += 1
        print("FAILED %s: %.6f, not %.6f" % (name, found, expected))


def words(*sentences):
    return [rouge.words_of(sentence) for sentence in sentences]


def test_words():
    check("words", rouge.words_of("Rp1.500, KATA é-nya!") == ["rp1", "500", "kata", "nya"], True)
    check("no words", len(rouge.words_of("... é —")), 0)


def test_ngrams():
    # summary a b c d, reference a b e: 2 of 4 and of 3 words, 1 of 3 and of 2 pairs
    check("ROUGE-1", rouge.rouge_n(words("a b c d"), words("a b e"), 1), 2 * 2 / (4 + 3))
    check("ROUGE-2", rouge.rouge_n(words("a b c d"), words("a b e"), 2), 2 * 1 / (3 + 2))
    # a word counts at most as often as in the reference
    check("clipped", rouge.rouge_n(words("a a a a"), words("a a b"), 1), 2 * 2 / (4 + 3))
    # pairs go across sentences, in both texts
    check("across", rouge.rouge_n(words("a b", "c"), words("b c"), 2), 2 * 1 / (2 + 1))
    check("equal", rouge.rouge_n(words("a b", "c a b"), words("a b", "c a b"), 2), 1)
    check("nothing shared", rouge.rouge_n(words("a b"), words("c d"), 1), 0)
    check("empty", rouge.rouge_n([], words("c d"), 1), 0)


def test_subsequences():
    check("in order", rouge.common_subsequence(list("abcd"), list("axcxd")) == {0, 2, 3}, True)
    check("no order", len(rouge.common_subsequence(list("ab"), list("ba"))), 1)
    check("none", len(rouge.common_subsequence(list("ab"), list("xy"))), 0)
    # Lin 2004: reference w1..w5, summary "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5"; the union is w1 w2 w3 w5: 4 of 5
    # words, and of the 10 words of the summary
    check("union", rouge.rouge_l(words("w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"), words("w1 w2 w3 w4 w5")),
          2 * 4 / (10 + 5))
    # a word of the summary is matched once, although two sentences of the reference have it
    check("once", rouge.rouge_l(words("a"), words("a", "a")), 2 * 1 / (1 + 2))
    check("equal", rouge.rouge_l(words("a b", "c"), words("a b", "c")), 1)
    check("empty", rouge.rouge_l([], words("a")), 0)


def test_lead():
    article = {"sentences": [["a b c", "d e"], ["f g h i"]]}
    check("three sentences", len(rouge.lead(article, 3, None)), 3)
    check("nearest", len(rouge.lead(article, None, 6)), 2)  # 5 words are nearer to 6 than 9
    check("half of the next", len(rouge.lead(article, None, 7)), 3)  # 9 are as near as 5
    check("at least one", len(rouge.lead(article, None, 1)), 1)


def test_against_shared():
    """The same articles, with summaries of several shapes: each measure equal for each article."""
    try:
        sys.path.insert(0, os.path.join(SHARED, "quality"))
        import evaluate
        articles = rouge.read_articles(os.path.join(SHARED, "quality", "indosum-train.jsonl"), 200)
    except (ImportError, OSError):
        print("skipped: %s has no evaluate.py and no indosum-train.jsonl" % os.path.join(SHARED, "quality"))
        return
    for article in articles:
        sentences = [s for paragraph in article["sentences"] for s in paragraph]
        summaries = {"lead": rouge.lead(article, None, 60), "every third": sentences[::3], "last": sentences[-1:]}
        check("%s: lead" % article["id"], summaries["lead"] == evaluate.lead(article, None, 60), True)
        for name, summary in summaries.items():
            mine = rouge.rouge([rouge.words_of(s) for s in summary], [rouge.words_of(s) for s in article["summary"]])
            for measure, found, expected in zip(("1", "2", "L"), mine, evaluate.score(summary, article)):
                check("%s: %s, ROUGE-%s" % (article["id"], name, measure), 100 * found, 100 * expected, 0.01)


for test in (test_words, test_ngrams, test_subsequences, test_lead, test_against_shared):
    test()
print("quality: %d passed, %d failed" % (passed, failed))
sys.exit(failed > 0)
