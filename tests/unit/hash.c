/* hash.c: words have hashes of their own, and the hash of two words as one depends on their order. */
#include "../../src/hash.h"
#include "../test.h"

static uint32_t hash_of(const char *bytes, size_t length)
{
    rk_hasher hasher = rk_hash_start();
    size_t i;

    for (i = 0; i < length; i++) rk_hash_byte(&hasher, (unsigned char)bytes[i]);
    return rk_hash_end(&hasher);
}

/* Words that an unfinished chunk of four bytes could confuse. */
static const struct {
    const char *name;
    const char *a, *b;
    size_t a_length, b_length;
} pairs[] = {
    {"the order of letters", "ab", "ba", 2, 2},
    {"the order of chunks", "abcdefgh", "efghabcd", 8, 8},
    {"one letter more", "a", "aa", 1, 2},
    {"nothing and a NUL", "", "\0", 0, 1},
    {"a NUL at the end", "a", "a\0", 1, 2},
    {"a NUL that fills the chunk", "abc", "abc\0", 3, 4},
    {"a NUL that begins a chunk", "abcd", "abcd\0", 4, 5},
    {"two NULs", "abcd\0", "abcd\0\0", 5, 6},
    {"capitals are not folded here", "Anak", "anak", 4, 4},
    {"the last of nine letters", "kesehatan", "kesehatam", 9, 9},
};

static void test_pairs(void)
{
    size_t i;

    for (i = 0; i < ITEMS(pairs); i++) {
        const uint32_t a = hash_of(pairs[i].a, pairs[i].a_length), b = hash_of(pairs[i].b, pairs[i].b_length);
        CHECK(pairs[i].name, a != b && a != 0 && b != 0);
        CHECK_NUMBER(pairs[i].name, a, hash_of(pairs[i].a, pairs[i].a_length));
    }
}

/* A code point counts as its bytes, the lowest first. */
static const struct {
    const char *name;
    uint32_t code;
    const char *bytes;
} codes[] = {
    {"a", 'a', "a"},
    {"é", 0xE9, "\xE9"},
    {"the first code of two bytes", 0x101, "\x01\x01"},
    {"a quotation mark", 0x201C, "\x1C\x20"},
    {"a face", 0x1F602, "\x02\xF6\x01"},
};

static void test_codes(void)
{
    size_t i;

    for (i = 0; i < ITEMS(codes); i++) {
        rk_hasher hasher = rk_hash_start();
        rk_hash_code(&hasher, codes[i].code);
        CHECK_NUMBER(codes[i].name, hash_of(codes[i].bytes, strlen(codes[i].bytes)), rk_hash_end(&hasher));
    }
}

static void test_join(void)
{
    const uint32_t s = hash_of("s", 1), h = hash_of("h", 1);

    CHECK("S.H. is not H.S.", rk_hash_join(s, h) != rk_hash_join(h, s));
    CHECK("S.H. is not SH", rk_hash_join(s, h) != hash_of("sh", 2));
    CHECK("S.H. is not S", rk_hash_join(s, h) != s);
    CHECK_NUMBER("S.H. is S.H.", rk_hash_join(s, h), rk_hash_join(s, h));
}

static int compare(const void *a, const void *b)
{
    const uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;

    return first < second ? -1 : first > second;
}

#define WORDS (26 * 26 * 26)

/* All words of three letters: no two with one hash, and each of 64 parts of the index gets its share of them. */
static void test_spread(void)
{
    static uint32_t hashes[WORDS], parts[64];
    uint32_t i, same = 0, least = WORDS, most = 0;

    for (i = 0; i < WORDS; i++) {
        const char word[3] = {(char)('a' + i / 676), (char)('a' + i / 26 % 26), (char)('a' + i % 26)};
        hashes[i] = hash_of(word, 3);
        parts[hashes[i] >> 26]++;
    }
    qsort(hashes, WORDS, sizeof *hashes, compare);
    for (i = 1; i < WORDS; i++) same += hashes[i] == hashes[i - 1];
    for (i = 0; i < 64; i++) {
        if (parts[i] < least) least = parts[i];
        if (parts[i] > most) most = parts[i];
    }
    CHECK_NUMBER("words of three letters that share a hash", 0, same);
    CHECK("the upper bits spread them evenly", least > WORDS / 64 / 2 && most < WORDS / 64 * 2);
}

int main(void)
{
    test_pairs();
    test_codes();
    test_join();
    test_spread();
    CHECK_NUMBER("no hash is the code of a sign, nor 0", 0xFFFFFFFF, rk_hash_rest(0x12345678, 0x12345678, 0));
    return test_end("unit/hash");
}
