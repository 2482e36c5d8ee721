# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# --json. object.py checks each object against its file.

from=dua.txt
try 0 '{"version":2,"file":"-","encoding":"utf-8","format":"plain","title":null,"bytes":106,"words":17,"summary":[[]"Harga*"],"keywords":[[]{"phrase":"*","weight":*.????,"count":*}],"segments":[[]{"start":0,"end":59,"start_char":0,"end_char":59,"kind":"sentence","role":null,"heading":null,"page":null,"words":10,"score":*.????,"rank":*,"text":"Harga*"}],"query_found":null,"known_words":null,"warnings":[[]],"answers":1}' '' --json
from=/dev/null
try 1 '{"version":2,"file":"kosong.txt","encoding":"utf-8","format":"plain","title":null,"bytes":0,"words":0,"summary":[[]],"keywords":[[]],"segments":[[]],"query_found":null,"known_words":null,"warnings":[[]],"answers":1}' \
    'summarize: kosong.txt: nothing to summarize*' --json kosong.txt
try 0 "{\"version\":2,\"file\":\"nama\\\\u001b[[]1m\\\\nbaris$bad.txt\",*" '' --json nama*
lines 2 --json dua.txt lima.txt
run --json -k3 lima.txt
equal 'keywords of --json -k3' '0 3' "$status $(grep -o '"phrase":' .out | wc -l | tr -d ' ')"

# A file that fails has an object too, in its place.
try 2 '{"version":2,"file":"folder","error":"Is a directory"}
{"version":2,"file":"dua.txt",*}
{"version":2,"file":"biner.txt","error":"not text (it has NUL bytes, and no byte order mark of UTF-16)"}' \
    'summarize: folder: Is a directory
summarize: biner.txt: not text*' --json folder dua.txt biner.txt
try 2 '{"version":2,"file":"tidak-ada.txt","error":"No such file or directory"}' 'summarize: tidak-ada.txt: *' \
    --json=summary tidak-ada.txt

# --json=summary: the same object without the segments that are not chosen
run --json=summary -n2 lima.txt
equal 'segments of --json=summary -n2' '0 2 0' \
    "$status $(grep -o '"start":' .out | wc -l | tr -d ' ') $(grep -o '"rank":null' .out | wc -l | tr -d ' ')"

# Each problem is one line of object.py, and "ok" is one object without a problem.
if have python3; then
    python3 "$here/object.py" "$command" dua lima crlf bom rusak rusak-satu layar blank kutip huruf suara le be pasangan windows \
        kiril terpotong banyak >.objects 2>&1
    while IFS= read -r line; do
        case $line in
        ok) pass ;;
        *) fail 'object.py' ok "'$line'" ;;
        esac
    done <.objects
    equal 'objects without a problem' 36 "$(grep -c '^ok$' .objects)"
else
    skip 'JSON is valid, and its offsets cut out the texts' 'no python3'
fi
