# The examples for devices run, and print what the command prints. A text that is too long gives a message.

try_example() { # NAME LIMIT
    succeeds "example $1 compiles" "$CC" -std=c99 -Wall -Wextra -Werror -I"$out/package" -o "$out/$1" "$here/examples/$1.c" \
        "$here/examples/${1}_main.c" "$out/package/ringkas.c" || return
    "$build/summarize" "$2" "$article" >"$out/$1.expected"
    "$out/$1" <"$article" >"$out/$1.out"
    same "example $1" "$out/$1.expected" "$out/$1.out"
}

try_too_long() { # NAME
    "$out/$1" <"$out/long.txt" >"$out/$1.out"
    same "example $1, a text that is too long" "$out/too-long" "$out/$1.out"
}

try_sketch() {
    succeeds 'example Ringkasan compiles' "$CC" -c -o "$out/ringkas.o" "$out/package/ringkas.c" &&
        succeeds 'example Ringkasan links' g++ -std=c++11 -Wall -Wextra -Werror -I"$out/package" -I"$here/examples" \
            -include Arduino.h -x c++ "$package/examples/Ringkasan/Ringkasan.ino" -x none -o "$out/sketch" "$out/ringkas.o" || return
    short=$root/tests/articles/berita-ekonomi.txt
    "$build/summarize" --sentences=2 "$short" >"$out/sketch.expected"
    "$out/sketch" <"$short" >"$out/sketch.out"
    same 'example Ringkasan' "$out/sketch.expected" "$out/sketch.out"
    try_too_long sketch
}

try_uart_m3() {
    parts="boards/cmsdk-uart.c boards/cortex-m.c boards/semihosting.c examples/uart.c"
    gcc_m3='arm-none-eabi-gcc -std=c99 -ffreestanding -fno-builtin -mthumb -mcpu=cortex-m3'
    cd "$here" || return
    # shellcheck disable=SC2086
    succeeds 'example uart, cortex-m3, compiles' $gcc_m3 -Os -Wall -Wextra -Werror -ffunction-sections -nostdlib \
        -Wl,--gc-sections -I"$out/package" -L"$here/boards" -T"$here/boards/cortex-m3.ld" -o "$out/uart.elf" \
        $parts "$root/src/mem.c" "$out/package/ringkas.c" -lgcc || return
    cd "$root" || return
    { cat "$article"; printf '\004'; } >"$out/uart.in"
    qemu-system-arm -M mps2-an385 -display none -monitor none -serial stdio -semihosting-config enable=on,target=native \
        -kernel "$out/uart.elf" <"$out/uart.in" >"$out/uart.out"
    same 'example uart, cortex-m3' "$out/uart.expected" "$out/uart.out"
}

article=$root/tests/articles/berita-banjir.txt
cat "$root"/tests/articles/[a-l]*.txt >"$out/long.txt"
echo 'Teks terlalu panjang.' >"$out/too-long"
if succeeds 'the command is made' make -s -C "$root" BUILD="$build"; then
    try_example static_buffer --sentences=3
    try_too_long static_buffer
    try_example uart --words=60
    try_too_long uart
    try_example card --sentences=3
    if has 'example Ringkasan' g++; then try_sketch; fi
    if has 'example uart, cortex-m3' arm-none-eabi-gcc qemu-system-arm; then try_uart_m3; fi
fi
