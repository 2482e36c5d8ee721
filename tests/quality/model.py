"""The program's choice of sentences in Python: what src/scores.c, src/sets.c and src/select.c do with the features that
`summarize --features` prints, number for number, for many articles at once. train.py fits the weights with it.

Not exact: which words are terms (is_near_repeat), for which the program's stopwords are read from src/data.
"""
import os
import re
import subprocess
from collections import Counter

import numpy as np

from rouge import common_subsequence, f1, words_of

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

YES = 256
TARGET = 60           # words, which the weights are trained for
SLACK = TARGET // 4   # words that a set may be farther from it than the nearest one (select.c: SET_SLACK)
CANDIDATES = 8        # RK_MOST_CANDIDATES
FEWEST_SHARED, REPEATED_SHARE = 3, 0.75  # select.c: FEWEST_SHARED_TERMS, NEAR_REPEAT_*
FEWEST_WHOLE_WORDS, UNSTOPPED_SHARE = 5, 4               # select.c
LOGISTIC = np.array([32768, 40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357,
                     64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514])  # scores.c
SET_FEATURES = ["scores", "words", "distance", "expected", "weakest", "same_paragraph", "leaning", "hanging",
                "quotations"]


# ---- weights.inc

LINE = re.compile(r'^(FEATURE|SET_FEATURE)\((\w+), *(-?\d+), *"(.*)"\)', re.M)


def read_weights(path):
    """Two dicts of name: (weight, meaning), of the sentence's features and of the set's."""
    found = {"FEATURE": {}, "SET_FEATURE": {}}
    with open(path, encoding="utf-8") as file:
        for kind, name, weight, meaning in LINE.findall(file.read()):
            found[kind][name] = (int(weight), meaning)
    return found["FEATURE"], found["SET_FEATURE"]


# ---- articles

def read_stopwords():
    with open(os.path.join(ROOT, "src", "data", "stopwords.inc"), encoding="utf-8") as file:
        return set(re.findall(r'^"([^"]+)"', file.read(), re.M))


STOPWORDS = read_stopwords()
TERM = re.compile(r"[^\W_]+(?:(?<=\d)[.,:](?=\d)[^\W_]+)*")


def terms_of(text):
    """The terms of a sentence, each as often as it stands there (words.c, terms.c)."""
    found, before, end = [], None, -1
    for match in TERM.finditer(text.lower()):
        word = match.group()
        stem = word[:-3] if len(word) >= 7 and word.endswith("nya") else word
        repeated = match.start() == end + 1 and text[end:end + 1] == "-" and before and \
            (word in before or stem in before)
        if not repeated and len(word) > 1 and word not in STOPWORDS:
            found.append(stem)
        before, end = (word, stem), match.end()
    return found


class Article:
    """An article as the program sees it: its units with their features, and its reference summary."""

    def __init__(self, record, program):
        self.id = record["id"]
        self.record = record
        raw = record["text"].encode()
        table = subprocess.run([program, "--features", "--words=%d" % TARGET], input=raw, stdout=subprocess.PIPE,
                               check=True).stdout.decode().splitlines()
        self.names = table[0].split("\t")[5:]
        rows = [line.split("\t") for line in table[1:]]
        spans = [(int(row[1]), int(row[2])) for row in rows]
        self.kinds = [row[0] for row in rows]
        self.words = np.array([int(row[3]) for row in rows])
        self.chosen = [i for i, row in enumerate(rows) if int(row[4]) > 0]  # by the program, with its weights
        self.features = np.array([[int(v) for v in row[5:]] for row in rows])
        self.texts = [raw[a:b].decode("utf-8", "replace") for a, b in spans]
        self.tokens = [words_of(text) for text in self.texts]
        self.terms = [terms_of(text) for text in self.texts]
        is_article = (self.feature("always") != 0) & (self.words > 0)
        self.sentences = [i for i in range(len(rows)) if self.kinds[i] == "sentence" and is_article[i]]
        ends = [0] + [end for _, end in spans]
        line_starts = [i == 0 or b"\n" in raw[ends[i]:start] for i, (start, _) in enumerate(spans)]
        lines = [line for line in raw[:65536].split(b"\n") if line]
        is_wrapped = len(lines) > 1 and 16 * sum(len(line) > 120 for line in lines) <= len(lines)  # rk_start_scan
        self.tier = self.find_tiers(is_article, line_starts, is_wrapped)
        neighbours = {u: k for k, u in enumerate(self.sentences)}
        self.before = [self.neighbour(neighbours, i, -1) for i in range(len(rows))]
        self.after = [self.neighbour(neighbours, i, 1) for i in range(len(rows))]
        self.reference = [words_of(sentence) for sentence in record["summary"]]
        self.caches = {}

    def feature(self, name):
        return self.features[:, self.names.index(name)]

    def neighbour(self, places, unit, step):
        """The sentence beside a unit; -1 at the ends. Beside a heading: none, which matters to no choice."""
        place = places.get(unit, -2) + step
        return self.sentences[place] if unit in places and 0 <= place < len(self.sentences) else -1

    def find_tiers(self, is_article, line_starts, is_wrapped):
        """0 a whole sentence, 1 a piece of one, 2 a heading, 3 nothing to choose (select.c, tier_of)."""
        open_end = self.feature("open_end") != 0
        is_sentence = np.array([kind == "sentence" for kind in self.kinds])
        unstopped = int((is_sentence & open_end).sum())
        lost_stops = not is_wrapped and unstopped >= int((self.feature("always") != 0).sum()) // UNSTOPPED_SHARE
        stands_alone = (self.feature("paragraph_start") != 0) & (self.feature("item") == 0) & \
            (self.feature("quoted") == 0)
        tiers, is_open = [], False
        for i, kind in enumerate(self.kinds):
            is_piece = self.words[i] < FEWEST_WHOLE_WORDS or (is_open and not line_starts[i]) or \
                self.texts[i][:1].islower() or (open_end[i] and not (lost_stops and stands_alone[i]))
            tiers.append(3 if kind == "clutter" or not is_article[i] else 2 if kind == "heading" else int(is_piece))
            if kind != "clutter":
                is_open = bool(open_end[i]) and kind == "sentence"
        return np.array(tiers)

    # ---- ROUGE of sets of units

    def grams(self, n):
        if n not in self.caches:
            words = [word for sentence in self.reference for word in sentence]
            count = Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1))
            self.caches[n] = {gram: k for k, gram in enumerate(count)}, np.array(list(count.values()) or [0])
        return self.caches[n]

    def counts(self, tokens, n):
        places, most = self.grams(n)
        row = np.zeros(len(most), np.int64)
        for i in range(len(tokens) - n + 1):
            k = places.get(tuple(tokens[i:i + n]))
            if k is not None:
                row[k] += 1
        return row

    def facts(self, unit):
        """What a unit has of the reference: words, pairs, and places in common subsequences."""
        if ("unit", unit) not in self.caches:
            found = [sorted(common_subsequence(sentence, self.tokens[unit])) for sentence in self.reference]
            places, start = np.zeros(sum(map(len, self.reference)), np.int64), 0
            for sentence, hits in zip(self.reference, found):
                places[[start + hit for hit in hits]] = 1
                start += len(sentence)
            self.caches["unit", unit] = self.counts(self.tokens[unit], 1), self.counts(self.tokens[unit], 2), places
        return self.caches["unit", unit]

    def rouge(self, units, sets):
        """ROUGE-1, 2, L of sets: a row of 0 and 1 a set, a column a unit; units in any order."""
        order = np.argsort(units)
        units, sets = [units[i] for i in order], sets[:, order]
        places, most = self.grams(1)
        pair_places, most_pairs = self.grams(2)
        ones, twos, common = (sets @ np.array(rows) for rows in zip(*(self.facts(u) for u in units)))
        for i, a in enumerate(units):  # pairs across the border of two sentences
            for j in range(i + 1, len(units)):
                pair = tuple(self.tokens[a][-1:] + self.tokens[units[j]][:1])
                if pair in pair_places:
                    twos[:, pair_places[pair]] += sets[:, i] * sets[:, j] * (sets[:, i + 1:j].sum(1) == 0)
        if "words" not in self.caches:
            flat = [places[word,] for sentence in self.reference for word in sentence]
            self.caches["words"] = np.eye(len(most), dtype=np.int64)[flat]
        matched = (common > 0) @ self.caches["words"]
        size = sets @ np.array([len(self.tokens[u]) for u in units])
        whole = sum(map(len, self.reference))
        return np.array([2 * np.minimum(ones, most).sum(1) / (size + whole),
                         2 * np.minimum(twos, most_pairs).sum(1) / np.maximum(size + whole - 2, 1),
                         2 * np.minimum(matched, ones).sum(1) / (size + whole)]).T

    # ---- the choice

    def is_near_repeat(self, unit, marks, counted):
        """marks: term: the last listed unit that has it (select.c, is_near_repeat)."""
        bearing = [marks[term] for term in self.terms[unit] if term in marks]
        if not bearing:
            return False
        other, shared = Counter(bearing).most_common(1)[0]
        return shared >= FEWEST_SHARED and shared >= REPEATED_SHARE * min(len(self.terms[unit]), counted[other])

    def candidates(self, scores, most=CANDIDATES):
        """The best units, the best first, none of which says what a better one says."""
        found, marks, counted = [], {}, {}
        for unit in sorted(range(len(scores)), key=lambda i: (self.tier[i], -scores[i], i)):
            if len(found) == most or self.tier[unit] == 3 or (self.tier[unit] == 2 and found):
                break
            if self.is_near_repeat(unit, marks, counted):
                continue
            found.append(unit)
            counted[unit] = len(self.terms[unit])
            marks.update((term, unit) for term in self.terms[unit])
        return found


def probability(scores):
    """Q16 of scores in Q16 (scores.c, rk_probability)."""
    distance = np.abs(scores)
    step = np.minimum(distance >> 15, 15)
    rest = np.minimum(distance - (step << 15), 0x7FFF)
    p = LOGISTIC[step] + ((LOGISTIC[step + 1] - LOGISTIC[step]) * rest >> 15)
    return np.where(scores >= 0, p, 65536 - p)


def toward_zero(values, divisor):
    return np.sign(values) * (np.abs(values) // divisor)


def all_sets(count):
    numbers = np.arange(1, 1 << count)
    return numbers[:, None] >> np.arange(count) & 1


class Sets:
    """All sets of an article's candidates that have about the right length, or so many sentences, in the program's order,
    with their features (sets.c, find_features). scores: Q16, 0 being even odds."""

    def __init__(self, article, scores, slack=SLACK, sentences=0):
        self.article = article
        self.units = units = article.candidates(scores)
        sets = all_sets(len(units))
        words = sets @ article.words[units]
        away = np.where(sets.sum(1) > sentences, CANDIDATES, -sets.sum(1)) if sentences else np.abs(words - TARGET)
        near = away <= away.min() + (0 if sentences else slack)
        self.sets, words = sets[near], words[near]
        distance = 0 * words if sentences else words - TARGET
        self.values = self.find_features(np.clip(scores[units], -16 * 65536, 16 * 65536), words, distance, sentences)

    def find_features(self, scores, words, distance, sentences):
        article, units, sets = self.article, self.units, self.sets
        place = {unit: i for i, unit in enumerate(units)}
        none = np.zeros(len(sets), np.int64)
        follows = np.array([sets[:, place[b]] if (b := article.before[u]) in place else none for u in units]).T
        followed = np.array([sets[:, place[a]] if (a := article.after[u]) in place else none for u in units]).T
        mark = {name: article.feature(name)[units] != 0 for name in
                ("paragraph_start", "leans", "in_quote", "hangs", "quoted")}
        has_before = np.array([article.before[u] >= 0 for u in units])
        small = toward_zero(scores, YES)
        apart = sets * (1 - follows) * has_before
        leaning = (apart * (mark["leans"] | mark["in_quote"])).sum(1)
        hanging = (sets * (1 - followed) * mark["hangs"]).sum(1)
        torn = (apart * mark["in_quote"]).sum(1) + hanging
        self.is_loose = (leaning + hanging if sentences else torn) > 0  # select.c, choose_set
        expected = sets @ ((probability(scores) >> 4) * np.minimum(article.words[units], 255))
        return np.array([
            sets @ small,
            toward_zero((distance + 60) * YES, 60),
            np.abs(distance) * YES // 60,
            2 * expected // (words + TARGET),
            np.where(sets == 1, small, 32767).min(1),
            (sets * follows * ~mark["paragraph_start"]).sum(1) * YES,
            leaning * YES,
            hanging * YES,
            np.maximum((sets * mark["quoted"]).sum(1) - 1, 0) * YES,
        ]).T

    def best(self, weights):
        """The units of the set with the highest value, of those without a loose sentence if there are any; the first one
        of several."""
        fit = np.flatnonzero(~self.is_loose) if not self.is_loose.all() else np.arange(len(self.sets))
        row = self.sets[fit[np.argmax(self.values[fit] @ weights)]]
        return sorted(unit for unit, has in zip(self.units, row) if has)
