/* Strings of JSON, from what is written to the text that is meant. */
#ifndef JSON_STRING_H
#define JSON_STRING_H

#include "json_reader.h"

/* Writes the text of a string as UTF-8, in fewer bytes than token->length. Half of a surrogate pair becomes U+FFFD, as no
 * UTF-8 can have it. Returns the length of the text. */
size_t decode_json_string(const json_token *token, char *to);

/* Is this the text of a string? `text` is UTF-8. */
bool is_json_text(const json_token *token, const char *text, size_t length);

#endif
