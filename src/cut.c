/* Cut: at the end of a clause, before a word that links, after any word. */
#include "cut.h"

/* What is open where the reading stands. */
typedef struct {
    uint32_t brackets;
    uint32_t quote; /* the mark that closes it; 0: none */
} rk_open_signs;

static void note_open(rk_open_signs *open, const rk_token *sign)
{
    if (sign->hash == '(' || sign->hash == '[') open->brackets++;
    if ((sign->hash == ')' || sign->hash == ']') && open->brackets > 0) open->brackets--;
    if (sign->hash == '"') open->quote = open->quote == 0 ? '"' : 0;
    if (sign->hash == 0x201C) open->quote = 0x201D;
    if (sign->hash == 0x201D) open->quote = 0;
}

/* "..., kata Budi", "... - ": whether the next token is a sign between clauses. Not in "https://". */
static bool is_clause_sign_next(const rk_tokens *tokens)
{
    const rk_token *next = rk_peek(tokens, 0);

    if (next->type == RK_TOKEN_DASH || next->type == RK_TOKEN_HYPHEN) return next->gap != RK_GAP_NONE;
    if (rk_peek(tokens, 1)->gap == RK_GAP_NONE) return false;
    return rk_is_sign(next, ',') || rk_is_sign(next, ';') || rk_is_sign(next, ':');
}

static bool links_on(const rk_token *word)
{
    return (word->flags & (RK_LINKING | RK_CONNECTIVE)) != 0;
}

/* "Budi | Hartono", "412 | warga": two words that belong together. */
static bool are_one_name(const rk_token *last, const rk_token *next)
{
    return last->type == RK_TOKEN_NUMBER || next->type == RK_TOKEN_NUMBER || (rk_is_upper(last) && rk_is_upper(next));
}

/* How good it is to cut between the last token and the next one. */
static rk_cut_grade grade_of_cut(const rk_token *last, const rk_tokens *tokens, const rk_open_signs *open)
{
    const rk_token *next = rk_peek(tokens, 0);
    const bool is_clause = is_clause_sign_next(tokens), is_open = open->quote != 0;

    if (!rk_is_word(last) && last->type != RK_TOKEN_CLOSER) return RK_CUT_NONE;
    if (!is_clause && (next->gap == RK_GAP_NONE || next->type == RK_TOKEN_END)) return RK_CUT_NONE;
    if (links_on(last) || (last->flags & RK_SAYING) != 0 || open->brackets > 0) return RK_CUT_ANYWHERE;
    if (is_clause) return is_open ? RK_CUT_WORD : RK_CUT_CLAUSE;
    if (are_one_name(last, next)) return RK_CUT_ANYWHERE;
    if (links_on(next)) return is_open ? RK_CUT_WORD : RK_CUT_LINK;
    return (last->flags & RK_STOPWORD) != 0 || is_open ? RK_CUT_ANYWHERE : RK_CUT_WORD;
}

rk_cut rk_find_cut(const rk_document *doc, uint32_t segment, uint32_t min, uint32_t max)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    rk_cut best = {RK_CUT_NONE, 0, 0};
    rk_open_signs open = {0, 0};
    uint32_t words = 0;

    while (rk_peek(tokens, 0)->type != RK_TOKEN_END && words <= max) {
        const rk_token last = *rk_peek(tokens, 0);
        rk_cut_grade grade;
        if (rk_is_word(&last))
            words += words == 0 || (last.shape & RK_JOINED) == 0;
        else
            note_open(&open, &last);
        rk_advance(tokens);
        if (words < min || words > max) continue;
        grade = grade_of_cut(&last, tokens, &open);
        if (grade == RK_CUT_NONE || grade < best.grade) continue;
        best.grade = grade;
        best.end = rk_end_of(&last);
        best.words = words;
    }
    return best;
}

uint32_t rk_open_quote_at(const rk_document *doc, uint32_t segment, uint32_t end)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    rk_open_signs open = {0, 0};

    for (; rk_peek(tokens, 0)->type != RK_TOKEN_END && rk_peek(tokens, 0)->start < end; rk_advance(tokens))
        if (!rk_is_word(rk_peek(tokens, 0))) note_open(&open, rk_peek(tokens, 0));
    return open.quote;
}
