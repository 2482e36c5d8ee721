/* Plain words. */
#include "plain_words.h"

#include "any_words.h"
#include "swar.h"

/* The hash of up to 15 folded letters, in two chunks; what is beyond them is ignored. */
static RK_HOT uint32_t hash_letters(uint64_t low, uint64_t high, uint32_t length)
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

/* The shape of a word of ASCII letters and digits, one by one. */
static uint32_t shape_of_letters(const uint8_t *bytes, uint32_t length)
{
    uint32_t shape = 0, roman = 0, i;

    for (i = 0; i < length; i++) {
        const bool is_small = bytes[i] >= 'a', is_capital = (bytes[i] & 0x60) == 0x40;
        if (i == 0 && is_capital) shape |= RK_CAPITAL;
        if (i == 1 && is_small) shape |= RK_SECOND_LOWER;
        if (is_small) shape |= RK_HAS_LOWER;
        if (i > 0 && is_capital && bytes[i - 1] >= 'a') shape |= RK_CAMEL;
        roman += bytes[i] == 'I' || bytes[i] == 'V' || bytes[i] == 'X';
    }
    if (roman == length && length >= 2) shape |= RK_ROMAN;
    if (bytes[length - 1] <= '9') shape |= RK_ENDS_DIGIT;
    return shape;
}

/* Whether an ASCII byte can follow a word that ends. */
static RK_HOT bool ends_word(uint32_t byte)
{
    return byte < 0x80 && byte != '\'' && !rk_is_word_class((rk_class)rk_ascii_class[byte]);
}

static bool is_digit(uint32_t byte)
{
    return byte - '0' < 10;
}

/* Completes a word that has digits. False: it goes on after a sign, as "1.500" does. */
static bool finish_number(const uint8_t *bytes, rk_token *word)
{
    const uint32_t length = word->length, next = bytes[length];
    uint32_t digits = 0, i;

    if ((next == '.' || next == ',' || next == ':') && is_digit(bytes[length - 1]) && is_digit(bytes[length + 1]))
        return false;
    for (i = 0; i < length; i++) digits += is_digit(bytes[i]);
    if (is_digit(bytes[0])) word->type = RK_TOKEN_NUMBER;
    word->shape = digits == length ? RK_DIGITS | RK_ENDS_DIGIT : shape_of_letters(bytes, length);
    return true;
}

bool rk_read_plain_word(const uint8_t *bytes, rk_token *word)
{
    const uint64_t raw = rk_load8(bytes), low = raw | RK_EACH_BYTE(0x20);
    uint64_t high = 0, capitals = ~raw & RK_EACH_BYTE(0x20), mask = rk_mask_not_letters(low);
    uint64_t digits = mask & ~rk_mask_not_digits(raw);
    uint32_t length;

    mask ^= digits;
    if (mask != 0) {
        length = rk_count_before(mask);
        capitals = rk_keep_bytes(capitals, length);
        digits = rk_keep_bytes(digits, length);
    } else {
        const uint64_t more = rk_load8(bytes + 8);
        uint64_t more_digits;
        high = more | RK_EACH_BYTE(0x20);
        mask = rk_mask_not_letters(high);
        more_digits = mask & ~rk_mask_not_digits(more);
        mask ^= more_digits;
        if (mask == 0) return false;
        length = rk_count_before(mask);
        capitals |= rk_keep_bytes(~more & RK_EACH_BYTE(0x20), length)
                    << 1; /* another bit: not that of the first byte */
        digits |= rk_keep_bytes(more_digits, length);
        length += 8;
    }
    if (!ends_word(bytes[length])) return false;
    word->length = length;
    word->type = RK_TOKEN_WORD;
    if (digits != 0) {
        if (!finish_number(bytes, word)) return false;
    } else if (capitals == 0) {
        word->shape = RK_HAS_LOWER | (length > 1 ? RK_SECOND_LOWER : 0);
    } else if (capitals == 0x20 && length > 1) {
        word->shape = RK_CAPITAL | RK_HAS_LOWER | RK_SECOND_LOWER;
    } else {
        word->shape = (uint16_t)shape_of_letters(bytes, length);
    }
    word->hash = word->stem = hash_letters(low, high, length);
    if ((bytes[length - 1] | 0x20) == 'a' && length >= RK_STEM_MIN + RK_CLITIC_LENGTH &&
        (bytes[length - 2] | 0x20) == 'y' && (bytes[length - 3] | 0x20) == 'n')
        word->stem = hash_letters(low, high, length - RK_CLITIC_LENGTH);
    return true;
}
