# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# Bad conditions: little memory, few descriptors, strange names, signals, slow writers, readers that go away

# ---- Names

# Signs of direction: the name looks like "rahasiatxt.exe", and what follows it would be reversed too.
arah=$(printf '\342\200\256')
for name in "baris${newline}lain.txt" "rahasia${arah}exe.txt"; do cp dua.txt "$name"; done
try 0 "==> baris lain.txt <==$newline$dua$newline$newline==> rahasiaexe.txt <==*" '' "baris${newline}lain.txt" "rahasia${arah}exe.txt"
try 0 '{"version":2,"file":"baris\\nlain.txt",*}' '' --json=summary "baris${newline}lain.txt"
try 0 '{"version":2,"file":"rahasia\\u202eexe.txt",*}' '' --json=summary "rahasia${arah}exe.txt"
try 2 '' 'summarize: tidak ada exe.txt: No such file or directory' "tidak${newline}ada ${arah}exe.txt"
printf 'Harga \342\200\256beras\342\200\254 naik \342\201\247lagi\342\201\251 di Solo.\n' >arah.txt
for arguments in '' --text --highlight=text; do
    like "summarize $arguments, signs of direction" '*Harga beras naik lagi di Solo.*' "$("$command" $arguments arah.txt)"
done

# ---- Many files, few descriptors

banyak=$(yes dua.txt | head -n 10000)
equal '10,000 files with 16 descriptors' "0 10000" \
    "$( (ulimit -n 16 && "$command" -n1 --json=summary $banyak; echo $?) | awk '/^[{]/ { n++; next } { print $0, n }')"
printf '"Ibu pulang."\n' >ibu.jsonl
banyak=$(yes ibu.jsonl | head -n 10000)
equal '10,000 files of records with 16 descriptors' 10000 "$( (ulimit -n 16 && "$command" --jsonl --jobs=2 $banyak) | grep -c Ibu)"
banyak=

# ---- A pipe with a name

mkfifo antrean
cat dua.txt >antrean &
try 0 "$dua" '' antrean
: >antrean &
try 1 '' 'summarize: antrean: nothing to summarize (it has no words)' antrean

# ---- Little memory. A sanitizer needs more memory than this.

if (ulimit -v 100000 && "$command" dua.txt) >/dev/null 2>&1; then
    awk 'BEGIN { for (i = 0; i < 150000; i++) print "Warga desa nomor " i " memanen padi." }' >luas.txt
    for form in luas.txt - '--json luas.txt' '-k9 luas.txt'; do
        said=$( (ulimit -v 9000 && "$command" $form <luas.txt) 2>&1 >.out)
        like "summarize $form, without memory" '2 summarize: *: memory exhausted' "$? $said"
    done
    like '--json says so too' '{"version":2,"file":"luas.txt","error":"memory exhausted"}' \
        "$( (ulimit -v 9000 && "$command" --json luas.txt) 2>/dev/null)"
    { printf '"' && tr '\n' ' ' <luas.txt && printf '"\n"Ibu pulang."\n'; } >luas.jsonl
    said=$( (ulimit -v 9000 && "$command" --jsonl luas.jsonl) 2>&1 >.out)
    like 'a record without memory' '[12] summarize: luas.jsonl: *' "$? $said"
    # A file after one that is too large
    said=$( (ulimit -v 9000 && "$command" luas.txt dua.txt) 2>&1)
    like 'the next file' "2 *memory exhausted*$dua" "$? $said"
    rm luas.txt luas.jsonl
elif [ $megabytes = 40 ]; then # AddressSanitizer needs terabytes
    skip 'little memory' 'ulimit -v stops every program here'
fi

# ---- Signals

# The command waits for its input; then it ends by the signal, and prints nothing.
mkfifo diam
for signal in INT TERM HUP; do
    sh -c 'exec "$@" <diam >.out 2>.err' - "$command" --jsonl --jobs=2 &
    exec 3>diam
    kill -s CONT $! && kill -s $signal $! 2>/dev/null
    exec 3>&-
    wait $! 2>/dev/null
    case $?-$signal in
    129-HUP | 130-INT | 143-TERM | 0-INT) pass ;; # a shell lets its background jobs ignore INT
    *) fail "SIG$signal" 'the status of the signal' "$?" ;;
    esac
    equal "SIG$signal: output" '' "$(cat .out .err)"
done

# ---- Records: the last line without an end, cut, or long; a slow writer; a reader that goes away

records() { "$command" --jsonl --only "$@" 2>.err; }
equal 'the last line without an end' '{"summary":"Ibu pulang."} 0' "$(printf '{"text":"Ibu pulang."}' | records) $?"
like 'a last line that is cut' "{\"summary\":\"Ibu pulang.\"}$newline{\"error\":\"not JSON: *\",\"line\":2}" \
    "$(printf '"Ibu pulang."\n{"text":"Ibu pul' | records)"
like 'a last line that is cut inside a character' "{\"error\":\"not JSON: *\",\"line\":1}" "$(printf '{"text":"Ibu \303' | records)"
for cut in '{' '{"text"' '{"text":' '"\' '"\u00' '{"text":"a",' '[' '{"a":[{"b":' 't'; do
    like "the line $cut" '{"error":"not JSON: *","line":1}' "$(printf '%s' "$cut" | records)"
done

cat >conditions.py <<'PY'
import subprocess, sys
mode, megabytes, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0,
                         restore_signals=mode != 'ignored')
if mode == 'slow':  # one byte at a time, in the middle of characters and of escapes too
    for byte in '{"text":"Kafé \\u00e9\\n buka lagi."}\r\n\n"Ibu pulang."'.encode():
        child.stdin.write(bytes([byte]))
    print(child.communicate()[0].decode(), end='')
elif mode == 'long':  # a line of that many megabytes, whose members are larger than what is read at once
    part = b'Harga beras di Solo naik lagi. ' * 33000
    child.stdin.write(b'{"id":"' + part + b'","text":"')
    for _ in range(megabytes):
        child.stdin.write(part)
    child.stdin.write(b'"}\n"Ibu pulang."\n')
    print(child.communicate()[0].decode(), end='')
else:  # reads something of an endless stream, then closes its end; with "ignored" the command gets no SIGPIPE
    child.stdin.write(b'"Ibu pulang."\n')
    child.stdout.read(1)
    child.stdout.close()
    try:
        while True:
            child.stdin.write(b'"Ibu pulang."\n' * 5000)
    except BrokenPipeError:
        pass
    child.wait()
    print(child.returncode, child.stderr.read().decode(), end='')
PY
if have python3; then
    for jobs in 1 2 5; do
        with="--jsonl --only --jobs=$jobs"
        equal "a slow writer, $with" "{\"summary\":\"Kafé é buka lagi.\"}$newline{\"summary\":\"Ibu pulang.\"}" \
            "$(python3 conditions.py slow $megabytes "$command" $with)"
        equal "a reader that goes away, $with" '-13 ' "$(python3 conditions.py gone $megabytes "$command" $with)"
        equal "a reader that goes away, SIGPIPE ignored, $with" '2 summarize: standard output: Broken pipe' \
            "$(python3 conditions.py ignored $megabytes "$command" $with)"
    done
    equal "a line of $megabytes MB" "{\"summary\":\"Harga beras di Solo naik lagi.\"}$newline{\"summary\":\"Ibu pulang.\"}" \
        "$(python3 conditions.py long $megabytes "$command" --jsonl --only)"
else
    skip 'slow writers and readers' 'no python3'
fi
