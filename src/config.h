/* The build switches. Set them here or on the compiler's command line (-DRINGKAS_SMALL=1). All files of the library
 * must have the same ones. include/ringkas.h is the same for every choice, so a program need not know how its library
 * was built. */
#ifndef RK_CONFIG_H
#define RK_CONFIG_H

/* 1: for machines with a few KB of RAM. The lists of words are shorter, chosen by measured frequency. There is no
 * profile, so a text is never taken for one whose lines were broken at a fixed width. There are no term lists, so the
 * text is read again where they would be used. Of a keyword fewer forms are counted. Rules that cost more than they
 * bring in a clean news article are left out; the list below says what a user loses with each.
 *
 * `make size` prints what each choice takes on a Cortex-M0, tests/quality/configurations how good its summaries are. */
#ifndef RINGKAS_SMALL
#define RINGKAS_SMALL 0
#endif

/* 1: with RINGKAS_BOUNDED_MEMORY a block that is too small gives an approximate answer. 0: it gives
 * RINGKAS_ERR_WORKSPACE. */
#ifndef RINGKAS_BOUNDED
#define RINGKAS_BOUNDED (!RINGKAS_SMALL)
#endif

/* 1: texts may be subtitles, chats, Markdown or mail (ringkas_input.format). 0: every text is plain. */
#ifndef RINGKAS_FORMATS
#define RINGKAS_FORMATS (!RINGKAS_SMALL)
#endif

/* What RINGKAS_SMALL leaves out. A function asks for it in a condition, which the compiler knows. */
#define RK_HAS_PROFILE       (!RINGKAS_SMALL)
#define RK_HAS_LISTS         (!RINGKAS_SMALL) /* the term lists and the token cache */
#define RK_HAS_FORMATS       RINGKAS_FORMATS
#define RK_HAS_ABBREVIATIONS (!RINGKAS_SMALL) /* those of the caller: every entry of a list is wrong without them */
#define RK_HAS_CUES          (!RINGKAS_SMALL) /* the heading and the page of a segment, and what they say about it */
#define RK_HAS_GENRES        (!RINGKAS_SMALL) /* a text that is no news is not taken for news */
#define RK_HAS_QUERY         (!RINGKAS_SMALL)
#define RK_HAS_NEEDS         (!RINGKAS_SMALL) /* what a sentence needs of one far before it; promises, questions, verdicts */
#define RK_HAS_KNOWN         (!RINGKAS_SMALL) /* the share of words that the lists know */
#define RK_HAS_TAGS          (!RINGKAS_SMALL) /* the phrases of a caller's list */
#define RK_HAS_TEASER        (!RINGKAS_SMALL) /* a short paragraph for the headline */
#define RK_HAS_TIMESTAMPS    (!RINGKAS_SMALL) /* lines of dates and times are no headings */
#define RK_HAS_SEVERAL       (!RINGKAS_SMALL) /* several texts in one document */
#define RK_HAS_OUTLINE       (!RINGKAS_SMALL) /* the best sentences of each section */
#define RK_HAS_SIMILAR       (!RINGKAS_SMALL) /* repetitions in other words; without it only those in the same words */
#define RK_HAS_FIT           (!RINGKAS_SMALL) /* a number of words that no subset of the eight best sentences is near */
#define RK_HAS_EXACT_CHARS   (!RINGKAS_SMALL) /* max_chars counts what is written, not what stands in the text */
#define RK_HAS_PAGES         (!RINGKAS_SMALL) /* of web pages: credits, invitations, tags, links inside a paragraph */
#define RK_HAS_REPAIRS       (!RINGKAS_SMALL) /* text that a program broke: blanks that were lost, lines of links */
#define RK_HAS_RARE          (!RINGKAS_SMALL) /* notes, scripture, emoji after a full stop; towns that no list has */

#endif
