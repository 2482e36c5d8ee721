"""Reads fenced blocks from Markdown files and runs the commands in them. For readme and contributing."""
import os, re, subprocess, tempfile


class Block:
    """A fenced block: its kind ("console"), its lines, and where they are in the file (line numbers from 1)."""

    def __init__(self, path, kind, number, lines, before):
        self.path, self.kind, self.number, self.lines, self.before = path, kind, number, lines, before

    @property
    def text(self):
        return "".join(line + "\n" for line in self.lines)

    @property
    def where(self):
        return "%s:%d" % (self.path, self.number)

    def note(self, name):
        """What a comment just before the block says: "node" for name "needs" and <!-- needs: node -->; or None."""
        found = re.search(r"<!-- %s: (.*?) -->\s*\Z" % name, self.before)
        return found.group(1) if found else None


def read_lines(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read().split("\n")


def blocks(root, path):
    """The blocks of a file. A block in a list is indented; its lines lose that indentation."""
    found, inside, before = [], None, []
    for number, line in enumerate(read_lines(root, path), 1):
        fence = re.match(r"( *)```(\w*)$", line)
        if inside and fence and not fence.group(2):
            found.append(inside)
            inside, before = None, []
        elif inside:
            inside.lines.append(line[len(indent) :] if line.startswith(indent) else line)
        elif fence:
            indent = fence.group(1)
            inside = Block(path, fence.group(2), number + 1, [], "\n".join(before))
        else:
            before.append(line)
    return found


class Command:
    """A line of a console block that begins with "$ ", and the lines that it prints. "\\" continues it."""

    def __init__(self, number, text):
        self.number, self.text, self.lines, self.expected = number, text, 1, []


def commands(block):
    found = []
    for number, line in enumerate(block.lines, block.number):
        if line.startswith("$ "):
            found.append(Command(number, line[2:]))
        elif found and found[-1].text.endswith("\\") and not found[-1].expected:
            found[-1].text = found[-1].text[:-1] + re.sub(r"^(> )? *", "", line)
            found[-1].lines += 1
        elif found:
            found[-1].expected.append(line)
    return found


def matches(expected, got):
    """Whether the output is what a block shows. "…" in a line is any part of it. Alone it is any lines."""
    while expected and not expected[-1].strip():
        expected = expected[:-1]
    pattern = ""
    for line in expected:
        if line.strip() == "…":
            pattern += r"(?:.*\n)*?"
        else:
            pattern += ".*".join(map(re.escape, line.split("…"))) + r"\n"
    return re.fullmatch(pattern, got) is not None


def run(command, folder):
    """Runs a shell command, or a list of words. Returns what it prints to both outputs, and its exit status.

    The variables of the make that runs this test are not those of the command."""
    if isinstance(command, str):
        command = ["sh", "-c", command]
    of_make = ("BUILD", "MAKE", "MFLAGS")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(of_make)}
    done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, env=environment)
    output = done.stdout.decode("utf-8", "replace")
    return output + ("\n" if output and not output.endswith("\n") else ""), done.returncode


def scratch_folder(root, build):
    """A folder that looks like the project, so that an example may write files. Remove it with .cleanup()."""
    folder = tempfile.TemporaryDirectory(prefix="ringkas-")
    for name in os.listdir(root):
        if name not in ("build", ".git"):
            os.symlink(os.path.join(root, name), os.path.join(folder.name, name))
    os.symlink(build, os.path.join(folder.name, "build"))
    return folder


class Report:
    """Counts the cases of a suite and prints its last line."""

    def __init__(self, suite):
        self.suite, self.passed, self.failed, self.skipped = suite, 0, 0, 0

    def check(self, good, where, problem):
        if good:
            self.passed += 1
        else:
            self.failed += 1
            print("FAIL %s: %s" % (where, problem))
        return good

    def skip(self, where, reason):
        if os.environ.get("CI") == "true":
            self.check(False, where, reason)
        else:
            self.skipped += 1
            print("SKIP %s: %s" % (where, reason))

    def end(self):
        skipped = ", %d skipped" % self.skipped if self.skipped else ""
        print("%s: %d passed, %d failed%s" % (self.suite, self.passed, self.failed, skipped))
        return 1 if self.failed or not self.passed + self.skipped else 0
