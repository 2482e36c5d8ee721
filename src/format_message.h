/* Where a message of a chat begins: its time and the name of who writes it.
 *
 *     12/03/25 09.10 - Sari: rapatnya besok pagi        WhatsApp on Android
 *     [12/03/25, 09.10.05] Sari: rapatnya besok pagi    WhatsApp on iOS, Telegram
 *     Sari, [12/03/2025 09:10]                          Telegram; the message is on the next lines
 *
 *     Rab, 12/03/2025                                   LINE: the date on a line of its own,
 *     09.10<tab>Sari<tab>rapatnya besok pagi            tabs around the name
 */
#ifndef RK_FORMAT_MESSAGE_H
#define RK_FORMAT_MESSAGE_H

#include "format_lines.h"

/* Where a message and the name before it stand. */
typedef struct {
    uint32_t name, name_end; /* equal: the line is one of the program */
    uint32_t text;           /* where the message begins */
    bool has_date, is_tabbed;
} rk_message;

/* Reads the time and the name that a line begins with. False: it begins no message. */
bool rk_read_message(const rk_source *source, const rk_text_line *line, rk_message *message);

/* Whether a line is a date and nothing else: "Rab, 12/03/2025", "2025/03/12(Wed)". */
bool rk_is_chat_date(const rk_source *source, const rk_text_line *line);

/* The left-to-right mark that WhatsApp puts before what it writes itself. */
#define RK_CHAT_MARK_BYTES 3u
static inline bool rk_is_chat_mark(const rk_source *source, uint32_t at)
{
    return rk_has_string(source, at, "\xE2\x80\x8E");
}
/* The first byte from `at` on that is no blank, also none of those that do not break a line, which stand before "PM". */
uint32_t rk_skip_chat_blanks(const rk_source *source, uint32_t at);

#endif
