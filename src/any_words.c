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

/* What a word has, as bits. */
enum { LETTERS = 1, OTHER_LETTERS = 2 /* not I, V, X */, DIGITS = 4, STOPS = 8, COMMAS = 16, COLONS = 32 };

/* What is found out about a word character by character. */
typedef struct {
    rk_hasher hasher;
    uint32_t count;       /* letters and digits */
    uint32_t shape;       /* of the token, as far as single characters tell it */
    uint32_t has;         /* LETTERS and others */
    rk_class first, last; /* classes of characters */
} rk_word_facts;

static void add_character(rk_word_facts *facts, rk_char c)
{
    const bool is_roman = c.code == 'I' || c.code == 'V' || c.code == 'X';

    rk_hash_code(&facts->hasher, rk_fold(c.code));
    if (facts->count == 0) facts->first = c.type;
    if (facts->count == 1 && c.type == RK_LOWER) facts->shape |= RK_SECOND_LOWER;
    if (c.type == RK_UPPER && facts->last == RK_LOWER) facts->shape |= RK_CAMEL;
    if (c.type == RK_DIGIT)
        facts->has |= DIGITS;
    else
        facts->has |= is_roman ? LETTERS : LETTERS | OTHER_LETTERS;
    facts->last = c.type;
    facts->count++;
}

/* Adds the small letters of ASCII that come, as most letters are. Returns where they end. */
static uint32_t add_small_letters(const rk_source *source, uint32_t at, uint32_t limit, rk_word_facts *facts)
{
    const uint32_t start = at;

    for (; at < limit; at++) {
        const uint32_t byte = rk_byte(source, at);
        if (byte - 'a' >= 26) break;
        rk_hash_byte(&facts->hasher, byte);
    }
    if (at == start) return at;
    if (facts->count == 0) facts->first = RK_LOWER;
    if (facts->count == 1 || (facts->count == 0 && at - start > 1)) facts->shape |= RK_SECOND_LOWER;
    facts->shape |= RK_HAS_LOWER;
    facts->has |= LETTERS | OTHER_LETTERS;
    facts->last = RK_LOWER;
    facts->count += at - start;
    return at;
}

/* Reads more characters of a word, up to `limit`. Returns where they end. */
static uint32_t read_more(const rk_source *source, uint32_t at, uint32_t limit, rk_word_facts *facts)
{
    while ((at = add_small_letters(source, at, limit, facts)) < limit) {
        const rk_char c = rk_char_at(source, at);
        if (rk_is_word_class(c.type))
            add_character(facts, c);
        else if (is_inside_number(source, at))
            facts->has |= c.code == '.' ? STOPS : c.code == ',' ? COMMAS : COLONS;
        else if (c.type != RK_IGNORED && !is_apostrophe(source, at, c))
            break;
        at += rk_max(1, c.length);
    }
    return rk_min(at, limit);
}

/* Reads the characters of a word up to `limit`. Returns where it ends. */
static uint32_t read_characters(const rk_source *source, uint32_t at, uint32_t limit, rk_word_facts *facts)
{
    memset(facts, 0, sizeof *facts);
    facts->hasher = rk_hash_start();
    return read_more(source, at, limit, facts);
}

static uint32_t shape_of_facts(const rk_word_facts *facts)
{
    const uint32_t has = facts->has;
    uint32_t shape = facts->shape;

    if (facts->first == RK_UPPER) shape |= RK_CAPITAL;
    if (facts->count >= 2 && (has & (OTHER_LETTERS | DIGITS)) == 0) shape |= RK_ROMAN;
    if (facts->last == RK_DIGIT) shape |= RK_ENDS_DIGIT;
    if ((has & COLONS) != 0) shape |= RK_HAS_COLON;
    if ((has & (LETTERS | COMMAS | COLONS)) != 0) return shape;
    shape |= (has & STOPS) != 0 ? RK_DOTTED : RK_DIGITS;
    return shape;
}

static bool ends_in_clitic(const rk_source *source, const rk_token *word)
{
    const uint32_t end = (word->start + word->length);

    return word->length >= RK_STEM_MIN + RK_CLITIC_LENGTH && (rk_byte(source, end - 1) | 0x20) == 'a' &&
           (rk_byte(source, end - 2) | 0x20) == 'y' && (rk_byte(source, end - 3) | 0x20) == 'n';
}

/* Completes a word of which all characters were read. */
static void finish_word(rk_token *word, uint32_t end, const rk_word_facts *facts)
{
    word->length = end - word->start;
    word->hash = word->stem = rk_hash_end(&facts->hasher);
    word->type = facts->first == RK_DIGIT ? RK_TOKEN_NUMBER : RK_TOKEN_WORD;
    word->shape = (uint16_t)shape_of_facts(facts);
}

void rk_read_any_word(const rk_source *source, uint32_t limit, rk_token *word)
{
    rk_word_facts facts;

    finish_word(word, read_characters(source, word->start, limit, &facts), &facts);
    if (!ends_in_clitic(source, word)) return;
    (void)read_characters(source, word->start, (word->start + word->length) - RK_CLITIC_LENGTH, &facts);
    word->stem = rk_hash_end(&facts.hasher);
}

void rk_read_divided_word(const rk_source *source, uint32_t hyphen, uint32_t rest, uint32_t limit, rk_token *word)
{
    rk_word_facts facts;
    uint32_t end;

    (void)read_characters(source, word->start, hyphen, &facts);
    end = read_more(source, rest, limit, &facts);
    finish_word(word, end, &facts);
    if (!ends_in_clitic(source, word)) return;
    (void)read_characters(source, word->start, hyphen, &facts);
    (void)read_more(source, rest, end - RK_CLITIC_LENGTH, &facts);
    word->stem = rk_hash_end(&facts.hasher);
}

uint32_t rk_hash_camel_head(const rk_source *source, const rk_token *word, uint32_t *end)
{
    rk_word_facts facts;
    uint32_t at = word->start;
    rk_class before = RK_OTHER;

    while (at < word->start + word->length) {
        const rk_char c = rk_char_at(source, at);
        if (c.type == RK_UPPER && before == RK_LOWER) break;
        before = c.type;
        at += rk_max(1, c.length);
    }
    *end = read_characters(source, word->start, at, &facts);
    return rk_hash_end(&facts.hasher);
}

uint32_t rk_value_of(const rk_source *source, const rk_token *number)
{
    const uint32_t end = number->start + number->length;
    uint32_t value = 0, at;

    for (at = end - rk_min(number->length, 9); at < end; at++) value = value * 10 + rk_byte(source, at) % 16 % 10;
    return value;
}

#define VOWEL(letter) ((uint32_t)1 << ((letter)&31))

bool rk_has_vowel(const rk_source *source, uint32_t start, uint32_t length)
{
    const uint32_t vowels = VOWEL('a') | VOWEL('e') | VOWEL('i') | VOWEL('o') | VOWEL('u');
    uint32_t at;

    for (at = start; at < start + length; at++)
        if ((vowels >> (rk_byte(source, at) & 31) & 1) != 0) return true;
    return false;
}
