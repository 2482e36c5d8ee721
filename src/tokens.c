/* Tokens: the only loop over the bytes of a text. Plain words and signs are read eight bytes at a time; what is rare (letters
 * beyond ASCII, digits, long words) is read character by character. */
#include "tokens.h"

#include "swar.h"

/* "-nya" is the one clitic that is cut: "pemerintahnya" counts with "pemerintah". What is left keeps four letters. */
#define CLITIC_LENGTH 3u
#define STEM_MIN      4u

/* A plain word has at most this many letters or digits, and two bytes more are looked at. Before it there may be two. */
#define PLAIN_MAX  15u
#define PLAIN_READ (2u + PLAIN_MAX + 2u)

static const uint8_t type_of_class[] = {RK_TOKEN_SIGN,       RK_TOKEN_SIGN,  RK_TOKEN_SIGN,   RK_TOKEN_NUMBER,
                                        RK_TOKEN_WORD,       RK_TOKEN_WORD, /* to RK_LOWER */
                                        RK_TOKEN_TERMINATOR, RK_TOKEN_QUOTE, RK_TOKEN_OPENER, RK_TOKEN_CLOSER,
                                        RK_TOKEN_HYPHEN,     RK_TOKEN_DASH,  RK_TOKEN_SIGN,   RK_TOKEN_SIGN};

/* ---- parts of a written word */

/* What joins two parts to one written word: "anak-anak", "3/11/2024", "Kompas.com". */
static bool is_joiner(const rk_token *sign)
{
    return sign->type == RK_TOKEN_HYPHEN || rk_is_sign(sign, '.') || rk_is_sign(sign, '/') || rk_is_sign(sign, '@') ||
           rk_is_sign(sign, '_') || rk_is_sign(sign, '&');
}

/* Compares a word with the two tokens before it: does it continue a written word? There is no gap before it. */
static void join_to_previous(const rk_tokens *tokens, rk_token *word)
{
    const rk_token *joiner, *previous;

    if (tokens->end - tokens->begin < 2) return;
    joiner = &tokens->tokens[(tokens->end - 1) & tokens->mask];
    previous = &tokens->tokens[(tokens->end - 2) & tokens->mask];
    if (joiner->gap != RK_GAP_NONE || !is_joiner(joiner) || !rk_is_word(previous)) return;
    word->shape |= RK_JOINED;
    if (joiner->type == RK_TOKEN_HYPHEN &&
        (word->hash == previous->hash || word->stem == previous->hash || word->stem == previous->stem))
        word->shape |= RK_REPEATED;
}

/* ---- plain words and signs */

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

/* Reads a word of up to 15 ASCII letters or digits. False, and nothing is read, if it is another word. */
static RK_HOT bool read_plain_word(const uint8_t *bytes, rk_token *word)
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
    if ((bytes[length - 1] | 0x20) == 'a' && length >= STEM_MIN + CLITIC_LENGTH && (bytes[length - 2] | 0x20) == 'y' &&
        (bytes[length - 3] | 0x20) == 'n')
        word->stem = hash_letters(low, high, length - CLITIC_LENGTH);
    return true;
}

static RK_HOT void read_sign(uint32_t code, uint32_t length, rk_class type, rk_token *sign)
{
    sign->length = length;
    sign->hash = sign->stem = code;
    sign->shape = 0;
    sign->type = type_of_class[type];
}

/* Classes of ASCII signs that are tokens by themselves. */
#define SIGN_CLASSES                                                                                                   \
    (1u << RK_OTHER | 1u << RK_TERMINATOR | 1u << RK_QUOTE | 1u << RK_OPENER | 1u << RK_CLOSER | 1u << RK_HYPHEN)

/* The gap before a plain token, in bytes: nothing, a blank, or one or two newlines. */
static RK_HOT uint32_t plain_gap(const uint8_t *bytes, rk_gap *gap)
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

/* Reads plain words and signs as long as there are any and the ring has room. */
static void read_plain(rk_tokens *tokens)
{
    const uint8_t *bytes = tokens->source->bytes;
    const uint32_t limit = rk_min(tokens->limit, tokens->source->resident);

    while (tokens->end - tokens->next < tokens->capacity && tokens->at < limit && limit - tokens->at >= PLAIN_READ) {
        rk_token *token = &tokens->tokens[tokens->end & tokens->mask];
        rk_gap gap;
        const uint32_t start = tokens->at + plain_gap(bytes + tokens->at, &gap), first = bytes[start];
        const uint32_t type = first < 0x80 ? rk_ascii_class[first] : RK_OTHER;
        if (rk_is_word_class((rk_class)type)) {
            if (!read_plain_word(bytes + start, token)) return;
            if (gap == RK_GAP_NONE) join_to_previous(tokens, token);
        } else if (first < 0x80 && (SIGN_CLASSES >> type & 1) != 0) {
            read_sign(first, 1, (rk_class)type, token);
        } else {
            return;
        }
        token->start = start;
        token->gap = (uint8_t)gap;
        tokens->at = start + token->length;
        tokens->end++;
    }
}

/* ---- any character */

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

static bool has_clitic(const rk_source *source, const rk_token *word)
{
    const uint32_t end = rk_end_of(word);

    return word->length >= STEM_MIN + CLITIC_LENGTH && (rk_byte(source, end - 1) | 0x20) == 'a' &&
           (rk_byte(source, end - 2) | 0x20) == 'y' && (rk_byte(source, end - 3) | 0x20) == 'n';
}

/* Reads a word or a number of any characters that begins at word->start. */
static void read_any_word(const rk_source *source, uint32_t limit, rk_token *word)
{
    rk_word_facts facts;

    word->length = read_characters(source, word->start, limit, &facts) - word->start;
    word->hash = word->stem = rk_hash_end(&facts.hasher);
    word->type = facts.first == RK_DIGIT ? RK_TOKEN_NUMBER : RK_TOKEN_WORD;
    word->shape = (uint16_t)shape_of_facts(&facts);
    if (!has_clitic(source, word)) return;
    (void)read_characters(source, word->start, rk_end_of(word) - CLITIC_LENGTH, &facts);
    word->stem = rk_hash_end(&facts.hasher);
}

/* Moves to the next character that takes a place. Returns what was passed over. */
static rk_gap skip_gap(rk_tokens *tokens, rk_char *next)
{
    uint32_t newlines = 0;
    rk_gap gap = RK_GAP_NONE;
    bool after_return = false;

    for (; tokens->at < tokens->limit && !rk_has_failed(tokens->source); tokens->at += next->length) {
        *next = rk_char_at(tokens->source, tokens->at);
        if (!rk_is_white(next->type) && next->type != RK_IGNORED) break;
        if (next->type == RK_NEWLINE) newlines += !(next->code == '\n' && after_return);
        after_return = next->code == '\r';
        gap = RK_GAP_BLANK;
    }
    if (newlines == 0) return gap;
    return newlines == 1 ? RK_GAP_NEWLINE : RK_GAP_PARAGRAPH;
}

/* Reads one token of any characters. False: there is none. */
static bool read_any(rk_tokens *tokens)
{
    rk_token *token = &tokens->tokens[tokens->end & tokens->mask];
    rk_char c = {0, 0, RK_OTHER};
    const rk_gap gap = skip_gap(tokens, &c);

    if (tokens->at >= tokens->limit || rk_has_failed(tokens->source)) return false;
    token->start = tokens->at;
    token->gap = (uint8_t)gap;
    if (rk_is_word_class(c.type)) {
        read_any_word(tokens->source, tokens->limit, token);
        if (gap == RK_GAP_NONE) join_to_previous(tokens, token);
    } else {
        read_sign(c.code, c.length, c.type, token);
    }
    tokens->at = rk_end_of(token);
    tokens->end++;
    return true;
}

/* ---- the stream */

/* Reads a batch: as many tokens as there is room for. The words are looked up when all are there, so that the loads of the
 * look-ups overlap. */
void rk_refill(rk_tokens *tokens)
{
    uint32_t number = tokens->end;

    while (tokens->end - tokens->next < tokens->capacity && !tokens->is_over) {
        if (RK_WIDE && tokens->source->resident != 0) read_plain(tokens);
        if (tokens->end - tokens->next < tokens->capacity && !read_any(tokens)) tokens->is_over = true;
    }
    for (; number != tokens->end; number++) {
        rk_token *token = &tokens->tokens[number & tokens->mask];
        token->flags = token->type == RK_TOKEN_WORD ? rk_classes_of(token->hash) : 0;
        if (token->gap == RK_GAP_BLANK && rk_is_lower(token)) token->shape |= RK_PLAIN;
    }
}

void rk_tokens_open(rk_tokens *tokens, const rk_source *source, rk_token *ring, uint32_t start, uint32_t end)
{
    memset(tokens, 0, sizeof *tokens);
    tokens->source = source;
    tokens->ring = ring;
    tokens->limit = end;
    tokens->over.start = end;
    tokens->over.gap = RK_GAP_PARAGRAPH;
    rk_tokens_seek(tokens, start);
}

/* Begins at another byte, with no token read yet. */
static void restart(rk_tokens *tokens, uint32_t start)
{
    tokens->at = start;
    tokens->begin = tokens->next = tokens->end = 0;
    tokens->is_over = false;
    rk_refill(tokens);
}

bool rk_tokens_read_all(rk_tokens *tokens, rk_token *array, uint32_t capacity)
{
    tokens->tokens = array;
    tokens->mask = UINT32_MAX;
    tokens->capacity = capacity;
    restart(tokens, 0);
    return tokens->is_over;
}

void rk_tokens_rewind(rk_tokens *tokens)
{
    tokens->next = tokens->begin;
}

void rk_tokens_seek(rk_tokens *tokens, uint32_t start)
{
    tokens->tokens = tokens->ring;
    tokens->mask = RK_RING - 1;
    tokens->capacity = RK_RING - RK_BACK;
    restart(tokens, start);
}

rk_token rk_camel_head(const rk_tokens *tokens, const rk_token *word)
{
    const rk_source *source = tokens->source;
    rk_token head = *word;
    uint32_t at = word->start;
    rk_class before = RK_OTHER;

    while (at < rk_end_of(word)) {
        const rk_char c = rk_char_at(source, at);
        if (c.type == RK_UPPER && before == RK_LOWER) break;
        before = c.type;
        at += rk_max(1, c.length);
    }
    read_any_word(source, at, &head);
    head.flags = rk_classes_of(head.hash);
    return head;
}
