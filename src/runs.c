/* Runs: words with nothing but a blank or a hyphen between them. */
#include "runs.h"

/* Words of a run that are looked at together, of a whole run that is a phrase, and of a phrase that is a part of
 * one. */
#define RUN_MAX   8u
#define WHOLE_MAX 5u
#define PART_MAX  4u
/* A longer word is none, or is written without blanks. */
#define WORD_BYTES_MAX 255u

typedef struct {
    uint32_t start, end;
    uint32_t whole_end;      /* with what it repeats: "laki-laki" */
    uint32_t stem, spelling; /* spelling: tells capitals and small letters, and "-nya", apart */
    uint32_t place;          /* in the list, from 1; 0: not listed */
    bool is_joined;          /* by a hyphen to the word before it */
    bool is_name;            /* has a capital */
    bool is_term;
} rk_run_word;

typedef struct {
    const rk_source *source;
    uint32_t base; /* of the source */
    rk_listed_term *list;
    rk_run_word words[RUN_MAX];
    uint32_t count;
    bool may_be_speaker; /* no words but these stand in the paragraph so far */
} rk_word_run;

static bool is_cut_by_hyphen(const rk_word_run *run, uint32_t first, uint32_t last)
{
    return run->words[first].is_joined || (last + 1 < run->count && run->words[last + 1].is_joined);
}

/* "Sri Mulyani", "Virus SARS-CoV-2": each word has a capital or is joined. Or all are joined: "ibu-bapak". */
static bool is_name(const rk_word_run *run, uint32_t first, uint32_t last)
{
    bool are_joined = true, are_names = run->words[first].is_name;
    uint32_t i;

    for (i = first + 1; i <= last; i++) {
        are_joined = are_joined && run->words[i].is_joined;
        are_names = are_names && (run->words[i].is_name || run->words[i].is_joined);
    }
    return are_joined || are_names;
}

/* Whether a word and the one before it are parts of one name. */
static bool are_in_name(const rk_word_run *run, uint32_t word)
{
    return word > 0 && word < run->count && run->words[word - 1].is_name && run->words[word].is_name;
}

/* Whether words may belong together as "rumah sakit" or "limbah batu bara" do. In "pemain Tono Wibowo" there are no such words. */
static bool is_group(const rk_word_run *run, uint32_t first, uint32_t last)
{
    bool has_name = false;
    uint32_t i;

    if (are_in_name(run, first) || are_in_name(run, last + 1)) return false;
    for (i = first; i <= last && run->words[i].is_term; i++) has_name = has_name || run->words[i].is_name;
    return i > last && (last == first + 1 || (last == first + 2 && !has_name));
}

static bool is_short_enough(const rk_word_run *run, uint32_t first, uint32_t last)
{
    const uint32_t words = last - first + 1;

    return words <= PART_MAX || (words == run->count && words <= WHOLE_MAX);
}

/* The edges of the words from one to another that cut no name. */
static uint32_t edges_of(const rk_word_run *run, uint32_t first, uint32_t last)
{
    const bool is_cut_left = first > 0 && run->words[first - 1].is_name;
    const bool is_cut_right = last + 1 < run->count && run->words[last + 1].is_name;

    return (is_cut_left ? 0 : RK_FREE_LEFT) | (is_cut_right ? 0 : RK_FREE_RIGHT);
}

/* The words of a run from one to another as a form that has not been counted. */
static rk_form form_of(const rk_word_run *run, uint32_t first, uint32_t last, bool is_name)
{
    rk_form form = {0, 0, 0, 0, 0, 0, 0};
    uint32_t i;

    for (i = first; i <= last; i++) form.fingerprint = (form.fingerprint ^ run->words[i].stem) * 0x85EBCA6Bu + 1;
    form.start = run->base + run->words[first].start;
    form.length = (run->words[last].whole_end - run->words[first].start) & UINT16_MAX;
    form.words = (last - first + 1) & 0xFu;
    form.names = is_name;
    form.edges = edges_of(run, first, last) & RK_FREE;
    return form;
}

static void count_word(const rk_run_word *word, uint32_t base, rk_listed_term *term)
{
    rk_form form = {word->spelling, base + word->start, 0, 0, 1, 0, 0};

    form.length = (word->end - word->start) & UINT16_MAX;
    form.names = word->is_name;
    rk_count_word(term, &form);
}

/* Counts the phrases of a run that have one of its words. */
static void count_phrases(const rk_word_run *run, uint32_t at, rk_listed_term *term)
{
    uint32_t first, last;

    for (first = 0; first <= at; first++)
        for (last = rk_max(at, first + 1); last < run->count; last++) {
            rk_form form;
            if (!is_short_enough(run, first, last) || is_cut_by_hyphen(run, first, last)) continue;
            form = form_of(run, first, last, is_name(run, first, last));
            if (form.names > 0 || is_group(run, first, last)) rk_count_phrase(term, &form);
        }
}

/* "Budi: Besok rapat." In chats and minutes a name before a colon says who speaks. */
static bool is_speaker(const rk_word_run *run)
{
    return run->may_be_speaker && rk_byte(run->source, run->words[run->count - 1].whole_end) == ':';
}

/* "B." of "Yugi B. Wahyudi" */
static bool is_initial_word(const rk_word_run *run, uint32_t word)
{
    return run->words[word].is_name && run->words[word].end == run->words[word].start + 1 &&
           rk_byte(run->source, run->words[word].end) == '.';
}

/* Ends a run and counts what is in it. */
static void end_run(rk_word_run *run)
{
    uint32_t i;

    while (run->count > 0 && is_initial_word(run, run->count - 1)) run->count--;
    if (run->count == 0) return;
    for (i = 0; i < run->count; i++) {
        rk_listed_term *term;
        if (run->words[i].place == 0) continue;
        term = &run->list[run->words[i].place - 1];
        if (is_speaker(run)) {
            term->skipped++;
            continue;
        }
        count_word(&run->words[i], run->base, term);
        count_phrases(run, i, term);
    }
    run->count = 0;
    run->may_be_speaker = false;
}

/* ---- from words to runs */

static bool is_ascii_small(uint8_t byte)
{
    return byte >= 'a' && byte <= 'z';
}

/* A sign that joins the parts of an address or begins a tag. */
static bool is_address_sign(uint8_t byte)
{
    return byte == '/' || byte == '@' || byte == '=' || byte == '_';
}

/* Whether a word is a part of an address or a tag, "www.desa.id/profil", "humas@desa.id", "#banjir", or an entity,
 * "&nbsp;". */
static bool stands_in_address(const rk_source *source, const rk_token *word)
{
    const uint32_t start = word->start, end = rk_end_of(word);
    const uint8_t before = rk_byte(source, start - 1), after = rk_byte(source, end);

    if (before == '&' && after == ';') return true;
    if (before == '#' || is_address_sign(before) || is_address_sign(after)) return true;
    if (after == ':' && rk_byte(source, end + 1) == '/') return true;
    if (after == '.' && is_ascii_small(rk_byte(source, end + 1))) return true;
    return before == '.' && is_ascii_small(rk_byte(source, start)) && is_ascii_small(rk_byte(source, start - 2) | 0x20);
}

/* "Jl." and "No." of "Jl. Melati No. 12". */
static bool is_abbreviated(const rk_source *source, const rk_token *word)
{
    return (word->flags & (RK_BEFORE_NAME | RK_BEFORE_NUMBER)) != 0 && rk_byte(source, rk_end_of(word)) == '.';
}

/* Whether only a blank or, in one word, a hyphen is between the run and a word. A line may end after the hyphen. A stop
 * and a blank may follow an initial. */
static bool is_next(const rk_word_run *run, const rk_token *word)
{
    const uint32_t end = run->count == 0 ? 0 : run->words[run->count - 1].whole_end;

    if (run->count == 0) return false;
    if (is_initial_word(run, run->count - 1))
        return word->start == end + 2 && word->gap == RK_GAP_BLANK && rk_is_upper(word);
    if (word->start == end + 2) return rk_byte(run->source, end) == 0xC2 && rk_byte(run->source, end + 1) == 0xA0;
    if (word->gap == RK_GAP_NONE && word->start > end + 1 && rk_byte(run->source, end) == '-') return true;
    return word->start == end + 1 && (word->gap == RK_GAP_BLANK || (word->shape & RK_JOINED) != 0);
}

static void append_word(rk_word_run *run, const rk_document *doc, const rk_token *word, bool is_first)
{
    const rk_term *term = rk_term_of(&doc->lists, word);
    const bool is_shouted = (word->shape & RK_HAS_LOWER) == 0; /* "SAMPAH DAN LIMBAH" */
    rk_run_word next;

    next.start = word->start;
    next.end = next.whole_end = rk_end_of(word);
    next.stem = word->stem;
    next.spelling = word->hash ^ (uint32_t)(word->shape & (RK_CAPITAL | RK_HAS_LOWER)) * 0x9E3779B1u;
    next.place = term == NULL ? 0 : term->stamp;
    next.is_joined = is_next(run, word) && (word->shape & RK_JOINED) != 0;
    next.is_name = rk_is_upper(word) && !((is_first || is_shouted) && (word->flags & RK_STOPWORD) != 0);
    next.is_term = rk_is_term(word, doc->flags) && !rk_is_figure(word);
    if (!is_next(run, word) || run->count == RUN_MAX) end_run(run);
    if (next.is_term || next.is_name || next.is_joined) run->words[run->count++] = next;
    if (run->count == 0 && word->type == RK_TOKEN_WORD) run->may_be_speaker = false;
}

static void skip(rk_word_run *run, const rk_document *doc, const rk_token *word)
{
    const rk_term *term = rk_term_of(&doc->lists, word);

    end_run(run);
    if (term != NULL && term->stamp != 0) run->list[term->stamp - 1].skipped++;
}

/* "laki-laki" */
static void extend_word(rk_run_word *last, const rk_token *word)
{
    if (rk_end_of(word) - last->start <= WORD_BYTES_MAX) last->whole_end = rk_end_of(word);
}

void rk_count_forms(const rk_document *doc, uint32_t segment, rk_listed_term *list)
{
    bool is_first = true, is_skipping = false;
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    const rk_token *word;
    const rk_source *const run_source = &rk_input_of(doc, segment)->source;
    rk_word_run run;

    run.base = rk_input_of(doc, segment)->base;
    run.source = run_source;
    run.list = list;
    run.count = 0;
    run.may_be_speaker = (doc->segments[segment].traits & RINGKAS_PARAGRAPH_START) != 0;
    while ((word = rk_next_word(tokens)) != NULL) {
        if ((word->shape & RK_REPEATED) != 0) {
            if (is_next(&run, word)) extend_word(&run.words[run.count - 1], word);
            continue;
        }
        is_skipping = word->length > WORD_BYTES_MAX || stands_in_address(run_source, word) ||
                      is_abbreviated(run_source, word) || (is_skipping && (word->shape & RK_JOINED) != 0);
        if (is_skipping)
            skip(&run, doc, word);
        else
            append_word(&run, doc, word, is_first);
        is_first = false;
    }
    end_run(&run);
}
