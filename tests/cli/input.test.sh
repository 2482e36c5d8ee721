# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# What is read: files, standard input, encodings, stopwords, the title

from=dua.txt
try 0 "$dua" ''
try 0 "$dua" '' -
try 0 "==> dua.txt <==
$dua

==> standard input <==
$dua" '' dua.txt -
from=/dev/null

# ---- Large files

# A large file is mapped. A pipe and a file that was read in part cannot be.
"$command" --json besar.txt | sed 's/"file":"[^"]*"//' >.mapped
# shellcheck disable=SC2016
for source in '"$command" --json <besar.txt' 'cat besar.txt | "$command" --json' 'cat besar.txt | "$command" --json -'; do
    equal "$source, the same as from the file" "$(cat .mapped)" "$(eval "$source" | sed 's/"file":"[^"]*"//')"
done
equal 'the rest of standard input' "$(sed 1d besar.txt | "$command" -k5)" "$( (read -r line && "$command" -k5) <besar.txt)"
equal 'a large file is read to its end' 0 "$( ("$command" -k5 >/dev/null && cat) <besar.txt | wc -c | tr -d ' ')"
run --highlight=text -n1 besar.txt
equal 'all of a large file is printed' "$(cksum <besar.txt)" "$(sed 's/\[\[//g; s/]]//g' .out | cksum)"
{ cat besar.txt && printf 'Ibu\000Budi pergi.\n'; } >besar-biner.txt
try 2 '' 'summarize: besar-biner.txt: not text (it has NUL bytes, and no byte order mark of UTF-16)' besar-biner.txt
{ cat besar.txt && cat windows.txt; } >besar-windows.txt
try 0 '*' 'summarize: besar-windows.txt: warning: not UTF-8; read as Windows-1252' besar-windows.txt
rm besar-biner.txt besar-windows.txt
try 0 'Ya.*' '' banyak.txt

# The command has printed the start of the text and waits for the reader of the pipe when the file becomes empty.
cat >shrink.py <<'PY'
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
child.stdout.read(1)
os.truncate('surut.txt', 0)
out, err = child.communicate()
print(child.returncode, err.decode().strip(), out.decode().split('\n', out.count(b'\n') - 1)[-1])
PY
if have python3; then
    cp besar.txt surut.txt
    like 'a file that becomes shorter' '2 summarize: surut.txt: the file became shorter while it was read*' \
        "$(python3 shrink.py "$command" --highlight=text surut.txt)"
    cp besar.txt surut.txt
    like 'a file that becomes shorter, with JSON' \
        '2 *shorter while it was read {"version":2,"file":"surut.txt","error":"the file became shorter while it was read"}*' \
        "$(python3 shrink.py "$command" --json surut.txt)"
else
    skip 'a file that becomes shorter' 'no python3'
fi

# ---- Encodings

try 0 'Para petani di Desa Sukamaju menanam padi dan jagung di lereng gunung yang tanahnya subur itu.
Mereka memanen dua kali setahun.' '' crlf.txt
try 0 'Ia pergi ke kota lama di Semarang.' '' blank.txt
try 0 'Harga cabai naik tajam di Jember.' '' bom.txt
try 0 "$dua" '' le.txt
try 0 "$dua" '' be.txt
try 0 "Rasa $(printf '\360\237\230\200') enak $bad kata $bad Rin$(printf '\303\251').*" \
    'summarize: pasangan.txt: warning: not valid UTF-16 in 3 places, first at byte 28; printed as U+FFFD' pasangan.txt
try 0 "$windows" 'summarize: windows.txt: warning: not UTF-8; read as Windows-1252' windows.txt
from=windows.txt
try 0 "$windows" 'summarize: standard input: warning: not UTF-8; read as Windows-1252'
from=/dev/null

# Bytes that are neither UTF-8 nor Windows-1252
not_valid='warning: not valid UTF-8 in'
try 0 "Harga $bad beras $bad naik $bad$bad$bad di $bad Solo." \
    "summarize: rusak.txt: $not_valid 6 places, first at byte 6; printed as U+FFFD" rusak.txt
try 0 '*' "summarize: rusak-satu.txt: $not_valid 1 place, first at byte *; printed as U+FFFD" rusak-satu.txt
try 0 "Harga beras $bad naik lagi di Solo." "summarize: takdikenal.txt: $not_valid 1 place*" takdikenal.txt
try 0 "Harga beras $bad naik lagi di Solo." "summarize: sendiri.txt: $not_valid 1 place*" sendiri.txt
try 0 "$bad*" "summarize: kiril.txt: $not_valid 9 places*" kiril.txt
try 0 "Harga beras naik di Solo*" "summarize: terpotong.txt: $not_valid 1 place, first at byte 25*" terpotong.txt

# --quiet prints no warnings, but errors
try 0 "$windows" '' -q windows.txt
try 0 '*' '' --quiet rusak.txt
try 0 '*' '' pasangan.txt -q
try 2 '' 'summarize: tidak-ada.txt: No such file or directory' -q tidak-ada.txt
try 1 '' 'summarize: kosong.txt: nothing to summarize*' -q kosong.txt

# ---- Abbreviations

try 0 'Ibadah dipimpin oleh Vik.
Yohanes sejak pagi.
Warga hadir sampai selesai.' '' vikaris.txt
for option in --abbreviations=singkatan.txt '--abbreviations singkatan.txt'; do
    try 0 'Ibadah dipimpin oleh Vik. Yohanes sejak pagi.
Warga hadir sampai selesai.' '' $option vikaris.txt
done
try 0 "$dua" '' --abbreviations=kosong.txt dua.txt

# ---- Stopwords, boilerplate, the title

run -k64 lima.txt
like 'built-in stopwords' '0 no' "$status $(grep -qx 'yang' .out || echo no)"
run -k64 --no-stopwords lima.txt
like '--no-stopwords' '0 yes' "$status $(grep -qx 'yang' .out && echo yes)"
for stopwords in --stopwords=kata.txt '--stopwords kata.txt' '--no-stopwords --stopwords=kata.txt'; do
    run -k64 $stopwords lima.txt
    like "-k64 $stopwords" '0 no' "$status $(grep -qix 'banjir' .out || echo no)"
done
{ printf '\357\273\277' && cat kata.txt; } >kata-bom.txt
run -k64 --stopwords=kata-bom.txt lima.txt
like 'stopwords after a byte order mark' '0 no' "$status $(grep -qix 'banjir' .out || echo no)"
try 0 "$dua" '' --stopwords=kosong.txt dua.txt
try 0 "$dua" 'summarize: windows.txt: warning: not UTF-8; read as Windows-1252' --stopwords=windows.txt dua.txt
from=dua.txt
try 0 "$dua" '' --stopwords=- dua.txt
from=/dev/null

run --json suara.txt
like 'boilerplate' '0 1' "$status $(grep -o '"kind":"boilerplate"' .out | wc -l | tr -d ' ')"
try 0 'Warga*dipanen pada akhir bulan.' '' -n9 suara.txt
lines 2 -n9 suara.txt
run --json --keep-boilerplate suara.txt
like '--keep-boilerplate' '0 0' "$status $(grep -o '"kind":"boilerplate"' .out | wc -l | tr -d ' ')"

title='Sekolah di sekitar sungai diliburkan sampai air surut'
run --json lima.txt
untitled=$out
for spelling in -t --title; do
    run --json $spelling "$title" lima.txt
    if [ "$status" = 0 ] && [ "$out" != "$untitled" ]; then pass; else fail "$spelling" 'other scores' "$status, the same"; fi
done
titled=$out
run --json "-t$title" lima.txt
equal '-tTEXT' "0 $titled" "$status $out"
run --json "--title=$title" lima.txt
equal '--title=TEXT' "0 $titled" "$status $out"
run --json --title= lima.txt
equal 'an empty title' "0 $untitled" "$status $out"
