/* Dateline: a few words, at least one of them a city, an outlet or in capitals, and a dash or a colon. */
#include "dateline.h"

#include "any_words.h"
#include "headline.h"

/* "JAKARTA, KOMPAS.com - ", with room for a second place and some blanks. */
#define DATELINE_MAX       80u
#define DATELINE_WORDS_MAX 8u
/* A single word in capitals is no shorter: "SOLO - ", not the acronym in "KPK - Hujan turun". */
#define CAPITALS_MIN 4u
/* The words of a town that nobody has listed. */
#define TOWN_WORDS_MAX 2u
/* "Bandung, Jawa Barat, 5 Maret 2025 - " */
#define COMMAS_MAX 2u
/* "Kab.", not "Semarang." */
#define ABBREVIATED_MAX 3u

static const rk_dateline none = {0, 0};

/* What the words before the dash are. */
typedef struct {
    uint32_t words, outlets, cities, capitals, commas;
    uint32_t flags; /* the classes of all words, or-ed */
    bool is_first;  /* nothing of the article has come yet */
    bool has_bracket;
    bool ends_in_city;
    bool ends_in_address; /* "KOMPAS.com" */
    rk_dateline bare;     /* the dateline that ends here if no dash follows */
} rk_dateline_facts;

static bool is_capitals(const rk_token *word)
{
    return (word->shape & RK_HAS_LOWER) == 0;
}

/* ".com", ".co.id", ".ID": the word ends an internet address. */
static bool is_domain_part(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *word = rk_ahead(cursor, ahead);

    return ahead > 0 && (word->shape & RK_JOINED) != 0 && rk_is_sign(rk_ahead(cursor, ahead - 1), '.') &&
           word->length >= 2 && word->length <= 3;
}

/* "Antara" is a word too: "between". */
static bool is_outlet(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *word = rk_ahead(cursor, ahead);
    const bool after_bracket = ahead > 0 && word->gap == RK_GAP_NONE && rk_is_sign(rk_ahead(cursor, ahead - 1), '(');

    return (word->flags & RK_OUTLET) != 0 && (is_capitals(word) || after_bracket || (word->flags & RK_STOPWORD) == 0);
}

/* Whether capitals say nothing: the text has none where sentences begin. Then a dateline has only cities, or it has an outlet. */
static bool is_small(const rk_cursor *cursor)
{
    return rk_is_informal(cursor->profile);
}

/* Adds a word. False: it cannot stand in a dateline. */
static bool add_word(const rk_cursor *cursor, uint32_t ahead, rk_dateline_facts *facts)
{
    const rk_token *word = rk_ahead(cursor, ahead), *after = rk_ahead(cursor, ahead + 1);
    const bool has_stop = after->gap == RK_GAP_NONE && rk_is_sign(after, '.');

    facts->words++;
    facts->flags |= word->flags;
    facts->ends_in_city = (word->flags & RK_CITY) != 0;
    facts->ends_in_address = is_domain_part(cursor, ahead);
    facts->cities += facts->ends_in_city;
    facts->capitals += is_capitals(word);
    if (facts->ends_in_address || is_outlet(cursor, ahead)) facts->outlets++;
    return rk_is_upper(word) || facts->ends_in_address || (word->flags & RK_OUTLET) != 0 || has_stop ||
           is_small(cursor);
}

/* "Jakarta, 5 Maret 2025 - " */
static bool is_date_part(const rk_token *word, const rk_dateline_facts *facts)
{
    return word->type == RK_TOKEN_NUMBER && facts->is_first && (facts->cities > 0 || facts->outlets > 0);
}

/* A dash with a blank on one side, or two of them, or one after an address or a city in capitals ("JAKARTA-Harga"). Returns how
 * many tokens it takes; 0 for a hyphen inside a word and for anything else. */
static uint32_t match_separator(const rk_cursor *cursor, uint32_t ahead, bool may_touch)
{
    uint32_t at = ahead, dashes = 0;
    bool is_spaced = false;

    while (at <= RK_AHEAD) {
        const rk_token *token = rk_ahead(cursor, at);
        if (token->gap != RK_GAP_NONE) is_spaced = true;
        if (token->type != RK_TOKEN_HYPHEN && token->type != RK_TOKEN_DASH) break;
        dashes += token->type == RK_TOKEN_DASH ? 2 : 1;
        at++;
    }
    return dashes > 1 || (dashes == 1 && (is_spaced || may_touch)) ? at - ahead : 0;
}

/* "Liputan6.com, JakartaSejumlah", "Liputan6.com, Jakarta Sejumlah": the city ends the dateline, whose dash is missing. */
static rk_dateline match_bare_city(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *word = rk_ahead(cursor, ahead), *after = rk_ahead(cursor, ahead + 1);
    rk_dateline bare = {ahead + 1, 0};

    if (RK_HAS_REPAIRS && (word->shape & RK_CAMEL) != 0) {
        const uint32_t city = rk_hash_camel_head(cursor->tokens->source, word, &bare.split);
        return (rk_classes_of(city) & RK_CITY) != 0 ? bare : none;
    }
    if ((word->flags & RK_CITY) == 0 || rk_starts_line(after)) return none;
    return rk_is_upper(after) || is_small(cursor) ? bare : none;
}

/* A sign that no dateline has. */
static bool is_foreign(const rk_cursor *cursor, uint32_t ahead, const rk_dateline_facts *facts)
{
    const rk_token *sign = rk_ahead(cursor, ahead);

    if (rk_is_sign(sign, '"') || rk_is_sign(sign, '!') || rk_is_sign(sign, '?')) return true;
    if (!rk_is_sign(sign, '.') || facts->outlets > 0 || (rk_ahead(cursor, ahead + 1)->shape & RK_JOINED) != 0)
        return false;
    return ahead == 0 || (rk_ahead(cursor, ahead - 1)->flags & RK_CITY) == 0 ||
           rk_ahead(cursor, ahead - 1)->length > ABBREVIATED_MAX; /* "Kab. Bogor - " */
}

/* Whether a hyphen without blanks may end the dateline: "KOMPAS.com-", "Suara.com,Malang-Petani", "LYON-Wali Kota". Not
 * "KPK-Polri", "POLRI-Kejagung". */
static bool may_touch(const rk_cursor *cursor, uint32_t ahead, const rk_dateline_facts *facts)
{
    const bool is_in_capitals = facts->capitals == facts->words;
    const rk_token *last = rk_ahead(cursor, ahead - 1), *next = rk_ahead(cursor, ahead + 1);

    if (facts->ends_in_address || (facts->ends_in_city && is_in_capitals)) return true;
    if (!RK_HAS_RARE) return false;
    if (!rk_is_upper(next) || (next->shape & RK_SECOND_LOWER) == 0) return false;
    if (facts->outlets > 0) return facts->ends_in_city || is_capitals(last);
    return facts->is_first && is_in_capitals && last->length >= CAPITALS_MIN && (facts->flags & RK_ACRONYM) == 0;
}

/* "SINGAPURA: Komisi menyelidiki", not the title "Jakarta: Kota yang Tenggelam". */
static bool is_colon_of_city(const rk_cursor *cursor, uint32_t colon, const rk_dateline_facts *facts)
{
    uint32_t at;

    if (!RK_HAS_RARE || !facts->is_first) return false;
    if (facts->cities == 0 || facts->cities != facts->words) return false;
    if (!rk_is_upper(rk_ahead(cursor, colon + 1))) return false;
    for (at = colon + 1; at < RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at)); at++)
        if (rk_is_word(rk_ahead(cursor, at)) && !rk_fits_headline(rk_ahead(cursor, at))) return true;
    return false;
}

/* Looks at a sign. Returns how many tokens it takes if it ends the dateline; otherwise 0. */
static uint32_t add_sign(const rk_cursor *cursor, uint32_t ahead, rk_dateline_facts *facts)
{
    const rk_token *sign = rk_ahead(cursor, ahead);
    uint32_t separator = 0;

    if (facts->words > 0) separator = match_separator(cursor, ahead, may_touch(cursor, ahead, facts));
    if (separator != 0) return separator;
    facts->commas += rk_is_sign(sign, ',');
    if (rk_is_sign(sign, ')') && facts->cities > 0) {
        facts->outlets += rk_ahead(cursor, ahead - 1)->type == RK_TOKEN_WORD; /* "JAKARTA (Pos Kota) - " */
        facts->has_bracket = true;                                            /* "Jakarta (5/3) - " */
    }
    if (!rk_is_sign(sign, ':')) return 0;
    return facts->outlets > 0 || is_colon_of_city(cursor, ahead, facts);
}

/* ---- what they are */

/* "Jakarta - Bandung kini", "PERSIJA - PERSIB": the dash joins two of a kind. */
static bool is_pair(const rk_cursor *cursor, const rk_token *next, const rk_dateline_facts *facts)
{
    const bool is_in_capitals = facts->capitals == facts->words;

    if ((next->flags & RK_CITY) != 0 && facts->cities == facts->words && next->hash != rk_ahead(cursor, 0)->hash)
        return is_capitals(next) == is_in_capitals;
    return is_in_capitals && facts->cities == 0 && is_capitals(next) && next->length >= CAPITALS_MIN;
}

/* "Wamena - Petani memanen": a town that nobody has listed, if the dash has blanks and a word follows that opens sentences. */
static bool is_unknown_town(const rk_cursor *cursor, const rk_token *next, uint32_t separator,
                            const rk_dateline_facts *facts)
{
    const uint32_t foreign = RK_COMMON | RK_STOPWORD | RK_ACRONYM | RK_MEDIUM;

    if (!RK_HAS_RARE) return false;
    if (facts->capitals > 0 || facts->words > TOWN_WORDS_MAX || (facts->flags & foreign) != 0) return false;
    if ((next->flags & (RK_MEDIUM | RK_OUTLET | RK_MASTHEAD)) != 0) return false; /* "Rina Wulandari - Kabar Pesisir" */
    if (!rk_follows_blank(rk_ahead(cursor, separator)) || !rk_follows_blank(next)) return false;
    return (next->shape & RK_SECOND_LOWER) != 0 && (next->flags & (RK_COMMON | RK_STOPWORD)) != 0;
}

/* Whether words that a separator ends are a dateline. next: the token after it. */
static bool is_dateline(const rk_cursor *cursor, uint32_t separator, const rk_token *next,
                        const rk_dateline_facts *facts)
{
    const bool is_short = facts->words == 1 && rk_ahead(cursor, 0)->length < CAPITALS_MIN;
    const bool begins_with_city = (rk_ahead(cursor, 0)->flags & RK_CITY) != 0;

    if (facts->outlets > 0) return true;
    if (is_small(cursor)) return facts->is_first && facts->cities == facts->words && (next->flags & RK_CITY) == 0;
    if (rk_is_lower(next) || is_pair(cursor, next, facts)) return false;
    if (facts->capitals == facts->words && !is_short) return facts->cities > 0 || (facts->flags & RK_ACRONYM) == 0;
    if (!facts->is_first) return false;
    if (facts->cities == 0) return (facts->flags & RK_MASTHEAD) != 0 || is_unknown_town(cursor, next, separator, facts);
    if (facts->cities == facts->words || (facts->has_bracket && begins_with_city)) return true;
    if (facts->commas == 0 || facts->commas > COMMAS_MAX) return false;
    return facts->ends_in_city || begins_with_city; /* "Jakarta, 5 Maret 2025 - " */
}

rk_dateline rk_match_dateline(const rk_cursor *cursor, bool is_first)
{
    uint32_t columns = rk_ahead(cursor, 0)->gap == RK_GAP_NONE, at; /* one more than stand before the token */
    rk_dateline_facts facts;

    memset(&facts, 0, sizeof facts);
    facts.is_first = is_first;
    for (at = 0; at < RK_AHEAD; at++) {
        const rk_token *token = rk_ahead(cursor, at);
        uint32_t separator;
        columns += rk_columns_of(token);
        if (columns - token->length > DATELINE_MAX) return facts.bare;
        if (token->type == RK_TOKEN_END) return none;
        if (at > 0 && token->gap >= RK_GAP_PARAGRAPH) return facts.bare;      /* a headline comes before it */
        if (at > 0 && rk_starts_line(token) && facts.words == 0) return none; /* a line of signs */
        if (rk_is_word(token)) {
            if (at > 0 && rk_starts_line(token) && !rk_is_sign(rk_ahead(cursor, at - 1), ',')) return facts.bare;
            if (facts.words == DATELINE_WORDS_MAX) return facts.bare;
            if (facts.ends_in_address && rk_is_sign(rk_ahead(cursor, at - 1), ','))
                facts.bare = match_bare_city(cursor, at);
            if (!add_word(cursor, at, &facts) && !is_date_part(token, &facts)) return facts.bare;
            continue;
        }
        separator = add_sign(cursor, at, &facts);
        if (separator != 0 && at + separator <= RK_AHEAD) {
            const rk_dateline found = {at + separator, 0};
            return is_dateline(cursor, at, rk_ahead(cursor, at + separator), &facts) ? found : none;
        }
        if (is_foreign(cursor, at, &facts)) return facts.bare;
    }
    return facts.bare;
}

static rk_known_dateline know(const rk_cursor *cursor, uint32_t tokens)
{
    rk_known_dateline known = {tokens, rk_ahead(cursor, 0)->hash, 0};
    uint32_t at;

    for (at = 0; at < tokens; at++) known.all = rk_hash_join(known.all, rk_ahead(cursor, at)->hash);
    return known;
}

static bool is_known(const rk_cursor *cursor, const rk_known_dateline *known)
{
    if (known->tokens == 0 || rk_ahead(cursor, 0)->hash != known->first) return false;
    return know(cursor, known->tokens).all == known->all;
}

rk_dateline rk_find_dateline(const rk_cursor *cursor, bool is_tail, rk_known_dateline *known)
{
    rk_dateline dateline = none;

    if (RK_HAS_PAGES && is_known(cursor, known)) {
        dateline.tokens = known->tokens;
        return dateline;
    }
    if (is_tail) return none;
    dateline = rk_match_dateline(cursor, cursor->is_first);
    if (RK_HAS_PAGES && dateline.tokens > 0 && dateline.split == 0) *known = know(cursor, dateline.tokens);
    return dateline;
}
