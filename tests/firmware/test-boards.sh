# The same sources print the same digits on every board: those of tests/golden.

golden_of() { # CONFIGURATION: the golden files in the form that report.c prints
    folder=$(golden_folder "$1")
    for article in ${ARTICLES:-"$root"/tests/articles/*.txt}; do
        echo "== $(basename "$article" .txt)"
        cat "$folder/$(basename "$article")" || return
    done
}

try_board() { # BOARD CONFIGURATION [OPTIMIZATION]
    name="$1, $2, ${3:--Os}"
    succeeds "$name compiles" "$here/build" "$out/$1" "$1" "$2" "${3:--Os}" || return
    golden_of "$2" >"$out/expected" 2>&1 || {
        fail "$name" "no golden files; \`tests/golden/check build $2 update\` makes them"
        return
    }
    if "$here/emulate" "$1" "$out/$1/report.elf" >"$out/$1/report"; then pass; else fail "$name" "ended with status $?"; fi
    same "$name" "$out/expected" "$out/$1/report"
}

for configuration in default small; do try_board host $configuration -O2; done

# This one has 16 KB of RAM: the default needs more for the keywords of four articles.
ARTICLES=$(printf '%s\n' "$root"/tests/articles/*.txt | grep -v -e banjir -e cerita -e laporan -e peraturan)
BLOCK_BYTES=13824
export ARTICLES BLOCK_BYTES
if has cortex-m0 arm-none-eabi-gcc qemu-system-arm; then try_board cortex-m0 default; fi
if has cortex-m0-clang clang arm-none-eabi-gcc qemu-system-arm; then try_board cortex-m0-clang default -Oz; fi
unset ARTICLES
if has 'cortex-m0, small' arm-none-eabi-gcc qemu-system-arm; then try_board cortex-m0 small; fi
unset BLOCK_BYTES
if has cortex-m3 arm-none-eabi-gcc qemu-system-arm; then try_board cortex-m3 default -O2; fi
if has riscv32 clang ld.lld qemu-system-riscv32; then try_board riscv32 default; fi
if has 's390x, which is big-endian' s390x-linux-gnu-gcc qemu-s390x-static; then
    for configuration in default small; do try_board s390x $configuration; done
fi

# An AVR has a size_t of 16 bits. This one has 16 KB of RAM, and constants and texts take their part of it.
if has avr avr-gcc simavr; then
    ARTICLES="$root/tests/articles/satu-kalimat.txt $root/tests/articles/daftar.txt $root/tests/articles/berita-singkat.txt"
    BLOCK_BYTES=5120
    export ARTICLES BLOCK_BYTES
    try_board avr small
    unset ARTICLES BLOCK_BYTES
fi
