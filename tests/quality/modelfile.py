"""Reads and writes src/data/model.tsv: one row per feature of a segment, then one per feature of a subset of segments.

The columns are kind (segment or subset), name, weight, status and meaning. A weight is Q8: 256 is 1.0. The status says what
the training may do with the weight: "fitted" any value; "max N" at most N; "fixed" nothing, it is set by hand.
"""
from collections import namedtuple

Row = namedtuple("Row", "kind name weight status meaning")
COLUMNS = "# kind\tname\tweight\tstatus\tmeaning"


def read(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.startswith("#") or not line.strip():
                continue
            columns = line.rstrip("\n").split("\t")
            if len(columns) != len(Row._fields):
                raise SystemExit("%s:%d: expected %d columns separated by tabs, got %d" %
                                 (path, number, len(Row._fields), len(columns)))
            row = Row(*columns)
            rows.append(row._replace(weight=int(row.weight)))
    return rows


def text_of(head, rows):
    """The file as text; `head` is a list of lines for the comment at its start."""
    comment = "".join("# %s\n" % line for line in head)
    return comment + COLUMNS + "\n" + "".join("\t".join(map(str, row)) + "\n" for row in rows)


def names_of(rows, kind):
    return [row.name for row in rows if row.kind == kind]


def fixed_weights(rows):
    """The weights that the training leaves alone, by name."""
    return {row.name: row.weight for row in rows if row.status == "fixed"}


def max_weights(rows):
    """The largest weight that a feature may get, by name; only where there is a limit."""
    return {row.name: int(row.status.split()[1]) for row in rows if row.status.startswith("max ")}


def with_weights(rows, segment_weights, subset_weights):
    """The same rows with other weights, in the order of the rows of each kind."""
    new = {"segment": iter(segment_weights), "subset": iter(subset_weights)}
    return [row._replace(weight=int(next(new[row.kind]))) for row in rows]
