/* Mail: which part is read, and what is written of it. */
#include "mail.h"

#include <string.h>

#include "mime.h"
#include "page.h"
#include "platform.h"

/* A plain part with fewer signs says only that there is another one. */
#define PLAIN_SIGNS_MIN 24u
/* What is written of a header beside its value. */
#define HEADER_ROOM ((size_t)64)

static mime_part whole_mail(const char *bytes, size_t length)
{
    const byte_span span = {bytes, bytes + length};

    return read_part(span);
}

bool is_encoded_mail(const char *bytes, size_t length)
{
    static const char *const first[] = {
        "received:", "return-path:",    "delivered-to:",           "from:",         "to:",
        "subject:",  "message-id:",     "mime-version:",           "content-type:", "date:",
        "x-",        "dkim-signature:", "authentication-results:", "arc-"};
    const byte_span span = {bytes, bytes + length};
    mime_part mail;
    size_t i = 0;

    while (i < sizeof first / sizeof first[0] && !begins_with(span, first[i])) i++;
    if (i == sizeof first / sizeof first[0]) return false;
    mail = read_part(span);
    return is_encoded_part(&mail);
}

/* Whether a browser saved a page so. */
static bool is_saved_page(const mime_part *mail)
{
    const byte_span location = find_header(mail, "snapshot-content-location");

    return location.start < location.end || begins_with(find_header(mail, "from"), "<saved by");
}

static size_t length_of(byte_span span)
{
    return (size_t)(span.end - span.start);
}

/* Whether the plain part is the text of a mail. Its body was decoded. */
static bool is_worth_reading(const char *bytes, size_t length)
{
    uint32_t signs = 0;
    size_t i;

    for (i = 0; i < length && signs < PLAIN_SIGNS_MIN; i++) signs += (unsigned char)bytes[i] > ' ';
    return signs == PLAIN_SIGNS_MIN;
}

/* Writes a header as it is read. Returns the end of what was written. */
static char *put_header(const mime_part *mail, const char *name, const char *title, char *to)
{
    while (*title != 0) *to++ = *title++;
    to += decode_header(find_header(mail, name), to);
    *to++ = '\n';
    return to;
}

/* Writes the text of a mail whose plain part was decoded: as a mail that is not encoded. */
static const char *write_plain(input_text *input, const mime_part *mail, const mime_part *plain, size_t length)
{
    const byte_span charset = find_parameter(find_header(plain, "content-type"), "charset=");
    const size_t room = converted_size(length) + 3 * length_of(mail->headers) + HEADER_ROOM;
    char *to;

    if (converted_size(length) == 0 || !reserve(&input->page, room)) return MEMORY_EXHAUSTED;
    to = put_header(mail, "from", "From: ", input->page.bytes);
    to = put_header(mail, "subject", "Subject: ", to);
    *to++ = '\n';
    if (is_windows_charset(charset)) {
        to += convert_to_utf8(input->converted.bytes, length, WINDOWS_1252, to);
    } else {
        memcpy(to, input->converted.bytes, length);
        to += length;
    }
    input->text = input->page.bytes;
    input->length = (size_t)(to - input->page.bytes);
    input->format = FORMAT_MAIL;
    unmap_file();
    return NULL;
}

/* Reads the page that a mail has. Its subject is kept after the page. */
static const char *write_page(input_text *input, const mime_part *mail, const mime_part *html)
{
    const byte_span subject = find_header(mail, "subject");
    char *title = input->converted.bytes + length_of(html->body);
    const size_t title_length = is_saved_page(mail) ? 0 : decode_header(subject, title);
    const char *error;

    input->length = decode_body(html, input->converted.bytes);
    input->text = input->converted.bytes;
    input->format = FORMAT_HTML;
    error = read_page(input);
    if (error == NULL && title_length > 0) {
        input->title = title;
        input->title_length = title_length;
    }
    return error;
}

const char *read_mail(input_text *input)
{
    const mime_part mail = whole_mail(input->text, input->length);
    const size_t room = input->length + 3 * length_of(mail.headers);
    mime_texts texts;
    size_t length = 0;

    find_texts(&mail, &texts);
    if (!reserve(&input->converted, room + 1)) return MEMORY_EXHAUSTED;
    if (texts.plain.body.start != NULL && !(is_saved_page(&mail) && texts.html.body.start != NULL))
        length = decode_body(&texts.plain, input->converted.bytes);
    if (texts.html.body.start != NULL && !is_worth_reading(input->converted.bytes, length))
        return write_page(input, &mail, &texts.html);
    if (texts.plain.body.start == NULL) return "is a mail without text (what is attached is not read)";
    return write_plain(input, &mail, &texts.plain, length);
}
