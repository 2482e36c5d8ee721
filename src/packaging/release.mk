# What a person uploads. The Makefile includes this file after those of the parts.

# Packages name the address of the repository: make release URL=https://... (without ".git").
has-url:
	@[ -n "$(URL)" ] || { echo 'make release: set URL to the address of the repository: make release URL=https://...' >&2; false; }

release: has-url wasm web python windows ## all that is uploaded, in build/release (URL=https://... of the repository)
	PYTHON=$(PYTHON) src/packaging/release $(BUILD) $(VERSION)

.PHONY: has-url release
