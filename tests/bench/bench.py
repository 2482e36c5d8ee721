#!/usr/bin/env python3
"""How fast Ringkas is, compared with `wc -w` on the same bytes, in one run.

    python3 tests/bench/bench.py BUILD [MEGABYTES]

BUILD holds what `make` has made. MEGABYTES is the size of the large text, 50 by default. texts.py says what the texts are.
Times are CPU time (user and system), the smallest of several runs in turn: a busy machine changes it little, and both
programs alike. Instructions need valgrind. No test depends on these numbers.
"""
import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True

import callgrind

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.environ.get("SHARED", os.path.join(os.path.dirname(ROOT), "shared"))
RUNS = 5
REPEAT = 5              # how often the articles are read in one run
PART_BYTES = 1000000    # of the large text, for valgrind
PART_ARTICLES = 150     # of the articles, for valgrind
LIBRARY = ("ringkas_analyze", "ringkas_select")  # the functions of the loop that count
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8")


class Run:
    """A program that has ended: its CPU seconds, its peak memory in bytes and its output."""

    def __init__(self, *command):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env=ENVIRONMENT)
        self.output = process.stdout.read().decode()
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit("bench: %s: exit status %d" % (" ".join(command), process.returncode))
        self.seconds = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024


def by_turns(*measures):
    """The smallest result of each function. They run in turn, several times."""
    results = [[measure() for measure in measures] for _ in range(RUNS)]
    return [min(column) for column in zip(*results)]


def row(name, ours, theirs, ratio, note=""):
    print("%-40s %12s %12s %8s  %s" % (name, ours, theirs, ratio, note))


def bench_large(build, text):
    size = os.path.getsize(text)
    runs = []

    def ours():
        runs.append(Run(os.path.join(build, "summarize"), text))
        return runs[-1].seconds

    mine, wc = by_turns(ours, lambda: Run("wc", "-w", text).seconds)
    memory = max(run.memory for run in runs)
    row("large text, %.0f MB" % (size / 1e6), "%.3f s" % mine, "%.3f s" % wc, "%.2f" % (mine / wc),
        "%.0f MB/s; wc %.0f MB/s" % (size / 1e6 / mine, size / 1e6 / wc))
    row("  peak memory, MB", "%.1f" % (memory / 1e6), "", "%.2f" % (memory / size), "of the file's size")


def bench_articles(loop, folder, *limits):
    texts, lines = os.path.join(folder, "articles.nul"), os.path.join(folder, "articles.txt")
    runs = []

    def ours():
        runs.append(Run(loop, *limits, "--repeat", str(REPEAT), texts).output.split())
        return float(runs[-1][runs[-1].index("s,") - 1])

    mine, wc = by_turns(ours, lambda: Run("wc", "-w", *[lines] * REPEAT).seconds)
    documents = int(runs[0][0])
    row("articles, library in a loop, %s" % (" ".join(limits[1:] + ("words",)) if limits else "3 sentences"), "%.3f s" % mine,
        "%.3f s" % wc, "%.2f" % (mine / wc), "%.0f documents/s" % (documents / mine))


def write_parts(folder):
    """Shorter texts for valgrind, which is some fifty times slower."""
    large, articles = os.path.join(folder, "part.txt"), os.path.join(folder, "part.nul")
    with open(os.path.join(folder, "large.txt"), "rb") as source, open(large, "wb") as part:
        part.write(source.read(PART_BYTES).rpartition(b"\n\n")[0])
    with open(os.path.join(folder, "articles.nul"), "rb") as source, open(articles, "wb") as part:
        part.write(b"\0".join(source.read().split(b"\0")[:PART_ARTICLES]))
    return large, articles


def bench_instructions(folder):
    """Needs a build with debugging information, so that callgrind knows the files."""
    build = os.path.join(folder, "symbols")
    subprocess.run(["make", "-s", "-C", ROOT, "BUILD=" + os.path.abspath(build), "CFLAGS=-O2 -g", "all"], check=True)
    program, loop = os.path.join(build, "summarize"), compile_loop(build, os.path.join(build, "loop"), "-g")
    small = os.path.join(folder, "small.txt")
    out = os.path.join(folder, "callgrind.out")
    mine, wc = (sum(callgrind.instructions(out, ENVIRONMENT, *command).values())
                for command in ((program, small), ("wc", "-w", small)))
    row("one process for %d bytes, instructions" % os.path.getsize(small), "{:,}".format(mine), "{:,}".format(wc),
        "%.2f" % (mine / wc), "%+.0f over 1.3 of wc" % (mine - 1.3 * wc))
    large, articles = write_parts(folder)
    columns = [callgrind.instructions(out, ENVIRONMENT, *command, within=within) for command, within in
               (((program, large), ()), ((loop, articles), LIBRARY), ((loop, "--words", "60", articles), LIBRARY))]
    # The loop reads the articles twice: its first round only fills the caches.
    sizes = [os.path.getsize(large), 2 * os.path.getsize(articles), 2 * os.path.getsize(articles)]
    print("\n%-40s %12s %12s %12s" % ("instructions per byte, by file", "large text", "3 sentences", "60 words"))
    columns = [{file: count / size for file, count in column.items()} for column, size in zip(columns, sizes)]
    files = sorted(set().union(*columns), key=lambda file: -columns[1].get(file, 0))
    for file in files:
        values = [column.get(file, 0) for column in columns]
        if max(values) >= 0.05:
            print("  %-38s %12.1f %12.1f %12.1f" % (file, *values))
    print("  %-38s %12.1f %12.1f %12.1f" % ("all", *(sum(column.values()) for column in columns)))


def compile_loop(build, output, *flags):
    subprocess.run([os.environ.get("CC", "cc"), "-std=c99", "-O2", *flags, "-o", output, os.path.join(HERE, "loop.c"),
                    os.path.join(build, "libringkas.a")], check=True)
    return output


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: bench.py BUILD [MEGABYTES]")
    build, megabytes = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "50"
    folder = os.path.join(build, "bench")
    os.makedirs(folder, exist_ok=True)
    # In a process of its own: a child's peak memory is at least that of the process that starts it.
    print("Text:", Run(sys.executable, os.path.join(HERE, "texts.py"), folder, SHARED, ROOT, megabytes).output.strip())
    print("CPU time, the smallest of %d runs in turn, LC_ALL=C.UTF-8" % RUNS)
    row("", "ringkas", "wc -w", "ratio")
    bench_large(build, os.path.join(folder, "large.txt"))
    loop = compile_loop(build, os.path.join(folder, "loop"))
    bench_articles(loop, folder)
    bench_articles(loop, folder, "--words", "60")
    if shutil.which("valgrind"):
        bench_instructions(folder)
    else:
        print("no instructions: valgrind is not installed (Debian: apt-get install valgrind)")


if __name__ == "__main__":
    main()
