/* Names: the words with a capital of two segments, compared. */
#include "names.h"

/* More words of a segment are not looked at. */
#define CAPITALS_MAX 16u
#define TOKENS_MAX   256u

static const rk_token no_token = {0, 0, 0, 0, 0, 0, RK_TOKEN_END, 0};

/* The words of a segment that have a capital. */
typedef struct {
    uint32_t hashes[CAPITALS_MAX];
    bool is_alone[CAPITALS_MAX]; /* no part of a longer name, and no name of a place */
    uint32_t count;
} rk_name_words;

static bool has_capital(const rk_token *token)
{
    return token->type == RK_TOKEN_WORD && rk_is_upper(token);
}

/* "Budi Hartono", "anak-anak": whether two words are parts of one name. */
static bool are_joined(const rk_token *first, const rk_token *second)
{
    return has_capital(first) && has_capital(second) && (rk_follows_blank(second) || second->gap == RK_GAP_NONE);
}

/* Whether a word may be the name of a person: neither a known place nor an acronym, and no common word. */
static bool may_be_person(const rk_token *token)
{
    const uint32_t others = RK_CITY | RK_ACRONYM | RK_COMMON | RK_OUTLET | RK_STOPWORD | RK_BEFORE_NAME | RK_BACKWARD;

    return has_capital(token) && (token->shape & RK_HAS_LOWER) != 0 && (token->shape & RK_JOINED) == 0 &&
           (token->flags & others) == 0 && token->length > 2;
}

/* "Desa Uloe", "di Uloe": whether a word says that the name after it is a place. */
static bool opens_place(const rk_token *token)
{
    return rk_is_word(token) && (rk_clues_of(token->hash) & (RK_CLUE_PLACE | RK_CLUE_AREA)) != 0;
}

/* Lists the words with a capital of a segment. Returns how many of them stand alone. */
static uint32_t list_names(const rk_document *doc, uint32_t segment, rk_name_words *names)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    rk_token before = no_token;
    bool is_joined = false;
    uint32_t alone = 0, left;

    names->count = 0;
    for (left = TOKENS_MAX; left > 0 && names->count < CAPITALS_MAX; left--, rk_advance(tokens)) {
        const rk_token *token = rk_peek(tokens, 0);
        const bool joins = are_joined(token, rk_peek(tokens, 1));
        if (token->type == RK_TOKEN_END) break;
        if (has_capital(token)) {
            const bool is_alone = may_be_person(token) && !is_joined && !joins && !opens_place(&before);
            names->is_alone[names->count] = is_alone;
            names->hashes[names->count++] = token->hash;
            alone += is_alone;
        }
        is_joined = joins;
        before = *token;
    }
    return alone;
}

/* The place of a word among the names; `count` if it is none of them. */
static uint32_t find_name(const rk_name_words *names, const rk_token *token)
{
    uint32_t i = 0;

    if (!has_capital(token)) return names->count;
    while (i < names->count && names->hashes[i] != token->hash) i++;
    return i;
}

/* Whether two words that follow one another are a name of which the segment has only one word by itself. */
static bool is_introduction(const rk_name_words *names, const rk_token *first, const rk_token *second)
{
    const uint32_t a = find_name(names, first), b = find_name(names, second);

    if ((a < names->count) == (b < names->count) || !names->is_alone[rk_min(a, b)]) return false;
    return (rk_clues_of(first->hash) & RK_CLUE_AREA) == 0;
}

/* Whether the next token joins the names beside it: "Suroto alias Kemprot". */
static bool is_alias(const rk_tokens *tokens, const rk_token *before)
{
    return has_capital(before) && rk_is_lower(rk_peek(tokens, 0)) && has_capital(rk_peek(tokens, 1)) &&
           (rk_clues_of(rk_peek(tokens, 0)->hash) & RK_CLUE_ALIAS) != 0;
}

bool rk_introduces_name(const rk_document *doc, uint32_t earlier, uint32_t segment)
{
    rk_name_words names;
    rk_tokens *tokens;
    rk_token before = no_token;
    uint32_t left;

    if (list_names(doc, segment, &names) == 0) return false;
    tokens = rk_open_tokens(&doc->lists, earlier);
    for (left = TOKENS_MAX; left > 0; left--, rk_advance(tokens)) {
        const rk_token *token = rk_peek(tokens, 0), *next = rk_peek(tokens, 1);
        if (token->type == RK_TOKEN_END) return false;
        if (are_joined(token, next) && is_introduction(&names, token, next)) return true;
        if (is_alias(tokens, &before) && is_introduction(&names, &before, next)) return true;
        before = *token;
    }
    return false;
}
