# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# Files that are no text: PDF, documents, images, archives, JSON, tables

# A PDF with one line of text. Readers repair the missing table of offsets.
cat >laporan.pdf <<'PDF'
%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length 79>> stream
BT /F1 12 Tf 50 700 Td (Petani di lereng Merapi mulai memanen padi.) Tj ET      
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Size 6/Root 1 0 R>>
PDF
printf '%%PDF-1.4\n\000\001' >rusak.pdf
pdf='is a PDF; install poppler-utils, or try: pdftotext'
if [ -n "$(command -v pdftotext)" ]; then
    try 0 'Petani di lereng Merapi mulai memanen padi.' '' laporan.pdf
    cp laporan.pdf -- -l.pdf
    try 0 'Petani di lereng Merapi mulai memanen padi.' '' -- -l.pdf
    rm -- -l.pdf
    from=laporan.pdf
    try 0 '*"format":"pdf"*Petani di lereng Merapi mulai memanen padi.*' '' --json
    from=/dev/null
    try 2 '' 'summarize: rusak.pdf: is a PDF that pdftotext cannot read (damaged, or protected)' rusak.pdf
else
    skip PDF 'pdftotext is not installed (apt-get install poppler-utils)'
fi
# The command without any other program
printf '#!/bin/sh\nPATH=/no-programs exec "%s" "$@"\n' "$command" >alone.sh
chmod +x alone.sh
with_programs=$command command=$PWD/alone.sh
try 2 '' "summarize: laporan.pdf: $pdf laporan.pdf - | summarize" laporan.pdf
from=laporan.pdf
try 2 '' "summarize: standard input: $pdf FILE - | summarize"
from=/dev/null
command=$with_programs

# A name, the first bytes, and the reason
refuse() {
    printf "$2" >"$1"
    try 2 '' "summarize: $1: $3" "$1"
    rm "$1"
}
refuse surat.docx 'PK\003\004\024\000[Content_Types].xml word/document.xml' 'is a document (DOCX); save it as plain text'
refuse surat.odt 'PK\003\004\024\000mimetypeapplication/vnd.oasis.opendocument.text' 'is a document (ODT); save it as plain text'
refuse buku.epub 'PK\003\004\024\000mimetypeapplication/epub+zip' 'is a book (EPUB); convert it to HTML or plain text first'
refuse data.xlsx 'PK\003\004\024\000xl/workbook.xml' 'is a spreadsheet (XLSX), no text'
refuse arsip.zip 'PK\003\004\024\000berita.txt' 'is an archive (ZIP); unpack it first'
refuse surat.rtf '{\\rtf1 Padi}' 'is RTF; save it as plain text'
refuse surat.doc '\320\317\021\340\241\261' 'is a document of an old Office (DOC, XLS or PPT); save it as plain text'
refuse foto.jpg '\377\330\377\340\000\020JFIF' 'is an image; to read its text try: tesseract foto.jpg - -l ind | summarize'
refuse foto.png '\211PNG\r\n' 'is an image; to read its text try: tesseract foto.png - -l ind | summarize'
refuse berita.gz '\037\213\010\000' 'is compressed (gzip); try: gunzip -c berita.gz | summarize'
refuse program '\177ELF\002' 'is a program'
refuse film.ass '[Script Info]\nTitle: Padi\n' 'is a file of subtitles (ASS); try: ffmpeg -i film.ass -f srt - | summarize'
json='is JSON, no text; for one object per line use --jsonl'
refuse satu.json '{"judul": "Padi", "isi": "Padi dipanen."}' "$json"
refuse daftar.json '[\n  {"judul": "Padi"}\n]' "$json"
refuse kata.json '["padi", "jagung"]' "$json"
table='is a table (CSV), no text; give only the column that has the text'
refuse data.csv 'nama,desa,panen\nBudi,"Solo, Jateng",5\nSiti,Klaten,7\n' "$table"
refuse data2.csv 'nama;desa;panen\nBudi;Solo;5\nSiti;Klaten;7\n' "$table"
refuse data.tsv 'nama\tdesa\tpanen\nBudi\tSolo\t5\nSiti\tKlaten\t7\n' "$table"

# Text that only looks like one of them
accept() {
    printf "$1" >mirip.txt
    try 0 '*' '' mirip.txt
    rm mirip.txt
}
accept 'PK Partai mengusung calon baru di Solo.\n'
accept 'From: Budi <budi@contoh.id>\nContent-Transfer-Encoding: 8bit\n\nPetani memanen padi di Klaten.\n'
accept 'Surat itu rusak.\nContent-Transfer-Encoding: base64 tertulis di kepalanya.\n'
accept '{Catatan} Petani memanen padi di Klaten.\n'
accept '["Padi sudah tua," kata Budi di sawah.\n'
accept 'Padi, jagung, dan kedelai dipanen.\nBeras, gula, dan garam dijual.\nIkan, ayam, dan telur dibeli.\n'
accept 'Budi,Siti,Ani datang.\nMereka pulang sore hari.\nSawah sudah sepi.\n'
accept 'MIME-Version: 1.0 adalah baris pertama surat itu, kata Budi.\n'
printf 'nama,desa,panen\nBudi,Solo,5\nSiti,Klaten,7\n' >data.csv
try 0 '*' '' --format=plain data.csv
