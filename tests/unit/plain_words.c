/* plain_words.c, eight bytes at a time, compared with any_words.c, which reads any characters one by one. */
#include "../../src/any_words.h"
#include "../../src/plain_words.h"
#include "source.h"

/* The word at the start of `bytes`, both ways. Returns null, or what differs. *is_plain: whether it is a plain word. */
static const char *check_word(const char *bytes, size_t length, bool *is_plain)
{
    rk_source source;
    rk_token plain, any;

    memset(&plain, 0, sizeof plain);
    memset(&any, 0, sizeof any);
    source = source_of_bytes(bytes, length);
    *is_plain = rk_read_plain_word(source.bytes, &plain);
    rk_read_any_word(&source, source.length, &any);
    free_source(source);
    if (!*is_plain) return NULL;
    if (plain.length != any.length) return "the length";
    if (plain.hash != any.hash) return "the hash";
    if (plain.stem != any.stem) return "the stem";
    if (plain.type != any.type) return "the type";
    return plain.shape == any.shape ? NULL : "the shape";
}

/* ---- words as Indonesian makes them */

static const char *const prefixes[] = {"", "di", "me", "ber", "mem", "Ke", "PER", "Rp", "7", "mcD"};
static const char *const roots[] = {
    "a", "di",   "kan",  "Nya", "nya", "tanya", "anak",   "rumah", "Jakarta",  "II",        "XIV", "KPK",
    "1", "2024", "5000", "G20", "km2", "eY",    "iPhone", "VII",   "tanggung", "informasi", "I",   "JakartaSejumlah"};
static const char *const suffixes[] = {"",     "an",  "kan",      "i",  "nya", "NYA", "annya", "lah",        "2",
                                       "-nya", "'at", "\xC3\xA9", ".5", ",5",  ":05", ".",     "\xC2\xADlah"};
static const char *const ends[] = {" ", "\n", ".", ",", "\"", "-", "\xE2\x80\x9D", "\xC2\xA0", "'", "/"};

static void test_word_forms(void)
{
    static char name[200];
    const char *fault = NULL;
    size_t p, r, s, e;
    unsigned long plain = 0, all = 0;

    for (p = 0; p < ITEMS(prefixes); p++)
        for (r = 0; r < ITEMS(roots); r++)
            for (s = 0; s < ITEMS(suffixes); s++)
                for (e = 0; e < ITEMS(ends) && fault == NULL; e++) {
                    char text[64];
                    bool is_plain;
                    const int word = snprintf(text, sizeof text, "%s%s%s", prefixes[p], roots[r], suffixes[s]);
                    snprintf(text + word, sizeof text - (size_t)word, "%skata lain lagi ada", ends[e]);
                    fault = check_word(text, strlen(text), &is_plain);
                    if (fault != NULL) snprintf(name, sizeof name, "%s of \"%s\"", fault, text);
                    plain += is_plain;
                    all++;
                }
    CHECK_FAULT("both ways give the same", fault == NULL ? NULL : name);
    CHECK("many of these words are plain, and not all", plain > all / 4 && plain < all);
}

/* ---- what is plain */

static const struct {
    const char *word; /* with the character after it */
    bool is_plain;
} rows[] = {
    {"anak ", true},
    {"Semarang,", true},
    {"a ", true},
    {"KPK.", true},
    {"2024.", true},
    {"5G ", false},
    {"iPhone\n", true},
    {"abcdefghijklmno ", true},   /* 15 letters */
    {"abcdefghijklmnop ", false}, /* 16 */
    {"abcdefghijklmnopqrstuvwxyz ", false},
    {"Jum'at ", false},
    {"anak' ", false}, /* it takes a look beyond the apostrophe */
    {"caf\xC3\xA9 ", false},
    {"caf\xE2\x80\x9D ", false},
    {"anak\xFF ", false},
    {"1.500 ", false},
    {"10:15 ", false},
    {"3,5 ", false},
    {"15. ", true},
    {"a.5 ", true},
    {"5.a ", true},
};

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        char text[64];
        bool is_plain;
        const int length = snprintf(text, sizeof text, "%s%s", rows[i].word, "kata lain lagi ada");
        CHECK_FAULT(rows[i].word, check_word(text, (size_t)length, &is_plain));
        CHECK_NUMBER(rows[i].word, rows[i].is_plain, is_plain);
    }
}

/* Bytes that rk_read_plain_word may look at. */
#define READ_BYTES 17

/* ---- random strings of the bytes that matter */

static void test_random_strings(void)
{
    static const char bytes[] = "aanykNYAIVXz09.,:'- \xC3\xA9\xFF\xAD\xC2";
    static char text[READ_BYTES], name[100];
    uint32_t state = 88172645u, round, i;
    const char *fault = NULL;
    unsigned long plain = 0;

    for (round = 0; round < 300000 && fault == NULL; round++) {
        const uint32_t choice = round % 2 == 0 ? 12 : (uint32_t)(sizeof bytes - 1); /* words, or anything */
        bool is_plain;
        for (i = 0; i < sizeof text; i++) text[i] = bytes[(test_random(&state) >> 8) % choice];
        text[0] = bytes[(test_random(&state) >> 8) % 14]; /* a letter or digit */
        text[(test_random(&state) >> 8) % (sizeof text - 1) + 1] = ' ';
        fault = check_word(text, sizeof text, &is_plain);
        if (fault != NULL) snprintf(name, sizeof name, "%s of \"%.17s\"", fault, text);
        plain += is_plain;
    }
    CHECK_FAULT("both ways give the same", fault == NULL ? NULL : name);
    CHECK("a third of the strings are plain words", plain > 100000);
}

int main(void)
{
    test_word_forms();
    test_rows();
    test_random_strings();
    return test_end("unit/plain_words");
}
