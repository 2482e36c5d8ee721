/* Terms: a hash table over the rest of the block, which grows in place, so that a text takes what its vocabulary needs. */
#include "stages.h"

/* A small table, as of an article, grows by an eighth when it is fifteen sixteenths full: at most some eight probes for a word
 * that it has, and a sixth of it stands empty. At seven eighths an article took up to 6 % more room, and 0.5 % fewer
 * instructions. A larger one grows by half when it is four fifths full, as long as the block has room. */
#define FIRST_CAPACITY 64u
#define LARGE_CAPACITY 768u
#define SMALL_SHARE    16u /* of a table stands empty when it grows */
#define LARGE_SHARE    5u

/* In rk_term.sentences while the table grows: this term has its new place. */
#define SETTLED 0x8000u

/* Mark of what is in the table but is no term. */
#define STOPWORD_MARK 0xFFFFu

/* A unit with fewer words may well stand twice: "Pasal 1". */
#define FEWEST_REPEATED_WORDS 4

/* "Dalam kondisi itu": a word that points back may stand so far from the opening. */
#define OPENING_WORDS 3u

static bool is_full(const rk_terms *terms)
{
    return terms->used >= terms->most;
}

static rk_term *find_slot(const rk_terms *terms, uint32_t hash)
{
    uint32_t at = rk_mul_high(hash, terms->capacity);

    while (terms->slots[at].hash != 0 && terms->slots[at].hash != hash) at = at + 1 < terms->capacity ? at + 1 : 0;
    return &terms->slots[at];
}

/* Gives every term its place in a table that has grown. A place is free if it is empty or its term is still to be moved,
 * which then is moved next; so whatever is settled has only settled terms before it on its way. */
static void settle_terms(rk_terms *terms)
{
    uint32_t i;

    for (i = 0; i < terms->capacity; i++) {
        while (terms->slots[i].hash != 0 && (terms->slots[i].sentences & SETTLED) == 0) {
            rk_term term = terms->slots[i];
            uint32_t at = rk_mul_high(term.hash, terms->capacity);
            while ((terms->slots[at].sentences & SETTLED) != 0) at = at + 1 < terms->capacity ? at + 1 : 0;
            terms->slots[i] = terms->slots[at];
            if (at == i) terms->slots[i].hash = 0;
            term.sentences |= SETTLED;
            terms->slots[at] = term;
        }
    }
    for (i = 0; i < terms->capacity; i++) terms->slots[i].sentences &= (uint16_t)~SETTLED;
}

static bool grow(rk_document *doc)
{
    rk_terms *terms = &doc->terms;
    size_t room = rk_left(&doc->arena) / sizeof(rk_term);
    const bool is_large = terms->capacity >= LARGE_CAPACITY;
    uint32_t more = terms->capacity == 0 ? FIRST_CAPACITY : terms->capacity / (is_large ? 2 : 8);
    uint32_t share = is_large ? LARGE_SHARE : SMALL_SHARE;
    rk_term *fresh;

    if (more >= room) {
        more = (uint32_t)room;
        share = SMALL_SHARE; /* it cannot grow again */
    }
    fresh = (rk_term *)rk_take(&doc->arena, more * sizeof *fresh);
    if (more == 0 || fresh == NULL) return false;
    if (terms->slots == NULL) terms->slots = fresh;
    memset(fresh, 0, more * sizeof *fresh);
    terms->capacity += more;
    terms->most = terms->capacity - 1 - terms->capacity / share; /* one slot stays empty, where a look-up ends */
    settle_terms(terms);
    return !is_full(terms);
}

/* Drops the terms that the fewest sentences have until a quarter of the table is free. One that comes again begins anew.
 * False: the table is full of the caller's stopwords. */
static bool drop_terms(rk_terms *terms)
{
    uint32_t fewest, i;

    for (fewest = 1; fewest <= RK_MOST_SENTENCES && terms->used > terms->most - terms->most / 4; fewest *= 2) {
        for (i = 0; i < terms->capacity; i++) {
            rk_term *term = &terms->slots[i];
            if (term->hash == 0 || term->sentences == 0 || term->sentences > fewest) continue;
            memset(term, 0, sizeof *term);
            terms->used--;
        }
    }
    settle_terms(terms);
    return !is_full(terms);
}

/* The term of a hash, added if it is new; null if the block is full. */
static rk_term *add_term(rk_document *doc, uint32_t hash)
{
    rk_term *term;

    if (is_full(&doc->terms) && !grow(doc) &&
        !(RINGKAS_WITH_READER && doc->counting == RK_COUNT_AND_DROP && drop_terms(&doc->terms)))
        return NULL;
    term = find_slot(&doc->terms, hash);
    if (term->hash == 0) {
        term->hash = hash;
        doc->terms.used++;
    }
    return term;
}

/* Whether a word is left out by the built-in list, or only says again what the part before it said. */
static bool is_silent(const rk_document *doc, const rk_word *word, uint32_t classes)
{
    if (word->repeated || word->end - word->at < 2) return true;
    return (classes & RK_STOPWORD) != 0 && (doc->flags & RINGKAS_NO_STOPWORDS) == 0;
}

rk_term *rk_term_of(const rk_document *doc, const rk_word *word, uint32_t classes)
{
    rk_term *term;

    if (is_silent(doc, word, classes)) return NULL;
    term = find_slot(&doc->terms, word->stem);
    return term->hash != 0 && term->sentences != 0 ? term : NULL;
}

rk_term *rk_next_term(const rk_document *doc, rk_range *range, rk_word *word)
{
    while (rk_next_word(&doc->text, range, word)) {
        rk_term *term = rk_term_of(doc, word, rk_classes_of(word->hash));
        if (term != NULL) return term;
    }
    return NULL;
}

/* The stopwords of the caller stand in the table without a sentence, so that they are no terms. */
static bool add_stopwords(rk_document *doc, const ringkas_options *options)
{
    const rk_text stopwords = rk_text_of(options->stopwords, options->stopwords_length);
    rk_range range;
    rk_word word = RK_NO_WORD;

    range.at = 0;
    range.end = stopwords.length;
    while (rk_next_word(&stopwords, &range, &word)) {
        rk_term *term = add_term(doc, word.stem);
        if (term == NULL) return false;
        term->mark = STOPWORD_MARK;
    }
    return true;
}

/* Takes back what a unit that stands twice has added. */
static void uncount_terms(rk_document *doc, uint32_t unit)
{
    rk_range range = rk_range_of(doc, unit);
    rk_word word = RK_NO_WORD;
    rk_term *term;

    while ((term = rk_next_term(doc, &range, &word)) != NULL) {
        if (term->mark != rk_mark_of(unit)) continue;
        term->mark = 0;
        term->sentences--;
    }
}

/* Counts a term in a unit, once. False: the block is full. */
static bool count_term(rk_document *doc, uint16_t mark, uint32_t stem)
{
    rk_term *term = add_term(doc, stem);

    if (term == NULL) return false;
    if (term->mark == mark || term->mark == STOPWORD_MARK) return true;
    term->mark = mark;
    if (term->sentences < RK_MOST_SENTENCES) term->sentences++;
    return true;
}

/* "Ia", "Namun", "Kondisi itu": the unit cannot be understood without the one before it. */
static bool leans(uint32_t words, uint32_t classes)
{
    if (words == 0) return (classes & (RK_BACKWARD | RK_PRONOUN | RK_CONNECTIVE)) != 0;
    return words < OPENING_WORDS && (classes & RK_DEICTIC) != 0;
}

bool rk_count_unit(rk_document *doc, uint32_t unit, uint32_t number, uint32_t *print)
{
    const bool is_clutter = doc->sentences[unit].kind == RINGKAS_BOILERPLATE;
    rk_range range = rk_range_of(doc, unit);
    rk_word word = RK_NO_WORD;
    uint32_t words = 0, terms = 0;

    *print = 0;
    while (rk_next_word(&doc->text, &range, &word)) {
        uint32_t classes = is_clutter ? 0 : rk_classes_of(word.hash);
        *print = (*print ^ word.hash) * 0x85EBCA6Bu + 1;
        if (leans(words, classes)) doc->notes[unit].marks |= RK_LEANS;
        words += !word.joined;
        if (is_clutter || is_silent(doc, &word, classes)) continue;
        if (doc->counting != RK_COUNTED && !count_term(doc, rk_mark_of(number), word.stem)) return false;
        terms++;
    }
    doc->notes[unit].terms = (uint16_t)rk_min(terms, UINT16_MAX);
    doc->sentences[unit].words = words;
    return true;
}

/* Whether an earlier unit has this print. Until sentences are scored and chosen, their numbers are free: score keeps the
 * print, order the first unit of a bucket and rank the next one in it, both from 1. */
static bool is_repeat(rk_document *doc, uint32_t unit, uint32_t print)
{
    uint32_t *bucket = &doc->notes[rk_mul_high(print, doc->count)].order;
    uint32_t i;

    for (i = *bucket; i != 0; i = doc->sentences[i - 1].rank)
        if (doc->sentences[i - 1].score == print) return true;
    doc->sentences[unit].score = print;
    doc->sentences[unit].rank = *bucket;
    *bucket = unit + 1;
    return false;
}

void rk_add_to_article(rk_document *doc, uint32_t unit)
{
    if (!rk_is_article(doc, unit)) return;
    doc->article++;
    doc->article_words += doc->sentences[unit].words;
    doc->unstopped += rk_is_sentence(doc, unit) && (doc->notes[unit].marks & RK_OPEN_END) != 0;
}

/* A unit that stands twice counts once: scraped pages repeat paragraphs. */
static bool count_listed_unit(rk_document *doc, uint32_t unit)
{
    const ringkas_segment *sentence = &doc->sentences[unit];
    uint32_t print;

    if (!rk_count_unit(doc, unit, unit, &print)) return false;
    doc->words += sentence->words;
    if (sentence->kind != RINGKAS_BOILERPLATE && sentence->words >= FEWEST_REPEATED_WORDS && is_repeat(doc, unit, print)) {
        doc->notes[unit].marks |= RK_REPEAT;
        uncount_terms(doc, unit);
    }
    rk_add_to_article(doc, unit);
    return true;
}

void rk_mark_title(rk_document *doc, const ringkas_input *input)
{
    const rk_text title = rk_text_of(input->title, input->title_length);
    const rk_text *text = &title;
    rk_range range;
    rk_word word = RK_NO_WORD;
    uint32_t unit = 0;

    range.at = 0;
    range.end = title.length;
    if (title.length == 0) {
        while (unit < doc->count && doc->sentences[unit].kind == RINGKAS_BOILERPLATE) unit++;
        if (unit >= doc->count || doc->sentences[unit].kind != RINGKAS_HEADING) return;
        text = &doc->text;
        range = rk_range_of(doc, unit);
    }
    while (rk_next_word(text, &range, &word)) {
        rk_term *term = rk_term_of(doc, &word, rk_classes_of(word.hash));
        if (term != NULL) term->sentences |= RK_IN_TITLE;
    }
}

bool rk_start_terms(rk_document *doc, const ringkas_options *options)
{
    return grow(doc) && add_stopwords(doc, options);
}

bool rk_count_terms(rk_document *doc, const ringkas_options *options, const ringkas_input *input)
{
    uint32_t i;

    if (!rk_start_terms(doc, options)) return false;
    for (i = 0; i < doc->count; i++)
        if (!count_listed_unit(doc, i)) return false;
    for (i = 0; i < doc->count; i++) doc->sentences[i].rank = doc->sentences[i].score = 0;
    rk_mark_title(doc, input);
    return true;
}

void rk_clear_marks(rk_document *doc)
{
    uint32_t i;

    for (i = 0; i < doc->terms.capacity; i++) doc->terms.slots[i].mark = 0;
    doc->is_reading = false;
}
