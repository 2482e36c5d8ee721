/* What the command prints, in three layers from bottom to top: bytes, text made safe for its reader, forms of answer.
 * Every text that is not ours goes through put_text(). */
#define _POSIX_C_SOURCE 200809L /* fileno, isatty */

#include "report.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Terminal sequences. Reverse video marks a sentence in the midst of a text: bold alone is hard to tell on many
 * terminals. */
#define REVERSE_ON "\033[7m"
#define BOLD_ON "\033[1m"
#define ALL_OFF "\033[0m"

/* The same marks where there is no colour. */
#define MARK_BEGIN "[["
#define MARK_END "]]"

#define REPLACEMENT "\xEF\xBF\xBD"
#define NOT_UTF8 0xFFFFFFFFu

/* The version of what --json prints: another number where a reader of this one would go wrong. */
#define JSON_VERSION "2"

/* Room for "\u00a0", and more so that a compiler sees that it cannot overflow. */
#define ESCAPE_SIZE 16

/* How put_text() shows a text; bits. */
enum {
    AS_IT_IS = 0,    /* newlines and tabs stay */
    ON_ONE_LINE = 1, /* a run of white space becomes a blank */
    FOR_JSON = 2,    /* in a string of JSON; control characters are kept, escaped */
    REVERSED = 4     /* in reverse video, which is off at every line's end: pagers drop it there */
};

/* ---- Bytes ---- */

static void put(report *to, const char *bytes, size_t length)
{
    if (to->error != 0 || length == 0) return;
    errno = 0;
    if (fwrite(bytes, 1, length, to->file) != length) to->error = errno != 0 ? errno : EIO;
    to->last = bytes[length - 1];
}

void report_string(report *to, const char *string)
{
    put(to, string, strlen(string));
}

/* Puts blanks for what `length` lacks of `width`. */
static void put_padding(report *to, size_t length, size_t width)
{
    for (; length < width; length++) put(to, " ", 1);
}

static void put_number(report *to, uint32_t number, size_t width)
{
    char digits[16];
    int length = snprintf(digits, sizeof digits, "%" PRIu32, number);

    put_padding(to, (size_t)length, width);
    put(to, digits, (size_t)length);
}

/* A Q16 number with four digits after the point, rounded; `sign` is "" or goes before it. */
static void put_q16(report *to, const char *sign, uint32_t number, size_t width)
{
    uint64_t parts = ((uint64_t)number * 10000 + 0x8000) >> 16;
    char digits[32];
    int length = snprintf(digits, sizeof digits, "%s%" PRIu64 ".%04" PRIu64, sign, parts / 10000, parts % 10000);

    put_padding(to, (size_t)length, width);
    put(to, digits, (size_t)length);
}

/* ---- Text ---- */

/* The code point at the start of a text that is not empty, or NOT_UTF8, and how many bytes it takes. Of bytes that are
 * not UTF-8 these are as many as could still have begun a character, as Unicode recommends (chapter 3.9, U+FFFD
 * substitution of maximal subparts), so that our U+FFFD are as many as those of a browser or of Python. */
static size_t decode(const unsigned char *bytes, size_t length, uint32_t *code)
{
    unsigned lead = bytes[0];
    size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    /* The second byte's range rules out long forms, surrogates, and what is above U+10FFFF. */
    unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    uint32_t value = size == 1 ? lead : lead & (0x7Fu >> size);
    size_t i;

    *code = NOT_UTF8;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4) return 1;
    for (i = 1; i < size; i++) {
        if (i == length || bytes[i] < lowest || bytes[i] > highest) return i;
        value = value << 6 | (bytes[i] & 0x3Fu);
        lowest = 0x80;
        highest = 0xBF;
    }
    *code = value;
    return size;
}

/* What the library takes for white space (chars.c), so that --max-chars counts what is printed. */
static bool is_white(uint32_t code)
{
    return code == ' ' || (code >= 0x09 && code <= 0x0D) || code == 0x85 || code == 0xA0 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

static const char *escape_for_json(uint32_t code, char escaped[ESCAPE_SIZE])
{
    switch (code) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    /* U+2028 and U+2029 end a line of JavaScript before 2019, and of some readers of lines still. */
    if (!is_control(code) && code != 0x2028 && code != 0x2029) return NULL;
    snprintf(escaped, ESCAPE_SIZE, "\\u%04x", (unsigned)code);
    return escaped;
}

/* What stands for a character after `previous`; null: itself. A text must not reach a terminal with its control
 * characters, which could rewrite the screen or the title of its window. */
static const char *substitute(uint32_t code, uint32_t previous, int how, char escaped[ESCAPE_SIZE])
{
    if (code == NOT_UTF8) return REPLACEMENT;
    if ((how & ON_ONE_LINE) != 0 && is_white(code)) {
        if (is_white(previous)) return "";
        return code == ' ' ? NULL : " ";
    }
    if ((how & FOR_JSON) != 0) return escape_for_json(code, escaped);
    if (code == '\n' && previous == '\r') return "";
    if (code >= 0x0A && code <= 0x0D) {
        if ((how & REVERSED) != 0) return ALL_OFF "\n" REVERSE_ON;
        return code == '\n' ? NULL : "\n";
    }
    if (code == '\t' || !is_control(code)) return NULL;
    return REPLACEMENT;
}

/* Puts a text; always UTF-8. */
static void put_text(report *to, const char *text, size_t length, int how)
{
    uint32_t previous = 0;
    size_t run = 0; /* where those characters begin that stand for themselves and are still to be put */
    size_t at = 0;

    while (at < length) {
        char escaped[ESCAPE_SIZE];
        uint32_t code;
        size_t size = decode((const unsigned char *)text + at, length - at, &code);
        const char *instead = substitute(code, previous, how, escaped);

        if (instead != NULL) {
            put(to, text + run, at - run);
            report_string(to, instead);
            run = at + size;
        }
        previous = code;
        at += size;
    }
    put(to, text + run, at - run);
}

static void put_name(report *to, const char *name, int how)
{
    put_text(to, name, strlen(name), how);
}

static void put_json_string(report *to, const char *text, size_t length, int how)
{
    report_string(to, "\"");
    put_text(to, text, length, how | FOR_JSON);
    report_string(to, "\"");
}

const char *name_of_file(const char *file)
{
    return strcmp(file, "-") == 0 ? "standard input" : file;
}

void report_line(const char *const *parts)
{
    report to = {0};

    to.file = stderr;
    report_string(&to, "summarize: ");
    for (; *parts != NULL; parts++) put_name(&to, *parts, ON_ONE_LINE);
    report_string(&to, "\n");
}

/* ---- Forms of answer ---- */

/* The next chosen sentence from `index` on, in the order of the text; the number of units if there is none. */
static uint32_t next_chosen(const ringkas_summary *summary, uint32_t index)
{
    while (index < summary->count && summary->segments[index].rank == 0) index++;
    return index;
}

static void put_summary(report *to, const char *text, const ringkas_summary *summary)
{
    uint32_t i;

    for (i = next_chosen(summary, 0); i < summary->count; i = next_chosen(summary, i + 1)) {
        put_text(to, text + summary->segments[i].start, summary->segments[i].length, ON_ONE_LINE);
        report_string(to, "\n");
    }
}

static size_t digits_of(uint32_t number)
{
    size_t count = 1;

    for (; number >= 10; number /= 10) count++;
    return count;
}

/* Keywords, one a line; explained, after weight and count, so that columns are straight in every script. */
static void put_keywords(report *to, const char *text, const findings *found)
{
    size_t weight_width = 0;
    size_t count_width = 0;
    uint32_t i;

    for (i = 0; i < found->keyword_count; i++) {
        size_t weight = digits_of(found->keywords[i].weight >> 16) + strlen(".0000");
        size_t count = digits_of(found->keywords[i].count);
        if (weight > weight_width) weight_width = weight;
        if (count > count_width) count_width = count;
    }
    for (i = 0; i < found->keyword_count; i++) {
        const ringkas_keyword *keyword = &found->keywords[i];

        if ((to->command->show & SHOW_EXPLAIN) != 0) {
            put_q16(to, "", keyword->weight, weight_width);
            report_string(to, "  ");
            put_number(to, keyword->count, count_width);
            report_string(to, "  ");
        }
        put_text(to, text + keyword->start, keyword->length, ON_ONE_LINE);
        report_string(to, "\n");
    }
}

/* The whole text with the chosen sentences marked. */
static void put_marked(report *to, const input_text *input, const ringkas_summary *summary)
{
    size_t at = 0;
    uint32_t i;

    for (i = next_chosen(summary, 0); i < summary->count; i = next_chosen(summary, i + 1)) {
        const ringkas_segment *sentence = &summary->segments[i];

        put_text(to, input->text + at, sentence->start - at, AS_IT_IS);
        report_string(to, to->has_color ? REVERSE_ON : MARK_BEGIN);
        put_text(to, input->text + sentence->start, sentence->length, to->has_color ? REVERSED : AS_IT_IS);
        report_string(to, to->has_color ? ALL_OFF : MARK_END);
        at = (size_t)sentence->start + sentence->length;
    }
    put_text(to, input->text + at, input->length - at, AS_IT_IS);
    if (input->length > 0 && to->last != '\n') report_string(to, "\n");
}

static uint32_t magnitude(int64_t number)
{
    return (uint32_t)(number < 0 ? -number : number);
}

static void put_part(report *to, const char *name, size_t name_width, int64_t amount)
{
    report_string(to, "    ");
    report_string(to, name);
    put_padding(to, strlen(name), name_width);
    put_q16(to, amount < 0 ? "-" : "+", magnitude(amount), strlen("  +99.0000"));
    report_string(to, "\n");
}

/* The features that add anything to a score, the greatest first, and last what every score has, so that the lines add
 * up to it. Takes the features out of `parts` as it goes. */
static void put_parts(report *to, uint32_t score, int32_t *parts, uint32_t count)
{
    static const char base[] = "base";
    int64_t rest = score;
    size_t name_width = strlen(base);
    uint32_t i;

    for (i = 0; i < count; i++) {
        rest -= parts[i];
        if (strlen(ringkas_feature_name(i)) > name_width) name_width = strlen(ringkas_feature_name(i));
    }
    for (;;) {
        uint32_t best = 0;

        for (i = 1; i < count; i++)
            if (magnitude(parts[i]) > magnitude(parts[best])) best = i;
        if (count == 0 || parts[best] == 0) break;
        put_part(to, ringkas_feature_name(best), name_width, parts[best]);
        parts[best] = 0;
    }
    if (rest != 0) put_part(to, base, name_width, rest);
}

static void put_explained(report *to, const char *text, const findings *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t feature_count = ringkas_feature_count();
    int32_t *parts = calloc((size_t)feature_count + 1, sizeof *parts);
    uint32_t i;

    if (parts == NULL) {
        if (to->error == 0) to->error = ENOMEM;
        return;
    }
    for (i = next_chosen(summary, 0); i < summary->count; i = next_chosen(summary, i + 1)) {
        const ringkas_segment *sentence = &summary->segments[i];

        report_string(to, "#");
        put_number(to, sentence->rank, 0);
        put_q16(to, "  ", sentence->score, 0);
        report_string(to, to->has_color ? "  " BOLD_ON : "  ");
        put_text(to, text + sentence->start, sentence->length, ON_ONE_LINE);
        report_string(to, to->has_color ? ALL_OFF "\n" : "\n");
        if (ringkas_explain(&found->document, i, parts) == RINGKAS_OK) put_parts(to, sentence->score, parts, feature_count);
    }
    free(parts);
}

/* ---- JSON ---- */

static void put_json_number(report *to, const char *key, uint32_t number)
{
    report_string(to, key);
    put_number(to, number, 0);
}

static void put_json_summary(report *to, const char *text, const ringkas_summary *summary)
{
    uint32_t first = next_chosen(summary, 0);
    uint32_t i;

    for (i = first; i < summary->count; i = next_chosen(summary, i + 1)) {
        if (i != first) report_string(to, ",");
        put_json_string(to, text + summary->segments[i].start, summary->segments[i].length, ON_ONE_LINE);
    }
}

static void put_json_keywords(report *to, const char *text, const findings *found)
{
    uint32_t i;

    for (i = 0; i < found->keyword_count; i++) {
        report_string(to, i == 0 ? "{\"word\":" : ",{\"word\":");
        put_json_string(to, text + found->keywords[i].start, found->keywords[i].length, ON_ONE_LINE);
        report_string(to, ",\"weight\":");
        put_q16(to, "", found->keywords[i].weight, 0);
        put_json_number(to, ",\"count\":", found->keywords[i].count);
        report_string(to, "}");
    }
}

static const char *const kind_names[] = {"sentence", "heading", "boilerplate"}; /* by ringkas_kind */

static void put_json_sentence(report *to, const char *text, const ringkas_segment *sentence)
{
    put_json_number(to, "{\"start\":", sentence->start);
    put_json_number(to, ",\"end\":", sentence->start + sentence->length);
    report_string(to, ",\"kind\":\"");
    report_string(to, kind_names[sentence->kind]);
    put_json_number(to, "\",\"words\":", sentence->words);
    report_string(to, ",\"score\":");
    put_q16(to, "", sentence->score, 0);
    if (sentence->rank == 0)
        report_string(to, ",\"rank\":null");
    else
        put_json_number(to, ",\"rank\":", sentence->rank);
    report_string(to, ",\"text\":");
    put_json_string(to, text + sentence->start, sentence->length, AS_IT_IS);
    report_string(to, "}");
}

static void put_json(report *to, const char *file, const input_text *input, const findings *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t i;

    report_string(to, "{\"version\":" JSON_VERSION ",\"file\":");
    put_json_string(to, file, strlen(file), AS_IT_IS);
    put_json_number(to, ",\"bytes\":", (uint32_t)input->length);
    put_json_number(to, ",\"words\":", summary->words);
    report_string(to, ",\"summary\":[");
    put_json_summary(to, input->text, summary);
    report_string(to, "],\"keywords\":[");
    put_json_keywords(to, input->text, found);
    report_string(to, "],\"segments\":[");
    for (i = 0; i < summary->count; i++) {
        if (i > 0) report_string(to, ",");
        put_json_sentence(to, input->text, &summary->segments[i]);
    }
    report_string(to, "]}\n");
}

/* ---- Features, for training ---- */

static void put_signed(report *to, int32_t number)
{
    char digits[16];

    snprintf(digits, sizeof digits, "\t%" PRId32, number);
    report_string(to, digits);
}

/* A table with tabs: a line of names, then a line a unit. */
static void put_features(report *to, const findings *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t count = ringkas_feature_count();
    int32_t *values = calloc((size_t)count + 1, sizeof *values);
    uint32_t i, k;

    if (values == NULL) {
        if (to->error == 0) to->error = ENOMEM;
        return;
    }
    report_string(to, "kind\tstart\tend\twords\trank");
    for (k = 0; k < count; k++) {
        report_string(to, "\t");
        report_string(to, ringkas_feature_name(k));
    }
    for (i = 0; i < summary->count; i++) {
        const ringkas_segment *sentence = &summary->segments[i];

        (void)ringkas_features(&found->document, i, values);
        report_string(to, "\n");
        report_string(to, kind_names[sentence->kind]);
        put_signed(to, (int32_t)sentence->start);
        put_signed(to, (int32_t)(sentence->start + sentence->length));
        put_signed(to, (int32_t)sentence->words);
        put_signed(to, (int32_t)sentence->rank);
        for (k = 0; k < count; k++) put_signed(to, values[k]);
    }
    report_string(to, "\n");
    free(values);
}

/* ---- The whole ---- */

/* Colour is for people: on a terminal that can show it, unless they do not want it (no-color.org). */
static bool is_color_wanted(uint32_t color)
{
    const char *no_color = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");

    if (color != COLOR_AUTO) return color == COLOR_ALWAYS;
    if (no_color != NULL && *no_color != 0) return false;
    if (terminal == NULL || strcmp(terminal, "dumb") == 0) return false;
    return isatty(fileno(stdout)) == 1;
}

void start_report(report *to, const command_line *command)
{
    memset(to, 0, sizeof *to);
    to->file = stdout;
    to->command = command;
    to->has_color = is_color_wanted(command->color);
}

/* The heading of one file among several, as head(1) writes it. */
static void put_heading(report *to, const char *file)
{
    report_string(to, to->has_headed ? "\n==> " : "==> ");
    put_name(to, name_of_file(file), ON_ONE_LINE);
    report_string(to, " <==\n");
    to->has_headed = true;
}

void report_file(report *to, const char *file, const input_text *input, const findings *found)
{
    uint32_t show = to->command->show;

    if ((show & SHOW_JSON) != 0) {
        put_json(to, file, input, found);
        return;
    }
    if (to->command->file_count > 1) put_heading(to, file);
    if (to->command->keywords != 0)
        put_keywords(to, input->text, found);
    else if ((show & SHOW_MARK) != 0)
        put_marked(to, input, &found->summary);
    else if ((show & SHOW_EXPLAIN) != 0)
        put_explained(to, input->text, found);
    else if ((show & SHOW_FEATURES) != 0)
        put_features(to, found);
    else
        put_summary(to, input->text, &found->summary);
}

bool finish_output(report *to)
{
    if (to->error == 0) {
        errno = 0;
        if (fflush(to->file) != 0) to->error = errno != 0 ? errno : EIO;
    }
    if (to->error == 0) return true;
    report_line((const char *[]){"standard output: ", strerror(to->error), NULL});
    return false;
}
