# WebAssembly: the module and the npm package. The Makefile includes this file; it has the variables.
#
# Variables that a user may set: WASM_CC (clang, or emcc for Emscripten), WASM_LD, WASM_OPT (empty: do not run it), WASM_GOAL
# (the optimization).

WASM_CC  ?= clang
WASM_LD  ?= wasm-ld
WASM_OPT ?= $(shell command -v wasm-opt)

WASM_SOURCES := $(CORE) src/mem.c wasm/glue.c wasm/ranges.c
WASM_SCRIPTS := ringkas.js core.js options.js source.js worker.js worker_thread.js worker_pack.js highlight.js \
    ringkas.d.ts worker.d.ts highlight.d.ts

# -ffreestanding -fno-builtin: the loop in memset must not become a call of memset. -mbulk-memory copies structs without
# calling memcpy.
WASM_FLAGS := $(STANDARD) -ffreestanding -fno-builtin -fvisibility=hidden -mbulk-memory -I$(GENERATED)

# Twice what the tests use, or more (tests/wasm/module.test.mjs). With --stack-first an overflow traps.
WASM_STACK := 8192

ifneq ($(findstring emcc,$(notdir $(WASM_CC))),)

# A second compiler for the tests. It links, runs wasm-opt and adds its own exports, so it is not in the package. Debian's
# Emscripten does not find its own modules without NODE_PATH.
WASM_MODULE := $(BUILD)/emscripten/ringkas.wasm

$(WASM_MODULE): $(WASM_SOURCES) $(wildcard include/*.h src/*.h wasm/*.h) $(GENERATED_FILES) wasm/wasm.mk
	@mkdir -p $(@D)
	NODE_PATH="$${NODE_PATH:-/usr/share/nodejs}" $(WASM_CC) $(WASM_FLAGS) -O2 -sSTANDALONE_WASM --no-entry -sALLOW_MEMORY_GROWTH -sINITIAL_MEMORY=131072 \
	    -sMAXIMUM_MEMORY=4GB -sTOTAL_STACK=$(WASM_STACK) -Wl,--stack-first -o $@ $(WASM_SOURCES)

wasm: $(WASM_MODULE)

else

WASM_MODULE  := $(BUILD)/ringkas.wasm
WASM_OBJECTS := $(WASM_SOURCES:%.c=$(BUILD)/wasm/%.o)

# Built for size, but for the files that take most of the time. 9 articles of 3 KB, clang 14, Node 20, time of analyze(), size,
# size with brotli:
#     all -Oz 1.36 ms, 124.1 KB, 59.1 KB    this 1.27 ms, 126.0 KB, 59.6 KB    all but a third -O2 1.24 ms, 132.3 KB, 61.6 KB
WASM_GOAL ?= -O2 -fno-unroll-loops -mllvm -inline-threshold=50
WASM_FAST := analysis boundary chars clues columns counting cursor ending features fixed hash idf lexicon mem model phrases plain_words \
    profile segments sentence source term_lists term_reader terms tokens utf8 words
$(filter-out $(WASM_FAST:%=$(BUILD)/wasm/src/%.o) $(BUILD)/wasm/wasm/glue.o,$(WASM_OBJECTS)): WASM_GOAL := -Oz

$(BUILD)/wasm/%.o: %.c wasm/wasm.mk | $(GENERATED_FILES)
	@mkdir -p $(@D)
	$(WASM_CC) --target=wasm32-unknown-unknown $(WASM_FLAGS) $(WASM_GOAL) $(call dependencies,$(WASM_CC)) -c -o $@ $<

-include $(WASM_OBJECTS:.o=.d)

# Nothing lies below 1,024: the stack ends there, and uses half of its room at most.
WASM_OPT_FLAGS := -Oz -Oz --low-memory-unused --enable-bulk-memory

# Not linked by clang: it would run the wasm-opt that it finds, without --enable-bulk-memory.
$(WASM_MODULE): $(WASM_OBJECTS)
	$(WASM_LD) --no-entry --strip-all --stack-first -z stack-size=$(WASM_STACK) -O2 -o $@ $(WASM_OBJECTS)
	$(if $(WASM_OPT),$(WASM_OPT) $(WASM_OPT_FLAGS) -o $@ $@)

$(BUILD)/npm.url: FORCE
	@mkdir -p $(@D)
	@echo '$(URL)' | cmp -s - $@ || echo '$(URL)' > $@

# The folder for `npm pack` and `npm publish`. URL is the address of the repository, without ".git": make wasm URL=https://...
$(BUILD)/npm/package.json: $(WASM_MODULE) $(WASM_SCRIPTS:%=wasm/%) wasm/make_inline.mjs wasm/package.json wasm/README.md LICENSE include/ringkas.h $(BUILD)/npm.url
	@mkdir -p $(@D)
	cp $(WASM_MODULE) $(WASM_SCRIPTS:%=wasm/%) wasm/README.md LICENSE $(@D)
	cp wasm/ringkas.d.ts $(@D)/ringkas.d.cts
	echo "export * from './ringkas.js';" > $(@D)/inline.d.ts
	echo 'export {};' > $(@D)/worker_thread.d.ts
	$(NODE) wasm/make_inline.mjs $(@D)
	sed -e 's/"version": "[^"]*"/"version": "$(VERSION)"/' $(if $(URL),-e 's|@URL@|$(URL)|') -e '/@URL@/d' wasm/package.json > $@

wasm: $(WASM_MODULE) $(BUILD)/npm/package.json ## the WebAssembly module and its npm package

endif

test-wasm: all wasm ## test the module and the package in Node
	@if command -v emcc > /dev/null; then $(MAKE) wasm WASM_CC=emcc; fi
	tests/wasm/run $(BUILD)

$(BUILD)/bench/loop: tests/bench/loop.c $(BUILD)/libringkas.a include/ringkas.h
	@mkdir -p $(@D)
	$(CC) $(STANDARD) $(CFLAGS) -o $@ tests/bench/loop.c $(BUILD)/libringkas.a

bench-wasm: wasm $(BUILD)/bench/loop ## speed of the package in Node, compared with C (FILE=texts.jsonl)
	node wasm/bench.mjs $(BUILD) $(FILE)

.PHONY: wasm test-wasm bench-wasm
