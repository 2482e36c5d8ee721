# shellcheck shell=sh disable=SC2034,SC2154
# Mail as it was sent: encoded, and in parts

senin='Rapat warga pindah ke hari Senin karena balai desa dipakai posyandu — sampai sore.'
cat >qp.eml <<'MAIL'
Return-Path: <sinta@contoh.id>
From: =?UTF-8?Q?S=C3=ADnta?= <sinta@contoh.id>
Subject: Re: =?UTF-8?B?UmFwYXQ=?= =?utf-8?q?_pindah_=E2=80=94?=
 ke hari Senin
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Rapat warga pindah ke hari Senin karena balai desa dipakai posyandu =E2=80=
=94 sampai sore.
--=20
Sinta
MAIL
cat >bagian.eml <<'MAIL'
MIME-Version: 1.0
From: Sinta <sinta@contoh.id>
Subject: Rapat
Content-Type: multipart/mixed; boundary="luar"

Ini surat dalam beberapa bagian.
--luar
Content-Type: multipart/alternative;
	boundary=dalam

--dalam
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PGh0bWw+PGJvZHk+PHA+QmFnaWFuIEhUTUwgZGFyaSBzdXJhdCBpdHUuPC9wPjwvYm9keT48L2h0bWw+
--dalam
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

UmFwYXQgd2FyZ2EgcGluZGFoIGtlIGhhcmkgU2VuaW4ga2FyZW5hIGJhbGFpIGRlc2EgZGlwYWth
aSBwb3N5YW5kdSDigJQgc2FtcGFpIHNvcmUu
--dalam--
--luar
Content-Type: text/plain
Content-Disposition: attachment; filename=catatan.txt

Lampiran yang bukan isi surat.
--luar--
MAIL
cat >halaman.eml <<'MAIL'
From: Sinta <sinta@contoh.id>
Subject: =?iso-8859-1?Q?Caf=E9_desa?=
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><head><title>Surat</title></head><body><p class=3D"isi">Rapat warga pindah ke hari Senin=
 karena balai desa dipakai posyandu &mdash; sampai sore.</p></body></html>
MAIL
cat >halaman.mhtml <<'MAIL'
From: <Saved by Blink>
Snapshot-Content-Location: https://contoh.id/rapat
Subject: Rapat - Kabar Desa
Content-Type: multipart/related; type="text/html"; boundary="batas"

--batas
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Rapat pindah</title></head><body><h1>Rapat pindah</h1><p>Rapat warga pindah ke hari Senin karena balai desa dipakai posyandu =E2=80=94 sampai sore.</p></body></html>
--batas
Content-Type: text/css

p { margin: 0 }
--batas--
MAIL
{
    printf 'From: Sinta <sinta@contoh.id>\nSubject: Fwd: Rapat\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n \n--b\n'
    printf 'Content-Type: message/rfc822\nContent-Disposition: attachment\n\n'
    cat qp.eml
} >terusan.eml
{
    printf 'From: Sinta <s@contoh.id>\nSubject: Kafe\nContent-Type: text/plain; charset=ISO-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n'
    echo 'Caf=E9 desa buka.'
} >latin.eml
printf 'From: Sinta <s@contoh.id>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n\nxx\n' >foto.eml
awk '{ printf "%s\r\n", $0 }' qp.eml >windows.eml

for mail in qp.eml windows.eml bagian.eml halaman.eml halaman.mhtml terusan.eml; do try 0 "$senin" '' -n99 "$mail"; done
try 0 '*"format":"mail","title":"Rapat pindah — ke hari Senin"*' '' --json qp.eml
try 0 '*"format":"html","title":"Café desa"*' '' --json halaman.eml
try 0 '*"format":"html","title":"Rapat pindah"*' '' --json halaman.mhtml
try 0 'Café desa buka.' '' latin.eml
try 0 "$senin" '' -n99 --format=mail bagian.eml
try 2 '' 'summarize: foto.eml: is a mail without text (what is attached is not read)' foto.eml
try 0 '*quoted-printable*' '' --format=plain --text qp.eml

# Parts that do not end, that hold themselves, and that have no boundary
head -n 20 bagian.eml >potong.eml
try 0 '*' '' --text potong.eml
printf 'From: a\nContent-Type: multipart/mixed; boundary=b\n\n' >dalam.eml
for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do printf -- '--b\nContent-Type: multipart/mixed; boundary=b\n\n'; done >>dalam.eml
try 2 '' '*is a mail without text*' dalam.eml
printf 'From: a\nContent-Type: multipart/mixed\n\nRapat pindah.\n' >tanpa.eml
try 2 '' '*is a mail without text*' tanpa.eml
