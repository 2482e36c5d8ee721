/* Sentences: where a unit of the text ends. A stop ends a sentence if what stands before it is no abbreviation and what
 * stands behind it can begin one; a newline ends a unit unless the line was only broken. */
#include "stages.h"

/* How far into a text its line lengths are looked at. */
#define SAMPLE_BYTES 65536u
/* Lines that a program or a typist broke at a fixed width are not longer, ... */
#define LONGEST_WRAPPED_LINE 120
/* ... and a line that was broken because it was full is not shorter. */
#define SHORTEST_FULL_LINE 45
/* A line of a list is shorter than a line that goes on with a small letter on the next one. */
#define SHORTEST_BROKEN_LINE 40
/* The same where the unit began with a capital, which few items of a list in small letters do. */
#define SHORTEST_BROKEN_PHRASE 25
/* A link inside a sentence that a page's reader put on a line of its own: "Gus Irfan". */
#define LONGEST_LINK_LINE 50
/* A line without a stop that has more words is a sentence that lost its stop, not a heading. */
#define MOST_HEADING_WORDS 12
/* The headline over an article hardly has fewer words, ... */
#define FEWEST_HEADLINE_WORDS 5
/* ... or more bytes. */
#define LONGEST_HEADLINE 200
/* "1." to "999." number the items of a list; "2024." ends a sentence. */
#define LONGEST_ITEM_NUMBER 3
/* A line of a list of headlines that ends in a stop and has fewer words is a headline, not prose again. */
#define FEWEST_PROSE_WORDS 4
/* Of a word that is looked at behind a stop. */
#define LONGEST_TOKEN 32
/* "Sp.OG", "A.H.M.R": initials and degrees have at most so many bytes. */
#define LONGEST_INITIALS 8
/* Bytes behind a quotation mark in which the first word stands. */
#define LONGEST_SAYING 24
/* More lines do not belong to one "Baca juga". */
#define MOST_LINKED_HEADLINES 5

/* ---- looking around */

/* The next character that takes a place, on this line or, behind the white space, on a later one. */
static uint32_t skip_white(const rk_text *text, uint32_t at, uint32_t *newlines)
{
    rk_char c = rk_char_at(text, at);

    *newlines = 0;
    while (c.length != 0 && (rk_is_white(c.type) || c.type == RK_IGNORED)) {
        if (c.type == RK_NEWLINE) *newlines += !(c.code == '\n' && rk_byte(text, at - 1) == '\r');
        at += c.length;
        c = rk_char_at(text, at);
    }
    return at;
}

static uint32_t skip_back(const rk_text *text, uint32_t start, uint32_t at)
{
    while (at > start) {
        rk_char c = rk_char_before(text, at);
        if (!rk_is_white(c.type) && c.type != RK_IGNORED) break;
        at -= c.length;
    }
    return at;
}

RK_APART static uint32_t find_newline(const rk_text *text, uint32_t at, uint32_t end)
{
    while (at < end && rk_class_at(text, at) != RK_NEWLINE) at++;
    return at;
}

/* Behind closing quotation marks and brackets. A straight mark that stands before a capital opens what follows it. */
static uint32_t skip_closers(const rk_text *text, uint32_t at)
{
    for (;;) {
        rk_char c = rk_char_at(text, at);
        bool opens =
            c.type == RK_QUOTE && rk_is_word_class(rk_class_at(text, at + 1)) && rk_class_at(text, at + 1) != RK_LOWER;
        if ((c.type != RK_CLOSER && c.type != RK_QUOTE) || opens) return at;
        at += c.length;
    }
}

/* The character that ends a range, quotation marks and brackets aside. */
static rk_char last_char(const rk_text *text, uint32_t start, uint32_t end)
{
    rk_char c = rk_char_before(text, end);

    while (end > start && (c.type == RK_CLOSER || c.type == RK_QUOTE)) {
        end -= c.length;
        c = rk_char_before(text, end);
    }
    return c;
}

static bool is_double_quote(rk_char c)
{
    return c.code == '"' || (c.code >= 0x201C && c.code <= 0x201F);
}

/* "- ", "* ", a bullet, "1. ", "12) ", "(3) ", "a. ", "b) ": where the marker of a list item ends; 0 for none. */
static uint32_t match_item(const rk_text *text, uint32_t at)
{
    const bool bracket = rk_byte(text, at) == '(';
    uint32_t end = at + bracket, digits = 0;
    rk_char c = rk_char_at(text, at);

    if (c.type == RK_HYPHEN || c.type == RK_DASH || c.code == '*' || c.code == 0x2022 || c.code == 0x25AA)
        return rk_is_white(rk_class_at(text, at + c.length)) ? at + c.length : 0;
    while (rk_byte_class(text, end) == RK_DIGIT && digits < LONGEST_ITEM_NUMBER) {
        end++;
        digits++;
    }
    if (digits == 0 && rk_is_letter(rk_byte_class(text, end)))
        end++;
    else if (digits == 0)
        return 0;
    if (rk_byte(text, end) == ')' || (!bracket && rk_byte(text, end) == '.'))
        end++;
    else
        return 0;
    return rk_is_white(rk_class_at(text, end)) ? end : 0;
}

/* ---- lines */

/* "dan", "di", "yang": the last word, in small letters, cannot end a unit. */
static bool ends_linking(const rk_text *text, uint32_t start, uint32_t end)
{
    rk_range range;

    range.at = end;
    range.end = end;
    while (range.at > start && rk_byte_class(text, range.at - 1) == RK_LOWER) range.at--;
    return range.at < end && (rk_classes_of(rk_hash_bytes(text, range)) & RK_LINKING) != 0;
}

static uint32_t line_start_of(const rk_text *text, uint32_t at)
{
    while (at > 0 && rk_class_at(text, at - 1) != RK_NEWLINE) at--;
    return at;
}

/* The first word of the next line would not have fitted on this one. */
static bool is_full_line(const rk_text *text, uint32_t start, uint32_t newline, uint32_t next)
{
    const uint32_t line = line_start_of(text, newline), length = newline - line;
    const uint32_t before = line > start ? line_start_of(text, line - 1) : line;
    uint32_t word = next;

    while (word < text->length && !rk_is_white(rk_class_at(text, word))) word++;
    return length >= SHORTEST_FULL_LINE && length + 1 + (word - next) > find_newline(text, next, text->length) - next &&
           length + 1 + (word - next) >= line - before;
}

/* "(World Bank) yang rutin ...", "(21), seorang ...", not "(wsw/wsw)": a bracket that opens a line, and words behind it. */
static bool is_aside(const rk_text *text, uint32_t at)
{
    const uint32_t start = at;
    rk_class next;

    if (rk_byte(text, at) != '(') return false;
    while (rk_byte(text, at) != ')' && at - start < LONGEST_LINK_LINE && rk_class_at(text, at) != RK_NEWLINE) at++;
    if (rk_byte(text, at++) != ')') return false;
    next = rk_class_at(text, at + (rk_byte(text, at) == ' '));
    return next == RK_LOWER || rk_byte(text, at) == ',' || (rk_byte(text, at) == '.' && rk_byte(text, at + 1) == ' ');
}

/* A sentence goes on here: ", Minggu", ". Ia", ") yang", "(World Bank) yang". */
static bool goes_on(const rk_text *text, uint32_t at)
{
    const uint32_t byte = rk_byte(text, at);

    return byte == ',' || byte == '.' || byte == ';' || byte == ')' || is_aside(text, at);
}

/* "... dengan Deputi Menteri Haji\nArab Saudi\nmembahas ...", "Mengutip\nNew York Post\n, Minggu": what comes behind the line at
 * `at` if that may be a link, which stands on a line of its own; otherwise 0. */
static uint32_t find_behind_link(const rk_text *text, uint32_t at)
{
    uint32_t end = find_newline(text, at, rk_ahead(text, at, LONGEST_LINK_LINE));
    uint32_t newlines, behind = skip_white(text, end, &newlines);

    return newlines == 1 && rk_char_before(text, end).type != RK_STOP ? behind : 0;
}

/* "... sebagaimana dimaksud pada ayat\n(2) tidak dapat ...": a number that is no marker, but what the line before speaks of. It
 * ends at `end`. */
static bool is_reference(const rk_text *text, uint32_t at, uint32_t end, rk_class before)
{
    return rk_byte(text, at) == '(' && rk_is_letter(before) && rk_class_at(text, end + 1) == RK_LOWER;
}

/* "Pohon tumbang\nterjadi di Jalan Ciater.": the line is no item of a list. */
static bool is_prose_line(const rk_text *text, uint32_t at)
{
    const uint32_t end = find_newline(text, at, rk_ahead(text, at, SHORTEST_BROKEN_LINE));

    return end - at == SHORTEST_BROKEN_LINE || rk_char_before(text, end).type == RK_STOP;
}

/* A newline inside a sentence, which stands for a blank. */
static bool is_broken_line(const rk_scanner *s, uint32_t start, uint32_t newline)
{
    const rk_text *text = s->text;
    uint32_t newlines, next = skip_white(text, newline, &newlines);
    uint32_t end = skip_back(text, start, newline);
    rk_char before = rk_char_before(text, end);
    rk_char c = rk_char_at(text, next);
    uint32_t item, behind;

    if (newlines != 1 || c.length == 0 || c.code == '[') return false;
    item = match_item(text, next);
    if (item != 0) return is_reference(text, next, item, before.type);
    if (c.type == RK_DIGIT && rk_class_at(text, start) == RK_DIGIT) return false; /* "12/03/25, 09.12 - Sari: ..." */
    if (before.code == ';' || before.code == ':') return false;
    if (last_char(text, start, end).type == RK_STOP && !s->wrapped) return c.code == ',' || c.code == ')';
    if (before.code == ',' || before.type == RK_OPENER) return true;
    behind = find_behind_link(text, next);
    if (goes_on(text, next) || (behind != 0 && goes_on(text, behind))) return true;
    if (c.type == RK_LOWER && rk_class_at(text, start) == RK_UPPER &&
        (end - start >= SHORTEST_BROKEN_PHRASE || is_prose_line(text, next)))
        return true;
    if (rk_max(end - start, end - line_start_of(text, newline)) < SHORTEST_BROKEN_LINE) return false;
    if (c.type == RK_LOWER || ends_linking(text, start, end)) return true;
    if (s->furniture != RK_IN_BODY) return false;
    return (behind != 0 && rk_class_at(text, behind) == RK_LOWER) ||
           (s->wrapped && is_full_line(text, start, newline, next));
}

/* ---- stops */

/* The token before a stop: "Prof", "S.H", "2024", "a"; of a very long one the end. */
static rk_range token_before(const rk_text *text, uint32_t start, uint32_t stop)
{
    rk_range token;

    token.at = stop;
    token.end = stop;
    while (token.at > start && stop - token.at < LONGEST_TOKEN) {
        rk_char c = rk_char_before(text, token.at);
        if (!rk_is_word_class(c.type) && c.code != '.') break;
        token.at -= c.length;
    }
    while (token.at < stop && rk_byte(text, token.at) == '.') token.at++;
    return token;
}

static bool has_inner_stop(const rk_text *text, rk_range token)
{
    for (; token.at < token.end; token.at++)
        if (rk_byte(text, token.at) == '.') return true;
    return false;
}

static bool is_number(const rk_text *text, rk_range token)
{
    for (; token.at < token.end; token.at++)
        if (rk_byte_class(text, token.at) != RK_DIGIT) return false;
    return true;
}

/* "Ia", "Namun", "Menurut": a word that opens sentences, so that a stop before it is not part of a name. */
static bool opens_sentence(const rk_text *text, uint32_t at)
{
    rk_word word;

    return rk_first_word(text, at, LONGEST_TOKEN, &word) && word.at == at && word.capital &&
           rk_byte(text, word.end) != '.' && (rk_classes_of(word.hash) & (RK_STOPWORD | RK_BACKWARD)) != 0;
}

/* "SSK. II", "No. XI": a Roman figure goes with what stands before it. */
static bool is_roman(const rk_text *text, uint32_t at)
{
    uint32_t count = 0;

    while (rk_byte(text, at) == 'I' || rk_byte(text, at) == 'V' || rk_byte(text, at) == 'X') {
        at++;
        count++;
    }
    return count >= 2 && !rk_is_word_class(rk_class_at(text, at));
}

/* The abbreviation, if it is one, that stands at `at` before a stop of its own: "Ltd." in "Co. Ltd." */
RK_APART static uint32_t classes_before_stop(const rk_text *text, uint32_t at)
{
    rk_word word;

    if (!rk_first_word(text, at, LONGEST_TOKEN, &word) || word.at != at || rk_byte(text, word.end) != '.') return 0;
    return rk_classes_of(word.hash);
}

/* "dr. Maya": a title in small letters, with which a sentence may begin. */
static bool is_title(const rk_text *text, uint32_t at)
{
    return (classes_before_stop(text, at) & RK_ABBR_NEVER) != 0;
}

/* A stop behind a single letter: an initial, or the marker of a list item. */
static bool is_initial(const rk_text *text, uint32_t start, uint32_t letter, uint32_t next)
{
    if (rk_class_at(text, letter) == RK_LOWER) return letter == start;
    return rk_byte(text, letter - 1) != '-' && !opens_sentence(text, next); /* "APBN-P." */
}

/* "2.904. 678 pengikut": a number that a blank got into. */
static bool is_thousand(const rk_text *text, uint32_t at)
{
    uint32_t digits = 0;

    while (rk_byte_class(text, at + digits) == RK_DIGIT) digits++;
    return digits == 3;
}

/* "(Purn.)", "(Bl.)": a bracket that holds a short token and its stop. */
static bool is_bracketed_token(const rk_text *text, uint32_t start, uint32_t stop)
{
    const rk_range token = token_before(text, start, stop);

    return rk_byte(text, stop + 1) == ')' && token.end - token.at <= LONGEST_INITIALS && token.at > start &&
           rk_byte(text, token.at - 1) == '(';
}

/* Whether the single stop at `stop` belongs to the token before it. next: the first character behind stop and blanks. */
static bool is_abbreviation(const rk_text *text, uint32_t start, uint32_t stop, uint32_t next)
{
    const rk_range token = token_before(text, start, stop);
    const uint32_t length = token.end - token.at;
    const uint32_t classes = rk_classes_of(rk_hash_bytes(text, token));
    const rk_class follow = rk_class_at(text, next);

    if (length == 0) return false;
    if (length == 1 && rk_is_letter(rk_class_at(text, token.at))) return is_initial(text, start, token.at, next);
    if (is_number(text, token)) return token.at == start && length <= LONGEST_ITEM_NUMBER;
    if ((classes & RK_ABBR_NEVER) != 0 && (classes & RK_ABBR_CLOSER) != 0) return !opens_sentence(text, next);
    if ((classes & RK_ABBR_NEVER) != 0 || is_roman(text, next)) return true;
    if ((classes & RK_ABBR_FIGURE) != 0) return follow == RK_DIGIT;
    if ((classes & RK_ABBR_CLOSER) != 0) return follow != RK_UPPER && follow != RK_QUOTE;
    if (!has_inner_stop(text, token)) return false;
    if (rk_class_at(text, stop - 1) == RK_DIGIT) return is_thousand(text, next);
    return length <= LONGEST_INITIALS && follow == RK_UPPER && rk_class_at(text, token.at) == RK_UPPER &&
           !opens_sentence(text, next); /* "A.H. Nasution", but "S.H. Ia" */
}

/* "tersebut.Gubernur": prose glued behind a stop, not "Kompas.com", "S.Pd", "www.Anu.id". */
RK_APART static bool is_glued(const rk_text *text, uint32_t start, uint32_t stop, uint32_t after)
{
    rk_range token = token_before(text, start, stop);
    uint32_t opener = after + (rk_byte_class(text, after) == RK_QUOTE ? 1u : 0u);
    rk_char c = rk_char_at(text, opener);
    rk_char before = rk_char_before(text, stop);
    uint32_t end;

    if (c.type == RK_OPENER) c = rk_char_at(text, opener += c.length);
    if (c.type != RK_UPPER || rk_is_word_class(rk_class_at(text, opener + c.length)) == false) return false;
    if (rk_byte(text, token.at - 1) == '/' || rk_byte(text, token.at - 1) == '@') return false;
    for (end = opener; end - opener < LONGEST_TOKEN; end++)
        if (!rk_is_word_class(rk_class_at(text, end)) && rk_byte(text, end) != '.') break;
    if (rk_byte(text, end) == '@') return false;
    if (before.type == RK_CLOSER || before.type == RK_QUOTE || rk_byte(text, stop) != '.') return true;
    if (has_inner_stop(text, token) || rk_class_at(text, opener + c.length) != RK_LOWER) return false;
    if (rk_byte(text, stop + 1) == '.' || before.type == RK_DIGIT) return true;
    return (before.type == RK_LOWER || token.end - token.at > 3) &&
           (rk_classes_of(rk_hash_bytes(text, token)) & (RK_ABBR_NEVER | RK_ABBR_FIGURE)) == 0 &&
           token.end - token.at > 2;
}

/* Whether the stops from `stop` to `end` (behind closing marks: `after`) end a sentence. */
static bool ends_sentence(const rk_scanner *s, uint32_t start, uint32_t stop, uint32_t end, uint32_t after)
{
    const rk_text *text = s->text;
    uint32_t newlines, next = skip_white(text, after, &newlines);
    rk_char c = rk_char_at(text, next);
    bool single = end - stop == 1 && rk_byte(text, stop) == '.';

    if (c.length == 0) return true;
    if (next == after && c.code == ',') {
        next = skip_white(text, after + 1, &newlines);
        return next > after + 1 && after == end && rk_class_at(text, next) == RK_UPPER &&
               rk_char_before(text, stop).type == RK_LOWER && !is_abbreviation(text, start, stop, next);
    }
    if (next == after) return is_glued(text, start, stop, after);
    if (newlines > 0 && !is_broken_line(s, start, find_newline(text, after, text->length)))
        return !single || newlines > 1 || !s->wrapped || !is_abbreviation(text, start, stop, next);
    if (c.code == ',' || c.code == ';' || c.code == '/' || c.code == '&' || c.type == RK_CLOSER) return false;
    if (c.type == RK_LOWER && after == end && rk_byte(text, stop) == '?') return true; /* not `"Mau?" tanya Budi` */
    if (c.type == RK_LOWER && !is_title(text, next)) return false;
    if (is_bracketed_token(text, start, stop)) return false;
    if (after > end && rk_byte(text, end) != ')') return true;
    return !single || !is_abbreviation(text, start, stop, next);
}

/* ---- units */

/* Characters that neither end a unit nor begin clutter. */
#define PLAIN_CLASSES                                                                                                  \
    (1u << RK_LOWER | 1u << RK_BLANK | 1u << RK_DIGIT | 1u << RK_QUOTE | 1u << RK_CLOSER | 1u << RK_HYPHEN)

/* What may end a unit, or be the start of a character that may. */
#define ENDING_CLASSES (1u << RK_NEWLINE | 1u << RK_STOP | 1u << RK_MULTIBYTE)

/* Over small letters and blanks eight at a time, and over what else is plain one by one. */
RK_APART static uint32_t skip_plain(const rk_text *text, uint32_t at)
{
    while (RK_WIDE && at < text->at_hand && text->at_hand - at >= 8) {
        uint64_t chunk = rk_load8(text->bytes + at);
        uint64_t blank = chunk ^ RK_EACH_BYTE(' ');
        uint64_t not_blank = (((blank & RK_EACH_BYTE(0x7F)) + RK_EACH_BYTE(0x7F)) | blank) & RK_EACH_BYTE(0x80);
        uint64_t capital = ~chunk << 2 & RK_EACH_BYTE(0x80); /* bit 5 is not set */
        uint64_t marks = not_blank & (rk_not_letters(chunk) | capital);
        at += marks == 0 ? 8 : rk_count_unmarked(marks);
        if (marks == 0) continue;
        if (((PLAIN_CLASSES >> rk_byte_class(text, at)) & 1) == 0) return at;
        at++;
    }
    while (((PLAIN_CLASSES >> rk_byte_class(text, at)) & 1) != 0) at++;
    return at;
}

static bool keeps_clutter(const rk_scanner *s)
{
    return !RINGKAS_WITH_BOILERPLATE || s->keep_clutter;
}

/* Scans from `start` to the end of the unit: behind a stop, before a newline or before clutter. */
static uint32_t find_end(const rk_scanner *s, uint32_t start)
{
    const rk_text *text = s->text;
    uint32_t at = start;

    for (;;) {
        rk_clutter clutter;
        rk_char c;

        at = skip_plain(text, at);
        if (!keeps_clutter(s) && at > start && rk_may_begin_clutter(text, at) &&
            rk_match_clutter(text, at, false, &clutter))
            return at;
        if (((ENDING_CLASSES >> rk_byte_class(text, at)) & 1) == 0 && at < text->length) {
            at++;
            continue;
        }
        c = rk_char_at(text, at);
        if (c.length == 0) return at;
        if (c.type == RK_NEWLINE) {
            uint32_t newlines;
            if (!is_broken_line(s, start, at)) return at;
            at = skip_white(text, at, &newlines);
        } else if (c.type == RK_STOP) {
            uint32_t stop = at, end;
            while (rk_class_at(text, at) == RK_STOP) at += rk_char_at(text, at).length;
            end = at;
            at = skip_closers(text, at);
            if (ends_sentence(s, start, stop, end, at)) return at;
        } else {
            at += c.length;
        }
    }
}

/* Prose again, after headlines and tags: a line with a sentence that is no headline. */
RK_APART static bool is_prose(const rk_text *text, uint32_t start, uint32_t end)
{
    rk_range range;
    rk_char last = last_char(text, start, end);

    range.at = start;
    range.end = end;
    if (last.code != '.') return false;
    return rk_count_words(text, range) >= FEWEST_PROSE_WORDS || rk_class_at(text, end + 1) > RK_NEWLINE;
}

/* The clutter, if any, that begins at `at`; the unit's end is set. */
static bool take_clutter(rk_scanner *s, rk_unit *unit, bool line_start)
{
    rk_clutter clutter;

    if (rk_match_clutter(s->text, unit->at, line_start, &clutter)) {
        unit->end = clutter.open ? find_newline(s->text, clutter.end, find_end(s, clutter.end)) : clutter.end;
        if (clutter.furniture != RK_IN_BODY) {
            s->furniture = clutter.furniture;
            s->headlines = 0;
        }
        return true;
    }
    if (line_start && s->furniture != RK_IN_TAIL && unit->at >= s->dateline_end)
        s->dateline_end = rk_match_dateline(s->text, unit->at, s->first);
    if (unit->at < s->dateline_end) {
        unit->end = find_newline(s->text, unit->at, s->dateline_end);
        return true;
    }
    unit->end = find_end(s, unit->at);
    if (s->furniture == RK_IN_BODY) return false;
    if (is_prose(s->text, unit->at, unit->end) || s->headlines == MOST_LINKED_HEADLINES) {
        s->furniture = RK_IN_BODY;
        return false;
    }
    s->headlines += s->furniture == RK_AFTER_LINK;
    unit->end = rk_max(unit->end, find_newline(s->text, unit->at, s->text->length));
    return true;
}

/* A verb of saying behind a quotation mark: `," kata Budi`, `?" tanyanya`. */
static bool is_saying(const rk_text *text, uint32_t at)
{
    rk_word word;

    return rk_first_word(text, at, LONGEST_SAYING, &word) && !word.capital &&
           (rk_classes_of(word.hash) & RK_SAYING) != 0;
}

static inline uint64_t equal_bytes(uint64_t chunk, uint32_t byte)
{
    uint64_t other = chunk ^ RK_EACH_BYTE(byte);

    return ~(((other & RK_EACH_BYTE(0x7F)) + RK_EACH_BYTE(0x7F)) | other) & RK_EACH_BYTE(0x80);
}

/* To the next quotation mark, question mark, colon or character beyond ASCII. */
static uint32_t skip_silent(const rk_text *text, uint32_t at, uint32_t end)
{
    while (RK_WIDE && text->at_hand != 0 && at < end && end - at >= 8) {
        uint64_t chunk = rk_load8(text->bytes + at);
        uint64_t marks =
            equal_bytes(chunk, '"') | equal_bytes(chunk, '?') | equal_bytes(chunk, ':') | (chunk & RK_EACH_BYTE(0x80));
        if (marks != 0) return at + rk_count_unmarked(marks);
        at += 8;
    }
    for (; at < end; at++) {
        uint32_t byte = rk_byte(text, at);
        if (byte == '"' || byte == '?' || byte == ':' || byte >= 0x80) break;
    }
    return at;
}

/* Marks the quotations, questions and colons of a unit. A straight quotation mark closes what one before it opened. */
static void mark_signs(rk_scanner *s, rk_unit *unit)
{
    const rk_text *text = s->text;
    uint32_t at = unit->at;
    rk_char c = rk_char_at(text, at);

    if (is_double_quote(c)) unit->marks |= RK_OPENS_QUOTE;
    if (s->in_quote) unit->marks |= RK_IN_QUOTE | RK_QUOTED;
    for (at = skip_silent(text, at, unit->end); at < unit->end; at = skip_silent(text, at + c.length, unit->end)) {
        c = rk_char_at(text, at);
        if (c.code == '?') unit->marks |= RK_QUESTION;
        if (c.code == ':') unit->marks |= rk_byte(text, at + 1) == '/' ? RK_PIECE : RK_COLON; /* "https://" */
        if (!is_double_quote(c)) continue;
        unit->marks |= RK_QUOTED;
        s->in_quote = c.code == '"' ? !s->in_quote : c.type == RK_OPENER;
        if (!s->in_quote && is_saying(text, at + c.length)) unit->marks |= RK_SAYS;
    }
    if (s->in_quote) unit->marks |= RK_HANGS;
}

/* What kind of unit an article's unit is, from how it begins and ends. */
RK_APART static void classify(rk_scanner *s, rk_unit *unit, bool line_start)
{
    const rk_text *text = s->text;
    rk_char last = last_char(text, unit->at, unit->end);
    uint32_t newlines, next = skip_white(text, unit->end, &newlines);
    rk_range range;

    range.at = unit->at;
    range.end = unit->end;
    unit->kind = RINGKAS_SENTENCE;
    if (!rk_has_word(text, range)) {
        unit->kind = keeps_clutter(s) ? RINGKAS_HEADING : RINGKAS_BOILERPLATE;
    } else if (last.type != RK_STOP) {
        uint32_t words = rk_count_words(text, range);
        unit->marks |= RK_OPEN_END;
        if (line_start && last.code != ':' && last.code != ';' && words <= MOST_HEADING_WORDS &&
            match_item(text, unit->at) == 0 && !ends_linking(text, unit->at, unit->end) &&
            (newlines > 0 || next >= text->length))
            unit->kind = RINGKAS_HEADING;
    }
    if ((s->open && !line_start) || rk_class_at(text, unit->at) == RK_LOWER) unit->marks |= RK_PIECE;
    if (match_item(text, unit->at) != 0) unit->marks |= RK_ITEM;
    if (unit->at == s->after_dateline) unit->marks |= RK_DATED;
    if (line_start) s->in_quote = false;
    mark_signs(s, unit);
}

/* "Harga Emas Kompak Turun, Kapan Naik Lagi? Ini Kata Pengamat": where the headline ends that is the first line of an article;
 * 0 if that is none. All its words begin with a capital but those that are in every text, and it does not end in a full stop. */
RK_APART static uint32_t match_headline(const rk_text *text, uint32_t at)
{
    const uint32_t newline = find_newline(text, at, rk_ahead(text, at, LONGEST_HEADLINE));
    const uint32_t end = skip_back(text, at, newline);
    rk_range range;
    rk_word word = RK_NO_WORD;
    uint32_t words = 0;

    range.at = at;
    range.end = end;
    if (rk_class_at(text, newline) != RK_NEWLINE || rk_byte(text, end - 1) == '.') return 0;
    for (; rk_next_word(text, &range, &word); words++)
        if (!word.capital && !word.number && !word.joined &&
            (rk_classes_of(word.hash) & (RK_STOPWORD | RK_LINKING)) == 0)
            return 0;
    return words >= FEWEST_HEADLINE_WORDS ? end : 0;
}

void rk_start_scan(rk_scanner *scanner, const rk_text *text, bool keep_clutter)
{
    uint32_t length = 0, lines = 0, long_lines = 0, at;
    const uint32_t sample = rk_min(text->length, SAMPLE_BYTES);

    scanner->text = text;
    scanner->at = 0;
    scanner->keep_clutter = keep_clutter;
    scanner->open = false;
    scanner->first = true;
    scanner->untitled = true;
    scanner->in_quote = false;
    scanner->furniture = RK_IN_BODY;
    scanner->headlines = 0;
    scanner->dateline_end = 0;
    scanner->after_dateline = UINT32_MAX;
    for (at = 0; at <= sample; at++) {
        if (at < sample && rk_byte_class(text, at) != RK_NEWLINE) {
            length++;
            continue;
        }
        lines += length > 0;
        long_lines += length > LONGEST_WRAPPED_LINE;
        length = 0;
    }
    scanner->wrapped = lines > 1 && long_lines * 16 <= lines;
}

bool rk_next_unit(rk_scanner *s, rk_unit *unit)
{
    const rk_text *text = s->text;
    uint32_t newlines, headline;
    bool line_start, is_clutter = false;

    unit->at = skip_white(text, s->at, &newlines);
    line_start = newlines > 0 || s->at == 0;
    if (!line_start && rk_byte(text, unit->at) == ',') unit->at = skip_white(text, unit->at + 1, &newlines);
    if (unit->at >= text->length) return false;
    if (s->dateline_end != 0 && s->at == s->dateline_end) s->after_dateline = unit->at;
    unit->marks = line_start || s->after_dateline == unit->at ? RK_PARAGRAPH : 0;
    unit->kind = RINGKAS_BOILERPLATE;
    if (keeps_clutter(s))
        unit->end = find_end(s, unit->at);
    else
        is_clutter = take_clutter(s, unit, line_start);
    s->at = unit->end;
    unit->end = skip_back(text, unit->at, unit->end);
    if (unit->end == unit->at) unit->end = s->at;
    if (is_clutter) return true;
    classify(s, unit, line_start);
    if (s->untitled && line_start && unit->kind == RINGKAS_SENTENCE &&
        (headline = match_headline(text, unit->at)) != 0) {
        s->at = unit->end = headline;
        unit->kind = RINGKAS_HEADING;
    }
    s->untitled = false;
    s->open = (unit->marks & RK_OPEN_END) != 0 && unit->kind == RINGKAS_SENTENCE;
    s->first = s->first && unit->kind != RINGKAS_SENTENCE;
    return true;
}

/* ---- the document */

/* A text whose words stand for the most part in lines without a stop has no headings: a chat, a list, a poem. */
static void promote_headings(rk_document *doc)
{
    uint32_t heading_bytes = 0, sentence_bytes = 0, i;

    for (i = 0; i < doc->count; i++) {
        if (doc->sentences[i].kind == RINGKAS_HEADING) heading_bytes += doc->sentences[i].length;
        if (doc->sentences[i].kind == RINGKAS_SENTENCE) sentence_bytes += doc->sentences[i].length;
    }
    if (heading_bytes <= sentence_bytes) return;
    for (i = 0; i < doc->count; i++)
        if (doc->sentences[i].kind == RINGKAS_HEADING) doc->sentences[i].kind = RINGKAS_SENTENCE;
}

/* A page of nothing but clutter is none: what is left of it is all that there is. */
static void restore_clutter(rk_document *doc)
{
    uint32_t i;

    for (i = 0; i < doc->count; i++)
        if (doc->sentences[i].kind != RINGKAS_BOILERPLATE) return;
    for (i = 0; i < doc->count; i++) doc->sentences[i].kind = RINGKAS_SENTENCE;
}

static void start_notes(rk_document *doc)
{
    uint32_t i;

    for (i = 0; i < doc->count; i++) {
        doc->notes[i].marks = (uint16_t)doc->sentences[i].rank;
        doc->notes[i].terms = 0;
        doc->notes[i].order = 0;
        doc->sentences[i].rank = 0;
    }
}

bool rk_find_sentences(rk_document *doc)
{
    rk_scanner *scanner = &doc->stage.scanner;
    rk_unit unit;

    doc->sentences = (ringkas_segment *)(void *)doc->arena.at;
    rk_start_scan(scanner, &doc->text, (doc->flags & RINGKAS_KEEP_BOILERPLATE) != 0);
    while (rk_next_unit(scanner, &unit)) {
        ringkas_segment *sentence = (ringkas_segment *)rk_take(&doc->arena, sizeof *sentence);
        if (sentence == NULL) return false;
        sentence->start = unit.at;
        sentence->length = unit.end - unit.at;
        sentence->score = 0;
        sentence->words = 0;
        sentence->rank = unit.marks; /* until the notes have room */
        sentence->kind = unit.kind;
        sentence->document = 0;
        sentence->traits = unit.marks & RK_PARAGRAPH ? RINGKAS_PARAGRAPH_START : 0;
        doc->count++;
    }
    doc->is_wrapped = scanner->wrapped;
    doc->notes = (rk_note *)rk_take(&doc->arena, doc->count * sizeof *doc->notes);
    if (doc->notes == NULL) return false;
    restore_clutter(doc);
    promote_headings(doc);
    start_notes(doc);
    return true;
}
