# Small devices; include it from the Makefile behind the rules that it uses.

size: ## what the library takes on a Cortex-M0, held against tests/budget.txt
	tests/firmware/size $(BUILD)

test-firmware: ## run the library on emulated microcontrollers, as two files and as a package
	tests/firmware/run $(BUILD)

.PHONY: size test-firmware
