# shellcheck shell=sh disable=SC2034,SC2154
# Columns of text side by side: read one after the other; a table is not, and in doubt there is a warning

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

# What a table has whose cells are sentences: they begin side by side
cat >matriks.txt <<'TEXT'
Penanaman bakau di pesisir utara         Baru sepertiga dari target karena
bersama kelompok tani tambak             bibit datang terlambat
Perbaikan saluran air di pasar           Menunggu lelang ulang setelah
induk yang rusak sejak tahun lalu        penawar pertama mundur
Pelatihan petugas kebersihan             Diikuti ratusan petugas dan akan
tentang pemilahan sampah rumah           diulang pada semester kedua
Pembelian truk untuk wilayah             Dokumen pengadaan diperiksa oleh
selatan yang belum terlayani             inspektorat daerah
TEXT
# A poem whose lines have two halves
cat >pantun.txt <<'TEXT'
Kalau ada sumur di ladang          boleh kita menumpang mandi
Kalau ada umur yang panjang        boleh kita bertemu lagi
Pulau pandan jauh di tengah        di balik pulau angsa dua
Hancur badan dikandung tanah       budi baik dikenang jua
Tinggi gunung seribu janji         lain di bibir lain di hati
Kain basah kering di pinggang      nasi masak periuk terbuang
Berakit-rakit ke hulu sana         berenang-renang ke tepian
Bersakit-sakit dahulu kita         bersenang-senang kemudian
TEXT
# The second page has other columns, of few lines, and a head and a foot
{
    cat kolom.txt
    printf '\n                              - 2 -\n\f\nBuletin Penyuluhan Perikanan                                         3\n\n'
    printf '%s\n' 'Pada rapat di balai desa itu,            bibit saja yang ditanam tahun ini.' \
        'nelayan sepakat menunda sebagian         Sisanya menunggu musim hujan.'
} >halaman.txt
cat >tiga.txt <<'TEXT'
Sumur desa digali pada       sampai ke kampung atas.      bulan pertama. Sisa uang
musim kemarau oleh dua       Karena itu setiap rumah      dipakai untuk membeli
puluh warga yang bekerja     membayar iuran kecil,        pipa baru, sebab pipa
bergiliran. Mereka tidak     yang dicatat oleh Ibu        lama sudah berkarat dan
dibayar, tetapi makan        Ratna di buku kas. Iuran     bocor di tiga tempat,
siang disediakan dapur       itu dulu pernah berhenti     yaitu di dekat masjid,
umum. Air mulai keluar       selama setahun, tetapi       di pasar, dan di depan
pada hari kesembilan dan     kini lancar kembali dan      sekolah. Tukang pipa
tidak pernah habis           cukup untuk membayar         datang dari kota dan
dialirkan dengan pompa       listrik pompa sejak          pulang pada sore hari.
TEXT

# The text that is read, its lines joined
reads() {
    run --text "$1"
    like "$1" "*$2*" "$(printf '%s' "$out" | tr -s ' \n\f' '   ')"
}

try 0 '*' '' kolom.txt
reads kolom.txt 'BULETIN PENYULUHAN PERIKANAN Musim angin'
reads kolom.txt 'lipat di pasar lelang. Penyuluh menyarankan'
reads kolom.txt 'berikutnya. Kelompok tani tambak di pesisir utara kini mencoba'
reads kolom.txt 'sepertiga. Dinas setempat akan memberi bibit mangrove kepada'
reads halaman.txt 'sepakat menunda sebagian bibit saja yang ditanam tahun ini. Sisanya'
reads halaman.txt 'Buletin Penyuluhan Perikanan 3 Pada rapat'
reads tiga.txt 'tidak pernah habis dialirkan dengan pompa sampai ke kampung atas.'
reads tiga.txt 'pompa sejak bulan pertama. Sisa uang'
try 0 '*"format":"columns"*' '' --json kolom.txt
awk '{ printf "%s\r\n", $0 }' kolom.txt >kolom-windows.txt
reads kolom-windows.txt 'utara kini mencoba cara lain. Air payau dialirkan'
sed 's/Akar/Ākar/; s/Harga/Härga/' kolom.txt >kolom-utf8.txt
reads kolom-utf8.txt 'masuk ke kolam udang. Ākar mangrove menahan'

for other in tabel.txt istilah.txt menjorok.txt rata.txt pantun.txt lima.txt; do
    run --json "$other"
    equal "no warning about $other" '' "$err"
    like "$other has no columns" '*"format":"plain"*' "$out"
done
doubt='warning: may be two columns of text, or a table; if it is no table, try --format=columns'
try 0 '*' "summarize: matriks.txt: $doubt" matriks.txt
try 0 '*' '' -q matriks.txt
try 0 '*"format":"columns"*' '' --json --format=columns matriks.txt
try 0 '*"format":"plain"*' '' --json --format=plain kolom.txt
