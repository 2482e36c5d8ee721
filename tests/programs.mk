# The test programs, and the library and the command that they test. tests/run uses it once for each way to build them:
#     make -f tests/programs.mk BUILD=build/tests/plain CC=cc CFLAGS=-O2 quick
#
# TABLE_CFLAGS is for the programs that do little themselves.

LIBRARY  := $(BUILD)/libringkas.a
HEADERS  := $(wildcard include/*.h src/*.h src/cli/*.[ch] tests/*.h tests/unit/*.h tests/robustness/*.h)
UNITS    := $(patsubst tests/unit/%.c,$(BUILD)/unit-%,$(wildcard tests/unit/*.c))
TABLES   := $(UNITS) $(BUILD)/spec

TABLE_CFLAGS ?= $(CFLAGS)

# A header of a stage may include a table that is generated.
compile = $(CC) -std=c99 $(1) -I$(BUILD)/generated -o $@ $< $(LIBRARY) -lm

all: quick robustness

quick: $(TABLES) $(BUILD)/summarize

robustness: $(BUILD)/limits $(BUILD)/promises $(BUILD)/hostile $(BUILD)/reader $(BUILD)/exhaustive

# The Makefile knows what these are made of. A file that it leaves as it is makes nothing else new.
$(LIBRARY): FORCE
	@$(MAKE) -s BUILD=$(BUILD) CC="$(CC)" CFLAGS="$(CFLAGS)" $@

$(BUILD)/summarize: $(LIBRARY) FORCE
	@$(MAKE) -s BUILD=$(BUILD) CC="$(CC)" CFLAGS="$(CFLAGS)" $@

$(BUILD)/unit-%: tests/unit/%.c $(HEADERS) $(LIBRARY)
	$(call compile,$(TABLE_CFLAGS))

$(BUILD)/spec: tests/spec/run.c $(HEADERS) $(LIBRARY)
	$(call compile,$(TABLE_CFLAGS))

# growth counts the instructions of a function of hostile.c, so it must stay a function.
$(BUILD)/%: tests/robustness/%.c $(HEADERS) $(LIBRARY)
	$(call compile,$(CFLAGS))

FORCE:

.PHONY: all quick robustness FORCE
