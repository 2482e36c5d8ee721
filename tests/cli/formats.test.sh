# shellcheck shell=sh disable=SC2034,SC2154
# Subtitles and other formats: --format, --text, --json

cat >film.srt <<'SRT'
1
00:00:01,000 --> 00:00:03,500
<i>Air laut naik
sejak tadi malam.</i>

2
00:00:03,600 --> 00:00:06,000
- Warga mengungsi ke masjid.
SRT
air='Air laut naik sejak tadi malam.'
warga='Warga mengungsi ke masjid.'

try 0 "$air
$warga" '' film.srt
same '--text film.srt' '--text --format=subtitles film.srt'
try 0 '*"format":"subtitles","title":null*"text":"Air laut naik sejak tadi malam."*' '' --json film.srt
try 0 '*"format":"plain"*' '' --json --format=plain film.srt
from=film.srt
try 0 "$(cat film.srt)" '' --text --format=plain
