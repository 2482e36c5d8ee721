# shellcheck shell=sh disable=SC2034,SC2059
# The files that the cases of tests/cli read.

cat >dua.txt <<'TEXT'
Harga beras di Pasar Beringharjo turun pada awal pekan ini. Para pedagang menyambut panen raya di Bantul.
TEXT
dua='Harga beras di Pasar Beringharjo turun pada awal pekan ini.
Para pedagang menyambut panen raya di Bantul.'

cat >lima.txt <<'TEXT'
Banjir merendam ratusan rumah di Kecamatan Baleendah setelah hujan turun semalaman.
Petugas membawa perahu karet untuk menjemput warga yang tidak dapat keluar dari rumah.
Pemerintah daerah membuka dapur umum di balai desa, dan relawan membagikan selimut kepada pengungsi.
Menurut juru bicara badan penanggulangan bencana, tanggul sungai itu jebol karena banjir sampah menutup pintu air.
Sekolah di sekitar sungai akan diliburkan sampai air surut.
TEXT
cat >suara.txt <<'TEXT'
Warga Desa Sukamaju memanen bawang merah lebih awal karena hujan datang lebih cepat daripada tahun lalu.
Baca Juga: Harga Bawang Merah Turun di Brebes
Kepala desa berharap harga bawang tetap baik sampai seluruh lahan selesai dipanen pada akhir bulan.
TEXT
printf 'Para petani di Desa Sukamaju menanam padi dan jagung\r\ndi lereng gunung yang tanahnya subur itu.\r\n\r\nMereka memanen dua kali setahun.\r\n' >crlf.txt
printf 'Kata Ibu, "Simpan di C:\\\\beras\\\\baru," lalu ia pulang ke rumah.\n' >kutip.txt
printf 'Ia  pergi\tke\302\240 kota\302\240lama \t di Semarang.\n' >blank.txt
printf 'Kafe \342\200\234Ren\303\251\342\200\235 \342\200\223 buka  lagi\r\ndi Solo \360\237\230\200 hari ini.\n' >huruf.txt

# No words, no text
printf '' >kosong.txt
printf ' \n\t\r\n\302\240\n' >putih.txt
printf 'Ibu\000Budi pergi ke pasar.\n' >biner.txt
printf '\377\376\000\000H\000\000\000' >utf32.txt
printf '\377\376H\000\000\000a\000' >nul-le.txt
mkdir folder

# Control characters and damaged text
printf 'Layar \033[2J itu \033]0;judul\007 tetap\177 aman\302\233 saja.\n' >layar.txt
printf 'Harga \377 beras \342\200 naik \355\240\200 di \360\237\230 Solo.\n' >rusak.txt
printf 'Harga beras \342\200\223 kata Ibu \342\200\223 naik lagi di \377 Solo.\n' >rusak-satu.txt

# Windows-1252: quotes, a dash, letters with accents, a euro sign
printf 'Kafe \223Ren\351e\224 di Solo \226 kata Ibu \226 menjual kopi seharga 2 \200 setiap hari.\n' >windows.txt
windows=$(printf 'Kafe \342\200\234Ren\303\251e\342\200\235 di Solo \342\200\223 kata Ibu \342\200\223 menjual kopi seharga 2 \342\202\254 setiap hari.')
# Not Windows-1252: a byte that it does not define; an accented letter alone; Cyrillic in Windows-1251; a UTF-8 text that
# was cut inside its last character
printf 'Harga beras \201 naik lagi di Solo.\n' >takdikenal.txt
printf 'Harga beras \351 naik lagi di Solo.\n' >sendiri.txt
printf '\317\360\350\342\345\362 kata Ibu \354\350\360.\n' >kiril.txt
printf 'Harga beras naik di Solo \342\200' >terpotong.txt

# Byte order marks
printf '\357\273\277Harga cabai naik tajam di Jember.\n' >bom.txt
# The bytes of standard input as UTF-16, for ASCII: utf16 '\\&\\000' is little-endian, '\\000\\&' big-endian.
utf16() { od -An -v -to1 | tr -s ' ' '\n' | sed "/^\$/d; s/.*/$1/" | tr -d '\n'; }
{ printf '\377\376' && printf "$(utf16 '\\&\\000' <dua.txt)"; } >le.txt
{ printf '\376\377' && printf "$(utf16 '\\000\\&' <dua.txt)"; } >be.txt
# A surrogate pair, a high and a low surrogate alone, a letter of two bytes in UTF-8, and one odd byte at the end.
{
    printf '\377\376' && printf "$(printf 'Rasa ' | utf16 '\\&\\000')" && printf '\075\330\000\336' &&
        printf "$(printf ' enak ' | utf16 '\\&\\000')" && printf '\075\330' &&
        printf "$(printf ' kata ' | utf16 '\\&\\000')" && printf '\000\336' &&
        printf "$(printf ' Rin' | utf16 '\\&\\000')" && printf '\351\000.\000\n\000\012'
} >pasangan.txt

# Words for --stopwords
printf 'beras\npasar\n' >beras.txt

# Abbreviations for --abbreviations
printf '# Ours\nvik  before_name  # vikaris\n' >singkatan.txt
printf '# Ours\n\nvik  before_name\nkub\n' >singkatan-salah.txt
printf 'Ibadah dipimpin oleh Vik. Yohanes sejak pagi. Warga hadir sampai selesai.\n' >vikaris.txt
printf 'banjir\nBELUM\n' >kata.txt

# Names that look like something else
cp dua.txt ./-x
cp dua.txt 5
cp dua.txt summary
cp dua.txt "$(printf 'nama\033[1m\nbaris\377.txt')"

# More segments than the first workspace has room for; and a file that is large enough to be mapped
yes 'Ya.' | head -n 60000 >banyak.txt
i=0
while [ $i -lt 900 ]; do
    echo "Warga desa nomor $i menanam padi gogo di lereng gunung. Petani ke-$i memanen jagung pada akhir musim hujan."
    echo "Kepala dusun $i mencatat hasil panen itu di balai desa, lalu melaporkan angka $i kepada camat."
    echo
    i=$((i + 1))
done >besar.txt
while [ "$(wc -c <besar.txt)" -lt 300000 ]; do cat besar.txt besar.txt >besar2.txt && mv besar2.txt besar.txt; done
