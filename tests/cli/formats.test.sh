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

from=/dev/null
cat >grup.txt <<'CHAT'
12/03/25 09.00 - Pesan dan panggilan dienkripsi secara end-to-end.
12/03/25 09.10 - Sari: rapatnya jadi di balai desa besok pagi
12/03/25 09.12 - Budi: jangan lupa bawa daftar hadir
CHAT
try 0 'Sari: rapatnya jadi di balai desa besok pagi
Budi: jangan lupa bawa daftar hadir' '' grup.txt
same '--text grup.txt' '--text --format=chat grup.txt'
try 0 '*"format":"chat"*"speaker":null*"speaker":"Sari","text":"Sari: rapatnya*' '' --json grup.txt

cat >panduan.md <<'MD'
---
title: Panduan Warga
---

# Iuran

Iuran **keamanan** dibayar [setiap Senin](https://contoh.id).
MD
try 0 'Iuran keamanan dibayar setiap Senin.' '' panduan.md
try 0 '*"format":"markdown","title":"Panduan Warga"*' '' --json panduan.md
try 0 'Iuran
Iuran keamanan dibayar setiap Senin.' '' --text panduan.md

cat >surat.eml <<'MAIL'
From: Fajar <fajar@contoh.id>
Date: Thu, 6 Mar 2025 14:22:00 +0700
Subject: Re: Jadwal bazar

Bazar dimundurkan ke 10 April karena tenda belum kering.

> Apakah jadwalnya sudah pasti?
MAIL
try 0 'Bazar dimundurkan ke 10 April karena tenda belum kering.' '' surat.eml
try 0 '*"format":"mail","title":"Jadwal bazar"*' '' --json surat.eml
same '--text surat.eml' '--text --format=mail surat.eml'
