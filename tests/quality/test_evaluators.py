#!/usr/bin/env python3
"""Tests of boundaries.py, pages.py and dangling.py: short examples. Run: python3 tests/quality/test_evaluators.py"""
import sys

sys.dont_write_bytecode = True

import boundaries
import checks
import dangling
import modelfile
import pages

# The lines of a summary, separated by "|", and the faults it must have. The text has ten sentences.
SUMMARIES = """
Air surut pagi ini.|Warga pulang.|Sekolah buka lagi.                         -> good
Air surut pagi ini.|Baca juga: Banjir di Kota Lama.|Sekolah buka lagi.       -> boilerplate
Air surut pagi ini.|Simak video selengkapnya.|Sekolah buka lagi.             -> boilerplate
SEMARANG, KOMPAS.com - Air surut pagi ini.|Warga pulang.|Sekolah buka lagi.  -> dateline
Kendal, CNN Indonesia -- Air surut pagi ini.|Warga pulang.|Sekolah buka.     -> dateline
JAKARTA - Air surut pagi ini.|Warga pulang.|Sekolah buka lagi.               -> dateline
Air surut pagi ini|Warga pulang.|Sekolah buka lagi.                          -> fragment
"Air surut," kata Ani.|"Warga pulang."|Sekolah buka (hari ini).              -> good
Air sungai surut pagi ini.|Air sungai surut siang ini.|Sekolah buka lagi.    -> good
Air sungai itu surut pagi ini.|Air sungai itu surut pagi.|Sekolah buka lagi. -> duplicate
Air surut pagi ini.|Warga pulang.                                            -> short
                                                                             -> empty
"""


def test_pages():
    phrases, text = pages.read_phrases(), "Ini satu kalimat. " * 10
    for row in SUMMARIES.strip("\n").splitlines():
        summary, expected = (part.strip() for part in row.split("->"))
        lines = [line for line in summary.split("|") if line]
        found = " ".join(pages.faults_of(text, lines, phrases)) or "good"
        checks.equal("summary %r" % summary, found, expected)
    checks.equal("a short text", list(pages.faults_of("Satu. Dua.", ["Satu.", "Dua."], phrases)), [])
    checks.near("share", pages.share([{}, {"short": ""}, {}, {}]), 25)


def test_boundaries():
    groups = [["Satu.", "Dua é."], ["Tiga."]]
    checks.equal("ends in bytes", boundaries.gold_ends(groups[0]), [5, 13])
    checks.equal("no difference", list(boundaries.differences(groups, [[5, 13], [5]])), [])
    checks.equal("differences", list(boundaries.differences(groups, [[3, 13], []])),
                 [(1, 3, "extra"), (1, 5, "missed"), (13, 5, "missed")])
    for name, found, expected in zip(("precision", "recall", "F1"), boundaries.measure(groups, [[3, 13], []]),
                                     (50, 100 / 3, 40)):
        checks.near(name, found, expected)


# The sentences of a text: P needs the previous one, B begins in a quotation, E has one that goes on, . is none of these; + is
# chosen, - is not. Then what is found.
SENTENCES = """
.+ P+ .-       ->
.- P+ .-       -> previous
P+ .- .-       ->
.- E+ B+ .-    ->
.- E+ B- .-    -> end
.- E- B+ .-    -> beginning
.- .- E+       ->
"""


def test_dangling():
    for row in SENTENCES.strip().splitlines():
        sentences, _, expected = row.partition("->")
        segments = [{"needs_previous": str(int(s[0] == "P")), "starts_in_quote": str(int(s[0] == "B")),
                     "quote_continues": str(int(s[0] == "E")), "rank": str(int(s[1] == "+"))} for s in sentences.split()]
        checks.equal("sentences %r" % row, " ".join(name for name, _ in dangling.dangling_in(segments)), expected.strip())


def test_model_file():
    rows = [modelfile.Row("segment", "a", 1, "fitted", "m"), modelfile.Row("segment", "b", 0, "fixed", "m"),
            modelfile.Row("subset", "c", -600, "max -512", "m")]
    checks.equal("fixed", modelfile.fixed_weights(rows), {"b": 0})
    checks.equal("max", modelfile.max_weights(rows), {"c": -512})
    checks.equal("weights", [row.weight for row in modelfile.with_weights(rows, [5, 0], [-700])], [5, 0, -700])
    checks.equal("text", modelfile.text_of(["Head."], rows[:1]),
                 "# Head.\n# kind\tname\tweight\tstatus\tmeaning\nsegment\ta\t1\tfitted\tm\n")


for test in (test_pages, test_boundaries, test_dangling, test_model_file):
    test()
checks.finish("evaluators")
