"""The 200 documents that every host gets: tests/articles, whole and in parts, and texts with what hosts get wrong."""
import glob
import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COUNT = 200
TWO = "Harga beras di Pasar Beringharjo turun pada awal pekan ini. Para pedagang menyambut panen raya di Bantul."

# Texts that hosts get wrong, by what is in them
STRANGE = [
    "", " \n\t ", "Ya.", "...", "\ufeff" + TWO,
    "Kata Ibu, \"Simpan di C:\\beras\\baru,\" lalu ia pulang ke rumah.",
    "Kafe \u201cRen\u00e9\u201d \u2013 buka lagi\r\ndi Solo \U0001f600 hari ini.\r\n\r\nIbu pulang.\r\n",
    "Baris satu\rBaris dua\vBaris tiga\fBaris empat\x85Baris lima\u2028Baris enam\u2029Baris tujuh.",
    "Ibu\0Budi pergi ke pasar.\0 Mereka membeli beras\x1b[2J di sana.\x7f",
    "Tanda \ufffd dan \uffff, \U0010ffff serta \u0301 ada di sini.", "a\u0301 e\u0301 o\u0308. \u00c5ngstrom \ufb01.",
    "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645. \u4eca\u65e5\u306f\u3002 \ud55c\uad6d\uc5b4.",
    "Harga 5 <7> beras &amp; jagung turun. {\"text\":\"a\"} $HOME %s \\u0041 \\n 'a' `b`", TWO.upper(), TWO * 30,
    "kata " * 5000, "a" * 20000, "\n".join("Baris %d" % number for number in range(500)),
]


def articles():
    for path in sorted(glob.glob(os.path.join(ROOT, "tests/articles/*.txt"))):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            yield file.read()


def documents():
    found, whole, part = list(STRANGE), list(articles()), 1
    found += whole
    while len(found) < COUNT:
        # Ever shorter beginnings and ends, which also cut words
        for text in whole:
            found.append(text[:len(text) * (20 - part) // 20] if part % 2 else text[len(text) * part // 20:])
        part += 1
    return found[:COUNT]
