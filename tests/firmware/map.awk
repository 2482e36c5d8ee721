# Reads a map of GNU ld. For each object of the library (.../core/NAME.o) prints what it has in the linked program, in bytes:
# "NAME CODE CONSTANTS".
function number(hex,   i, n) {
    hex = tolower(hex)
    for (i = 3; i <= length(hex); i++) n = n * 16 + index("0123456789abcdef", substr(hex, i, 1)) - 1
    return n
}
function add(section, size, object) {
    if (object !~ /\/core\/[a-z0-9_]+\.o$/) return
    sub(/.*\/core\//, "", object)
    sub(/\.o$/, "", object)
    if (section ~ /^\.text/) code[object] += number(size)
    else if (section ~ /^\.rodata/) constants[object] += number(size)
    else return
    seen[object] = 1
}
# What the linker dropped is listed before this line.
/^Linker script and memory map/ { linked = 1 }
!linked { next }
# A long name has its address, size and object on the next line.
/^ \.[a-z]/ && NF == 1 { section = $1; next }
/^ \.[a-z]/ && NF >= 4 { add($1, $3, $4); section = ""; next }
section != "" && $1 ~ /^0x/ && NF >= 3 { add(section, $2, $3) }
{ section = "" }
END { for (object in seen) print object, code[object] + 0, constants[object] + 0 }
