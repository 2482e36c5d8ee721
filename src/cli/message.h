/* Messages on standard error, one line each: "summarize: SUBJECT: REASON". */
#ifndef MESSAGE_H
#define MESSAGE_H

/* How a message names a file: "standard input" for "-". */
const char *display_name(const char *file);

/* Prints "summarize: ", the parts up to a null pointer, and a newline. Control characters and bytes that are not UTF-8
 * become U+FFFD: the name of a file may have any. */
void print_message(const char *const *parts);

/* Prints why a file failed. */
void print_error(const char *file, const char *reason);

#endif
