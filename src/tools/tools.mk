# The generated tables, and what is made of the sources. The Makefile includes this file; it has the variables.
#
# The tables are made from the lists in src/data, by a program that runs on this machine. `make dist` puts them into its
# archive as generated/, from which the library builds where there is no HOSTCC.

TABLES := lexicon phrases cues clues model pages mail

ifneq ($(shell command -v $(firstword $(HOSTCC) none)),)

GENERATED := $(BUILD)/generated
GENERATOR := $(BUILD)/tools/make_lexicon
GENERATOR_OBJECTS := $(patsubst src/tools/make_lexicon/%.c,$(BUILD)/tools/%.o,$(wildcard src/tools/make_lexicon/*.c))
LISTS := $(wildcard src/data/*.txt)

$(BUILD)/tools/%.o: src/tools/make_lexicon/%.c
	@mkdir -p $(@D)
	$(HOSTCC) $(STANDARD) -O1 $(call dependencies,$(HOSTCC)) -c -o $@ $<

$(GENERATOR): $(GENERATOR_OBJECTS)
	$(HOSTCC) -o $@ $(GENERATOR_OBJECTS)

$(GENERATED)/lexicon.inc: $(LISTS)
$(GENERATED)/phrases.inc: src/data/boilerplate.txt
$(GENERATED)/cues.inc: src/data/cues.txt
$(GENERATED)/model.inc: src/data/model.tsv
$(GENERATED)/clues.inc: src/data/clues.txt
$(GENERATED)/pages.inc: src/data/entities.txt src/data/page_hints.txt
$(GENERATED)/mail.inc: src/data/mail.txt

$(GENERATED)/%.inc: $(GENERATOR)
	@mkdir -p $(@D)
	$(GENERATOR) src/data $@

-include $(GENERATOR_OBJECTS:.o=.d)

else

GENERATED := generated

# For a table that is not there.
generated/%.inc:
	@echo "make: no compiler for this machine that could make $@: set HOSTCC" >&2
	@false

endif

GENERATED_FILES := $(TABLES:%=$(GENERATED)/%.inc)

tables: $(GENERATED_FILES) ## the tables made from src/data, in build/generated

amalgamation: $(GENERATED_FILES) ## the library as two files, build/ringkas.c and build/ringkas.h, and packages of them
	src/tools/amalgamate $(BUILD) $(GENERATED)

dist: $(GENERATED_FILES) ## build/ringkas-VERSION.tar.gz: the sources with the generated tables
	src/tools/dist $(BUILD) $(GENERATED) ringkas-$(VERSION)

.PHONY: tables amalgamation dist
