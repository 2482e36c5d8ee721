# Reads a map of ld.lld: what each object of the library (…/core/X.o) has in the linked program: "X code constants data".
function number(hex,   i, n) {
    hex = tolower(hex)
    for (i = 1; i <= length(hex); i++) n = n * 16 + index("0123456789abcdef", substr(hex, i, 1)) - 1
    return n
}
$NF ~ /\/core\/[a-z0-9]*\.o:\(/ {
    object = $NF
    sub(/.*\/core\//, "", object)
    section = object
    sub(/\.o:.*/, "", object)
    sub(/.*:\(/, "", section)
    if (section ~ /^\.text/) code[object] += number($3)
    else if (section ~ /^\.rodata/) constants[object] += number($3)
    else if (section ~ /^\.(data|bss)/ || section == "COMMON") data[object] += number($3)
    else next
    seen[object] = 1
}
END { for (object in seen) print object, code[object] + 0, constants[object] + 0, data[object] + 0 }
