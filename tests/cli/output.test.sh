# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# What is printed: the summary, --highlight, --explain, --keywords, --teaser

try 0 "$dua" '' dua.txt
try 0 "Layar ${bad}[[]2J itu ${bad}]0;judul$bad tetap$bad aman$bad saja." '' layar.txt

# ---- --highlight

try 0 "[[][[]${dua%%
*}]] [[][[]${dua##*
}]]" '' --highlight dua.txt
try 0 "${escape}[[]7m*${escape}[[]0m*" '' --highlight --color=always dua.txt
try 0 '[[][[]Harga*' '' --highlight=text --color=always dua.txt
for arguments in '--highlight lima.txt' '--highlight -n1 lima.txt' '--highlight=text lima.txt' \
    '--highlight --color=always lima.txt' '--color never lima.txt --highlight'; do
    run $arguments
    equal "summarize $arguments, without its signs" "0 $(cat lima.txt)" \
        "$status $(sed "s/\[\[//g; s/]]//g; s/$escape\[[07]m//g" .out)"
done
try 0 '[[][[]Para petani di Desa Sukamaju menanam padi dan jagung
di lereng gunung yang tanahnya subur itu.]]

[[][[]Mereka memanen dua kali setahun.]]' '' --highlight crlf.txt
try 0 "${escape}[[]7mPara petani di Desa Sukamaju menanam padi dan jagung${escape}[[]0m
${escape}[[]7mdi lereng gunung yang tanahnya subur itu.${escape}[[]0m
*" '' --highlight --color always crlf.txt
try 0 "*Layar ${bad}[[]2J*" '' --highlight layar.txt
try 0 "*Harga $bad beras $bad naik*" '*' --highlight rusak.txt
run --highlight lima.txt
equal 'segments that --highlight highlights' 3 "$(grep -o '\[\[' .out | wc -l | tr -d ' ')"
same '--highlight --color=auto lima.txt' '--highlight --color=never lima.txt' '--highlight --color auto lima.txt' \
    '--highlight lima.txt' '--highlight=text lima.txt' '--highlight=text --color=always lima.txt'
NO_COLOR=1
export NO_COLOR
try 0 "${escape}[[]7m*" '' --highlight --color=always dua.txt
unset NO_COLOR

# ---- --where
from=.where
printf 'Satu kalimat sebelum judul.\n\nPasal 7\n\nKalimat kedua ada di sini.\n' >.where
try 0 'Satu kalimat sebelum judul.
[[]Pasal 7[]] Kalimat kedua ada di sini.' '' --where
printf 'Satu kalimat di halaman pertama.\n\fKalimat kedua ada di sini.\n' >.where
try 0 '[[]hlm. 1[]] Satu kalimat di halaman pertama.
[[]hlm. 2[]] Kalimat kedua ada di sini.' '' --where
printf 'BAB I\n\nPasal 1\n\nDesa wisata wajib menerima tamu.\n\n- 2 -\n\nPasal 2\n\nTamu wajib melapor kepada kepala desa.\n' >.where
try 0 '[[]Pasal 1, hlm. 1[]] Desa *
[[]Pasal 2, hlm. 2[]] Tamu *' '' --where
try 0 '[[]hlm. 1[]] BAB I
  [[]hlm. 1[]] Pasal 1
    [[]hlm. 1[]] Desa *
  [[]hlm. 2[]] Pasal 2
    [[]hlm. 2[]] Tamu *' '' --outline --where
try 0 '[[]Pasal 1, hlm. 1[]] Desa *
  [[]hlm. 2[]] Pasal 2
    [[]hlm. 2[]] Tamu *' '' --outline --where --from=2
try 0 '*Pasal 1

[[]Pasal 1, hlm. 1[]] [[][[]Desa *.]]
*
[[]Pasal 2, hlm. 2[]] [[][[]Tamu *.]]' '' --highlight --where
try 0 "*
[[]Pasal 1, hlm. 1[]] ${escape}[[]7mDesa *" '' --highlight --where --color=always
try 0 '#1  [0-9]*.[0-9]*  [[]Pasal *, hlm. ?[]] *' '' -n1 --explain --where
try 0 "#1  [0-9]*.[0-9]*  [[]Pasal *, hlm. ?[]] ${escape}[[]1m*" '' -n1 --explain --where --color=always
try 0 '[[]Pasal 1, hlm. 1[]] Desa wisata wajib menerima tamu.' '' --teaser=5 --where --until=4
try 0 '[[]Pasal 2, hlm. 2[]] Tamu wajib melapor kepada kepala desa.' '' --teaser=6 --where --from=4
from=/dev/null

# ---- --explain

run --explain lima.txt
equal 'status and ranks of --explain' '0 1 2 3 ' "$status $(sed -n 's/^#\([0-9]*\)  [0-9]*\.[0-9]\{4\}  .*/\1/p' .out | sort | tr '\n' ' ')"
equal 'sentences of --explain' "$("$command" lima.txt)" "$(sed -n 's/^#[0-9]*  [0-9.]*  //p' .out)"
equal 'lines below a sentence of --explain' '' "$(grep -v '^#' .out | grep -v '^    [a-z].* [+-][0-9]*\.[0-9]\{4\}$')"
equal '--explain: the greatest first, aligned, adding up to the score' '3 sentences' "$(awk '
    function size(n) { return n < 0 ? -n : n }
    function close_sentence() { if (NR > 1 && size(score - sum) > 0.001) print "sum", sum, "of", score }
    /^#/ { close_sentence(); score = $2; sum = 0; before = ""; sentences++; next }
    { sum += $NF
      if (before != "" && $1 != "base" && size($NF) > size(before)) print "order:", $0
      if (width && length($0) != width) print "width:", $0
      if ($NF == 0) print "zero:", $0
      before = $NF; width = length($0) }
    END { close_sentence(); print sentences, "sentences" }' .out)"
try 0 "*${escape}[[]1m*${escape}[[]0m*" '' --explain --color=always dua.txt
run --explain dua.txt
like '--explain without colour' '0 no' "$status $(grep -q "$escape" .out || echo no)"
printf 'JAKARTA, KOMPAS.com - Hujan turun di desa itu.\nBaca juga: Jalan Becek\n' >peran.txt
run --explain peran.txt
equal '--explain: what was left out, and why' '-   dateline    JAKARTA, KOMPAS.com --   link        Baca juga: Jalan Becek' "$(grep '^-' .out | tr -d '\n')"

# ---- --features: one line per segment, all with the same number of columns

run --features suara.txt
equal '--features' '0 4 lines, 0 of another width' "$status $(awk -F '\t' '
    NR == 1 { width = NF } NF != width { wrong++ } END { print NR " lines, " wrong + 0 " of another width" }' .out)"
like 'columns of --features' 'kind	start	end	words	rank	*
sentence	0	104	*' "$out"

# ---- Keywords

line_counts <<'TABLE'
10 | -k lima.txt
10 | --keywords lima.txt
1 | -k1 lima.txt
TABLE
run -k64 lima.txt
like '-k64 has Banjir' '*[Bb]anjir*' "$out"
run -k5 lima.txt
equal '-k5: one keyword per line' 5 "$(wc -l <.out | tr -d ' ')"
words=$out
run -k5 --explain lima.txt
equal '-k5 --explain: the same words' "$words" "$(sed 's/^ *[0-9]*\.[0-9]\{4\}  *[0-9][0-9]*  //' .out)"

# ---- --together

same_output <<'TABLE'
lima.txt | --together lima.txt | --together lima.txt lima.txt | --together kosong.txt lima.txt | --together lima.txt putih.txt
-n1 dua.txt | --together -n1 dua.txt kosong.txt
-k3 lima.txt | --together -k3 lima.txt
TABLE
try 0 '[[]1] Harga*' 'summarize: kosong.txt: warning: nothing to summarize (it has no words)' --together --sources -n1 dua.txt kosong.txt
try 0 '[[]2] Harga*' 'summarize: kosong.txt: warning: nothing to summarize (it has no words)' --together --sources -n1 kosong.txt dua.txt
try 2 '[[]2] Harga*' 'summarize: tidak-ada.txt: No such file or directory' --together --sources -n1 tidak-ada.txt dua.txt
try 0 '[[]2] Harga *' 'summarize: kosong.txt: warning: nothing to summarize (it has no words)' --together --sources --teaser kosong.txt dua.txt
try 0 '#1  [0-9]*.[0-9]*  [[]2] *' 'summarize: kosong.txt: warning: nothing to summarize (it has no words)' --together --sources --explain -n1 kosong.txt dua.txt
printf '\nPasal 1\n\nDesa wisata wajib menerima tamu.\n' >pasal.txt
try 0 '[[]1] Harga *
[[]2] Pasal 1
  [[]2] Desa *' '' --together --sources --outline dua.txt pasal.txt
try 0 '[[]1] Harga *
[[]2] [[]Pasal 1[]] Desa *' '' --together --sources --where -n3 dua.txt pasal.txt
try 0 '[[]3] Harga*' 'summarize: kosong.txt: warning: *
summarize: putih.txt: warning: nothing to summarize (it has no words)' --together --sources -n1 kosong.txt putih.txt dua.txt
try 0 '[[]3] Harga*' '' -q --together --sources -n1 kosong.txt putih.txt dua.txt
try 2 '[[]3] Harga*' 'summarize: tidak-ada.txt: No such file or directory
summarize: kosong.txt: warning: *' --together --sources -n1 tidak-ada.txt kosong.txt dua.txt
try 1 '' 'summarize: kosong.txt: warning: *
summarize: putih.txt: warning: *
summarize: --together: nothing to summarize' --together kosong.txt putih.txt
printf '12/03/25 09.10 - Sari: rapatnya besok pagi\n12/03/25 09.11 - Budi: baik, saya datang\n' >rapat.txt
printf 'Subject: Jadwal\nFrom: a@contoh.id\n\nRapat warga diadakan besok.\n' >surat.txt
run --together --json dua.txt rapat.txt surat.txt
like 'files of several formats' '*{"file":"dua.txt",*"format":"plain","title":null},{"file":"rapat.txt",*"format":"chat","title":null},{"file":"surat.txt",*"format":"mail","title":"Jadwal"}*{"document":1,*"speaker":"Sari",*{"document":1,*"speaker":"Budi",*{"document":2,*' "$out"
run --together --json=summary -n1 kosong.txt dua.txt
like 'one object of several files' '{"version":2,"files":[[]{"file":"kosong.txt","encoding":"utf-8","format":*,"title":null},{"file":"dua.txt",*}],"bytes":106,*"segments":[[]{"document":1,"start":0,"end":59,*' "$out"

# ---- --teaser

try 0 'Banjir merendam ratusan rumah di Kecamatan Baleendah setelah hujan turun semalaman. Petugas membawa perahu karet *.' '' --teaser lima.txt
try 0 'Banjir merendam ratusan rumah di Kecamatan Baleendah setelah hujan turun semalaman.' '' --teaser=11 lima.txt
try 0 'Banjir merendam ratusan rumah…' '' --teaser=4 lima.txt
try 0 'Sekolah di sekitar sungai *.' '' --teaser=10 --from=4 lima.txt
try 0 'Sekolah di sekitar sungai *.' '' --teaser=10 --query=sekolah lima.txt
try 0 'Banjir *.' 'summarize: lima.txt: warning: no word of --query is in the text; this is the teaser without it' --teaser --query=gempa lima.txt
try 0 'Banjir *.' '' -q --teaser --query=gempa lima.txt
try 0 'Petugas membawa perahu karet *.' '' --teaser=14 --title='Banjir Merendam Ratusan Rumah di Baleendah' lima.txt
try 0 "Layar ${bad}[[]2J*" '' --teaser layar.txt
try 0 '==> dua.txt <==
Harga *.

==> crlf.txt <==
Para petani di Desa Sukamaju menanam padi dan jagung di lereng gunung yang tanahnya subur itu. Mereka *.' '' --teaser dua.txt crlf.txt
try 0 'Banjir merendam *' '' --teaser --together dua.txt lima.txt
try 1 '' 'summarize: kosong.txt: nothing to summarize (it has no words)' --teaser kosong.txt
try 0 '{"version":2,*"teaser":"Banjir merendam ratusan rumah…","cut":true}' '' --json --teaser=4 lima.txt
try 0 '{"version":2,*"summary":[[]"*","*","*"],*"teaser":"Banjir *.","cut":false}' '' --json --teaser lima.txt
try 1 '*"teaser":null,"cut":false}' 'summarize: kosong.txt: *' --json --teaser kosong.txt

# ---- --tags

printf 'Sekolah\n# Bencana\n#banjir\r\n\nBaleendah\nGempa\n' >tag.txt
try 0 '#banjir
Baleendah
Sekolah' '' --tags=tag.txt lima.txt
try 0 'Sekolah
#banjir
Baleendah' '' --tags=tag.txt --title='Sekolah Libur' lima.txt
try 1 '' 'summarize: dua.txt: nothing to print (it has no phrase of --tags)' --tags=tag.txt dua.txt
try 0 '*"tags":[[]{"phrase":"#banjir","weight":*,"count":2,"title":false,"lead":true,"places":[[]{"start":0,"end":6,"segment":0},{*]},*]}' \
    '' --json --tags=tag.txt lima.txt
try 0 '*"tags":[[]]}' '' --json --tags=tag.txt dua.txt
try 0 '#banjir*' '' --tags=tag.txt --together dua.txt lima.txt
try 0 '*"segment":*,"document":1}*' '' --tags=tag.txt --together --json dua.txt lima.txt
printf 'banjir\n\n***\n' >tag.txt
try 2 '' 'summarize: tag.txt: line 3: not a tag of 1 to 16 words' --tags=tag.txt lima.txt
try 2 '' 'summarize: kosong.txt: no tag in it; write one per line' --tags=kosong.txt lima.txt
try 2 '' 'summarize: tidak-ada.txt: *' --tags=tidak-ada.txt lima.txt
try 2 '' 'summarize: biner.txt: not text*' --tags=biner.txt lima.txt
printf '\357\273\277Banjir \033 merendam\r\n' >tag.txt
try 0 "Banjir $bad merendam" '' --tags=tag.txt lima.txt
