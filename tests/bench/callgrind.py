"""Instructions of a program, by source file, from `valgrind --tool=callgrind`."""
import os
import re
import subprocess
import sys
from collections import Counter

NAME = re.compile(r"\((\d+)\)(?: (.*))?$")
COST = re.compile(r"[+*\d-]\S* (\d+)$")


def instructions(out, environment, *command, within=()):
    """A count of instructions for each C file; the functions of a library count for the library. `out` is a scratch file.
    `within` are names of functions: only what happens within them counts; without names, everything."""
    options = ["--callgrind-out-file=" + out] + ["--toggle-collect=" + name for name in within]
    run = subprocess.run(["valgrind", "--quiet", "--tool=callgrind", *options, *command],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    if run.returncode != 0:
        sys.exit("bench: valgrind %s: %s" % (" ".join(command), run.stderr.decode("utf-8", "replace")))
    with open(out, encoding="utf-8") as file:
        return read_counts(file)


def read_counts(lines):
    """Callgrind's format: `ob=`, `fl=` and `fn=` say where the costs that follow belong. A number in parentheses means a
    name that was written out the first time. The line after `calls=` is the cost of a called function, counted there."""
    names, counts = {"ob": {}, "fl": {}}, Counter()
    current = {"ob": "", "fl": ""}
    is_call = False
    for line in lines:
        kind, _, value = line.rstrip("\n").partition("=")
        if kind in ("ob", "fl", "cob", "cfi", "cfl", "fi", "fe"):
            space = "ob" if kind.endswith("ob") else "fl"
            number, name = NAME.match(value).groups()
            if name is not None:
                names[space][number] = name
            if kind in current:
                current[kind] = names[space][number]
        elif kind == "calls":
            is_call = True
        elif kind.startswith("totals:") and sum(counts.values()) != int(kind.split()[1]):
            sys.exit("bench: callgrind counts %s, read %d" % (kind, sum(counts.values())))
        elif cost := COST.match(line):
            if not is_call:
                counts[stage(current)] += int(cost.group(1))
            is_call = False
    return counts


def stage(place):
    """The file's name where the file is known, otherwise that of the program or library."""
    library = os.path.basename(place["ob"])
    if ".so" in library or place["fl"] in ("", "???"):
        return library
    return os.path.basename(place["fl"])
