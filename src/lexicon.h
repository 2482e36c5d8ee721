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
#define RK_INVITING      ((uint32_t)1 << 16) /* asks the reader to do something: "ikuti" */
#define RK_CHANNEL       ((uint32_t)1 << 17) /* where a page is followed: "WhatsApp" */
#define RK_MEDIUM        ((uint32_t)1 << 18) /* what comes there: "berita" */
#define RK_CREDIT        ((uint32_t)1 << 19) /* stands in the credit of a picture: "Istimewa" */
#define RK_MASTHEAD      ((uint32_t)1 << 20) /* stands in the names of newspapers: "Radar" */
#define RK_ACRONYM       ((uint32_t)1 << 21) /* a name in capitals that is no place and no initials: "AS", "POLRI" */
#define RK_COMMON        ((uint32_t)1 << 22) /* a common word that opens sentences and is no name: "Petugas" */
#define RK_HOST          ((uint32_t)1 << 23) /* ends the name of a host: "com" */
#define RK_EXCLAIMING    ((uint32_t)1 << 24) /* a name that ends in a sign: "Yahoo!" */
#define RK_BRAND         ((uint32_t)1 << 25) /* written small where a sentence begins: "realme" */
#define RK_CAPTION       ((uint32_t)1 << 26) /* a number makes it a caption: "Gambar 3." */
#define RK_LABEL         ((uint32_t)1 << 27) /* a letter after it is no initial: "Grup B." */
#define RK_CAPITALIZED   ((uint32_t)1 << 28) /* an abbreviation only as "Tim.", not as "tim." or "TIM." */
#define RK_MAY_END       ((uint32_t)1 << 29) /* an abbreviation that can be a last word: "RS." */
#define RK_BEFORE_VERSE  ((uint32_t)1 << 30) /* an abbreviation before chapter and verse: "Mat. 5:3" */
#define RK_UNIT          ((uint32_t)1 << 31) /* a unit of measure: "5 kg." */

/* The lexicon is a perfect hash table ("hash and displace": Pagh 1999). The upper bits of a hash choose a bucket. The bucket
 * has a displacement, found by the generator, with which no two words share a slot. */
static inline uint32_t rk_lexicon_slot(uint32_t hash, uint32_t displacement, uint32_t slots)
{
    return ((hash ^ displacement) * 0x9E3779B1u >> 16) * slots >> 16;
}

/* The classes of a word by its hash; 0 for an unknown one. A slot keeps 16 bits of the hash of its word, so about 1 of 65,536
 * unknown words is taken for a known one. */
uint32_t rk_classes_of(uint32_t hash);

#endif
