/* Mail: header lines, quotations, signatures.
 *
 *     Dari: Fajar <fajar@contoh.id>
 *     Subjek: Re: Jadwal rapat
 *
 *     Rapat pindah ke Jumat.
 *
 *     Pada Rab, 5 Mar 2025 Sinta <sinta@contoh.id> menulis:
 *     > Apakah jadwalnya pasti?
 *
 * Headers, the line that announces a quotation, and a signature after "-- " are markup. What is quoted is an aside; in
 * a mail that has hardly anything else it is the text. data/mail.txt has the names of headers.
 */
#ifndef RK_FORMAT_MAIL_H
#define RK_FORMAT_MAIL_H

#include "format_runs.h"

/* Moves from the start of a line to the next text. Returns the rk_gap before it. */
uint32_t rk_begin_mail_line(rk_runs *runs, const rk_source *source);

/* Where the headers of a mail end that begin with the line at `at`: with a sender and another header. 0: there are
 * none. */
uint32_t rk_mail_headers_end(const rk_source *source, uint32_t at);
/* Whether the headers of a mail that is answered begin with the line at `at`, as Outlook writes them after the answer: more of them,
 * with an address. */
bool rk_begins_answered_mail(const rk_source *source, uint32_t at);
/* Whether a line is a header, known or not. */
bool rk_is_mail_header(const rk_source *source, const rk_text_line *line);
/* How many signs ">" a line begins with. Moves its start past them. */
uint32_t rk_skip_quote_signs(const rk_source *source, rk_text_line *line);
/* Whether a line announces the quotation that begins on the next one: "Pada 5 Mar 2025 Sinta menulis:". */
bool rk_announces_quotation(const rk_source *source, const rk_text_line *line);
/* How many signs ">" stand before the text: 0, unless hardly anything has fewer. */
uint32_t rk_find_quote_level(const rk_source *source);
/* The subject, without "Re:". False: there is none. */
bool rk_find_mail_title(const rk_source *source, rk_text_line *title);

#endif
