/* Dotted words: looks back at the tokens that were taken. */
#include "dotted.h"

/* "KTP, 2. Kartu keluarga", "KTP; b. Kartu", "keluarga, dan 3. Surat": a word that continues an enumeration. The word begins
 * `back` tokens back. */
static bool is_after_item(const rk_cursor *cursor, uint32_t back, uint32_t max)
{
    const rk_token *sign;

    back++;
    if (back < max && (rk_look_back(cursor->tokens, back)->flags & RK_LINKING) != 0) back++;
    if (back >= max) return false;
    sign = rk_look_back(cursor->tokens, back);
    return (rk_is_sign(sign, ',') || rk_is_sign(sign, ';')) &&
           rk_look_back(cursor->tokens, back + 1)->type != RK_TOKEN_NUMBER;
}

/* Joins the words before a word that stops connect to it: from the last to the first, so the hash is made afterwards. */
rk_dotted rk_last_dotted(const rk_cursor *cursor)
{
    const uint32_t max = rk_look_back_max(cursor);
    uint32_t back = 1;
    rk_dotted dotted;
    const rk_token *word;

    memset(&dotted, 0, sizeof dotted);
    if (max == 0 || !rk_is_word(rk_look_back(cursor->tokens, 1))) return dotted;
    word = rk_look_back(cursor->tokens, 1);
    dotted.last_shape = word->shape;
    dotted.last_type = word->type;
    while (back + 2 <= max && word->gap == RK_GAP_NONE) {
        const rk_token *stop = rk_look_back(cursor->tokens, back + 1), *before = rk_look_back(cursor->tokens, back + 2);
        if (!rk_is_sign(stop, '.') || stop->gap != RK_GAP_NONE || !rk_is_word(before)) break;
        back += 2;
        word = before;
    }
    dotted.start = word->start;
    dotted.length = rk_end_of(rk_last(cursor)) - word->start;
    dotted.first_shape = word->shape;
    if (word->gap == RK_GAP_NONE)
        dotted.before = back < cursor->taken ? rk_look_back(cursor->tokens, rk_min(back + 1, RK_BACK))->hash
                                             : cursor->previous.hash;
    if (back < max) dotted.previous = *rk_look_back(cursor->tokens, back + 1);
    dotted.after_item = is_after_item(cursor, back, max);
    dotted.hash = word->hash;
    for (dotted.parts = 1; back > 2; dotted.parts++) {
        back -= 2;
        dotted.hash = rk_hash_join(dotted.hash, rk_look_back(cursor->tokens, back)->hash);
    }
    return dotted;
}
