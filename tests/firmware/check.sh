# The checks of this folder's tests. `run` reads it first.

passed=0 failed=0 skipped=0

pass() { passed=$((passed + 1)); }
fail() { # NAME WHAT
    failed=$((failed + 1))
    echo "FAIL firmware: $1: $2"
}
skip() { # NAME WHY
    if [ "${CI:-}" = true ]; then
        fail "$1" "$2"
    else
        skipped=$((skipped + 1))
        echo "SKIP firmware: $1: $2"
    fi
}

# True if this machine has all the tools. Otherwise the check is skipped, and in CI, where CI=true, it fails.
has() { # NAME TOOL...
    checked=$1
    shift
    for tool; do
        command -v "$tool" >/dev/null && continue
        skip "$checked" "no $tool"
        return 1
    done
}

# Passes if the command succeeds. Otherwise shows the end of its output.
succeeds() { # NAME COMMAND...
    checked=$1
    shift
    if "$@" >"$out/log" 2>&1; then
        pass
    else
        fail "$checked" 'expected success, got'
        tail -5 "$out/log"
        return 1
    fi
}

# Passes if two files are the same. Otherwise shows where they begin to differ.
same() { # NAME EXPECTED GOT
    if cmp -s "$2" "$3"; then
        pass
    else
        fail "$1" 'expected the same lines, got'
        diff "$2" "$3" | head -6
        return 1
    fi
}

# The folder of the golden files of a configuration. "tests/golden/check BUILD small update" makes that of small.
golden_folder() { # CONFIGURATION
    if [ "$1" = default ]; then echo "$root/tests/golden"; else echo "$root/tests/golden/$1"; fi
}

summary() {
    echo "firmware: $passed passed, $failed failed$([ "$skipped" = 0 ] || echo ", $skipped skipped")"
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
