# The test programs, each twice: as $(OUT)/plain/NAME, and under $(SANITIZERS) as $(OUT)/sanitized/NAME. Used by tests/run:
#     make -f tests/programs.mk OUT=... CC=... [SANITIZING_CC=...]

WARNINGS   := -std=c99 -Wall -Wextra -Wpedantic -Werror
SANITIZERS := -fsanitize=address,undefined -fno-sanitize-recover=all
CORE       := $(patsubst src/%.c,%,$(filter-out src/mem.c,$(wildcard src/*.c)))
GENERATED  := $(OUT)/../generated
CLI        := $(patsubst src/cli/%.c,%,$(wildcard src/cli/*.c))
HEADERS    := $(wildcard include/*.h src/*.h $(GENERATED)/*.inc src/cli/*.h tests/*.h tests/unit/*.h)
PROGRAMS   := $(patsubst tests/unit/%.c,unit-%,$(wildcard tests/unit/*.c)) spec limits hostile reader

plain: $(PROGRAMS:%=$(OUT)/plain/%)
sanitized: $(PROGRAMS:%=$(OUT)/sanitized/%) $(OUT)/sanitized/summarize

define flavour # NAME COMPILER FLAGS
$(OUT)/$(1)/core/%.o: src/%.c $(HEADERS)
	@mkdir -p $$(@D)
	$(2) $(WARNINGS) $(3) -I$(GENERATED) -c -o $$@ $$<
$(OUT)/$(1)/cli/%.o: src/cli/%.c $(HEADERS)
	@mkdir -p $$(@D)
	$(2) $(WARNINGS) $(3) -I$(GENERATED) -Iinclude -c -o $$@ $$<
$(OUT)/$(1)/unit-%: tests/unit/%.c $(CORE:%=$(OUT)/$(1)/core/%.o)
	$(2) $(WARNINGS) $(3) -I$(GENERATED) -o $$@ $$< $(CORE:%=$(OUT)/$(1)/core/%.o)
$(OUT)/$(1)/spec: tests/spec/run.c $(CORE:%=$(OUT)/$(1)/core/%.o)
	$(2) $(WARNINGS) $(3) -I$(GENERATED) -o $$@ $$< $(CORE:%=$(OUT)/$(1)/core/%.o)
$(OUT)/$(1)/limits $(OUT)/$(1)/hostile $(OUT)/$(1)/reader: $(OUT)/$(1)/%: tests/%.c $(CORE:%=$(OUT)/$(1)/core/%.o)
	$(2) $(WARNINGS) $(3) -I$(GENERATED) -o $$@ $$< $(CORE:%=$(OUT)/$(1)/core/%.o)
$(OUT)/$(1)/summarize: $(CLI:%=$(OUT)/$(1)/cli/%.o) $(CORE:%=$(OUT)/$(1)/core/%.o)
	$(2) $(3) -o $$@ $$^
endef

$(eval $(call flavour,plain,$(CC),-O2))
$(eval $(call flavour,sanitized,$(SANITIZING_CC),-O1 -g $(SANITIZERS)))

.PHONY: plain sanitized
.SECONDARY:
