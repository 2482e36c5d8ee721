/* Tokens: the only loop over the bytes of a text. */
#include "any_words.h"
#include "plain_words.h"
#include "token_view.h"

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

    while (tokens->end - tokens->next < tokens->capacity && tokens->at < limit &&
           limit - tokens->at >= 2u + RK_PLAIN_READ) {
        rk_token *token = &tokens->tokens[tokens->end & tokens->mask];
        rk_gap gap;
        const uint32_t start = tokens->at + plain_gap(bytes + tokens->at, &gap), first = bytes[start];
        const uint32_t type = first < 0x80 ? rk_ascii_class[first] : RK_OTHER;
        if (rk_is_word_class((rk_class)type)) {
            if (!rk_read_plain_word(bytes + start, token)) return;
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
        rk_read_any_word(tokens->source, tokens->limit, token);
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
