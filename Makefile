# Ringkas. `make help` lists the targets.
#
# Variables that a user may set:
#     CC, CFLAGS, LDFLAGS   the compiler and its options, also for another machine: make CC=arm-none-eabi-gcc BUILD=build/arm lib
#     HOSTCC                a compiler for this machine, which builds the generator of the tables (src/tools/make_lexicon)
#     THREADS               no: the command does everything in one thread (yes)
#     BUILD                 the folder for everything that is made (build)
#     PREFIX, DESTDIR       where `make install` puts the files: $(DESTDIR)$(PREFIX)

CC      ?= cc
CFLAGS  ?= -O2
HOSTCC  ?= cc
BUILD   ?= build
THREADS ?= yes
PREFIX  ?= /usr/local
DESTDIR ?=
INSTALL ?= install

# The archiver of a cross compiler has its name.
ifeq ($(origin AR),default)
AR := $(if $(filter %-gcc,$(CC)),$(CC:%gcc=%ar),ar)
endif

# The version has one definition, in the header. Before 1.0 each minor version has another binary interface.
VERSION   := $(shell sed -n 's/^\#define RINGKAS_VERSION "\(.*\)"/\1/p' include/ringkas.h)
SOVERSION := $(if $(filter 0.%,$(VERSION)),$(basename $(VERSION)),$(firstword $(subst ., ,$(VERSION))))

STANDARD := -std=c99
# Only the functions of the header are visible in the shared library. tcc cannot hide the others.
HIDDEN   := $(if $(findstring tcc,$(notdir $(CC))),,-fvisibility=hidden)
# The options of a compiler that write the headers of an object into a file, for the next make.
dependencies = $(if $(findstring tcc,$(notdir $(1))),-MD,-MMD -MP)

# src/mem.c is for programs without a libc: wasm/wasm.mk and tests/firmware compile it.
CORE := $(filter-out src/mem.c,$(sort $(wildcard src/*.c)))
# The functions of platform.h are those of POSIX or those of Windows.
CLI  := $(filter-out src/cli/platform_windows%.c,$(sort $(wildcard src/cli/*.c)))

# The library uses no threads. The command uses those of POSIX.
CLI_FLAGS := $(if $(filter no,$(THREADS)),-DNO_THREADS,-pthread)

CORE_OBJECTS   := $(CORE:src/%.c=$(BUILD)/core/%.o)
SHARED_OBJECTS := $(CORE:src/%.c=$(BUILD)/shared/%.o)
CLI_OBJECTS    := $(CLI:src/cli/%.c=$(BUILD)/cli/%.o)

all: $(BUILD)/summarize $(BUILD)/ringkas lib ## the command and the static library

include src/tools/tools.mk

# ---- the library and the command

# The library is freestanding: with -ffreestanding it compiles without any header of a libc.
$(BUILD)/core/%.o: src/%.c | $(GENERATED_FILES)
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) $(HIDDEN) $(call dependencies,$(CC)) -I$(GENERATED) -c -o $@ $<

$(BUILD)/shared/%.o: src/%.c | $(GENERATED_FILES)
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) $(HIDDEN) $(call dependencies,$(CC)) -I$(GENERATED) -fPIC -c -o $@ $<

$(BUILD)/cli/%.o: src/cli/%.c
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) $(CLI_FLAGS) $(call dependencies,$(CC)) -c -o $@ $<

$(BUILD)/libringkas.a: $(CORE_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $(CORE_OBJECTS)

$(BUILD)/summarize: $(CLI_OBJECTS) $(BUILD)/libringkas.a
	$(CC) $(CFLAGS) $(CLI_FLAGS) $(LDFLAGS) -o $@ $(CLI_OBJECTS) $(BUILD)/libringkas.a

$(BUILD)/ringkas: $(BUILD)/summarize
	ln -sf summarize $@

$(BUILD)/libringkas.so.$(VERSION): $(SHARED_OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -shared -Wl,-soname,libringkas.so.$(SOVERSION) -o $@ $(SHARED_OBJECTS)

lib: $(BUILD)/libringkas.a ## the static library alone

shared: $(BUILD)/libringkas.so.$(VERSION) ## the shared library

-include $(CORE_OBJECTS:.o=.d) $(SHARED_OBJECTS:.o=.d) $(CLI_OBJECTS:.o=.d)

include src/packaging/install.mk
include wasm/wasm.mk
include web/web.mk
include src/python/python.mk
include src/cli/windows.mk
include src/packaging/release.mk
include tests/firmware/firmware.mk

# ---- for developers

test: ## run the tests that take two minutes
	@BUILD=$(BUILD) CC="$(CC)" tests/run

test-all: ## run all tests: other compilers, devices, browsers too; a missing tool is a skip, with CI=true a failure
	@BUILD=$(BUILD) CC="$(CC)" tests/run --all

coverage: ## the lines and branches of src/*.c that the tables, the golden files and the tests of the command do not reach
	tests/project/coverage $(BUILD)

golden: all ## accept what the program does now as the golden files; look at the change
	tests/golden/check $(BUILD) update

# What the training reads of a text. It uses headers of the stages.
$(BUILD)/facts: tests/quality/facts.c tests/files.h $(BUILD)/libringkas.a
	$(CC) $(STANDARD) $(CFLAGS) -I$(BUILD)/generated -o $@ $< $(BUILD)/libringkas.a

train: $(BUILD)/facts ## fit src/data/model.tsv: make train DATA=indosum-train.jsonl
	python3 tests/quality/train.py --data "$(DATA)" --facts $(BUILD)/facts

bench: all ## time and instructions, compared with wc -w
	python3 tests/bench/bench.py $(BUILD)

bench-hosts: all ## the hosts for many articles, compared with the library in a loop
	python3 tests/bench/hosts.py $(BUILD)

format: ## clang-format on all C files, Prettier on all JavaScript
	tests/project/format $(BUILD) write

clean: ## remove what was made
	rm -rf $(BUILD)

help: ## this list
	@sed -n 's/^\([a-z][a-z-]*\):[^#]*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name words; do \
	    printf '  make %-13s %s\n' "$$name" "$$words"; done

FORCE:

.DELETE_ON_ERROR:
.PHONY: FORCE all lib shared test test-all coverage golden train bench bench-hosts format clean help
