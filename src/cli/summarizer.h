/* Asks the library for the answer to one text after another. */
#ifndef SUMMARIZER_H
#define SUMMARIZER_H

#include "answer.h"
#include "options.h"

/* All zeros but the command before the first text. */
typedef struct {
    const command_line *command;
    void *block; /* the library's workspace, kept from text to text */
    size_t block_size;
} summarizer;

/* Keywords or a teaser alone need no summary; JSON has all. */
bool wants_summary(const command_line *command);

/* Whether there is something of what the command line wants. */
bool has_found(const command_line *command, const answer *found);

/* Finds all that the command line wants to know about a text. The title is UTF-8; null: none. The answer is valid until
 * the next call. */
ringkas_status find_answer(summarizer *with, const input_text *text, const char *title, size_t title_length,
                           answer *found);

/* The same about several texts together. */
ringkas_status find_joint_answer(summarizer *with, const ringkas_input *texts, uint32_t count, answer *found);

/* Why there is no answer, for a message. */
const char *status_reason(ringkas_status status);

void free_summarizer(summarizer *with);

#endif
