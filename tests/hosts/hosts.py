#!/usr/bin/env python3
"""hosts BUILD: 200 documents through every host. Each must give the answers of `summarize --jsonl`, byte for byte."""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path[0] = os.path.dirname(os.path.abspath(__file__))
from checks import ROOT, check, end, restart_with_package, skip
from documents import documents

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build")
COMMAND = os.path.join(BUILD, "summarize")
CHDB = os.environ.get("CHDB", os.path.join(HERE, "node_modules/@chdb/lib-linux-x64-gnu/libchdb.so"))
WINE = next((path for path in (shutil.which("wine64"), "/usr/lib/wine/wine64") if path and os.path.exists(path)), None)
TEXTS = documents()


def output_of(*command, **environment):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=dict(os.environ, **environment))
    if done.returncode != 0:
        print(done.stderr.decode(errors="replace")[-500:])
    return done.stdout.decode()


def answers_of(*command, **environment):
    """The summaries in lines of JSON."""
    return [json.loads(line)["summary"] for line in output_of(*command, **environment).splitlines()]


def compare(host, expected, got):
    """One test for each document."""
    if not check(host + ": how many answers", len(expected), len(got)):
        return
    for number, (ours, theirs) in enumerate(zip(expected, got)):
        check("%s: document %d" % (host, number), ours, theirs)


def test_command(folder, archive, expected):
    compare("two threads", expected, answers_of(COMMAND, "--jsonl", "--only", "--jobs=2", archive))
    with open(archive, "rb") as source:  # as a record with other fields, from a pipe
        done = subprocess.run([COMMAND, "--jsonl", "--line-buffered"], stdin=source, stdout=subprocess.PIPE)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    compare("whole records", list(zip(TEXTS, expected)), [(record["text"], record["summary"]) for record in records])
    for number, text in enumerate(TEXTS):
        # The plain summary has a line for each sentence, and U+FFFD for what could change a terminal.
        if any(ord(sign) < 32 and sign not in "\n\r\t" or 127 <= ord(sign) < 160 for sign in text):
            continue
        path = os.path.join(folder, "text")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        plain = subprocess.run([COMMAND, path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
        check("a file: document %d" % number, expected[number], " ".join(plain.split("\n")[:-1]))


def test_batch(archive, expected):
    for tool, package in (("parallel", "parallel"), ("xargs", "findutils")):
        if shutil.which(tool):
            compare(tool, expected, answers_of(os.path.join(HERE, "batch.sh"), COMMAND, archive, tool))
        else:
            skip(tool, tool, package)


def test_python(expected):
    import ringkas
    compare("Python", expected, [ringkas.summarize(text).text for text in TEXTS])
    compare("Python, two threads", expected, [found.text for found in ringkas.summarize_each(TEXTS, workers=2)])
    database = sqlite3.connect(":memory:")
    database.create_function("summarize", 1, lambda text: text and ringkas.summarize(text).text, deterministic=True)
    database.execute("CREATE TABLE news (number INTEGER PRIMARY KEY, text TEXT)")
    database.executemany("INSERT INTO news VALUES (?, ?)", enumerate(TEXTS))
    compare("SQLite", expected, [row[0] for row in database.execute("SELECT summarize(text) FROM news ORDER BY number")])


def test_module(archive, expected):
    package = os.path.join(BUILD, "npm")
    if not os.path.exists(os.path.join(package, "package.json")):
        skip("the WebAssembly module", "clang, lld or node", "clang lld")
        return
    compare("the WebAssembly module", expected, answers_of("node", os.path.join(HERE, "module.mjs"), package, archive))


def test_options(folder, archive):
    """A query, a format, a length, and several texts together, through the hosts that have options."""
    import ringkas
    package = os.path.join(BUILD, "npm")
    has_module = os.path.exists(os.path.join(package, "package.json"))
    for options in ({"query": "harga air di desa"}, {"format": "plain"}, {"format": "chat", "words": 60}):
        flags = ["--%s=%s" % item for item in options.items()]
        expected = answers_of(COMMAND, "--jsonl", "--only", "-q", *flags, archive)
        compare("Python %s" % options, expected, [ringkas.summarize(text, **options).text for text in TEXTS])
        compare("Python, threads %s" % options, expected, [found.text for found in ringkas.summarize_each(TEXTS, **options)])
        if has_module:
            module = answers_of("node", os.path.join(HERE, "module.mjs"), package, archive, json.dumps(options))
            compare("the WebAssembly module %s" % options, expected, module)
    pairs = [(group, together(folder, group)) for group in (TEXTS[at:at + 5] for at in range(0, len(TEXTS), 5))]
    groups, expected = zip(*(pair for pair in pairs if pair[1] is not None))
    joint = os.path.join(folder, "joint.jsonl")
    check("groups of texts", True, len(groups) > 30)
    compare("Python, together", list(expected), [ringkas.together(group, query="harga air").text for group in groups])
    if has_module:
        with open(joint, "w", encoding="utf-8") as file:
            file.writelines(json.dumps({"texts": group}) + "\n" for group in groups)
        module = answers_of("node", os.path.join(HERE, "module.mjs"), package, joint, '{"query":"harga air"}')
        compare("the WebAssembly module, together", list(expected), module)


def together(folder, texts):
    """What the command says of several files; None if it does not take one of them, such as a text with NUL."""
    paths = [os.path.join(folder, "text%d" % number) for number in range(len(texts))]
    for path, text in zip(paths, texts):
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    done = subprocess.run([COMMAND, "--together", "--json=summary", "-q", "--query=harga air", *paths], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
    return None if done.returncode == 2 else " ".join(json.loads(done.stdout)["summary"])


def test_clickhouse(folder, archive, expected):
    if not os.path.exists(CHDB) and os.environ.get("CI") == "true":
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--prefix", HERE], stdout=subprocess.DEVNULL)
    if not os.path.exists(CHDB):
        skip("ClickHouse", "chdb", "npm ci --prefix tests/hosts")
        return
    rows = os.path.join(folder, "rows.jsonl")
    with open(rows, "w", encoding="utf-8") as file:
        for number, text in enumerate(TEXTS + [None]):
            file.write(json.dumps({"number": number, "text": text}) + "\n")
    query = ("SELECT summarize(text) AS summary FROM file('%s', JSONEachRow, 'number UInt32, text Nullable(String)') "
             "ORDER BY number SETTINGS max_threads = 2" % rows)
    compare("ClickHouse", expected + [None],
            answers_of(sys.executable, os.path.join(HERE, "clickhouse.py"), CHDB, folder, query, SUMMARIZE=COMMAND))
    facts = "JSONExtract(summarize_facts(text), 'known_words', 'Nullable(Float64)')"
    known = [json.loads(line)["known_words"] for line in output_of(COMMAND, "--jsonl", "--only", "--json", "-q", archive).splitlines()]
    compare("known words in ClickHouse", known + [None],
            answers_of(sys.executable, os.path.join(HERE, "clickhouse.py"), CHDB, folder,
                       query.replace("summarize(text)", facts), SUMMARIZE=COMMAND))


def test_windows(archive, expected):
    program = os.path.join(BUILD, "windows", "summarize.exe")
    if WINE is None or not os.path.exists(program):
        skip("Windows", "wine64 or mingw-w64", "wine64 gcc-mingw-w64-x86-64-win32")
        return
    compare("Windows", expected, answers_of(WINE, program, "--jsonl", "--only", archive,
                                            WINEPREFIX=os.path.join(BUILD, "wine"), WINEDEBUG="-all"))


def main():
    restart_with_package(__file__, BUILD)
    with tempfile.TemporaryDirectory() as folder:
        archive = os.path.join(folder, "archive.jsonl")
        with open(archive, "w", encoding="utf-8") as file:
            for text in TEXTS:
                file.write(json.dumps({"text": text}) + "\n")
        expected = answers_of(COMMAND, "--jsonl", "--only", archive)
        check("documents", (200, True), (len(expected), sum(map(bool, expected)) > 180))
        test_command(folder, archive, expected)
        test_batch(archive, expected)
        test_python(expected)
        test_module(archive, expected)
        test_options(folder, archive)
        test_clickhouse(folder, archive, expected)
        test_windows(archive, expected)
    end()


main()
