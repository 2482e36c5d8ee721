/*
 * Ringkas: an extractive summarizer for Indonesian text.
 *
 * The library reads the caller's UTF-8. It copies nothing and allocates nothing. It returns the segments of the text in
 * document order. Each is a byte range of the text with a kind, a score and a rank.
 *
 *     ringkas_input input = {0};
 *     ringkas_summary summary;
 *     size_t size;
 *     void *block;
 *
 *     input.text = text;
 *     input.length = length;
 *     size = ringkas_workspace_size(&input, 1, NULL);
 *     block = malloc(size);
 *     if (ringkas_summarize(text, length, NULL, NULL, block, size, &summary) == RINGKAS_OK)
 *         for (uint32_t i = 0; i < summary.count; i++)
 *             if (summary.segments[i].rank != 0)
 *                 put(text + summary.segments[i].start, summary.segments[i].length);
 *
 * Memory. The library works in one block of the caller's, of any alignment. Results point into that block and into the
 * text. Keep both unchanged as long as you use the results. Nothing is remembered between calls, and there is no global
 * state: threads may call at the same time, each with a block of its own. The stack is bounded.
 *
 * Text. UTF-8. Every byte sequence is legal input: a byte that is not UTF-8 separates words. No text needs a NUL at its
 * end. Time grows with the length of the text, n log n at worst, for every input.
 *
 * Numbers. Integers only, so every machine and every compiler gives the same digits. Q16 is a fixed-point number in units
 * of 1/65536. Words are counted as a reader counts them: "anak-anak", "Rp1.500.000" and "09.30" are one word each.
 */
#ifndef RINGKAS_H
#define RINGKAS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Before each function of the interface. The shared library shows no others. */
#if defined(__GNUC__) && defined(__ELF__)
#define RINGKAS_API __attribute__((visibility("default")))
#else
#define RINGKAS_API
#endif

/* ---------------------------------------------------------------- version */

/* The version of this header, "major.minor.patch" (semver.org). Before 1.0 a new minor version may break programs. */
#define RINGKAS_VERSION "0.2.0"

/* The version of the library that is linked. Static; never null. */
RINGKAS_API const char *ringkas_version(void);

/* ---------------------------------------------------------------- errors */

/* The result of a call: 0, or one negative number for each kind of error. After an error the result is all zeros. */
typedef enum {
    RINGKAS_OK = 0,
    RINGKAS_ERR_ARGUMENT = -1,  /* a pointer that must not be null is null, or a number is out of its range */
    RINGKAS_ERR_TOO_LONG = -2,  /* a text has more than RINGKAS_MAX_LENGTH bytes */
    RINGKAS_ERR_WORKSPACE = -3, /* the block is too small; workspace_min of the result says what is enough */
    RINGKAS_ERR_READ = -4       /* the reader reported an error */
} ringkas_status;

/* The longest text, in bytes. Offsets have 32 bits. */
#define RINGKAS_MAX_LENGTH 0xFFFFFFFEu

/* The name of a status as this header writes it, such as "RINGKAS_ERR_WORKSPACE". Static; never null. */
RINGKAS_API const char *ringkas_status_name(ringkas_status status);

/* ---------------------------------------------------------------- input */

/*
 * A function that reads bytes of a text that is not in memory.
 * context    the reader's own pointer.
 * offset     where to begin, in bytes from the start of the text.
 * buffer     where the bytes go.
 * length     how many bytes, at least 1; never beyond the end of the text.
 * Returns 0, or any other number after an error.
 */
typedef int (*ringkas_read)(void *context, uint32_t offset, void *buffer, uint32_t length);

/* A text on a card or in serial flash: anything that can be read from any offset. */
typedef struct {
    ringkas_read read;  /* not null */
    void *context;      /* passed to read; may be null */
    uint32_t length;    /* bytes of the text */
    void *window;       /* the caller's buffer for what is read; not null */
    size_t window_size; /* bytes of the window, at least 1; from some hundred on, few bytes are read twice */
} ringkas_reader;

/* One text. All zeros is an empty text. */
typedef struct {
    const char *text;             /* UTF-8; may be null if length is 0 */
    size_t length;                /* bytes of the text */
    const ringkas_reader *reader; /* reads the text instead, if not null; then text must be null */
    const char *title;            /* the title, UTF-8, if it is not part of the text; may be null */
    size_t title_length;          /* bytes of the title */
    uint32_t reserved[4];         /* must be 0 */
} ringkas_input;

/* Values of ringkas_options.flags. */
#define RINGKAS_KEEP_BOILERPLATE 1u /* treat boilerplate as text: every segment may be chosen */
#define RINGKAS_NO_STOPWORDS     2u /* no built-in stopwords: only those in options.stopwords */
#define RINGKAS_BOUNDED_MEMORY   4u /* an approximate answer, if the block is too small for an exact one */

/* How to read the text. Zero in every field is the default. */
typedef struct {
    const char *stopwords; /* more stopwords, UTF-8, separated by white space; may be null. "warganya" covers "warga" */
    size_t stopwords_length; /* bytes of the stopwords */
    uint32_t flags;          /* RINGKAS_KEEP_BOILERPLATE and others, or-ed */
    uint32_t reserved[7];    /* must be 0 */
} ringkas_options;

/*
 * How many bytes of workspace are always enough for these texts, for all functions of this header. Reads the texts twice.
 * Assumes that all words are different; see workspace_min for what a text really needed.
 * inputs     `count` texts; not null.
 * options    null: the defaults.
 * Returns 0 if an argument is wrong, a text is too long, or a reader fails. Returns SIZE_MAX if a size_t cannot hold the
 * number.
 */
RINGKAS_API size_t ringkas_workspace_size(const ringkas_input *inputs, uint32_t count, const ringkas_options *options);

/*
 * The same as a constant, for static buffers. It holds for every text with at most `breaks` newlines and signs . ! ? … : ;
 * and at most `runs` runs of letters or digits, those of the title and of options.stopwords included. To count them:
 *     breaks   tr -cd '.!?:;\n' < text | wc -c       (and each "…")
 *     runs     tr -c '[:alnum:]' '\n' < text | grep -c .
 */
#define RINGKAS_WORKSPACE_BYTES(breaks, runs) (RINGKAS_WORKSPACE_FIXED + 74 * (size_t)(breaks) + 36 * (size_t)(runs))
#define RINGKAS_WORKSPACE_FIXED               3200

/* ---------------------------------------------------------------- document */

/* What a segment is. The numbers are part of the interface. */
typedef enum {
    RINGKAS_SENTENCE = 0,   /* a sentence; also a line that is one in a text without punctuation */
    RINGKAS_HEADING = 1,    /* a line without a terminator: a title, "BAB I". Chosen only if there is nothing else */
    RINGKAS_BOILERPLATE = 2 /* a dateline, "Baca juga: ...", a byline, a list of headlines. Never chosen */
} ringkas_kind;

/* Bits of ringkas_segment.traits. The other bits are the library's own. */
#define RINGKAS_PARAGRAPH_START 1u /* the segment begins a paragraph */

/* A segment of a text: eight 32-bit numbers in this order on every machine, so JavaScript can read them as a Uint32Array. */
typedef struct {
    uint32_t start;  /* where it begins: a byte offset into the text */
    uint32_t length; /* bytes, at least 1. No white space at either end. Segments do not overlap */
    uint32_t score;  /* Q16; greater is better. 16.0 plus the log odds that an editor would choose it; 0: boilerplate */
    uint32_t words;  /* how many words it has; may be 0 */
    uint32_t rank;   /* 1 for the best of the chosen segments, then 2, and so on; 0: not chosen */
    uint32_t kind;   /* a ringkas_kind */
    uint32_t document; /* the index of its text among the inputs */
    uint32_t traits;   /* RINGKAS_PARAGRAPH_START and others, or-ed */
} ringkas_segment;

/* An analyzed text: its segments with their scores. */
typedef struct {
    const ringkas_segment *segments; /* in document order, in the block; null if count is 0 */
    uint32_t count;                  /* how many segments there are */
    uint32_t words;                  /* words of the whole text */
    uint32_t dropped;                /* segments that are not listed; only with RINGKAS_BOUNDED_MEMORY */
    uint32_t approximate;            /* 1: the block was too small, and RINGKAS_BOUNDED_MEMORY made the most of it */
    size_t workspace_min; /* a block of this many bytes is enough for the same result; one byte less is not */
    void *state;          /* the library's own; null after an error */
} ringkas_document;

/*
 * Analyzes texts: finds their segments, counts their terms and scores each sentence. Then ringkas_select and the other
 * functions answer questions about the document, any number of times.
 * inputs     one text (count must be 1). The texts, the readers and their windows must stay unchanged as long as the
 *            document is used.
 * options    null: the defaults.
 * block      `size` bytes of any alignment. Overwritten. May be null if size is 0.
 * document   the result; not null. A text without a word gives RINGKAS_OK.
 *
 * With RINGKAS_BOUNDED_MEMORY a block that is too small is no error. A sixth of it is for segments, 1,024 at most: each new
 * one takes the place of the one with the lowest score. The rest is for terms: when they fill it, those that the fewest
 * sentences have are dropped. Such a document is approximate. It lists the best segments only, a paragraph that stands twice
 * counts twice, and ringkas_features and ringkas_explain return RINGKAS_ERR_ARGUMENT for it.
 */
RINGKAS_API ringkas_status ringkas_analyze(const ringkas_input *inputs, uint32_t count, const ringkas_options *options,
                                           void *block, size_t size, ringkas_document *document);

/*
 * Writes a segment as a reader should see it: each run of white space becomes one blank.
 * document   not null.
 * index      of the segment, below document->count.
 * buffer     receives at most `size` bytes, no NUL; may be null if size is 0.
 * Returns how many bytes the whole segment needs, like snprintf. If that is more than size, the buffer holds a part that
 * ends between two characters. Returns 0 if an argument is wrong or the reader fails.
 */
RINGKAS_API size_t ringkas_segment_text(const ringkas_document *document, uint32_t index, char *buffer, size_t size);

/* ---------------------------------------------------------------- summary */

/*
 * How much to choose. Zero in every field is the default: three sentences. All limits that are given hold together.
 * At least one sentence is chosen from a text that has a word, except where max_chars forbids it.
 *
 * A number of words is a target, not a cap: the summary is the best subset of sentences whose total misses the target by no
 * more than a quarter of it or 15 words, where the sentences allow that.
 */
typedef struct {
    uint32_t sentences;   /* at most this many sentences; 0: 3 if no other limit is given, otherwise no limit */
    uint32_t words;       /* about this many words; 0: no target */
    uint32_t per_mille;   /* at most this share of the sentences, 1 to 1000, rounded up; 0: no limit */
    uint32_t max_chars;   /* never more than this many code points, with one for the blank between two sentences; 0: no
                             limit */
    uint32_t reserved[8]; /* must be 0 */
} ringkas_limits;

/* What was chosen. */
typedef struct {
    const ringkas_segment *segments; /* those of the document; the chosen ones have a rank */
    uint32_t count;                  /* how many segments there are */
    uint32_t chosen;                 /* how many of them have a rank */
    uint32_t words;                  /* words of the whole text */
    uint32_t chosen_words;           /* words of the chosen segments */
    uint32_t dropped;                /* as in ringkas_document */
    size_t workspace_min; /* a block of this many bytes is enough for the same result; one byte less is not */
} ringkas_summary;

/*
 * Chooses segments: writes their ranks. The ranks of an earlier call are overwritten.
 * document   from ringkas_analyze; not null.
 * limits     null: the defaults.
 * summary    the result; not null.
 */
RINGKAS_API ringkas_status ringkas_select(const ringkas_document *document, const ringkas_limits *limits,
                                          ringkas_summary *summary);

/* Analyzes one text in memory and chooses from it: ringkas_analyze and ringkas_select in one call, with their arguments
 * and errors. */
RINGKAS_API ringkas_status ringkas_summarize(const char *text, size_t length, const ringkas_options *options,
                                             const ringkas_limits *limits, void *block, size_t size,
                                             ringkas_summary *summary);

/* ---------------------------------------------------------------- keywords */

/* The most keywords that one call gives. */
#define RINGKAS_MAX_KEYWORDS 64u

/* A term of the text. It is shown by a place where it stands in its most frequent spelling. */
typedef struct {
    uint32_t start;  /* where it stands: a byte offset into the text */
    uint32_t length; /* bytes */
    uint32_t weight; /* Q16: how many sentences have it, times its inverse sentence frequency */
    uint32_t count;  /* how often it occurs in the text, in any form */
} ringkas_keyword;

/* The result of ringkas_keywords. */
typedef struct {
    const ringkas_keyword *keywords; /* the heaviest first, equal ones in the order of the text; in the block, until the
                                        next call with this document */
    uint32_t count;                  /* at most as many as were asked for */
    size_t workspace_min; /* a block of this many bytes is enough for the same result; one byte less is not */
} ringkas_keyword_list;

/*
 * Finds the heaviest terms of a document. Stopwords, boilerplate, single letters and words that begin with a digit are left
 * out.
 * document   from ringkas_analyze; not null.
 * max        how many keywords at most, 1 to RINGKAS_MAX_KEYWORDS.
 * list       the result; not null.
 * Returns RINGKAS_ERR_WORKSPACE if the block that the document lives in has no room for the list.
 */
RINGKAS_API ringkas_status ringkas_keywords(const ringkas_document *document, uint32_t max, ringkas_keyword_list *list);

/* ---------------------------------------------------------------- explain */

/* How many features a score is made of. */
RINGKAS_API uint32_t ringkas_feature_count(void);

/* The name of a feature, such as "lead_terms"; null if there is no such feature. Static. */
RINGKAS_API const char *ringkas_feature_name(uint32_t feature);

/*
 * The features of one segment. A score is 16.0 plus the sum of all values times their weights, or 0 if that is negative.
 * ringkas_features writes the values (Q8: 256 is 1, or yes). ringkas_explain writes what each adds to the score (Q16; may be
 * negative).
 * document   from ringkas_analyze; not null and not approximate.
 * index      of the segment, below document->count. Ask in rising order: an index below that of the call before reads the
 *            text again from its start.
 * values     room for ringkas_feature_count() numbers; not null. All zeros for boilerplate and for duplicates.
 * Both write to the block of the document: one thread at a time.
 */
RINGKAS_API ringkas_status ringkas_features(const ringkas_document *document, uint32_t index, int32_t *values);
RINGKAS_API ringkas_status ringkas_explain(const ringkas_document *document, uint32_t index, int32_t *values);

#ifdef __cplusplus
}
#endif

#endif
