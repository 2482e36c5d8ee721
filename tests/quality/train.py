#!/usr/bin/env python3
"""Fits the weights of src/data/model.tsv on IndoSum.

    python3 tests/quality/train.py --data FILE [--facts build/facts] [--output src/data/model.tsv] [--without NAMES]

What is known of every segment comes from the library itself (facts.c), so training and running cannot differ.
fit.py says what is fitted. The weights are rounded to the program's integers before anything is measured.

The measure is five-fold cross-validation over articles. The subsets' weights learn from scores of articles that the segments'
weights have not seen (folds within the folds). Each fold's weights go into a copy of the sources, which is built and run on the
fold's articles. The same choice made in Python (selection.py) is printed beside it. Two runs write the same bytes.
"""
import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"  # sums in one order; before numpy is loaded

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

try:
    import numpy as np
    import scipy.optimize
    import sklearn.linear_model
except ImportError as error:
    sys.exit("train.py: %s; %s needs numpy, scipy and scikit-learn (Debian: apt-get install python3-sklearn, which is for "
             "/usr/bin/python3: PATH=/usr/bin:$PATH make train DATA=...)" % (error, sys.executable))

import modelfile
import rouge
from fit import fit_segments, fit_subsets, loss, oracle_labels
from selection import ROOT, SUBSET_FEATURES, Article, Subsets

MODEL = os.path.join(ROOT, "src", "data", "model.tsv")
FOLDS = 5
STRENGTHS = [0.02, 0.05, 0.2]  # C of the logistic regression; cross-validation chooses
FIT_NEAR = 25  # words: the subsets' weights learn from more subsets than the program compares (+0.1 ROUGE-1)
MIN_AGREEMENT = 0.98  # the share of articles for which Python must choose what the program chooses


def fold_of(article):
    return hashlib.sha1(article.id.encode()).digest()[0] % FOLDS


def scores_of(article, weights):
    return article.features @ weights


# ---- cross-validation

class Training:
    """Articles in folds, and what has been fitted on them."""

    def __init__(self, articles, rows):
        self.articles, self.rows = articles, rows
        self.labels = {a.id: oracle_labels(a) for a in articles}
        self.folds = [[a for a in articles if fold_of(a) == f] for f in range(FOLDS)]
        self.fitted = {}

    def without(self, *folds):
        return [a for f in range(FOLDS) if f not in folds for a in self.folds[f]]

    def segment_weights(self, strength, *left_out):
        key = strength, frozenset(left_out)
        if key not in self.fitted:
            fixed = modelfile.fixed_weights(self.rows)
            self.fitted[key] = fit_segments(self.without(*left_out), self.labels, strength, fixed)
        return self.fitted[key]

    def scores(self, strength, *left_out):
        """Of every article of the other folds, from weights that have not seen it."""
        return {a.id: scores_of(a, self.segment_weights(strength, f, *left_out))
                for f in range(FOLDS) if f not in left_out for a in self.folds[f]}

    def choose_strength(self, *left_out):
        return min(STRENGTHS, key=lambda c: loss(self.without(*left_out), self.labels, self.scores(c, *left_out)))

    def fit(self, *left_out):
        """The rows of the model from all folds but these, and the strength that was chosen."""
        strength = self.choose_strength(*left_out)
        scores = self.scores(strength, *left_out)
        subsets = [Subsets(a, scores[a.id], FIT_NEAR) for a in self.without(*left_out)]
        rewards = [s.article.rouge(s.segments, s.subsets) for s in subsets]
        weights = self.segment_weights(strength, *left_out)
        subset_weights = fit_subsets(subsets, rewards, modelfile.max_weights(self.rows))
        return modelfile.with_weights(self.rows, weights, subset_weights), strength


def weights_of(rows):
    """The segments' weights and the subsets' weights, as arrays."""
    return [np.array([row.weight for row in rows if row.kind == kind]) for kind in ("segment", "subset")]


# ---- measuring

def rouge_of(article, segments):
    return article.rouge(segments, np.ones((1, len(segments)), np.int64))[0] if segments else np.zeros(3)


def score_in_python(fold, rows):
    """Rows of ROUGE-1, 2, L at 60 words and at 3 sentences."""
    weights, subset_weights = weights_of(rows)
    result = []
    for a in fold:
        scores = scores_of(a, weights)
        result.append(np.concatenate([rouge_of(a, Subsets(a, scores, sentences=n).best(subset_weights)) for n in (0, 3)]))
    return result


def build_with(model_text, folder, program):
    """A program with another model, from a copy of the project."""
    copy = os.path.join(folder, "copy")
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "build", "node_modules", "shared"), symlinks=True)
    with open(os.path.join(copy, "src", "data", "model.tsv"), "w", encoding="utf-8") as file:
        file.write(model_text)
    subprocess.run(["make", "-s", "-C", copy, "BUILD=build", "CFLAGS=-O2", "build/" + program], check=True)
    return os.path.join(copy, "build", program)


def score_with_program(fold, model_text):
    references = [a.reference for a in fold]
    columns = []
    with tempfile.TemporaryDirectory() as folder:
        program = build_with(model_text, folder, "summarize")
        for limit in ("--words=60", "--sentences=3"):
            summaries = rouge.summarize_all([program, limit], [a.record["text"] for a in fold])
            columns.append([rouge.rouge([rouge.words_of(line) for line in summary], reference)
                            for summary, reference in zip(summaries, references)])
    return [np.concatenate(row) for row in zip(*columns)]


def report(name, rows):
    """Prints the means with the standard error of ROUGE-1; returns the means."""
    rows = 100 * np.array(rows)
    mean, error = rows.mean(0), rows[:, 0].std() / np.sqrt(len(rows))
    print("%-12s %5d articles  60 words: R1 %.2f R2 %.2f RL %.2f (R1 +- %.2f)  3 sentences: R1 %.2f R2 %.2f RL %.2f" %
          (name, len(rows), *mean[:3], error, *mean[3:]), flush=True)
    return mean


def cross_validate(training):
    in_python, with_program = [], []
    for f in range(FOLDS):
        rows, _ = training.fit(f)
        in_python.extend(score_in_python(training.folds[f], rows))
        with_program.extend(score_with_program(training.folds[f], modelfile.text_of(["Fold %d." % f], rows)))
    report("in Python", in_python)
    return report("program", with_program)


def check_agreement(articles, rows, model_text):
    """How often the choice in Python is the program's, on all articles."""
    weights, subset_weights = weights_of(rows)
    with tempfile.TemporaryDirectory() as folder:
        facts = build_with(model_text, folder, "facts")
        same = sum(Article(a.record, facts).chosen == Subsets(a, scores_of(a, weights)).best(subset_weights)
                   for a in articles)
    print("the choice in Python is the program's for %.1f %% of the articles" % (100 * same / len(articles)))
    if same < MIN_AGREEMENT * len(articles):
        sys.exit("train.py: selection.py no longer does what the program does")


# ---- the file

def head_of(data, count, strength, scores):
    with open(data, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    return [
        "The model: one row per feature of a segment, then one row per feature of a subset (a whole summary).",
        "Made by",
        "    python3 tests/quality/train.py --data %s" % os.path.basename(data),
        "from %d articles of IndoSum, sha256 %s..., by five-fold cross-validation (C = %g):" % (count, digest[:16], strength),
        "    --words=60     ROUGE-1 %.2f  ROUGE-2 %.2f  ROUGE-L %.2f" % tuple(scores[:3]),
        "    --sentences=3  ROUGE-1 %.2f  ROUGE-2 %.2f  ROUGE-L %.2f" % tuple(scores[3:]),
        "See tests/quality/README.md. The columns are separated by tabs.",
        "weight: Q8, so 256 is 1.0. status: fitted; fixed: set by hand; max N: fitted, but at most N.",
    ]


def read_arguments():
    arguments = argparse.ArgumentParser(description="Fits the weights of src/data/model.tsv on IndoSum.")
    arguments.add_argument("--data", required=True, help="JSON lines with id, text, summary")
    arguments.add_argument("--facts", default=os.path.join(ROOT, "build", "facts"), help="the program of facts.c")
    arguments.add_argument("--output", default=MODEL)
    arguments.add_argument("--without", default="", help="features to try without, separated by commas: their weight is 0")
    given = arguments.parse_args()
    given.facts = os.path.abspath(given.facts)
    if not os.path.isfile(given.data):
        sys.exit("train.py: %s: no such file; tests/quality/README.md says how to make the training file" % (given.data or "DATA"))
    return given


def read_rows(given, names):
    """The rows of the present model, with the features of --without fixed at 0."""
    rows = modelfile.read(MODEL)
    if modelfile.names_of(rows, "segment") != names or modelfile.names_of(rows, "subset") != SUBSET_FEATURES:
        sys.exit("train.py: %s: the features are not those of the program and of selection.py" % MODEL)
    without = given.without.split(",") if given.without else []
    unknown = set(without) - set(names)
    if unknown:
        sys.exit("train.py: --without: no such feature: %s" % ", ".join(sorted(unknown)))
    return [row._replace(weight=0, status="fixed") if row.name in without and row.kind == "segment" else row for row in rows]


def main():
    given = read_arguments()
    articles = [Article(record, given.facts) for record in rouge.read_articles(given.data)]
    training = Training(articles, read_rows(given, articles[0].names))
    scores = cross_validate(training)
    rows, strength = training.fit()
    text = modelfile.text_of(head_of(given.data, len(articles), strength, scores), rows)
    with open(given.output, "w", encoding="utf-8") as file:
        file.write(text)
    check_agreement(articles, rows, text)


if __name__ == "__main__":
    main()
