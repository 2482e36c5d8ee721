/* tokens.c, any_words.c: the words, numbers and signs of a text, with what stands between them. */
#include "stream.h"

#include "../../src/any_words.h"
#include "../../src/plain_words.h"

/* ---- a text as its tokens */

static const char *const gaps[] = {"+", "_", "__", "~", "|", "||", "||m", "||h", "||a"};
static const char types[] = "_WNTQOCHDS"; /* word, number, terminator, quote, opener, closer, hyphen, dash, sign */

/* The tokens with their gaps: "Anak+-+anak_pergi+." Valid until the next call. */
static const char *show_tokens(const char *text, size_t length)
{
    static char shown[2000];
    size_t at = 0;
    test_stream s;

    shown[0] = '\0';
    open_stream(&s, text, length);
    for (; rk_peek(&s.tokens, 0)->type != RK_TOKEN_END; rk_advance(&s.tokens)) {
        const rk_token *token = rk_peek(&s.tokens, 0);
        at += (size_t)snprintf(shown + at, sizeof shown - at, "%s%.*s",
                               at == 0 && token->gap == RK_GAP_NONE ? "" : gaps[token->gap], (int)token->length,
                               text + token->start);
    }
    close_stream(&s);
    return shown;
}

static const char *show_types(const char *text, size_t length)
{
    static char shown[500];
    size_t at = 0;
    test_stream s;

    open_stream(&s, text, length);
    for (; rk_peek(&s.tokens, 0)->type != RK_TOKEN_END && at + 1 < sizeof shown; rk_advance(&s.tokens))
        shown[at++] = types[rk_peek(&s.tokens, 0)->type];
    shown[at] = '\0';
    close_stream(&s);
    return shown;
}

static const struct {
    const char *text;
    const char *tokens; /* + nothing between them, _ a blank, __ a wider gap, | a newline, || an empty line */
    const char *types;
} rows[] = {
    {"", "", ""},
    {" \n ", "", ""},
    {"Hujan turun.", "Hujan_turun+.", "WWT"},
    {"  Hujan", "__Hujan", "W"},
    {"Anak-anak pergi!", "Anak+-+anak_pergi+!", "WHWWT"},
    {"\"Pulang,\" katanya.", "\"+Pulang+,+\"_katanya+.", "QWSQWT"},
    {"“Pulang,” katanya…", "“+Pulang+,+”_katanya+…", "OWSCWT"},
    {"(Antara) - [A]", "(+Antara+)_-_[+A+]", "OWCHOWC"},
    {"Semarang — kota", "Semarang_—_kota", "WDW"},
    {"Rp1.500.000 atau 3,5 persen", "Rp1.500.000_atau_3,5_persen", "WWNW"},
    {"pukul 09.30, 10:15", "pukul_09.30+,_10:15", "WNSN"},
    {"1.500. Lalu", "1.500+._Lalu", "NTW"},
    {"1. a,b a:b .5 5.", "1+._a+,+b_a+:+b_.+5_5+.", "NTWSWWSWTNNT"},
    {"5G dan G20", "5G_dan_G20", "NWW"},
    {"Jum'at, Qur’an, 'a'", "Jum'at+,_Qur’an+,_'+a+'", "WSWSQWQ"},
    {"Jum'at, ke'", "Jum'at+,_ke+'", "WSWQ"},
    {"Kompas.com", "Kompas+.+com", "WTW"},
    {"a/b@c_d&e", "a+/+b+@+c+_+d+&+e", "WSWSWSWSW"},
    {"satu\ndua\n\ntiga\r\nempat\r\rlima", "satu|dua||tiga|empat||lima", "WWWWW"},
    {"satu \n dua\n \ntiga", "satu|dua||tiga", "WWW"},
    {"satu\tdua\xC2\xA0tiga", "satu_dua__tiga", "WWW"},
    {"me\xC2\xADnulis", "me\xC2\xADnulis", "W"},
    {"satu\xE2\x80\x8B, dua", "satu\xE2\x80\x8B+,_dua", "WSW"},
    {"\xEF\xBB\xBFHujan", "__Hujan", "W"},
    {"caf\xC3\xA9 cafe\xCC\x81", "caf\xC3\xA9_cafe\xCC\x81", "WW"},
    {"a\xFF"
     "b",
     "a+\xFF+b", "WSW"},
    {"中文 dan 😀", "中文_dan_😀", "WWS"},
    {"satu\xE2\x80\xA8"
     "dua",
     "satu|dua", "WW"},
};

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        CHECK_STRING(rows[i].text, rows[i].tokens, show_tokens(rows[i].text, strlen(rows[i].text)));
        CHECK_STRING(rows[i].text, rows[i].types, show_types(rows[i].text, strlen(rows[i].text)));
    }
}

/* ---- shapes */

#define CAP RK_CAPITAL
#define SEC RK_SECOND_LOWER
#define LOW RK_HAS_LOWER

static const struct {
    const char *text; /* its last token is looked at */
    uint32_t shape;
} shapes[] = {
    {"anak", SEC | LOW},
    {"a", LOW},
    {"Anak", CAP | SEC | LOW},
    {"ANAK", CAP},
    {"A", CAP},
    {"ANak", CAP | LOW},
    {"aNak", LOW | RK_CAMEL},
    {"JakartaSejumlah", CAP | SEC | LOW | RK_CAMEL},
    {"JakartaSejumlahWarga", CAP | SEC | LOW | RK_CAMEL},
    {"Émile", CAP | SEC | LOW},
    {"é", 0},
    {"Éé", CAP | SEC},
    {"II", CAP | RK_ROMAN},
    {"XIV", CAP | RK_ROMAN},
    {"I", CAP},
    {"XL", CAP},
    {"ii", SEC | LOW},
    {"X2", CAP | RK_ENDS_DIGIT},
    {"IV2", CAP | RK_ENDS_DIGIT},
    {"7", RK_DIGITS | RK_ENDS_DIGIT},
    {"2024", RK_DIGITS | RK_ENDS_DIGIT},
    {"1.500", RK_DOTTED | RK_ENDS_DIGIT},
    {"1.500.000", RK_DOTTED | RK_ENDS_DIGIT},
    {"3,5", RK_ENDS_DIGIT},
    {"1.500,25", RK_ENDS_DIGIT},
    {"10:15", RK_HAS_COLON | RK_ENDS_DIGIT},
    {"5G", 0},
    {"5an", SEC | LOW},
    {"Rp1.500", CAP | SEC | LOW | RK_ENDS_DIGIT},
    {"G20", CAP | RK_ENDS_DIGIT},
    {"dan anak", SEC | LOW},
    {"dan\nanak", SEC | LOW},
    {"(anak", SEC | LOW},

    {"anak-anak", SEC | LOW | RK_JOINED | RK_REPEATED},
    {"Anak-anak", SEC | LOW | RK_JOINED | RK_REPEATED},
    {"anak-anaknya", SEC | LOW | RK_JOINED | RK_REPEATED},
    {"rumahnya-rumahnya", SEC | LOW | RK_JOINED | RK_REPEATED},
    {"sayur-mayur", SEC | LOW | RK_JOINED},
    {"anak - anak", SEC | LOW},
    {"anak -anak", SEC | LOW},
    {"anak- anak", SEC | LOW},
    {"anak.anak", SEC | LOW | RK_JOINED},
    {"anak,anak", SEC | LOW},
    {"Kompas.com", SEC | LOW | RK_JOINED},
    {"3/11/2024", RK_DIGITS | RK_ENDS_DIGIT | RK_JOINED},
    {"budi@contoh", SEC | LOW | RK_JOINED},
    {"a_b", LOW | RK_JOINED},
    {"R&D", CAP | RK_JOINED},
    {"-anak", SEC | LOW},
    {"\"-anak", SEC | LOW},
};

/* The last token of a text. The plain reader needs some bytes after a word, so each row is read with and without them. */
static rk_token last_token(const char *text, const char *rest)
{
    char longer[100];
    rk_token token;
    test_stream s;

    snprintf(longer, sizeof longer, "%s%s", text, rest);
    memset(&token, 0, sizeof token);
    open_stream(&s, longer, strlen(longer));
    for (; rk_peek(&s.tokens, 0)->type != RK_TOKEN_END && rk_peek(&s.tokens, 0)->start < strlen(text);
         rk_advance(&s.tokens))
        token = *rk_peek(&s.tokens, 0);
    close_stream(&s);
    return token;
}

#define REST " = = = = = = = = = = ="

static void test_shapes(void)
{
    size_t i;

    for (i = 0; i < ITEMS(shapes); i++) {
        CHECK_NUMBER(shapes[i].text, shapes[i].shape, last_token(shapes[i].text, "").shape & ~(uint32_t)RK_PLAIN);
        CHECK_NUMBER(shapes[i].text, shapes[i].shape, last_token(shapes[i].text, REST).shape & ~(uint32_t)RK_PLAIN);
    }
}

/* ---- plain tokens: nothing begins or ends with them, and they say nothing about their segment */

static const struct {
    const char *text; /* its last token is looked at */
    bool is_plain;
} plain_rows[] = {
    {"dan anak", true},  {"dan é", true},    {"dan Anak", true},   {"dan 7", true},
    {"anak-anak", true}, {"a.b", true},      {"dan,", true},       {"anak-", true},
    {"dan —", true},     {"50 %", true},     {"dan\nanak", false}, /* may begin a segment */
    {"dan\n\n7", false}, {"dan\n,", false},  {"dan Baca", false},  /* "Baca juga" */
    {"dan baca", true},  {"dan\n- ", false}, {"10:15", false},     /* has a colon, as a trait of its segment */
    {"dan:", false},     {"dan.", false},    {"dan?", false},      {"dan (", false},
    {"dan)", false},     {"dan \"", false},  {"dan “", false},     {"dan”", false},
};

static void test_plain(void)
{
    size_t i;

    for (i = 0; i < ITEMS(plain_rows); i++) {
        const char *text = plain_rows[i].text;
        CHECK_NUMBER(text, plain_rows[i].is_plain, (last_token(text, "").shape & RK_PLAIN) != 0);
        CHECK_NUMBER(text, plain_rows[i].is_plain, (last_token(text, REST).shape & RK_PLAIN) != 0);
    }
}

/* ---- hashes and stems */

static rk_token first_token(const char *text)
{
    test_stream s;
    rk_token token;

    open_stream(&s, text, strlen(text));
    token = *rk_peek(&s.tokens, 0);
    close_stream(&s);
    return token;
}

static const struct {
    const char *a, *b;
    bool same_hash, same_stem;
} pairs[] = {
    {"anak", "anak", true, true},
    {"Anak", "ANAK", true, true},
    {"ÉMILE", "émile", true, true},
    {"Jum'at", "Jumat", true, true},
    {"Qur’an", "quran", true, true},
    {"me\xC2\xADnulis", "menulis", true, true},
    {"1.500", "1500", true, true},
    {"rumahnya", "rumah", false, true},
    {"RUMAHNYA", "rumah", false, true},
    {"anaknya", "anak", false, true},
    {"duanya", "dua", false, false}, /* three letters are too few */
    {"tanya", "ta", false, false},
    {"rumahkunya", "rumahku", false, true},
    {"rumahnyanya", "rumahnya", false, false}, /* one is cut */
    {"caf\xC3\xA9nya", "caf\xC3\xA9", false, true},
    {"anak", "anakan", false, false},
    {"pemerintahannya", "pemerintahan", false, true},
    {"ketidakberdayaannya", "ketidakberdayaan", false, true}, /* more than 15 letters */
};

static void test_pairs(void)
{
    size_t i;

    for (i = 0; i < ITEMS(pairs); i++) {
        char name[100], a[100], b[100];
        snprintf(name, sizeof name, "%s and %s", pairs[i].a, pairs[i].b);
        snprintf(a, sizeof a, "%s = = = = = = = = = =", pairs[i].a);
        snprintf(b, sizeof b, "%s = = = = = = = = = =", pairs[i].b);
        CHECK_NUMBER(name, pairs[i].same_hash, first_token(pairs[i].a).hash == first_token(pairs[i].b).hash);
        CHECK_NUMBER(name, pairs[i].same_stem, first_token(pairs[i].a).stem == first_token(pairs[i].b).stem);
        CHECK_NUMBER(name, pairs[i].same_hash, first_token(a).hash == first_token(b).hash);
        CHECK_NUMBER(name, pairs[i].same_stem, first_token(a).stem == first_token(b).stem);
        CHECK_NUMBER(name, first_token(a).hash, first_token(pairs[i].a).hash);
    }
}

static const struct {
    const char *word;
    const char *head; /* the part before the second capital */
} heads[] = {
    {"JakartaSejumlah", "Jakarta"},
    {"JugaIran", "Juga"},
    {"aB", "a"},
    {"iPhoneBaru", "i"},
    {"KPKdanPolri", "KPKdan"},
    {"ÉmileZola", "Émile"},
    {"RumahnyaItu", "Rumahnya"},
};

static void test_heads(void)
{
    size_t i;

    for (i = 0; i < ITEMS(heads); i++) {
        rk_source source = source_of_string(heads[i].word);
        const rk_token word = first_token(heads[i].word), expected = first_token(heads[i].head);
        uint32_t end;
        CHECK_NUMBER(heads[i].word, expected.hash, rk_hash_camel_head(&source, &word, &end));
        CHECK_BYTES(heads[i].word, heads[i].head, heads[i].word, end);
        free_source(source);
    }
}

/* ---- the stream: the same tokens from memory, through a window, from an array, after a seek */

static const char article[] =
    "SEMARANG, Kompas.com - Hujan deras mengguyur Semarang sejak Senin (3/11/2024) pukul 09.30. \"Anak-anak pulang,\" "
    "kata "
    "Budi.\n\nWarga “Tanjung Mas” — 412 jiwa… — mengungsi ke caf\xC3\xA9; ma'af, Rp1.500.000 & 3,5 persen!\r\nR.A. "
    "Kartini "
    "lahir di Jepara. JakartaSejumlah warga: “Apakah\xC2\xA0ini\xC2\xADlah?” \xFF\xE2\x80 bukan-bukan. Pemerintahannya "
    "ketidakberdayaannya 10:15 a\xE2\x80\x8B"
    "b \xEF\xBB\xBF. - - - . . . 1 2 3 a b c\n\n\n1. satu\n2. dua\n";
#define LENGTH (sizeof article - 1)

/* Null, or what differs from the expected tokens. Looks ahead as far as one may, and back. */
static const char *check_stream(rk_tokens *tokens, const rk_token *expected, uint32_t count)
{
    uint32_t number, ahead, back;

    for (number = 0; number < count; number++, rk_advance(tokens)) {
        for (ahead = 0; ahead <= RK_AHEAD && number + ahead < count; ahead++)
            if (!is_same_token(rk_peek(tokens, ahead), &expected[number + ahead]))
                return test_faultf("token %lu: %s", number + ahead, "another one ahead");
        for (back = 1; back <= RK_BACK && back <= number; back++)
            if (!is_same_token(rk_look_back(tokens, back), &expected[number - back]))
                return test_faultf("token %lu: %s", number - back, "another one in a look back");
    }
    if (rk_peek(tokens, 0)->type != RK_TOKEN_END || rk_peek(tokens, RK_AHEAD)->type != RK_TOKEN_END)
        return "more tokens";
    return rk_peek(tokens, 0)->gap == RK_GAP_PARAGRAPH && rk_peek(tokens, 0)->start == tokens->limit ? NULL
                                                                                                     : "another end";
}

/* Each prefix lies in a block of its size: the ends of words, numbers and sequences are all met. */
static const char *check_prefixes(void)
{
    const char *fault = NULL;
    size_t length;

    for (length = 0; length <= LENGTH && fault == NULL; length++) {
        uint32_t count;
        rk_token *expected = read_all_tokens(article, length, 64, &count);
        test_stream s;
        open_stream(&s, article, length);
        fault = check_stream(&s.tokens, expected, count);
        close_stream(&s);
        free(expected);
        if (fault != NULL) printf("  in the first %lu bytes\n", (unsigned long)length);
    }
    return fault;
}

static const char *check_windows(const rk_token *expected, uint32_t count)
{
    const char *fault = NULL;
    size_t window;

    for (window = 1; window <= LENGTH && fault == NULL; window++) {
        test_reader r;
        test_stream s;
        open_reader(&r, article, LENGTH, window);
        open_read_stream(&s, &r);
        fault = check_stream(&s.tokens, expected, count);
        if (r.is_outside) fault = "a read outside the text";
        close_reader(&r);
    }
    return fault;
}

static const char *check_array(const rk_token *expected, uint32_t count)
{
    rk_token *array = (rk_token *)test_allocate((count + 2) * sizeof *array); /* one place is for the end */
    const char *fault = NULL;
    uint32_t capacity, round;
    test_stream s;

    open_stream(&s, article, LENGTH);
    for (capacity = 1; capacity <= count + 2 && fault == NULL; capacity++) {
        const bool is_read = rk_tokens_open_all(&s.tokens, &s.source, s.ring, array, capacity);
        if (is_read != (capacity > count + 1))
            fault = test_faultf("an array of %lu tokens: %s", capacity, "the wrong answer");
        if (rk_uses_ring(&s.tokens)) fault = "the stream is still in the ring";
        for (round = 0; is_read && round < 2 && fault == NULL; round++) {
            fault = check_stream(&s.tokens, expected, count);
            rk_tokens_rewind(&s.tokens);
        }
    }
    close_stream(&s);
    free(array);
    return fault;
}

/* A token that does not touch the one before it is the same after a seek, and so are all after it. */
static const char *check_seeks(const rk_token *expected, uint32_t count)
{
    const rk_tokens before = {0};
    const char *fault = NULL;
    test_stream s;
    uint32_t i;

    open_stream(&s, article, LENGTH);
    for (i = 0; i < count && fault == NULL; i++) {
        rk_token first = expected[i];
        rk_token *rest = (rk_token *)test_allocate((count - i) * sizeof *rest);
        memcpy(rest, expected + i, (count - i) * sizeof *rest);
        rest[0].gap = RK_GAP_NONE;
        rk_mark_plain(&before, &rest[0]);
        if (first.gap != RK_GAP_NONE) {
            rk_tokens_seek(&s.tokens, first.start);
            fault = check_stream(&s.tokens, rest, count - i);
        }
        free(rest);
    }
    close_stream(&s);
    return fault;
}

/* Reading ends at a limit inside the text. */
static const char *check_limits(const rk_token *expected, uint32_t count)
{
    const char *fault = NULL;
    test_stream s;
    uint32_t i;

    open_stream(&s, article, LENGTH);
    for (i = 0; i < count && fault == NULL; i++) {
        rk_tokens_open(&s.tokens, &s.source, s.ring, 0, rk_end_of(&expected[i]));
        fault = check_stream(&s.tokens, expected, i + 1);
    }
    close_stream(&s);
    return fault;
}

static void test_stream_forms(void)
{
    uint32_t count;
    rk_token *expected = read_all_tokens(article, LENGTH, LENGTH, &count);

    CHECK("the article has more tokens than the ring", count > RK_RING + RK_AHEAD);
    CHECK_FAULT("every prefix, from memory", check_prefixes());
    CHECK_FAULT("windows of every size", check_windows(expected, count));
    CHECK_FAULT("arrays of every size", check_array(expected, count));
    CHECK_FAULT("a seek to every token", check_seeks(expected, count));
    CHECK_FAULT("a limit after every token", check_limits(expected, count));
    free(expected);
}

/* A stream over a reader that fails ends, wherever that is. */
static void test_failing_reader(void)
{
    uint32_t call, wrong = 0;

    for (call = 1; call <= 20; call++) {
        test_reader r;
        test_stream s;
        uint32_t count = 0;
        open_reader(&r, article, LENGTH, 16);
        r.fails_at = call;
        open_read_stream(&s, &r);
        for (; rk_peek(&s.tokens, 0)->type != RK_TOKEN_END; rk_advance(&s.tokens)) count++;
        wrong += count > LENGTH || !rk_has_failed(&s.source);
        close_reader(&r);
    }
    CHECK_NUMBER("readers whose error does not end the stream", 0, wrong);
}

/* Random bytes, from memory and through a reader. */
static void test_random_bytes(void)
{
    static const uint8_t likely[] = {'a',  'n', 'y',  'A', 'I',  '1',  '5',  '.',  ',',  ':',  '-',
                                     '\'', ' ', '\n', '"', 0xC3, 0xA9, 0xE2, 0x80, 0x9C, 0xAD, 0xFF};
    uint32_t state = 123456789u, round, i, count;
    const char *fault = NULL;

    for (round = 0; round < 3000 && fault == NULL; round++) {
        char bytes[120];
        const size_t length = test_random(&state) % sizeof bytes;
        rk_token *expected;
        test_stream s;
        for (i = 0; i < length; i++) bytes[i] = (char)likely[(test_random(&state) >> 9) % ITEMS(likely)];
        expected = read_all_tokens(bytes, length, 32, &count);
        open_stream(&s, bytes, length);
        fault = check_stream(&s.tokens, expected, count);
        close_stream(&s);
        free(expected);
    }
    CHECK_FAULT("3,000 random texts", fault);
}

int main(void)
{
    test_rows();
    test_shapes();
    test_plain();
    test_pairs();
    test_heads();
    test_stream_forms();
    test_failing_reader();
    test_random_bytes();
    return test_end("unit/tokens");
}
