/* Chats, as WhatsApp and Telegram export them:
 *
 *     12/03/25 09.10 - Sari: rapatnya besok pagi        WhatsApp on Android
 *     [12/03/25, 09.10.05] Sari: rapatnya besok pagi    WhatsApp on iOS, Telegram
 *     Sari, [12/03/2025 09:10]                          Telegram; the message is on the next lines
 *
 * Time and name are markup. A message counts by itself. Lines of the program itself, which have no name, and messages that are only
 * a file are asides.
 */
#ifndef RK_FORMAT_CHAT_H
#define RK_FORMAT_CHAT_H

#include "format_runs.h"

/* Where a message and the name before it stand. */
typedef struct {
    uint32_t name, name_end; /* equal: the line is one of the program */
    uint32_t text;           /* where the message begins */
    bool has_date;
} rk_message;

/* Reads the time and the name that a line begins with. False: it begins no message. */
bool rk_read_message(const rk_source *source, const rk_text_line *line, rk_message *message);

/* Moves from the start of a line to the next text. Returns the rk_gap before it. */
uint32_t rk_begin_chat_line(rk_runs *runs, const rk_source *source);
/* Where the text goes on after the markup at `at`; `at` if there is none. */
uint32_t rk_skip_chat_markup(const rk_source *source, uint32_t at);

/* Who says what stands at `at`. False: nobody, or the message began too far before. */
bool rk_find_speaker(const rk_source *source, uint32_t at, rk_message *message);

#endif
