"""Runs the examples of Markdown files, compares what they print, and can write it into the files. See readme."""
import os, re, shutil

from markdown import blocks, commands, matches, read_lines, run, scratch_folder

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ARTICLE = "tests/articles/berita-banjir.txt"
STRICT = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-Iinclude"]
IGNORED = ("sh", "json", "html", "py", "pycon", "sql", "text", "")


def write_file(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def host_of(block):
    """The source files that make a program of a block of C; None if it cannot become one."""
    if re.search(r"\bmain\(", block.text):
        return []
    if "int print_summary(" in block.text:
        return ["tests/project/print_summary.c"]
    return [block.note("file").replace(".c", "_main.c")] if block.note("file") else None


class Examples:
    """Runs the examples of all documents, and notes what must be rewritten: (path, first line, lines, new lines)."""

    def __init__(self, report, build, update):
        self.report, self.update, self.changes = report, update, []
        self.scratch = scratch_folder(ROOT, build)
        self.folder = self.scratch.name
        shutil.copy(os.path.join(ROOT, ARTICLE), os.path.join(self.folder, "berita.txt"))
        run("cat tests/articles/*.txt > all.txt", self.folder)
        self.has_package = os.path.exists(os.path.join(build, "npm", "package.json"))
        if self.has_package:
            os.mkdir(os.path.join(self.folder, "node_modules"))
            os.symlink(os.path.join(build, "npm"), os.path.join(self.folder, "node_modules", "ringkas"))

    def compare(self, where, path, number, expected, got, status=0):
        if self.update and not matches(expected, got):
            while expected and not expected[-1].strip():
                expected = expected[:-1]
            self.changes.append((path, number, len(expected), got.split("\n")[:-1]))
        problem = "expected\n%s\n  got (exit status %d)\n%s" % ("\n".join(expected), status, got[:2000])
        self.report.check(self.update or matches(expected, got), where, problem)

    def run_document(self, path, javascript):
        """Runs the examples in JavaScript, or all others."""
        found = blocks(ROOT, path)
        for block, after in zip(found, found[1:] + [None]):
            output = after if after and after.kind == "text" and not after.before.strip() else None
            if javascript and block.kind == "js":
                self.run_js(block, output)
            elif not javascript and block.kind != "js":
                self.run_block(block, output)

    def run_block(self, block, output):
        missing = [tool for tool in (block.note("needs") or "").split() if not shutil.which(tool)]
        if missing:
            self.report.skip(block.where, "no " + missing[0])
        elif block.kind == "console":
            self.run_console(block)
        elif block.kind == "c":
            self.run_c(block, output)
        elif block.note("output"):
            self.compare_sizes(block)
        elif block.kind not in IGNORED:
            self.report.check(False, block.where, "expected a kind of block that is run, got " + block.kind)

    def run_console(self, block):
        for command in commands(block):
            got, status = run(command.text, self.folder)
            number = command.number + command.lines
            where = "%s:%d %s" % (block.path, command.number, command.text)
            self.compare(where, block.path, number, command.expected, got, status)

    def run_c(self, block, output):
        host = host_of(block)
        problem = "expected main(), print_summary(), or a comment <!-- file: ... -->"
        if not self.report.check(host is not None, block.where, problem):
            return
        if block.note("file"):
            shown = "".join(line + "\n" for line in read_lines(ROOT, block.note("file"))[:-1])
            self.compare("%s: %s" % (block.where, block.note("file")), block.path, block.number, block.lines, shown)
            block.lines = shown.split("\n")[:-1]
        write_file(os.path.join(self.folder, "example.c"), block.text)
        files = ["example.c"] + host + ["build/libringkas.a", "-o", "example"]
        got, status = run([os.environ.get("CC", "cc")] + STRICT + files, self.folder)
        if not self.report.check(status == 0 and not got, block.where, "expected it to compile, got\n" + got):
            return
        if output:
            got, status = run("./example < berita.txt", self.folder)
            self.compare(block.where, output.path, output.number, output.lines, got, status)
            return
        for text in ["berita.txt"] + (["all.txt"] if "ringkas_workspace_size" in block.text else []):
            got, status = run("./example < " + text, self.folder)
            summaries = [run("build/summarize %s %s" % (limit, text), self.folder)[0] for limit in ("-n3", "-w60")]
            problem = "expected what summarize -n3 or -w60 prints for %s, got\n%s" % (text, got)
            self.report.check(got in summaries, block.where, problem)

    def compare_sizes(self, block):
        """The budgets are those of the file. --update writes what `make size` measured last, if it has run."""
        measured = os.path.join(self.folder, "build", "firmware", "budget")
        if self.update and os.path.exists(measured):
            self.compare(block.where, block.path, block.number, block.lines, "\n".join(read_lines("", measured)))
            return
        rows = [line.split() for line in read_lines(ROOT, "tests/firmware/budget.txt") if re.match(r"\w", line)]
        shown = [line.split() for line in block.lines]
        shown = [[words[0], words[1], words[4]] for words in shown if len(words) > 4]
        problem = "expected the budgets of tests/firmware/budget.txt: %s, got %s" % (rows, shown)
        self.report.check(rows == shown, block.where, problem)

    def run_js(self, block, output):
        if not shutil.which("node") or not self.has_package:
            self.report.skip(block.where, "no %s" % ("package: make wasm" if shutil.which("node") else "node"))
            return
        write_file(os.path.join(self.folder, "example.mjs"), block.text)
        got, status = run(["node", "example.mjs"], self.folder)
        if output:
            self.compare(block.where, output.path, output.number, output.lines, got, status)
        else:
            self.report.check(status == 0, block.where, "expected it to run, got\n" + got)

    def rewrite(self):
        """From the end of each file, so that the line numbers before stay true."""
        for path, number, count, new in sorted(self.changes, reverse=True):
            lines = read_lines(ROOT, path)
            lines[number - 1 : number - 1 + count] = new
            write_file(os.path.join(ROOT, path), "\n".join(lines))
            print("updated %s:%d" % (path, number))
