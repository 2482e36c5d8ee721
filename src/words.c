/* Words: runs of letters and digits, folded and hashed. */
#include "stages.h"

/* "-nya" is the one clitic that is cut: "pemerintahnya" counts with "pemerintah". What is left keeps four letters. */
#define CLITIC_LENGTH 3u
#define SHORTEST_STEM 4u

/* ---- hashing */

/* Four bytes are multiplied at a time, which takes a quarter of the time of FNV-1a, byte by byte. The multipliers and the
 * last steps are those of MurmurHash3's finisher (Appleby), so that the upper bits, which index tables, depend on all. */
typedef struct {
    uint32_t hash;
    uint32_t chunk; /* the bytes that are not multiplied yet, first byte lowest */
    uint32_t shift; /* how many bits of it are taken */
} hashing;

static const hashing no_bytes = {0x9E3779B9u, 0, 0};

static inline uint32_t multiply(uint32_t hash, uint32_t chunk)
{
    hash = (hash ^ chunk) * 0x85EBCA6Bu;
    return hash ^ hash >> 15;
}

RK_APART static void add_byte(hashing *h, uint32_t byte)
{
    h->chunk |= byte << h->shift;
    h->shift += 8;
    if (h->shift < 32) return;
    h->hash = multiply(h->hash, h->chunk);
    h->chunk = 0;
    h->shift = 0;
}

static void add_code(hashing *h, uint32_t code)
{
    for (code = rk_fold(code); code > 0xFF; code >>= 8) add_byte(h, code & 0xFF);
    add_byte(h, code);
}

RK_APART static uint32_t finish_hash(const hashing *h)
{
    uint32_t hash = (h->hash ^ h->chunk ^ h->shift << 24) * 0x85EBCA6Bu;

    hash ^= hash >> 13;
    hash *= 0xC2B2AE35u;
    hash ^= hash >> 16;
    return hash != 0 ? hash : 1; /* 0 marks an empty slot */
}

uint32_t rk_hash_bytes(const rk_text *text, rk_range range)
{
    hashing h = no_bytes;

    for (; range.at < range.end; range.at++) add_byte(&h, rk_fold(rk_byte(text, range.at)));
    return finish_hash(&h);
}

/* ---- reading */

/* "1.500.000", "3,5", "09.30", "10:15": a mark between two digits belongs to the number. */
static bool is_inside_number(const rk_text *text, uint32_t at)
{
    uint32_t mark = rk_byte(text, at);

    return (mark == '.' || mark == ',' || mark == ':') && rk_byte_class(text, at - 1) == RK_DIGIT &&
           rk_byte_class(text, at + 1) == RK_DIGIT;
}

/* "Jum'at", "Qur'an": an apostrophe before a letter is passed over, so that they count with "Jumat" and "Quran". */
static bool is_apostrophe(const rk_text *text, uint32_t at, rk_char c)
{
    return (c.code == '\'' || c.code == 0x2019) && rk_is_letter(rk_byte_class(text, at + c.length));
}

/* What joins two parts to one written word: "anak-anak", "3/11/2024", "Kompas.com". */
static bool is_joiner(rk_char c)
{
    return c.type == RK_HYPHEN || c.code == '.' || c.code == '/' || c.code == '@' || c.code == '_' || c.code == '&';
}

/* Where the next letter or digit stands. */
static uint32_t skip_to_word(const rk_text *text, uint32_t at, uint32_t end)
{
    while (at < end) {
        rk_char c;
        uint32_t byte = rk_byte(text, at);

        if (rk_is_word_class(rk_class_of_byte(byte))) break;
        if (byte < 0x80) {
            at++;
            continue;
        }
        c = rk_char_at(text, at);
        if (rk_is_word_class(c.type)) break;
        at += c.length;
    }
    return rk_min(at, end);
}

/* Hashes plain letters, eight at a time, which nearly all words are made of; returns where they end. */
static inline uint32_t read_letters(const rk_text *text, uint32_t at, uint32_t end, hashing *h)
{
    while (RK_WIDE && text->at_hand != 0 && end - at >= 8) { /* at <= end <= text->length */
        uint64_t chunk = rk_load8(text->bytes + at) | RK_EACH_BYTE(0x20);
        uint64_t marks = rk_not_letters(chunk);
        uint32_t count = marks == 0 ? 8 : rk_count_unmarked(marks);
        if (count < 8) chunk &= ((uint64_t)1 << (8 * count)) - 1;
        h->chunk = (uint32_t)chunk;
        h->shift = 8 * count;
        at += count;
        if (count < 4) break;
        h->hash = multiply(h->hash, h->chunk);
        h->chunk = (uint32_t)(chunk >> 32);
        h->shift -= 32;
        if (count < 8) break;
        h->hash = multiply(h->hash, h->chunk);
        h->chunk = 0;
        h->shift = 0;
    }
    for (; at < end; at++) {
        uint32_t letter = rk_byte(text, at) | 0x20u;
        if (letter - 'a' >= 26) break;
        add_byte(h, letter);
    }
    return at;
}

/* Goes on hashing a word that has digits, letters beyond ASCII or characters to ignore in it. */
static uint32_t read_mixed(const rk_text *text, uint32_t at, uint32_t end, hashing *h)
{
    while (at < end) {
        uint32_t byte = rk_byte(text, at);
        rk_char c;

        if (rk_class_of_byte(byte) == RK_BLANK) break;
        if (rk_is_word_class(rk_class_of_byte(byte))) {
            add_byte(h, byte | 0x20); /* which leaves digits as they are */
            at++;
            continue;
        }
        c = rk_char_at(text, at);
        if (rk_is_word_class(c.type))
            add_code(h, c.code);
        else if (c.type != RK_IGNORED && !is_inside_number(text, at) && !is_apostrophe(text, at, c))
            break;
        at += c.length;
    }
    return rk_min(at, end);
}

/* Plain characters that cannot stand in a word. */
static inline bool ends_word(uint32_t byte)
{
    return byte < 0x80 && byte != '\'' && !rk_is_word_class(rk_class_of_byte(byte));
}

/* Hashes the word that begins at `at`; returns where it ends. */
static inline uint32_t read_word(const rk_text *text, uint32_t at, uint32_t end, hashing *h)
{
    const uint32_t start = at;
    uint32_t next;

    at = read_letters(text, at, end, h);
    next = rk_byte(text, at);
    if (at > start && at < end && ends_word(next)) return at;
    return read_mixed(text, at, end, h);
}

static bool has_clitic(const rk_text *text, const rk_word *word)
{
    return (rk_byte(text, word->end - 1) | 0x20) == 'a' && (rk_byte(text, word->end - 2) | 0x20) == 'y' &&
           (rk_byte(text, word->end - 3) | 0x20) == 'n' && word->end - word->at >= SHORTEST_STEM + CLITIC_LENGTH;
}

static uint32_t hash_stem(const rk_text *text, const rk_word *word)
{
    hashing h = no_bytes;

    (void)read_word(text, word->at, word->end - CLITIC_LENGTH, &h);
    return finish_hash(&h);
}

/* Whether this part goes on with the written word whose part ended at `last`. */
static bool is_joined(const rk_text *text, uint32_t last, uint32_t at)
{
    rk_char c;

    if (last == 0 || at == last || at - last > 3) return false; /* no joiner has more bytes */
    c = rk_char_at(text, last);
    return last + c.length == at && is_joiner(c);
}

/* Adds up to seven letters of a folded chunk to a hash that has whole chunks only. */
static inline void add_letters(hashing *h, uint64_t chunk, uint32_t count)
{
    chunk &= ((uint64_t)1 << (8 * count)) - 1;
    h->hash = count < 4 ? h->hash : multiply(h->hash, (uint32_t)chunk);
    h->chunk = (uint32_t)(count < 4 ? chunk : chunk >> 32);
    h->shift = 8 * (count & 3);
}

/* A word of up to fifteen plain letters behind a blank, or behind a mark and a blank, as most are: one or two looks at eight
 * bytes, which may reach beyond the range, find and hash it. False for any other. */
static inline bool next_plain_word(const rk_text *text, rk_range *range, rk_word *word)
{
    const uint8_t *bytes;
    uint32_t gap, length = 0, count;
    uint64_t chunk, marks;
    hashing h = no_bytes;

    if (range->at >= text->at_hand || text->at_hand - range->at < 2 + 16) return false;
    bytes = text->bytes + range->at;
    gap = bytes[0] == ' ' ? 1 : bytes[1] == ' ' && ends_word(bytes[0]) ? 2 : 0;
    bytes += gap;
    chunk = rk_load8(bytes) | RK_EACH_BYTE(0x20);
    marks = rk_not_letters(chunk);
    if (marks == 0) {
        h.hash = multiply(multiply(h.hash, (uint32_t)chunk), (uint32_t)(chunk >> 32));
        chunk = rk_load8(bytes + 8) | RK_EACH_BYTE(0x20);
        marks = rk_not_letters(chunk);
        length = 8;
    }
    if (marks == 0) return false;
    count = rk_count_unmarked(marks);
    length += count;
    if (length == 0 || gap + length > range->end - range->at || !ends_word(bytes[length])) return false;
    add_letters(&h, chunk, count);
    word->capital = (bytes[0] & 0x20) == 0;
    word->number = word->joined = word->repeated = false;
    word->hash = word->stem = finish_hash(&h);
    word->at = range->at + gap;
    word->end = range->at = word->at + length;
    if ((bytes[length - 1] | 0x20) == 'a' && has_clitic(text, word)) word->stem = hash_stem(text, word);
    return true;
}

static bool next_other_word(const rk_text *text, rk_range *range, rk_word *word)
{
    const uint32_t last = word->end == range->at ? word->end : 0, hash_before = word->hash, stem_before = word->stem;
    hashing h = no_bytes;
    rk_class first;

    range->at = skip_to_word(text, range->at, range->end);
    if (range->at >= range->end) return false;
    first = rk_class_at(text, range->at);
    word->at = range->at;
    word->capital = first == RK_UPPER;
    word->number = first == RK_DIGIT;
    word->end = range->at = read_word(text, word->at, range->end, &h);
    word->hash = finish_hash(&h);
    word->stem = has_clitic(text, word) ? hash_stem(text, word) : word->hash;
    word->joined = is_joined(text, last, word->at);
    word->repeated = word->joined && rk_char_at(text, last).type == RK_HYPHEN &&
                     (word->hash == hash_before || word->stem == hash_before || word->stem == stem_before);
    return true;
}

bool rk_next_word(const rk_text *text, rk_range *range, rk_word *word)
{
    return (RK_WIDE && next_plain_word(text, range, word)) || next_other_word(text, range, word);
}

/* Rare, so that no second copy keeps the quick way from being inlined above. */
RK_RARE bool rk_first_word(const rk_text *text, uint32_t at, uint32_t most, rk_word *word)
{
    static const rk_word none = RK_NO_WORD;
    rk_range range;

    range.at = at;
    range.end = rk_ahead(text, at, most);
    *word = none;
    return rk_next_word(text, &range, word);
}

bool rk_has_word(const rk_text *text, rk_range range)
{
    return skip_to_word(text, range.at, range.end) < range.end;
}

uint32_t rk_count_words(const rk_text *text, rk_range range)
{
    rk_word word = RK_NO_WORD;
    uint32_t count = 0;

    while (rk_next_word(text, &range, &word)) count += !word.joined;
    return count;
}
