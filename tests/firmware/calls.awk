# Reads the call graphs that gcc writes with -fcallgraph-info=su. Prints the stack that the function `root` takes at most, in
# bytes, and the path of calls that takes it. Fails if a function calls itself, or has a frame whose size is not constant.
# The division routines of libgcc have no graph: they count as 0. So does the reader of the caller.
function quoted(key,   text) {
    text = $0
    if (!sub(".*" key ": \"", "", text)) return ""
    sub(/".*/, "", text)
    return text
}
function short(title) {
    sub(/.*:/, "", title)
    return title
}
/^node:/ && / bytes \(/ {
    bytes = $0
    sub(/ bytes \(.*/, "", bytes)
    sub(/.*\\n/, "", bytes)
    frame[quoted("title")] = bytes
    if ($0 !~ / bytes \(static\)/) problem = short(quoted("title")) ": the size of its frame is not constant"
}
/^edge:/ {
    caller = quoted("sourcename")
    callees[caller] = callees[caller] "\n" quoted("targetname")
}
function depth(name,   list, count, i, max, d) {
    if (name in known) return known[name]
    if (name in open) {
        problem = short(name) ": calls itself"
        return 0
    }
    open[name] = 1
    count = split(callees[name], list, "\n")
    for (i = 2; i <= count; i++) {
        d = depth(list[i])
        if (d <= max) continue
        max = d
        deepest[name] = list[i]
    }
    delete open[name]
    return known[name] = frame[name] + max
}
END {
    if (!(root in frame)) problem = root ": there is no such function"
    printf "%d", depth(root)
    for (name = root; name != "" && problem == ""; name = deepest[name])
        printf "%s %s %d", name == root ? "" : " >", short(name), frame[name]
    print ""
    if (problem != "") print "calls.awk: " problem > "/dev/stderr"
    exit problem != ""
}
