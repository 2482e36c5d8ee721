"""The program's selection in Python: what the library does with the facts about a text that facts.c prints, number for number.
It is fast enough to try many weights on many articles. fit.py and train.py use it.

Two things are left out: the verdict of a fact check, and what the program does where no subset is near the target.
"""
import os
import subprocess
from collections import Counter

import numpy as np

from rouge import common_subsequence, words_of

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# These constants are those of the library.
YES = 256             # a feature that is true, in Q8
TARGET = 60           # the number of words that the weights are trained for
NEAR = TARGET // 4    # how many words a subset may be from the target, if one is that near
MAX_CANDIDATES, OTHER_CANDIDATES = 8, 64
MIN_SHARED_TERMS, NEAR_DUPLICATE_SHARE = 3, 0.75
WHOLE, FRAGMENT, HEADING, NOTHING = range(4)  # tiers
LOGISTIC = np.array([32768, 40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357,
                     64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514])  # Q16, one value for each half
SUBSET_FEATURES = ["score_sum", "words", "distance_from_target", "expected_overlap", "lowest_score", "same_paragraph",
                   "missing_previous", "missing_speaker", "extra_quotations"]


# ---- articles

class Article:
    """An article as the program sees it: its segments with their features, and its reference summary."""

    def __init__(self, record, facts):
        """facts: the program of facts.c."""
        self.id = record["id"]
        self.record = record
        raw = record["text"].encode()
        table = subprocess.run([facts], input=raw, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
        heads = table[0].split("\t")
        rows = [line.split("\t") for line in table[1:]]
        terms = heads.index("terms")
        columns = dict(zip(heads, np.array([[int(v) for v in row[:terms]] for row in rows]).T))
        self.names = heads[terms + 1:]
        self.features = np.array([[int(v) for v in row[terms + 1:]] for row in rows])
        self.terms = [row[terms].split() for row in rows]
        self.words, self.tier = columns["words"], columns["tier"]
        self.before, self.after, self.needed = columns["before"], columns["after"], columns["needed"]
        self.waits, self.asks = columns["waits"] != 0, columns["asks"] != 0
        self.opens_with_pronoun = columns["opens_with_pronoun"] != 0
        self.chosen = list(np.flatnonzero(columns["rank"]))  # by the program, with its weights
        spans = zip(columns["start"], columns["length"])
        self.tokens = [words_of(raw[start:start + length].decode("utf-8", "replace")) for start, length in spans]
        self.reference = [words_of(sentence) for sentence in record["summary"]]
        self.caches = {}

    def feature(self, name):
        return self.features[:, self.names.index(name)]

    # ---- ROUGE of subsets of segments

    def grams(self, n):
        """The n-grams of the reference: the index of each, and how often each occurs."""
        if n not in self.caches:
            words = [word for sentence in self.reference for word in sentence]
            count = Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1))
            self.caches[n] = {gram: k for k, gram in enumerate(count)}, np.array(list(count.values()) or [0])
        return self.caches[n]

    def counts(self, tokens, n):
        index, counts = self.grams(n)
        row = np.zeros(len(counts), np.int64)
        for i in range(len(tokens) - n + 1):
            k = index.get(tuple(tokens[i:i + n]))
            if k is not None:
                row[k] += 1
        return row

    def facts(self, segment):
        """What a segment shares with the reference: words, pairs of words, and positions in common subsequences."""
        if ("segment", segment) not in self.caches:
            tokens = self.tokens[segment]
            positions, start = np.zeros(sum(map(len, self.reference)), np.int64), 0
            for sentence in self.reference:
                positions[[start + hit for hit in sorted(common_subsequence(sentence, tokens))]] = 1
                start += len(sentence)
            self.caches["segment", segment] = self.counts(tokens, 1), self.counts(tokens, 2), positions
        return self.caches["segment", segment]

    def pairs_across(self, segments, subsets):
        """Pairs of words across the border between two neighbours of a subset, as counts for each subset."""
        index, counts = self.grams(2)
        pairs = np.zeros((len(subsets), len(counts)), np.int64)
        for i, a in enumerate(segments):
            for j in range(i + 1, len(segments)):
                pair = tuple(self.tokens[a][-1:] + self.tokens[segments[j]][:1])
                if pair in index:
                    pairs[:, index[pair]] += subsets[:, i] * subsets[:, j] * (subsets[:, i + 1:j].sum(1) == 0)
        return pairs

    def rouge(self, segments, subsets):
        """ROUGE-1, 2 and L of subsets: one row of 0 and 1 per subset, one column per segment. The segments may be in any
        order."""
        order = np.argsort(segments)
        segments, subsets = [segments[i] for i in order], subsets[:, order]
        index, max_words = self.grams(1)
        max_pairs = self.grams(2)[1]
        words, pairs, common = (subsets @ np.array(rows) for rows in zip(*(self.facts(s) for s in segments)))
        pairs = pairs + self.pairs_across(segments, subsets)
        if "words" not in self.caches:
            flat = [index[word,] for sentence in self.reference for word in sentence]
            self.caches["words"] = np.eye(len(max_words), dtype=np.int64)[flat]
        matched = (common > 0) @ self.caches["words"]
        size = subsets @ np.array([len(self.tokens[s]) for s in segments])
        whole = sum(map(len, self.reference))
        return np.array([2 * np.minimum(words, max_words).sum(1) / (size + whole),
                         2 * np.minimum(pairs, max_pairs).sum(1) / np.maximum(size + whole - 2, 1),
                         2 * np.minimum(matched, words).sum(1) / (size + whole)]).T

    # ---- candidates

    def is_near_duplicate(self, segment, owners):
        """owners: the last candidate that has each term."""
        terms, leader, lead = self.terms[segment], None, 0
        for owner in filter(None, map(owners.get, terms)):  # the majority (Boyer and Moore 1981)
            leader = owner if lead == 0 else leader
            lead += 1 if owner == leader else -1
        if leader is None:
            return False
        shared = [term for term in terms if owners.get(term) == leader]
        size = min(len(terms), len(self.terms[leader - 1]))
        return all(n >= MIN_SHARED_TERMS and n >= NEAR_DUPLICATE_SHARE * size for n in (len(shared), len(set(shared))))

    def queue(self, scores, owners):
        """The segments that may be chosen, the best first: no questions, no near-duplicates of what has been listed."""
        for segment in sorted(np.flatnonzero((self.tier != NOTHING) & ~self.asks),
                              key=lambda i: (self.tier[i], -scores[i], i)):
            if not self.is_near_duplicate(segment, owners):
                yield segment

    def candidates(self, scores):
        """The best segments, the best first; questions before their first answers."""
        found, owners = [], {}
        queue = self.queue(scores, owners)
        for segment in queue:
            if (self.tier[segment] == HEADING and found) or \
                    (self.tier[segment] != WHOLE and self.words[found].sum() >= TARGET):
                return found
            question = self.needed[segment]
            has_question = question >= 0 and self.asks[question] and question not in found
            if has_question and len(found) + 2 > MAX_CANDIDATES:
                continue
            found += [question, segment] if has_question else [segment]
            owners.update((term, segment + 1) for term in self.terms[segment])
            if len(found) == MAX_CANDIDATES:
                return self.try_others(found, queue)
        return found

    def try_others(self, found, queue):
        """Replaces the last candidate until a subset is near the target."""
        for segment, _ in zip(queue, range(OTHER_CANDIDATES)):
            if self.nearest(found) <= NEAR or self.tier[segment] != WHOLE:
                return found
            if self.nearest(found[:-1] + [segment]) < self.nearest(found):
                found = found[:-1] + [segment]
        return found

    def nearest(self, segments):
        return np.abs(all_subsets(len(segments)) @ self.words[segments] - TARGET).min()


def probability(scores):
    """Q16 of scores in Q16, from the table LOGISTIC."""
    distance = np.abs(scores)
    step = np.minimum(distance >> 15, 15)
    rest = np.minimum(distance - (step << 15), 0x7FFF)
    p = LOGISTIC[step] + ((LOGISTIC[step + 1] - LOGISTIC[step]) * rest >> 15)
    return np.where(scores >= 0, p, 65536 - p)


def toward_zero(values, divisor):
    return np.sign(values) * (np.abs(values) // divisor)


def all_subsets(count):
    numbers = np.arange(1, 1 << count)
    return numbers[:, None] >> np.arange(count) & 1


class Subsets:
    """The subsets of an article's candidates that come near the limit, in the program's order, with their features. The limit
    is TARGET words, or a number of sentences. scores: Q16, 0 for even odds."""

    def __init__(self, article, scores, near=NEAR, sentences=0):
        """near: how many words from the target is near."""
        self.article = article
        self.segments = segments = article.candidates(scores)
        subsets = all_subsets(len(segments))
        words = subsets @ article.words[segments]
        away = np.where(subsets.sum(1) > sentences, MAX_CANDIDATES, -subsets.sum(1)) if sentences else np.abs(words - TARGET)
        is_near = away <= (away.min() if sentences else max(away.min(), near))
        self.subsets, words = subsets[is_near], words[is_near]
        distance = 0 * words if sentences else words - TARGET
        max_score = 16 * 65536
        self.values = self.find_features(np.clip(scores[segments], -max_score, max_score), words, distance, sentences)

    def has(self, others):
        """For each subset and candidate: is its other segment in the subset too?"""
        column = {segment: i for i, segment in enumerate(self.segments)}
        none = np.zeros(len(self.subsets), np.int64)
        return np.array([self.subsets[:, column[others[s]]] if others[s] in column else none for s in self.segments]).T

    def find_features(self, scores, words, distance, sentences):
        """In the order of SUBSET_FEATURES."""
        article, segments, subsets = self.article, self.segments, self.subsets
        has_previous = self.has(article.before)
        trait = {name: article.feature(name)[segments] != 0 for name in
                 ("paragraph_start", "needs_previous", "starts_in_quote", "quote_continues", "quoted")}
        needed = article.needed[segments]
        is_first = article.before[segments] < 0
        alone = subsets * (1 - has_previous) * ~is_first
        unmet = subsets * (1 - self.has(article.needed)) * (needed >= 0)
        missing_previous = (alone * (trait["needs_previous"] | trait["starts_in_quote"])).sum(1) + unmet.sum(1)
        missing_speaker = (subsets * (1 - self.has(article.after)) * trait["quote_continues"]).sum(1)
        torn = missing_speaker + (alone * trait["starts_in_quote"]).sum(1) + (unmet * article.asks[needed]).sum(1) + \
            (subsets * (article.waits[segments] | (is_first & article.opens_with_pronoun[segments]))).sum(1) + \
            (subsets * article.asks[segments] * ~self.has_answers(needed)).sum(1)
        self.is_torn = (missing_previous + missing_speaker if sentences else torn) > 0
        small = toward_zero(scores, YES)
        expected = subsets @ ((probability(scores) >> 4) * np.minimum(article.words[segments], 255))
        return np.array([
            subsets @ small,
            toward_zero((distance + 60) * YES, 60),
            np.abs(distance) * YES // 60,
            2 * expected // (words + TARGET),
            np.where(subsets == 1, small, 32767).min(1),
            (subsets * has_previous * ~trait["paragraph_start"]).sum(1) * YES,
            missing_previous * YES,
            missing_speaker * YES,
            np.maximum((subsets * trait["quoted"]).sum(1) - 1, 0) * YES,
        ]).T

    def has_answers(self, needed):
        """For each subset and candidate: does the subset have one that needs the candidate?"""
        return self.subsets @ np.equal.outer(needed, self.segments) > 0

    def best(self, weights):
        """The segments of the subset with the highest value, the first one of several. A subset that tears what belongs
        together is taken only if there is no other."""
        fit = np.flatnonzero(~self.is_torn) if not self.is_torn.all() else np.arange(len(self.subsets))
        row = self.subsets[fit[np.argmax(self.values[fit] @ weights)]]
        return sorted(segment for segment, has in zip(self.segments, row) if has)
