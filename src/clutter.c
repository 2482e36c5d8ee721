/* Clutter: the furniture of scraped pages. Datelines, links to other articles, marks of advertisements, bylines, and the
 * headings of the lists that close a page. The phrases are in data/boilerplate.txt. */
#include "stages.h"

#if RINGKAS_WITH_BOILERPLATE

/* The classes, as the letters before the phrases in one string of strings. */
#define MARK "m"
#define LINK "k"
#define LINE "l"
#define TAIL "t"

/* phrases, inner_second and embed, from data/boilerplate.txt. */
#include "phrase_text.inc"

/* A byline or a credit is short: "(Pidekso Gentur Satriaji)", "[Antara]". */
#define LONGEST_BYLINE 40
/* Behind a sentence without a stop only short ones are a byline: "(wis/djm)", not "(jagung/kedelai)". */
#define LONGEST_BYLINE_PART 3
/* A longer line is not furniture as a whole: a page on one line. */
#define LONGEST_LINE 400
/* "JAKARTA, KOMPAS.com - ", with a second place and a number of blanks to spare. */
#define LONGEST_DATELINE    80
#define MOST_DATELINE_WORDS 8

static uint32_t skip_blanks(const rk_text *text, uint32_t at)
{
    rk_char c = rk_char_at(text, at);

    while (c.length != 0 && (c.type == RK_BLANK || c.type == RK_IGNORED)) {
        at += c.length;
        c = rk_char_at(text, at);
    }
    return at;
}

RK_APART static bool is_line_end(const rk_text *text, uint32_t at)
{
    return at >= text->length || rk_class_at(text, at) == RK_NEWLINE;
}

/* The end of the line; 0 if it is too long to be furniture as a whole. */
static uint32_t find_line_end(const rk_text *text, uint32_t at)
{
    const uint32_t start = at;

    while (!is_line_end(text, at))
        if (++at - start > LONGEST_LINE) return 0;
    return at;
}

/* Between two letters, unless a capital follows a small one: "Baca JugaIran Tembak Jatuh ..." Before a hyphen that joins:
 * "Follow-up rapat". */
static bool is_inside_word(const rk_text *text, uint32_t at)
{
    const rk_class before = rk_char_before(text, at).type, after = rk_class_at(text, at);

    if (after == RK_HYPHEN) return rk_is_letter(before) && rk_is_letter(rk_class_at(text, at + 1));
    return rk_is_letter(before) && rk_is_letter(after) && !(before == RK_LOWER && after == RK_UPPER);
}

/* Where a phrase that begins at `at` ends; 0 if it does not stand there. A blank stands for any number of
 * them, # for a number. */
static uint32_t match_phrase(const rk_text *text, uint32_t at, const char *phrase)
{
    for (; *phrase != '\0'; phrase++) {
        if (*phrase == ' ') {
            uint32_t next = skip_blanks(text, at);
            if (next == at && phrase[1] != ':') return 0;
            at = next;
        } else if (*phrase == '#' && rk_byte_class(text, at) == RK_DIGIT) {
            while (rk_byte_class(text, at) == RK_DIGIT) at++;
        } else if (rk_fold(rk_byte(text, at)) == (uint8_t)*phrase) {
            at++;
        } else {
            return 0;
        }
    }
    return is_inside_word(text, at) ? 0 : at;
}

RK_APART static bool is_capitals(const rk_text *text, rk_range range)
{
    for (; range.at < range.end; range.at++)
        if (rk_byte_class(text, range.at) == RK_LOWER) return false;
    return true;
}

/* "(wsw/wsw)", "(*)", "(Fitra Iskandar)", "[Antara].": a bracket that closes its line and holds a name or initials. */
RK_APART static uint32_t match_byline(const rk_text *text, uint32_t at, bool apart)
{
    const uint32_t close = rk_byte(text, at) == '[' ? ']' : ')';
    uint32_t words = 0, slashes = 0, lower_words = 0, lower = 0, part = 0, longest = 0, i;
    uint32_t end = at + 1;

    while (rk_byte(text, end) != close) {
        rk_char c = rk_char_at(text, end);
        bool word_start = !rk_is_word_class(rk_char_before(text, end).type);
        if (c.length == 0 || c.type == RK_NEWLINE || c.type == RK_DIGIT || end - at > LONGEST_BYLINE) return 0;
        if (word_start && rk_is_letter(c.type)) words++;
        if (word_start && c.type == RK_LOWER) lower_words++;
        lower += c.type == RK_LOWER;
        slashes += c.code == '/';
        part = c.code == '/' ? 0 : part + 1;
        longest = rk_max(longest, part);
        end += c.length;
    }
    end++;
    i = end;
    if (rk_byte(text, i) == '.') i++;
    if (!is_line_end(text, skip_blanks(text, i))) return 0;
    if (!apart && (slashes == 0 || lower == 0 || longest > LONGEST_BYLINE_PART || i > end)) return 0;
    if (lower_words > 0 && words != slashes + 1) return 0;
    return words <= 5 ? i : 0;
}

/* "[Gambas:Video 20detik]" */
static uint32_t match_embed(const rk_text *text, uint32_t at)
{
    uint32_t end = match_phrase(text, at, embed);

    if (end == 0) return 0;
    while (!is_line_end(text, end) && rk_byte(text, end) != ']') end++;
    return end + (rk_byte(text, end) == ']');
}

/* The next entry of the string of strings. */
RK_APART static const char *next_entry(const char *entry)
{
    while (*entry++ != '\0') continue;
    return entry;
}

/* Behind a phrase, its colon or dash, and blanks. 0: inside a line a link is none without a sign. */
static uint32_t find_rest(const rk_text *text, uint32_t end, bool needs_sign)
{
    const uint32_t rest = skip_blanks(text, end);

    if (rk_byte(text, rest) == ':' || (rk_byte(text, rest) == '-' && rk_byte(text, rest + 1) == ' '))
        return skip_blanks(text, rest + 1);
    if (rk_byte(text, end - 1) == ':' || rk_is_letter(rk_class_at(text, end))) return rest;
    return needs_sign ? 0 : rest;
}

/* Whether an entry of the list stands at `at`, and if so how far it goes. */
static bool match_entry(const rk_text *text, uint32_t at, bool line_start, const char *entry, rk_clutter *clutter)
{
    const char type = *entry;
    rk_range range;
    uint32_t rest;

    range.at = at;
    range.end = match_phrase(text, at, entry + 1);
    if (range.end == 0) return false;
    rest = find_rest(text, range.end, !line_start && type == *LINK);
    clutter->end = range.end;
    clutter->open = false;
    clutter->furniture = RK_IN_BODY;
    if (type == *MARK) /* not "melarang IKLAN rokok" */
        return (is_capitals(text, range) && rk_class_at(text, rest) != RK_LOWER) ||
               (line_start && is_line_end(text, rest));
    if (rest == 0 || (!line_start && type != *LINK)) return false;
    clutter->end = rest;
    if (is_line_end(text, rest)) {
        if (type != *LINE) clutter->furniture = type == *LINK ? RK_AFTER_LINK : RK_IN_TAIL;
        return true;
    }
    if (type == *TAIL) return false;
    clutter->end = line_start ? find_line_end(text, rest) : 0;
    clutter->open = clutter->end == 0;
    if (clutter->open) clutter->end = rest;
    return true;
}

/* Most words, at the start of a line or not, are none with which a phrase begins. */
RK_APART static bool begins_phrase(const rk_text *text, uint32_t at)
{
    rk_word word;

    return rk_first_word(text, at, LONGEST_LINE, &word) && word.at == at &&
           (word.number || (rk_classes_of(word.hash) & RK_FURNITURE) != 0);
}

/* "(Baca juga: ...)" */
static uint32_t match_bracketed_link(const rk_text *text, uint32_t at)
{
    const uint32_t close = rk_byte(text, at) == '[' ? ']' : ')';
    const char *entry;
    rk_clutter clutter;

    if (!begins_phrase(text, at + 1)) return 0;
    for (entry = phrases; *entry != '\0'; entry = next_entry(entry)) {
        uint32_t end = at + 1;
        if (*entry != *LINK || !match_entry(text, end, true, entry, &clutter)) continue;
        for (; end - at < LONGEST_LINE && !is_line_end(text, end); end++)
            if (rk_byte(text, end) == close) return end + 1;
    }
    return 0;
}

/* Inside a line only what may stand there is looked for: marks and links, which begin with a capital. */
static bool match_phrases(const rk_text *text, uint32_t at, bool line_start, rk_clutter *clutter)
{
    const char first = (char)rk_fold(rk_byte(text, at));
    const char *entry;

    if (!begins_phrase(text, at)) return false;
    for (entry = phrases; *entry != '\0'; entry = next_entry(entry)) {
        if (!line_start && *entry != *MARK && *entry != *LINK) break; /* the rest stands at the start of a line */
        if ((entry[1] == first || entry[1] == '#') && match_entry(text, at, line_start, entry, clutter)) return true;
    }
    return false;
}

bool rk_may_begin_clutter(const rk_text *text, uint32_t at)
{
    const uint32_t first = rk_byte(text, at), second = (rk_byte(text, at + 1) | 0x20) - 'a';
    const rk_class before = rk_byte_class(text, at - 1);

    if (first == '[' || first == '(') return true;
    if (first - 'A' >= 26 || second >= 26 || (inner_second[first - 'A'] >> second & 1) == 0) return false;
    return !rk_is_word_class(rk_byte(text, at - 1) < 0x80 ? before : rk_char_before(text, at).type);
}

/* What stands before, white space aside. */
static rk_class class_before(const rk_text *text, uint32_t at)
{
    rk_char c = rk_char_before(text, at);

    while (rk_is_white(c.type)) {
        at -= c.length;
        c = rk_char_before(text, at);
    }
    return c.type;
}

bool rk_match_clutter(const rk_text *text, uint32_t at, bool line_start, rk_clutter *clutter)
{
    const uint32_t first = rk_byte(text, at);

    clutter->open = false;
    clutter->furniture = RK_IN_BODY;
    if (first == '[' && (clutter->end = match_embed(text, at)) != 0) return true;
    if (first == '[' || first == '(') {
        const rk_class before = class_before(text, at);
        const bool apart = line_start ? before != RK_DIGIT : before == RK_STOP; /* "selama 6\n(enam)\nbulan" */
        if ((clutter->end = match_bracketed_link(text, at)) != 0) return true;
        clutter->end = match_byline(text, at, apart);
        clutter->furniture = RK_IN_TAIL;
        return clutter->end != 0;
    }
    return match_phrases(text, at, line_start, clutter);
}

/* ---- datelines */

/* What the words before the dash are. */
typedef struct {
    uint32_t words, outlets, places, capitals, commas;
    bool ends_in_place;
} dateline;

/* ".com", ".co.id", ".ID": the word at `at` ends an internet address. */
RK_APART static bool is_domain_part(const rk_text *text, const rk_word *word)
{
    return word->joined && rk_byte(text, word->at - 1) == '.' && word->end - word->at <= 3 && word->end - word->at >= 2;
}

/* "Antara" is a word too: "between". */
static bool is_outlet(const rk_text *text, const rk_word *word)
{
    rk_range range;

    range.at = word->at;
    range.end = word->end;
    return (rk_classes_of(word->hash) & RK_OUTLET) != 0 &&
           (is_capitals(text, range) || rk_byte(text, word->at - 1) == '(' ||
            (rk_classes_of(word->hash) & RK_STOPWORD) == 0);
}

static bool weigh_word(const rk_text *text, const rk_word *word, dateline *line)
{
    uint32_t classes = rk_classes_of(word->hash);
    rk_range range;

    range.at = word->at;
    range.end = word->end;
    line->words++;
    line->ends_in_place = (classes & RK_PLACE) != 0;
    line->places += line->ends_in_place;
    line->capitals += is_capitals(text, range);
    if (is_domain_part(text, word) || is_outlet(text, word)) line->outlets++;
    return word->capital || is_domain_part(text, word) || (classes & RK_OUTLET) != 0 || rk_byte(text, word->end) == '.';
}

/* A dash with a blank on one side, or two of them, or one behind an address or a city in capitals ("JAKARTA-Harga"): where
 * it ends; 0 for a hyphen inside a word and for anything else. */
static uint32_t match_separator(const rk_text *text, uint32_t at, bool may_touch)
{
    uint32_t end = at, dashes = 0;
    rk_char c = rk_char_at(text, at);
    bool apart = rk_is_white(rk_char_before(text, at).type);

    while (c.type == RK_HYPHEN || c.type == RK_DASH || (dashes > 0 && rk_is_white(c.type))) {
        if (!rk_is_white(c.type))
            dashes += c.type == RK_DASH ? 2 : 1;
        else
            apart = true;
        end += c.length;
        c = rk_char_at(text, end);
    }
    return dashes > 1 || (dashes == 1 && (apart || may_touch)) ? end : 0;
}

/* "Liputan6.com, JakartaSejumlah", "Liputan6.com, Jakarta Sejumlah": where the city ends whose dash is missing; 0 if there is
 * none. */
static uint32_t match_bare_city(const rk_text *text, const rk_word *word)
{
    rk_range city;

    city.at = city.end = word->at;
    do city.end++;
    while (city.end < word->end && rk_class_at(text, city.end) != RK_UPPER);
    if ((rk_classes_of(rk_hash_bytes(text, city)) & RK_PLACE) == 0) return 0;
    if (city.end < word->end) return city.end;
    city.end = skip_blanks(text, city.end);
    return rk_class_at(text, city.end) == RK_UPPER ? city.end : 0;
}

uint32_t rk_match_dateline(const rk_text *text, uint32_t at, bool first)
{
    rk_range range;
    rk_word word = RK_NO_WORD;
    dateline line = {0, 0, 0, 0, 0, false};
    uint32_t end = 0, bare = 0;

    range.at = at;
    range.end = rk_ahead(text, at, LONGEST_DATELINE);
    while (end == 0) {
        const uint32_t behind = range.at;
        uint32_t i = behind;
        const bool is_address = is_domain_part(text, &word);
        const bool may_touch = is_address || (line.ends_in_place && line.capitals == line.words);
        if (!rk_next_word(text, &range, &word) || line.words == MOST_DATELINE_WORDS) return bare;
        for (; i < word.at && end == 0; i += rk_max(1, rk_char_at(text, i).length)) {
            uint32_t c = rk_byte(text, i);
            if (line.words > 0) end = match_separator(text, i, may_touch);
            line.commas += c == ',';
            if (end == 0 && c == ')' && line.places > 0) line.outlets++; /* "JAKARTA (Pos Kota) - " */
            if (end == 0 && c == ':' && line.outlets > 0) end = i + 1;
            if (c == '"' || c == '!' || c == '?' || (c == '.' && !word.joined && line.outlets == 0)) return bare;
        }
        if (is_address && rk_byte(text, behind) == ',') bare = match_bare_city(text, &word);
        if (end == 0 && !weigh_word(text, &word, &line) && !(word.number && first && line.places > 0)) return bare;
    }
    if (line.outlets > 0 || (line.capitals == line.words && (line.words > 1 || word.at - at > 4))) return end;
    if (!first || line.places == 0) return 0;
    if (line.places == line.words) return end;
    if (line.commas != 1) return 0;
    if (line.ends_in_place) return end;
    (void)rk_first_word(text, at, LONGEST_DATELINE, &word); /* "Jakarta, 5 Maret 2025 - " */
    return (rk_classes_of(word.hash) & RK_PLACE) != 0 ? end : 0;
}

#endif
