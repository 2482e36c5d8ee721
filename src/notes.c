/* Notes. */
#include "notes.h"

/* "[123]" */
#define NOTE_DIGITS_MAX 3u
/* "[sunting | sunting sumber]": the bytes between the brackets. "berjalan[lah]" has fewer letters. */
#define NOTE_BYTES_MAX 48u
#define NOTE_LETTERS   5u
/* "kilometer¹" has a note, "km¹" may be a measure. */
#define NOTED_WORD_MIN 4u

static rk_class class_of(const rk_source *source, uint32_t at)
{
    return rk_class_of_byte(rk_byte(source, at));
}

/* Whether a byte ends a part of a sentence: a terminator, a comma, a closing mark. */
static bool ends_part(const rk_source *source, uint32_t at)
{
    const uint32_t byte = rk_byte(source, at);
    const rk_class type = rk_class_of_byte(byte);

    return type == RK_TERMINATOR || type == RK_QUOTE || type == RK_CLOSER || byte == ',' || byte == ';' || byte >= 0x80;
}

/* The end of "[4]", "[a]"; `at` if there is none. */
static uint32_t skip_short(const rk_source *source, uint32_t at)
{
    uint32_t end = at + 1;

    if (rk_byte(source, at) != '[') return at; /* "[UU No. 12]" */
    while (end <= at + NOTE_DIGITS_MAX && class_of(source, end) == RK_DIGIT) end++;
    if (end == at + 1) end += class_of(source, end) == RK_LOWER;
    return end > at + 1 && rk_byte(source, end) == ']' ? end + 1 : at;
}

/* The signs between the words of a note. */
static bool is_note_sign(uint32_t byte)
{
    return byte == ' ' || byte == '?' || byte == '|';
}

/* The end of "[butuh rujukan]", "[siapa?]", "[catatan 2]"; `at` if there is none. A single word after a letter may be a part of what
 * somebody said: "meng[gunakan] alat". At the end of a line it is a button: "Sejarah[sunting]". */
static uint32_t skip_words(const rk_source *source, uint32_t at)
{
    uint32_t end = at + 1, letters = 0;
    bool is_single = rk_is_letter(class_of(source, at - 1));

    for (; end <= at + NOTE_BYTES_MAX && rk_byte(source, end) != ']'; end++) {
        const uint32_t byte = rk_byte(source, end);
        const rk_class type = rk_class_of_byte(byte);
        if (type != RK_LOWER && type != RK_DIGIT && !is_note_sign(byte)) return at;
        is_single = is_single && !is_note_sign(byte);
        letters += type == RK_LOWER;
    }
    if (rk_byte(source, end) != ']' || letters < NOTE_LETTERS || class_of(source, at + 1) != RK_LOWER) return at;
    if (is_single && end + 1 < source->length && class_of(source, end + 1) != RK_NEWLINE) return at;
    return rk_is_word_class(class_of(source, end + 1)) ? at : end + 1;
}

/* The end of a raised number; `at` if there is none. After a letter "²" and "³" belong to a measure. */
static uint32_t skip_raised(const rk_source *source, uint32_t at)
{
    const bool after_word = !ends_part(source, at - 1);
    uint32_t next = at, back;

    for (back = 1; after_word && back <= NOTED_WORD_MIN; back++)
        if (!rk_is_letter(class_of(source, at - back))) return at;
    for (;;) {
        const rk_char c = rk_char_at(source, next);
        const bool is_power = c.code == 0xB2 || c.code == 0xB3;
        if (c.length < 2) return next; /* a byte B9 that is not UTF-8 */
        if (!is_power && c.code != 0xB9 && (c.code < 0x2070 || c.code > 0x2079)) return next;
        if (is_power && after_word && next == at) return at;
        next += c.length;
    }
}

/* Whether the character before a byte ends words or a part of a sentence, so that a note may follow. Not a blank of any kind, and
 * no opening mark: in "[kami semua] pergi" the brackets have words that were said. */
static bool ends_text(const rk_source *source, uint32_t at)
{
    const rk_class type = class_of(source, at - 1);
    uint32_t start = at - 1;
    rk_char before;

    if (type == RK_QUOTE) return start > 0 && !rk_is_white(class_of(source, start - 1));
    if (rk_byte(source, start) < 0x80)
        return rk_is_word_class(type) || ends_part(source, start) || rk_byte(source, start) == '%';
    while (start > 0 && at - start < 4 && (rk_byte(source, start) & 0xC0) == 0x80) start--;
    before = rk_char_at(source, start);
    return before.type != RK_BLANK && before.type != RK_OPENER;
}

static uint32_t skip_note(const rk_source *source, uint32_t at)
{
    const rk_class before = class_of(source, at - 1);
    uint32_t end;

    if (at == 0 || !ends_text(source, at)) return at;
    if (rk_byte(source, at) == ' ' &&
        (before == RK_TERMINATOR || rk_byte(source, at - 1) == ']')) { /* "naik. [3] Kenaikan" */
        end = skip_short(source, at + 1);
        return end > at + 1 && class_of(source, at + 2) == RK_DIGIT ? end : at;
    }
    if (rk_byte(source, at) != '[') return skip_raised(source, at);
    end = skip_short(source, at);
    return end != at ? end : skip_words(source, at);
}

uint32_t rk_skip_notes(const rk_source *source, uint32_t at, uint32_t limit)
{
    for (;;) {
        const uint32_t end = RK_HAS_PROFILE && at < limit ? skip_note(source, at) : at;
        if (end == at || end > limit) return at;
        at = end;
    }
}
