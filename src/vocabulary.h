/* Vocabulary: the phrases of a caller's list, such as the tags of a site. They are kept as prefixes of stems: reading a
 * text, one knows after each word whether a phrase is complete, and whether one may go on. So the time does not depend
 * on how many phrases there are.
 *
 *     banjir          "banjir" is a phrase
 *     banjir rob      "banjir rob" is one too
 *     jawa tengah     "jawa" begins one, "jawa tengah" is one */
#ifndef RK_VOCABULARY_H
#define RK_VOCABULARY_H

#include "token_view.h"

/* No phrase has more words. */
#define RK_PHRASE_WORDS_MAX 16u

typedef struct {
    uint32_t start, length; /* bytes of the list */
    uint32_t words;
    bool is_stopword; /* it is one stopword: "Dia", the title of a film */
} rk_list_phrase;

/* A prefix of a phrase. */
typedef struct {
    uint32_t hash;   /* of its stems; 0: no prefix */
    uint32_t phrase; /* the number of the phrase that it is, from 1; 0: it only begins one */
} rk_prefix;

typedef struct {
    const rk_list_phrase *phrases;
    const rk_prefix *prefixes;
    uint32_t count, longest; /* how many phrases there are; the words of the longest one */
    uint32_t mask;           /* the places of the table less 1 */
} rk_vocabulary;

/* The bytes of a block for a list, whatever its alignment. SIZE_MAX: a size_t cannot hold the number. */
size_t rk_vocabulary_size(const rk_source *list);
/* Reads a list into a block. Null: a line is wrong, and *line receives which one, from 1; or the block is too small,
 * and it is 0. */
const rk_vocabulary *rk_read_vocabulary(const rk_source *list, void *block, size_t size, uint32_t *line);

/* The hash of an empty prefix, and of a prefix with one more stem. */
#define RK_EMPTY_PREFIX RK_HASH_SEED
static inline uint32_t rk_longer_prefix(uint32_t hash, uint32_t stem)
{
    return rk_hash_mix(hash * 5, stem) | 1;
}
/* Null: no phrase begins so. */
const rk_prefix *rk_find_prefix(const rk_vocabulary *vocabulary, uint32_t hash);

#endif
