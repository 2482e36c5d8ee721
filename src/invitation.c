/* Invitation: an inviting word opens it, and it names a channel and what comes there. */
#include "invitation.h"

/* "* (Ayo gabung": the most signs before the first word. */
#define SIGNS_MAX 3u

bool rk_opens_invitation(const rk_cursor *cursor)
{
    uint32_t at = 0;

    while (at < SIGNS_MAX && !rk_is_word(rk_ahead(cursor, at))) at++;
    return rk_is_upper(rk_ahead(cursor, at)) && (rk_ahead(cursor, at)->flags & RK_INVITING) != 0;
}

bool rk_is_invitation_line(const rk_cursor *cursor)
{
    uint32_t flags = 0, at = 0;

    for (; at < RK_AHEAD && (at == 0 || !rk_starts_line(rk_ahead(cursor, at))); at++)
        flags |= rk_ahead(cursor, at)->flags;
    if (!rk_starts_line(rk_ahead(cursor, at)) || rk_ahead(cursor, at - 1)->type == RK_TOKEN_TERMINATOR) return false;
    return (flags & RK_CHANNEL) != 0 && (flags & (RK_MEDIUM | RK_OUTLET)) != 0;
}

bool rk_is_said(const rk_cursor *cursor)
{
    const uint32_t max = rk_look_back_max(cursor);
    uint32_t back;

    for (back = 2; back <= max; back++) {
        const rk_token *sign = rk_look_back(cursor->tokens, back), *verb = rk_look_back(cursor->tokens, back - 1);
        const bool may_precede = rk_is_sign(sign, ',') || sign->type == RK_TOKEN_QUOTE || sign->type == RK_TOKEN_CLOSER;
        if (may_precede && rk_is_lower(verb) && (verb->flags & RK_SAYING) != 0) return true;
    }
    return false;
}

/* "Unduh aplikasi itu lalu isi formulirnya." has a channel, but nothing that a page sends. "Yuk, baca artikel lainnya
 * di Warta.com." has no channel but an outlet. */
bool rk_is_invitation(const rk_cursor *cursor, const rk_words *words, bool after_another)
{
    const uint32_t kinds = words->flags & (RK_CHANNEL | RK_MEDIUM | RK_OUTLET);

    if (kinds == 0 || rk_is_said(cursor)) return false;
    if (kinds == (RK_MEDIUM | RK_OUTLET)) return true;
    return (kinds & RK_CHANNEL) != 0 && (after_another || kinds != RK_CHANNEL);
}
