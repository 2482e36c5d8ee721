/* A token: a word, a number or a sign of the text. */
#ifndef RK_TOKEN_H
#define RK_TOKEN_H

#include "chars.h"

typedef enum {
    RK_TOKEN_END,    /* after the last token */
    RK_TOKEN_WORD,   /* letters, or letters and digits that begin with a letter: "anak", "Rp5.000" */
    RK_TOKEN_NUMBER, /* begins with a digit: "1.500.000", "09.30", "5G" */
    RK_TOKEN_TERMINATOR,
    RK_TOKEN_QUOTE,
    RK_TOKEN_OPENER,
    RK_TOKEN_CLOSER,
    RK_TOKEN_HYPHEN,
    RK_TOKEN_DASH,
    RK_TOKEN_SIGN /* any other character */
} rk_token_type;

/* What stands before a token. */
typedef enum {
    RK_GAP_NONE,
    RK_GAP_BLANK,     /* one blank */
    RK_GAP_WIDE,      /* a blank of more than one byte, blanks, or characters that take no place */
    RK_GAP_JOINT,     /* the end of a line of a subtitle, whose sentence may go on */
    RK_GAP_NEWLINE,   /* one newline */
    RK_GAP_PARAGRAPH, /* two or more; also before the end */
    RK_GAP_MESSAGE,   /* before a message or what another person says: it counts by itself, however short it is */
    RK_GAP_HEADING,   /* before a line that is a heading */
    RK_GAP_ASIDE      /* before a line that is no part of the text */
} rk_gap;

/* The shape of a word or a number, as bits. */
enum {
    RK_CAPITAL = 1,      /* begins with a capital */
    RK_SECOND_LOWER = 2, /* its second letter is a small one */
    RK_HAS_LOWER = 4,    /* has a small letter of ASCII */
    RK_CAMEL = 8,        /* has a capital after a small letter: "JakartaSejumlah" */
    RK_ROMAN = 16,       /* a Roman number of two digits or more: "II" */
    RK_JOINED = 32,      /* continues the written word before it: "anak" after "anak-" */
    RK_REPEATED = 64,    /* reduplication: says again what the part before it said: "-anak", "-anaknya" */
    RK_DIGITS = 128,     /* digits only */
    RK_DOTTED = 256,     /* a number with stops: "1.500" */
    RK_ENDS_DIGIT = 512, /* its last character is a digit */
    RK_HAS_COLON = 1024, /* a number with a colon: "10:15" */
    RK_NEW_PAGE = 4096,  /* also of a sign: a form feed stands before it */
    RK_PAST_HEAD = 8192, /* also of a sign: running heads stand before it, inside a paragraph */
    RK_PLAIN = 2048      /* also of a sign: a segment goes on with it, and it says nothing else. Only if RK_WIDE */
};

typedef struct {
    uint32_t start, length; /* bytes of the text */
    uint32_t hash;          /* of a word or number, folded; of a sign its code point; 0 at the end */
    uint32_t stem;          /* the hash without "-nya": the term that a word counts for */
    uint32_t flags;         /* the classes of a word (lexicon.h) */
    uint16_t shape;
    uint8_t type, gap; /* an rk_token_type, an rk_gap */
} rk_token;

#endif
