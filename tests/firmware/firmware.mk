# Small devices. The Makefile includes this file.

size: ## what the library takes on a Cortex-M0 and in WebAssembly, and how much of its budget that is
	tests/firmware/size $(BUILD)

test-firmware: ## run the library on emulated microcontrollers, as two files and in packages
	tests/firmware/run $(BUILD)

.PHONY: size test-firmware
