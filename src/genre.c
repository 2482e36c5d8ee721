/* Genre: points for each sentence and heading. */
#include "genre.h"

#include "clues.h"

/* The points for news, and against it. They are twice the weights of a logistic regression on 2,502 pieces of news
 * (IndoSum, scraped pages) and 160 other texts (pages of help, handbooks, laws, minutes), rounded. Of the news 15 are
 * taken for something else, most of them advice; of the others 21 are taken for news. */
#define POINTS_OF_NAME      3     /* a word with a capital inside a sentence: news is full of people and places */
#define POINTS_OF_SAYING    4     /* "kata", "mengatakan" */
#define POINTS_OF_QUOTATION 6     /* a quotation mark */
#define POINTS_OF_PERSONAL  (-8)  /* "Anda", "kami", outside of quotations */
#define POINTS_OF_ITEM      (-10) /* the item of a list */
#define POINTS_OF_LEAD_IN   (-14) /* "Untuk menyimpan berkas:" */
#define POINTS_OF_HEADING   (-18)
#define POINTS_OF_CUE       (-20) /* "Mengingat:" */

/* More names in a sentence say no more. */
#define KNOWN_NAMES 6u
/* Points stay in this range, so that the sum of any text fits. */
#define POINTS_MAX 0x40000000
/* "Gula aren yang dibuat dari nira adalah ...": the most words up to the one that defines. */
#define DEFINED_WORDS 12u
/* No article of the training file has more words. */
#define WORDS_OF_NEWS_MAX 1500u

static int32_t points_of_names(const rk_words *words)
{
    const uint32_t kept = rk_min(words->terms, RK_STEMS_MAX);
    uint32_t names = 0, i;

    for (i = 0; i < kept; i++) names += words->stem_flags[i] & RK_STEM_NAME;
    return (int32_t)rk_min(names, KNOWN_NAMES) * POINTS_OF_NAME;
}

static int32_t points_of(const ringkas_segment *segment, const rk_words *words)
{
    const uint32_t lead_in = RK_COLON | RK_NO_TERMINATOR, traits = segment->traits;
    int32_t points;

    if (segment->kind == RINGKAS_HEADING) return POINTS_OF_HEADING;
    points = points_of_names(words);
    if ((traits & RK_CUE_MASK) != 0) points += POINTS_OF_CUE;
    if ((words->flags & RK_SAYING) != 0) points += POINTS_OF_SAYING;
    if ((traits & RK_QUOTED) != 0) points += POINTS_OF_QUOTATION;
    if ((traits & (RK_QUOTED | RK_PERSONAL)) == RK_PERSONAL) points += POINTS_OF_PERSONAL;
    if ((traits & (RK_LIST_ITEM | RK_ENDS_ITEM)) != 0) points += POINTS_OF_ITEM;
    if ((traits & lead_in) == lead_in) points += POINTS_OF_LEAD_IN;
    return points;
}

void rk_add_evidence(rk_document *doc, const ringkas_segment *segment, const rk_words *words)
{
    rk_input *text = &doc->inputs[segment->document];

    if (segment->role == RINGKAS_DATELINE && !text->has_sentence) text->has_dateline = true;
    if (segment->kind == RINGKAS_SENTENCE) text->has_sentence = true;
    if (!rk_is_article(segment) || !text->has_sentence) return; /* news has a headline, too */
    if (text->news_points > -POINTS_MAX && text->news_points < POINTS_MAX)
        text->news_points += points_of(segment, words);
}

bool rk_looks_like_news(const rk_document *doc, uint32_t input)
{
    const rk_input *text = &doc->inputs[input];

    if (text->has_dateline) return true;
    return text->news_points >= 0 && text->article_words <= WORDS_OF_NEWS_MAX;
}

bool rk_is_definition(const rk_document *doc, uint32_t segment)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    const rk_token *word;
    uint32_t left = DEFINED_WORDS;

    while (left-- > 0 && (word = rk_next_word(tokens)) != NULL)
        if ((rk_clues_of(word->hash) & RK_CLUE_DEFINING) != 0) return true;
    return false;
}
