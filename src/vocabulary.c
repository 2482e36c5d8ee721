/* Vocabulary: a hash table of prefixes. */
#include "vocabulary.h"

#include "arena.h"

/* What reads a list. It lies in the block too, so that it takes no stack. */
typedef struct {
    rk_vocabulary vocabulary;
    rk_list_phrase *phrases;
    rk_prefix *prefixes;
    rk_tokens tokens;
    rk_token ring[RK_RING];
} rk_list_reader;

/* The places of a table that is at most half full. */
static uint32_t places_for_words(size_t words)
{
    uint32_t places = 8;

    while (places < 2 * words && places < 0x80000000u) places *= 2;
    return places;
}

/* At most how many lines and words a list has. */
typedef struct {
    size_t lines, words;
} rk_list_size;

/* Other bytes than ASCII are counted as if each began a line and a word: that is faster than to look at the
 * characters. */
static rk_list_size size_of_list(const rk_source *list)
{
    rk_list_size size = {1, 0};
    bool in_word = false;
    uint32_t at;

    for (at = 0; at < list->length; at++) {
        const uint8_t byte = list->bytes[at]; /* a list is in memory */
        const bool is_word = rk_is_word_class(rk_class_of_byte(byte)), is_other = byte >= 0x80;
        size.lines += byte < ' ' || is_other;
        size.words += is_other || (is_word && !in_word);
        in_word = is_word && !is_other;
    }
    return size;
}

static size_t bytes_for(const rk_list_size *size)
{
    if (size->lines > SIZE_MAX / 256 || size->words > SIZE_MAX / 256) return SIZE_MAX;
    return sizeof(rk_aligned) + sizeof(rk_list_reader) + size->lines * sizeof(rk_list_phrase) +
           places_for_words(size->words) * sizeof(rk_prefix);
}

size_t rk_vocabulary_size(const rk_source *list)
{
    const rk_list_size size = size_of_list(list);

    return bytes_for(&size);
}

/* The place of a prefix in the table, or the empty place where it would be. */
static uint32_t place_of_prefix(const rk_vocabulary *vocabulary, uint32_t hash)
{
    uint32_t place = hash >> 1;

    while (vocabulary->prefixes[place & vocabulary->mask].hash != hash &&
           vocabulary->prefixes[place & vocabulary->mask].hash != 0)
        place++;
    return place & vocabulary->mask;
}

const rk_prefix *rk_find_prefix(const rk_vocabulary *vocabulary, uint32_t hash)
{
    const rk_prefix *prefix = &vocabulary->prefixes[place_of_prefix(vocabulary, hash)];

    return prefix->hash == 0 ? NULL : prefix;
}

/* "# Tag daerah": a comment. "#banjir" is a phrase. */
static bool is_list_comment(const rk_tokens *tokens)
{
    const rk_token *after = rk_peek(tokens, 1);

    return rk_is_sign(rk_peek(tokens, 0), '#') && (after->gap != RK_GAP_NONE || after->type == RK_TOKEN_END);
}

/* Reads a line to its end. Returns how many words it has, and the place of the prefix that it is. */
static uint32_t read_phrase(rk_list_reader *reader, rk_list_phrase *phrase, uint32_t *place)
{
    rk_tokens *const tokens = &reader->tokens;
    uint32_t hash = RK_EMPTY_PREFIX, words = 0;

    phrase->start = rk_peek(tokens, 0)->start;
    do {
        const rk_token *token = rk_peek(tokens, 0);
        if (rk_is_word(token) && (token->shape & RK_REPEATED) == 0 && words++ < RK_PHRASE_WORDS_MAX) {
            hash = rk_longer_prefix(hash, token->stem);
            *place = place_of_prefix(&reader->vocabulary, hash);
            reader->prefixes[*place].hash = hash;
            phrase->is_stopword = words == 1 && (token->flags & RK_STOPWORD) != 0;
        }
        phrase->length = rk_end_of(token) - phrase->start;
        rk_advance(tokens);
    } while (rk_peek(tokens, 0)->type != RK_TOKEN_END && !rk_starts_line(rk_peek(tokens, 0)));
    phrase->words = words;
    return words;
}

static void skip_comment(rk_tokens *tokens)
{
    do rk_advance(tokens);
    while (rk_peek(tokens, 0)->type != RK_TOKEN_END && !rk_starts_line(rk_peek(tokens, 0)));
}

/* The number of the line that has a byte, from 1. */
static uint32_t line_of(const rk_source *list, uint32_t byte)
{
    uint32_t line = 1, at;

    for (at = 0; at < byte; at++) {
        const uint32_t c = rk_byte(list, at);
        line += c == '\n' || (c == '\r' && (at + 1 == byte || rk_byte(list, at + 1) != '\n'));
    }
    return line;
}

/* Opens an empty vocabulary in a block. Null: no room. */
static rk_list_reader *open_list_reader(const rk_source *list, void *block, size_t bytes)
{
    const rk_list_size size = size_of_list(list);
    const uint32_t places = places_for_words(size.words);
    uint8_t *const start = (uint8_t *)block + (0 - (uintptr_t)block) % sizeof(rk_aligned);
    rk_list_reader *reader = (rk_list_reader *)(void *)start;

    if (bytes < bytes_for(&size)) return NULL;
    memset(reader, 0, sizeof *reader);
    reader->prefixes = (rk_prefix *)(void *)(reader + 1);
    reader->phrases = (rk_list_phrase *)(void *)(reader->prefixes + places);
    memset(reader->prefixes, 0, places * sizeof *reader->prefixes);
    reader->vocabulary.prefixes = reader->prefixes;
    reader->vocabulary.phrases = reader->phrases;
    reader->vocabulary.mask = places - 1;
    return reader;
}

/* Reads the lines. Returns the first one that is wrong, from 1; 0: none is. */
static uint32_t read_phrases(rk_list_reader *reader, const rk_source *list)
{
    rk_vocabulary *const vocabulary = &reader->vocabulary;
    rk_tokens *const tokens = &reader->tokens;

    rk_tokens_open(tokens, list, reader->ring, 0, list->length);
    while (rk_peek(tokens, 0)->type != RK_TOKEN_END) {
        rk_list_phrase *phrase = &reader->phrases[vocabulary->count];
        uint32_t place = 0, words;
        if (is_list_comment(tokens)) {
            skip_comment(tokens);
            continue;
        }
        words = read_phrase(reader, phrase, &place);
        if (words == 0 || words > RK_PHRASE_WORDS_MAX) return line_of(list, phrase->start);
        if (reader->prefixes[place].phrase != 0) continue; /* it was listed before */
        reader->prefixes[place].phrase = ++vocabulary->count;
        vocabulary->longest = rk_max(vocabulary->longest, words);
    }
    return 0;
}

const rk_vocabulary *rk_read_vocabulary(const rk_source *list, void *block, size_t size, uint32_t *line)
{
    rk_list_reader *const reader = open_list_reader(list, block, size);

    *line = reader == NULL ? 0 : read_phrases(reader, list);
    return reader == NULL || *line != 0 ? NULL : &reader->vocabulary;
}
