# The test programs, and the library and the command that they test. tests/run uses it once for each way to build them:
#     make -f tests/programs.mk BUILD=build/tests/plain CC=cc CFLAGS=-O2

LIBRARY  := $(BUILD)/libringkas.a
HEADERS  := $(wildcard include/*.h src/*.h tests/*.h tests/unit/*.h tests/robustness/*.h)
UNITS    := $(patsubst tests/unit/%.c,$(BUILD)/unit-%,$(wildcard tests/unit/*.c))
PROGRAMS := $(UNITS) $(BUILD)/spec $(BUILD)/limits $(BUILD)/hostile $(BUILD)/reader

# A header of a stage may include a table that is generated.
COMPILE = $(CC) -std=c99 $(CFLAGS) -I$(BUILD)/generated -o $@ $< $(LIBRARY)

all: $(PROGRAMS) $(BUILD)/summarize

# The Makefile knows what these are made of. A file that it leaves as it is makes nothing else new.
$(LIBRARY): FORCE
	@$(MAKE) -s BUILD=$(BUILD) CC="$(CC)" CFLAGS="$(CFLAGS)" $@

$(BUILD)/summarize: $(LIBRARY) FORCE
	@$(MAKE) -s BUILD=$(BUILD) CC="$(CC)" CFLAGS="$(CFLAGS)" $@

$(BUILD)/unit-%: tests/unit/%.c $(HEADERS) $(LIBRARY)
	$(COMPILE)

$(BUILD)/spec: tests/spec/run.c $(HEADERS) $(LIBRARY)
	$(COMPILE)

# growth counts the instructions of a function of hostile.c, so it must stay a function.
$(BUILD)/%: tests/robustness/%.c $(HEADERS) $(LIBRARY)
	$(COMPILE)

FORCE:

.PHONY: all FORCE
