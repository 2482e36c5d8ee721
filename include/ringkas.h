/*
 * Ringkas: an extractive summarizer for Indonesian text.
 *
 * The library reads the caller's UTF-8. It copies nothing and allocates nothing. It returns the segments of the text in
 * document order. Each segment is a byte range of the text with a kind, a score and a rank.
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
 * Memory. The library works in one block of the caller's, of any alignment. Results lie in that block, and their
 * offsets point into the text. Keep both unchanged as long as you use the results. The stack is bounded.
 *
 * Threads. There is no global state. Threads may call at the same time, each with a block of its own. One document is
 * for one thread at a time, because its functions write to its block.
 *
 * Text. UTF-8. Every byte sequence is legal input: a byte that is not UTF-8 separates words. No text needs a NUL at its
 * end. Time grows with the length of the text, n log n at worst, for every input.
 *
 * White space. Tabs, no-break spaces or several blanks between two words give the same summary as one blank. One
 * newline more inside a paragraph gives another summary for some texts, 3 in 100, because it may end the paragraph; a
 * text that is pasted twice, for 1 in 100.
 *
 * Numbers. Integers only, so every machine and every compiler gives the same digits. Q16 is a fixed-point number in
 * units of 1/65536. Words are counted as a reader counts them: "anak-anak", "Rp1.500.000" and "09.30" are one word
 * each.
 */
#ifndef RINGKAS_H
#define RINGKAS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Stands before each function of the interface. The shared library exports no others. */
#if defined(__GNUC__) && defined(__ELF__)
#define RINGKAS_API __attribute__((visibility("default")))
#else
#define RINGKAS_API
#endif

/* ---------------------------------------------------------------- version */

/* The version of this header, "major.minor.patch" (semver.org). Before 1.0 a new minor version may break programs. */
#define RINGKAS_VERSION "0.2.0"

/* The version of the library that is linked. A static string; never null. */
RINGKAS_API const char *ringkas_version(void);

/* The number of the answers of this header. It is raised with every version that gives another answer to some text:
 * other segments, scores, ranks or keywords. A database that keeps it with each summary knows which ones to compute
 * again. */
#define RINGKAS_ANSWERS 1u

/* The same of the library that is linked. */
RINGKAS_API uint32_t ringkas_answers(void);

/* ---------------------------------------------------------------- errors */

/* The result of a call: 0, or one negative number for each kind of error. After an error all fields of the result are
 * 0, except workspace_min after RINGKAS_ERR_WORKSPACE. */
typedef enum {
    RINGKAS_OK = 0,
    RINGKAS_ERR_ARGUMENT = -1,  /* a pointer that must not be null is null, or a number is out of its range */
    RINGKAS_ERR_TOO_LONG = -2,  /* a text, a title or a list of words has more than RINGKAS_MAX_LENGTH bytes */
    RINGKAS_ERR_WORKSPACE = -3, /* the block is too small; workspace_min of the result says how many bytes are enough */
    RINGKAS_ERR_READ = -4       /* the reader reported an error, or the text changed while it was read */
} ringkas_status;

/* The length of the longest text, in bytes. Offsets have 32 bits. */
#define RINGKAS_MAX_LENGTH 0xFFFFFFFEu

/* The name of a status as this header writes it, such as "RINGKAS_ERR_WORKSPACE". A static string; never null. */
RINGKAS_API const char *ringkas_status_name(ringkas_status status);

/* ---------------------------------------------------------------- input */

/*
 * A function of the caller's that reads bytes of a text that is not in memory.
 * context    the pointer of the ringkas_reader.
 * offset     of the first byte, from the start of the text.
 * buffer     receives the bytes.
 * length     how many bytes, at least 1. They never reach beyond the end of the text.
 * Returns 0, or any other number after an error.
 */
typedef int (*ringkas_read)(void *context, uint32_t offset, void *buffer, uint32_t length);

/* A text that is not in memory, such as a file on a card. It can be read from any offset, more than once. */
typedef struct {
    ringkas_read read;  /* not null */
    void *context;      /* passed to read; may be null */
    uint32_t length;    /* bytes of the text */
    void *window;       /* the caller's buffer for what is read; not null */
    size_t window_size; /* bytes of the window, at least 1; with a few hundred, few bytes are read twice */
} ringkas_reader;

/* How a text is written. The numbers are part of the interface. */
typedef enum {
    RINGKAS_AUTO = 0,      /* the library finds out, by the first 2,048 bytes. In doubt a text is plain */
    RINGKAS_PLAIN = 1,     /* as it stands; also what ringkas_html_end wrote */
    RINGKAS_SUBTITLES = 2, /* SubRip, WebVTT, SubViewer; transcripts of videos with the time on or before each line */
    RINGKAS_MARKDOWN = 3,  /* headings, emphasis, links; blocks of code are left out, rows of tables are boilerplate */
    RINGKAS_CHAT = 4,      /* the exports of WhatsApp and Telegram: each message counts by itself */
    RINGKAS_MAIL = 5 /* mail: headers and signatures are left out, what is quoted is boilerplate if the mail has more */
} ringkas_format;

/* One text. All zeros is an empty text. */
typedef struct {
    const char *text;             /* UTF-8; may be null if length is 0 */
    size_t length;                /* bytes of the text */
    const ringkas_reader *reader; /* reads the text instead, if it is not null; then text must be null and length 0 */
    const char *title;    /* the title, UTF-8, if it is not part of the text; may be null if title_length is 0 */
    size_t title_length;  /* bytes of the title */
    uint32_t format;      /* a ringkas_format */
    uint32_t reserved[3]; /* must be 0 */
} ringkas_input;

/* ---------------------------------------------------------------- options */

/* Values of ringkas_options.flags. */
#define RINGKAS_KEEP_BOILERPLATE 1u /* treat boilerplate as text: every segment may be chosen */
#define RINGKAS_NO_STOPWORDS     2u /* no built-in stopwords: only those in options.stopwords */
#define RINGKAS_BOUNDED_MEMORY   4u /* an approximate answer, if the block is too small for the exact one */

/* How to read the text. Zero in every field is the default. */
typedef struct {
    const char *stopwords;     /* more stopwords, UTF-8, separated by white space; may be null if stopwords_length is 0.
                                "warga" and "warganya" are the same stopword */
    size_t stopwords_length;   /* bytes of the stopwords */
    const char *abbreviations; /* more abbreviations, in the format of src/data/abbreviations.txt: one per line, such
                                    as "pdm  before_name"; may be null if abbreviations_length is 0. They come before
                                    the built-in ones. A wrong entry is RINGKAS_ERR_ARGUMENT */
    size_t abbreviations_length; /* bytes of the abbreviations */
    uint32_t flags;              /* RINGKAS_KEEP_BOILERPLATE and others, or-ed */
    /* The phrases that ringkas_tags looks for, from ringkas_read_vocabulary; null: none. The vocabulary, its list and
     * its block must stay unchanged as long as the document is used. */
    const struct ringkas_vocabulary *vocabulary;
    uint32_t reserved[6]; /* must be 0 */
} ringkas_options;

/*
 * A list of phrases, such as the tags of a site. One list serves any number of documents and threads.
 *
 *     ringkas_vocabulary tags;
 *     void *room = malloc(ringkas_vocabulary_size(list, length));
 *
 *     if (ringkas_read_vocabulary(list, length, room, ringkas_vocabulary_size(list, length), &tags) == RINGKAS_OK)
 *         options.vocabulary = &tags;
 */
typedef struct ringkas_vocabulary {
    uint32_t count;      /* how many different phrases there are */
    uint32_t wrong_line; /* after RINGKAS_ERR_ARGUMENT: the first line that is no phrase, from 1; 0: no line is wrong */
    const void *state;   /* the library's own; null after an error */
} ringkas_vocabulary;

/* How many bytes the block of a list needs. 0: an argument is wrong, the list has more than RINGKAS_MAX_LENGTH bytes,
 * or the library was built with RINGKAS_SMALL. SIZE_MAX: a size_t cannot hold the number. list, length: as for
 * ringkas_read_vocabulary. */
RINGKAS_API size_t ringkas_vocabulary_size(const char *list, size_t length);

/*
 * Reads a list of phrases.
 * list        UTF-8, one phrase per line, of 1 to 16 words; may be null if length is 0. The sign of a hashtag is no
 *             part of the phrase: "#banjir" is "banjir". Empty lines are left out, and comments: lines that begin with
 *             # and a blank. Capitals and "-nya" do not matter: of "Banjir" and "banjirnya" the first one counts.
 * length      bytes of the list.
 * block       `size` bytes of any alignment; may be null if size is 0. ringkas_vocabulary_size says how many are
 *             needed. The list and the block belong to the caller, who frees them after the last document that uses
 *             them.
 * vocabulary  receives the result; not null.
 * Errors: RINGKAS_ERR_ARGUMENT, also for a line without a word or with too many; RINGKAS_ERR_TOO_LONG,
 * RINGKAS_ERR_WORKSPACE. A library that was built with RINGKAS_SMALL reads none: RINGKAS_ERR_ARGUMENT.
 */
RINGKAS_API ringkas_status ringkas_read_vocabulary(const char *list, size_t length, void *block, size_t size,
                                                   ringkas_vocabulary *vocabulary);

/* The line of the first wrong entry of a list of abbreviations, from 1; 0 if all are right. An entry is an abbreviation
 * in small letters, without its last full stop, and after it one or more of before_name, before_number, before_verse,
 * after_name, list_end and unit, and then may_end and capital. The rest of a line after # is a comment. src/data says
 * what the words mean. A library that was built with RINGKAS_SMALL takes none: there every entry is wrong. list: UTF-8,
 * `length` bytes; may be null if length is 0. */
RINGKAS_API uint32_t ringkas_check_abbreviations(const char *list, size_t length);

/* ---------------------------------------------------------------- workspace */

/*
 * How many bytes of workspace are enough for a text, for all functions of this header, with the vocabulary of the
 * options. It is an upper bound, because it counts every word as a different one. workspace_min of the results says
 * what the text really needed.
 * inputs     the texts; not null.
 * count      how many there are, at least 1.
 * options    null: the defaults.
 * Returns 0 if an argument is wrong, a text is too long, or a reader fails. Returns SIZE_MAX if a size_t cannot hold
 * the number. Reads the text once.
 */
RINGKAS_API size_t ringkas_workspace_size(const ringkas_input *inputs, uint32_t count, const ringkas_options *options);

/*
 * The same as a constant, for static buffers. It is enough for every text with at most `breaks` line breaks and signs
 * . ! ? … : ; and at most `runs` runs of letters or digits. Those of options.stopwords and options.abbreviations
 * count too. To count them:
 *     breaks   tr -cd '.!?:;\n\r' < text | wc -c     (and each "…")
 *     runs     tr -c '[:alnum:]' '\n' < text | grep -c .
 */
#define RINGKAS_WORKSPACE_BYTES(breaks, runs) (RINGKAS_WORKSPACE_FIXED + 94 * (size_t)(breaks) + 42 * (size_t)(runs))
#define RINGKAS_WORKSPACE_FIXED               (sizeof(void *) > 4 ? 3840 : 3456)

/* ---------------------------------------------------------------- document */

/* What a segment is. The numbers are part of the interface. */
typedef enum {
    RINGKAS_SENTENCE = 0,   /* a sentence; in a text without punctuation also a line */
    RINGKAS_HEADING = 1,    /* a line without a terminator: a title, "BAB I". Chosen only where no sentence can be */
    RINGKAS_BOILERPLATE = 2 /* what a page has around its text; the role says what. Never chosen */
} ringkas_kind;

/* Why a segment of kind boilerplate was left out. The numbers are part of the interface. */
typedef enum {
    RINGKAS_NO_ROLE = 0,    /* the segment is no boilerplate */
    RINGKAS_DATELINE = 1,   /* "JAKARTA, KOMPAS.com -" */
    RINGKAS_BYLINE = 2,     /* who wrote the text: "Editor: Rani", "(wsw/djm)" */
    RINGKAS_CAPTION = 3,    /* a caption or a credit of a picture: "Foto: Dok. Humas" */
    RINGKAS_LINK = 4,       /* a link to another article: "Baca juga: ...", a headline under "Berita terkait" */
    RINGKAS_PROMOTION = 5,  /* "Ikuti saluran WhatsApp kami" */
    RINGKAS_NAVIGATION = 6, /* buttons, tags, marks of advertisements, lines without a word */
    RINGKAS_LEGAL = 7,      /* "Hak cipta dilindungi undang-undang" */
    RINGKAS_NOTE = 8,       /* a note: "Artikel ini telah tayang di ...", the lines under "Referensi", a timestamp */
    RINGKAS_PAGE = 9        /* the number or the running head of a page: "- 3 -" */
} ringkas_role;

/* Bits of ringkas_segment.traits. The other bits are the library's own. */
#define RINGKAS_PARAGRAPH_START 1u          /* the segment begins a line, or follows a dateline */
#define RINGKAS_SECTION_START   0x08000000u /* a heading that opens a section: no short line of a list or a table */

/* No segment: the heading of a text before its first heading. */
#define RINGKAS_NO_SEGMENT 0xFFFFFFFFu

/* A segment of a text: twelve 32-bit numbers in this order on every machine, so JavaScript can read them as a
 * Uint32Array. */
typedef struct {
    uint32_t start;  /* its first byte: an offset into the text */
    uint32_t length; /* bytes, at least 1. No white space at either end. Segments do not overlap */
    uint32_t score;  /* Q16; greater is better. 16.0 plus the log odds that an editor would choose it, at least 0. 0 for
                          boilerplate; without meaning for the second of two equal segments */
    uint32_t words;  /* how many words it has; may be 0 */
    uint32_t rank;   /* 1 for the first of the chosen segments, then 2, and so on; 0: not chosen */
    uint32_t kind;   /* a ringkas_kind */
    uint32_t role;   /* a ringkas_role; RINGKAS_NO_ROLE for all but boilerplate */
    uint32_t document; /* the index of its text among the inputs, from 0 */
    /* The index of the nearest heading above it. Of a heading: of the nearest one that it is a part of, such as the
     * "BAB II" of "Pasal 7". RINGKAS_NO_SEGMENT: none, or the document is approximate. */
    uint32_t heading;
    uint32_t page;   /* the page on which it begins, from 1, by form feeds; in a text without them by page numbers that
                         are boilerplate: "- 3 -", "Halaman 3 dari 10". 0: none, or the document is approximate */
    uint32_t traits; /* RINGKAS_PARAGRAPH_START and others, or-ed */
    uint32_t marks;  /* the library's own */
} ringkas_segment;

/* A text that has fewer known words is hardly Indonesian: its summary is a guess. Measured on pieces of 80 words:
 * Indonesian and Malay have 400 to 850, English, German, Tagalog and code at most 130, Javanese, Sundanese, Madurese
 * and Balinese at most 230; the words of Minangkabau are close enough, 170 to 370. */
#define RINGKAS_KNOWN_MIN 250u

/* The share of known words of a text that has fewer than 20 words that could be known. */
#define RINGKAS_NO_SHARE 0xFFFFFFFFu

/* An analyzed text: its segments with their scores. */
typedef struct {
    const ringkas_segment *segments; /* in document order, in the block; null if count is 0 */
    uint32_t count;                  /* how many segments are listed */
    uint32_t words;                  /* words of the whole text */
    /* Of 1,000 words, how many are in the library's lists or have "-nya". Numbers, names, boilerplate, repetitions and
     * segments of less than 6 words do not count. Below RINGKAS_KNOWN_MIN the text is hardly Indonesian.
     * RINGKAS_NO_SHARE: too few words to tell, or built with RINGKAS_SMALL. */
    uint32_t known_words;
    uint32_t dropped;     /* segments that are not listed; 0 unless the document is approximate */
    uint32_t approximate; /* 1: the block was too small for the exact answer (RINGKAS_BOUNDED_MEMORY) */
    uint32_t format; /* a ringkas_format: how the text was read; never RINGKAS_AUTO. Of several texts: the first one */
    /* The bytes of the title that the format gives, such as the subject of a mail or the title in the front matter of
     * Markdown. It counts where the caller gives none. The length is 0 if there is none. */
    uint32_t title_start, title_length;
    size_t workspace_min; /* a block of this many bytes is enough for ringkas_analyze. After RINGKAS_OK no smaller one
                             gives the same result, unless the document is approximate */
    void *state;          /* the library's own; null after an error */
} ringkas_document;

/*
 * Analyzes a text: finds its segments, counts its terms and scores each sentence. Then ringkas_select and the other
 * functions answer questions about the document, any number of times.
 * inputs     the texts. They, their readers and the readers' windows must stay unchanged as long as the document is
 *            used.
 * count      how many there are, at least 1.
 * options    null: the defaults. Not used after the call.
 * block      `size` bytes of any alignment. Overwritten. May be null if size is 0.
 * document   receives the result; not null. A text without a word gives RINGKAS_OK.
 * Errors: all. Reads the text twice, and parts of it again if the block is small.
 *
 * Several texts about one event become one document, in their order. Where a sentence stands, the first one, the title,
 * the format are those of its text. Terms that several texts have make a sentence better: what all its terms would add
 * to its score is 2.0. A sentence whose terms have a cosine of two fifths with those of a chosen one repeats it, and is
 * not chosen; after 64 chosen ones no more are compared. The same paragraph in two texts counts once. All texts
 * together have at most RINGKAS_MAX_LENGTH bytes, and all must be read without an error. There is no approximate
 * document of several texts. A library that was built with RINGKAS_SMALL takes one text.
 *
 * With RINGKAS_BOUNDED_MEMORY a block that is too small for ringkas_analyze and ringkas_select gives an approximate
 * document. About a sixth of the block is for segments, at most 1,024: each new segment replaces the worst one. Most of
 * the rest is for terms: when there is no room for more, those that the fewest sentences have are dropped. Only a block
 * that has no room for 16 segments, some 8 KB, gives RINGKAS_ERR_WORKSPACE. An approximate document lists no
 * boilerplate, counts a repeated paragraph twice, and has no features: ringkas_features and ringkas_explain return
 * RINGKAS_ERR_ARGUMENT for it.
 * A library that was built with RINGKAS_SMALL has no approximate documents: the flag changes nothing there.
 */
RINGKAS_API ringkas_status ringkas_analyze(const ringkas_input *inputs, uint32_t count, const ringkas_options *options,
                                           void *block, size_t size, ringkas_document *document);

/*
 * Writes a segment as a reader should see it: each run of white space becomes one blank, or none before
 * , . ; : ) and after (. Of two commas one is left. A word that a hyphen parts at the end of a full line is joined.
 * Marks of notes are left out: ".[3]", ".¹", "[butuh rujukan]"; and so are running heads and numbers of pages inside a
 * sentence.
 * document   from ringkas_analyze; not null.
 * index      of the segment, below document->count.
 * buffer     receives at most `size` bytes, no NUL; may be null if size is 0.
 * Returns how many bytes the whole segment needs, as snprintf does. If that is more than size, the buffer has the first
 * part, which ends between two characters. Returns 0 if an argument is wrong or the reader fails. Reads the segment
 * again.
 */
RINGKAS_API size_t ringkas_segment_text(const ringkas_document *document, uint32_t index, char *buffer, size_t size);

/*
 * Who says a segment of a chat: "Sari" of "12/03/25 09.10 - Sari: rapatnya besok pagi". ringkas_segment_text writes
 * "Sari: " before it.
 * document   from ringkas_analyze; not null.
 * index      of the segment, below document->count.
 * start      receives the first byte of the name, an offset into the text; not null.
 * length     receives its bytes; not null.
 * Returns 1; or 0, and both are 0, if the text is no chat, nobody says it, the message began more than 4,096 bytes
 * before, or an argument is wrong.
 */
RINGKAS_API int ringkas_segment_speaker(const ringkas_document *document, uint32_t index, uint32_t *start,
                                        uint32_t *length);

/* How one of the texts of a document was read: what ringkas_document says of the first one. */
typedef struct {
    uint32_t format;       /* a ringkas_format; never RINGKAS_AUTO */
    uint32_t title_start;  /* the first byte of the title that the format gives, */
    uint32_t title_length; /* and its bytes; 0: it gives none */
} ringkas_text;

/*
 * Says how a text was read: of several, some may be chats and others plain.
 * document   from ringkas_analyze; not null.
 * index      of the text among the inputs: `document` of a segment.
 * text       receives the result; not null.
 * Errors: RINGKAS_ERR_ARGUMENT, RINGKAS_ERR_READ. Reads the beginning of the text for the title.
 */
RINGKAS_API ringkas_status ringkas_describe_text(const ringkas_document *document, uint32_t index, ringkas_text *text);

/* ---------------------------------------------------------------- summary */

/*
 * How much to choose. Zero in every field is the default: three sentences up to 1,000 words, and for a longer text
 * 3 + 2 log2(words / 1000), rounded: 12 for 20,000 words. Words are those of the segments that are neither boilerplate nor
 * repeated. All limits that are given hold together.
 * At least one segment is chosen from a text that has a word, unless max_chars is too small for every one.
 *
 * A repetition of a chosen sentence is never chosen: per_mille 1000 gives all other sentences. A repetition is the same
 * text of at least four words; or it has three terms in common with the chosen sentence, and three quarters of the
 * terms of either. Terms are the words that are no stopwords; "warga" and "warganya" are one.
 *
 * A number of words is a target, not a maximum: the summary is the best subset of sentences whose total misses the
 * target by no more than a quarter of it or 15 words, where the sentences allow that.
 *
 * A query makes sentences better that have its terms. "sekolah" finds "sekolahnya" too; stopwords are no terms. Rare
 * terms count more, and so do two terms that stand together as in the query. The scores of the segments stay as they
 * are. If the text has no term of the query, the summary is the one without it. Only the first 32 terms are looked for.
 * A library that was built with RINGKAS_SMALL finds none.
 */
typedef struct {
    uint32_t sentences; /* at most this many sentences; 0: as above if no other limit is given, otherwise no limit */
    uint32_t words;     /* about this many words; 0: no target */
    uint32_t per_mille; /* at most this share of the sentences, 1 to 1000, rounded up; 0: no limit */
    uint32_t max_chars; /* at most this many code points, as ringkas_segment_text writes them, with one for the blank
                             between two segments; 0: no limit */
    uint32_t from;      /* only segments from this index on */
    uint32_t until;     /* ... and before this one; 0: to the end. Below from: RINGKAS_ERR_ARGUMENT */
    /* An outline: at most this many sentences of each section, the best ones; 0: no outline. A section goes from a
     * RINGKAS_SECTION_START to the next one. Ranks begin with 1 in each. Of the other limits only from and until may be
     * given. */
    uint32_t per_section;
    const char *query;    /* what the reader asks for, UTF-8: words or a question; may be null if query_length is 0 */
    size_t query_length;  /* bytes of the query; 0: none */
    uint32_t reserved[5]; /* must be 0 */
} ringkas_limits;

/* What was chosen. */
typedef struct {
    const ringkas_segment *segments; /* those of the document; the chosen ones have a rank; null if count is 0 */
    uint32_t count;                  /* how many segments are listed */
    uint32_t chosen;                 /* how many of them have a rank */
    uint32_t words;                  /* words of the whole text */
    uint32_t known_words;            /* as in ringkas_document */
    uint32_t chosen_words;           /* words of the chosen segments */
    uint32_t query_found; /* how many terms of the query the text has, each counted once; 0 without a query */
    uint32_t dropped;     /* as in ringkas_document */
    size_t workspace_min; /* as in ringkas_document, for ringkas_analyze and ringkas_select */
} ringkas_summary;

/*
 * Chooses segments: writes their ranks into the document. The ranks of an earlier call are overwritten. What came until
 * page 12 is a choice with limits.until, the first segment whose page is 13; a chapter one with the limits of its
 * segments. The best segment ranks first, but a segment that needs another one ranks after it: "Ia ..." after the
 * sentence before, "Hartono" after the one with "Budi Hartono", an answer directly after its question. "Pertama, ..."
 * ranks after "Kedua, ...", and both after the others, as does what only promises something: "Berikut rincian harga".
 * The verdict of a fact check, "Kabar itu hoaks", ranks first, however many words it has.
 * document   from ringkas_analyze; not null.
 * limits     null: the defaults. per_mille above 1000 is RINGKAS_ERR_ARGUMENT. The query is not used after the call.
 * summary    receives the result; not null.
 * Errors: RINGKAS_ERR_ARGUMENT, RINGKAS_ERR_WORKSPACE, RINGKAS_ERR_READ; RINGKAS_ERR_TOO_LONG for the query. Time
 * n log n in the number of segments. Reads the text only for max_chars and in a small block.
 */
RINGKAS_API ringkas_status ringkas_select(const ringkas_document *document, const ringkas_limits *limits,
                                          ringkas_summary *summary);

/* Analyzes a text in memory and chooses from it: ringkas_analyze and ringkas_select in one call, with their arguments
 * and errors. */
RINGKAS_API ringkas_status ringkas_summarize(const char *text, size_t length, const ringkas_options *options,
                                             const ringkas_limits *limits, void *block, size_t size,
                                             ringkas_summary *summary);

/* ---------------------------------------------------------------- tags */

/* The maximum number of tags of one call. */
#define RINGKAS_MAX_TAGS 64u

/* A place where a text has a phrase. */
typedef struct {
    uint32_t start;   /* its first byte: an offset into the text of its segment */
    uint32_t length;  /* bytes */
    uint32_t segment; /* the index of the segment that has it */
} ringkas_place;

/* A phrase of options.vocabulary that the text has. */
typedef struct {
    uint32_t phrase; /* its number among the phrases of the list, from 0; those that were left out do not count */
    uint32_t start;  /* the first byte of its line, an offset into the list, */
    uint32_t length; /* and bytes of it, without blanks at its ends: "#banjir" */
    /* Q16: how many segments have it, times its inverse document frequency. More for a phrase of several words, if the
     * title has it, and if the first three sentences have it. An eighth if it comes once and in neither. */
    uint32_t weight;
    uint32_t count;       /* how often it comes, boilerplate and duplicates left out; 0: only the title has it */
    uint32_t first_place; /* an index of ringkas_tag_list.places. The other places follow, in their order */
    uint32_t in_title;    /* 1: the title has it */
    uint32_t in_lead;     /* 1: one of the first three sentences of a text has it, or a heading before them */
} ringkas_tag;

/* The result of ringkas_tags. */
typedef struct {
    /* The best first, equal ones in the order of the text. In the block of the document: valid until the next call with
     * it. Null if count is 0. */
    const ringkas_tag *tags;
    const ringkas_place *places; /* the places of all tags; as long as these */
    uint32_t count;              /* how many tags were found, 0 to max */
    size_t workspace_min;        /* as in ringkas_document, for ringkas_analyze and ringkas_tags */
} ringkas_tag_list;

/*
 * Finds the phrases of options.vocabulary that a text is about. Capitals and "-nya" do not matter, and a word such as
 * "di" may stand between the words of a phrase: "gempa di Cianjur" has "gempa Cianjur". Of a name that is a phrase the
 * parts do not count: "Jawa Tengah" is no place of "Jawa". A phrase that is one stopword counts only with a capital
 * inside a sentence: the film "Dia".
 * document   from ringkas_analyze with options.vocabulary; not null.
 * max        how many tags at most, 1 to RINGKAS_MAX_TAGS.
 * list       receives the result; not null.
 * Errors: RINGKAS_ERR_ARGUMENT, also if there is no vocabulary; RINGKAS_ERR_WORKSPACE; RINGKAS_ERR_READ. Reads the text
 * twice. The time hardly depends on how many phrases there are.
 */
RINGKAS_API ringkas_status ringkas_tags(const ringkas_document *document, uint32_t max, ringkas_tag_list *list);

/* ---------------------------------------------------------------- teaser */

/* The words of a teaser where limits->words is 0. */
#define RINGKAS_TEASER_WORDS 25u

/* A short paragraph to print under the headline: adjacent sentences, or one. */
typedef struct {
    /* The indices of its first and its last sentence. Of the segments between them the sentences that repeat no other
     * one are part of it, boilerplate is not. */
    uint32_t first, last;
    uint32_t words; /* how many words it has; 0: the text has none, and there is no teaser */
    uint32_t cut;   /* 0: whole sentences. Otherwise the last one is cut before this byte, an offset into its text */
    size_t workspace_min; /* as in ringkas_document, for ringkas_analyze and ringkas_find_teaser */
} ringkas_teaser;

/*
 * Finds a teaser: a paragraph of 4/5 to 6/5 of limits->words, which can be read alone. It opens with no connective and
 * no pronoun ("Namun, ...", "Ia ..."), ends with no question or promise that a later sentence answers, and does not say
 * the title again. Its sentences follow each other in one section. The best one is the one of which an editor would
 * take the most. If no whole sentences fit, the last one is cut, at the end of a clause where there is one. A text that
 * is shorter gives what it has.
 *
 *     ringkas_teaser teaser;
 *     char line[1024];
 *
 *     if (ringkas_find_teaser(&document, NULL, &teaser) == RINGKAS_OK)
 *         put(line, ringkas_teaser_text(&document, &teaser, line, sizeof line));
 *
 * document   from ringkas_analyze; not null. Its ranks and scores stay.
 * limits     null: 25 words. words, from, until and query count, as for ringkas_select; the others must be 0.
 * teaser     receives the result; not null.
 * Errors: RINGKAS_ERR_ARGUMENT, RINGKAS_ERR_WORKSPACE, RINGKAS_ERR_READ; RINGKAS_ERR_TOO_LONG for the query. Time in
 * proportion to the number of segments and the length of the text. A library that was built with RINGKAS_SMALL finds
 * none: RINGKAS_ERR_ARGUMENT.
 */
RINGKAS_API ringkas_status ringkas_find_teaser(const ringkas_document *document, const ringkas_limits *limits,
                                               ringkas_teaser *teaser);

/*
 * Writes a teaser on one line, as a reader should see it: its sentences as ringkas_segment_text writes them, with a
 * blank between them; where it is cut "…", and the quotation mark that would be missing.
 * teaser     from ringkas_find_teaser for this document; not null.
 * buffer, size and the returned number are those of ringkas_segment_text. 0 also if the teaser has no words.
 */
RINGKAS_API size_t ringkas_teaser_text(const ringkas_document *document, const ringkas_teaser *teaser, char *buffer,
                                       size_t size);

/* ---------------------------------------------------------------- web pages */

/*
 * The article of a web page, as a text: feed the HTML in pieces of any size, then analyze the text that comes out.
 *
 *     ringkas_html *html = ringkas_html_begin(block, ringkas_html_size(length));
 *     ringkas_page page;
 *
 *     ringkas_html_feed(html, bytes, length);
 *     if (ringkas_html_end(html, &page) == RINGKAS_OK)
 *         ... page.text, page.length, page.title, page.title_length
 *
 * Menus, forms, captions, comments, links to other articles and what is hidden are left out. All offsets of the library
 * index page.text. A page may be UTF-8, Windows-1252 (where it says so, and where bytes are no UTF-8) or UTF-16 with a
 * byte order mark. Every byte sequence is legal: tags may be broken. The time grows with the length of the page.
 */

/* Whether a text looks like a web page: 1, or 0. It does if it begins with a tag of HTML and has an end tag nearby,
 * after white space, comments and a byte order mark. text: null is allowed if length is 0. Looks at no more than 4,096
 * bytes. */
RINGKAS_API int ringkas_is_html(const char *text, size_t length);

/* What reads a page; it lies in the caller's block. */
typedef struct ringkas_html ringkas_html;

/* What was found in a page. */
typedef struct {
    const char *text;    /* the article in the block, UTF-8: an empty line between two paragraphs, no NUL at the end */
    size_t length;       /* its bytes; 0: the page has no text */
    const char *title;   /* the title in the block, UTF-8, without the name of the outlet. It is no part of the text */
    size_t title_length; /* its bytes, at most 512; 0: the page has none */
} ringkas_page;

/* How many bytes are enough for every page of `length` bytes. Most pages need no more than their length and 4,096 bytes
 * more: try that first. SIZE_MAX if a size_t cannot hold the number. */
RINGKAS_API size_t ringkas_html_size(size_t length);

/* Begins a page. block: `size` bytes of any alignment. Null if the block is null or smaller than
 * ringkas_html_size(0). */
RINGKAS_API ringkas_html *ringkas_html_begin(void *block, size_t size);

/* Reads the next `length` bytes of the page; null is allowed if length is 0. RINGKAS_ERR_WORKSPACE: the block is too
 * small. Then begin again with a larger one. */
RINGKAS_API ringkas_status ringkas_html_feed(ringkas_html *html, const void *bytes, size_t length);

/* Ends the page and finds its article. page: receives the result; not null. The html must not be used afterwards.
 * Errors: RINGKAS_ERR_ARGUMENT, RINGKAS_ERR_WORKSPACE. */
RINGKAS_API ringkas_status ringkas_html_end(ringkas_html *html, ringkas_page *page);

/* ---------------------------------------------------------------- keywords */

/* The maximum number of keywords of one call. */
#define RINGKAS_MAX_KEYWORDS 64u

/* A term of the text as the text writes it: a name, "Jawa Tengah" or "COVID-19", of at most five words; two or three
 * words that stand together at least three times and at two thirds of their places, "rumah sakit"; or the most frequent
 * spelling of a word. */
typedef struct {
    uint32_t start;  /* the first byte of one place where it is written so: an offset into the text */
    uint32_t length; /* bytes of the name, the pair or the word */
    /* Q16: how many sentences have its heaviest word, times its inverse sentence frequency, which is at least 1. Half as
     * much again for words of the title and of the first three sentences; of several words half as much again, of a
     * name that comes more than once twice as much. Less if the word stands in addresses too. */
    uint32_t weight;
    uint32_t count;    /* how often its heaviest word occurs in any form, boilerplate and duplicates left out */
    uint32_t document; /* the index of the text of that place among the inputs */
} ringkas_keyword;

/* The result of ringkas_keywords. */
typedef struct {
    const ringkas_keyword *keywords; /* the heaviest first, equal ones in the order of the text; in the block, valid
                                        until the next call with this document */
    uint32_t count;                  /* how many were found, 0 to max */
    size_t workspace_min;            /* as in ringkas_document, for ringkas_analyze and ringkas_keywords */
} ringkas_keyword_list;

/*
 * Finds the heaviest names and words of a document. A word is listed once for all its forms, and no word of a name is
 * listed again by itself, and no rest of a longer name: after "Kota Melati" not "Raya" of "Kota Melati Raya".
 * Stopwords, boilerplate, single letters, figures, abbreviations such as "Jl.", parts of addresses, HTML entities and the
 * names of speakers before a colon are left out, and words that are divided at the end of a line wherever they stand.
 * document   from ringkas_analyze; not null.
 * max        how many keywords at most, 1 to RINGKAS_MAX_KEYWORDS.
 * list       receives the result; not null.
 * Errors: RINGKAS_ERR_ARGUMENT; RINGKAS_ERR_WORKSPACE if the block of the document has no room for the list;
 * RINGKAS_ERR_READ. Reads the segments again that have a keyword.
 */
RINGKAS_API ringkas_status ringkas_keywords(const ringkas_document *document, uint32_t max, ringkas_keyword_list *list);

/* ---------------------------------------------------------------- explain */

/* How many features there are. */
RINGKAS_API uint32_t ringkas_feature_count(void);

/* The name of a feature, such as "shared_with_lead"; null if there is no such feature. A static string. */
RINGKAS_API const char *ringkas_feature_name(uint32_t feature);

/*
 * The features of one segment. A score is 16.0 plus the sum of all values, each times its weight, or 0 if that is
 * negative; of several texts also what its shared terms add. ringkas_features writes the values (Q8: 256 is 1, or yes).
 * ringkas_explain writes what each adds to the score (Q16; may be negative).
 * document   from ringkas_analyze; not null and not approximate.
 * index      of the segment, below document->count.
 * values     receives ringkas_feature_count() numbers; not null. All are 0 for boilerplate and for duplicates.
 * Errors: RINGKAS_ERR_ARGUMENT, RINGKAS_ERR_READ. Ask in rising order: each call goes on where the last one stopped. A
 * lower index, or a call after ringkas_select or ringkas_keywords, begins at the first segment again.
 */
RINGKAS_API ringkas_status ringkas_features(const ringkas_document *document, uint32_t index, int32_t *values);
RINGKAS_API ringkas_status ringkas_explain(const ringkas_document *document, uint32_t index, int32_t *values);

#ifdef __cplusplus
}
#endif

#endif
