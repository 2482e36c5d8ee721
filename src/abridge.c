/* Abridging: a text whose units and terms are more than the block holds is read twice. First its terms are counted, the
 * rarest of which are dropped when the table is full; then its sentences are scored, of which the best are kept. */
#include "stages.h"

#if RINGKAS_WITH_READER

/* The share of the block that is for units. Of 90 sentences chosen from nine texts of 11 KB to 1 MB, ten each, so many are
 * those of the exact answer in 4, 8 and 16 KB: with a sixth 73, 76 and 86; a quarter 69, 76 and 85; a half 69, 75 and 80. */
#define UNIT_SHARE 6u
/* More are not kept, in blocks from 197 KB on, because each further unit is compared with all of them: 100,000 units in 4 MB
 * took 9.4 s when 20,831 were kept, and take 0.9 s. Nobody reads a summary of so many sentences. */
#define MOST_UNITS 1024u
/* Fewer units leave the choice too little. */
#define FEWEST_UNITS 16u

/* What the first reading finds out about the whole text. */
typedef struct {
    uint32_t heading_bytes, sentence_bytes;
    uint32_t headings;
    rk_unit opening; /* the first unit that is no clutter */
    bool has_article;
    bool restores_clutter; /* a page of nothing but clutter is none */
} survey;

static void put_unit(rk_document *doc, uint32_t place, const rk_unit *unit)
{
    ringkas_segment *sentence = &doc->sentences[place];

    sentence->start = unit->at;
    sentence->length = unit->end - unit->at;
    sentence->score = 0;
    sentence->words = 0;
    sentence->rank = 0;
    sentence->kind = unit->kind;
    sentence->document = 0;
    sentence->traits = unit->marks & RK_PARAGRAPH ? RINGKAS_PARAGRAPH_START : 0;
    doc->notes[place].marks = (uint16_t)unit->marks;
    doc->notes[place].terms = 0;
    doc->notes[place].order = 0;
}

static bool next_unit(rk_scanner *scanner, const survey *all, rk_unit *unit)
{
    if (!rk_next_unit(scanner, unit)) return false;
    if (unit->kind == RINGKAS_BOILERPLATE && all->restores_clutter) unit->kind = RINGKAS_SENTENCE;
    return true;
}

/* ---- the first reading */

static void survey_unit(survey *all, const rk_unit *unit)
{
    const uint32_t length = unit->end - unit->at;

    if (unit->kind == RINGKAS_BOILERPLATE) return;
    if (!all->has_article) all->opening = *unit;
    all->has_article = true;
    all->headings += unit->kind == RINGKAS_HEADING;
    *(unit->kind == RINGKAS_HEADING ? &all->heading_bytes : &all->sentence_bytes) += length;
}

/* Counts the terms, each unit in the place of the one before it. False: there is no room for a single term. */
static bool survey_text(rk_document *doc, bool restores_clutter, survey *all)
{
    rk_scanner scanner;
    rk_unit unit;
    uint32_t number = 0, print;

    memset(all, 0, sizeof *all);
    all->restores_clutter = restores_clutter;
    doc->words = 0;
    rk_start_scan(&scanner, &doc->text, (doc->flags & RINGKAS_KEEP_BOILERPLATE) != 0);
    doc->is_wrapped = scanner.wrapped;
    doc->count = 1;
    while (next_unit(&scanner, all, &unit)) {
        put_unit(doc, 0, &unit);
        if (!rk_count_unit(doc, 0, number++, &print)) return false;
        doc->words += doc->sentences[0].words;
        rk_add_to_article(doc, 0);
        survey_unit(all, &unit);
    }
    return true;
}

static bool has_no_headings(const survey *all)
{
    return all->heading_bytes > all->sentence_bytes;
}

/* What is known of a whole text once it has been read. */
static void conclude(rk_document *doc, survey *all, const ringkas_input *input)
{
    if (has_no_headings(all)) {
        doc->unstopped += all->headings;
        all->opening.kind = RINGKAS_SENTENCE;
    }
    put_unit(doc, 0, &all->opening);
    doc->count = all->has_article;
    rk_mark_title(doc, input);
    rk_weigh_terms(doc);
    doc->count = 0;
}

/* ---- the second reading */

/* Drops the worst of the units that have been scored. The one that the next one's features look back to stays. */
static void drop_worst(rk_document *doc)
{
    uint32_t worst = doc->position.before == 0 ? 1 : 0, i;
    uint32_t gap;

    for (i = worst + 1; i < doc->position.unit; i++)
        if (i != doc->position.before && rk_is_better(doc, worst, i)) worst = i;
    gap = doc->notes[worst].marks & RK_GAP;
    if (rk_is_sentence(doc, worst)) {
        gap = RK_GAP;
        doc->dropped_sentences++;
    }
    doc->dropped++;
    doc->count--;
    memmove(&doc->sentences[worst], &doc->sentences[worst + 1], (doc->count - worst) * sizeof *doc->sentences);
    memmove(&doc->notes[worst], &doc->notes[worst + 1], (doc->count - worst) * sizeof *doc->notes);
    doc->notes[worst].marks |= (uint16_t)gap;
    doc->position.unit--;
    if (doc->position.before > worst) doc->position.before--;
}

/* Scores each unit as soon as the one behind it is there, which its features look at too. */
static void keep_best(rk_document *doc, const survey *all, uint32_t most)
{
    rk_scanner scanner;
    rk_unit unit;
    uint32_t print;

    rk_start_scan(&scanner, &doc->text, (doc->flags & RINGKAS_KEEP_BOILERPLATE) != 0);
    rk_rewind(doc);
    while (next_unit(&scanner, all, &unit)) {
        if (unit.kind == RINGKAS_BOILERPLATE) {
            doc->dropped++;
            continue;
        }
        if (has_no_headings(all)) unit.kind = RINGKAS_SENTENCE;
        if (doc->count == most) drop_worst(doc);
        put_unit(doc, doc->count++, &unit);
        (void)rk_count_unit(doc, doc->count - 1, 0, &print);
        if (doc->count > 1) (void)rk_score_next(doc);
    }
    while (rk_score_next(doc)) continue;
}

bool rk_abridge(rk_document *doc, const ringkas_options *options, const ringkas_input *input)
{
    const size_t room = rk_left(&doc->arena) / UNIT_SHARE / (sizeof *doc->sentences + sizeof *doc->notes);
    uint32_t most = MOST_UNITS;
    survey all;

    if (room < most) most = (uint32_t)room;
    doc->sentences = (ringkas_segment *)rk_take(&doc->arena, most * sizeof *doc->sentences);
    doc->notes = (rk_note *)rk_take(&doc->arena, most * sizeof *doc->notes);
    doc->counting = RK_COUNT_AND_DROP;
    if (most < FEWEST_UNITS || !rk_start_terms(doc, options) || !survey_text(doc, false, &all)) return false;
    if (!all.has_article && !survey_text(doc, true, &all)) return false;
    conclude(doc, &all, input);
    doc->counting = RK_COUNTED;
    keep_best(doc, &all, most);
    return true;
}

#endif
