/* Credit: a short bracket that closes its line and holds a name, initials, an agency or a word for a picture. */
#include "credit.h"

/* "(ANTARA FOTO/Pidekso Gentur Satriaji/foc.)" */
#define CREDIT_MAX       60u
#define CREDIT_WORDS_MAX 9u
/* The name of one who wrote the text is shorter: "(Pidekso Gentur Satriaji)". */
#define CREDIT_NAME_MAX 40u
#define NAME_WORDS_MAX  5u
/* After a sentence without a stop only short parts are initials: "(wis/djm)", not "(jagung/kedelai)". */
#define INITIALS_PART_MAX 3u
/* "TEMPO/Budi Candra" */
#define CREDIT_LINE_WORDS_MAX 6u

static const rk_credit no_credit = {RK_NO_CREDIT, 0};

/* What a bracket holds. */
typedef struct {
    uint32_t length, words, lower_words, capital_words, slashes;
    uint32_t longest_part; /* columns between two slashes */
    uint32_t flags;        /* the classes of all words, or-ed */
    bool has_lower, has_number, has_address;
} rk_bracket;

static void add_credit_word(const rk_cursor *cursor, uint32_t at, rk_bracket *held)
{
    const rk_token *word = rk_ahead(cursor, at);

    held->words++;
    held->lower_words += rk_is_lower(word);
    if (word->type == RK_TOKEN_NUMBER || (word->shape & RK_ENDS_DIGIT) != 0) held->has_number = true;
    if (!RK_HAS_PAGES) return;
    if (rk_is_upper(word) || !rk_is_word(rk_ahead(cursor, at + 1)))
        held->flags |= word->flags; /* not "(foto terlampir)" */
    held->capital_words += (word->shape & (RK_HAS_LOWER | RK_CAPITAL)) == RK_CAPITAL;
    if ((word->shape & RK_HAS_LOWER) != 0) held->has_lower = true;
    if ((word->shape & RK_JOINED) != 0 && rk_is_sign(rk_ahead(cursor, at - 1), '.')) held->has_address = true;
}

/* Reads from one token on to a closing bracket, or to the end of the line if `bracket` is 0. Returns the place of the end; 0: there
 * is none nearby. */
static uint32_t read_bracket(const rk_cursor *cursor, uint32_t start, uint32_t bracket, rk_bracket *held)
{
    uint32_t columns = 0, part = 0, at;

    memset(held, 0, sizeof *held);
    for (at = start; at <= RK_AHEAD; at++) {
        const rk_token *token = rk_ahead(cursor, at);
        const bool is_end = at > start && rk_starts_line(token);
        columns += at > start && token->gap != RK_GAP_NONE;
        held->length = columns;
        if (RK_HAS_PAGES) held->longest_part = rk_max(held->longest_part, columns - part);
        if (is_end || (bracket != 0 && rk_is_sign(token, bracket))) return is_end && bracket != 0 ? 0 : at;
        if (held->length > CREDIT_MAX) return 0;
        columns += token->length;
        if (rk_is_sign(token, '/')) part = columns;
        held->slashes += rk_is_sign(token, '/');
        if (rk_is_word(token)) add_credit_word(cursor, at, held);
    }
    return 0;
}

/* "Foto: Andi", "ANTARA FOTO/Budi Candra/foc.", "KOMPAS.com/RINA", "BUDI CANDRA". Not "BMKG". */
static bool is_of_picture(const rk_bracket *held, bool is_first)
{
    const bool has_source = (held->flags & RK_OUTLET) != 0 || held->has_address;

    if (held->words > CREDIT_WORDS_MAX) return false;
    if ((held->flags & RK_CREDIT) != 0) return true;
    if (held->has_number || !is_first) return false;
    if (has_source && (held->slashes > 0 || held->words > 2)) return true; /* "(Antara)" rather is who wrote the text */
    return held->words > 1 && held->capital_words == held->words;
}

/* "wsw/djm" */
static bool holds_initials(const rk_bracket *held)
{
    return held->slashes > 0 && held->has_lower && held->longest_part <= INITIALS_PART_MAX;
}

static bool is_of_text(const rk_bracket *held, bool stands_alone)
{
    if (!RK_HAS_PAGES && !stands_alone) return false;
    if (RK_HAS_PAGES && held->has_address) return held->slashes > 0 && stands_alone; /* "(cr30/tribun-medan.com)" */
    if (held->has_number || held->length > CREDIT_NAME_MAX || held->words > NAME_WORDS_MAX) return false;
    if (!stands_alone && !holds_initials(held)) return false;
    return held->lower_words == 0 || held->words == held->slashes + 1;
}

rk_credit rk_match_credit(const rk_cursor *cursor, bool stands_alone, bool is_first)
{
    const uint32_t bracket = rk_is_sign(rk_ahead(cursor, 0), '[') ? ']' : ')';
    rk_bracket held;
    rk_credit credit = no_credit;
    uint32_t end = read_bracket(cursor, 1, bracket, &held);
    bool has_stop, is_text;

    if (end == 0) return no_credit;
    has_stop = rk_is_sign(rk_ahead(cursor, end + 1), '.') && rk_ahead(cursor, end + 1)->gap == RK_GAP_NONE;
    end += 1 + has_stop;
    if (end > RK_AHEAD || !rk_starts_line(rk_ahead(cursor, end))) return no_credit;
    credit.tokens = end;
    is_text = is_of_text(&held, stands_alone) && (stands_alone || !has_stop);
    if (RK_HAS_PAGES ? is_of_picture(&held, is_first && rk_ahead(cursor, end)->type != RK_TOKEN_END)
                     : is_text && is_first)
        credit.type = RK_CREDIT_OF_PICTURE;
    else if (is_text)
        credit.type = RK_CREDIT_OF_TEXT;
    return credit;
}

bool rk_ends_in_credit(const rk_cursor *cursor, bool is_first)
{
    const uint32_t max = is_first ? RK_AHEAD : 1;
    uint32_t at, end;

    if (is_first && rk_match_credit_line(cursor) != 0) return true; /* "... pasar. ANTARA/Budi Candra" */
    for (at = 0; at < max && (at == 0 || !rk_starts_line(rk_ahead(cursor, at))); at++) {
        const rk_token *token = rk_ahead(cursor, at);
        rk_bracket held;
        if (!rk_is_sign(token, '(') && !rk_is_sign(token, '[')) continue;
        end = read_bracket(cursor, at + 1, token->hash == '[' ? ']' : ')', &held);
        if (end == 0 || end == RK_AHEAD) return false;
        end += 1 + rk_is_sign(rk_ahead(cursor, end + 1), '.');
        if (end > RK_AHEAD || !rk_starts_line(rk_ahead(cursor, end))) continue;
        return is_of_picture(&held, is_first && rk_ahead(cursor, end)->type != RK_TOKEN_END);
    }
    return false;
}

uint32_t rk_match_credit_line(const rk_cursor *cursor)
{
    const uint32_t source = rk_ahead(cursor, 0)->flags & (RK_OUTLET | RK_CREDIT);
    const bool has_colon = (source & RK_CREDIT) != 0 && rk_is_sign(rk_ahead(cursor, 1), ':');
    rk_bracket held;
    uint32_t end;

    if (source == 0) return 0; /* nearly all lines */
    end = read_bracket(cursor, 0, 0, &held);
    if (end == 0 || held.words > CREDIT_LINE_WORDS_MAX || held.words < 2 || held.has_number) return 0;
    if ((held.slashes == 0 && !has_colon) || rk_ahead(cursor, end)->type == RK_TOKEN_END) return 0;
    return held.lower_words == 0 || held.has_address ? end : 0;
}
