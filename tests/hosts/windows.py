#!/usr/bin/env python3
"""windows BUILD: builds summarize.exe and runs it in Wine. Its output must be that of the command here, byte for byte."""
import glob
import json
import os
import pty
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from checks import ROOT, check, end, skip

BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build")
NATIVE = os.path.join(BUILD, "summarize")
PROGRAM = os.path.join(BUILD, "windows", "summarize.exe")
COMPILER = os.environ.get("WINDOWS_CC", "x86_64-w64-mingw32-gcc")
WINE = next((path for path in (shutil.which("wine64"), "/usr/lib/wine/wine64") if path and os.path.exists(path)), None)
TWO = "Harga beras di Pasar Beringharjo turun pada awal pekan ini. Para pedagang menyambut panen raya di Bantul."


class Wine:
    def __init__(self, folder):
        self.folder = folder
        self.environment = dict(os.environ, WINEPREFIX=os.path.join(BUILD, "wine"), WINEDEBUG="-all", LC_ALL="C.UTF-8")

    def start(self):
        """Makes the folders of Wine, and lets its server wait for the next program for a minute."""
        server = shutil.which("wineserver64", path=os.path.dirname(WINE)) or shutil.which("wineserver")
        if server:
            subprocess.run([server, "-p60"], env=self.environment, stderr=subprocess.DEVNULL)
        self.run("--version")

    def run(self, *arguments, text=b"", program=(WINE, PROGRAM)):
        """(exit status, standard output, standard error)"""
        done = subprocess.run([*program, *arguments], input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              cwd=self.folder, env=self.environment)
        return done.returncode, done.stdout, done.stderr

    def same(self, name, *arguments, text=b""):
        check(name, self.run(*arguments, text=text, program=(NATIVE,)), self.run(*arguments, text=text))

    def on_console(self, *arguments):
        """What appears on the terminal."""
        master, slave = pty.openpty()
        child = subprocess.Popen([WINE, PROGRAM, *arguments], stdin=slave, stdout=slave, stderr=slave, cwd=self.folder,
                                 env=dict(self.environment, TERM="xterm"))
        os.close(slave)
        shown = b""
        try:
            while part := os.read(master, 4096):
                shown += part
        except OSError:  # the program has ended
            pass
        child.wait()
        os.close(master)
        return shown.decode("utf-8", "replace")


def write(folder, name, text):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(text)


def write_files(folder):
    for path in glob.glob(os.path.join(ROOT, "tests/articles/*.txt")):
        shutil.copy(path, folder)
    write(folder, "dua.txt", TWO.encode())
    write(folder, "berit\u00e9 \u65e5\u672c \U0001f600.txt", TWO.encode())
    write(folder, "crlf.txt", TWO.replace(". ", ".\r\n\r\n").encode())
    large = "".join("Warga desa %d memanen padi. Kepala dusun mencatat hasil panen itu.\r\n" % n for n in range(6000))
    write(folder, "besar.txt", large.encode())
    records = "".join(json.dumps({"id": n, "text": "%s Nomor %d \u00e9." % (TWO, n)}) + "\r\n" for n in range(3000))
    write(folder, "arsip.jsonl", records.encode())


def test_files(wine):
    articles = sorted(os.path.basename(path) for path in glob.glob(os.path.join(ROOT, "tests/articles/*.txt")))
    wine.same("version", "--version")
    wine.same("all articles", *articles)
    wine.same("all articles as JSON", "--json", "-w60", *articles)
    wine.same("a name beyond ASCII", "--json", "berit\u00e9 \u65e5\u672c \U0001f600.txt")
    wine.same("a title beyond ASCII", "--json", "--title=Pan\u00e9n \u201craya\u201d \U0001f600 di Bantul", "dua.txt")
    wine.same("line ends of Windows", "--highlight=text", "crlf.txt")
    wine.same("a mapped file", "--json=summary", "besar.txt")
    wine.same("a mapped file, and others", "-n1", "dua.txt", "besar.txt", "crlf.txt", "besar.txt")
    wine.same("a missing file", "dua.txt", "tidak-ad\u00e1.txt")
    wine.same("a wrong option", "--wo\u00e9")
    wine.same("records in two threads", "--jsonl", "--jobs=2", "-n1", "arsip.jsonl")
    check("a pattern of names", wine.run("-n1", *sorted(glob.glob("berita*.txt", root_dir=wine.folder)), program=(NATIVE,)),
          wine.run("-n1", "berita*.txt"))


def test_standard_input(wine):
    wine.same("standard input", text=TWO.encode())
    wine.same("line ends of Windows", "--json", text=TWO.replace(". ", ".\r\n\r\n").encode())
    wine.same("Ctrl-Z is a character like any other", "--json", text=TWO.replace("Para", "\x1aPara").encode())
    wine.same("UTF-16 with a byte order mark", "--json", text=b"\xff\xfe" + TWO.encode("utf-16-le"))
    wine.same("records", "--jsonl", text=b'"Ibu pulang \\u00e9."\r\nx\r\n')
    check("NUL", (1, b"", b"summarize: NUL: nothing to summarize (it has no words)\n"), wine.run("NUL"))


def test_console(wine):
    shown = wine.on_console("-n1", "berit\u00e9 \u65e5\u672c \U0001f600.txt")
    check("the console shows the summary", True, "Harga beras di Pasar Beringharjo" in shown)
    shown = wine.on_console("tidak-ad\u00e1.txt")
    check("the console shows UTF-8", True, "tidak-ad\u00e1.txt: No such file" in shown)
    check("a pipe has no colour", True, b"\x1b" not in wine.run("--highlight", "dua.txt")[1])


def main():
    if shutil.which(COMPILER) is None:
        skip("summarize.exe", COMPILER, "gcc-mingw-w64-x86-64-win32")
        end()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(["make", "-C", ROOT, "BUILD=" + BUILD, "windows"], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, env=environment)
    check("compiles without a warning", (0, b""), (done.returncode, done.stderr))
    if WINE is None:
        skip("summarize.exe", "wine64", "wine64")
        end()
    with tempfile.TemporaryDirectory() as folder:
        write_files(folder)
        wine = Wine(folder)
        wine.start()
        test_files(wine)
        test_standard_input(wine)
        test_console(wine)
    end()


main()
