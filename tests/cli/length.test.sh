# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# How much: -n, -w, --length, -r, --max-chars

same_output <<'TABLE'
-n2 lima.txt | -n 2 lima.txt | --sentences 2 lima.txt | --sentences=2 lima.txt | lima.txt -n2 | -n4 lima.txt -n 2 | -n 02 lima.txt
-w20 lima.txt | -w 20 lima.txt | --words 20 lima.txt | --words=20 lima.txt | lima.txt --words=20
--length=short lima.txt | --length short lima.txt | -w30 lima.txt
--length=medium lima.txt | -w60 lima.txt
--length=long lima.txt | -w120 lima.txt
-w20 lima.txt | --length=long -w20 lima.txt | --length=long --length=short -w20 lima.txt
-w120 lima.txt | -w20 --length=long lima.txt | --length=short -w20 --length=long lima.txt
-r40 lima.txt | -r 40 lima.txt | -r40% lima.txt | --ratio=40 lima.txt | --ratio 40.0 lima.txt | --ratio=40,0% lima.txt | -n2 lima.txt
--max-chars=100 lima.txt | --max-chars 100 lima.txt | lima.txt --max-chars=100
TABLE

line_counts <<'TABLE'
3 | lima.txt
1 | -n1 lima.txt
5 | -n99 lima.txt
5 | --sentences=4294967295 lima.txt
5 | --words=4294967295 lima.txt
1 | -r 0.1 lima.txt
1 | -r 12.5 lima.txt
5 | -r 100 lima.txt
1 | -n 4 -r 20 lima.txt
TABLE

# --max-chars counts the characters that are printed, without the last newline.
for file in lima huruf crlf blank rusak layar windows; do
    for limit in 40 90 200; do
        run -q --max-chars=$limit $file.txt
        count=$(printf '%s' "$out" | tr -d '\200-\277' | wc -c)
        if [ "$status" -le 1 ] && [ "$count" -le "$limit" ]; then
            pass
        else
            fail "--max-chars=$limit $file.txt" "at most $limit" "$status, $((count))"
        fi
    done
done
same '--max-chars=59 dua.txt' '-n1 dua.txt' # the exact length of its best sentence
try 1 '' 'summarize: huruf.txt: nothing to summarize (no sentence is as short as --max-chars)' --max-chars=42 huruf.txt
lines 1 --max-chars=43 huruf.txt
try 1 '' 'summarize: lima.txt: nothing to summarize (no sentence is as short as --max-chars)' --max-chars=5 lima.txt

# --from and --until
same '--from=0 lima.txt' 'lima.txt' '--from 0 lima.txt'
nothing='nothing to summarize (no sentence is in the range of --from and --until)'
try 1 '' "summarize: lima.txt: $nothing" --from=4294967295 lima.txt
try 1 '' "summarize: lima.txt: $nothing" --from=2 --until=2 lima.txt
try 1 '' "summarize: lima.txt: $nothing" --from=99 --teaser lima.txt
try 1 '' "summarize: lima.txt: $nothing" --from=99 --max-chars=200 lima.txt
try 1 '' 'summarize: lima.txt: nothing to summarize (no sentence is as short as --max-chars)' --from=1 --max-chars=5 lima.txt
try 1 '' 'summarize: kosong.txt: nothing to summarize (it has no words)' --from=99 kosong.txt

refused <<'TABLE'
-n0 lima.txt | -n 0: must be a whole number from 1 to 4294967295
-n -5 lima.txt | -n -5: must be a whole number*
-n lima.txt | -n lima.txt: must be a whole number*
--sentences=abc lima.txt | --sentences=abc: must be a whole number from 1 to 4294967295
--sentences=3x lima.txt | --sentences=3x: *
--sentences +3 lima.txt | --sentences=+3: *
--sentences= lima.txt | --sentences=: *
--sentences=4294967296 lima.txt | --sentences=4294967296: *
--words 99999999999999999999 lima.txt | --words=99999999999999999999: *
-w1.5 lima.txt | -w 1.5: *
--max-chars=0 lima.txt | --max-chars=0: *
--until=0 lima.txt | --until=0: must be a whole number from 1 to 4294967295
--from=-1 lima.txt | --from=-1: must be a whole number from 0 to 4294967295
--from= lima.txt | --from=: *
--from=3 --until=2 lima.txt | --from: must not be more than --until
--length=tiny lima.txt | --length=tiny: must be one of short|medium|long
TABLE
usage '--sentences= 3: *' '--sentences= 3' lima.txt
for share in 0 0.0 100.1 101 -1 5.x 0.05 .5 5. % '' 10%% 1e1; do
    usage "--ratio=$share: must be a percentage from 0.1 to 100 with at most one decimal" "--ratio=$share" lima.txt
done

# ---- --query

same_output <<'TABLE'
-n1 --query=sekolah lima.txt | -n1 --query sekolah lima.txt | -n1 --query=dapur --query=SEKOLAHNYA lima.txt
-n2 --query= lima.txt | -n2 lima.txt
-k3 lima.txt | -q -k3 --query=sekolah lima.txt
TABLE
try 0 'Sekolah di sekitar sungai*' '' -n1 --query='Apakah sekolah libur?' lima.txt
try 0 'Banjir*
*dapur umum*' '' -n2 --query='dapur umum' lima.txt
try 0 '*' 'summarize: lima.txt: warning: no word of --query is in the text; *' --query='gempa bumi' lima.txt
same '-q --query=gempa lima.txt' 'lima.txt'
try 0 '*' 'summarize: --query: warning: keywords do not depend on it' -k3 --query=gempa lima.txt dua.txt
echo banjir >tag.txt
try 0 'banjir' 'summarize: --query: warning: tags do not depend on it' --tags=tag.txt --query=banjir lima.txt
run --query=gempa --query=sekolah --json lima.txt
like 'words that were found' '*,"query_found":1,*' "$out"
run -q --query=gempa --json lima.txt
like 'words that were found' '*,"query_found":0,*' "$out"
try 1 '' 'summarize: kosong.txt: nothing to summarize*' --query=beras kosong.txt
