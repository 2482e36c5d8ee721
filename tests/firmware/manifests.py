"""manifests.py PACKAGE VERSION: checks the manifests of a package by the published rules of the tools that read them: Arduino,
PlatformIO, ESP-IDF, Zephyr and CMake. Prints what is wrong; the status is 1 if anything is."""

import json
import os
import re
import sys

import yaml

package, version = sys.argv[1:]
problems = []


def check(condition, what):
    if not condition:
        problems.append(what)


def read(name):
    with open(os.path.join(package, name), encoding="utf-8") as file:
        text = file.read()
    check("@VERSION@" not in text and "@URL@" not in text, f"{name}: a placeholder is left")
    return text


def has_file(name, where):
    check(os.path.isfile(os.path.join(package, name)), f"{where}: {name} is missing")


# https://docs.arduino.cc/arduino-cli/library-specification/
properties = dict(line.split("=", 1) for line in read("library.properties").splitlines())
for key in ("name", "version", "author", "maintainer", "sentence", "paragraph", "category", "architectures"):
    check(properties.get(key), f"library.properties: {key}")
check(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 _.\-]{0,62}", properties["name"]), "library.properties: name")
check(properties["version"] == version, "library.properties: version")
check(properties["sentence"].strip().endswith("."), "library.properties: sentence")
categories = "Display,Communication,Signal Input/Output,Sensors,Device Control,Timing,Data Storage,Data Processing,Other"
check(properties["category"] in categories.split(","), "library.properties: category")
known = set("name version author maintainer sentence paragraph category url architectures depends includes".split())
check(set(properties) <= known, "library.properties: unknown fields")
has_file("src/" + properties["includes"], "library.properties")
for example in os.listdir(os.path.join(package, "examples")):
    has_file(f"examples/{example}/{example}.ino", "Arduino: a sketch is named like its folder")

# https://docs.platformio.org/en/latest/manifests/library-json/
library = json.loads(read("library.json"))
check(0 < len(library["name"]) <= 50 and not re.search(r"[:;/,@<>]", library["name"]), "library.json: name")
check(library["version"] == version, "library.json: version")
check(library["license"] == "MIT", "library.json: license")
check(all(re.fullmatch(r"[a-z0-9][a-z0-9\- .]*", word) for word in library["keywords"]), "library.json: keywords")
check(isinstance(library["description"], str) and len(library["description"]) <= 255, "library.json: description")
has_file(os.path.join(library["build"]["srcDir"], library["headers"]), "library.json")
for example in library["examples"]:
    for file in example["files"]:
        has_file(os.path.join(example["base"], file), "library.json")

# https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/manifest_file.html
component = yaml.safe_load(read("idf_component.yml"))
check(component["version"] == version, "idf_component.yml: version")
known = set("version description url license dependencies targets tags files examples repository documentation".split())
check(set(component) <= known, "idf_component.yml: unknown fields")
check(re.fullmatch(r">=\d+\.\d+", component["dependencies"]["idf"]), "idf_component.yml: dependencies")

# https://docs.zephyrproject.org/latest/develop/modules.html
module = yaml.safe_load(read("zephyr/module.yml"))
check(set(module) == {"name", "build"} and module["name"] == "ringkas", "zephyr/module.yml")
check(module["build"]["cmake"] == ".", "zephyr/module.yml: build")
has_file(module["build"]["kconfig"], "zephyr/module.yml")
check("config RINGKAS\n\tbool " in read("zephyr/Kconfig"), "zephyr/Kconfig")

check("config RINGKAS_SMALL\n\tbool " in read("zephyr/Kconfig"), "zephyr/Kconfig: RINGKAS_SMALL")

cmake = read("CMakeLists.txt")
check(f"project(ringkas VERSION {version} " in cmake, "CMakeLists.txt: version")
for file in re.findall(r"src/\w+\.[ch]", cmake):
    has_file(file, "CMakeLists.txt")

print("\n".join(problems))
sys.exit(bool(problems))
