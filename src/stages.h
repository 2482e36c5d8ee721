/*
 * The internal map: every stage's types and functions, in the order of the pipeline. A stage uses only what stands before
 * it here. Each file in src/ is the stage named in the heading.
 */
#ifndef RK_STAGES_H
#define RK_STAGES_H

#include "base.h"

/* ---------------------------------------------------------------- fixed.c: fixed-point arithmetic */

#define RK_ONE       65536u /* 1.0 in Q16 */
#define RK_LOG2_BITS 11     /* logarithms are Q11: log2 of a 32 bit number then fits 16 bits */

/* log2(n) in Q11; 0 for n = 0. */
uint32_t rk_log2(uint32_t n);
/* The upper 32 bits of a 64 bit product; by four products of 32 bits where there are no longer ones, as on a Cortex-M0. */
static inline uint32_t rk_mul_high(uint32_t a, uint32_t b)
{
    uint32_t a_low = a & 0xFFFF, a_high = a >> 16;
    uint32_t b_low = b & 0xFFFF, b_high = b >> 16;
    uint32_t middle = a_high * b_low + ((a_low * b_low) >> 16);
    uint32_t carry = (middle & 0xFFFF) + a_low * b_high;

    if (RK_WIDE) return (uint32_t)((uint64_t)a * b >> 32);
    return a_high * b_high + (middle >> 16) + (carry >> 16);
}
/* The square root, rounded down. */
uint32_t rk_sqrt(uint32_t n);
/* part / whole in Q16, at most 1.0; 1.0 for 0 / 0. */
uint32_t rk_ratio(uint32_t part, uint32_t whole);

/* ---------------------------------------------------------------- arena.c: the caller's block */

typedef struct {
    uint8_t *start;
    uint8_t *at; /* what is before it is taken */
    uint8_t *end;
    size_t offset; /* bytes of the caller's block before start, at the worst alignment */
    size_t used;   /* the most that has been taken of the caller's block */
} rk_arena;

/* Everything that is taken is aligned for this. */
typedef union {
    void *pointer;
    size_t size;
    uint32_t number;
} rk_aligned;

void rk_start_arena(rk_arena *arena, void *block, size_t size);
/* Takes so many bytes, a multiple of 4; null if they are not there. Pieces that follow each other touch. */
void *rk_take(rk_arena *arena, size_t size);
/* How many bytes are left. */
size_t rk_left(const rk_arena *arena);

/* ---------------------------------------------------------------- text.c: the bytes of the text */

/* What a text is read through that is not in memory. */
struct rk_window {
    rk_text *text;
    const ringkas_reader *reader;
    uint32_t first, held; /* which of its bytes are in the reader's window */
    bool has_failed;      /* then the text has no bytes any more, so that the reader is not asked again */
};

/* Makes a text of what a reader brings. */
void rk_open_window(rk_window *window, const ringkas_reader *reader, rk_text *text);

/* ---------------------------------------------------------------- utf8.c: code points */

#define RK_NOT_UTF8 0x1FFFFFu /* of 21 bits, and beyond U+10FFFF */

/* Decodes the code point at an offset inside the text. Returns its bytes, 1 to 4; a byte that is not UTF-8 counts for
 * itself with the code RK_NOT_UTF8. */
uint32_t rk_decode(const rk_text *text, uint32_t at, uint32_t *code);

/* ---------------------------------------------------------------- chars.c: character classes */

typedef enum {
    RK_OTHER,
    RK_BLANK,
    RK_NEWLINE,
    RK_DIGIT,
    RK_UPPER,
    RK_LOWER,
    RK_STOP,   /* . ! ? and the ellipsis */
    RK_QUOTE,  /* " and ', which may open or close */
    RK_OPENER, /* an opening quotation mark or bracket */
    RK_CLOSER, /* a closing one; the apostrophe U+2019 too */
    RK_HYPHEN,
    RK_DASH,     /* a dash longer than a hyphen */
    RK_IGNORED,  /* takes no place: soft hyphen, zero-width characters, byte order mark, combining accent */
    RK_MULTIBYTE /* of a byte only: the lead of a sequence that must be decoded */
} rk_class;

/* One register wide, so that it is returned in one, not over the stack. */
typedef struct {
    uint32_t code : 21;
    uint32_t length : 3; /* bytes; 0 beyond the end of the text */
    rk_class type : 8;
} rk_char;

/* The class of a byte by itself. */
extern const uint8_t rk_ascii_class[128];
static inline rk_class rk_class_of_byte(uint32_t byte)
{
    if (byte < 0x80) return (rk_class)rk_ascii_class[byte];
    return byte >= 0xC2 && byte <= 0xF4 ? RK_MULTIBYTE : RK_OTHER;
}

/* The class of the byte at an offset. */
#if RK_INLINE_BYTES
static inline rk_class rk_byte_class(const rk_text *text, uint32_t at)
{
    return rk_class_of_byte(rk_byte(text, at));
}
#else
rk_class rk_byte_class(const rk_text *text, uint32_t at);
#endif

/* The character at an offset, and its class; length 0 and RK_OTHER beyond the end. */
rk_char rk_char_at(const rk_text *text, uint32_t at);
rk_class rk_class_at(const rk_text *text, uint32_t at);

/* The character that ends before an offset; length 0 at the start. */
rk_char rk_char_before(const rk_text *text, uint32_t at);
/* The lower case of a code point. */
uint32_t rk_fold(uint32_t code);

static inline bool rk_is_letter(rk_class type)
{
    return type == RK_UPPER || type == RK_LOWER;
}
static inline bool rk_is_word_class(rk_class type)
{
    return type >= RK_DIGIT && type <= RK_LOWER;
}
static inline bool rk_is_white(rk_class type)
{
    return type == RK_BLANK || type == RK_NEWLINE;
}

/* ---------------------------------------------------------------- words.c: words and their hashes */

/* A word, or a part of one: "anak-anak" has two parts, "Kompas.com" too; "1.500.000" and "Rp5.000" have one. */
typedef struct {
    uint32_t at, end;
    uint32_t hash; /* of the folded letters */
    uint32_t stem; /* of the term that it counts for: without "-nya" */
    bool joined;   /* continues the written word before it: "anak" after "anak-" */
    bool repeated; /* reduplication: says again what the part before it said ("-anak", "-anaknya") */
    bool capital;  /* begins with a capital */
    bool number;   /* begins with a digit */
} rk_word;

/* What the caller of rk_next_word begins with. */
#define RK_NO_WORD                                                                                                     \
    {                                                                                                                  \
        0, 0, 0, 0, false, false, false, false                                                                         \
    }

/* Reads the next word of the range and moves its start behind it; false at the end. *word
 * carries what the next part is compared with; before the first call it is RK_NO_WORD. */
bool rk_next_word(const rk_text *text, rk_range *range, rk_word *word);
/* The first word that begins at an offset or behind it, of so many bytes at most; false if there is none. */
bool rk_first_word(const rk_text *text, uint32_t at, uint32_t most, rk_word *word);
/* The hash of a run of bytes as if it were one word: abbreviations with inner stops ("Ph.D"). */
uint32_t rk_hash_bytes(const rk_text *text, rk_range range);
bool rk_has_word(const rk_text *text, rk_range range);
/* How many written words a range has. */
uint32_t rk_count_words(const rk_text *text, rk_range range);

/* ---------------------------------------------------------------- lexicon.c: classes of known words */

enum {
    RK_STOPWORD = 1,
    RK_SAYING = 2,         /* verb of saying */
    RK_ABBR_NEVER = 4,     /* abbreviation whose stop ends no sentence */
    RK_ABBR_FIGURE = 8,    /* ... before a figure */
    RK_ABBR_CLOSER = 16,   /* ... before anything but a capital; with RK_ABBR_NEVER: but a word that opens a sentence */
    RK_PLACE = 32,         /* a city that opens datelines */
    RK_OUTLET = 64,        /* an outlet or agency, in datelines */
    RK_LINKING = 128,      /* joins what stands before it to what follows: "dan", "di", "yang" */
    RK_BACKWARD = 256,     /* points back when it opens a sentence: "hal", "akibatnya" */
    RK_PRONOUN = 512,      /* third person: "ia", "mereka" */
    RK_CONNECTIVE = 1024,  /* "namun", "sementara" */
    RK_PERSON = 2048,      /* first or second person: "saya", "kamu" */
    RK_DEICTIC = 4096,     /* "ini", "itu", "tersebut" */
    RK_ATTRIBUTING = 8192, /* "menurut" */
    RK_FURNITURE = 16384   /* begins a phrase of data/boilerplate.txt */
};

/* The lexicon is a perfect hash table ("hash and displace": Pagh 1999): the upper bits of a hash choose a bucket, and all of
 * them a slot, with a displacement that was found for the bucket so that no two words share a slot. */
static inline uint32_t rk_lexicon_slot(uint32_t hash, uint32_t displacement, uint32_t slots)
{
    return ((hash ^ displacement) * 0x9E3779B1u >> 16) * slots >> 16;
}

/* The classes of a word by its hash; 0 for a word that is not in the lists of data/, or in none that is built in. */
uint32_t rk_classes_of(uint32_t hash);

/* ---------------------------------------------------------------- clutter.c: page furniture */

/* What stands around a piece of page furniture. */
typedef enum {
    RK_IN_BODY,
    RK_AFTER_LINK, /* behind "Baca juga:", whose headlines follow */
    RK_IN_TAIL     /* behind "Berita Terkait" or a byline: headlines and tags until prose comes */
} rk_furniture;

typedef struct {
    uint32_t end;
    bool open;              /* goes on to the end of the sentence or of the line */
    rk_furniture furniture; /* what comes after it */
} rk_clutter;

#if RINGKAS_WITH_BOILERPLATE

/* Tells whether a piece of clutter begins at `at`. line_start: only white space stands before it on its line. */
bool rk_match_clutter(const rk_text *text, uint32_t at, bool line_start, rk_clutter *clutter);
/* Whether it may begin at `at` inside a line: a quick look at two letters. */
bool rk_may_begin_clutter(const rk_text *text, uint32_t at);
/* Where a dateline that begins at `at` ends, behind its dash; 0 if there is none. first: nothing of the article has come
 * yet, so that the name of a city alone may be one. */
uint32_t rk_match_dateline(const rk_text *text, uint32_t at, bool first);

#else /* there is none */

static inline bool rk_match_clutter(const rk_text *text, uint32_t at, bool line_start, rk_clutter *clutter)
{
    (void)text, (void)at, (void)line_start, (void)clutter;
    return false;
}
static inline bool rk_may_begin_clutter(const rk_text *text, uint32_t at)
{
    (void)text, (void)at;
    return false;
}
static inline uint32_t rk_match_dateline(const rk_text *text, uint32_t at, bool first)
{
    (void)text, (void)at, (void)first;
    return 0;
}

#endif

/* ---------------------------------------------------------------- sentences.c: units of the text */

/* What is remembered of a unit between finding and choosing. */
enum {
    RK_PARAGRAPH = 1,    /* begins a paragraph */
    RK_OPEN_END = 2,     /* does not end with a stop */
    RK_PIECE = 4,        /* no whole: begins in the middle of something, or sends its reader to an address */
    RK_REPEAT = 8,       /* says again, word by word, what an earlier unit said */
    RK_IN_QUOTE = 16,    /* begins inside a quotation */
    RK_QUOTED = 32,      /* has a quotation mark, or stands inside a quotation */
    RK_OPENS_QUOTE = 64, /* begins with a quotation mark */
    RK_SAYS = 128,       /* a verb of saying follows a quotation mark */
    RK_QUESTION = 256,   /* has a question mark */
    RK_COLON = 512,      /* has a colon */
    RK_ITEM = 1024,      /* begins with the marker of a list item */
    RK_DATED = 2048,     /* stands behind a dateline */
    RK_LEANS = 4096,     /* opens with a word that points back (set when the words are counted) */
    RK_HANGS = 8192,     /* its quotation goes on in the next unit, where the speaker is named */
    RK_DEFERRED = 16384  /* waits for the sentence that it leans on (set while sentences are chosen) */
};
#define RK_GAP 0x8000u /* the sentence before it has been dropped (abridge.c); no int where that has 16 bits */

typedef struct {
    uint32_t at, end;
    ringkas_kind kind;
    uint32_t marks;
} rk_unit;

typedef struct {
    const rk_text *text;
    uint32_t at;
    bool keep_clutter;
    bool wrapped;  /* the text's lines are broken at a fixed width */
    bool open;     /* the unit before had no end */
    bool first;    /* no sentence of the article yet */
    bool untitled; /* and no heading */
    bool in_quote; /* a quotation mark of this paragraph is still open */
    rk_furniture furniture;
    uint32_t headlines;      /* taken for clutter since "Baca juga" */
    uint32_t dateline_end;   /* where the dateline of this paragraph ends */
    uint32_t after_dateline; /* where the unit behind it begins */
} rk_scanner;

void rk_start_scan(rk_scanner *scanner, const rk_text *text, bool keep_clutter);
/* Finds the next unit; false at the end of the text. */
bool rk_next_unit(rk_scanner *scanner, rk_unit *unit);

/* ---------------------------------------------------------------- the document, which the next stages fill in */

/* A term: a word that is no stopword, counted. Also a stopword of the caller, which is not. */
typedef struct {
    uint32_t hash;      /* 0: an empty slot */
    uint16_t sentences; /* how many have it, at most RK_MOST_SENTENCES; 0 for a stopword; and RK_IN_TITLE */
    uint16_t mark;      /* of the stage at work: a sentence that has it (rk_mark_of), a number; 0: none */
} rk_term;

#define RK_MOST_SENTENCES 0x7FFFu
#define RK_IN_TITLE       0x8000u

/* An open hash table with linear probing. */
typedef struct {
    rk_term *slots;
    uint32_t capacity;
    uint32_t most; /* terms that it may hold before it grows */
    uint32_t used;
} rk_terms;

/* Nearly all terms are in fewer sentences than this. */
#define RK_FEW_SENTENCES 32

/* What is remembered of a unit beside the answer. */
typedef struct {
    uint16_t marks; /* RK_PARAGRAPH, ... */
    uint16_t terms; /* its words that are terms, at most 65535 */
    uint32_t order; /* for the choice: the index of the unit that stands at this place of the order */
} rk_note;

/* What reading a unit's words does to the table of terms. */
typedef enum {
    RK_COUNT,          /* a table that is full is trouble */
    RK_COUNT_AND_DROP, /* the rarest terms are dropped from a table that is full */
    RK_COUNTED         /* nothing */
} rk_counting;

/* How far the reading of the sentences has come: where the next one stands. */
typedef struct {
    uint32_t unit;
    uint32_t number;    /* the unit's, those that have been dropped counted in */
    uint32_t ordinal;   /* among the sentences of the article, from 0 */
    uint32_t words;     /* of the article before it */
    uint32_t paragraph; /* from 0 */
    uint32_t place;     /* in its paragraph, from 0 */
    uint32_t before;    /* the unit of the article before it; its own index if there is none */
} rk_position;

typedef struct {
    rk_text text;
    uint32_t flags;
    rk_counting counting;
    rk_arena arena;
    ringkas_segment *sentences;
    rk_note *notes;
    uint32_t count;   /* units */
    uint32_t article; /* units that are neither clutter nor repeats */
    uint32_t words;
    uint32_t dropped;           /* units that are not listed (abridge.c) */
    uint32_t dropped_sentences; /* of them sentences of the article */
    rk_terms terms;
    uint32_t article_words;
    bool is_wrapped;                        /* its lines are broken at a width */
    uint32_t unstopped;                     /* sentences of the article without a stop at the end */
    uint32_t log_article;                   /* log2(article + 1), Q11 */
    union {                                 /* one after the other: */
        rk_scanner scanner;                 /* while the units are found */
        uint16_t weights[RK_FEW_SENTENCES]; /* of a term that so many sentences have, Q11 */
    } stage;
    uint32_t norm; /* length of the vector of all terms, weight times sentences, Q3 */
    rk_position position;
    bool is_reading;     /* the terms' marks tell the first sentence that has them, up to the position */
    uint16_t lead_mark;  /* the mark of the first sentence that is long enough; 0: not met yet */
    uint32_t lead_terms; /* how many terms that one has */
} rk_document;

/* The mark of a unit: 1 to RK_MOST_MARKS. In a text with more units some share one. */
#define RK_MOST_MARKS 0xFFF0u
static inline uint16_t rk_mark_of(uint32_t unit)
{
    return (uint16_t)(unit % RK_MOST_MARKS + 1);
}

static inline rk_range rk_range_of(const rk_document *doc, uint32_t unit)
{
    rk_range range;

    range.at = doc->sentences[unit].start;
    range.end = range.at + doc->sentences[unit].length;
    return range;
}

static inline bool rk_is_article(const rk_document *doc, uint32_t unit)
{
    return doc->sentences[unit].kind != RINGKAS_BOILERPLATE && (doc->notes[unit].marks & RK_REPEAT) == 0;
}

/* A unit of the article that is no heading. */
static inline bool rk_is_sentence(const rk_document *doc, uint32_t unit)
{
    return doc->sentences[unit].kind == RINGKAS_SENTENCE && (doc->notes[unit].marks & RK_REPEAT) == 0;
}

/* Finds all units and their kinds (sentences.c). False: the block is too small. */
bool rk_find_sentences(rk_document *doc);

/* ---------------------------------------------------------------- terms.c: which terms the text has */

/* Counts the words of each unit and, for each term, the sentences that have it; marks those of the title. False: the block
 * is too small. */
bool rk_count_terms(rk_document *doc, const ringkas_options *options, const ringkas_input *input);
/* Its parts: an empty table with the caller's stopwords, ... */
bool rk_start_terms(rk_document *doc, const ringkas_options *options);
/* ... the words of the unit that is the text's so manieth, and the hash that tells it from others, ... */
bool rk_count_unit(rk_document *doc, uint32_t unit, uint32_t number, uint32_t *print);
/* ... what a unit that is no clutter adds to the article, ... */
void rk_add_to_article(rk_document *doc, uint32_t unit);
/* ... and the terms of the title that the caller gives, or of the heading with which the text begins. */
void rk_mark_title(rk_document *doc, const ringkas_input *input);
/* The term that a word with these classes counts for; null if it is none, or is not in the text. */
rk_term *rk_term_of(const rk_document *doc, const rk_word *word, uint32_t classes);
/* Reads on to the next word that is a term; null at the end of the range. */
rk_term *rk_next_term(const rk_document *doc, rk_range *range, rk_word *word);
/* Clears the marks of all terms. */
void rk_clear_marks(rk_document *doc);

/* ---------------------------------------------------------------- weights.c: what a term weighs */

void rk_weigh_terms(rk_document *doc);
/* The inverse sentence frequency of a term, log2((N + 1) / n), Q11. */
uint32_t rk_weight_of(const rk_document *doc, const rk_term *term);

/* ---------------------------------------------------------------- features.c: what a sentence is like */

#ifndef RK_SEGMENT_FEATURES
#include "model.inc"
#endif

enum {
#define FEATURE(name, weight) RK_FEATURE_##name,
    RK_SEGMENT_FEATURES(FEATURE)
#undef FEATURE
    RK_FEATURES
};

/* Begins reading at the first unit. */
void rk_rewind(rk_document *doc);
/* The features of the next unit, Q8, to RK_FEATURES numbers; false at the end. All zero for a unit that is no part of the
 * article: clutter and repeats. */
bool rk_next_features(rk_document *doc, int16_t *features);
/* The features of any unit. Cheap if it is the next one or comes later. */
void rk_find_features(rk_document *doc, uint32_t unit, int16_t *features);

/* ---------------------------------------------------------------- scores.c: how good a sentence is */

/* Scores are log odds, Q16, so much too high that they are natural numbers. */
#define RK_ZERO_SCORE (16 * (int32_t)RK_ONE)

void rk_score_sentences(rk_document *doc);
/* Scores the next unit; false at the end. */
bool rk_score_next(rk_document *doc);
/* What a feature adds to the score, Q16. */
int32_t rk_weigh_feature(uint32_t feature, int32_t value);
/* The odds that a score stands for as a probability, Q16. */
uint32_t rk_probability(uint32_t score);

/* ---------------------------------------------------------------- sets.c: how good a few sentences are together */

/* All sets of so many candidates are compared: 255. */
#define RK_MOST_CANDIDATES 8

#define RK_NO_UNIT UINT32_MAX

typedef struct {
    uint32_t unit;
    uint8_t before,
        after;     /* the sentence beside it stands in the sets that share a bit with this; in all where chosen */
    bool is_first; /* no sentence stands before it */
} rk_candidate;

typedef struct {
    rk_candidate items[RK_MOST_CANDIDATES];
    uint32_t count;
} rk_candidates;

/* The sentence of the article beside a unit; RK_NO_UNIT at its ends. Where the one before it has been dropped, the unit
 * itself: there is one, but it is not chosen. */
uint32_t rk_sentence_before(const rk_document *doc, uint32_t unit);
uint32_t rk_sentence_after(const rk_document *doc, uint32_t unit);

/* A set is a number whose bits stand for the candidates. */
void rk_add_candidate(const rk_document *doc, rk_candidates *list, uint32_t unit);
uint32_t rk_words_of_set(const rk_document *doc, const rk_candidates *list, uint32_t set);
/* Whether a sentence of the set leans on one that is neither in it nor chosen, or is a quotation without its speaker; of
 * RK_LEANS, RK_IN_QUOTE and RK_HANGS the marks that count. */
bool rk_is_loose_set(const rk_document *doc, const rk_candidates *list, uint32_t set, uint32_t strict);
/* How good a set is for a target of so many words, or of so many sentences as it has if that is 0; greater is better. */
int32_t rk_value_of_set(const rk_document *doc, const rk_candidates *list, uint32_t set, uint32_t target);

/* ---------------------------------------------------------------- select.c: the summary */

/* Ranks the sentences that are chosen. Returns how many. */
uint32_t rk_select_sentences(rk_document *doc, const ringkas_limits *limits);
/* Whether unit a is rather to be chosen than b. */
bool rk_is_better(const rk_document *doc, uint32_t a, uint32_t b);

/* ---------------------------------------------------------------- abridge.c: a text that is larger than the block */

/* Finds the best units with their scores, from terms as many as there is room for. False: the block is too small even for
 * that. */
bool rk_abridge(rk_document *doc, const ringkas_options *options, const ringkas_input *input);

/* ---------------------------------------------------------------- keywords.c: the heaviest terms */

/* Room for the keywords, to be taken before the terms take what is left; null if the block is too small. */
ringkas_keyword *rk_take_keywords(rk_document *doc, uint32_t most);
/* Finds at most `most` keywords. Returns how many. */
uint32_t rk_find_keywords(rk_document *doc, ringkas_keyword *keywords, uint32_t most);

#if defined(__GNUC__) && defined(__ELF__)
#pragma GCC visibility pop /* of base.h */
#endif

#endif
