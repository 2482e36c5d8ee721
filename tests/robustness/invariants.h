/*
 * What holds of every answer to every text, as include/ringkas.h promises it, told without a look into the library.
 * Used by limits.c, hostile.c and fuzz/fuzz.c.
 */
#ifndef INVARIANTS_H
#define INVARIANTS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../include/ringkas.h"

/* The length of the UTF-8 sequence at an offset (1 for a byte that is not UTF-8), and its code point (-1 for such a byte).
 * Written anew from RFC 3629, so that a fault of the library's decoder is seen. */
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
    return (code >= 9 && code <= 13) || code == 32 || code == 0x85 || code == 0xA0 || (code >= 0x2000 && code <= 0x200A) ||
           code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

/* What takes no place: soft hyphen, zero-width characters, marks of direction, combining accents, variation selectors. */
static inline bool inv_is_invisible(long code)
{
    return code == 0xAD || (code >= 0x300 && code <= 0x36F) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || (code >= 0xFE00 && code <= 0xFE0F) ||
           code == 0xFEFF;
}

static inline bool inv_is_ascii_word(long code)
{
    return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}

/* Units lie in the text, in order, apart, on whole characters, white at no end; what lies between them is white, invisible
 * or a comma (one that stands for a stop, "desa.,Warga"). Null: all well. */
static inline const char *inv_check_ranges(const char *text, size_t length, const ringkas_summary *s)
{
    size_t at = 0, end = 0;
    uint32_t unit = 0;
    bool in_unit = false, word = false;
    long code = 0;

    while (at < length || in_unit) {
        if (in_unit && at == end) {
            if (inv_is_white(code)) return "a unit ends in white space";
            in_unit = false;
            unit++;
        }
        if (!in_unit && unit < s->count && s->sentences[unit].start <= at) {
            if (s->sentences[unit].start < at) return "units overlap, or one begins inside a character";
            if (s->sentences[unit].length == 0) return "a unit is empty";
            if (s->sentences[unit].length > length - at) return "a unit reaches beyond the text";
            end = at + s->sentences[unit].length;
            in_unit = true;
        }
        if (in_unit && at > end) return "a unit ends inside a character";
        if (at == length) break;
        {
            const bool begins = in_unit && at == s->sentences[unit].start;
            at += inv_decode(text, length, at, &code);
            if (begins && inv_is_white(code)) return "a unit begins with white space";
        }
        word = word || inv_is_ascii_word(code);
        if (!in_unit && !inv_is_white(code) && !inv_is_invisible(code) && code != ',')
            return "a character belongs to no unit";
    }
    if (unit != s->count) return "a unit begins beyond the text";
    if (word && s->words == 0) return "a text with a word has no words";
    return NULL;
}

/* Characters of the chosen sentences as a plain summary prints them: runs of white space are one blank. */
static inline uint64_t inv_count_chars(const char *text, const ringkas_sentence *s)
{
    size_t at = s->start;
    const size_t end = at + s->length;
    uint64_t count = 0;
    bool white = false;
    long code;

    while (at < end) {
        at += inv_decode(text, end, at, &code);
        count += !(white && inv_is_white(code));
        white = inv_is_white(code);
    }
    return count;
}

static inline const char *inv_check_numbers(const char *text, const ringkas_options *options, const ringkas_summary *s)
{
    uint64_t words = 0, chosen_words = 0, chosen = 0, chars = 0;
    unsigned char *seen = (unsigned char *)calloc((size_t)s->count + 1, 1);
    const char *fault = NULL;
    uint32_t i;

    if (seen == NULL) abort();
    if (s->chosen > s->count) fault = "more are chosen than there are";
    for (i = 0; fault == NULL && i < s->count; i++) {
        const ringkas_sentence *u = &s->sentences[i];
        words += u->words;
        if (u->kind > RINGKAS_CLUTTER) fault = "a kind that is none";
        if (u->kind == RINGKAS_CLUTTER && u->score != 0) fault = "clutter has a score";
        if (u->kind == RINGKAS_CLUTTER && u->rank != 0) fault = "clutter is chosen";
        if (u->kind == RINGKAS_CLUTTER && options != NULL && (options->flags & RINGKAS_KEEP_CLUTTER) != 0)
            fault = "clutter although it is to be kept";
        if (u->rank == 0) continue;
        if (u->words == 0) fault = "a unit without a word is chosen";
        if (u->rank > s->chosen || seen[u->rank]++ != 0) {
            fault = "the ranks are not 1 to chosen, once each";
            break;
        }
        chosen++;
        chosen_words += u->words;
        chars += inv_count_chars(text, u) + (chosen > 1);
    }
    free(seen);
    if (fault != NULL) return fault;
    if ((s->count == 0) != (s->sentences == NULL)) return "sentences is null where count is not 0, or the reverse";
    if (chosen != s->chosen) return "chosen is not the number of ranks";
    if (words != s->words) return "the words of the units are not those of the text";
    if (chosen_words != s->chosen_words) return "chosen_words is not the sum";
    if (options == NULL || options->max_chars == 0) {
        if (s->words > 0 && s->chosen == 0) return "nothing is chosen of a text that has a word";
    } else if (chars > options->max_chars) {
        return "more characters than max_chars";
    }
    if (options != NULL && options->sentences != 0 && s->chosen > options->sentences) return "more sentences than asked for";
    if (options == NULL && s->chosen > 3) return "more than three sentences by default";
    return NULL;
}

/* The score of a unit is what its parts add up to, above a constant that is the same for all; 0 at least. */
static inline const char *inv_check_parts(const ringkas_summary *s)
{
    int32_t parts[64];
    int64_t constant = -1;
    uint32_t i, k;

    if (ringkas_feature_count() > 64) return "more features than this test has room for";
    for (i = 0; i < s->count; i++) {
        int64_t sum = 0;
        if (ringkas_explain(s, i, parts) != RINGKAS_OK) return "ringkas_explain fails";
        for (k = 0; k < ringkas_feature_count(); k++) sum += parts[k];
        if (s->sentences[i].kind == RINGKAS_CLUTTER && sum != 0) return "clutter has parts of a score";
        if (s->sentences[i].kind == RINGKAS_CLUTTER || s->sentences[i].score == 0) continue;
        if (constant >= 0 && constant != (int64_t)s->sentences[i].score - sum) return "the parts are not the score";
        constant = (int64_t)s->sentences[i].score - sum;
    }
    return NULL;
}

/* Everything above; null: all well, otherwise what does not hold. */
static inline const char *inv_check(const char *text, size_t length, const ringkas_options *options,
                                    const ringkas_summary *s)
{
    const char *fault = inv_check_ranges(text, length, s);

    if (fault == NULL) fault = inv_check_numbers(text, options, s);
    if (fault == NULL) fault = inv_check_parts(s);
    return fault;
}

/* Keywords stand in the text, heaviest first. */
static inline const char *inv_check_keywords(size_t length, uint32_t most, const ringkas_keyword_list *list)
{
    uint32_t i;

    if (list->count > most) return "more keywords than asked for";
    for (i = 0; i < list->count; i++) {
        const ringkas_keyword *k = &list->keywords[i];
        if (k->length == 0 || k->start > length || k->length > length - k->start) return "a keyword lies outside the text";
        if (k->count == 0) return "a keyword that never occurs";
        if (i > 0 && k->weight > k[-1].weight) return "keywords are not heaviest first";
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
