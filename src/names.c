/* Names: the words with a capital of two segments, compared. */
#include "names.h"

/* More words of a segment are not looked at. */
#define CAPITALS_MAX 16u
#define TOKENS_MAX   256u

static const rk_token no_token = {0, 0, 0, 0, 0, 0, RK_TOKEN_END, 0};

/* The words of a segment that have a capital. */
typedef struct {
    uint32_t hashes[CAPITALS_MAX];
    bool is_alone[CAPITALS_MAX]; /* no part of a longer name, and a mention of a person */
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

static bool reports_speech(const rk_token *token)
{
    if (!rk_is_lower(token)) return false;
    if ((token->flags & (RK_SAYING | RK_ATTRIBUTING)) != 0) return true;
    return (rk_clues_of(token->hash) & (RK_CLUE_TELLING | RK_CLUE_STATING)) != 0;
}

/* "kata Hartono", "Hartono juga menilai": whether the next token is the source of what is said. What he says can be
 * understood by those who do not know him. */
static bool is_source(const rk_tokens *tokens, const rk_token *before)
{
    const rk_token *next = rk_peek(tokens, 1);
    const bool is_between = rk_is_lower(next) && (next->flags & RK_STOPWORD) != 0;

    return reports_speech(before) || reports_speech(next) || (is_between && reports_speech(rk_peek(tokens, 2)));
}

/* Whether a word was a part of a longer name where it came first in the text. */
static bool begins_in_name(const rk_document *doc, const rk_token *token)
{
    const uint32_t term = rk_find_term(&doc->terms, token->stem, RK_TERM);

    return term != 0 && rk_term_at(&doc->terms, term)->in_name != 0;
}

/* Whether the next token stands for a person by itself, who must be known. */
static bool is_mention(const rk_document *doc, const rk_tokens *tokens, const rk_token *before)
{
    const rk_token *token = rk_peek(tokens, 0);

    return may_be_person(token) && !opens_place(before) && !is_source(tokens, before) && begins_in_name(doc, token);
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
            const bool is_alone = !is_joined && !joins && is_mention(doc, tokens, &before);
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

/* "Melati FC", "Google DeepMind": whether a part of a name says that it is not a person's. */
static bool is_of_organization(const rk_token *part)
{
    const bool is_in_capitals = (part->shape & RK_HAS_LOWER) == 0 && part->length > 1;

    return is_in_capitals || (part->shape & RK_CAMEL) != 0 || (part->flags & (RK_ACRONYM | RK_CITY | RK_OUTLET)) != 0;
}

/* Whether two words that follow one another are a name of which the segment has only one word by itself. */
static bool is_introduction(const rk_name_words *names, const rk_token *first, const rk_token *second)
{
    const uint32_t a = find_name(names, first), b = find_name(names, second);

    if ((a < names->count) == (b < names->count) || !names->is_alone[rk_min(a, b)]) return false;
    if (is_of_organization(a < names->count ? second : first)) return false;
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

void rk_note_introducer(const rk_position *at, ringkas_segment *segment)
{
    const uint32_t stamp = rk_stamp_of(at->number - 1), distance = stamp - at->introducer;

    if (!RK_HAS_NEEDS || at->introducer == 0 || at->introducer >= stamp || distance > RK_NEED_MAX) return;
    if ((segment - distance)->kind != RINGKAS_SENTENCE)
        return; /* "Kompor dari Limbah Tahu": a headline has many capitals */
    segment->marks = rk_with_need(segment->marks, distance) | RK_UNCHECKED;
}
