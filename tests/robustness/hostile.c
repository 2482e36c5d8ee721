/*
 * hostile                     every input below, at n and at 2n bytes, with several options: no fault, and a valid answer
 * hostile --tenth             the same with a tenth of the bytes, for sanitizers: a read too far is one at every length
 * hostile --count N [NAME]    for growth, under callgrind: calls measured() with each input, or one, of N and of 2N bytes
 *
 * Nothing is timed here. growth counts instructions, which do not depend on how busy the machine is.
 */
#include "check.h"

#include "../../src/hash.h"

#define KB 1000

/* Most inputs are a piece of text that is repeated, between a head and a foot. */
typedef struct {
    const char *name;
    const char *head, *piece, *foot;
    size_t size; /* n; 0: DEFAULT_SIZE */
} repeated;

#define DEFAULT_SIZE (20 * KB)

static const repeated inputs[] = {
    {"all dots", "", ".", "", 0},
    {"dots and blanks", "", ". ", "", 0},
    {"question marks", "", "?", "", 0},
    {"all newlines", "", "\n", "", 0},
    {"cues without text", "1\n00:00:01,000 --> 00:00:02,000\na\n", "1\n", "", 0},
    {"cues that repeat", "00:00:01,000 --> 00:00:02,000\n", "a\n00:00:01,000 --> 00:00:02,000\n", "", 0},
    {"sounds that do not end", "00:00:01,000 --> 00:00:02,000\n", "[a <b {\\ ", "", 0},
    {"blocks of code that do not end", "# a\n", "```x\n~~~x\n<!--\n", "", 0},
    {"links that do not end", "# a\n", "[a](", "", 0},
    {"pictures that do not end", "# a\n", "![a](b", "", 0},
    {"signs of emphasis", "# a\n", "*_", "", 0},
    {"stars", "# a\n", "*", "", 0},
    {"lines to fill in", "# a\n", " ____ ", "", 0},
    {"addresses that do not begin", "# a\n", "a>", "", 0},
    {"messages", "1/1/25 1.1 - a: b\n", "1/1/25 01.10 - a: b\n", "", 0},
    {"one long message", "1/1/25 01.10 - a: b\n1/1/25 01.10 - a: b\n", "kata\n", "", 0},
    {"messages without a name", "1/1/25 01.10 - a: b\n", "1/1/25 01.10 - \n", "", 0},
    {"messages of LINE", "[LINE] a\nb: 1\n\n", "1/1/25\n01:10\ta\tb\n\n", "", 0},
    {"polls without end", "[1/1/25, 01.10] a: b\n", "[1/1/25, 01.10] a: B:\nc\nD: e (", "", 0},
    {"marks in a message", "[1/1/25, 01.10] a: b\n", "\xE2\x80\x8E<a ", "", 0},
    {"names before cues", "1\n00:00:01,000 --> 00:00:02,000\n", "A: b\n\n00:00:01,000 --> 00:00:02,000\n", "", 0},
    {"names that do not end", "1\n00:00:01,000 --> 00:00:02,000\n", "Aa\n", "", 0},
    {"headers of answers", "Surat.\n\nJuga.\n\nItu.\n\n", "Dari: a\nKepada: b\nx: y\n", "@", 0},
    {"quotations", "", "> ", "", 0},
    {"lines of quotations", "", ">a\n", "", 0},
    {"headers", "", "From: a\nTo: b\n\n", "", 0},
    {"announcements", "> a\n> b\n", "1:\n> ", "", 0},
    {"all carriage returns and newlines", "", "\r\n", "", 0},
    {"all blanks", "", " ", "", 0},
    {"all tabs between two words", "awal", "\t", "akhir", 0},
    {"blank lines between two words", "Awal.", " \n", "Akhir.", 0},
    {"all straight quotation marks", "", "\"", "", 0},
    {"all apostrophes", "", "'", "", 0},
    {"quotation marks after a full stop", "Hujan turun.", "\"", "", 0},
    {"all opening quotation marks", "", "“", "", 0},
    {"nested quotation marks", "", "“Ia ‘berkata ", "", 0},
    {"one-word quotations", "", "\"Hujan.\" ", "", 0},
    {"closing brackets after full stops", "Hujan", ".)", "", 0},
    {"closing brackets on lines", "", ")\n", "", 0},
    {"opening brackets", "", "(", "", 0},
    {"square brackets", "", "[", "", 0},
    {"brackets with a letter", "", "(a ", "", 0},
    {"brackets that close", "", "(ab) ", "", 0},
    {"nested brackets", "", "(a (b) ", "", 0},
    {"a transcript without a full stop", "", "kata ", "", 350 * KB},
    {"one word of 1 MB", "", "a", "", 1000 * KB},
    {"one word in capitals", "", "A", "", 0},
    {"alternating case", "", "aB", "", 0},
    {"one number", "", "1", "", 0},
    {"a number with full stops", "", "1.", "", 0},
    {"a number with commas", "", "1,", "", 0},
    {"letters with full stops", "", "a.", "", 0},
    {"capitals with full stops", "", "A.", "", 0},
    {"capitals with full stops and blanks", "", "A. ", "", 0},
    {"full stops without blanks", "", "kata.Kata", "", 0},
    {"full stops before small letters", "", "kata.", "", 0},
    {"addresses", "", "www.desa.id/berkas.html ", "", 0},
    {"one address", "www.desa.id", "/berkas", "", 0},
    {"one mail address", "a", "@b", "", 0},
    {"hyphens", "", "-", "", 0},
    {"hyphens between letters", "a", "-a", "", 0},
    {"apostrophes between letters", "a", "'a", "", 0},
    {"slashes between letters", "a", "/a", "", 0},
    {"dashes", "", "—", "", 0},
    {"hyphens with blanks", "A ", "- ", "", 0},
    {"hyphens on lines", "Semarang ", "-\n", "", 0},
    {"list items without text", "", "- \n", "", 0},
    {"list items", "", "- a\n", "", 0},
    {"numbered items", "", "1. a\n", "", 0},
    {"item numbers in brackets", "", "(1) ", "", 0},
    {"lines ending in a colon", "", "Syarat:\n", "", 0},
    {"lines ending in a semicolon", "", "syarat;\n", "", 0},
    {"lines ending in a comma", "", "Syarat,\n", "", 0},
    {"lines beginning with a comma", "", "Syarat\n, ", "", 0},
    {"lines of small letters that go on", "Di ", "sini warga menunggu giliran untuk dan\n", "", 0},
    {"long lines that go on", "Di ", "sini Warga menunggu giliran untuk naik perahu ke Pulau Seberang dan\n", "", 0},
    {"full lines of capitals", "", "Warga Menunggu Giliran Naik Perahu Ke Pulau Seberang Hari Senin Pagi\n", "", 0},
    {"line separators", "", "Warga menunggu giliran naik perahu ke pulau\xE2\x80\xA8", "", 0},
    {"next lines U+0085", "", "warga menunggu giliran naik perahu ke pulau dan\xC2\x85", "", 0},
    {"link lines", "", "warga bertemu Deputi Menteri Haji di kota Mekah\nGus Irfan\n", "", 0},
    {"one-letter sentences, 100,000", "", "A. B", "", 400 * KB},
    {"two-word sentences", "", "Ia ada. ", "", 0},
    {"the same sentence", "", "Hujan turun sejak pagi di kota kami. ", "", 0},
    {"the same line", "", "hujan turun sejak pagi di kota kami\n", "", 0},
    {"the same heading and sentence", "", "Pasal\n\nDesa adalah kesatuan masyarakat hukum.\n\n", "", 0},
    {"a sentence without an end", "", "dan hujan turun ", "", 0},
    {"only stopwords", "", "yang dan di ", "", 0},
    {"abbreviations", "", "Prof. Dr. ", "", 0},
    {"dkk.", "", "dkk. ", "", 0},
    {"titles in small letters", "", "Hujan. dr. ", "", 0},

    {"only links", "", "Baca juga: Harga Cabai Turun\n", "", 0},
    {"links without a headline", "", "Baca juga:\n", "", 0},
    {"links in one line", "", "Baca juga: ", "", 0},
    {"links in one line after full stops", "", "Hujan. Baca juga: Cabai ", "", 0},
    {"links in brackets that never close", "", "(Baca juga: ", "", 0},
    {"links in brackets in one line", "", "(Baca juga: Cabai) ", "", 0},
    {"links in capitals in one line", "", "BACA JUGA ", "", 0},
    {"half a link", "", "Baca ", "", 0},
    {"labels of advertisements in one line", "", "ADVERTISEMENT ", "", 0},
    {"labels of advertisements on lines", "", "ADVERTISEMENT\n", "", 0},
    {"scroll labels in one line", "", "SCROLL TO CONTINUE WITH CONTENT ", "", 0},
    {"embeds that never close", "", "[Gambas:", "", 0},
    {"embeds", "", "[Gambas:Video] ", "", 0},
    {"bylines", "", "(wsw/wsw)\n", "", 0},
    {"lists of other articles", "", "Berita Terkait\n", "", 0},
    {"headlines in the tail", "Berita Terkait\n", "Harga Cabai Turun\n", "", 0},
    {"one line in the tail", "Berita Terkait\n", "Harga cabai, ", "", 0},
    {"sentences in the tail", "Berita Terkait\n", "Cabai! ", "", 0},
    {"tag lists", "(wsw/wsw)\n", "cabai\n", "", 0},
    {"datelines", "", "Suara.com - \n", "", 0},
    {"datelines in one line", "", "Suara.com - ", "", 0},
    {"datelines of cities", "", "JAKARTA, BANDUNG - \n", "", 0},
    {"a dateline of capitals without an end", "", "JAKARTA ", "", 0},
    {"a dateline of dashes", "SEMARANG ", "-", "", 0},
    {"capitals with commas", "", "JAKARTA, ", "", 0},
    {"phrases with many blanks", "Baca", " ", "juga: Cabai", 0},
    {"page numbers", "", "2 dari 13 halaman\n", "", 0},
    {"bylines without an end", "", "Penulis: ", "", 0},

    {"bytes E2", "", "\xE2", "", 0},
    {"continuation bytes", "", "\x80", "", 0},
    {"cut sequences", "", "\xE2\x80", "", 0},
    {"cut sequences of four bytes", "", "\xF0\x9F\x98", "", 0},
    {"overlong forms", "", "\xC0\x80\xE0\x80\x80\xF0\x80\x80\x80", "", 0},
    {"surrogates", "", "\xED\xA0\x80\xED\xBF\xBF", "", 0},
    {"beyond U+10FFFF", "", "\xF4\x90\x80\x80\xFF\xFE", "", 0},
    {"bad bytes in words", "", "ka\xFFta ", "", 0},
    {"byte order marks", "", "\xEF\xBB\xBF", "", 0},
    {"soft hyphens in a word", "ka", "\xC2\xAD", "ta", 0},
    {"soft hyphens after a full stop", "Hujan.", "\xC2\xAD", "Lalu", 0},
    {"soft hyphens and full stops", "", ".\xC2\xAD", "", 0},
    {"soft hyphens and newlines", "Warga", "\xC2\xAD\n", "", 0},
    {"zero-width spaces", "", "a\xE2\x80\x8B", "", 0},
    {"combining accents on one letter", "a", "\xCC\x81", "", 0},
    {"combining accents", "", "a\xCC\x81 ", "", 0},
    {"no-break spaces", "", "\xC2\xA0", "", 0},
    {"ellipses", "", "…", "", 0},
    {"faces", "", "😀", "", 0},
    {"Chinese", "", "中文", "", 0},
    {"Chinese with full stops", "", "中文。", "", 0},
    {"Arabic", "", "ماء ", "", 0},
    {"UTF-16 of a text, read as bytes", "\xFF\xFE", "k", "", 0},
};

static char *make_repeated(const repeated *r, size_t size)
{
    const size_t head = strlen(r->head), piece = strlen(r->piece), foot = strlen(r->foot);
    char *text = (char *)test_allocate(size);
    size_t at;

    for (at = 0; at < size; at++) {
        if (at < head)
            text[at] = r->head[at];
        else if (at + foot >= size)
            text[at] = r->foot[at + foot - size];
        else
            text[at] = r->piece[(at - head) % piece];
    }
    return text;
}

/* ---- inputs that a function makes; it fills `size` bytes */

/* Writes the part of a string for which there is room. */
static size_t put(char *text, size_t at, size_t size, const char *string)
{
    while (at < size && *string != '\0') text[at++] = *string++;
    return at;
}

static size_t put_word(char *text, size_t at, size_t size, uint32_t number)
{
    char word[8];
    int i;

    for (i = 0; i < 5; i++) {
        word[i] = (char)('b' + number % 24);
        number /= 24;
    }
    word[5] = '\0';
    return put(text, at, size, word);
}

static void fill_different_words(char *text, size_t size)
{
    uint32_t number = 0;
    size_t at = 0;

    while (at < size) at = put(text, put_word(text, at, size, number++), size, " ");
}

static void fill_different_sentences(char *text, size_t size)
{
    uint32_t number = 0, i;
    size_t at = 0;

    while (at < size) {
        at = put(text, at, size, "Di ");
        for (i = 0; i < 6; i++) at = put(text, put_word(text, at, size, number++), size, i < 5 ? " " : ". ");
    }
}

/* One sentence of all words, then sentences of three of them: near-duplicates of the first. */
static void fill_giant_and_duplicates(char *text, size_t size)
{
    uint32_t number = 0, words, i;
    size_t at = put(text, 0, size, "Warga ");

    while (at < size / 2) at = put(text, put_word(text, at, size, number++), size, " ");
    words = number;
    at = put(text, at, size, "pulang. ");
    for (number = 0; at < size;) {
        at = put(text, at, size, "Di ");
        for (i = 0; i < 3; i++) at = put(text, put_word(text, at, size, number++ % words), size, i < 2 ? " " : ". ");
    }
}

/* Each sentence has half of its words from the one before. */
static void fill_chain(char *text, size_t size)
{
    uint32_t number = 0, i;
    size_t at = 0;

    while (at < size) {
        at = put(text, at, size, "Di ");
        for (i = 0; i < 8; i++) at = put(text, put_word(text, at, size, number + i), size, i < 7 ? " " : ". ");
        number += 4;
    }
}

/* Short sentences and near-duplicates of them: few can be chosen one by one. */
static void fill_short_and_duplicates(char *text, size_t size)
{
    uint32_t number = 0;
    size_t at = 0;

    for (; at < size; number++) {
        at = put(text, put_word(text, at, size, number / 2), size, " pulang. ");
        at = put(text, put_word(text, put(text, at, size, "Namun "), size, number), size, " ke desa. ");
    }
}

/* Sentences that are longer and longer, of the same words. */
static void fill_longer_and_longer(char *text, size_t size)
{
    uint32_t length = 1, i;
    size_t at = 0;

    for (; at < size; length++) {
        for (i = 0; i < length; i++) at = put(text, put_word(text, at, size, i), size, " ");
        at = put(text, at, size, "pulang. Di ");
    }
}

/* The next word whose hash has 12 upper bits of 0: in a table that the upper bits index, all such words have one place. */
static const char *next_colliding_word(uint32_t *number)
{
    static char word[8];
    rk_hasher hasher;
    uint32_t i, rest;

    do {
        hasher = rk_hash_start();
        for (i = 0, rest = (*number)++; i < 6; i++, rest /= 24) {
            word[i] = (char)('b' + rest % 24);
            rk_hash_byte(&hasher, (uint8_t)word[i]);
        }
    } while (rk_hash_end(&hasher) >> 20 != 0xABC);
    return word;
}

/* The words are looked for once: one in 4,096 is found. */
static void fill_colliding_words(char *text, size_t size)
{
    static char words[2 * DEFAULT_SIZE];
    static size_t found;
    static uint32_t number;

    while (found < size) found = put(words, put(words, found, size, next_colliding_word(&number)), size, " ");
    memcpy(text, words, size);
}

static void fill_random_bytes(char *text, size_t size)
{
    uint32_t state = 88172645u;
    size_t at;

    for (at = 0; at < size; at++) text[at] = (char)(test_random(&state) >> 24);
}

static void fill_random_signs(char *text, size_t size)
{
    static const char signs[] = " \n.,!?\"'()[]-:;aB1";
    uint32_t state = 521288629u;
    size_t at;

    for (at = 0; at < size; at++) text[at] = signs[(test_random(&state) >> 16) % (sizeof signs - 1)];
}

static void fill_nuls(char *text, size_t size)
{
    memset(text, 0, size);
}

static void fill_nuls_and_words(char *text, size_t size)
{
    size_t at;

    for (at = 0; at < size; at++) text[at] = at % 5 == 4 ? '\0' : 'a';
}

static const struct {
    const char *name;
    void (*fill)(char *text, size_t size);
    size_t size;
} makers[] = {
    {"all different words", fill_different_words, 0},
    {"all different sentences", fill_different_sentences, 0},
    {"a giant sentence and its near-duplicates", fill_giant_and_duplicates, 0},
    {"a chain of half duplicates", fill_chain, 0},
    {"short sentences and near-duplicates", fill_short_and_duplicates, 400},
    {"longer and longer sentences", fill_longer_and_longer, 0},
    {"words with one place in a table", fill_colliding_words, 0},
    {"random bytes", fill_random_bytes, 0},
    {"random signs", fill_random_signs, 0},
    {"NULs", fill_nuls, 0},
    {"NULs and words", fill_nuls_and_words, 0},
};

#define COUNT (ITEMS(inputs) + ITEMS(makers))

static const char *name_of(size_t i)
{
    return i < ITEMS(inputs) ? inputs[i].name : makers[i - ITEMS(inputs)].name;
}

static size_t size_of(size_t i)
{
    const size_t size = i < ITEMS(inputs) ? inputs[i].size : makers[i - ITEMS(inputs)].size;

    return size == 0 ? DEFAULT_SIZE : size;
}

static char *make(size_t i, size_t size)
{
    char *text;

    if (i < ITEMS(inputs)) return make_repeated(&inputs[i], size);
    text = (char *)test_allocate(size);
    makers[i - ITEMS(inputs)].fill(text, size);
    return text;
}

/* ---- options and limits that are tried with each input */

static const char title[] = "Hujan Turun", stopwords[] = "kota kami";

static const question tried[] = {
    {NULL, OPTIONS(NULL, 0, NULL, 0, 0), LIMITS(0, 60, 0, 0)},
    {title, OPTIONS(stopwords, sizeof stopwords - 1, NULL, 0, 0), LIMITS(0, 1000000000, 0, 0)},
    {NULL, OPTIONS(NULL, 0, NULL, 0, RINGKAS_KEEP_BOILERPLATE | RINGKAS_NO_STOPWORDS), LIMITS(0, 0, 1000, 300)},
};

/* More limits, for which the text is not analyzed again. */
static const ringkas_limits more_limits[] = {
    LIMITS(0, 0, 0, 0),
    LIMITS(0, UINT32_MAX, 0, 0),
    LIMITS(UINT32_MAX, 0, 0, 0),
};

static const char *check(const char *text, size_t size, size_t with)
{
    const question *q = &tried[with];
    answer a = answer_analyze(text, size, q->title, &q->options);
    const char *fault = a.status == RINGKAS_OK ? NULL : "ringkas_workspace_size is not enough";

    if (fault == NULL) fault = inv_check_document(a.text, size, &q->options, &a.document);
    if (fault == NULL) fault = check_limits(&a, &q->limits, 1);
    if (fault == NULL) fault = check_limits(&a, more_limits, ITEMS(more_limits));
    if (fault == NULL) fault = check_keywords(&a);
    answer_free(&a);
    return fault;
}

static void test(size_t i, size_t n)
{
    const char *fault = NULL;
    size_t size, with;

    for (size = n; size <= 2 * n; size += n) {
        char *text = make(i, size);
        for (with = 0; with < ITEMS(tried) && fault == NULL; with++) fault = check(text, size, with);
        free(text);
    }
    CHECK_FAULT(name_of(i), fault);
}

/* ---- for growth: callgrind counts the instructions of this function */

void measured(const ringkas_input *input, size_t with, void *block, size_t size);

void measured(const ringkas_input *input, size_t with, void *block, size_t size)
{
    ringkas_document document;
    ringkas_summary summary;
    ringkas_keyword_list keywords;

    if (ringkas_workspace_size(input, 1, &tried[with].options) > size) abort();
    if (ringkas_analyze(input, 1, &tried[with].options, block, size, &document) != RINGKAS_OK) abort();
    if (ringkas_select(&document, &tried[with].limits, &summary) != RINGKAS_OK) abort();
    if (ringkas_keywords(&document, CHECK_KEYWORDS, &keywords) != RINGKAS_OK) abort();
}

/* A call through a pointer that may change is not inlined. */
static void (*volatile measure)(const ringkas_input *, size_t, void *, size_t) = measured;

/* Prints a line "OPTIONS BYTES NAME" before each call. */
static void count_one(size_t i, size_t with, size_t size)
{
    ringkas_input input = INPUT(NULL, 0, NULL, NULL, 0);
    char *text = make(i, size);
    size_t block_size;
    void *block;

    input.text = text;
    input.length = size;
    input.title = tried[with].title;
    input.title_length = input.title == NULL ? 0 : strlen(input.title);
    block_size = ringkas_workspace_size(&input, 1, &tried[with].options);
    block = test_allocate(block_size);
    printf("%lu %lu %s\n", (unsigned long)with, (unsigned long)size, name_of(i));
    measure(&input, with, block, block_size);
    free(block);
    free(text);
}

static void count_all(size_t size, const char *only)
{
    size_t i, with;

    for (i = 0; i < COUNT; i++) {
        if (only != NULL && strcmp(only, name_of(i)) != 0) continue;
        for (with = 0; with < ITEMS(tried); with++) {
            count_one(i, with, size);
            count_one(i, with, 2 * size);
        }
    }
}

int main(int count, char **arguments)
{
    const bool is_tenth = count > 1 && strcmp(arguments[1], "--tenth") == 0;
    size_t i;

    if (count > 2 && strcmp(arguments[1], "--count") == 0) {
        count_all((size_t)strtoul(arguments[2], NULL, 10), count > 3 ? arguments[3] : NULL);
        return EXIT_SUCCESS;
    }
    for (i = 0; i < COUNT; i++) test(i, is_tenth ? size_of(i) / 10 : size_of(i));
    return test_end("hostile");
}
