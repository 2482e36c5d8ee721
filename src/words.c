/* Words: runs of letters and digits, folded and hashed. */
#include "stages.h"

#define HASH_SEED  0x811C9DC5u
#define HASH_PRIME 0x01000193u /* FNV-1a (Fowler, Noll, Vo) ... */

/* ... with the finisher of MurmurHash3, because tables are indexed by the upper bits. */
static uint32_t finish_hash(uint32_t hash)
{
    hash ^= hash >> 16;
    hash *= 0x85EBCA6Bu;
    hash ^= hash >> 13;
    hash *= 0xC2B2AE35u;
    hash ^= hash >> 16;
    return hash != 0 ? hash : 1; /* 0 marks an empty slot */
}

static uint32_t add_to_hash(uint32_t hash, uint32_t code)
{
    code = rk_fold(code);
    for (; code > 0xFF; code >>= 8) hash = (hash ^ (code & 0xFF)) * HASH_PRIME;
    return (hash ^ code) * HASH_PRIME;
}

/* "1.500.000", "3,5", "09.30", "10:15": a mark between two digits belongs to the number. */
static bool is_inside_number(const rk_text *text, uint32_t at)
{
    uint32_t mark = rk_byte(text, at);

    return (mark == '.' || mark == ',' || mark == ':') && rk_byte_class[rk_byte(text, at - 1)] == RK_DIGIT &&
           rk_byte_class[rk_byte(text, at + 1)] == RK_DIGIT;
}

/* What joins two parts to one written word: "anak-anak", "3/11/2024", "Jum'at", "Kompas.com". */
static bool is_joiner(const rk_char *c)
{
    return c->class == RK_HYPHEN || c->code == '\'' || c->code == 0x2019 || c->code == '.' || c->code == '/' ||
           c->code == '@' || c->code == '_' || c->code == '&';
}

/* Moves to the next letter or digit. Tells whether only one joiner, directly behind a word, was passed. */
static bool skip_to_word(const rk_text *text, rk_range *range, bool after_word)
{
    uint32_t others = 0;
    bool joined = false;

    while (range->at < range->end) {
        rk_char c = rk_char_at(text, range->at);
        if (rk_is_word_class(c.class)) break;
        joined = after_word && others == 0 && is_joiner(&c);
        others++;
        range->at += c.length;
    }
    return joined && others == 1;
}

/* "-nya" is the one clitic that is cut: "pemerintahnya" counts with "pemerintah". What is left keeps four letters. */
#define CLITIC        0x6E7961u /* "nya" */
#define CLITIC_LENGTH 3
#define SHORTEST_STEM 4

/* A word being read: its hash now and one, two, three characters ago, and its last three characters. */
typedef struct {
    uint32_t now, back1, back2, back3;
    uint32_t last3;
    uint32_t count;
} hashing;

static inline void push(hashing *h, uint32_t hash, uint32_t code)
{
    h->back3 = h->back2;
    h->back2 = h->back1;
    h->back1 = h->now;
    h->now = hash;
    h->last3 = (h->last3 << 8 | (code & 0xFF)) & 0xFFFFFF;
    h->count++;
}

/* Hashes letters and digits from `at` on; returns where they end. */
static uint32_t read_word(const rk_text *text, uint32_t at, uint32_t end, hashing *h)
{
    while (at < end) {
        uint32_t byte = rk_byte(text, at);
        rk_char c;

        if (rk_byte_class[byte] == RK_LOWER || rk_byte_class[byte] == RK_DIGIT) {
            push(h, (h->now ^ byte) * HASH_PRIME, byte);
            at++;
            continue;
        }
        c = rk_char_at(text, at);
        if (rk_is_word_class(c.class))
            push(h, add_to_hash(h->now, c.code), rk_fold(c.code));
        else if (c.class != RK_IGNORED && !is_inside_number(text, at))
            break;
        at += c.length;
    }
    return rk_min(at, end);
}

bool rk_next_word(const rk_text *text, rk_range *range, rk_word *word)
{
    const uint32_t hash_before = word->hash, stem_before = word->stem;
    hashing h = {HASH_SEED, 0, 0, 0, 0, 0};
    rk_class first;

    word->joined = skip_to_word(text, range, word->end != 0 && word->end == range->at);
    if (range->at >= range->end) return false;
    first = rk_char_at(text, range->at).class;
    word->capital = first == RK_UPPER;
    word->number = first == RK_DIGIT;
    word->at = range->at;
    word->end = range->at = read_word(text, range->at, range->end, &h);
    word->hash = finish_hash(h.now);
    word->stem = word->hash;
    if (h.last3 == CLITIC && h.count >= CLITIC_LENGTH + SHORTEST_STEM) word->stem = finish_hash(h.back3);
    word->repeated =
        word->joined && (word->hash == hash_before || word->stem == hash_before || word->stem == stem_before);
    return true;
}

uint32_t rk_hash_bytes(const rk_text *text, rk_range range)
{
    uint32_t hash = HASH_SEED;

    for (; range.at < range.end; range.at++) hash = add_to_hash(hash, rk_byte(text, range.at));
    return finish_hash(hash);
}

uint32_t rk_count_words(const rk_text *text, rk_range range)
{
    rk_word word = {0};
    uint32_t count = 0;

    while (rk_next_word(text, &range, &word)) count += !word.joined;
    return count;
}
