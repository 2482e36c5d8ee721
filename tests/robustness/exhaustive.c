/*
 * Small functions for all that they can be asked. `exhaustive` takes every STRIDE-th input where there are billions; `exhaustive --all`
 * takes every one, which needs some minutes.
 */
#include <math.h>

#include "../../src/any_words.h"
#include "../../src/cli/utf8.c"
#include "../../src/plain_words.h"
#include "../../src/swar.h"
#include "../answer.h"

#define STRIDE 211u /* a prime number, so that each bit changes */

static uint64_t stride = STRIDE;

/* ---- UTF-8. No second decoder is needed to know what is right. Each code point must be read from its encoding; what is read must
 * encode to the bytes that were read; and there must be no more such sequences than code points. */

#define SURROGATES 2048u
static const uint32_t first_of_length[] = {0, 0x80, 0x800, 0x10000, 0x110000};

/* How many bytes a code point takes. Both decoders are asked, with exactly `length` bytes in memory. */
static uint32_t read_both(const uint8_t *bytes, uint32_t length, const char **fault)
{
    const rk_source source = rk_source_of(bytes, length);
    uint32_t core, command;
    const uint32_t size = rk_decode(&source, 0, &core);
    const size_t command_size = decode_utf8((const char *)bytes, length, &command);
    char encoded[UTF8_MAX_LENGTH];

    if (size == 0 || size > length || command_size == 0 || command_size > length) *fault = "a length outside the text";
    if ((core == RK_NOT_UTF8) != (command == NOT_UTF8)) *fault = "core and command read another character";
    if (core == RK_NOT_UTF8) return 0;
    if (core != command || size != command_size) *fault = "core and command read another character";
    if (encode_utf8(encoded, core) != encoded + size || memcmp(encoded, bytes, size) != 0)
        *fault = "a character is read that has another encoding";
    return size;
}

static void test_code_points(void)
{
    const char *fault = NULL;
    uint32_t code;

    for (code = 0; code < first_of_length[4]; code++) {
        uint8_t bytes[UTF8_MAX_LENGTH];
        const uint32_t size = (uint32_t)(encode_utf8((char *)bytes, code) - (char *)bytes);
        const bool is_surrogate = code >= 0xD800 && code < 0xD800 + SURROGATES;
        uint32_t cut;
        if (read_both(bytes, size, &fault) != (is_surrogate ? 0 : size)) fault = "a code point is not read";
        for (cut = 1; cut < size; cut++)
            if (read_both(bytes, cut, &fault) != 0) fault = "a cut sequence is read";
    }
    CHECK_FAULT("every code point, whole and cut", fault);
}

/* All sequences that begin with these bytes. Adds up how many sequences of each length there are. */
static void try_sequences(const uint8_t *first, uint32_t given, uint32_t length, uint64_t step, uint64_t *found,
                          const char **fault)
{
    const uint64_t count = (uint64_t)1 << (8 * (length - given));
    uint8_t bytes[UTF8_MAX_LENGTH] = {0};
    uint64_t number;
    uint32_t i;

    memcpy(bytes, first, given);
    for (number = 0; number < count; number += step) {
        for (i = given; i < length; i++) bytes[i] = (uint8_t)(number >> (8 * (i - given)));
        i = read_both(bytes, length, fault);
        if (i == length) ++*found;
    }
}

static void test_sequences(void)
{
    static const char *const names[] = {"sequences of one byte", "sequences of two bytes", "sequences of three bytes",
                                        "sequences of four bytes"};
    const char *fault = NULL;
    uint32_t length, lead;

    for (length = 1; length <= UTF8_MAX_LENGTH; length++) {
        const uint32_t points = first_of_length[length] - first_of_length[length - 1];
        uint64_t found = 0;
        /* Of four bytes, only those that may begin a character are all tried. */
        for (lead = 0; lead < 256; lead++) {
            const bool may_begin = lead >= 0xF0 && lead <= 0xF4;
            const uint8_t first = (uint8_t)lead;
            try_sequences(&first, 1, length, length < UTF8_MAX_LENGTH || may_begin ? 1 : stride, &found, &fault);
        }
        CHECK_NUMBER(names[length - 1], length == 3 ? points - SURROGATES : points, found);
    }
    CHECK_FAULT("what is read from all sequences", fault);
}

/* ---- fixed-point arithmetic, compared with numbers of 64 bits and with floating point */

static void test_roots(void)
{
    uint64_t n, wrong = 0;

    for (n = 0; n <= UINT32_MAX; n += stride) {
        const uint64_t root = rk_sqrt((uint32_t)n);
        wrong += root * root > n || (root + 1) * (root + 1) <= n;
    }
    for (n = 1; n <= UINT16_MAX; n++) {
        wrong += rk_sqrt((uint32_t)(n * n)) != n;
        wrong += rk_sqrt((uint32_t)(n * n - 1)) != n - 1;
    }
    CHECK_NUMBER("square roots that are not rounded down", 0, wrong);
}

static void test_logs(void)
{
    const double unit = 1 << RK_LOG2_BITS;
    uint64_t n, falls = 0, bits = 0;
    uint32_t last = 0;
    double worst = 0;

    for (n = 1; n <= UINT32_MAX; n += stride) {
        const uint32_t log = rk_log2((uint32_t)n), high = rk_high_bit((uint32_t)n);
        const double off = fabs(log / unit - log2((double)n));
        if (off > worst) worst = off;
        falls += log < last;
        bits += n >> high != 1;
        last = log;
    }
    CHECK_NUMBER("logarithms that fall", 0, falls);
    CHECK_NUMBER("highest bits that are others", 0, bits);
    CHECK("a logarithm is at most 0.00125 off", worst <= 0.00125);
    printf("# logarithms: %.6f off at most\n", worst);
}

/* How far a ratio is from the exact one, in Q16. */
static uint32_t ratio_error(uint32_t part, uint32_t whole)
{
    const uint32_t exact = part >= whole ? RK_ONE : (uint32_t)(((uint64_t)part << 16) / whole),
                   got = rk_ratio(part, whole);

    return got > exact ? got - exact : exact - got;
}

static void test_ratios(void)
{
    uint32_t whole, state = 88172645u, worst = 0, wrong = 0;
    uint64_t i, part;

    for (whole = 1; whole <= UINT16_MAX; whole++)
        for (part = stride == 1 ? 0 : whole % STRIDE; part <= whole; part += stride)
            wrong += ratio_error((uint32_t)part, whole) != 0;
    CHECK_NUMBER("ratios of numbers of 16 bits that are not exact", 0, wrong);
    for (i = 0; i < ((uint64_t)1 << 32) / stride; i++) {
        const uint32_t a = test_random(&state) >> i % 17, b = test_random(&state) >> i % 13;
        worst = rk_max(worst, ratio_error(a, b));
        wrong += rk_mul_high(a, b) != (uint32_t)((uint64_t)a * b >> 32);
    }
    CHECK_NUMBER("products whose upper half is another one", 0, wrong);
    CHECK("a ratio of larger numbers is at most 2 off", worst <= 2);
    printf("# ratios: %u of 65,536 off at most\n", worst);
}

/* ---- eight bytes at a time, compared with one at a time */

static bool is_letter(uint32_t byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static const char *check_chunk(const uint8_t *bytes, uint32_t wanted)
{
    const uint64_t chunk = rk_load8(bytes);
    uint64_t others = 0, equal = 0, before = ~(uint64_t)0;
    uint32_t i, first = 8;

    for (i = 8; i-- > 0;) {
        others |= (uint64_t)(is_letter(bytes[i]) ? 0 : 0x80) << 8 * i;
        equal |= (uint64_t)(bytes[i] == wanted ? 0x80 : 0) << 8 * i;
        if (bytes[i] != wanted) continue;
        first = i;
        before = ((uint64_t)1 << 8 * i) - 1;
    }
    if (rk_mask_not_letters(chunk | RK_EACH_BYTE(0x20)) != others) return "letters";
    if (rk_bits_before(equal) != before) return "the bits before a byte";
    return first < 8 && rk_count_before(equal) != first ? "the first byte" : NULL;
}

/* The word at the start of 17 bytes, read both ways. */
static const char *check_word(const uint8_t *bytes)
{
    const rk_source source = rk_source_of(bytes, 17);
    rk_token plain, any;

    memset(&plain, 0, sizeof plain);
    memset(&any, 0, sizeof any);
    if (!rk_is_word_class(rk_class_of_byte(bytes[0])) || !rk_read_plain_word(bytes, &plain)) return NULL;
    rk_read_any_word(&source, source.length, &any);
    if (plain.length == any.length && plain.hash == any.hash && plain.stem == any.stem && plain.type == any.type)
        return plain.shape == any.shape ? NULL : "the shape of a word";
    return "a word";
}

/* All pairs of bytes at all pairs of places, among letters, digits and blanks. */
static void test_pairs(void)
{
    static const char around[] = {'a', 'N', '7', ' '};
    const char *fault = NULL;
    uint32_t pair, i, k, n;

    for (pair = 0; pair < 0x10000; pair++)
        for (i = 0; i < 16; i++)
            for (k = i + 1; k < 17; k += stride == 1 ? 1 : 1 + pair % 7)
                for (n = 0; n < ITEMS(around); n++) {
                    uint8_t bytes[17];
                    const char *found = NULL;
                    memset(bytes, around[n], sizeof bytes);
                    bytes[i] = (uint8_t)pair;
                    bytes[k] = (uint8_t)(pair >> 8);
                    if (k < 8) found = check_chunk(bytes, bytes[k]);
                    if (found == NULL) found = check_word(bytes);
                    if (found != NULL) fault = found;
                }
    CHECK_FAULT("pairs of bytes at all places", fault);
}

/* ---- a text in memory, most of which is read eight bytes at a time, and the same text through a reader, which is read byte by byte */

static int read_text(void *text, uint32_t offset, void *buffer, uint32_t length)
{
    memcpy(buffer, (const char *)text + offset, length);
    return 0;
}

static const char *check_reader(const char *text, size_t length)
{
    static char window[64], block[64 * 1024];
    answer a = answer_analyze(text, length, NULL, NULL);
    const ringkas_reader reader = {read_text, a.text, (uint32_t)length, window, sizeof window};
    const answer_segments segments = answer_keep(&a.document);
    const char *fault = NULL;
    ringkas_input input;
    ringkas_document d;

    memset(&input, 0, sizeof input);
    input.reader = &reader;
    if (a.status != RINGKAS_OK) fault = "an error";
    if (ringkas_analyze(&input, 1, NULL, block, sizeof block, &d) != RINGKAS_OK) fault = "an error with a reader";
    if (fault == NULL && !answer_is_same(&segments, &d)) fault = "another answer with a reader";
    free(segments.segments);
    answer_free(&a);
    return fault;
}

/* Two bytes, side by side, in a word, after a full stop, between words. */
static void test_texts(void)
{
    static const char *const forms[] = {"Air sungai naik. Ba%c%cru semua warga pergi. Hujan turun.",
                                        "Air naik.%c%cWarga pergi ke desa itu hari ini.",
                                        "Warga %c%c pergi, lalu pulang lagi"};
    const char *fault = NULL;
    uint32_t pair, i;

    for (pair = 0; pair < 0x10000; pair += stride == 1 ? 1 : 3)
        for (i = 0; i < ITEMS(forms); i++) {
            char text[100];
            const int length = snprintf(text, sizeof text, forms[i], (int)(pair & 0xFF), (int)(pair >> 8));
            const char *found = check_reader(text, (size_t)length);
            if (found != NULL) fault = found;
        }
    CHECK_FAULT("pairs of bytes in a text", fault);
}

/* Blocks of bytes that mean something to some rule. */
static void test_blocks(void)
{
    static const char *const parts[] = {
        "a",        "B",        "9",    " ",   "\n",   ".",         ",",      "-",       "\"", "(",
        ")",        ":",        "nya",  "PT ", "www.", "\r\n",      "\t",     "'",       "/",  "\xE2\x80\x9C",
        "\xC2\xA0", "\xC3\xA9", "\xFF", "?!",  "...",  "Baca juga", "Warga ", "banjir ", ". ", "\n\n"};
    uint32_t state = 5489u, round, i;
    const char *fault = NULL;

    for (round = 0; round < (stride == 1 ? 2000000u : 20000u); round++) {
        char text[400];
        size_t length = 0;
        for (i = test_random(&state) % 60; i > 0; i--) {
            const char *part = parts[test_random(&state) % ITEMS(parts)];
            if (length + strlen(part) > sizeof text) break;
            memcpy(text + length, part, strlen(part));
            length += strlen(part);
        }
        if (fault == NULL) fault = check_reader(text, length);
    }
    CHECK_FAULT("random blocks", fault);
}

int main(int count, char **arguments)
{
    if (count > 1 && strcmp(arguments[1], "--all") == 0) stride = 1;
    test_code_points();
    test_sequences();
    test_roots();
    test_logs();
    test_ratios();
    test_pairs();
    test_texts();
    test_blocks();
    return test_end("exhaustive");
}
