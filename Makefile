# Ringkas. `make help` lists the targets.
#
# Variables that a user may set: CC, CFLAGS, LDFLAGS, PREFIX, DESTDIR, BUILD (the folder for everything that is made).

CC      ?= cc
CFLAGS  ?= -O2
PREFIX  ?= /usr/local
DESTDIR ?=
BUILD   ?= build
INSTALL ?= install

# One definition of the version, in the header.
VERSION := $(shell sed -n 's/^\#define RINGKAS_VERSION "\(.*\)"/\1/p' include/ringkas.h)
SOVERSION := 0

STANDARD := -std=c99
CORE := $(sort $(wildcard src/*.c))
CLI  := $(sort $(wildcard src/cli/*.c))
HEADERS := $(wildcard include/*.h src/*.h src/data/*.inc src/cli/*.h)

# The library is freestanding: with -ffreestanding it compiles without any header of a libc.
CORE_OBJECTS   := $(CORE:src/%.c=$(BUILD)/core/%.o)
SHARED_OBJECTS := $(CORE:src/%.c=$(BUILD)/shared/%.o)
CLI_OBJECTS    := $(CLI:src/cli/%.c=$(BUILD)/cli/%.o)

all: $(BUILD)/summarize $(BUILD)/ringkas $(BUILD)/libringkas.a ## the command and the static library

$(BUILD)/core/%.o: src/%.c $(HEADERS)
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -c -o $@ $<

$(BUILD)/shared/%.o: src/%.c $(HEADERS)
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -fPIC -c -o $@ $<

$(BUILD)/cli/%.o: src/cli/%.c $(HEADERS)
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -Iinclude -c -o $@ $<

$(BUILD)/libringkas.a: $(CORE_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $(CORE_OBJECTS)

$(BUILD)/summarize: $(CLI_OBJECTS) $(BUILD)/libringkas.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(CLI_OBJECTS) $(BUILD)/libringkas.a

$(BUILD)/ringkas: $(BUILD)/summarize
	ln -sf summarize $@

$(BUILD)/libringkas.so.$(VERSION): $(SHARED_OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -shared -Wl,-soname,libringkas.so.$(SOVERSION) -o $@ $(SHARED_OBJECTS)

# Always anew: PREFIX may be another one.
$(BUILD)/ringkas.pc: FORCE
	@mkdir -p $(@D)
	printf '%s\n' 'prefix=$(PREFIX)' 'includedir=$${prefix}/include' 'libdir=$${prefix}/lib' '' 'Name: ringkas' \
	    'Description: Extractive summarizer for Indonesian text' 'Version: $(VERSION)' 'Cflags: -I$${includedir}' \
	    'Libs: -L$${libdir} -lringkas' > $@

shared: $(BUILD)/libringkas.so.$(VERSION) ## the shared library

install: all shared $(BUILD)/ringkas.pc ## install under $(DESTDIR)$(PREFIX)
	$(INSTALL) -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/lib/pkgconfig \
	    $(DESTDIR)$(PREFIX)/share/man/man1
	$(INSTALL) -m 755 $(BUILD)/summarize $(DESTDIR)$(PREFIX)/bin/summarize
	ln -sf summarize $(DESTDIR)$(PREFIX)/bin/ringkas
	$(INSTALL) -m 644 include/ringkas.h $(DESTDIR)$(PREFIX)/include/ringkas.h
	$(INSTALL) -m 644 $(BUILD)/libringkas.a $(DESTDIR)$(PREFIX)/lib/libringkas.a
	$(INSTALL) -m 755 $(BUILD)/libringkas.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/libringkas.so.$(VERSION)
	ln -sf libringkas.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/libringkas.so.$(SOVERSION)
	ln -sf libringkas.so.$(SOVERSION) $(DESTDIR)$(PREFIX)/lib/libringkas.so
	$(INSTALL) -m 644 $(BUILD)/ringkas.pc $(DESTDIR)$(PREFIX)/lib/pkgconfig/ringkas.pc
	$(INSTALL) -m 644 src/cli/summarize.1 $(DESTDIR)$(PREFIX)/share/man/man1/summarize.1
	ln -sf summarize.1 $(DESTDIR)$(PREFIX)/share/man/man1/ringkas.1

uninstall: ## remove what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/summarize $(DESTDIR)$(PREFIX)/bin/ringkas $(DESTDIR)$(PREFIX)/include/ringkas.h \
	    $(DESTDIR)$(PREFIX)/lib/libringkas.a $(DESTDIR)$(PREFIX)/lib/libringkas.so \
	    $(DESTDIR)$(PREFIX)/lib/libringkas.so.$(SOVERSION) $(DESTDIR)$(PREFIX)/lib/libringkas.so.$(VERSION) \
	    $(DESTDIR)$(PREFIX)/lib/pkgconfig/ringkas.pc $(DESTDIR)$(PREFIX)/share/man/man1/summarize.1 \
	    $(DESTDIR)$(PREFIX)/share/man/man1/ringkas.1

include wasm/wasm.mk
include web/web.mk
include tests/firmware/firmware.mk

# ---- for developers

LEXICON_SOURCES := src/tools/make_lexicon.c src/text.c src/words.c src/chars.c src/utf8.c src/fixed.c

$(BUILD)/make_lexicon: $(LEXICON_SOURCES) src/config.h src/stages.h $(filter-out src/data/lexicon.inc,$(wildcard src/data/*.inc))
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -o $@ $(LEXICON_SOURCES)

lexicon: $(BUILD)/make_lexicon ## make src/data/lexicon.inc anew from the lists beside it
	$(BUILD)/make_lexicon > src/data/lexicon.inc

test: all ## run the tests; what is missing on this machine is skipped by name
	tests/run $(BUILD)

test-all: ## the same, but what is missing is a failure
	CI=true $(MAKE) test

golden: all ## accept what the program does now as the golden files; look at the change
	tests/golden/check $(BUILD) update

train: all ## fit src/data/weights.inc anew: make train DATA=indosum.jsonl
	/usr/bin/python3 tests/quality/train.py --data $(DATA) --program $(BUILD)/summarize

bench: all ## throughput on 50 MB, beside wc -w
	tests/bench $(BUILD)

format: ## clang-format on all C files
	clang-format -i $(wildcard src/*.c src/*.h src/*/*.c src/*/*.h include/*.h wasm/*.c tests/*.c tests/*.h tests/*/*.c)

clean: ## remove what was made
	rm -rf $(BUILD)

help: ## this list
	@sed -n 's/^\([a-z][a-z-]*\):[^#]*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name words; do \
	    printf '  make %-13s %s\n' "$$name" "$$words"; done

FORCE:

.PHONY: FORCE all shared install uninstall lexicon test test-all golden train bench format clean help
