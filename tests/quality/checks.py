"""Counts the checks of a test program."""
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("SHARED", os.path.join(os.path.dirname(ROOT), "shared"))
ARTICLES = os.path.join(SHARED, "quality", "indosum-train.jsonl")

counts = {"passed": 0, "failed": 0, "skipped": 0}


def equal(name, found, expected):
    if found == expected:
        counts["passed"] += 1
    else:
        counts["failed"] += 1
        print("FAIL %s: expected %r, got %r" % (name, expected, found))


def near(name, found, expected, by=1e-9):
    if abs(found - expected) <= by:
        counts["passed"] += 1
    else:
        counts["failed"] += 1
        print("FAIL %s: expected %.6f, got %.6f" % (name, expected, found))


def skip(name, reason):
    counts["skipped"] += 1
    print("SKIP %s: %s" % (name, reason))


def finish(suite):
    skipped = ", %d skipped" % counts["skipped"] if counts["skipped"] else ""
    print("%s: %d passed, %d failed%s" % (suite, counts["passed"], counts["failed"], skipped))
    sys.exit(counts["failed"] > 0)
