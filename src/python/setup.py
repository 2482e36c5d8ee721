"""Builds the extension module ringkas._core: the files here and the library in one file, which `make amalgamation` writes.

It uses the limited API, so that one wheel is for Python 3.10 and all later versions. A source archive (sdist) has the file of
the library in amalgamation/, and needs no make.
"""
import glob
import os
import re
import shutil
import subprocess
import sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.sdist import sdist

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CARRIED = os.path.join(HERE, "amalgamation")
FILES = ("ringkas.c", "ringkas.h")


def write_library(folder):
    """Writes the library and its header into a folder."""
    os.makedirs(folder, exist_ok=True)
    if os.path.isdir(CARRIED):
        for name in FILES:
            shutil.copy(os.path.join(CARRIED, name), folder)
        return
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    subprocess.run(["make", "-s", "-C", ROOT, "BUILD=" + os.path.abspath(folder), "amalgamation"], check=True,
                   env=environment)


def version():
    folder = CARRIED if os.path.isdir(CARRIED) else os.path.join(ROOT, "include")
    with open(os.path.join(folder, "ringkas.h"), encoding="utf-8") as file:
        return re.search(r'#define RINGKAS_VERSION "(.*)"', file.read()).group(1)


class BuildExtension(build_ext):
    def build_extension(self, extension):
        folder = os.path.join(self.build_temp, "ringkas")
        write_library(folder)
        extension.sources = sorted(glob.glob("*.c")) + [os.path.join(folder, "ringkas.c")]
        extension.include_dirs = [folder]
        super().build_extension(extension)


class SourceArchive(sdist):
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        made = os.path.join(base_dir, "made")
        write_library(made)
        os.makedirs(os.path.join(base_dir, "amalgamation"))
        for name in FILES:
            shutil.copy(os.path.join(made, name), os.path.join(base_dir, "amalgamation"))
        for name in glob.glob("*.[ch]"):
            shutil.copy(name, base_dir)
        shutil.rmtree(made)


os.chdir(HERE)
setup(
    version=version(),
    cmdclass={"build_ext": BuildExtension, "sdist": SourceArchive},
    ext_modules=[Extension("ringkas._core", ["module.c"], py_limited_api=True,
                           extra_compile_args=[] if sys.platform == "win32" else ["-std=c99", "-O2", "-fvisibility=hidden"])],
    options={"bdist_wheel": {"py_limited_api": "cp310"}},
)
