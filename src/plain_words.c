/* Plain words. */
#include "plain_words.h"

#include "any_words.h"
#include "swar.h"
#include "token_kinds.h"

/* A plain word has at most this many letters, a plain number this many digits. Two bytes more are looked at, and two before. */
#define PLAIN_MAX  15u
#define PLAIN_READ (2u + PLAIN_MAX + 2u)

static const uint8_t type_of_class[] = {RK_TOKEN_SIGN,       RK_TOKEN_SIGN,  RK_TOKEN_SIGN,   RK_TOKEN_NUMBER,
                                        RK_TOKEN_WORD,       RK_TOKEN_WORD, /* to RK_LOWER */
                                        RK_TOKEN_TERMINATOR, RK_TOKEN_QUOTE, RK_TOKEN_OPENER, RK_TOKEN_CLOSER,
                                        RK_TOKEN_HYPHEN,     RK_TOKEN_DASH,  RK_TOKEN_SIGN,   RK_TOKEN_SIGN};

/* What joins two parts to one written word: "anak-anak", "3/11/2024", "Kompas.com". */
static bool is_joiner(const rk_token *sign)
{
    return sign->type == RK_TOKEN_HYPHEN || rk_is_sign(sign, '.') || rk_is_sign(sign, '/') || rk_is_sign(sign, '@') ||
           rk_is_sign(sign, '_') || rk_is_sign(sign, '&');
}

void rk_join_to_previous(const rk_tokens *tokens, rk_token *word)
{
    const rk_token *joiner, *previous;

    if (tokens->end < 2) return;
    joiner = rk_place_of(tokens, tokens->end - 1);
    previous = rk_place_of(tokens, tokens->end - 2);
    if (joiner->gap != RK_GAP_NONE || !is_joiner(joiner) || !rk_is_word(previous)) return;
    word->shape |= RK_JOINED;
    if (joiner->type == RK_TOKEN_HYPHEN &&
        (word->hash == previous->hash || word->stem == previous->hash || word->stem == previous->stem))
        word->shape |= RK_REPEATED;
}

void rk_make_sign(uint32_t code, uint32_t length, rk_class type, rk_token *sign)
{
    sign->length = length;
    sign->hash = sign->stem = code;
    sign->shape = 0;
    sign->type = type_of_class[type];
}

/* ---- words */

/* The hash of up to 15 folded letters, in two chunks; what is beyond them is ignored. */
static RK_INLINE uint32_t hash_letters(uint64_t low, uint64_t high, uint32_t length)
{
    uint32_t hash = RK_HASH_SEED;

    if (length >= 8) {
        hash = rk_hash_mix(rk_hash_mix(hash, (uint32_t)low), (uint32_t)(low >> 32));
        low = high;
        length -= 8;
    }
    low = rk_keep_bytes(low, length);
    if (length >= 4) {
        hash = rk_hash_mix(hash, (uint32_t)low);
        low >>= 32;
        length -= 4;
    }
    return rk_hash_rest(hash, (uint32_t)low, 8 * length);
}

/* The shape of a word of ASCII letters, one by one. */
static uint32_t shape_of_letters(const uint8_t *bytes, uint32_t length)
{
    uint32_t shape = 0, roman = 0, i;

    for (i = 0; i < length; i++) {
        const bool is_small = bytes[i] >= 'a', is_capital = !is_small;
        if (i == 0 && is_capital) shape |= RK_CAPITAL;
        if (i == 1 && is_small) shape |= RK_SECOND_LOWER;
        if (is_small) shape |= RK_HAS_LOWER;
        if (i > 0 && is_capital && bytes[i - 1] >= 'a') shape |= RK_CAMEL;
        roman += bytes[i] == 'I' || bytes[i] == 'V' || bytes[i] == 'X';
    }
    if (roman == length && length >= 2) shape |= RK_ROMAN;
    return shape;
}

/* Whether an ASCII byte can follow a word that ends. */
static RK_INLINE bool ends_word(uint32_t byte)
{
    return byte < 0x80 && byte != '\'' && !rk_is_word_class((rk_class)rk_ascii_class[byte]);
}

static bool is_digit(uint32_t byte)
{
    return byte - '0' < 10;
}

/* Reads a number of up to 15 digits, which no sign and no letter continues. */
static bool read_plain_number(const uint8_t *bytes, rk_token *word)
{
    rk_hasher hasher = rk_hash_start();
    uint32_t length = 0, next;

    for (; length <= PLAIN_MAX && is_digit(bytes[length]); length++) rk_hash_byte(&hasher, bytes[length]);
    if (length > PLAIN_MAX) return false;
    next = bytes[length];
    if (!ends_word(next)) return false;
    if ((next == '.' || next == ',' || next == ':') && is_digit(bytes[length + 1])) return false; /* "1.500" */
    word->length = length;
    word->hash = word->stem = rk_hash_end(&hasher);
    word->type = RK_TOKEN_NUMBER;
    word->shape = RK_DIGITS | RK_ENDS_DIGIT;
    return true;
}

/* The shape of a word whose capitals are the bits 0x20 of its first chunk, and the bits 0x40 of the second one. */
static RK_INLINE uint32_t shape_of_word(const uint8_t *bytes, uint64_t capitals, uint32_t length)
{
    if (capitals == 0) return RK_HAS_LOWER | (length > 1 ? RK_SECOND_LOWER : 0);
    if (capitals == 0x20 && length > 1) return RK_CAPITAL | RK_HAS_LOWER | RK_SECOND_LOWER;
    return shape_of_letters(bytes, length);
}

static RK_INLINE bool has_clitic(const uint8_t *bytes, uint32_t length)
{
    return (bytes[length - 1] | 0x20) == 'a' && length >= RK_STEM_MIN + RK_CLITIC_LENGTH &&
           (bytes[length - 2] | 0x20) == 'y' && (bytes[length - 3] | 0x20) == 'n';
}

static RK_INLINE bool read_plain_word(const uint8_t *bytes, rk_token *word)
{
    const uint64_t raw = rk_load8(bytes), low = raw | RK_EACH_BYTE(0x20);
    uint64_t high = 0, capitals = ~raw & RK_EACH_BYTE(0x20), mask = rk_mask_not_letters(low);
    uint32_t length;

    if (mask != 0) {
        length = rk_count_before(mask);
        if (length == 0) return read_plain_number(bytes, word);
        capitals = rk_keep_bytes(capitals, length);
    } else {
        const uint64_t more = rk_load8(bytes + 8);
        high = more | RK_EACH_BYTE(0x20);
        mask = rk_mask_not_letters(high);
        if (mask == 0) return false;
        length = rk_count_before(mask);
        capitals |= rk_keep_bytes(~more & RK_EACH_BYTE(0x20), length) << 1;
        length += 8;
    }
    if (!ends_word(bytes[length])) return false;
    word->length = length;
    word->type = RK_TOKEN_WORD;
    word->shape = (uint16_t)shape_of_word(bytes, capitals, length);
    word->hash = word->stem = hash_letters(low, high, length);
    if (has_clitic(bytes, length)) word->stem = hash_letters(low, high, length - RK_CLITIC_LENGTH);
    return true;
}

bool rk_read_plain_word(const uint8_t *bytes, rk_token *word)
{
    return read_plain_word(bytes, word);
}

/* ---- the loop */

/* Classes of ASCII signs that are tokens by themselves. */
#define SIGN_CLASSES                                                                                                   \
    (1u << RK_OTHER | 1u << RK_TERMINATOR | 1u << RK_QUOTE | 1u << RK_OPENER | 1u << RK_CLOSER | 1u << RK_HYPHEN)

/* The gap before a plain token, in bytes: nothing, a blank, or one or two newlines. */
static RK_INLINE uint32_t plain_gap(const uint8_t *bytes, rk_gap *gap)
{
    *gap = RK_GAP_NONE;
    if (bytes[0] == ' ') {
        *gap = RK_GAP_BLANK;
        return 1;
    }
    if (bytes[0] != '\n') return 0;
    *gap = bytes[1] == '\n' ? RK_GAP_PARAGRAPH : RK_GAP_NEWLINE;
    return bytes[1] == '\n' ? 2 : 1;
}

void rk_read_plain(rk_tokens *tokens)
{
    const uint8_t *bytes = tokens->source->bytes;
    const uint32_t limit = rk_min(tokens->limit, tokens->source->resident);

    while (tokens->end - tokens->next < tokens->capacity && tokens->at < limit && limit - tokens->at >= PLAIN_READ) {
        rk_token *token = rk_place_of(tokens, tokens->end);
        rk_gap gap;
        const uint32_t start = tokens->at + plain_gap(bytes + tokens->at, &gap), first = bytes[start];
        const uint32_t type = first < 0x80 ? (uint32_t)rk_ascii_class[first] : (uint32_t)RK_OTHER;
        if (rk_is_word_class((rk_class)type)) {
            if (!read_plain_word(bytes + start, token)) return;
            if (gap == RK_GAP_NONE) rk_join_to_previous(tokens, token);
        } else if (first < 0x80 && (SIGN_CLASSES >> type & 1) != 0) {
            rk_make_sign(first, 1, (rk_class)type, token);
        } else {
            return;
        }
        token->start = start;
        token->gap = (uint8_t)gap;
        tokens->at = start + token->length;
        tokens->end++;
    }
}
