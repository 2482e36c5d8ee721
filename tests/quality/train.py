#!/usr/bin/env python3
"""Fits the weights of src/data/weights.inc on IndoSum.

    python3 tests/quality/train.py --data FILE [--program build/summarize] [--output src/data/weights.inc]

The features of every sentence come from the program itself (`summarize --features`), so that training and running cannot
disagree. What is fitted:

1. The sentence's weights: logistic regression on whether an oracle would choose the sentence.
2. The set's weights: each article's sets of candidates, weighed, get probabilities (softmax), and the weights make the
   expected ROUGE greatest.

Both are rounded to the program's integers before anything is measured. The measure is five-fold cross-validation over
articles; the sentence scores that the second stage learns from are those of sentences which the first stage has not seen
(folds within the folds). Each fold's weights go into a copy of the sources, which is built and run on the fold's articles; the
same choice made in Python (model.py) is printed beside it. Two runs write the same bytes.
"""
import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"  # sums in one order; before numpy is loaded

import argparse
import glob
import hashlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

import model
import rouge
from model import SET_FEATURES, Article, Sets

FOLDS = 5
STRENGTHS = [0.02, 0.05, 0.2]  # C of the logistic regression, of which cross-validation chooses
FIT_SLACK = 30  # words: the set's weights learn from more sets than the program compares (+0.1)
SET_PENALTY = 0.001
STEPS = 100

# Not fitted. The articles have no titles. By what IndoSum teaches, items of a list gain (+600), for there a list may be the
# news; elsewhere they are half sentences. The last four lower ROUGE when they are fitted; of the first three of them the
# set's features are made.
KEPT = {"title_terms": 256, "item": 0, "leans": 0, "hangs": 0, "paragraph_start": 0, "short": 0}

# The greatest weights that these may get, for the reader's sake and not for ROUGE's: a sentence that points back at one
# which is not there cannot be read. -512 is -2.0.
CEILINGS = {"leaning": -512, "hanging": -512}


# ---- articles and labels

def fold_of(article):
    return hashlib.sha1(article.id.encode()).digest()[0] % FOLDS


def oracle_labels(article):
    """Chooses units one by one while ROUGE-1 + ROUGE-2 grows."""
    units = [i for i in range(len(article.kinds)) if article.tier[i] < 2]
    chosen, best = [], 0.0
    while len(chosen) < len(units):
        left = [unit for unit in units if unit not in chosen]
        trials = [article.rouge(chosen + [unit], np.ones((1, len(chosen) + 1), np.int64))[0][:2].sum()
                  for unit in left]
        if max(trials) <= best:
            break
        best = max(trials)
        chosen.append(left[int(np.argmax(trials))])
    return np.isin(np.arange(len(article.kinds)), chosen)


def trained_units(article):
    return article.tier < 2


# ---- the sentence's weights

def fit_sentences(articles, labels, strength, kept=KEPT):
    """Rounded weights, in the order of the features."""
    names = articles[0].names
    free = [k for k, name in enumerate(names) if name not in kept and name != "always"]
    rows = np.concatenate([a.features[trained_units(a)] for a in articles])[:, free] / model.YES
    mean, deviation = rows.mean(0), rows.std(0)
    deviation[deviation == 0] = 1
    fit = LogisticRegression(C=strength, tol=1e-6, max_iter=1000)
    fit.fit((rows - mean) / deviation, np.concatenate([labels[a.id][trained_units(a)] for a in articles]))
    weights = np.array([kept.get(name, 0) for name in names])
    slopes = fit.coef_[0] / deviation
    weights[free] = np.rint(slopes * model.YES)
    weights[names.index("always")] = np.rint((fit.intercept_[0] - slopes @ mean) * model.YES)
    return np.clip(weights, -32768, 32767)


def scores_of(article, weights):
    return article.features @ weights


def loss(articles, labels, scores):
    """The mean over sentences of minus the logarithm of the probability that the model gives to the label."""
    z = np.concatenate([scores[a.id][trained_units(a)] for a in articles]) / 65536
    y = np.concatenate([labels[a.id][trained_units(a)] for a in articles])
    return np.mean(np.logaddexp(0, np.where(y, -z, z)))


# ---- the set's weights

def fit_sets(sets, rewards, ceilings=CEILINGS, penalty=SET_PENALTY):
    """Rounded weights for SET_FEATURES. sets: one Sets an article; rewards: an array of their ROUGE each."""
    longest = max(len(s.values) for s in sets)
    count = sets[0].values.shape[1]
    values = np.zeros((len(sets), longest, count))
    reward = np.zeros((len(sets), longest))
    exists = np.zeros((len(sets), longest), bool)
    for i, s in enumerate(sets):
        n = len(s.values)
        values[i, :n], reward[i, :n], exists[i, :n] = s.values / model.YES, rewards[i].mean(1) * 100, True
    mean, deviation = values[exists].mean(0), values[exists].std(0)
    deviation[deviation == 0] = 1
    values = (values - mean) / deviation * exists[:, :, None]

    def loss_and_slope(weights):
        z = np.where(exists, values @ weights, -np.inf)
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        expected = (p * reward).sum(1)
        slope = np.tensordot(p * (reward - expected[:, None]), values, 2)
        return (-expected.sum() + penalty * len(sets) * (weights @ weights) / 2,
                -slope + penalty * len(sets) * weights)

    bounds = [(None, ceilings[name] / model.YES * deviation[k] if name in ceilings else None)
              for k, name in enumerate(SET_FEATURES)] + [(None, None)] * (count - len(SET_FEATURES))
    start = np.array([min(0.0, high) if high is not None else 0.0 for _, high in bounds])
    found = minimize(loss_and_slope, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": STEPS})
    weights = np.rint(found.x / deviation * model.YES).astype(int)
    for k, name in enumerate(SET_FEATURES):
        weights[k] = min(weights[k], ceilings.get(name, 32767))
    return np.clip(weights, -32768, 32767)


# ---- cross-validation

class Training:
    def __init__(self, articles, labels, kept=KEPT):
        self.articles, self.labels, self.kept = articles, labels, kept
        self.folds = [[a for a in articles if fold_of(a) == f] for f in range(FOLDS)]
        self.fitted = {}

    def without(self, *folds):
        return [a for f in range(FOLDS) if f not in folds for a in self.folds[f]]

    def sentence_weights(self, strength, *left_out):
        key = strength, frozenset(left_out)
        if key not in self.fitted:
            self.fitted[key] = fit_sentences(self.without(*left_out), self.labels, strength, self.kept)
        return self.fitted[key]

    def scores(self, strength, *left_out):
        """Of every article of the other folds, from weights that have not seen it."""
        return {a.id: scores_of(a, self.sentence_weights(strength, f, *left_out))
                for f in range(FOLDS) if f not in left_out for a in self.folds[f]}

    def choose_strength(self, *left_out):
        return min(STRENGTHS, key=lambda c: loss(self.without(*left_out), self.labels, self.scores(c, *left_out)))

    def fit(self, *left_out, **how):
        """The weights of both stages, from all folds but these."""
        strength = self.choose_strength(*left_out)
        scores = self.scores(strength, *left_out)
        sets = [Sets(a, scores[a.id], FIT_SLACK) for a in self.without(*left_out)]
        rewards = [s.article.rouge(s.units, s.sets) for s in sets]
        return self.sentence_weights(strength, *left_out), fit_sets(sets, rewards, **how), strength


def rouge_of(article, units):
    return article.rouge(units, np.ones((1, len(units)), np.int64))[0] if units else np.zeros(3)


def score_in_python(fold, weights, set_weights):
    """Rows of ROUGE-1, 2, L at 60 words and at 3 sentences."""
    rows = []
    for a in fold:
        scores = scores_of(a, weights)
        rows.append(np.concatenate([rouge_of(a, Sets(a, scores).best(set_weights)),
                                    rouge_of(a, Sets(a, scores, sentences=3).best(set_weights))]))
    return rows


def build_with(weights_text, folder):
    """The program with other weights, from a copy of the sources."""
    for part in ("src", "include"):
        shutil.copytree(os.path.join(model.ROOT, part), os.path.join(folder, part))
    with open(os.path.join(folder, "src", "data", "weights.inc"), "w", encoding="utf-8") as file:
        file.write(weights_text)
    program = os.path.join(folder, "summarize")
    sources = sorted(glob.glob(os.path.join(folder, "src", "*.c")) + glob.glob(os.path.join(folder, "src/cli", "*.c")))
    subprocess.run([os.environ.get("CC", "cc"), "-std=c99", "-O2", "-I" + os.path.join(folder, "include"), "-o", program,
                    *sources], check=True)
    return program


def score_with_program(fold, weights_text):
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        program = build_with(weights_text, folder)
        for a in fold:
            row = []
            for limit in ("--words=60", "--sentences=3"):
                summary = [rouge.words_of(line) for line in rouge.summarize([program, limit], a.record["text"])]
                row.extend(rouge.rouge(summary, a.reference))
            rows.append(np.array(row))
    return rows


def report(name, rows):
    """Prints means, and returns them with the standard error of ROUGE-1."""
    rows = 100 * np.array(rows)
    mean, error = rows.mean(0), rows[:, 0].std() / np.sqrt(len(rows))
    print("%-12s %5d articles  60 words: R1 %.2f R2 %.2f RL %.2f (R1 +- %.2f)  3 sentences: R1 %.2f R2 %.2f RL %.2f" %
          (name, len(rows), *mean[:3], error, *mean[3:]), flush=True)
    return mean


# ---- weights.inc

def format_weights(head, names, weights, set_weights, meanings, set_meanings, kept=KEPT):
    lines = ["/* %s" % head[0], *(" * %s" % line for line in head[1:]), " */"]
    for name, weight in zip(names, weights):
        note = " /* not fitted */" if name in kept else ""
        lines.append('FEATURE(%s, %d, "%s")%s' % (name, weight, meanings[name][1], note))
    for name, weight in zip(SET_FEATURES, set_weights):
        note = " /* at most %d, by hand */" % CEILINGS[name] if name in CEILINGS else ""
        lines.append('SET_FEATURE(%s, %d, "%s")%s' % (name, weight, set_meanings[name][1], note))
    return "\n".join(lines) + "\n"


def main():
    arguments = argparse.ArgumentParser(description="Fits the weights of src/data/weights.inc on IndoSum.")
    arguments.add_argument("--data", required=True, help="JSON lines with id, text, summary")
    arguments.add_argument("--program", default=os.path.join(model.ROOT, "build", "summarize"))
    arguments.add_argument("--output", default=os.path.join(model.ROOT, "src", "data", "weights.inc"))
    given = arguments.parse_args()
    program = os.path.abspath(given.program)
    meanings, set_meanings = model.read_weights(os.path.join(model.ROOT, "src", "data", "weights.inc"))
    if list(set_meanings) != SET_FEATURES:
        sys.exit("the set's features in weights.inc are not those of model.py: %s" % " ".join(set_meanings))

    articles = [Article(record, program) for record in rouge.read_articles(given.data)]
    names = articles[0].names
    labels = {a.id: oracle_labels(a) for a in articles}
    training = Training(articles, labels)

    rows, rows_of_program = [], []
    for f in range(FOLDS):
        weights, set_weights, _ = training.fit(f)
        rows.extend(score_in_python(training.folds[f], weights, set_weights))
        text = format_weights(["Fold %d." % f], names, weights, set_weights, meanings, set_meanings)
        rows_of_program.extend(score_with_program(training.folds[f], text))
    report("in Python", rows)
    scores = report("program", rows_of_program)

    weights, set_weights, strength = training.fit()
    with open(given.data, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    head = [
        "FEATURE(name, weight Q8, meaning) of a sentence, SET_FEATURE likewise of a whole summary. Made by",
        "    python3 tests/quality/train.py --data %s" % os.path.basename(given.data),
        "from %d articles of IndoSum, sha256 %s..., by five-fold cross-validation (C = %g):" %
        (len(articles), digest[:16], strength),
        "    --words=60     ROUGE-1 %.2f  ROUGE-2 %.2f  ROUGE-L %.2f" % tuple(scores[:3]),
        "    --sentences=3  ROUGE-1 %.2f  ROUGE-2 %.2f  ROUGE-L %.2f" % tuple(scores[3:]),
        "See tests/quality/README.md.",
    ]
    text = format_weights(head, names, weights, set_weights, meanings, set_meanings)
    with open(given.output, "w", encoding="utf-8") as file:
        file.write(text)
    check(articles, weights, set_weights, text)


def check(articles, weights, set_weights, text):
    """How often the choice in Python is the program's, on all articles."""
    with tempfile.TemporaryDirectory() as folder:
        program = build_with(text, folder)
        same = sum(Article(a.record, program).chosen == Sets(a, scores_of(a, weights)).best(set_weights)
                   for a in articles)
    print("the choice in Python is the program's for %.1f %% of the articles" % (100 * same / len(articles)))
    if same < 0.98 * len(articles):
        sys.exit("model.py no longer does what the program does")


if __name__ == "__main__":
    main()
