/* The lexicon: the classes of known words, by the hash of the folded word. Generated from src/data/. */
#ifndef RK_LEXICON_H
#define RK_LEXICON_H

#include "hash.h"

/* Classes of words, as flags. src/tools/make_lexicon.c has their names in the lists. */
/* Not an enum: an int may have 16 bits. */
#define RK_STOPWORD      ((uint32_t)1 << 0)
#define RK_SAYING        ((uint32_t)1 << 1)  /* a verb of saying */
#define RK_BEFORE_NAME   ((uint32_t)1 << 2)  /* an abbreviation whose stop ends no sentence: "Prof. Budi" */
#define RK_BEFORE_NUMBER ((uint32_t)1 << 3)  /* ... before a number: "No. 5" */
#define RK_LIST_END      ((uint32_t)1 << 4)  /* ... before anything but a capital: "dkk. 2019" */
#define RK_AFTER_NAME    ((uint32_t)1 << 5)  /* ... before anything but a word that opens a sentence: "Tbk. Hendra" */
#define RK_CITY          ((uint32_t)1 << 6)  /* a city that opens datelines */
#define RK_OUTLET        ((uint32_t)1 << 7)  /* an outlet or agency, in datelines */
#define RK_LINKING       ((uint32_t)1 << 8)  /* joins what stands before it to what follows: "dan", "di", "yang" */
#define RK_BACKWARD      ((uint32_t)1 << 9)  /* points back when it opens a sentence: "hal", "akibatnya" */
#define RK_PRONOUN       ((uint32_t)1 << 10) /* third person: "ia", "mereka" */
#define RK_CONNECTIVE    ((uint32_t)1 << 11) /* "namun", "sementara" */
#define RK_PERSON        ((uint32_t)1 << 12) /* first or second person: "saya", "kamu" */
#define RK_DEICTIC       ((uint32_t)1 << 13) /* "ini", "itu", "tersebut" */
#define RK_ATTRIBUTING   ((uint32_t)1 << 14) /* "menurut" */
#define RK_PHRASE_START  ((uint32_t)1 << 15) /* begins a phrase of data/boilerplate.txt */

/* The lexicon is a perfect hash table ("hash and displace": Pagh 1999). The upper bits of a hash choose a bucket. The bucket
 * has a displacement, found by the generator, with which no two words share a slot. */
static inline uint32_t rk_lexicon_slot(uint32_t hash, uint32_t displacement, uint32_t slots)
{
    return ((hash ^ displacement) * 0x9E3779B1u >> 16) * slots >> 16;
}

/* The classes of a word by its hash; 0 for an unknown one. A slot keeps 16 bits of the hash of its word, so about 1 of 65,536
 * unknown words is taken for a known one. */
uint32_t rk_classes_of(uint32_t hash);

/* A phrase of data/boilerplate.txt: `count` tokens from phrase_tokens[first] on. */
typedef struct {
    uint16_t first;
    uint8_t count;
    uint8_t type; /* an rk_phrase_type */
    uint8_t role; /* a ringkas_role */
} rk_phrase;

typedef enum {
    RK_PHRASE_LABEL, /* stands for itself, as a line or in capitals anywhere: "ADVERTISEMENT" */
    RK_PHRASE_LINK,  /* the headline after it, or on the next lines, is boilerplate: "Baca juga" */
    RK_PHRASE_LINE,  /* the line that it begins is boilerplate: "Editor:" */
    RK_PHRASE_TAIL,  /* as a whole line it opens a list of headlines or tags: "Berita terkait" */
    RK_PHRASE_EMBED  /* what follows up to the closing bracket is boilerplate: "[Gambas:Video 20detik]" */
} rk_phrase_type;

/* A token of a phrase is the hash of a word, the code point of a sign, or this, which is neither. */
#define RK_ANY_NUMBER 0x1FFFFEu

#endif
