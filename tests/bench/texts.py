"""The texts that the bench measures on, written into a folder: texts.py FOLDER SHARED ROOT MEGABYTES

    articles.nul   articles of about 2 KB, a NUL byte after each (what loop.c reads)
    articles.txt   the same bytes with a newline for each NUL (what `wc -w` reads)
    large.txt      one text of many megabytes: all articles, then all of them with new words, and so on
    small.txt      one article

A repeated text would flatter the program: all its terms are known and its sentences are duplicates. So from the second round
on, each word that occurs only once in all articles gets other letters. Other words stay. The vocabulary then grows about as
it does in a longer collection of real articles. In a sentence without such a word, the longest word is exchanged with that of
another sentence, so hardly any sentence occurs twice.
"""
import json
import os
import re
import sys
from collections import Counter

WORD = re.compile(r"[A-Za-z]{4,}")
VOWELS, CONSONANTS = "aeiou", "bcdfghjklmnpqrstvwxyz"
SMALL_BYTES = 2100
ROUNDS = 100  # of tests/articles, where there is nothing better


def round_alphabet(number):
    """A table for str.translate: vowels become other vowels, consonants other consonants."""
    table = {}
    for letters, shift in ((VOWELS, number % 5), (CONSONANTS, number % 21)):
        moved = letters[shift:] + letters[:shift]
        table.update(str.maketrans(letters + letters.upper(), moved + moved.upper()))
    return table


class Changer:
    """Articles, ready to be written with other words any number of times."""

    def __init__(self, articles):
        self.counts = Counter(word.lower() for article in articles for word in WORD.findall(article))
        self.pool = []  # the words that are exchanged
        self.pieces = [self.cut(article) for article in articles]

    def cut(self, article):
        """The pieces of an article. Each second piece is a word to change: a string, or an index into the pool."""
        pieces, end = [], 0
        for sentence in re.finditer(r"[^.!?\n]+", article):
            found = list(WORD.finditer(article, *sentence.span()))
            rare = [m for m in found if self.counts[m.group().lower()] == 1]
            longest = max(found, key=lambda m: len(m.group()), default=None)
            for match in rare or ([longest] if longest else []):
                pieces += [article[end:match.start()], match.group() if rare else len(self.pool)]
                end = match.end()
            if not rare and longest:
                self.pool.append(longest.group())
        return pieces + [article[end:]]

    def change(self, word, number, table):
        return self.pool[(word + 7919 * number) % len(self.pool)] if isinstance(word, int) else word.translate(table)

    def articles(self, number):
        """All articles of a round; round 0 has them as they are."""
        table = round_alphabet(number)
        for pieces in self.pieces:
            changed = list(pieces)
            changed[1::2] = [self.change(word, number, table) for word in pieces[1::2]]
            yield "".join(changed)


def read_articles(shared, root):
    """A name for the source, and a list of articles."""
    news = os.path.join(shared, "quality", "indosum-train.jsonl")
    if os.path.exists(news):
        with open(news, encoding="utf-8") as file:
            articles = [json.loads(line)["text"] for line in file]
        return "%d distinct news articles" % len(articles), articles
    folder = os.path.join(root, "tests", "articles")
    whole = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            whole.append(file.read().replace("\r", ""))
    changer = Changer(whole)
    return ("tests/articles %d times, each time with other rare words" % ROUNDS,
            [article for number in range(ROUNDS) for article in changer.articles(number)])


def write_large(path, articles, size):
    changer, number, written = Changer(articles), 0, 0
    with open(path, "wb") as file:
        while written < size:
            for article in changer.articles(number):
                written += file.write(article.encode() + b"\n\n")
                if written >= size:
                    break
            number += 1
    return number


def make(folder, shared, root, megabytes):
    """Writes the four files; returns a line that says what they are made of."""
    source, articles = read_articles(shared, root)
    with open(os.path.join(folder, "articles.nul"), "wb") as nul, open(os.path.join(folder, "articles.txt"), "wb") as txt:
        for article in articles:
            nul.write(article.encode() + b"\0")
            txt.write(article.encode() + b"\n")
    with open(os.path.join(folder, "small.txt"), "wb") as file:
        file.write(min(articles, key=lambda a: abs(len(a.encode()) - SMALL_BYTES)).encode())
    rounds = write_large(os.path.join(folder, "large.txt"), articles, megabytes * 1000000)
    return "%s; the large text has them %d times, each time with other rare words" % (source, rounds)


if __name__ == "__main__":
    print(make(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
