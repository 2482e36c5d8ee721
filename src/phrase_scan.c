/* Phrase scan: from each word on as far as a phrase goes. */
#include "phrase_scan.h"

void rk_open_scan(rk_phrase_scan *scan, const rk_vocabulary *vocabulary, rk_tokens *tokens, bool keeps_parts)
{
    scan->vocabulary = vocabulary;
    scan->tokens = tokens;
    scan->keeps_parts = keeps_parts;
    scan->next = scan->end = scan->cover = 0;
    scan->found_count = scan->found_next = 0;
}

static const rk_scan_word *scanned_word(const rk_phrase_scan *scan, uint32_t number)
{
    return &scan->words[number % RK_SCAN_WORDS];
}

/* Reads words until all are there that a phrase may have. */
static void read_scan_words(rk_phrase_scan *scan)
{
    const rk_token *word;

    while (scan->end - scan->next < RK_SCAN_WORDS && (word = rk_next_word(scan->tokens)) != NULL) {
        rk_scan_word *to = &scan->words[scan->end % RK_SCAN_WORDS];
        if ((word->shape & RK_REPEATED) != 0) continue; /* "-anak" of "anak-anak" */
        to->stem = word->stem;
        to->start = word->start;
        to->end = rk_end_of(word);
        to->is_capital = rk_is_upper(word);
        to->is_linking = (word->flags & RK_LINKING) != 0;
        scan->end++;
    }
}

/* "Jawa | Tengah": whether a name goes on at a word. */
static bool is_inside_name(const rk_phrase_scan *scan, uint32_t word)
{
    return !scan->keeps_parts && scanned_word(scan, word - 1)->is_capital && scanned_word(scan, word)->is_capital;
}

/* "Dia", the title of a film, is no phrase in "dia pulang" or "Dia pulang". */
static bool is_plain_stopword(const rk_phrase_scan *scan, uint32_t phrase)
{
    return scan->vocabulary->phrases[phrase].is_stopword &&
           (scan->next == 0 || !scanned_word(scan, scan->next)->is_capital);
}

static void add_phrase_place(rk_phrase_scan *scan, uint32_t phrase, uint32_t end, bool is_inner)
{
    rk_phrase_place *place = &scan->found[scan->found_count];

    if (is_plain_stopword(scan, phrase)) return;
    place->phrase = phrase;
    place->start = scanned_word(scan, scan->next)->start;
    place->end = scanned_word(scan, end - 1)->end;
    place->is_inner = is_inner;
    scan->found_count++;
}

/* Finds the phrases that begin with the next word: ends[i] is the word after the end of phrase number phrases[i]. */
static uint32_t match_list(const rk_phrase_scan *scan, uint32_t *phrases, uint32_t *ends)
{
    uint32_t hash = RK_EMPTY_PREFIX, count = 0, at;
    bool may_skip = false; /* a linking word */

    for (at = scan->next; at < scan->end; at++) {
        const rk_scan_word *word = scanned_word(scan, at);
        const uint32_t longer = rk_longer_prefix(hash, word->stem);
        const rk_prefix *prefix = rk_find_prefix(scan->vocabulary, longer);
        if (prefix == NULL && !(may_skip && word->is_linking)) break;
        may_skip = prefix != NULL;
        if (prefix == NULL) continue;
        hash = longer;
        if (prefix->phrase == 0 || count == RK_PHRASE_WORDS_MAX) continue;
        phrases[count] = prefix->phrase - 1;
        ends[count++] = at + 1;
    }
    return count;
}

/* Finds the places that begin with the next word. */
static void find_phrase_places(rk_phrase_scan *scan)
{
    uint32_t phrases[RK_PHRASE_WORDS_MAX], ends[RK_PHRASE_WORDS_MAX], i;
    const uint32_t count = match_list(scan, phrases, ends), longest = count == 0 ? 0 : ends[count - 1];
    const bool is_inner = scan->next < scan->cover && longest <= scan->cover;

    if (is_inner && is_inside_name(scan, scan->next)) return;
    scan->cover = rk_max(scan->cover, longest);
    for (i = 0; i < count; i++)
        if (ends[i] == longest || !is_inside_name(scan, ends[i]))
            add_phrase_place(scan, phrases[i], ends[i], is_inner || ends[i] < longest);
}

const rk_phrase_place *rk_next_place(rk_phrase_scan *scan)
{
    while (scan->found_next == scan->found_count) {
        scan->found_count = scan->found_next = 0;
        read_scan_words(scan);
        if (scan->next == scan->end) return NULL;
        find_phrase_places(scan);
        scan->next++;
    }
    return &scan->found[scan->found_next++];
}
