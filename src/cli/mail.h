/* Mail as it was sent: encoded, and in parts. */
#ifndef MAIL_H
#define MAIL_H

#include "input.h"

/* Whether a text is a mail that must be decoded before it can be read. */
bool is_encoded_mail(const char *bytes, size_t length);

/* Makes the text of a mail the text of an input: the sender, the subject, and the text of its plain part; if it has only HTML, that
 * page, with the subject as its title. Sets the format. Returns null or an error. */
const char *read_mail(input_text *input);

#endif
