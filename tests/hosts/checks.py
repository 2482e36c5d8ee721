"""How the tests of the hosts count: check(), skip() and end(), and what they share."""
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SUITE = os.path.splitext(os.path.basename(sys.argv[0]))[0]
counts = {"passed": 0, "failed": 0, "skipped": 0}


def check(name, expected, got):
    """One test. Returns whether it passed."""
    counts["passed" if expected == got else "failed"] += 1
    if expected != got:
        print("FAIL %s: %s: expected %.300r, got %.300r" % (SUITE, name, expected, got), flush=True)
    return expected == got


def check_error(name, error, call, *arguments, **options):
    """One test: the call raises exactly this exception."""
    try:
        got = call(*arguments, **options)
    except Exception as raised:
        got = type(raised)
    check(name, error, got)


def skip(what, tool, package):
    counts["skipped"] += 1
    how = package if package.startswith("npm ") else "apt-get install " + package
    print("SKIP %s: %s: %s is not installed (%s)" % (SUITE, what, tool, how), flush=True)


def end():
    print("%s: %d passed, %d failed" % (SUITE, counts["passed"], counts["failed"]) +
          (", %d skipped" % counts["skipped"] if counts["skipped"] else ""))
    sys.exit(counts["failed"] > 0)


def python_with(*modules):
    """A Python that can import these modules: this one, or that of Debian. None if there is none."""
    for python in (sys.executable, "/usr/bin/python3"):
        command = [python, "-c", "import " + ", ".join(modules)]
        if os.path.exists(python) and subprocess.call(command, stderr=subprocess.DEVNULL) == 0:
            return python
    return None


def install_python(build):
    """Builds the wheel and installs it into build/python/site. Returns (python, site), or None after a skip."""
    python = python_with("setuptools", "wheel", "pip")
    if python is None:
        skip("the Python package", "setuptools or wheel", "python3-pip python3-setuptools python3-wheel python3-dev")
        return None
    site = os.path.abspath(os.path.join(build, "python", "site"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    environment["CFLAGS"] = "-Wall -Wextra -Werror"
    shutil.rmtree(site, ignore_errors=True)
    wheel = os.path.join(build, "python", "ringkas-*.whl")
    for command in (["make", "-s", "-C", ROOT, "BUILD=" + build, "PYTHON=" + python, "python"],
                    ["sh", "-c", '"$1" -m pip --disable-pip-version-check install -q --root-user-action=ignore --no-deps '
                                 '--target "$2" ' + wheel, "sh", python, site]):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
        if done.returncode != 0:
            check("build of the wheel", "", done.stdout.decode()[-2000:])
            end()
    return python, site


def restart_with_package(script, build):
    """Installs the package and starts the script again with it, unless that was done. Ends where it cannot be installed."""
    if "RINGKAS_SITE" in os.environ:
        return
    installed = install_python(build)
    if installed is None:
        end()
    python, site = installed
    environment = dict(os.environ, RINGKAS_SITE=site, PYTHONPATH=site, PYTHONDONTWRITEBYTECODE="1")
    os.execve(python, [python, os.path.abspath(script), build], environment)
