/* Words of any characters. */
#include "any_words.h"

/* "1.500.000", "3,5", "09.30", "10:15": a sign between two digits belongs to the number. */
static bool is_inside_number(const rk_source *source, uint32_t at)
{
    const uint32_t sign = rk_byte(source, at);

    return (sign == '.' || sign == ',' || sign == ':') && rk_class_of_byte(rk_byte(source, at - 1)) == RK_DIGIT &&
           rk_class_of_byte(rk_byte(source, at + 1)) == RK_DIGIT;
}

/* "Jum'at", "Qur'an": an apostrophe before a letter is passed over, so that they count with "Jumat" and "Quran". */
static bool is_apostrophe(const rk_source *source, uint32_t at, rk_char c)
{
    return (c.code == '\'' || c.code == 0x2019) && rk_is_letter(rk_class_of_byte(rk_byte(source, at + c.length)));
}

/* What is found out about a word character by character. */
typedef struct {
    rk_hasher hasher;
    rk_class first, last; /* classes of characters */
    uint32_t letters, digits, roman, stops, commas, colons;
    uint32_t shape;
} rk_word_facts;

static void add_character(rk_word_facts *facts, rk_char c)
{
    const uint32_t count = facts->letters + facts->digits;

    rk_hash_code(&facts->hasher, rk_fold(c.code));
    if (count == 0) facts->first = c.type;
    if (count == 1 && c.type == RK_LOWER) facts->shape |= RK_SECOND_LOWER;
    if (c.type == RK_LOWER && c.code < 0x80) facts->shape |= RK_HAS_LOWER;
    if (c.type == RK_UPPER && facts->last == RK_LOWER) facts->shape |= RK_CAMEL;
    facts->roman += c.code == 'I' || c.code == 'V' || c.code == 'X';
    facts->digits += c.type == RK_DIGIT;
    facts->letters += c.type != RK_DIGIT;
    facts->last = c.type;
}

/* Reads the characters of a word up to `limit`. Returns where it ends. */
static uint32_t read_characters(const rk_source *source, uint32_t at, uint32_t limit, rk_word_facts *facts)
{
    memset(facts, 0, sizeof *facts);
    facts->hasher = rk_hash_start();
    while (at < limit) {
        const rk_char c = rk_char_at(source, at);
        if (rk_is_word_class(c.type))
            add_character(facts, c);
        else if (is_inside_number(source, at)) {
            facts->stops += c.code == '.';
            facts->commas += c.code == ',';
            facts->colons += c.code == ':';
        } else if (c.type != RK_IGNORED && !is_apostrophe(source, at, c))
            break;
        at += rk_max(1, c.length);
    }
    return rk_min(at, limit);
}

static uint32_t shape_of_facts(const rk_word_facts *facts)
{
    uint32_t shape = facts->shape;

    if (facts->first == RK_UPPER) shape |= RK_CAPITAL;
    if (facts->roman >= 2 && facts->roman == facts->letters && facts->digits == 0) shape |= RK_ROMAN;
    if (facts->last == RK_DIGIT) shape |= RK_ENDS_DIGIT;
    if (facts->colons > 0) shape |= RK_HAS_COLON;
    if (facts->letters > 0 || facts->commas + facts->colons > 0) return shape;
    shape |= facts->stops > 0 ? RK_DOTTED : RK_DIGITS;
    return shape;
}

static bool ends_in_clitic(const rk_source *source, const rk_token *word)
{
    const uint32_t end = (word->start + word->length);

    return word->length >= RK_STEM_MIN + RK_CLITIC_LENGTH && (rk_byte(source, end - 1) | 0x20) == 'a' &&
           (rk_byte(source, end - 2) | 0x20) == 'y' && (rk_byte(source, end - 3) | 0x20) == 'n';
}

void rk_read_any_word(const rk_source *source, uint32_t limit, rk_token *word)
{
    rk_word_facts facts;

    word->length = read_characters(source, word->start, limit, &facts) - word->start;
    word->hash = word->stem = rk_hash_end(&facts.hasher);
    word->type = facts.first == RK_DIGIT ? RK_TOKEN_NUMBER : RK_TOKEN_WORD;
    word->shape = (uint16_t)shape_of_facts(&facts);
    if (!ends_in_clitic(source, word)) return;
    (void)read_characters(source, word->start, (word->start + word->length) - RK_CLITIC_LENGTH, &facts);
    word->stem = rk_hash_end(&facts.hasher);
}

rk_token rk_camel_head(const rk_source *source, const rk_token *word)
{
    rk_token head = *word;
    uint32_t at = word->start;
    rk_class before = RK_OTHER;

    while (at < word->start + word->length) {
        const rk_char c = rk_char_at(source, at);
        if (c.type == RK_UPPER && before == RK_LOWER) break;
        before = c.type;
        at += rk_max(1, c.length);
    }
    rk_read_any_word(source, at, &head);
    return head;
}

bool rk_has_vowel(const rk_source *source, uint32_t start, uint32_t length)
{
    const uint32_t vowels =
        1u << ('a' & 31) | 1u << ('e' & 31) | 1u << ('i' & 31) | 1u << ('o' & 31) | 1u << ('u' & 31);
    uint32_t at;

    for (at = start; at < start + length; at++)
        if ((vowels >> (rk_byte(source, at) & 31) & 1) != 0) return true;
    return false;
}
