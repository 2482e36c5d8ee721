/* Invitation: a sentence in which a page asks its reader to follow it: "Yuk, gabung di saluran WhatsApp kami". */
#ifndef RK_INVITATION_H
#define RK_INVITATION_H

#include "words.h"
#include "cursor.h"

/* Whether the sentence that begins at the next token opens as an invitation does. */
bool rk_opens_invitation(const rk_cursor *cursor);
/* Whether its line ends soon and has all that an invitation has, though no terminator. */
bool rk_is_invitation_line(const rk_cursor *cursor);
/* Whether the sentence that was read, which opens as one does, is an invitation. after_another: one stands before it on its line. */
bool rk_is_invitation(const rk_cursor *cursor, const rk_words *words, bool after_another);
/* Whether somebody says the sentence that was read: "..., kata bupati". */
bool rk_is_said(const rk_cursor *cursor);

#endif
