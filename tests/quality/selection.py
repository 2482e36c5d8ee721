"""The program's selection in Python: what the library does with the features that `summarize --features` prints, number for
number. It is fast enough to try many weights on many articles. fit.py and train.py use it.

One thing is not exact: which words are terms. They are found here by a short rule and the stopwords of src/data.
"""
import os
import re
import subprocess
from collections import Counter

import numpy as np

from rouge import common_subsequence, words_of

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# These constants are those of the library.
YES = 256             # a feature that is true, in Q8
TARGET = 60           # the number of words that the weights are trained for
SLACK = TARGET // 4   # how many words farther from the target than the best subset a subset may be
MAX_CANDIDATES = 8
MIN_SHARED_TERMS, NEAR_DUPLICATE_SHARE = 3, 0.75
MIN_WHOLE_WORDS = 5            # a segment with fewer words is a fragment
UNTERMINATED_SHARE = 4         # if one segment in four has no terminator, the text has lost them
LONG_LINE, WRAPPED_SHARE = 120, 16
PROFILE_BYTES = 65536
LOGISTIC = np.array([32768, 40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357,
                     64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514])  # Q16, one value for each half
SUBSET_FEATURES = ["score_sum", "words", "distance_from_target", "expected_overlap", "lowest_score", "same_paragraph",
                   "missing_previous", "missing_speaker", "extra_quotations"]


# ---- articles

def read_stopwords():
    with open(os.path.join(ROOT, "src", "data", "stopwords.txt"), encoding="utf-8") as file:
        return {line.split()[0] for line in file if line.strip() and not line.startswith("#")}


STOPWORDS = read_stopwords()
TERM = re.compile(r"[^\W_]+(?:(?<=\d)[.,:](?=\d)[^\W_]+)*")


def terms_of(text):
    """The terms of a sentence, each as often as it occurs there."""
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


def starts_of_lines(raw, spans):
    """For each span of the text: is it the first one of its line?"""
    ends = [0] + [end for _, end in spans]
    return [i == 0 or b"\n" in raw[ends[i]:start] for i, (start, _) in enumerate(spans)]


def is_wrapped(raw):
    """Are the lines of this text wrapped to a width? Then few of them are long."""
    lines = [line for line in raw[:PROFILE_BYTES].split(b"\n") if line]
    return len(lines) > 1 and WRAPPED_SHARE * sum(len(line) > LONG_LINE for line in lines) <= len(lines)


class Article:
    """An article as the program sees it: its segments with their features, and its reference summary."""

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
        self.is_text = (self.feature("bias") != 0) & (self.words > 0)
        self.sentences = [i for i in range(len(rows)) if self.kinds[i] == "sentence" and self.is_text[i]]
        self.tier = self.find_tiers(starts_of_lines(raw, spans), is_wrapped(raw))
        order = {segment: k for k, segment in enumerate(self.sentences)}
        self.before = [self.neighbour(order, i, -1) for i in range(len(rows))]
        self.after = [self.neighbour(order, i, 1) for i in range(len(rows))]
        self.reference = [words_of(sentence) for sentence in record["summary"]]
        self.caches = {}

    def feature(self, name):
        return self.features[:, self.names.index(name)]

    def neighbour(self, order, segment, step):
        """The sentence before or after a segment; -1 at the ends, and for a heading."""
        index = order.get(segment, -2) + step
        return self.sentences[index] if segment in order and 0 <= index < len(self.sentences) else -1

    def find_tiers(self, line_starts, wrapped):
        """0 a whole sentence, 1 a fragment, 2 a heading, 3 nothing that can be chosen."""
        is_open = self.feature("no_terminator") != 0
        is_sentence = np.array([kind == "sentence" for kind in self.kinds])
        has_lost_terminators = not wrapped and \
            int((is_sentence & is_open).sum()) >= int((self.feature("bias") != 0).sum()) // UNTERMINATED_SHARE
        is_paragraph = (self.feature("paragraph_start") != 0) & (self.feature("list_item") == 0) & \
            (self.feature("quoted") == 0)
        may_end = ~is_open | (has_lost_terminators & is_paragraph)
        tiers, follows_open = [], False
        for i, kind in enumerate(self.kinds):
            is_fragment = self.words[i] < MIN_WHOLE_WORDS or (follows_open and not line_starts[i]) or \
                self.texts[i][:1].islower() or not may_end[i]
            is_excluded = kind not in ("sentence", "heading") or not self.is_text[i]
            tiers.append(3 if is_excluded else 2 if kind == "heading" else int(is_fragment))
            if kind in ("sentence", "heading"):
                follows_open = bool(is_open[i]) and kind == "sentence"
        return np.array(tiers)

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

    def is_near_duplicate(self, segment, owners, sizes):
        """owners: the last candidate that has each term. sizes: the number of terms of each candidate."""
        shared_with = Counter(owners[term] for term in self.terms[segment] if term in owners)
        if not shared_with:
            return False
        other, shared = shared_with.most_common(1)[0]
        return shared >= MIN_SHARED_TERMS and \
            shared >= NEAR_DUPLICATE_SHARE * min(len(self.terms[segment]), sizes[other])

    def candidates(self, scores, max_count=MAX_CANDIDATES):
        """The best segments, the best first, without near-duplicates of a better one."""
        found, owners, sizes = [], {}, {}
        for segment in sorted(range(len(scores)), key=lambda i: (self.tier[i], -scores[i], i)):
            if len(found) == max_count or self.tier[segment] == 3 or (self.tier[segment] == 2 and found):
                break
            if self.is_near_duplicate(segment, owners, sizes):
                continue
            found.append(segment)
            sizes[segment] = len(self.terms[segment])
            owners.update((term, segment) for term in self.terms[segment])
        return found


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

    def __init__(self, article, scores, slack=SLACK, sentences=0):
        self.article = article
        self.segments = segments = article.candidates(scores)
        subsets = all_subsets(len(segments))
        words = subsets @ article.words[segments]
        away = np.where(subsets.sum(1) > sentences, MAX_CANDIDATES, -subsets.sum(1)) if sentences else np.abs(words - TARGET)
        near = away <= away.min() + (0 if sentences else slack)
        self.subsets, words = subsets[near], words[near]
        distance = 0 * words if sentences else words - TARGET
        max_score = 16 * 65536
        self.values = self.find_features(np.clip(scores[segments], -max_score, max_score), words, distance, sentences)

    def neighbours(self, side):
        """For each subset and candidate: is the sentence on that side in the subset too?"""
        column = {segment: i for i, segment in enumerate(self.segments)}
        none = np.zeros(len(self.subsets), np.int64)
        return np.array([self.subsets[:, column[side[s]]] if side[s] in column else none for s in self.segments]).T

    def find_features(self, scores, words, distance, sentences):
        """In the order of SUBSET_FEATURES."""
        article, segments, subsets = self.article, self.segments, self.subsets
        has_previous, has_next = self.neighbours(article.before), self.neighbours(article.after)
        trait = {name: article.feature(name)[segments] != 0 for name in
                 ("paragraph_start", "needs_previous", "starts_in_quote", "quote_continues", "quoted")}
        alone = subsets * (1 - has_previous) * np.array([article.before[s] >= 0 for s in segments])
        missing_previous = (alone * (trait["needs_previous"] | trait["starts_in_quote"])).sum(1)
        missing_speaker = (subsets * (1 - has_next) * trait["quote_continues"]).sum(1)
        split_quotes = (alone * trait["starts_in_quote"]).sum(1) + missing_speaker
        self.is_dangling = (missing_previous + missing_speaker if sentences else split_quotes) > 0
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

    def best(self, weights):
        """The segments of the subset with the highest value, the first one of several. A subset with a dangling segment is
        taken only if there is no other."""
        fit = np.flatnonzero(~self.is_dangling) if not self.is_dangling.all() else np.arange(len(self.subsets))
        row = self.subsets[fit[np.argmax(self.values[fit] @ weights)]]
        return sorted(segment for segment, has in zip(self.segments, row) if has)
