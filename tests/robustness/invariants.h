/*
 * What holds for every answer to every text, as include/ringkas.h promises it. Written without a look into the library, so
 * that a fault of the library is seen. Used by limits.c, hostile.c, reader.c and fuzz/.
 *
 * Each function returns null, or words that say what does not hold.
 */
#ifndef INVARIANTS_H
#define INVARIANTS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../include/ringkas.h"
#include "../values.h"

/* The length of the UTF-8 sequence at an offset (1 for a byte that is not UTF-8), and its code point (-1 for such a byte).
 * After RFC 3629. */
static inline size_t inv_decode(const char *text, size_t length, size_t at, long *code)
{
    const unsigned char *b = (const unsigned char *)text + at;
    const size_t left = length - at;

    *code = b[0] < 0x80 ? b[0] : -1;
    if (b[0] < 0xC2 || b[0] > 0xF4 || left < 2 || (b[1] & 0xC0) != 0x80) return 1;
    if (b[0] < 0xE0) return *code = (b[0] & 0x1F) << 6 | (b[1] & 0x3F), 2;
    if (b[0] == 0xE0 && b[1] < 0xA0) return 1;
    if (b[0] == 0xED && b[1] > 0x9F) return 1;
    if (b[0] == 0xF0 && b[1] < 0x90) return 1;
    if (b[0] == 0xF4 && b[1] > 0x8F) return 1;
    if (left < 3 || (b[2] & 0xC0) != 0x80) return 1;
    if (b[0] < 0xF0) return *code = (long)(b[0] & 0x0F) << 12 | (b[1] & 0x3F) << 6 | (b[2] & 0x3F), 3;
    if (left < 4 || (b[3] & 0xC0) != 0x80) return 1;
    *code = (long)(b[0] & 0x07) << 18 | (long)(b[1] & 0x3F) << 12 | (b[2] & 0x3F) << 6 | (b[3] & 0x3F);
    return 4;
}

static inline bool inv_is_white(long code)
{
    return (code >= 9 && code <= 13) || code == 32 || code == 0x85 || code == 0xA0 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

/* Characters without a width: soft hyphens, zero-width characters, signs of direction, accents, variation selectors. */
static inline bool inv_is_invisible(long code)
{
    return code == 0xAD || (code >= 0x300 && code <= 0x36F) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

static inline bool inv_is_ascii_word(long code)
{
    return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}

/*
 * Segments lie in the text, in order, without overlap, on whole characters, with no white space at their ends. What lies
 * between them is white space, invisible characters, or a comma that was written for a full stop ("desa.,Warga").
 */
static inline const char *inv_check_ranges(const char *text, size_t length, const ringkas_document *d)
{
    size_t at = 0, end = 0;
    uint32_t index = 0;
    const bool has_markup = d->format > RINGKAS_PLAIN;
    bool inside = false, word = false;
    long code = 0;

    while (at < length || inside) {
        bool begins = false;
        if (inside && at == end) {
            if (inv_is_white(code)) return "a segment ends in white space";
            inside = false;
            index++;
        }
        if (!inside && index < d->count && d->segments[index].start <= at) {
            const ringkas_segment *s = &d->segments[index];
            if (s->start < at) return "segments overlap, or one begins inside a character";
            if (s->length == 0) return "a segment is empty";
            if (s->length > length - at) return "a segment reaches beyond the text";
            end = at + s->length;
            inside = begins = true;
        }
        if (inside && at > end) return "a segment ends inside a character";
        if (at == length) break;
        at += inv_decode(text, length, at, &code);
        if (begins && inv_is_white(code)) return "a segment begins with white space";
        word = word || inv_is_ascii_word(code);
        if (!inside && !has_markup && !inv_is_white(code) && !inv_is_invisible(code) && code != ',')
            return "a character belongs to no segment";
    }
    if (index != d->count) return "a segment begins beyond the text";
    if (word && d->words == 0 && !has_markup) return "a text with a word has no words";
    return NULL;
}

/* Segments of several texts lie in their texts, in order. A heading stands above what it is the heading of. */
static inline const char *inv_check_several(const ringkas_input *inputs, uint32_t count, const ringkas_document *d)
{
    uint32_t i;

    for (i = 0; i < d->count; i++) {
        const ringkas_segment *s = &d->segments[i];
        const bool is_first = i == 0 || s[-1].document != s->document;
        if (s->document >= count || (i > 0 && s->document < s[-1].document)) return "the texts are not in order";
        if (s->length == 0 || s->start > inputs[s->document].length ||
            s->length > inputs[s->document].length - s->start)
            return "a segment lies outside its text";
        if (!is_first && s->start < s[-1].start + s[-1].length) return "segments overlap";
        if (!is_first && s->page < s[-1].page) return "pages are not in order";
        if (s->heading == RINGKAS_NO_SEGMENT) continue;
        if (s->heading >= i || d->segments[s->heading].kind != RINGKAS_HEADING ||
            d->segments[s->heading].document != s->document)
            return "the heading of a segment is no heading above it";
    }
    return NULL;
}

/* Kinds, scores and words of the segments. */
static inline const char *inv_check_segments(const ringkas_options *options, const ringkas_document *d)
{
    const bool keeps = options != NULL && (options->flags & RINGKAS_KEEP_BOILERPLATE) != 0;
    uint64_t words = 0;
    uint32_t i;

    if ((d->count == 0) != (d->segments == NULL)) return "segments is null where count is not 0, or the reverse";
    for (i = 0; i < d->count; i++) {
        const ringkas_segment *s = &d->segments[i];
        words += s->words;
        if (s->kind > RINGKAS_BOILERPLATE) return "an unknown kind";
        if (s->role > RINGKAS_PAGE) return "an unknown role";
        if ((s->kind == RINGKAS_BOILERPLATE) != (s->role != RINGKAS_NO_ROLE))
            return "a role, or none, that does not fit the kind";
        if (s->kind == RINGKAS_BOILERPLATE && s->score != 0) return "boilerplate has a score";
        if (s->kind == RINGKAS_BOILERPLATE && keeps) return "boilerplate, although it is treated as text";
        if (s->document != 0) return "a segment of another text";
    }
    return words == d->words ? NULL : "the words of the segments are not those of the text";
}

/* The text of a segment where markup is left out: each of its characters stands in the segment, in the same order. */
static inline const char *inv_check_marked_text(const char *text, const ringkas_document *d, uint32_t index,
                                                uint64_t *chars)
{
    const ringkas_segment *s = &d->segments[index];
    const size_t size = ringkas_segment_text(d, index, NULL, 0);
    char *got = (char *)malloc(size + 1);
    uint32_t name, name_length;
    const int is_said = ringkas_segment_speaker(d, index, &name, &name_length);
    size_t at = s->start, filled;

    if (got == NULL) abort();
    if (ringkas_segment_text(d, index, got, size) != size) at = (size_t)s->start + s->length;
    for (filled = 0; filled < size; filled++) {
        if (is_said && filled < name_length + 2) {
            *chars += (got[filled] & 0xC0) != 0x80;
            if (filled < name_length && got[filled] != text[name + filled]) break;
            continue;
        }
        *chars += (got[filled] & 0xC0) != 0x80;
        if (got[filled] == ' ') continue;
        while (at < (size_t)s->start + s->length && text[at] != got[filled]) at++;
        if (at++ >= (size_t)s->start + s->length) break;
    }
    free(got);
    return filled < size ? "ringkas_segment_text gives another text" : NULL;
}

/* The bytes of what may be the mark of a note, "[3]" or "[butuh rujukan]"; 0: there is none. */
static inline size_t inv_note_length(const char *text, size_t end, size_t at)
{
    const size_t start = at;

    if (text[at] != '[') return 0;
    for (at++; at < end && at - start <= 49 && text[at] != '\0' && text[at] != ']'; at++)
        if (strchr("abcdefghijklmnopqrstuvwxyz0123456789 ?|", text[at]) == NULL) return 0;
    return at < end && text[at] == ']' ? at + 1 - start : 0;
}

/* Whether `length` bytes of a text are printed, several blanks as one. */
static inline bool inv_is_printed(const char *got, size_t size, const char *text, size_t length)
{
    size_t at = 0, i;

    for (i = 0; i < length; i++) {
        if (text[i] == ' ' && text[i - 1] == ' ') continue;
        if (at == size || got[at++] != text[i]) return false;
    }
    return true;
}

/* Raised digits, which may be the mark of a note. */
static inline bool inv_is_raised(long code)
{
    return code == 0xB2 || code == 0xB3 || code == 0xB9 || (code >= 0x2070 && code <= 0x2079);
}

/* How much of what is printed, from `filled` on, the line [at, end) of a segment gives: its characters in their order, white space as
 * one blank. White space, commas and hyphens may be left out; tests/unit/ringkas.c says where; so may the marks of notes.
 * SIZE_MAX: another text is printed. */
static inline size_t inv_match_line(const char *text, size_t at, size_t end, const char *got, size_t size,
                                    size_t filled)
{
    long code;

    while (at < end) {
        const size_t note = inv_note_length(text, end, at);
        const bool hidden = note > 0 && !inv_is_printed(got + filled, size - filled, text + at, note);
        const size_t length = hidden ? note : inv_decode(text, end, at, &code);
        const bool blank = !hidden && inv_is_white(code);
        const size_t written = blank ? 1 : length;
        if (!hidden && filled + written <= size && memcmp(got + filled, blank ? " " : text + at, written) == 0)
            filled += written;
        else if (!hidden && !blank && code != ',' && code != '-' && !inv_is_raised(code))
            return SIZE_MAX;
        at += length;
    }
    return filled;
}

#define INV_MAX_WAYS 32

/* What the first lines of a segment may have given: one of these lengths. */
typedef struct {
    size_t filled[INV_MAX_WAYS];
    size_t count;
} inv_ways;

static inline void inv_add_way(inv_ways *ways, size_t filled)
{
    size_t i;

    for (i = 0; i < ways->count; i++)
        if (ways->filled[i] == filled) return;
    if (filled != SIZE_MAX && ways->count < INV_MAX_WAYS) ways->filled[ways->count++] = filled;
}

/* The end of a line with its newline, or with a form feed. */
static inline size_t inv_line_end(const char *text, size_t end, size_t at)
{
    while (at < end && text[at] != '\n' && text[at] != '\r' && text[at] != '\f') at++;
    return at < end ? at + 1 : at;
}

/* Whether what is printed is the text [at, end) of a segment. Its lines are printed, but for those that are the number or the head of a
 * page. */
static inline bool inv_is_text(const char *text, size_t at, size_t end, const char *got, size_t size)
{
    inv_ways ways = {{0}, 1};
    const size_t start = at;
    size_t i;

    while (at < end) {
        const size_t next = inv_line_end(text, end, at);
        inv_ways after = {{0}, 0};
        for (i = 0; i < ways.count; i++) inv_add_way(&after, inv_match_line(text, at, next, got, size, ways.filled[i]));
        for (i = 0; i < ways.count && at > start; i++) inv_add_way(&after, ways.filled[i]);
        if (after.count == INV_MAX_WAYS) return true; /* too many to tell */
        ways = after;
        at = next;
    }
    for (i = 0; i < ways.count; i++)
        if (ways.filled[i] == size) return true;
    return false;
}

static inline const char *inv_check_text(const char *text, const ringkas_document *d, uint32_t index, uint64_t *chars)
{
    const ringkas_segment *s = &d->segments[index];
    const size_t size = ringkas_segment_text(d, index, NULL, 0);
    char *got = (char *)malloc(size + 1);
    const char *fault = NULL;
    size_t at;
    long code;

    if (got == NULL) abort();
    if (ringkas_segment_text(d, index, got, size) != size) fault = "ringkas_segment_text gives two lengths";
    if (fault == NULL && !inv_is_text(text, s->start, (size_t)s->start + s->length, got, size))
        fault = "ringkas_segment_text gives another text";
    for (at = 0; at < size; at += inv_decode(got, size, at, &code)) *chars += 1;
    free(got);
    return fault;
}

/* The score of a segment is 16.0 and what its features add to it; 0 at least. */
#define INV_MIDDLE       (16 * 65536)
#define INV_MAX_FEATURES 128

static inline const char *inv_check_features(const ringkas_document *d)
{
    int32_t contributions[INV_MAX_FEATURES];
    const uint32_t features = ringkas_feature_count();
    uint32_t i, k;

    if (features > INV_MAX_FEATURES) return "more features than this test has room for";
    for (i = 0; i < d->count; i++) {
        const ringkas_segment *s = &d->segments[i];
        int64_t sum = 0;
        if (ringkas_explain(d, i, contributions) != RINGKAS_OK) return "ringkas_explain fails";
        for (k = 0; k < features; k++) sum += contributions[k];
        if (s->kind == RINGKAS_BOILERPLATE && sum != 0) return "the features of boilerplate add to its score";
        if (s->score != 0 && (int64_t)s->score != INV_MIDDLE + sum) return "the features do not make the score";
    }
    return NULL;
}

/* All that holds for a document that is not approximate. */
static inline const char *inv_check_document(const char *text, size_t length, const ringkas_options *options,
                                             const ringkas_document *d)
{
    const char *fault = inv_check_ranges(text, length, d);

    if (fault == NULL && (d->dropped != 0 || d->approximate != 0)) fault = "approximate, although nobody asked for it";
    if (fault == NULL) fault = inv_check_segments(options, d);
    if (fault == NULL) fault = inv_check_features(d);
    return fault;
}

/* The ranks are 1 to chosen, each once. */
static inline const char *inv_check_ranks(const ringkas_summary *s)
{
    uint8_t *seen = (uint8_t *)calloc((size_t)s->count + 1, 1);
    const char *fault = NULL;
    uint32_t i, chosen = 0;

    if (seen == NULL) abort();
    for (i = 0; fault == NULL && i < s->count; i++) {
        const uint32_t rank = s->segments[i].rank;
        if (rank == 0) continue;
        chosen++;
        if (rank > s->chosen || rank > s->count || seen[rank]++ != 0)
            fault = "the ranks are not 1 to chosen, each once";
        if (s->segments[i].kind == RINGKAS_BOILERPLATE) fault = "boilerplate is chosen";
        if (s->segments[i].words == 0) fault = "a segment without a word is chosen";
    }
    free(seen);
    return fault == NULL && chosen != s->chosen ? "chosen is not the number of ranks" : fault;
}

static inline const char *inv_check_limits(const ringkas_limits *limits, const ringkas_summary *s, uint64_t chars)
{
    static const ringkas_limits defaults = LIMITS(3, 0, 0, 0);
    uint64_t sentences = 0;
    uint32_t i;

    if (limits == NULL) limits = &defaults;
    for (i = 0; i < s->count; i++) sentences += s->segments[i].kind != RINGKAS_BOILERPLATE;
    if (limits->max_chars != 0 && chars > limits->max_chars) return "more characters than max_chars";
    if (limits->max_chars == 0 && s->words > 0 && s->chosen == 0)
        return "nothing is chosen from a text that has a word";
    if (limits->sentences != 0 && s->chosen > limits->sentences) return "more sentences than the limit";
    if (limits->per_mille != 0 && s->chosen > (sentences * limits->per_mille + 999) / 1000)
        return "a larger share of the sentences than the limit";
    return NULL;
}

/* All that holds for a summary of the document. */
static inline const char *inv_check_summary(const char *text, const ringkas_limits *limits, const ringkas_document *d,
                                            const ringkas_summary *s)
{
    const char *fault;
    uint64_t chars = 0, words = 0;
    uint32_t i;

    if (s->segments != d->segments || s->count != d->count || s->words != d->words || s->dropped != d->dropped)
        return "the segments of the summary are not those of the document";
    fault = inv_check_ranks(s);
    for (i = 0; fault == NULL && i < s->count; i++) {
        if (s->segments[i].rank == 0) continue;
        words += s->segments[i].words;
        chars += chars > 0;
        fault =
            d->format > RINGKAS_PLAIN ? inv_check_marked_text(text, d, i, &chars) : inv_check_text(text, d, i, &chars);
    }
    if (fault == NULL && words != s->chosen_words) fault = "chosen_words is not the sum";
    if (fault == NULL) fault = inv_check_limits(limits, s, chars);
    return fault;
}

/* Keywords stand in the text, heaviest first. */
static inline const char *inv_check_keywords(size_t length, uint32_t max, const ringkas_keyword_list *list)
{
    uint32_t i;

    if (list->count > max) return "more keywords than the limit";
    for (i = 0; i < list->count; i++) {
        const ringkas_keyword *k = &list->keywords[i];
        if (k->length == 0 || k->start > length || k->length > length - k->start)
            return "a keyword lies outside the text";
        if (k->count == 0) return "a keyword that never occurs";
        if (i > 0 && k->weight > k[-1].weight) return "the heaviest keyword is not the first";
    }
    return NULL;
}

/* Whether a text ends in an ellipsis, and perhaps a quotation mark. */
static inline bool inv_has_ellipsis(const char *text, size_t size)
{
    size_t back;

    for (back = 3; back <= 6 && back <= size; back++)
        if (memcmp(text + size - back, "\xE2\x80\xA6", 3) == 0) return true;
    return false;
}

/* A teaser of about `words` words is a part of the document. */
static inline const char *inv_check_teaser(const ringkas_document *d, const ringkas_teaser *t, uint32_t words)
{
    const size_t size = ringkas_teaser_text(d, t, NULL, 0);
    char *text = (char *)malloc(size + 1);
    const char *fault = NULL;

    if (text == NULL) abort();
    if (ringkas_teaser_text(d, t, text, size) != size) fault = "ringkas_teaser_text gives two lengths";
    if ((t->words == 0) != (size == 0)) fault = "a teaser without text or without words";
    if (t->words == 0) {
        if (d->words > 0) fault = "a text with a word has no teaser";
    } else if (t->first > t->last || t->last >= d->count) {
        fault = "a teaser outside the document";
    } else {
        const ringkas_segment *first = &d->segments[t->first], *last = &d->segments[t->last];
        if (first->kind == RINGKAS_BOILERPLATE || last->kind == RINGKAS_BOILERPLATE) fault = "a teaser of boilerplate";
        if (t->cut != 0 && (t->cut <= last->start || t->cut > last->start + last->length))
            fault = "a teaser is cut outside its last sentence";
        if (t->cut != 0 && !inv_has_ellipsis(text, size)) fault = "a teaser that is cut has no ellipsis";
        if (t->cut != 0 && t->words > words / 5 * 6 + words % 5 * 6 / 5) fault = "a teaser that is cut is too long";
    }
    free(text);
    return fault;
}

/* Tags lie in their list and in the document, the best first. */
static inline const char *inv_check_tags(const ringkas_document *d, size_t list_length, const ringkas_tag_list *list)
{
    uint32_t i, k, places = 0;

    for (i = 0; i < list->count; i++) {
        const ringkas_tag *tag = &list->tags[i];
        if (tag->length == 0 || tag->start > list_length || tag->length > list_length - tag->start)
            return "a tag lies outside its list";
        if (i > 0 && tag->weight > tag[-1].weight) return "the best tag is not the first";
        if (tag->count == 0 && tag->in_title == 0) return "a tag that never occurs";
        if (tag->first_place != places) return "the places of tags have gaps";
        places += tag->count;
        for (k = 0; k < tag->count; k++) {
            const ringkas_place *place = &list->places[tag->first_place + k];
            const ringkas_segment *s = place->segment < d->count ? &d->segments[place->segment] : NULL;
            if (s == NULL || s->kind == RINGKAS_BOILERPLATE) return "a tag stands in no segment of the article";
            if (place->length == 0 || place->start < s->start || place->start + place->length > s->start + s->length)
                return "a tag stands outside its segment";
        }
    }
    return NULL;
}

/* An answer of zeros, which is what every error leaves. */
static inline bool inv_is_zero(const void *answer, size_t size)
{
    const unsigned char *bytes = (const unsigned char *)answer;

    while (size > 0)
        if (bytes[--size] != 0) return false;
    return true;
}

#endif
