/* Roles: why a segment was left out. */
#include "../answer.h"

static const char *const names[] = {"-",         "dateline",   "byline", "caption", "link",
                                    "promotion", "navigation", "legal",  "note",    "page"};

static const struct {
    const char *text;
    const char *roles; /* of all segments; "-": a sentence or a heading */
} rows[] = {
    {"JAKARTA, KOMPAS.com - Hujan turun. Jalan becek.", "dateline - -"},
    {"Hujan turun.\nPenulis: Dimas\nEditor: Rani", "- byline byline"},
    {"Hujan turun. (wsw/djm)\nhujan\nbanjir", "- byline navigation navigation"},
    {"Foto: Dok. Humas\nHujan turun.", "caption -"},
    {"Hujan turun.\nBaca juga: Jalan Becek\nWarga pulang.", "- link -"},
    {"Hujan turun.\nBerita Terkait\nJalan Becek\nSawah Kering", "- link link link"},
    {"Hujan turun.\nIkuti saluran WhatsApp kami", "- promotion"},
    {"Hujan turun.\nADVERTISEMENT\nJalan becek.\n***", "- navigation - navigation"},
    {"Hujan turun.\nCopyright 2025", "- legal"},
    {"Hujan turun.\nArtikel ini telah tayang di Lensapesisir.id", "- note"},
    {"Hujan turun.\n2 dari 3 halaman", "- page"},
    {"Hujan reda. (ANTARA FOTO/Rina)\nHujan turun.", "caption -"},
    {"Hujan turun.\nYuk, ikuti kanal YouTube kami.", "- promotion"},
    {"Hujan turun.\nShare this:\nFacebook", "- navigation navigation"},
    {"Hujan turun.\n#hujan #banjir", "- navigation"},
    {"Editor: Rani", "-"}, /* a text of nothing but boilerplate has none */
};

static const char *show_roles(const char *text, uint32_t flags)
{
    static char shown[200];
    ringkas_options options = {0};
    answer got;
    size_t i, length = 0;

    options.flags = flags;
    got = answer_analyze(text, strlen(text), NULL, &options);
    shown[0] = '\0';
    for (i = 0; i < got.document.count; i++)
        length += (size_t)snprintf(shown + length, sizeof shown - length, "%s%s", i == 0 ? "" : " ",
                                   names[got.document.segments[i].role]);
    answer_free(&got);
    return shown;
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) CHECK_STRING(rows[i].text, rows[i].roles, show_roles(rows[i].text, 0));
    CHECK_STRING("boilerplate that is kept", "- - -",
                 show_roles("Hujan turun.\nBaca juga: Jalan Becek\n***", RINGKAS_KEEP_BOILERPLATE));
    return test_end("unit/roles");
}
