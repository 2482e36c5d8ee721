/* Tokens: the words, numbers and signs of a text, in order. This stage and those before it are the only ones that read bytes.
 *
 * A token stream is a ring of tokens. It reads forward only and is filled in batches; the rules look at the tokens that come
 * next. Only rk_tokens_seek goes back, for the few rules that must. */
#ifndef RK_TOKENS_H
#define RK_TOKENS_H

#include "chars.h"
#include "lexicon.h"

typedef enum {
    RK_TOKEN_END,    /* after the last token */
    RK_TOKEN_WORD,   /* letters, or letters and digits that begin with a letter: "anak", "Rp5.000" */
    RK_TOKEN_NUMBER, /* begins with a digit: "1.500.000", "09.30", "5G" */
    RK_TOKEN_TERMINATOR,
    RK_TOKEN_QUOTE,
    RK_TOKEN_OPENER,
    RK_TOKEN_CLOSER,
    RK_TOKEN_HYPHEN,
    RK_TOKEN_DASH,
    RK_TOKEN_SIGN /* any other character */
} rk_token_type;

/* What stands before a token. */
typedef enum {
    RK_GAP_NONE,
    RK_GAP_BLANK,    /* blanks or characters that take no place */
    RK_GAP_NEWLINE,  /* one newline */
    RK_GAP_PARAGRAPH /* two or more; also before the end */
} rk_gap;

/* The shape of a word or a number, as bits. */
enum {
    RK_CAPITAL = 1,      /* begins with a capital */
    RK_SECOND_LOWER = 2, /* its second letter is a small one */
    RK_HAS_LOWER = 4,    /* has a small letter of ASCII */
    RK_CAMEL = 8,        /* has a capital after a small letter: "JakartaSejumlah" */
    RK_ROMAN = 16,       /* a Roman number of two digits or more: "II" */
    RK_JOINED = 32,      /* continues the written word before it: "anak" after "anak-" */
    RK_REPEATED = 64,    /* reduplication: says again what the part before it said: "-anak", "-anaknya" */
    RK_DIGITS = 128,     /* digits only */
    RK_DOTTED = 256,     /* a number with stops: "1.500" */
    RK_ENDS_DIGIT = 512, /* its last character is a digit */
    RK_HAS_COLON = 1024, /* a number with a colon: "10:15" */
    RK_PLAIN = 2048      /* a word in small letters after a blank */
};

typedef struct {
    uint32_t start, length; /* bytes of the text */
    uint32_t hash;          /* of a word or number, folded; of a sign its code point */
    uint32_t stem;          /* the hash without "-nya": the term that a word counts for */
    uint32_t flags;         /* the classes of a word (lexicon.h) */
    uint16_t shape;
    uint8_t type; /* an rk_token_type */
    uint8_t gap;  /* an rk_gap */
} rk_token;

/* How many tokens the rules may look ahead and back. */
#define RK_AHEAD 20u
#define RK_BACK  8u

/* Tokens in the ring, a power of 2. */
#if RINGKAS_SMALL
#define RK_RING 32u
#else
#define RK_RING 64u
#endif

typedef struct {
    const rk_source *source;
    rk_token *ring;   /* RK_RING tokens */
    rk_token *tokens; /* the ring, or an array of all tokens: token number n is at n & mask */
    uint32_t mask;
    uint32_t capacity; /* how many tokens are read ahead at most */
    uint32_t begin;    /* the number of the first token */
    uint32_t next;     /* ... of the next token */
    uint32_t end;      /* ... of the first token that is not read yet */
    uint32_t at;       /* where reading goes on, a byte offset */
    uint32_t limit;    /* where it ends */
    bool is_over;      /* all tokens are in the ring */
    rk_token over;     /* what rk_peek gives beyond the last token */
} rk_tokens;

/* Opens a stream over the bytes [start, end) of a source. ring: RK_RING tokens, the stream's as long as it is used. */
void rk_tokens_open(rk_tokens *tokens, const rk_source *source, rk_token *ring, uint32_t start, uint32_t end);
/* Reads all tokens of an open stream into an array for `capacity` tokens. False: the text has more tokens. True: the stream is
 * in the array, and rk_tokens_rewind begins again without reading. */
bool rk_tokens_read_all(rk_tokens *tokens, rk_token *array, uint32_t capacity);
void rk_tokens_rewind(rk_tokens *tokens);
/* Goes on reading at another byte, where a token may begin, in the ring. */
void rk_tokens_seek(rk_tokens *tokens, uint32_t start);
/* Reads the next batch. */
void rk_refill(rk_tokens *tokens);
/* Moves on by one token, which must exist. */
static inline void rk_advance(rk_tokens *tokens)
{
    tokens->next++;
    if (tokens->end - tokens->next <= RK_AHEAD && !tokens->is_over) rk_refill(tokens);
}

/* Whether the stream is in the ring, not in an array. */
static inline bool rk_uses_ring(const rk_tokens *tokens)
{
    return tokens->tokens == tokens->ring;
}

/* The token that comes `ahead` tokens after the next one, 0 to RK_AHEAD. Valid until the stream moves on. */
static inline const rk_token *rk_peek(const rk_tokens *tokens, uint32_t ahead)
{
    if (ahead >= tokens->end - tokens->next) return &tokens->over;
    return &tokens->tokens[(tokens->next + ahead) & tokens->mask];
}

/* The token `back` tokens before the next one, 1 to RK_BACK. It must exist. */
static inline const rk_token *rk_look_back(const rk_tokens *tokens, uint32_t back)
{
    return &tokens->tokens[(tokens->next - back) & tokens->mask];
}

/* Of "JakartaSejumlah" the part before the second capital. `word` has RK_CAMEL. */
rk_token rk_camel_head(const rk_tokens *tokens, const rk_token *word);

static inline bool rk_is_word(const rk_token *token)
{
    return token->type == RK_TOKEN_WORD || token->type == RK_TOKEN_NUMBER;
}

/* Whether a token is a certain sign. */
static inline bool rk_is_sign(const rk_token *token, uint32_t code)
{
    return token->type > RK_TOKEN_NUMBER && token->hash == code;
}

/* Words that begin with a capital, and with a small letter. */
static inline bool rk_is_upper(const rk_token *token)
{
    return (token->shape & RK_CAPITAL) != 0;
}
static inline bool rk_is_lower(const rk_token *token)
{
    return token->type == RK_TOKEN_WORD && (token->shape & RK_CAPITAL) == 0;
}

/* Whether a token begins a line. */
static inline bool rk_starts_line(const rk_token *token)
{
    return token->gap >= RK_GAP_NEWLINE;
}

static inline uint32_t rk_end_of(const rk_token *token)
{
    return token->start + token->length;
}

#endif
