#!/usr/bin/env python3
"""What the hosts take, compared with the library in a loop, in one run.

    python3 tests/bench/hosts.py BUILD [RECORDS]

The records (200,000 by default) are articles as texts.py makes them. Each row is the smallest of several runs in turn. CPU time
is compared but for two threads, whose rate is that of the clock. Python needs the wheel in BUILD/python/site, which the
suite python makes, and ClickHouse needs chdb: npm ci --prefix tests/hosts, or CHDB=libchdb.so. No test depends on these numbers.
"""
import itertools
import json
import os
import re
import resource
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from bench import HERE, ROOT, SHARED, compile_loop
from texts import Changer, read_articles

RUNS = 3
MEMORY = (10000, int(os.environ.get("MEMORY", "1000000")))  # records whose peak memory is compared
PYTHON = """
import json, resource, sys, ringkas
with open(sys.argv[1], encoding="utf-8") as file:
    texts = [json.loads(line)["text"] for line in file]
before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
for text in texts:
    ringkas.summarize(text).text
print(resource.getrusage(resource.RUSAGE_SELF).ru_utime - before)
"""


def run(*command, stdin=None, **environment):
    """(CPU seconds, seconds of the clock, output)"""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, stdin=stdin, stdout=subprocess.PIPE, env=dict(os.environ, **environment), check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.monotonic() - began, done.stdout


def to_null(*command):
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.monotonic() - began


def write_records(folder, count):
    """The same articles as JSON Lines and with NUL bytes between them."""
    archive, plain = os.path.join(folder, "records.jsonl"), os.path.join(folder, "records.nul")
    changer, number, written = Changer(read_articles(SHARED, ROOT)[1]), 0, 0
    with open(archive, "w", encoding="utf-8") as lines, open(plain, "w", encoding="utf-8") as texts:
        while written < count:
            for text in changer.articles(number):
                if written < count:
                    lines.write(json.dumps({"id": written, "text": text}, ensure_ascii=False) + "\n")
                    texts.write(text + "\0")
                    written += 1
            number += 1
    return archive, plain


def peak_memory(command, archive, count):
    """Bytes. The archive is read again and again until there are enough records."""
    child = subprocess.Popen([command, "--jsonl", "--only", "-q"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    with child.stdin as pipe:
        while count > 0:
            with open(archive, "rb") as file:
                for line in itertools.islice(file, count):
                    pipe.write(line)
                    count -= 1
        pipe.flush()
        with open("/proc/%d/status" % child.pid) as file:
            peak = int(re.search(r"VmHWM:\s*(\d+)", file.read()).group(1)) * 1024
    child.wait()
    return peak


def row(name, seconds, records, ratio, wanted):
    print("%-28s %8.2f s %10.0f records/s %8.2f  %s" % (name, seconds, records / seconds, ratio, wanted), flush=True)


def main():
    build = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200000
    folder, command = os.path.join(build, "bench"), os.path.join(build, "summarize")
    os.makedirs(folder, exist_ok=True)
    archive, plain = write_records(folder, count)
    loop = compile_loop(build, os.path.join(folder, "loop"))
    site, chdb = os.path.join(build, "python", "site"), os.environ.get("CHDB", os.path.join(
        ROOT, "tests/hosts/node_modules/@chdb/lib-linux-x64-gnu/libchdb.so"))
    python = next((path for path in ("/usr/bin/python3", sys.executable) if os.path.exists(path)), None)
    query = "SELECT sum(length(summarize(text))) FROM file('%s', JSONEachRow, 'id UInt64, text String')" % archive
    measures = {
        "library": lambda: float(run(loop, plain)[2].split(b" s,")[0].split()[-1]),
        "one": lambda: to_null(command, "--jsonl", archive),
        "two": lambda: to_null(command, "--jsonl", "--jobs=2", archive),
    }
    if os.path.isdir(site):
        measures["python"] = lambda: float(run(python, "-c", PYTHON, archive, PYTHONPATH=site)[2])
    if os.path.exists(chdb):
        measures["clickhouse"] = lambda: run(python, os.path.join(ROOT, "tests/hosts/clickhouse.py"), chdb,
                                             os.path.join(folder, "clickhouse"), query, SUMMARIZE=command)[1]
    results = {name: [] for name in measures}
    for _ in range(RUNS):
        for name, measure in measures.items():
            results[name].append(measure())
    library = min(results["library"])
    one, one_clock = (min(column) for column in zip(*results["one"]))
    two_clock = min(clock for _, clock in results["two"])
    print("%d records, %.0f MB; the smallest of %d runs in turn" % (count, os.path.getsize(archive) / 1e6, RUNS))
    row("library in a loop, CPU", library, count, 1, "")
    row("--jsonl, CPU", one, count, library / one, "of the library; at least 0.85")
    row("--jsonl, clock", one_clock, count, library / one_clock, "")
    row("--jsonl --jobs=2, clock", two_clock, count, one_clock / two_clock, "times --jsonl; at least 1.6")
    if "python" in results:
        row("Python, CPU", min(results["python"]), count, library / min(results["python"]), "of the library; at least 0.85")
    if "clickhouse" in results:
        seconds = min(results["clickhouse"])
        row("ClickHouse, clock", seconds, count, seconds / one_clock, "times as long as --jsonl; at most 1.5")
    small, large = (peak_memory(command, archive, number) for number in MEMORY)
    print("peak memory: %.1f MB for %d records, %.1f MB for %d" % (small / 1e6, MEMORY[0], large / 1e6, MEMORY[1]))


if __name__ == "__main__":
    main()
