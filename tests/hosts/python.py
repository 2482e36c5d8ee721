#!/usr/bin/env python3
"""python BUILD: the Python package, from its wheel. The tests run again in the Python that has setuptools."""
import doctest
import glob
import importlib
import json
import os
import pickle
import re
import subprocess
import sys
import tarfile
import tempfile
import threading
import time

sys.dont_write_bytecode = True
sys.path[0] = os.path.dirname(os.path.abspath(__file__))
from checks import ROOT, check, check_error, end, restart_with_package, skip

BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build")
TWO = "Harga beras di Pasar Beringharjo turun pada awal pekan ini. Para pedagang menyambut panen raya di Bantul."


def articles():
    for path in sorted(glob.glob(os.path.join(ROOT, "tests/articles/*.txt"))):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            yield os.path.basename(path), file.read()


def command_json(text, *options):
    line = json.dumps({"text": text}) + "\n"
    return json.loads(subprocess.run([os.path.join(BUILD, "summarize"), "--jsonl", "--only", "--json", "-q", *options],
                                     input=line.encode(), stdout=subprocess.PIPE, check=True).stdout)


def decimal(number):
    """A number of 1/65536 with four digits, as the command rounds it."""
    return (round(number * 65536) * 10000 + 0x8000 >> 16) / 10000


# keyword arguments, and the options of the command that mean the same
SAME = [
    ({}, []),
    ({"sentences": 2}, ["-n2"]),
    ({"words": 60}, ["-w60"]),
    ({"ratio": 0.2}, ["-r20"]),
    ({"max_chars": 280}, ["--max-chars=280"]),
    ({"sentences": 5, "words": 30}, ["-n5", "-w30"]),
    ({"query": "harga air"}, ["--query=harga air"]),
    ({"format": "plain"}, ["--format=plain"]),
    ({"format": "markdown"}, ["--format=markdown"]),
    ({"title": "Panen raya di Bantul"}, ["--title=Panen raya di Bantul"]),
    ({"no_stopwords": True}, ["--no-stopwords"]),
    ({"teaser": 12}, ["--teaser=12"]),
    ({"teaser": True, "query": "harga air", "until": 9}, ["--teaser", "--query=harga air", "--until=9"]),
    ({"keep_boilerplate": True}, ["--keep-boilerplate"]),
]


def test_same_as_command(ringkas):
    for name, text in articles():
        for arguments, options in SAME:
            summary, expected = ringkas.summarize(text, **arguments), command_json(text, *options)
            check("%s %s" % (name, arguments), " ".join(expected["summary"]), summary.text)
            for member in ("query_found", "known_words", "answers", "teaser"):
                check("%s of %s %s" % (member, name, arguments), expected.get(member), getattr(summary, member))
        ours = [(s.start, s.end, s.kind, s.words, decimal(s.score), s.rank, s.text, s.heading, s.page) for s in summary.segments]
        keys = ("start_char", "end_char", "kind", "words", "score", "rank", "text", "heading", "page")
        check(name + " segments", [tuple(s[key] for key in keys) for s in expected["segments"]], ours)
        check(name + " keywords", [(k["phrase"], k["weight"], k["count"]) for k in expected["keywords"]],
              [(k.phrase, decimal(k.weight), k.count) for k in summary.keywords])


CHAT = "12/03/25 09.10 - Sari: rapatnya besok pagi\n12/03/25 09.11 - Budi: baik, saya datang\n"
MAIL = "Subject: Jadwal\nFrom: a@contoh.id\n\nRapat warga diadakan besok. Semua warga diminta hadir.\n"


def test_together(ringkas):
    texts = [text for _, text in articles()][:6] + ["", CHAT, MAIL]
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            with open(os.path.join(folder, str(number)), "w", encoding="utf-8", newline="") as file:
                file.write(text)
        for arguments, options in SAME:
            command = [os.path.join(BUILD, "summarize"), "--together", "--json", "-q", *options, *map(str, range(len(texts)))]
            expected = json.loads(subprocess.run(command, stdout=subprocess.PIPE, cwd=folder, check=True).stdout)
            summary = ringkas.together(texts, **arguments)
            check("together %s" % arguments, " ".join(expected["summary"]), summary.text)
            check("known_words of together %s" % arguments, expected["known_words"], summary.known_words)
            keys = ("document", "start_char", "end_char", "rank", "text", "heading")
            check("segments of together %s" % arguments, [(*map(s.get, keys), s.get("speaker")) for s in expected["segments"]],
                  [(s.document, s.start, s.end, s.rank, s.text, s.heading, s.speaker) for s in summary.segments])
            check("keywords of together %s" % arguments, [(k["phrase"], k["document"]) for k in expected["keywords"]],
                  [(k.phrase, k.document) for k in summary.keywords])
    again = pickle.loads(pickle.dumps(summary))
    check("pickle of together", (summary.text, summary.segments), (again.text, again.segments))
    check("an iterator with None", "Ibu pulang.", ringkas.together(iter([None, "Ibu pulang."])).text)
    check("no texts", ("", []), (lambda s: (s.text, s.segments))(ringkas.together([])))
    check("a thousand texts", TWO, ringkas.together([TWO] * 1000).text)
    check("format and title", [("chat", None), ("mail", "Jadwal"), ("plain", None)],
          [(s.format, s.title) for s in map(ringkas.summarize, (CHAT, MAIL, TWO))])
    for name, error, given, options in [
            ("one str", TypeError, TWO, {}), ("a number among the texts", TypeError, [TWO, 1], {}), ("a number", TypeError, 5, {}),
            ("None for texts", TypeError, None, {}), ("an unknown format", ValueError, [TWO], {"format": "html"}),
            ("a format that is no str", TypeError, [TWO], {"format": 1})]:
        check_error(name, error, ringkas.together, given, **options)


TAGS = ["#banjir", "Gempa Bumi", "rumah sakit", "", "Semarang", "# a comment", "Pemerintah", "polisi", "Warga", "harga", "desa", "tahun"]


def tag_rows(tags):
    return [(t.phrase, t.count, t.title, t.lead, [(p.start, p.end, p.segment, p.document) for p in t.places]) for t in tags]


def expected_rows(tags, texts):
    """Tags of JSON, whose places are bytes."""
    def index(place, member):
        return len(texts[place.get("document", 0)].encode()[:place[member]].decode())
    return [(t["phrase"], t["count"], t["title"], t["lead"],
             [(index(p, "start"), index(p, "end"), p["segment"], p.get("document", 0)) for p in t["places"]]) for t in tags]


def test_tags(ringkas):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "tags")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(TAGS))
        found = 0
        for name, text in articles():
            tags = ringkas.summarize(text, tags=TAGS).tags
            check("tags of " + name, expected_rows(command_json(text, "--tags=" + path)["tags"], [text]), tag_rows(tags))
            found += len(tags)
        check("articles have some of the tags", True, found > 20)
        texts = ["Kafe \u00e9 di Semarang ramai. Warga Semarang senang.", "", "Banjir rob \u2014 lagi \u2014 merendam Semarang."]
        for number, text in enumerate(texts):
            with open(os.path.join(folder, str(number)), "w", encoding="utf-8") as file:
                file.write(text)
        command = [os.path.join(BUILD, "summarize"), "--together", "--json", "-q", "--tags=tags", "0", "1", "2"]
        expected = json.loads(subprocess.run(command, stdout=subprocess.PIPE, cwd=folder, check=True).stdout)["tags"]
    summary = ringkas.together(texts, tags=iter(TAGS), teaser=8)
    check("tags of several texts", expected_rows(expected, texts), tag_rows(summary.tags))
    check("their places", [["Semarang", "Semarang", "Semarang"], ["Warga"], ["Banjir"]],
          [[texts[p.document][p.start:p.end] for p in t.places] for t in summary.tags])
    again = pickle.loads(pickle.dumps(summary))
    check("pickle of tags from an iterator", (summary.tags, summary.teaser, summary.segments),
          (again.tags, again.teaser, again.segments))
    check("tags as lines", tag_rows(summary.tags), tag_rows(ringkas.together(texts, tags="\r\n".join(TAGS)).tags))
    each = [[t.phrase for t in s.tags] for s in ringkas.summarize_each(texts, workers=2, tags=iter(TAGS))]
    check("an iterator of tags for each text", [["Semarang", "Warga"], [], ["#banjir", "Semarang"]],
          [sorted(phrases) for phrases in each])
    check("only the title has it", [("harga", 0, True, [])],
          [(t.phrase, t.count, t.title, t.places) for t in ringkas.summarize(TWO[90:], title="Harga", tags=TAGS[9:]).tags])
    check("no list, no tag in it, no text", (None, [], [], None), (
        ringkas.summarize(TWO).tags, ringkas.summarize(TWO, tags=[]).tags, ringkas.summarize("", tags=TAGS).tags,
        ringkas.summarize(None, tags=TAGS)))
    check("not asked for, or no text", (None, None, None), tuple(
        ringkas.summarize(text, teaser=asked).teaser for text, asked in ((TWO, None), (TWO, False), ("", 25))))
    for name, error, options in [
            ("tags=5", TypeError, {"tags": 5}), ("a number among tags", TypeError, {"tags": ["a", 1]}),
            ("a tag without a word", ValueError, {"tags": ["desa", "***"]}), ("a tag of 17 words", ValueError, {"tags": ["a " * 17]}),
            ("teaser=0", ValueError, {"teaser": 0}), ("teaser='1'", TypeError, {"teaser": "1"})]:
        check_error(name, error, ringkas.summarize, TWO, **options)


def test_archive():
    """The source archive has all that the build needs."""
    source = os.path.join(ROOT, "src/python")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([sys.executable, "setup.py", "-q", "egg_info", "-e", folder, "sdist", "-d", folder], cwd=source,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        archives = glob.glob(os.path.join(folder, "*.tar.gz"))
        check("a source archive", ("", 1), ("" if done.returncode == 0 else done.stdout.decode()[-500:], len(archives)))
        with tarfile.open(archives[0]) as archive:
            names = {name.split("/", 1)[-1] for name in archive.getnames()}
    needed = {os.path.basename(path) for path in glob.glob(os.path.join(source, "*.[ch]"))}
    check("files of the source archive", set(), (needed | {"amalgamation/ringkas.c", "amalgamation/ringkas.h"}) - names)


def test_texts(ringkas):
    check("an empty text", ("", [], []), (lambda s: (s.text, s.segments, s.keywords))(ringkas.summarize("")))
    check("None", None, ringkas.summarize(None))
    check("white space", "", ringkas.summarize(" \n\t ").text)
    text = "Rasa \U0001f600 enak \ud83d kata \u00e9 Rini. Ibu\0Budi pergi ke pasar di kota hari ini."
    summary = ringkas.summarize(text)
    check("half of a surrogate pair", "Rasa \U0001f600 enak \ufffd kata \u00e9 Rini. Ibu\0Budi pergi ke pasar di kota hari ini.",
          summary.text)
    check("offsets index the str", [s.text.replace("\ufffd", "\ud83d") for s in summary.segments],
          [text[s.start:s.end] for s in summary.segments])
    check("Hangul is no surrogate", "\ud55c\uad6d kota.", ringkas.summarize("\ud55c\uad6d kota.").text)
    large = "".join("Warga desa %d memanen padi di lereng gunung. " % number for number in range(2200000))
    check("a text of 100 MB", (True, True), (len(large) > 1e8, "memanen" in ringkas.summarize(large).text))


def test_errors(ringkas):
    for name, error, text, options in [
            ("bytes", TypeError, b"a", {}), ("a number", TypeError, 1, {}), ("NaN", TypeError, float("nan"), {}),
            ("words=0", ValueError, "a", {"words": 0}), ("words=-1", ValueError, "a", {"words": -1}),
            ("words=2**32", ValueError, "a", {"words": 2**32}), ("words=2**64", ValueError, "a", {"words": 2**64}),
            ("words=1.5", TypeError, "a", {"words": 1.5}), ("words='1'", TypeError, "a", {"words": "1"}),
            ("ratio=0", ValueError, "a", {"ratio": 0}), ("ratio=1.1", ValueError, "a", {"ratio": 1.1}),
            ("ratio=nan", ValueError, "a", {"ratio": float("nan")}), ("title=1", TypeError, "a", {"title": 1}),
            ("an unknown option", TypeError, "a", {"sentence": 1}), ("an error before None", ValueError, None, {"words": 0})]:
        check_error(name, error, ringkas.summarize, text, **options)
    check_error("two texts", TypeError, ringkas.summarize, "a", "b")
    check_error("Summary()", TypeError, ringkas.Summary)
    check_error("workers=0", ValueError, ringkas.summarize_each, [], workers=0)
    check("None is a default", ringkas.summarize(TWO).text, ringkas.summarize(TWO, words=None, title=None, ratio=None).text)


def test_each(ringkas):
    texts = [None if number % 50 == 7 else "Warga desa %d memanen padi." % number for number in range(1000)]
    for workers in (1, 2, 7, None):
        got = [found and found.text for found in ringkas.summarize_each(iter(texts), workers=workers, sentences=1)]
        check("summarize_each, workers=%s" % workers, texts, got)
    check("summarize_each of nothing", [], list(ringkas.summarize_each([], workers=2)))
    check_error("a wrong text among others", TypeError, lambda: list(ringkas.summarize_each(["a"] * 100 + [1], workers=2)))
    taken = []
    endless = (taken.append(0) or TWO for _ in iter(int, 1))
    results = ringkas.summarize_each(endless, workers=2)
    check("the first of an endless iterable", TWO, next(results).text)
    results.close()
    check("texts that were read for it", True, len(taken) < 1000)


def test_threads(ringkas):
    expected = [(text, ringkas.summarize(text).text) for _, text in articles()]
    wrong = []

    def run():
        for _ in range(20):
            wrong.extend(text for text, answer in expected if ringkas.summarize(text).text != answer)
            wrong.extend(text for text, _ in expected if not isinstance(ringkas.summarize(text).segments, list))

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check("four threads at once", [], wrong)
    ticks, text = [], "".join("Warga desa %d memanen padi. " % number for number in range(200000))
    worker = threading.Thread(target=lambda: ringkas.summarize(text))
    worker.start()
    while worker.is_alive():
        ticks.append(0)
        time.sleep(0.001)
    check("the interpreter goes on while a thread summarizes", True, len(ticks) > 5)


def test_objects(ringkas):
    summary = ringkas.summarize(TWO, sentences=1)
    again = pickle.loads(pickle.dumps(summary))
    check("pickle", (summary.text, summary.segments, summary.keywords), (again.text, again.segments, again.keywords))
    check("repr", "Summary(%r)" % summary.text, repr(summary))
    check("the same list each time", True, summary.segments is summary.segments)
    check("version", True, re.fullmatch(r"\d+\.\d+\.\d+", ringkas.__version__) is not None)
    package = os.path.dirname(ringkas.__file__)
    check("type hints", True, all(os.path.exists(os.path.join(package, name)) for name in ("py.typed", "__init__.pyi", "_core.pyi")))
    check("one wheel for all versions", 1, len(glob.glob(os.path.join(BUILD, "python", "*-cp310-abi3-*.whl"))))


def test_examples(name):
    """Each example of a document, with the modules that the comment before it names."""
    with open(os.path.join(ROOT, "src/python", name), encoding="utf-8") as file:
        text = file.read()
    globs = {}
    for number, block in enumerate(re.finditer(r"(?:<!-- modules: ([^>\n]*) -->\n)?```pycon\n(.*?)```", text, re.S)):
        try:
            for module in (block.group(1) or "sys").split(", "):
                importlib.import_module(module)
        except ImportError:
            skip("an example of " + name, block.group(1), "python3-pandas python3-distributed")
            continue
        example = doctest.DocTestParser().get_doctest(block.group(2), globs, name, None, 0)
        report = []
        doctest.DocTestRunner(verbose=False).run(example, out=report.append, clear_globs=False)
        globs.update(example.globs)
        check("example %d of %s" % (number, name), "", "".join(report))


def test_frames():
    """pandas, and Dask with two processes. Spark cannot be installed here."""
    try:
        import distributed
        import pandas
    except ImportError:
        skip("pandas and Dask", "pandas or distributed", "python3-pandas python3-distributed")
        return
    import ringkas
    texts = [text for _, text in articles()] * 5
    expected = [ringkas.summarize(text, words=60).text for text in texts]
    series = pandas.Series(texts + [None, ""])
    got = series.map(lambda text: ringkas.summarize(text, words=60).text, na_action="ignore")
    check("pandas", expected + [None, ""], got.tolist())
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster, \
            distributed.Client(cluster) as client:
        found = client.gather(client.map(lambda text: (os.getpid(), ringkas.summarize(text, words=60)), texts, pure=False))
    check("Dask, two processes", expected, [summary.text for _, summary in found])
    check("processes of Dask", 2, len({process for process, _ in found}))


def main():
    restart_with_package(__file__, BUILD)
    import ringkas
    for test in (test_same_as_command, test_together, test_tags, test_texts, test_errors, test_each, test_threads, test_objects):
        test(ringkas)
    test_archive()
    test_examples("README.md")
    test_examples("EXAMPLES.md")
    test_frames()
    end()


if __name__ == "__main__":
    main()
