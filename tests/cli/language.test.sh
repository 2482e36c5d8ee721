# shellcheck shell=sh disable=SC2034,SC2154
# Texts that are hardly Indonesian.

cat >inggris.txt <<'TEXT'
The council agreed on a new budget after months of debate. Residents had asked for better roads, but several members warned
that taxes would have to rise before the bridge could be repaired.
TEXT
cat >melayu.txt <<'TEXT'
Kerajaan akan menambah bilangan bas di bandar mulai bulan hadapan. Menteri berkata langkah itu perlu kerana jumlah kereta
semakin meningkat dan orang ramai perlu bersabar pada peringkat awal.
TEXT
from=inggris.txt
try 0 '*"known_words":0.0??,"warnings":[[]"few_known_words"],*' \
    'summarize: standard input: warning: only ? % of its words are known; is it Indonesian?' --json
try 0 '*' 'summarize: standard input: warning: only *' -k1
try 0 '*' '' -q
from=/dev/null
try 0 '*"known_words":0.7??,"warnings":[[]],*' '' --json melayu.txt
try 0 '*' 'summarize: --together: warning: only *' --together inggris.txt inggris.txt
try 0 '*' '' --together inggris.txt melayu.txt lima.txt

# Records: one message for all
inggris=$(tr '\n' ' ' <inggris.txt)
printf '"Ibu pulang."\n"%s"\n{"text":null}\n"%s"\n' "$inggris" "$inggris" >campuran.jsonl
for jobs in 1 2; do
    try 0 '*' 'summarize: campuran.jsonl: line 2: warning: few words are known; is it Indonesian? 2 of 4 records are like it' \
        --jsonl --jobs=$jobs campuran.jsonl
done
try 0 '*' '' --jsonl -q campuran.jsonl
