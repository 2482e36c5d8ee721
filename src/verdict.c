/* The verdict: the words of all sentences are read again where the text checks facts. Few texts do. */
#include "verdict.h"

/* A text checks facts if it has at least this many words of the class check, or signs in its title. */
#define CHECKS_MIN 2u
/* A text with more words is no article: it has a few words of the class check by chance. */
#define CHECKED_WORDS_MAX 3000u

/* "adalah kabar yang menyesatkan": the most words that may stand between. */
#define LINKED_WORDS 4u

/* How sure it is that a sentence is the verdict. */
typedef enum { RK_NO_VERDICT, RK_POSSIBLE, RK_QUOTED_VERDICT, RK_LIKELY, RK_SURE } rk_certainty;

/* ---- does the text check facts? */

/* What a title says: "Cek Fakta: ...", "[SALAH] ...", "HOAKS: ...". */
static uint32_t count_title_checks(rk_tokens *tokens)
{
    uint32_t checks = 0;

    for (; rk_peek(tokens, 0)->type != RK_TOKEN_END; rk_advance(tokens)) {
        const rk_token *token = rk_peek(tokens, 0), *next = rk_peek(tokens, 1);
        const uint32_t clues = rk_is_word(token) ? rk_clues_of(token->hash) : 0;
        const bool is_label =
            (token->shape & RK_HAS_LOWER) == 0 && (next->type == RK_TOKEN_CLOSER || rk_is_sign(next, ':'));
        checks += (clues & RK_CLUE_CHECK) != 0;
        if ((clues & (RK_CLUE_FALSE | RK_CLUE_TRUE)) != 0 && is_label) checks += CHECKS_MIN;
    }
    return checks;
}

/* The first segment that is no boilerplate, if it is a heading. */
static uint32_t find_headline(const rk_document *doc)
{
    uint32_t i = 0;

    while (i < doc->count && doc->segments[i].kind == RINGKAS_BOILERPLATE) i++;
    return i < doc->count && doc->segments[i].kind == RINGKAS_HEADING ? i : RK_NO_SEGMENT;
}

static bool checks_facts(rk_document *doc, const rk_source *title)
{
    rk_term_reader *const reader = doc->lists.reader;
    uint32_t checks = rk_count_clues(&doc->terms, RK_CLUE_CHECK, CHECKS_MIN), headline;

    if (checks >= CHECKS_MIN) return true;
    headline = find_headline(doc);
    if (headline != RK_NO_SEGMENT) checks += count_title_checks(rk_open_tokens(&doc->lists, headline));
    if (title->length > 0) {
        rk_tokens_open(&reader->tokens, title, reader->ring, 0, title->length);
        checks += count_title_checks(&reader->tokens);
    }
    return checks >= CHECKS_MIN;
}

/* ---- is a sentence the verdict? */

/* What was read of a sentence. */
typedef struct {
    uint32_t words;
    uint32_t left;       /* words that may still come between a link and what it links to */
    bool has_claim;      /* "kabar" */
    bool has_conclusion; /* begins with "Kesimpulan:" */
    bool is_negated;     /* the last word is "tidak" */
    bool is_relative;    /* it is "yang", or "yang" stands before "tidak" */
    bool is_false;       /* "tidak benar", or a link and "hoaks" */
    bool is_true;        /* "itu benar" */
    bool is_doubtful;
} rk_reading;

static void read_word(const rk_token *word, rk_reading *r)
{
    const uint32_t clues = rk_clues_of(word->hash);
    const bool is_linked = r->left > 0 || r->has_conclusion;

    if ((clues & RK_CLUE_DOUBT) != 0) r->is_doubtful = true;
    if ((clues & RK_CLUE_CONCLUSION) != 0 && r->words == 0) r->has_conclusion = true;
    if (r->has_claim || r->has_conclusion) {
        if ((clues & RK_CLUE_FALSE) != 0 && is_linked && !r->is_negated) r->is_false = true;
        if ((clues & RK_CLUE_TRUE) != 0 && r->is_negated && (is_linked || !r->is_relative)) r->is_false = true;
        if ((clues & RK_CLUE_TRUE) != 0 && is_linked && !r->is_negated) r->is_true = true;
    }
    if ((clues & RK_CLUE_CLAIM) != 0) r->has_claim = true;
    if (r->left > 0) r->left--;
    if ((clues & RK_CLUE_LINK) != 0 || (word->flags & RK_DEICTIC) != 0) r->left = LINKED_WORDS;
    if ((clues & RK_CLUE_NEGATION) == 0) r->is_relative = (clues & RK_CLUE_RELATIVE) != 0;
    r->is_negated = (clues & RK_CLUE_NEGATION) != 0;
    r->words++;
}

static rk_certainty certainty_of(const rk_document *doc, uint32_t segment)
{
    const uint32_t traits = doc->segments[segment].traits;
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    rk_reading r;
    const rk_token *word;

    memset(&r, 0, sizeof r);
    if ((traits & RK_QUESTION) != 0) return RK_NO_VERDICT;
    while ((word = rk_next_word(tokens)) != NULL) read_word(word, &r);
    if (r.is_doubtful) return RK_NO_VERDICT;
    if (!r.is_false && !r.is_true) return r.has_conclusion ? RK_POSSIBLE : RK_NO_VERDICT;
    if ((traits & RK_QUOTED) != 0) return RK_QUOTED_VERDICT;
    return r.is_false && r.has_claim ? RK_SURE : RK_LIKELY;
}

void rk_mark_verdict(rk_document *doc, const ringkas_input *input)
{
    const rk_source title = rk_source_of(input->title, input->title_length);
    uint32_t best = RK_NO_SEGMENT, i;
    rk_certainty best_certainty = RK_NO_VERDICT;

    if (!RK_HAS_NEEDS || doc->totals.article_words > CHECKED_WORDS_MAX || !checks_facts(doc, &title)) return;
    for (i = 0; i < doc->count; i++) {
        rk_certainty certainty;
        if (!rk_is_sentence(&doc->segments[i])) continue;
        certainty = certainty_of(doc, i);
        if (certainty < best_certainty || certainty == RK_NO_VERDICT) continue;
        if (certainty == best_certainty && doc->segments[i].score <= doc->segments[best].score) continue;
        best_certainty = certainty;
        best = i;
    }
    if (best == RK_NO_SEGMENT) return;
    doc->totals.verdict = best + 1;
    doc->segments[best].traits &=
        ~(RK_NEEDS_PREVIOUS | RK_WAITS | RK_FRAGMENT); /* "Kabar itu hoaks" comes before the claim */
}
