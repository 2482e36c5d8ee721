# shellcheck shell=sh disable=SC2034,SC2154
# A warning for text in two columns

cat >kolom.txt <<'TEXT'
              BULETIN PENYULUHAN PERIKANAN

Musim angin timur tahun ini datang       Kelompok tani tambak di pesisir
lebih lambat. Nelayan di teluk itu       utara kini mencoba cara lain. Air
baru melaut pada pertengahan Juni        payau dialirkan lewat petak mangrove
dan pulang dengan hasil yang lebih       sebelum masuk ke kolam udang. Akar
sedikit daripada tahun lalu. Harga       mangrove menahan lumpur, sehingga
ikan kembung naik sampai dua kali        kolam tidak cepat dangkal. Biaya
lipat di pasar lelang.                   pengerukan turun sepertiga.
   Penyuluh menyarankan para nelayan        Dinas setempat akan memberi bibit
memakai jaring yang matanya lebih        mangrove kepada dua belas kelompok
besar. Ikan kecil dapat lolos dan        pada bulan Oktober. Setiap kelompok
tumbuh sampai musim berikutnya.          merawat seribu batang.
TEXT
cat >tabel.txt <<'TEXT'
Nama Kelompok Tani Tambak                Alamat Sekretariat Kelompok
Mina Jaya Sejahtera Bersama              Jalan Pelabuhan Lama Nomor 12
Tirta Makmur Sumber Rejeki               Jalan Mangrove Raya Nomor 4
Karya Bahari Pesisir Utara               Jalan Tambak Udang Nomor 31
Sumber Laut Harapan Baru                 Jalan Dermaga Timur Nomor 8
Bina Samudra Teluk Indah                 Jalan Muara Sungai Nomor 17
Cipta Segara Nusantara                   Jalan Kampung Nelayan Nomor 2
Rukun Tani Tambak Mandiri                Jalan Pasar Lelang Nomor 25
Putra Bahari Tanjung Sari                Jalan Mercusuar Nomor 6
TEXT
cat >istilah.txt <<'TEXT'
abrasi         pengikisan pantai oleh gelombang laut
akresi         bertambahnya daratan di tepi pantai
delta          daratan di muara sungai dari endapan
estuari        tempat air sungai bertemu air laut
gisik          pantai yang landai dan berpasir
laguna         perairan dangkal di balik karang
muara          tempat sungai berakhir di laut
payau          air yang agak asin karena bercampur
rawa           tanah rendah yang selalu tergenang
TEXT
# One column: the left one, indented; and its blanks doubled, as in justified text
sed -n '3,$p' kolom.txt | cut -c1-40 | sed 's/^/          /' >menjorok.txt
sed -n '3,$p' kolom.txt | cut -c1-36 | awk '{ n = NR % 4 + 1; for (i = 1; i < NF; i++) printf "%s%s", $i, i == n ? "  " : " "; print $NF }' >rata.txt

columns='warning: looks like two columns; try pdftotext without -layout'
try 0 '*' "summarize: kolom.txt: $columns" kolom.txt
try 0 '*' '' -q kolom.txt
awk '{ printf "%s\r\n", $0 }' kolom.txt >kolom-windows.txt
try 0 '*' "summarize: kolom-windows.txt: $columns" kolom-windows.txt
sed 's/Akar/Ākar/; s/Harga/Härga/' kolom.txt >kolom-utf8.txt
try 0 '*' "summarize: kolom-utf8.txt: $columns" kolom-utf8.txt
for one_column in tabel.txt istilah.txt menjorok.txt rata.txt lima.txt; do
    run "$one_column"
    equal "no warning about $one_column" '' "$err"
done
