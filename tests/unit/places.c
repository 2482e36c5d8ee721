/* Places: the heading and the page of each segment. */
#include <stdlib.h>
#include <string.h>

#include "../../include/ringkas.h"
#include "../test.h"

/* A text, and for each of its segments the heading (-: none) and the page. */
static const struct {
    const char *name, *text, *places;
} rows[] = {
    {"no heading, no page", "Hujan turun sejak pagi. Jalan becek.", "-/0 -/0"},
    {"the nearest heading above", "Cuaca\n\nHujan turun sejak pagi.\n\nPasar\n\nHarga cabai naik lagi.",
     "-/0 0/0 -/0 2/0"},
    {"divisions",
     "BAB I\nPasal 1\nDesa menerima tamu.\nPasal 2\nTamu wajib lapor.\nBAB II\nPasal 3\nBupati membina desa.",
     "-/0 0/0 1/0 0/0 3/0 -/0 5/0 6/0"},
    {"a section of a chapter",
     "BAB I\nBagian Kesatu\nPasal 1\nDesa menerima tamu setiap hari.\nBagian Kedua\nPasal 2\nTamu wajib lapor kepada "
     "desa.",
     "-/0 0/0 1/0 2/0 0/0 4/0 5/0"},
    {"a word of a division that names none",
     "Cuaca\n\nHujan turun sejak pagi.\n\nBagian dapur\n\nAir masuk ke rumah warga.", "-/0 0/0 -/0 2/0"},
    {"numbers",
     "2 Metode\n\nKami menanam padi.\n\n2.1 Lokasi\n\nSawah itu ada di Solo.\n\n2.2 Waktu\n\nPanen pada bulan "
     "Mei.\n\n3 Hasil\n\nPanen naik.",
     "-/0 0/0 0/0 2/0 0/0 4/0 -/0 6/0"},
    {"form feeds", "Hujan turun sejak pagi.\n\fJalan becek sejak siang.\n\fPasar sepi sekali.", "-/1 -/2 -/3"},
    {"a form feed at the start", "\fHujan turun sejak pagi.\n\fJalan becek sejak siang.", "-/1 -/2"},
    {"a form feed inside a sentence", "Hujan turun sejak pagi di\f kota. Jalan becek sejak siang.", "-/1 -/2"},
    {"numbers at the head of pages", "Hujan turun sejak pagi.\n\n- 2 -\n\nJalan becek sejak siang.", "-/1 -/2 -/2"},
    {"heads with a year",
     "Hujan turun sejak pagi.\n\nHalaman 2 dari 2024\n\nJalan becek sejak siang.\n\nHalaman 3 dari 2024",
     "-/1 -/2 -/2 -/3"},
    {"a head of the same numbers",
     "Hujan turun sejak pagi.\n\n2024, No. 45\n\n- 2 -\n\nJalan becek sejak siang.\n\n2024, No. 45\n\n- 3 -",
     "-/1 -/1 -/2 -/2 -/2 -/3"},
    {"numbers at the foot of pages",
     "Hujan turun sejak pagi.\n\nHalaman 1 dari 2\n\nJalan becek sejak siang.\n\nHalaman 2 dari 2", "-/1 -/1 -/2 -/2"},
    {"a number that does not rise",
     "Hujan turun sejak pagi.\n\n- 7 -\n\nJalan becek sejak siang.\n\n- 3 -\n\nPasar sepi sekali.",
     "-/6 -/7 -/7 -/7 -/7"},
    {"a number inside a sentence",
     "Pengawas memeriksa setiap badan publik yang belum pernah diperiksa dan yang\n- 2 -\nmenguasai informasi penting. "
     "Jalan becek sejak siang.",
     "-/1 -/2"},
};

static void write_places(const ringkas_document *document, char *places)
{
    uint32_t i;

    for (i = 0; i < document->count; i++) {
        const ringkas_segment *segment = &document->segments[i];
        if (segment->heading == RINGKAS_NO_SEGMENT)
            places += sprintf(places, "%s-/%u", i == 0 ? "" : " ", (unsigned)segment->page);
        else
            places +=
                sprintf(places, "%s%u/%u", i == 0 ? "" : " ", (unsigned)segment->heading, (unsigned)segment->page);
    }
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        char places[256] = "";
        ringkas_input input = {0};
        ringkas_document document;
        size_t size;
        void *block;
        input.text = rows[i].text;
        input.length = strlen(rows[i].text);
        size = ringkas_workspace_size(&input, 1, NULL);
        block = malloc(size);
        CHECK_NUMBER(rows[i].name, RINGKAS_OK, ringkas_analyze(&input, 1, NULL, block, size, &document));
        write_places(&document, places);
        CHECK_STRING(rows[i].name, rows[i].places, places);
        free(block);
    }
    return test_end("unit/places");
}
