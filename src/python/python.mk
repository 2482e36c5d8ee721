# The Python package. The Makefile includes this file. PYTHON needs pip, setuptools and wheel (Debian: python3-pip,
# python3-setuptools, python3-wheel, python3-dev).

PYTHON ?= python3

python: $(GENERATED_FILES) ## the Python wheel, in build/python
	@mkdir -p $(BUILD)/python
	printf '%s\n' '[build]' 'build_base=$(abspath $(BUILD)/python/build)' '[egg_info]' \
	    'egg_base=$(abspath $(BUILD)/python)' > $(BUILD)/python/setup.cfg
	DIST_EXTRA_CONFIG=$(abspath $(BUILD)/python/setup.cfg) $(PYTHON) -m pip --disable-pip-version-check wheel -q \
	    --no-build-isolation --no-deps -w $(BUILD)/python ./src/python

.PHONY: python
