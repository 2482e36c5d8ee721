/* Chats, as WhatsApp, Telegram and LINE export them. Time and name are markup. A message counts by itself. Lines of the
 * program itself, which have no name, the answers of polls, and messages that are only a file are asides.
 */
#ifndef RK_FORMAT_CHAT_H
#define RK_FORMAT_CHAT_H

#include "format_message.h"

/* Whether a text begins as a chat of LINE: "[LINE] Chat history with Sari", and on the next line "Saved on: ...". */
static inline bool rk_begins_line_chat(const rk_source *source)
{
    return rk_has_string(source, rk_text_start(source), "[LINE] ");
}

/* Moves from the start of a line to the next text. Returns the rk_gap before it. */
uint32_t rk_begin_chat_line(rk_runs *runs, const rk_source *source);
/* Where the text goes on after the markup at `at`; `at` if there is none. */
uint32_t rk_skip_chat_markup(const rk_source *source, uint32_t at);

/* Who says what stands at `at`. False: nobody, or the message began too far before. */
bool rk_find_speaker(const rk_source *source, uint32_t at, rk_message *message);

#endif
