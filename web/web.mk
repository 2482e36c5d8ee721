# The page. The Makefile includes this file after wasm/wasm.mk.

NODE ?= node
PORT ?= 8000

WEB_SOURCES := $(wildcard web/*.html web/*.js web/style/*.css web/examples/*.txt) web/build.mjs $(wildcard wasm/*.js)

$(BUILD)/ringkas.html: $(WEB_SOURCES) $(BUILD)/ringkas.wasm
	$(NODE) web/build.mjs $(BUILD)

web: $(BUILD)/ringkas.html ## the page as one file, and as separate files in a folder

serve: web ## serve the page on http://127.0.0.1:8000/ (PORT= for another port)
	$(NODE) web/serve.mjs $(BUILD)/web $(PORT)

test-web: web ## test the page in the browsers that are installed
	tests/web/run $(BUILD)

bench-web: web ## times of the page in Chromium, also on a slow processor
	$(NODE) web/bench.mjs $(BUILD)

.PHONY: web serve test-web bench-web
