#!/usr/bin/env python3
"""Tests of prepare.

    python3 tests/quality/test_prepare.py            token lists and what they must become; a small download
    python3 tests/quality/test_prepare.py --whole    the whole training file of ../shared/quality, if it is there, split into
                                                     tokens and joined again
"""
import contextlib
import importlib.machinery
import importlib.util
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile

sys.dont_write_bytecode = True

import checks

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "prepare")


def load_script():
    loader = importlib.machinery.SourceFileLoader("prepare", SCRIPT)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("prepare", loader))
    loader.exec_module(module)
    return module


prepare = load_script()

# ---- tokens and text: the tokens of each row are separated by "|"

SENTENCES = """
Rapat|dimulai|,|lalu|selesai|.                  -> Rapat dimulai, lalu selesai.
Benarkah|?|Ya|!|Begitu|;|lalu|:|ini             -> Benarkah? Ya! Begitu; lalu: ini
Bank|Tani|(|BT|)|tutup|.                        -> Bank Tani (BT) tutup.
Ia|[|Ani|]|datang|.                             -> Ia [Ani] datang.
Senin|(|18|/|8|/|2016|)|.                       -> Senin (18/8/2016).
naik|92,5|%|pada|Mei                            -> naik 92,5% pada Mei
"|Kami|siap|,|"|kata|Ani|.                      -> "Kami siap," kata Ani.
Kami|siap|,|"|kata|Ani|.                        -> Kami siap, "kata Ani.
Kami|siap|,|”|kata|Ani|.                        -> Kami siap," kata Ani.
“|Kami|siap|,|”|kata|Ani|.                      -> "Kami siap," kata Ani.
film|'|Kabut|'|,|katanya                        -> film ' Kabut ', katanya
para|penggemar|’|klub                           -> para penggemar’ klub
ia|menunggu|...|lalu|pergi|.                    -> ia menunggu ... lalu pergi.
harga|US$|5|dan|€|7                             -> harga US$ 5 dan € 7
e|-|commerce                                    -> e - commerce
"""


def test_sentences():
    for row in SENTENCES.strip().splitlines():
        tokens, text = re.split(r" +-> ", row)
        checks.equal(tokens, prepare.join_tokens(tokens.split("|")), text)
    checks.equal("no token", prepare.join_tokens([]), "")
    checks.equal("a token of white space", prepare.join_tokens(["a", " ", "b"]), "a   b")


def test_article():
    record = {"category": "c", "gold_labels": [[True, False], [False]], "id": "1", "source": "s", "source_url": "u",
              "paragraphs": [[["A", "."], ["B", "."]], [["C", "."]]], "summary": [["D", "."]]}
    article = prepare.convert(record)
    checks.equal("text", article["text"], "A. B.\n\nC.")
    checks.equal("summary", article["summary"], ["D."])
    checks.equal("sentences", article["sentences"], [["A.", "B."], ["C."]])
    checks.equal("labels", article["labels"], [[True, False], [False]])
    checks.equal("fields", list(article), ["id", "category", "source", "text", "summary", "sentences", "labels"])


def test_faults():
    found = {"a": "x", "b": "y"}
    digests = {"a": prepare.checksum("x")[:12], "b": prepare.checksum("z")[:12], "c": ""}
    checks.equal("good articles", prepare.faults_of({"a": "x"}, {"a": digests["a"]}), [])
    checks.equal("faults", prepare.faults_of(found, digests),
                 ["1 of 3 articles are not in the download: c", "1 of 3 articles differ from those of the training file: b"])


# ---- the whole file: text to tokens as the data set's tokenizer makes them, and back

BEFORE, AFTER = "\"([{'‘", "\".,:;?!)]}%…'’"
WHOLE = {":)", "’’"}
INSIDE = re.compile(r"(?<=\d)(/)(?=\d)|(?<=[A-Za-z]{2})(,)(?=[A-Za-z])")


def tokens_of_word(word):
    """A word without blanks, split at the signs around it and at a few signs inside it."""
    before, after = [], []
    if word in WHOLE:
        return [word]
    while word and word[0] in BEFORE and not word.startswith("'s"):
        before.append(word[0])
        word = word[1:]
    while word and word[-1] in AFTER and not word.endswith(".."):
        after.insert(0, word[-1])
        word = word[:-1]
    return before + [part for part in INSIDE.split(word) if part] + after


def tokens_of(sentence):
    """White space beyond the blank between two tokens is a token too."""
    tokens = []
    for match in re.finditer(r"((?:\s(?!\S)|[ \xa0])+)|\n?\S+", sentence):
        if not match.group(1):
            tokens += tokens_of_word(match.group())
            continue
        before, after = sentence[:match.start()], sentence[match.end():match.end() + 1]
        start = 0 if before == "" or before.endswith((' "', *prepare.NO_BLANK_AFTER)) else 1
        end = len(match.group()) - (0 if after in ("", *prepare.NO_BLANK_BEFORE) else 1)
        tokens += [match.group()[start:end]] if end > start else []
    return tokens


def with_quotes(tokens, sentence):
    """Text does not show whether a quotation mark was straight or curly. Takes the first kinds that fit the blanks beside it."""
    places = [i for i, token in enumerate(tokens) if token == '"']
    for kinds in itertools.product('"”“', repeat=min(len(places), 10)):
        trial = list(tokens)
        for place, kind in zip(places, kinds):
            trial[place] = kind
        if prepare.join_tokens(trial) == sentence:
            return trial
    return tokens


def public_record(article):
    """An article of the training file in the form of the download."""
    split = lambda sentences: [with_quotes(tokens_of(sentence), sentence) for sentence in sentences]
    return {"category": article["category"], "gold_labels": article["labels"], "id": article["id"],
            "paragraphs": [split(paragraph) for paragraph in article["sentences"]], "source": article["source"],
            "source_url": "", "summary": split(article["summary"])}


def run_script(*arguments):
    run = subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True)
    return run.returncode, run.stdout + run.stderr


def write_archive(folder, records):
    source, archive = os.path.join(folder, "train.01.jsonl"), os.path.join(folder, "indosum.tar.gz")
    with open(source, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, sort_keys=True) + "\n" for record in records)
    with tarfile.open(archive, "w:gz", compresslevel=1) as tar:
        tar.add(source, "indosum/train.01.jsonl")
    os.remove(source)
    return archive


def read_bytes(path):
    if not os.path.exists(path):
        return None
    with open(path, "rb") as file:
        return file.read()


def test_whole_file():
    if not os.path.exists(checks.ARTICLES):
        return checks.skip("the whole training file", checks.ARTICLES)
    with open(checks.ARTICLES, encoding="utf-8") as file:
        records = [public_record(json.loads(line)) for line in file]
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "out.jsonl")
        status, said = run_script(write_archive(folder, records), output)
        checks.equal("the whole file: exit status (%s)" % said.strip(), status, 0)
        checks.equal("the whole file: the same bytes", read_bytes(output) == read_bytes(checks.ARTICLES), True)
        if status == 0:
            os.remove(output)
        records[7]["paragraphs"][0][0].append("lagi")
        status, said = run_script(write_archive(folder, records[:-1]), output)
        checks.equal("a changed article: exit status", status, 1)
        checks.equal("a changed article: named", records[7]["id"] in said and records[-1]["id"] in said, True)
        checks.equal("a changed article: nothing written", os.path.exists(output), False)


# ---- a small download, with a list of articles of its own

def record_of(name, *sentences):
    """An article of one paragraph, as the download has it."""
    tokens = [tokens_of(sentence) for sentence in sentences]
    return {"category": "olahraga", "gold_labels": [[True] + [False] * (len(tokens) - 1)], "id": name, "paragraphs": [tokens],
            "source": "koran", "source_url": "https://koran.example/" + name, "summary": tokens[:1]}


ARTICLES = [record_of("1", "Perahu menang.", "Kami \"senang\", kata Ani."), record_of("2", "Lomba usai (18/8/2016)."),
            record_of("3", "Hujan turun.")]


def run_main(download, names, output):
    """What prepare says about the download and the articles with these names; None if it has written the file."""
    lines = {record["id"]: prepare.line_of(prepare.convert(record)) for record in ARTICLES}
    ids = os.path.join(os.path.dirname(output), "list.ids")
    with open(ids, "w", encoding="utf-8") as file:
        file.write(prepare.format_list([lines[name] for name in names]))
    read_list, argv = prepare.read_list, sys.argv
    prepare.read_list, sys.argv = lambda: read_list(ids), ["prepare", download, output]
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            prepare.main()
        return None
    except SystemExit as end:
        return str(end.code)
    finally:
        prepare.read_list, sys.argv = read_list, argv


def test_small_download():
    with tempfile.TemporaryDirectory() as folder:
        output, download = os.path.join(folder, "out.jsonl"), os.path.join(folder, "indosum")
        os.mkdir(download)
        for name, records in (("dev.01", ARTICLES[2:]), ("test.01", ARTICLES[:1]), ("train.01", ARTICLES[1:])):
            with open(os.path.join(download, name + ".jsonl"), "w", encoding="utf-8") as file:
                file.writelines(json.dumps(record) + "\n" for record in records)
        checks.equal("a folder", run_main(download, ["2", "1"], output), None)
        written = [json.loads(line) for line in read_bytes(output).decode().splitlines()]
        checks.equal("the order of the list", [article["id"] for article in written], ["2", "1"])
        checks.equal("the text", written[1]["text"], "Perahu menang. Kami \"senang\", kata Ani.")
        os.remove(output)
        checks.equal("an archive", run_main(write_archive(folder, ARTICLES), ["3"], output), None)
        os.remove(output)
        said = run_main(write_archive(folder, ARTICLES[:1]), ["1", "3"], output)
        checks.equal("an article is not there", said.splitlines()[0], "prepare: 1 of 2 articles are not in the download: 3")
        checks.equal("an article is not there: nothing written", os.path.exists(output), False)


def test_wrong_download():
    with tempfile.TemporaryDirectory() as folder:
        status, said = run_script(os.path.join(folder, "none.tar.gz"), os.path.join(folder, "out.jsonl"))
        checks.equal("no download: exit status", status, 1)
        checks.equal("no download: message", "none.tar.gz: not a download of IndoSum" in said, True)


TESTS = (test_sentences, test_article, test_faults, test_wrong_download, test_small_download)
for test in (test_whole_file,) if "--whole" in sys.argv else TESTS:
    test()
checks.finish("prepare")
