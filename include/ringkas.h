/*
 * Ringkas: an extractive summarizer for Indonesian text.
 *
 * One call reads the caller's UTF-8, copies nothing, allocates nothing, and answers with the sentences of the text in
 * document order, each a byte range of that text with a score and a rank:
 *
 *     static uint32_t block[RINGKAS_WORKSPACE_BYTES(100, 1500) / 4];
 *     ringkas_options options = {0};
 *     ringkas_summary summary;
 *
 *     options.sentences = 3;
 *     if (ringkas_summarize(text, length, &options, block, sizeof block, &summary) == RINGKAS_OK)
 *         for (uint32_t i = 0; i < summary.count; i++)
 *             if (summary.sentences[i].rank != 0)
 *                 put(text + summary.sentences[i].start, summary.sentences[i].length);
 *
 * Memory. The library never allocates: it works in one block of the caller's, of any alignment. What it answers points
 * into that block and into the text; keep both unchanged as long as you read the answer. Nothing is remembered between
 * calls and there is no global state: threads may call at once, each with its own block. The stack is bounded.
 *
 * Text. UTF-8. Every byte sequence is legal input: a byte that is not UTF-8 separates words and stops nothing. Nothing
 * needs to end in a NUL. Time grows as n log n at worst, and in practice as n; only words chosen so that their hashes
 * collide take n * n (80,000 of them 25 s on a PC).
 *
 * Numbers. Integers only; the same answer, digit for digit, on every machine and from every compiler. Q16 is a fixed
 * point number in 1/65536. "Words" are counted as a reader counts them: "anak-anak", "Rp1.500.000" and "09.30" are one.
 */
#ifndef RINGKAS_H
#define RINGKAS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this header and of the library, as "major.minor.patch" (semver.org). */
#define RINGKAS_VERSION "0.1.0"

/* What a call came to: 0, or one negative number for each kind of trouble. After trouble the answer is all zeros. */
typedef enum {
    RINGKAS_OK = 0,
    RINGKAS_ERR_ARGUMENT = -1,  /* a pointer that must not be null is null, or an option is out of its range */
    RINGKAS_ERR_TOO_LONG = -2,  /* the text has more than RINGKAS_MAX_LENGTH bytes */
    RINGKAS_ERR_WORKSPACE = -3, /* the block is too small: see ringkas_workspace_size */
    RINGKAS_ERR_READ = -4,      /* the reader could not bring the text */
    RINGKAS_ERR_LEFT_OUT = -5   /* the library was built without this: see ringkas_config.h */
} ringkas_status;

/* The longest text, in bytes: offsets are 32 bits wide. */
#define RINGKAS_MAX_LENGTH 0xFFFFFFFEu

/* What a unit of the text is. Its number is part of the interface. */
typedef enum {
    RINGKAS_SENTENCE = 0, /* a sentence, or a line that stands for one where a text has no punctuation */
    RINGKAS_HEADING =
        1,              /* a line of its own without a stop: a title, "BAB I"; chosen only where nothing else is left */
    RINGKAS_CLUTTER = 2 /* page furniture: a dateline, "Baca Juga: ...", a byline, a list of headlines; never chosen */
} ringkas_kind;

/* Values of ringkas_options.flags. */
#define RINGKAS_KEEP_CLUTTER 1u /* look for no clutter: every unit may be chosen */
#define RINGKAS_NO_STOPWORDS 2u /* no built-in stopwords: only those in options.stopwords are left out */
#define RINGKAS_ABRIDGE      4u /* make do with too small a block: ringkas_summarize_from only, else a wrong argument */

/*
 * What is asked for. Zero in every field is the default: three sentences. Limits that are given hold together, and of
 * a text that has a word at least one sentence is chosen whatever they are, except for max_chars.
 *
 * A target of words is met by the best of the sets of whole sentences whose totals are at most a quarter of the target
 * farther from it than that of the nearest set. Sets are made of the eight best sentences only, and of a longer summary
 * for about its last 75 words, for which the eight best are taken that are left: other sentences might come nearer.
 */
typedef struct {
    uint32_t sentences;      /* at most so many sentences; 0: 3 if no other limit is given, otherwise no limit */
    uint32_t words;          /* about so many words; 0: no target */
    uint32_t per_mille;      /* at most this share of the sentences, 1 to 1000, rounded up; 0: no limit */
    uint32_t max_chars;      /* never more than so many characters (code points), counting one for the blank between
                                 two sentences; may leave nothing chosen; 0: no limit */
    uint32_t flags;          /* RINGKAS_KEEP_CLUTTER and others, or-ed */
    const char *title;       /* the text's title, UTF-8, not part of the text; may be null */
    size_t title_length;     /* its bytes; 0 where there is none */
    const char *stopwords;   /* more words that do not count, UTF-8, separated by white space; may be null;
                                "warganya" leaves out "warga" too */
    size_t stopwords_length; /* its bytes; 0 where there are none */
} ringkas_options;

/* A unit of the text. Six 32 bit numbers in this order on every machine, so that JavaScript reads a Uint32Array. Mostly the
 * best sentence is chosen first; but one that leans on another behind that one, and pieces behind whole sentences. */
typedef struct {
    uint32_t start;  /* where it begins: a byte offset into the text */
    uint32_t length; /* its bytes, at least 1; no white space at either end; units do not overlap */
    uint32_t score;  /* Q16, greater is better; 16.0 plus the log odds that an editor would choose it; 0 for clutter */
    uint32_t words;  /* its words; may be 0 */
    uint32_t rank;   /* 1 for the sentence that was chosen first, 2 for the next one ...; 0: not chosen */
    uint32_t kind;   /* a ringkas_kind */
} ringkas_sentence;

/* The answer of ringkas_summarize. A block of workspace_used bytes gives the same answer, unless it is abridged; they are
 * those of the worst alignment, so up to 7 more than this block may have. */
typedef struct {
    const ringkas_sentence *sentences; /* every unit of the text in document order; in the block; null if count is 0 */
    uint32_t count;                    /* how many units there are */
    uint32_t chosen;                   /* how many have a rank */
    uint32_t words;                    /* the words of the whole text */
    uint32_t chosen_words;             /* the words of the chosen sentences */
    uint32_t dropped;                  /* units that are not listed, which only RINGKAS_ABRIDGE may leave out */
    size_t workspace_used;             /* bytes of the block that were needed */
    void *document;                    /* for ringkas_explain; in the block; null if the answer is abridged */
} ringkas_summary;

/*
 * Summarizes a text.
 * text       UTF-8; may be null if length is 0. Must stay unchanged as long as the answer is read.
 * options    null: all defaults.
 * workspace  a block of workspace_size bytes, of any alignment; overwritten; may be null if the size is 0.
 * summary    the answer; not null. A text without a word gives RINGKAS_OK and chosen = 0.
 * Returns RINGKAS_OK, or an error and an answer of zeros.
 */
ringkas_status ringkas_summarize(const char *text, size_t length, const ringkas_options *options, void *workspace,
                                 size_t workspace_size, ringkas_summary *summary);

/*
 * Reads bytes of a text that is not in memory: `length` of them, at least 1, from the offset on, to `buffer`. It is never
 * asked for any beyond the end. `context` is the reader's. Returns 0, or any other number if it could not.
 */
typedef int (*ringkas_read)(void *context, uint32_t offset, void *buffer, uint32_t length);

/* A text on a card, in serial flash or behind a socket that can be rewound. */
typedef struct {
    ringkas_read read;  /* not null */
    void *context;      /* handed to it; may be null */
    uint32_t length;    /* bytes of the text */
    void *window;       /* where it puts what it reads; not null */
    size_t window_size; /* bytes of the window, at least 1; of a size of some hundred few bytes are read twice */
} ringkas_reader;

/*
 * Summarizes a text that is read piece by piece, several times from start to end, with short looks back. The answer is the
 * same as that of ringkas_summarize, whatever the size of the window.
 * reader     not null; the reader, its context and its window must live as long as the answer is read.
 * The other arguments are those of ringkas_summarize, whose errors it returns, and RINGKAS_ERR_READ after a failure of the
 * reader, which then is not called again. RINGKAS_WORKSPACE_BYTES is enough for it too.
 *
 * With RINGKAS_ABRIDGE a block that is too small for the text is no error. A sixth of it is for units, 1,024 at most: in
 * reading on, the one with the lowest score, headings first, gives its place to the next one. The rest is for terms: when
 * the table is full, those that the fewest sentences have are dropped until a quarter of it is free, and one that comes
 * again begins anew. Such an answer is known by its null `document`, also where only terms had no room: `sentences` lists
 * the best units only, summary->dropped counts the others, a paragraph that stands twice counts twice, and ringkas_features
 * and ringkas_explain return RINGKAS_ERR_ARGUMENT. Some 3.4 KB are the least; the README says how far such answers are from
 * those of a large block.
 */
ringkas_status ringkas_summarize_from(const ringkas_reader *reader, const ringkas_options *options, void *workspace,
                                      size_t workspace_size, ringkas_summary *summary);

/*
 * How many bytes of workspace are always enough to summarize this text with these options; ringkas_keywords needs
 * RINGKAS_KEYWORD_BYTES(most) more. Reads the text twice and stores nothing. It takes every word for a new one; a text that repeats its
 * words needs less (see workspace_used). 0 if an argument is wrong or the text is too long; SIZE_MAX if no block of this
 * machine would be enough.
 */
size_t ringkas_workspace_size(const char *text, size_t length, const ringkas_options *options);

/* The same as a constant, for static buffers: enough for any text of at most so many units and words (hyphenated
 * parts counted singly), the words of the title and of options.stopwords included. */
#define RINGKAS_WORKSPACE_BYTES(sentences, words)                                                                      \
    (RINGKAS_WORKSPACE_FIXED + 34 * (size_t)(sentences) + 10 * (size_t)(words))
#define RINGKAS_WORKSPACE_FIXED 1024

/* A keyword: a term of the text, shown by the place where it stands in its most frequent spelling. */
typedef struct {
    uint32_t start;  /* where it stands: a byte offset into the text */
    uint32_t length; /* its bytes */
    uint32_t weight; /* Q16: how many sentences have it, times its inverse sentence frequency */
    uint32_t count;  /* how often it occurs in the text, in any form */
} ringkas_keyword;

/* The answer of ringkas_keywords. */
typedef struct {
    const ringkas_keyword *keywords; /* heaviest first, ties in the order of the text; in the block */
    uint32_t count;                  /* at most as many as were asked for */
    size_t workspace_used;           /* bytes of the block that were needed */
} ringkas_keyword_list;

/* The most keywords that one call gives, and the bytes of workspace that it needs beyond what a summary needs. */
#define RINGKAS_MAX_KEYWORDS        64u
#define RINGKAS_KEYWORD_BYTES(most) (96 * (size_t)(most))

/*
 * Finds the heaviest terms of a text: stopwords, clutter, single letters and words that begin with a digit are left out.
 * most       how many at most, 1 to RINGKAS_MAX_KEYWORDS.
 * The other arguments, the errors and the life of the answer are those of ringkas_summarize. The sentence limits in
 * options mean nothing here.
 */
ringkas_status ringkas_keywords(const char *text, size_t length, const ringkas_options *options, uint32_t most,
                                void *workspace, size_t workspace_size, ringkas_keyword_list *list);

/*
 * What a sentence's score is made of. Each feature has a name (static; null if there is no such feature), a value (Q8: 256
 * is 1, or yes) and a weight; the score is 16.0 plus the sum of the values times their weights, or 0 if that is negative.
 * ringkas_features writes the values, ringkas_explain what each adds to the score (Q16, may be negative), each to an array
 * with room for ringkas_feature_count() numbers. `summary` comes from ringkas_summarize or ringkas_summarize_from, and
 * its text, its block and the reader's window are unchanged since: what the window holds is not read again. Return
 * RINGKAS_ERR_ARGUMENT if a pointer is null or `index` is not below summary->count, and RINGKAS_ERR_READ, from then on, if
 * the reader fails. Clutter and sentences that stand twice give zeros. Cost: one reading of the text from the index of the
 * call before to this one, or from the start if that was later: ask in rising order. They write to the block, so one
 * thread at a time.
 */
uint32_t ringkas_feature_count(void);
const char *ringkas_feature_name(uint32_t feature);
ringkas_status ringkas_features(const ringkas_summary *summary, uint32_t index, int32_t *values);
ringkas_status ringkas_explain(const ringkas_summary *summary, uint32_t index, int32_t *parts);

/* The name of a status as it stands in this header, such as "RINGKAS_ERR_WORKSPACE"; never null; static. */
const char *ringkas_status_name(ringkas_status status);

#ifdef __cplusplus
}
#endif

#endif
