/* Mail. */
#include "format_mail.h"

#include "format_lines.h"
#include "hash.h"

#if RK_HAS_FORMATS

typedef struct {
    uint32_t hash; /* of the name of a header */
    uint32_t type;
} rk_mail_header;

enum { RK_MAIL_OTHER = 1, RK_MAIL_SENDER, RK_MAIL_SUBJECT };

#include "mail.inc"

/* More headers are none, nor is a signature with more lines. */
#define HEADERS_MAX   64u
#define SIGNATURE_MAX 12u
/* The headers of a mail that is answered, after the answer: "Dari:", "Terkirim:", "Kepada:". */
#define ANSWERED_HEADERS 3u
/* A longer name of a header is none. */
#define HEADER_NAME_MAX 32u
/* "-----Pesan Asli-----" begins with at least this many signs. */
#define SEPARATOR_MIN 5u
/* A mail with fewer words of its own is read for what it quotes. */
#define OWN_WORDS_MIN 8u
/* Own words are looked for in this many bytes. */
#define OWN_TEXT_MAX 65536u

/* ---- headers */

/* "Balas-Ke: ": where the value begins; 0: the line is no header. type: receives its class in data/mail.txt; 0: an
 * unknown name. */
static uint32_t read_header(const rk_source *source, const rk_text_line *line, uint32_t *type)
{
    rk_hasher hasher = rk_hash_start();
    uint32_t at = line->start, hash, i;

    for (; at < line->end && at - line->start < HEADER_NAME_MAX; at++) {
        const uint32_t byte = rk_byte(source, at);
        if (byte != '-' && !rk_is_letter(rk_class_of_byte(byte))) break;
        rk_hash_code(&hasher, rk_fold(byte));
    }
    if (at == line->start || rk_byte(source, at) != ':') return 0;
    hash = rk_hash_end(&hasher);
    *type = 0;
    for (i = 0; i < sizeof mail_headers / sizeof *mail_headers; i++)
        if (mail_headers[i].hash == hash) *type = mail_headers[i].type;
    return rk_skip_blanks(source, at + 1, line->end);
}

/* A header that goes on: its line begins with a blank. */
static bool continues_header(uint32_t at, const rk_text_line *line)
{
    return line->start > at && !rk_is_empty(line);
}

bool rk_is_mail_header(const rk_source *source, const rk_text_line *line)
{
    uint32_t type;

    return read_header(source, line, &type) != 0;
}

/* Reads the header lines that begin at `at`. known: receives how many have a known name; 0: none is a sender. Returns where
 * they end. */
static uint32_t read_headers(const rk_source *source, uint32_t at, uint32_t *known)
{
    uint32_t lines, type;
    bool has_sender = false;

    *known = 0;
    for (lines = 0; lines < HEADERS_MAX && at < source->length; lines++) {
        const rk_text_line line = rk_line_at(source, at);
        if (read_header(source, &line, &type) != 0) {
            *known += type != 0;
            has_sender = has_sender || type == RK_MAIL_SENDER;
        } else if (lines == 0 || !continues_header(at, &line)) {
            break;
        }
        at = line.next;
    }
    if (!has_sender) *known = 0;
    return at;
}

uint32_t rk_mail_headers_end(const rk_source *source, uint32_t at)
{
    uint32_t known;
    const uint32_t end = read_headers(source, at, &known);

    return known > 1 ? end : 0;
}

bool rk_begins_answered_mail(const rk_source *source, uint32_t at)
{
    uint32_t known;
    const uint32_t end = read_headers(source, at, &known);

    while (at < end && rk_byte(source, at) != '@') at++;
    return known >= ANSWERED_HEADERS && at < end;
}

bool rk_find_mail_title(const rk_source *source, rk_text_line *title)
{
    const uint32_t end = rk_mail_headers_end(source, rk_text_start(source));
    uint32_t at = rk_text_start(source), value, type, prefix;

    for (; at < end; at = title->next) {
        *title = rk_line_at(source, at);
        value = read_header(source, title, &type);
        if (value == 0 || type != RK_MAIL_SUBJECT) continue;
        title->start = value;
        while ((prefix = read_header(source, title, &type)) != 0 && prefix - title->start <= 5) title->start = prefix;
        return !rk_is_empty(title);
    }
    return false;
}

/* ---- quotations */

uint32_t rk_skip_quote_signs(const rk_source *source, rk_text_line *line)
{
    uint32_t signs = 0;

    for (; line->start < line->end && rk_byte(source, line->start) == '>'; signs++)
        line->start = rk_skip_blanks(source, line->start + 1, line->end);
    return signs;
}

/* How many signs the next line has that is not empty. */
static uint32_t signs_after(const rk_source *source, const rk_text_line *line)
{
    rk_text_line next = rk_line_at(source, line->next);
    uint32_t signs = rk_skip_quote_signs(source, &next);

    if (signs > 0 || !rk_is_empty(&next)) return signs;
    next = rk_line_at(source, next.next);
    return rk_skip_quote_signs(source, &next);
}

static bool ends_in_colon(const rk_source *source, const rk_text_line *line)
{
    return !rk_is_empty(line) && rk_byte(source, line->end - 1) == ':';
}

/* A date or an address. */
static bool has_date(const rk_source *source, const rk_text_line *line)
{
    uint32_t at;

    for (at = line->start; at < line->end; at++)
        if (rk_is_digit_at(source, at) || rk_byte(source, at) == '@') return true;
    return false;
}

bool rk_announces_quotation(const rk_source *source, const rk_text_line *line)
{
    rk_text_line text = *line, next = rk_line_at(source, line->next);
    const uint32_t signs = rk_skip_quote_signs(source, &text);

    if (!has_date(source, &text)) return false;
    if (ends_in_colon(source, &text)) return signs_after(source, line) > signs;
    if (rk_skip_quote_signs(source, &next) != signs || !ends_in_colon(source, &next)) return false;
    return signs_after(source, &next) > signs;
}

static uint32_t count_words_of_line(const rk_source *source, const rk_text_line *line)
{
    uint32_t at, words = 0;

    for (at = line->start; at < line->end; at++)
        words += rk_is_word_at(source, at) && (at == line->start || rk_byte(source, at - 1) == ' ');
    return words;
}

uint32_t rk_find_quote_level(const rk_source *source)
{
    const uint32_t max = rk_min(source->length, OWN_TEXT_MAX);
    uint32_t words[4] = {0, 0, 0, 0}, at = rk_mail_headers_end(source, rk_text_start(source)), level;

    while (at < max && !rk_has_failed(source)) {
        rk_text_line line = rk_line_at(source, at);
        const bool is_text = !rk_announces_quotation(source, &line);
        level = rk_min(rk_skip_quote_signs(source, &line), 3);
        if (is_text) words[level] += count_words_of_line(source, &line);
        at = line.next;
    }
    for (level = 0; level < 3 && words[level] < OWN_WORDS_MIN;) level++;
    return words[level] < OWN_WORDS_MIN ? 0 : level;
}

/* ---- lines */

/* "-----Pesan Asli-----", "__________" */
static bool is_separator(const rk_source *source, const rk_text_line *line)
{
    const uint32_t sign = rk_byte(source, line->start);
    const bool is_sign = sign == '-' || sign == '_' || sign == '=' || sign == '*';

    return is_sign && rk_skip_bytes(source, line->start, sign) - line->start >= SEPARATOR_MIN &&
           rk_byte(source, line->end - 1) == sign;
}

/* Where the signature ends whose sign, "-- ", is this line. It may be longer than any: then only the sign is left
 * out. */
static uint32_t find_signature_end(const rk_source *source, const rk_text_line *line)
{
    uint32_t at = line->next, lines;

    for (lines = 0; lines < SIGNATURE_MAX && at < source->length; lines++) {
        const rk_text_line next = rk_line_at(source, at);
        if (rk_byte(source, next.start) == '>' || is_separator(source, &next) || rk_mail_headers_end(source, at) != 0)
            return at;
        if (rk_announces_quotation(source, &next)) return at;
        at = next.next;
    }
    return at < source->length ? line->next : at;
}

/* Moves past the markup of one or more lines. False: the line has text. */
static bool skip_mail_block(rk_runs *runs, const rk_source *source, const rk_text_line *line, uint32_t signs)
{
    uint32_t end = 0;

    if (signs == 0 && line->start == runs->at) end = rk_mail_headers_end(source, runs->at);
    if (end == 0 && signs == 0 && line->end - line->start == 2 && rk_has_string(source, line->start, "--"))
        end = find_signature_end(source, line);
    if (end == 0 && (rk_is_empty(line) || is_separator(source, line))) end = line->next;
    if (end == 0) return false;
    runs->at = end;
    return true;
}

/* Moves past the lines that announce a quotation. */
static bool skip_announcement(rk_runs *runs, const rk_source *source, const rk_text_line *line)
{
    if (!rk_announces_quotation(source, line)) return false;
    runs->at = ends_in_colon(source, line) ? line->next : rk_next_line(source, line->next);
    return true;
}

uint32_t rk_begin_mail_line(rk_runs *runs, const rk_source *source)
{
    bool after_gap = runs->at == rk_text_start(source);

    while (runs->at < runs->end && !rk_has_failed(source)) {
        rk_text_line line = rk_line_at(source, runs->at), text = line;
        const uint32_t signs = rk_skip_quote_signs(source, &text);

        if (!skip_mail_block(runs, source, &text, signs) && !skip_announcement(runs, source, &line)) {
            runs->at = text.start;
            if (signs > source->quotes) return RK_GAP_ASIDE;
            return after_gap ? RK_GAP_PARAGRAPH : RK_GAP_NEWLINE;
        }
        after_gap = true;
    }
    return RK_GAP_PARAGRAPH;
}

#endif
