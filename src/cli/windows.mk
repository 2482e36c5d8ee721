# The command for Windows, by Debian's mingw-w64 (gcc-mingw-w64-x86-64-win32). The Makefile includes this file.

WINDOWS_CC    ?= x86_64-w64-mingw32-gcc
WINDOWS       := $(BUILD)/windows
WINDOWS_CLI   := $(filter-out src/cli/platform_posix%.c,$(wildcard src/cli/*.c))
WINDOWS_FLAGS := $(STANDARD) -O2 -Wall -Wextra -Wpedantic -D_WIN32_WINNT=0x0601 -D__USE_MINGW_ANSI_STDIO=1

WINDOWS_OBJECTS := $(CORE:src/%.c=$(WINDOWS)/core/%.o) $(WINDOWS_CLI:src/cli/%.c=$(WINDOWS)/cli/%.o)

$(WINDOWS)/core/%.o: src/%.c | $(GENERATED_FILES)
	@mkdir -p $(@D)
	$(WINDOWS_CC) $(WINDOWS_FLAGS) -MMD -MP -I$(GENERATED) -c -o $@ $<

$(WINDOWS)/cli/%.o: src/cli/%.c
	@mkdir -p $(@D)
	$(WINDOWS_CC) $(WINDOWS_FLAGS) -MMD -MP -c -o $@ $<

# No DLL but those of the system.
$(WINDOWS)/summarize.exe: $(WINDOWS_OBJECTS)
	$(WINDOWS_CC) -municode -static -s -o $@ $(WINDOWS_OBJECTS)

-include $(WINDOWS_OBJECTS:.o=.d)

windows: $(WINDOWS)/summarize.exe ## the command for Windows, build/windows/summarize.exe

.PHONY: windows
