"""Fits the weights of both kinds of features, rounded to the program's integers.

1. Segments: logistic regression on whether an oracle would choose the segment.
2. Subsets: each article's subsets of candidates get probabilities from their values (softmax). The weights make the expected
   ROUGE as large as possible.
"""
import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

from selection import HEADING, SUBSET_FEATURES, YES

PENALTY = 0.001  # on the squares of the weights of subsets
STEPS = 100


# ---- labels

def oracle_labels(article):
    """Chooses segments one by one as long as ROUGE-1 + ROUGE-2 grows."""
    segments = list(np.flatnonzero(is_trained(article)))
    chosen, best = [], 0.0
    while len(chosen) < len(segments):
        left = [segment for segment in segments if segment not in chosen]
        trials = [article.rouge(chosen + [segment], np.ones((1, len(chosen) + 1), np.int64))[0][:2].sum() for segment in left]
        if max(trials) <= best:
            break
        best = max(trials)
        chosen.append(left[int(np.argmax(trials))])
    return np.isin(np.arange(len(article.tier)), chosen)


def is_trained(article):
    return article.tier < HEADING


# ---- segments

def fit_segments(articles, labels, strength, fixed):
    """Weights in the order of the features. `fixed` are the weights that are not fitted, by name; `strength` is C of the
    regression."""
    names = articles[0].names
    free = [k for k, name in enumerate(names) if name not in fixed and name != "bias"]
    rows = np.concatenate([a.features[is_trained(a)] for a in articles])[:, free] / YES
    mean, deviation = rows.mean(0), rows.std(0)
    deviation[deviation == 0] = 1
    fit = LogisticRegression(C=strength, tol=1e-6, max_iter=1000)
    fit.fit((rows - mean) / deviation, np.concatenate([labels[a.id][is_trained(a)] for a in articles]))
    weights = np.array([fixed.get(name, 0) for name in names])
    slopes = fit.coef_[0] / deviation
    weights[free] = np.rint(slopes * YES)
    weights[names.index("bias")] = np.rint((fit.intercept_[0] - slopes @ mean) * YES)
    return np.clip(weights, -32768, 32767)


def loss(articles, labels, scores):
    """The mean over segments of minus the logarithm of the probability that the model gives to the label."""
    z = np.concatenate([scores[a.id][is_trained(a)] for a in articles]) / 65536
    y = np.concatenate([labels[a.id][is_trained(a)] for a in articles])
    return np.mean(np.logaddexp(0, np.where(y, -z, z)))


# ---- subsets

def padded(subsets, rewards):
    """Values, rewards and a mask as arrays: one row per article, as long as the longest."""
    longest = max(len(s.values) for s in subsets)
    values = np.zeros((len(subsets), longest, len(SUBSET_FEATURES)))
    reward = np.zeros((len(subsets), longest))
    exists = np.zeros((len(subsets), longest), bool)
    for i, s in enumerate(subsets):
        n = len(s.values)
        values[i, :n], reward[i, :n], exists[i, :n] = s.values / YES, rewards[i].mean(1) * 100, True
    return values, reward, exists


def fit_subsets(subsets, rewards, max_weights, penalty=PENALTY):
    """Weights for SUBSET_FEATURES. subsets: one Subsets per article; rewards: the ROUGE of each of its subsets; max_weights:
    the largest weight allowed, by name."""
    values, reward, exists = padded(subsets, rewards)
    mean, deviation = values[exists].mean(0), values[exists].std(0)
    deviation[deviation == 0] = 1
    values = (values - mean) / deviation * exists[:, :, None]

    def loss_and_slope(weights):
        z = np.where(exists, values @ weights, -np.inf)
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        expected = (p * reward).sum(1)
        slope = np.tensordot(p * (reward - expected[:, None]), values, 2)
        return (-expected.sum() + penalty * len(subsets) * (weights @ weights) / 2,
                -slope + penalty * len(subsets) * weights)

    bounds = [(None, max_weights[name] / YES * deviation[k] if name in max_weights else None)
              for k, name in enumerate(SUBSET_FEATURES)]
    start = np.array([min(0.0, high) if high is not None else 0.0 for _, high in bounds])
    found = minimize(loss_and_slope, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": STEPS})
    weights = np.rint(found.x / deviation * YES).astype(int)
    limits = [max_weights.get(name, 32767) for name in SUBSET_FEATURES]
    return np.clip(np.minimum(weights, limits), -32768, 32767)
