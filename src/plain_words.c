/* Plain words. */
#include "plain_words.h"

#include "any_words.h"
#include "notes.h"
#include "swar.h"
#include "token_kinds.h"

/* A plain word has at most this many letters, a plain number this many digits. Two bytes more are looked at, and two
 * before. */
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

/* Goes on with up to 7 folded letters, after which the chunk is 0, and ends. Both possible steps are made: there is no
 * branch on whether there are four letters. */
static RK_INLINE uint32_t hash_tail(uint32_t hash, uint64_t letters, uint32_t length)
{
    const uint32_t has_four = length / 4, with_four = rk_hash_mix(hash, (uint32_t)letters);

    return rk_hash_rest(has_four != 0 ? with_four : hash, (uint32_t)(letters >> (32 * has_four)), length % 4 * 8);
}

/* The hash of 8 to 15 letters in two chunks. */
static RK_INLINE uint32_t hash_long(uint64_t low, uint64_t high, uint32_t length)
{
    return hash_tail(rk_hash_mix(rk_hash_mix(RK_HASH_SEED, (uint32_t)low), (uint32_t)(low >> 32)), high, length - 8);
}

/* The hash of the first letters; what is after them is ignored. */
static uint32_t hash_letters(uint64_t low, uint64_t high, uint32_t length)
{
    if (length < 8) return hash_tail(RK_HASH_SEED, rk_keep_bytes(low, length), length);
    return hash_long(low, rk_keep_bytes(high, length - 8), length);
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

/* Whether a byte that is no letter can follow a word that ends. */
static RK_INLINE bool ends_word(uint32_t byte)
{
    return (byte < 0x80) & (byte != '\'') & (byte != '[') & (byte - '0' >= 10);
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
    if (!ends_word(next) || rk_is_letter((rk_class)rk_ascii_class[next])) return false;
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
    if ((capitals & ~(uint64_t)0x20) != 0 || length == 1) return shape_of_letters(bytes, length);
    return RK_HAS_LOWER | RK_SECOND_LOWER | (uint32_t)(capitals / 0x20 * RK_CAPITAL);
}

static RK_INLINE bool has_clitic(const uint8_t *bytes, uint32_t length)
{
    const uint32_t letters = rk_load4(bytes + rk_max(length, 4) - 4) | 0x20202020;

    return letters >> 8 == 0x61796E && length >= RK_STEM_MIN + RK_CLITIC_LENGTH; /* "nya" */
}

static RK_INLINE bool read_plain_word(const uint8_t *bytes, rk_token *word)
{
    const uint64_t spaces = RK_EACH_BYTE(0x20), raw = rk_load8(bytes), end = rk_mask_not_letters(raw | spaces);
    uint64_t low = raw | spaces, high = 0, capitals = ~raw & spaces;
    uint32_t length;

    if (end != 0) {
        length = rk_count_before(end);
        if (length == 0) return read_plain_number(bytes, word);
        low &= rk_bits_before(end);
        capitals &= rk_bits_before(end);
        word->hash = hash_tail(RK_HASH_SEED, low, length);
    } else {
        const uint64_t more = rk_load8(bytes + 8), more_end = rk_mask_not_letters(more | spaces);
        if (more_end == 0) return false;
        length = 8 + rk_count_before(more_end);
        high = (more | spaces) & rk_bits_before(more_end);
        capitals |= (~more & spaces & rk_bits_before(more_end)) << 1;
        word->hash = hash_long(low, high, length);
    }
    if (bytes[length] != ' ' && !ends_word(bytes[length])) return false;
    word->stem = has_clitic(bytes, length) ? hash_letters(low, high, length - RK_CLITIC_LENGTH) : word->hash;
    word->length = length;
    word->type = RK_TOKEN_WORD;
    word->shape = (uint16_t)shape_of_word(bytes, capitals, length);
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

/* The gap before a plain token, in bytes: nothing, a blank, or one or two newlines. In a text with a layout a newline
 * is nothing plain. */
static RK_INLINE uint32_t plain_gap(const uint8_t *bytes, bool has_layout, rk_gap *gap)
{
    *gap = RK_GAP_NONE;
    if (bytes[0] == ' ') {
        *gap = RK_GAP_BLANK;
        return 1;
    }
    if (bytes[0] != '\n' || has_layout) return 0;
    *gap = bytes[1] == '\n' ? RK_GAP_PARAGRAPH : RK_GAP_NEWLINE;
    return bytes[1] == '\n' ? 2 : 1;
}

/* Makes a token of a sign. False: it is not one of ASCII, or the mark of a note may follow. */
static RK_INLINE bool make_plain_sign(const uint8_t *bytes, rk_token *sign)
{
    const uint32_t byte = bytes[0];
    const uint32_t type = byte < 0x80 ? (uint32_t)rk_ascii_class[byte] : (uint32_t)RK_MULTIBYTE;

    if ((SIGN_CLASSES >> type & 1) == 0 || rk_may_be_note(bytes[1], bytes[2])) return false;
    rk_make_sign(byte, 1, (rk_class)type, sign);
    return true;
}

static RK_INLINE bool begins_plain_word(uint32_t byte)
{
    return (byte | 0x20) - 'a' < 26 || byte - '0' < 10;
}

/* Reads the token at `at`. Returns where it ends; 0: it is none of these. */
static RK_INLINE uint32_t read_plain(const rk_tokens *tokens, uint32_t at, bool has_layout, rk_token *token)
{
    const uint8_t *const bytes = tokens->source->bytes;
    rk_gap gap;
    const uint32_t start = at + plain_gap(bytes + at, has_layout, &gap);
    const bool is_word = begins_plain_word(bytes[start]);

    if (is_word ? !read_plain_word(bytes + start, token) : !make_plain_sign(bytes + start, token)) return 0;
    token->start = start;
    token->gap = (uint8_t)gap;
    if (is_word && gap == RK_GAP_NONE) rk_join_to_previous(tokens, token);
    if (is_word && gap == RK_GAP_BLANK)
        token->shape |= RK_PLAIN; /* what rk_mark_plain does with it */
    else
        rk_mark_plain(tokens, token);
    return start + token->length;
}

/* "... kepala peme-\nrintah": gives back the tokens from the first word on that may be divided, because a hyphen at the
 * end of a line follows it. They were read from number `first` on. Returns where reading goes on. */
static uint32_t give_back_divided(rk_tokens *tokens, uint32_t first)
{
    uint32_t number = first, at = tokens->at;

    for (; number != tokens->end; number++) {
        const rk_token *token = rk_place_of(tokens, number);
        const uint32_t end = token->start + token->length;
        const bool has_hyphen = token->type == RK_TOKEN_WORD && rk_byte(tokens->source, end) == '-';
        if (has_hyphen && rk_class_of_byte(rk_byte(tokens->source, end + 1)) == RK_NEWLINE) break;
        at = end;
    }
    tokens->end = number;
    return at;
}

void rk_read_plain(rk_tokens *tokens)
{
    const uint32_t limit = rk_min(tokens->limit, tokens->source->resident), last = tokens->next + tokens->capacity;
    const bool has_layout = tokens->source->layout != NULL;
    const uint32_t first = tokens->end;
    uint32_t at = tokens->at;

    if (limit < PLAIN_READ) return;
    while (tokens->end != last && at <= limit - PLAIN_READ) {
        const uint32_t end = read_plain(tokens, at, has_layout, rk_place_of(tokens, tokens->end));
        if (end == 0) break;
        at = end;
        tokens->end++;
    }
    if (has_layout && tokens->source->layout->has_divided) at = give_back_divided(tokens, first);
    tokens->at = at;
}
