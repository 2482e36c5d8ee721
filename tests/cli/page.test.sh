# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# Web pages: --format, --text

cat >panen.html <<'HTML'
<!DOCTYPE html>
<html lang="id"><head><title>Panen raya tiba di lereng Merapi - Kabar Desa</title>
<meta property="og:site_name" content="Kabar Desa"></head>
<body><nav><a href="/">Beranda</a> <a href="/tani">Pertanian</a></nav>
<h1>Panen raya tiba di lereng Merapi</h1>
<div class="konten"><p>Petani di lereng Merapi mulai memanen padi pada hari Senin setelah hujan reda selama sepekan.</p>
<p><a href="/lain">Baca juga: Harga beras turun di pasar induk</a></p>
<p>Harga gabah naik menjadi Rp7.000 per kilogram &mdash; kata kepala desa &mdash; karena hasil panen lebih baik.</p></div>
<footer>&copy; 2026 Kabar Desa</footer></body></html>
HTML
panen='Petani di lereng Merapi mulai memanen padi pada hari Senin setelah hujan reda selama sepekan.'
harga='Harga gabah naik menjadi Rp7.000 per kilogram — kata kepala desa — karena hasil panen lebih baik.'

try 0 "$panen
$harga" '' panen.html
try 0 "$panen

$harga" '' --text panen.html
from=panen.html
same '--text panen.html' '--text' '--format=auto --text' '--format=html --text -'
from=/dev/null
try 0 '{"version":2,"file":"panen.html","encoding":"utf-8","format":"html","title":"Panen raya tiba di lereng Merapi","bytes":*' '' --json panen.html
try 0 '*"format":"plain","title":null*' '' --json dua.txt
try 0 '<!DOCTYPE html>*</html>' '' --format=plain --text panen.html
from=dua.txt
try 0 "$(cat dua.txt)" '' --format=html --text
try 0 "$(cat dua.txt)" '' --text
from=/dev/null
try 0 '' '' --text kosong.txt

# The title of the page counts, unless --title gives another one.
run --features panen.html && cp .out .with
run --features -t 'Panen raya tiba di lereng Merapi' panen.html
equal 'the title of the page' "$(cat .with)" "$(cat .out)"

# Encodings: what the page says, and UTF-16 with a byte order mark
printf '<meta charset="iso-8859-1"><p>Kaf\351 \303\251 itu buka.</p>' >latin.html
try 0 'Kafé Ã© itu buka.' '' --text latin.html
{ printf '\377\376' && printf "$(utf16 '\\&\\000' <<'HTML'
<p>Padi dan jagung ditanam bersama.</p>
HTML
)"; } >utf16.html
try 0 'Padi dan jagung ditanam bersama.' '' --text utf16.html

# A page without an article has nothing to summarize.
printf '<html><body><a href="/">Beranda</a></body></html>' >menu.html
try 1 '' 'summarize: menu.html: nothing to summarize (it has no words)' menu.html

# What begins with "<" may be a text.
printf '<Media tidak disertakan> Harga beras turun di pasar.\n' >media.txt
try 0 '*Harga beras turun di pasar.' '' --text media.txt
refused <<'TABLE'
--text --json dua.txt | --json and --text: choose one of them
--text -k dua.txt | --text and --keywords: choose one of them
--format=pdf dua.txt | --format=pdf: must be one of auto|plain|html|subtitles|markdown|chat|mail|columns
--format | --format: needs a value
--text=ya dua.txt | --text=ya: takes no value
TABLE
