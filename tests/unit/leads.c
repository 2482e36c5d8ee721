/* leads.c: a caption that the lead repeats is no part of a summary. */
#include "../../src/leads.h"
#include "document.h"

#define CAPTION "Petugas memadamkan kebakaran pasar di Bogor."
#define LEAD    "Petugas memadamkan kebakaran pasar di Bogor setelah empat jam. "
#define REST    "Tidak ada korban jiwa. Kerugian ditaksir dua miliar rupiah."

static const struct {
    const char *name;
    const char *text;
    uint32_t repeated; /* the segment that the lead repeats, from 1; 0: there is none */
} rows[] = {
    {"a caption", CAPTION "\n\n" LEAD REST, 1},
    {"above a dateline", CAPTION "\n\nBOGOR - " LEAD REST, 1},
    {"with a credit between", CAPTION "\n\n(Foto: Antara/Rudi)\n\n" LEAD REST, 1},
    {"after a headline", "Kebakaran Pasar Bogor\n\n" CAPTION "\n\n" LEAD REST, 2},
    {"in other words", "Kebakaran pasar di Bogor dipadamkan petugas.\n\n" LEAD REST, 1},
    {"a lead that says less", LEAD "\n\n" CAPTION " " REST, 0},
    {"another picture", "Pedagang menyelamatkan dagangan dari toko di Bogor.\n\n" LEAD REST, 0},
    {"the same paragraph", CAPTION " " LEAD REST, 0},
    {"a paragraph of two sentences", CAPTION " Asap terlihat dari jauh.\n\n" LEAD REST, 0},
    {"a quotation", "\"Petugas memadamkan kebakaran pasar di Bogor.\"\n\n" LEAD REST, 0},
    {"a section between", CAPTION "\n\nKebakaran Pasar Bogor\n\n" LEAD REST, 0},
};

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        answer a = answer_in(rows[i].text, 0, NULL);
        uint32_t repeated = 0, k;

        for (k = 0; k < a.document.count && repeated == 0; k++)
            if ((a.document.segments[k].traits & RK_DUPLICATE) != 0) repeated = k + 1;
        CHECK_NUMBER(rows[i].name, rows[i].repeated, repeated);
        answer_free(&a);
    }
    return test_end("unit/leads");
}
