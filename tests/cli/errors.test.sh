# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# Files that give no summary, and output that cannot be written

failures <<'TABLE'
kosong.txt | 1 | summarize: kosong.txt: nothing to summarize (it has no words)
putih.txt | 1 | summarize: putih.txt: nothing to summarize (it has no words)
-n2 | 1 | summarize: standard input: nothing to summarize (it has no words)
-k putih.txt | 1 | summarize: putih.txt: nothing to summarize (it has no keywords)
folder | 2 | summarize: folder: Is a directory
tidak-ada.txt | 2 | summarize: tidak-ada.txt: No such file or directory
biner.txt | 2 | summarize: biner.txt: not text (it has NUL bytes, and no byte order mark of UTF-16)
utf32.txt | 2 | summarize: utf32.txt: not text (it has NUL characters)
nul-le.txt | 2 | summarize: nul-le.txt: not text (it has NUL characters)
--stopwords=tidak-ada.txt dua.txt | 2 | summarize: tidak-ada.txt: No such file or directory
--abbreviations=tidak-ada.txt dua.txt | 2 | summarize: tidak-ada.txt: No such file or directory
--abbreviations=singkatan-salah.txt dua.txt | 2 | summarize: singkatan-salah.txt: line 4: no abbreviation with a class*
--stopwords folder dua.txt | 2 | summarize: folder: Is a directory
--stopwords=biner.txt dua.txt | 2 | summarize: biner.txt: not text*
TABLE
try 2 '' 'summarize: : No such file or directory' ''
from=folder
try 2 '' 'summarize: standard input: Is a directory' -
from=biner.txt
try 2 '' 'summarize: standard input: not text*'
from=dua.txt
try 2 "==> standard input <==$newline$dua" 'summarize: standard input: it was read already' - -
try 2 '' 'summarize: standard input: it was read already' --stopwords=- -
try 2 '' 'summarize: standard input: it was read already' --stopwords -
from=/dev/null

cp dua.txt rahasia.txt && chmod 000 rahasia.txt
if [ ! -r rahasia.txt ]; then
    try 2 '' 'summarize: rahasia.txt: Permission denied' rahasia.txt
elif setpriv --reuid=65534 --regid=65534 --clear-groups true 2>/dev/null; then # root may read any file; nobody may not
    chmod 755 . && cp "$command" siapa-pun && chmod 755 siapa-pun
    said=$(setpriv --reuid=65534 --regid=65534 --clear-groups ./siapa-pun rahasia.txt 2>&1)
    equal 'unreadable file' '2 summarize: rahasia.txt: Permission denied' "$? $said"
else
    skip 'unreadable file' 'this user may read any file'
fi
if [ -c /dev/zero ]; then try 2 '' 'summarize: /dev/zero: not text*' /dev/zero; else skip 'endless file' 'no /dev/zero'; fi
if truncate -s 5G raksasa.txt 2>/dev/null; then
    try 2 '' 'summarize: raksasa.txt: text too long (4294967294 bytes at most)' raksasa.txt
    rm raksasa.txt
else
    skip 'text too long' 'no truncate, or no sparse files of 5 GB here'
fi

# ---- Several files: all are done, and the highest status counts.

try 2 "==> dua.txt <==
$dua

==> beras.txt <==
beras*" 'summarize: tidak-ada.txt: No such file or directory
summarize: folder: Is a directory' dua.txt tidak-ada.txt folder beras.txt
try 1 "==> dua.txt <==
$dua

==> kosong.txt <==

==> -x <==
$dua" 'summarize: kosong.txt: nothing to summarize*' dua.txt kosong.txt -- -x
try 2 '*' 'summarize: kosong.txt: *
summarize: biner.txt: *' kosong.txt dua.txt biner.txt
try 2 '*' 'summarize: biner.txt: *
summarize: kosong.txt: *' biner.txt dua.txt kosong.txt
try 0 "==> nama${bad}[[]1m baris$bad.txt <==*" '' nama* dua.txt

# ---- Output that cannot be written

if [ -c /dev/full ]; then
    for arguments in 'dua.txt' 'dua.txt lima.txt' '--json lima.txt' '--json=summary folder' '--highlight banyak.txt' \
        '--explain lima.txt' '-k lima.txt' '--help' '--version'; do
        "$command" $arguments >/dev/full 2>.err
        equal "summarize $arguments >/dev/full" '2 summarize: standard output: No space left on device' \
            "$? $(grep -v '^summarize: folder: ' .err)"
    done
else
    skip 'full disk' 'no /dev/full'
fi
"$command" dua.txt >&- 2>.err
equal 'closed standard output' '2 summarize: standard output: Bad file descriptor' "$? $(cat .err)"
"$command" <&- 2>.err
equal 'closed standard input' '2 summarize: standard input: Bad file descriptor' "$? $(cat .err)"
"$command" kosong.txt dua.txt >.out 2>&-
like 'closed standard error' "1 *==> dua.txt <==$newline$dua" "$? $(cat .out)"

# The reader closes its end before the text arrives, so no write can come too early. The command dies by SIGPIPE (13), as
# grep and cat do. Where the caller ignores that signal, the error is reported.
mkfifo masuk keluar
for trap in - ''; do
    (
        # shellcheck disable=SC2064
        trap "$trap" PIPE
        exec "$command" <masuk >keluar 2>.err
    ) &
    exec 3>masuk 4<keluar 4<&-
    cat lima.txt >&3
    exec 3>&-
    wait $!
    case $trap in
    -) equal 'closed pipe' '141 ' "$? $(cat .err)" ;;
    *) equal 'closed pipe, SIGPIPE ignored' '2 summarize: standard output: Broken pipe' "$? $(cat .err)" ;;
    esac
done
equal 'summarize | head' '1 ' "$("$command" --highlight besar.txt besar.txt 2>.err | head -n 1 | wc -l | tr -d ' ') $(cat .err)"
