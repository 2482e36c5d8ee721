# shellcheck shell=sh disable=SC2034,SC2086,SC2154,SC2254
# How a case of tests/cli is written. Expected outputs are patterns of the shell: "*" is anything, "[[]" is "[".

passed=0 failed=0 skipped=0
escape=$(printf '\033')
newline='
'
bad=$(printf '\357\277\275') # U+FFFD

pass() { passed=$((passed + 1)); }
fail() { # NAME EXPECTED GOT
    failed=$((failed + 1))
    printf '%s\n' "FAIL $1: expected $2, got $3" | tr '\n' '~' | sed 's/~$//'
    echo
}
skip() { # NAME WHY
    skipped=$((skipped + 1))
    echo "SKIP $1: $2"
}
have() { command -v "$1" >/dev/null 2>&1; }

equal() { # NAME EXPECTED GOT
    if [ "$2" = "$3" ]; then pass; else fail "$1" "'$2'" "'$3'"; fi
}

like() { # NAME PATTERN GOT
    case $3 in
    $2) pass ;;
    *) fail "$1" "'$2'" "'$3'" ;;
    esac
}

# Runs the command with these arguments and the file $from as standard input. Sets $out, $err and $status. The file .out
# has the whole output. $out is without its last newline.
from=/dev/null
run() {
    out=$("$command" "$@" <"$from" 2>.err; echo ":$?")
    status=${out##*:}
    out=${out%:*}
    printf '%s' "$out" >.out
    out=${out%"$newline"}
    err=
    if [ -s .err ]; then err=$(cat .err); fi
}

# try STATUS OUT ERR ARGUMENT...: runs the command and compares. Each line of ERR must name the command and a subject.
try() {
    want_status=$1 want_out=$2 want_err=$3
    shift 3
    run "$@"
    name="summarize $*"
    strange=no
    while IFS= read -r line; do
        case $line in
        'summarize: '*': '*) ;;
        *) strange=yes ;;
        esac
    done <.err
    if [ "$status" != "$want_status" ]; then
        fail "$name" "status $want_status" "$status ($err)"
    elif [ $strange = yes ]; then
        fail "$name" "'summarize: SUBJECT: REASON' on standard error" "'$err'"
    else
        case $out in
        $want_out) case $err in
            $want_err) pass ;;
            *) fail "$name" "on standard error '$want_err'" "'$err'" ;;
            esac ;;
        *) fail "$name" "'$want_out'" "'$out'" ;;
        esac
    fi
}

# usage ERR ARGUMENT...: the command refuses the arguments in one line with the pattern ERR, which points to --help.
usage() {
    want_err=$1
    shift
    try 2 '' "summarize: $want_err; see summarize --help" "$@"
    case $err in
    *"$newline"*) fail "summarize $*" 'one line on standard error' "'$err'" ;;
    *) pass ;;
    esac
}

# lines COUNT ARGUMENT...: the command succeeds and prints COUNT lines.
lines() {
    want=$1
    shift
    run "$@"
    equal "status and lines of summarize $*" "0 $want" "$status $(($(wc -l <.out)))"
}

# same ARGUMENTS...: the command succeeds and prints the same for each list of arguments, which is split at blanks.
same() {
    first=
    for spelling; do
        run $spelling
        if [ -z "$first" ]; then first=$out; fi
        equal "summarize $spelling, the same as $1" "0 $first" "$status $out"
    done
}

# Tables on standard input, with columns between " | ". Arguments are split at blanks.

refused() { # ARGUMENTS | ERR
    while IFS= read -r row; do usage "${row#* | }" ${row%% | *}; done
}

line_counts() { # COUNT | ARGUMENTS
    while IFS= read -r row; do lines ${row%% | *} ${row#* | }; done
}

same_output() { # ARGUMENTS | ARGUMENTS | ...
    while IFS= read -r row; do
        first=
        rest="$row | "
        while [ -n "$rest" ]; do
            run ${rest%% | *}
            if [ -z "$first" ]; then first=$out; fi
            equal "summarize ${rest%% | *}, the same as ${row%% | *}" "0 $first" "$status $out"
            rest=${rest#* | }
        done
    done
}

failures() { # ARGUMENTS | STATUS | ERR: nothing on standard output
    while IFS= read -r row; do
        rest=${row#* | }
        try ${rest%% | *} '' "${rest#* | }" ${row%% | *}
    done
}
