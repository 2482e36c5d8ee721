# Reads `llvm-objdump -dr` of Cortex-M0 objects: the longest path of calls from the function `root`, with each frame's bytes. No
# function of the library calls itself or through a pointer, so this bounds the stack. What pops and pushes again in the middle
# of a function is counted once.
/^[0-9a-f]+ <.*>:$/ {
    current = $2
    gsub(/[<>:]/, "", current)
    pushed[current] = 0
}
/\tpush\t/ && !pushed[current] {
    pushed[current] = 1
    frame[current] += 4 * split($0, parts, ",")
}
/\tsub\tsp, / {
    bytes = $0
    sub(/.*#/, "", bytes)
    frame[current] += bytes
}
/R_ARM_THM_(CALL|JUMP24)/ { callees[current] = callees[current] " " $NF }

function depth(name,   list, count, i, most, d) {
    if (name in known) return known[name]
    known[name] = frame[name] # guards against a cycle, which there is none of
    count = split(callees[name], list, " ")
    for (i = 1; i <= count; i++) {
        d = depth(list[i])
        if (d <= most) continue
        most = d
        next_of[name] = list[i]
    }
    return known[name] = frame[name] + most
}
END {
    printf "%d", depth(root)
    for (name = root; name != ""; name = next_of[name]) printf "%s %s %d", name == root ? "" : " >", name, frame[name]
    print ""
}
