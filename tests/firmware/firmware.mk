# Small devices; include it from the Makefile behind the rules that it uses.

size: ## what the library takes on a Cortex-M0, held against tests/budget.txt
	tests/firmware/size $(BUILD)

amalgamation: ## the library as two files, build/ringkas.c and build/ringkas.h, and packages of them
	src/tools/amalgamate $(BUILD)

test-firmware: ## run the library on emulated microcontrollers, as two files and as a package
	tests/firmware/run $(BUILD)

.PHONY: size amalgamation test-firmware
