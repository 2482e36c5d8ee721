/*
 * What the library is built with. Each of these is 1, the whole library, unless it is changed here or by the compiler's
 * command line (-DRINGKAS_WITH_BOILERPLATE=0); `make amalgamation` puts this file into ringkas.c. ringkas.h is the same, to
 * the letter, for every choice: a program need not know how its library was built. The README says what each one takes
 * and what leaving it out costs.
 */
#ifndef RINGKAS_CONFIG_H
#define RINGKAS_CONFIG_H

/* Clutter: datelines, links to other pages, bylines, lists of headlines. 0: every call behaves as if it had
 * RINGKAS_KEEP_BOILERPLATE, for texts that come without furniture. */
#ifndef RINGKAS_WITH_BOILERPLATE
#define RINGKAS_WITH_BOILERPLATE 1
#endif

/* Keywords. 0: ringkas_keywords answers RINGKAS_ERR_LEFT_OUT and an empty list. */
#ifndef RINGKAS_WITH_KEYWORDS
#define RINGKAS_WITH_KEYWORDS 1
#endif

/* Texts that are not in memory. 0: ringkas_summarize_from answers RINGKAS_ERR_LEFT_OUT and zeros. */
#ifndef RINGKAS_WITH_READER
#define RINGKAS_WITH_READER 1
#endif

/* The built-in stopwords. 0: every word counts but those in options.stopwords, as with RINGKAS_NO_STOPWORDS, and no
 * feature of a sentence sees how many stopwords it has. */
#ifndef RINGKAS_WITH_STOPWORDS
#define RINGKAS_WITH_STOPWORDS 1
#endif

#endif
