"""Counts the checks of a test program."""
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("SHARED", os.path.join(os.path.dirname(ROOT), "shared"))
ARTICLES = os.path.join(SHARED, "quality", "indosum-train.jsonl")

counts = {"passed": 0, "failed": 0, "skipped": 0}


def holds(name, is_good, expected, found):
    """`expected` and `found` are for the message of a failure."""
    counts["passed" if is_good else "failed"] += 1
    if not is_good:
        print("FAIL %s: expected %s, got %s" % (name, expected, found))


def equal(name, found, expected):
    holds(name, found == expected, repr(expected), repr(found))


def near(name, found, expected, by=1e-9):
    holds(name, abs(found - expected) <= by, "%.6f" % expected, "%.6f" % found)


def skip(name, path):
    """For what needs measuring data that is not there."""
    counts["skipped"] += 1
    print("SKIP data: %s: no %s (SHARED=...)" % (name, path))


def finish(suite):
    skipped = ", %d skipped" % counts["skipped"] if counts["skipped"] else ""
    print("%s: %d passed, %d failed%s" % (suite, counts["passed"], counts["failed"], skipped))
    sys.exit(counts["failed"] > 0)
