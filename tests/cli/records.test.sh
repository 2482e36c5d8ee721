# shellcheck shell=sh disable=SC2034,SC2059,SC2086,SC2154
# --jsonl: one record per line. In patterns "[[]" is "[" and "[\\]" a backslash.

satu='Harga beras di Pasar Beringharjo turun pada awal pekan ini.'
dua_kalimat="$satu Para pedagang menyambut panen raya di Bantul."
printf '%s\n' "{\"id\":1,\"text\":\"$dua_kalimat\",\"tag\":[\"a\"]}" >satu.jsonl

record() { # LINE OUT ARGUMENT...: one line, and the line that is printed for it
    printf '%s\n' "$1" >baris.jsonl
    want=$2
    shift 2
    try 0 "$want" '' --jsonl "$@" baris.jsonl
}

# ---- What is added, and what stays

record '{"text":"Ibu pulang."}' '{"text":"Ibu pulang.","summary":"Ibu pulang."}'
record '"Ibu pulang."' '{"summary":"Ibu pulang."}'
record " { \"text\" : \"Ibu pulang.\" , \"n\" : 1.50E+3 }  " '{ "text" : "Ibu pulang." , "n" : 1.50E+3,"summary":"Ibu pulang." }'
record '{"summary":[1,{"a":"}"}],"text":"Ibu pulang.","z":0}' '{"summary":"Ibu pulang.","text":"Ibu pulang.","z":0}'
record '{"s\u0075mmary" : null,"text":"Ibu pulang."}' '{"s\\u0075mmary" : "Ibu pulang.","text":"Ibu pulang."}'
record '{"a":{"summary":1},"text":"Ibu pulang."}' '{"a":{"summary":1},"text":"Ibu pulang.","summary":"Ibu pulang."}'
record '{"a":"\u00e9\/\ud83d","text":"Ibu pulang."}' '{"a":"\\u00e9\\/\\ud83d","text":"Ibu pulang.","summary":"Ibu pulang."}'
record '{"text":"Ibu pulang."}' '{"text":"Ibu pulang.","ringkasan":"Ibu pulang."}' --output-field=ringkasan
record '{"text":"Ibu pulang.","id":7}' '{"text":"Ibu pulang.","id":7,"a\\"b":"Ibu pulang."}' '--output-field=a"b'
record '{"text":"Ibu pulang.","id":7}' '{"summary":"Ibu pulang."}' --only
record '{"isi":"Ibu pulang."}' '{"isi":"Ibu pulang.","summary":"Ibu pulang."}' --jsonl=isi
record '{"a":{"b":"Ibu pulang."}}' '{"a":{"b":"Ibu pulang."},"summary":"Ibu pulang."}' --jsonl=a.b
record '{"text":""}' '{"text":"","summary":""}'
record '{"text":null}' '{"text":null,"summary":null}'
record '{"text":"Ibu pulang.","text":""}' '{"text":"Ibu pulang.","text":"","summary":""}'
try 0 "{\"id\":1,\"text\":\"$dua_kalimat\",\"tag\":[[]\"a\"],\"summary\":\"$satu\"}" '' --jsonl -n1 satu.jsonl
try 0 "*,\"summary\":\"$dua_kalimat\"}" '' --jsonl satu.jsonl
try 0 "*,\"keywords\":[[]\"Pasar Beringharjo\",\"Harga\"]}" '' --jsonl -k2 satu.jsonl

record '{"text":"Ibu pulang."}' '{"text":"Ibu pulang.","teaser":"Ibu pulang."}' --teaser
record '{"text":null}' '{"text":null,"teaser":null}' --teaser
record '{"text":""}' '{"text":"","teaser":""}' --teaser
record '{"text":"Ibu pulang."}' '*,"teaser":"Ibu pulang.","cut":false}' --teaser --json
record '{"text":null}' '{"version":2,*,"teaser":null,"cut":null}' --teaser --json --only
record '{"text":null}' '{"version":2,*,"outline":null,*}' --outline --json --only

printf 'pulang\n' >tag.txt
record '{"text":"Ibu pulang."}' '{"text":"Ibu pulang.","tags":[[]"pulang"]}' --tags=tag.txt
record '{"text":null}' '{"text":null,"tags":null}' --tags=tag.txt
record '{"text":"Ibu pergi."}' '*,"tags":[[]]}' --tags=tag.txt --json

# The title of a record counts as --title does.
judul='Panen raya di Bantul'
run --jsonl --json --only satu.jsonl
without=$out
run --jsonl --json --only -t "$judul" satu.jsonl
with=$out
if [ "$with" != "$without" ]; then pass; else fail '--jsonl -t' 'other scores' "'$out'"; fi
titled() { # NAME TITLE WANT ARGUMENT...: the title is JSON
    printf '{"text":"%s","judul":%s}\n' "$dua_kalimat" "$2" >judul.jsonl
    title_name=$1 want=$3
    shift 3
    run --jsonl --json --only --title-field=judul "$@" judul.jsonl
    equal "$title_name" "0 $want" "$status $out"
}
titled 'a title' "\"$judul\"" "$with"
titled 'a title with an escape' '"Panen \u0072aya di Bantul"' "$with"
titled 'a title for all and one that is null' null "$with" -t "$judul"
titled 'a title for all and an empty one' '""' "$without" -t "$judul"
titled 'no title' null "$without"

# The text may be a web page.
halaman='<html><head><title>Panen</title></head><body><nav>Menu</nav><p>Ibu pulang ke rumah.</p></body></html>'
record "\"$halaman\"" '{"summary":"Ibu pulang ke rumah."}'
record "\"$halaman\"" '{"summary":"*<nav>*"}' --format=plain --keep-boilerplate

# --json: the members of its object, in the record or in one member of it
run --jsonl --json --only satu.jsonl
whole=$out
from=dua.txt
equal 'the members of --jsonl --json' "$("$command" --json <dua.txt | sed 's/,"file":"-","encoding":"utf-8","format":"plain","title":null//; s/:106/:105/')" "$whole"
from=/dev/null
try 0 "{\"id\":1,*,\"version\":2,\"bytes\":105,*}" '' --jsonl --json satu.jsonl
try 0 "{\"a\":$(printf '%s' "$whole" | sed 's/\[/[[]/g')}" '' --jsonl --json --only --output-field=a satu.jsonl
record '{"words":"a","text":"Ibu pulang."}' '{"words":2,"text":"Ibu pulang.","version":2,"bytes":11,"summary":[[]"Ibu*"],*}' --json
record '{"text":null}' '{"version":2,"bytes":null,"words":null,"summary":null,"keywords":null,"segments":null,"query_found":null,"known_words":null,"warnings":null,"answers":1}' --json --only

# ---- Escapes

record '{"text":"Ibu \"pulang\\\/\" ke\tSolo."}' '{"summary":"Ibu \\"pulang\\\\/\\" ke Solo."}' --only
record '{"text":"Kaf\u00e9 \ud83d\ude00 buka lagi."}' '{"summary":"Kafé 😀 buka lagi."}' --only
record '{"text":"Kafe \ud83d buka \ude00 lagi."}' "{\"summary\":\"Kafe $bad buka $bad lagi.\"}" --only
record '{"text":"Ibu\u0000Budi \u001b[2J pulang."}' '{"summary":"Ibu\\u0000Budi \\u001b[[]2J pulang."}' --only
record '{"text":"Ibu pulang.\r\nBudi pergi ke kota."}' '{"summary":"Ibu pulang. Budi pergi ke kota."}' --only
printf '{"text":"Harga \377 beras naik."}\n' >rusak.jsonl
try 0 "{\"summary\":\"Harga $bad beras naik.\"}" '' --jsonl --only rusak.jsonl

# ---- Bad records

bad_record() { # LINE REASON ARGUMENT...
    printf '%s\n"Ibu pulang."\n' "$1" >buruk.jsonl
    reason=$2
    shift 2
    try 1 "{\"error\":\"$reason\",\"line\":1}$newline{\"summary\":\"Ibu pulang.\"}" \
        "summarize: buruk.jsonl: line 1: $reason; 1 of 2 records have no summary" --jsonl "$@" buruk.jsonl
}
bad_record '{"text":"a"' 'not JSON: expected a comma or } at byte 11'
bad_record "{'text':1}" 'not JSON: expected a name in quotes at byte 1'
bad_record '{"text":"a"} x' 'not JSON: expected the end at byte 13'
bad_record '{"id":1}' 'no field text'
bad_record '{"id":1}' 'no field a.b' --jsonl=a.b
bad_record '{"text":1}' 'field text is not a string'
bad_record '{"text":["a"]}' 'field text is not a string'
bad_record '{"text":"a","judul":1}' 'field judul is not a string' --title-field=judul
bad_record '["a"]' 'not an object or a string'
bad_record 1 'not an object or a string'
bad_record null 'not an object or a string'

# ---- Lines

printf '\n  \n"Ibu pulang."\r\n\t\nx\n"Budi pergi."' >baris.jsonl
try 1 '{"summary":"Ibu pulang."}
{"error":"not JSON: expected a value at byte 0","line":5}
{"summary":"Budi pergi."}' 'summarize: baris.jsonl: line 5: *; 1 of 3 records have no summary' --jsonl baris.jsonl
printf '\357\273\277"Ibu pulang."\n' >bom.jsonl
try 0 '{"summary":"Ibu pulang."}' '' --jsonl bom.jsonl
printf '\377\376"\000a\000"\000\n\000' >utf16.jsonl
try 2 '{"summary":"Ibu pulang."}' 'summarize: utf16.jsonl: UTF-16; JSON Lines are UTF-8' --jsonl utf16.jsonl bom.jsonl
try 0 '' '' --jsonl kosong.txt
try 2 '{"summary":"Ibu pulang."}' 'summarize: tidak-ada: No such file or directory
summarize: folder: Is a directory' --jsonl tidak-ada bom.jsonl folder
from=satu.jsonl
try 0 '{"id":1,*}' '' --jsonl
try 2 '{"id":1,*}' 'summarize: standard input: it was read already' --jsonl - -
from=/dev/null

# ---- Many records, with threads

awk -v text="$dua_kalimat" 'BEGIN {
    for (i = 1; i <= 9000; i++)
        if (i % 1000 == 500) print "x"; else printf "{\"id\":%d,\"text\":\"%s Nomor %d.\"}\n", i, text, i
}' >banyak.jsonl
run --jsonl -n1 banyak.jsonl
cp .out satu.out
equal 'lines of many records' '1 9000 9 8991' \
    "$status $(($(wc -l <.out))) $(grep -c '^{"error":"[^"]*","line":[0-9]*500}$' .out) $(grep -c '^{"id":[0-9]*,.*,"summary":"Harga' .out)"
for jobs in 2 3 16; do
    try 1 '*' 'summarize: banyak.jsonl: line 500: *; 9 of 9000 records have no summary' --jsonl -n1 --jobs=$jobs banyak.jsonl
    if cmp -s .out satu.out; then pass; else fail "summarize --jsonl --jobs=$jobs" 'the output of one thread' 'another'; fi
done
try 1 '*' '*; 18 of 18000 records*' --jsonl --jobs=2 --line-buffered -n1 banyak.jsonl banyak.jsonl
if cat satu.out satu.out | cmp -s - .out; then pass; else fail '--jobs=2 of two files' 'both in order' 'another'; fi

# A record longer than what is read at once
{ printf '"' && yes "$dua_kalimat" | head -n 6000 | tr '\n' ' ' && printf '"\n"Ibu pulang."\n'; } >panjang.jsonl
try 0 '{"summary":"Harga*"}
{"summary":"Ibu pulang."}' '' --jsonl --jobs=2 panjang.jsonl

# A live reader gets each record before the next one is there.
mkfifo pipa
"$command" --jsonl --only --jobs=2 <pipa >hidup.out &
exec 3>pipa
echo '"Ibu pulang."' >&3
tries=0
while [ ! -s hidup.out ] && [ $tries -lt 100 ]; do tries=$((tries + 1)) && sleep 0.1; done
equal 'a record from a pipe that stays open' '{"summary":"Ibu pulang."}' "$(cat hidup.out)"
exec 3>&-
wait

if [ -c /dev/full ]; then
    "$command" --jsonl --jobs=2 banyak.jsonl >/dev/full 2>.err
    equal 'summarize --jsonl >/dev/full' '2 1' "$? $(grep -c '^summarize: standard output: No space left on device$' .err)"
fi

refused <<'TABLE'
--jsonl --highlight satu.jsonl | --jsonl and --highlight: choose one of them
--jsonl --explain satu.jsonl | --jsonl and --explain: choose one of them
--jsonl= satu.jsonl | --jsonl=: must not be empty
--only satu.jsonl | --only: needs --jsonl
--jobs=2 satu.jsonl | --jobs: needs --jsonl
--title-field=a satu.jsonl | --title-field: needs --jsonl
--output-field=a satu.jsonl | --output-field: needs --jsonl
--line-buffered satu.jsonl | --line-buffered: needs --jsonl
--jsonl --jobs=0 satu.jsonl | --jobs=0: must be a whole number from 1 to 256
--jsonl --only=1 satu.jsonl | --only=1: takes no value
TABLE
same '--jsonl satu.jsonl' '--jsonl=isi --jsonl satu.jsonl' '--jsonl=text satu.jsonl' '--jsonl --jobs 3 satu.jsonl'

# ---- --changed: only records of other versions
record '{"text":"Hujan turun.","answers":1}' '' --changed
record '{"text":"Hujan turun.","answers":0}' '{"text":"Hujan turun.","answers":1,"summary":"Hujan turun.","known_words":null}' --changed
record '{"text":"Hujan turun.","answers":"1"}' '{"text":"Hujan turun.","answers":1,"summary":"Hujan turun.","known_words":null}' --changed
record '{"text":"Hujan turun."}' '{"text":"Hujan turun.","summary":"Hujan turun.","answers":1,"known_words":null}' --changed
record '{"text":null,"answers":0}' '{"text":null,"answers":1,"summary":null,"known_words":null}' --changed
usage '--changed: needs --jsonl' --changed lima.txt
