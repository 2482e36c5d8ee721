/* chars.c: the classes of characters, and folding. */
#include "../../src/chars.h"
#include "source.h"

static const struct {
    const char *name;
    const char *character;
    rk_class type;
} classes[] = {
    {"a small letter", "a", RK_LOWER},
    {"a capital", "Z", RK_UPPER},
    {"a digit", "7", RK_DIGIT},
    {"a blank", " ", RK_BLANK},
    {"a tab", "\t", RK_BLANK},
    {"a newline", "\n", RK_NEWLINE},
    {"a carriage return", "\r", RK_NEWLINE},
    {"a form feed", "\f", RK_NEWLINE},
    {"a vertical tab", "\v", RK_NEWLINE},
    {"a full stop", ".", RK_TERMINATOR},
    {"a question mark", "?", RK_TERMINATOR},
    {"an exclamation mark", "!", RK_TERMINATOR},
    {"a comma", ",", RK_OTHER},
    {"a semicolon", ";", RK_OTHER},
    {"an underscore", "_", RK_OTHER},
    {"a control character", "\x01", RK_OTHER},
    {"a straight quotation mark", "\"", RK_QUOTE},
    {"an apostrophe", "'", RK_QUOTE},
    {"an opening bracket", "(", RK_OPENER},
    {"a closing bracket", ")", RK_CLOSER},
    {"a square bracket", "[", RK_OPENER},
    {"a closing square bracket", "]", RK_CLOSER},
    {"a hyphen", "-", RK_HYPHEN},

    {"the ellipsis …", "…", RK_TERMINATOR},
    {"the quotation mark “", "“", RK_OPENER},
    {"the quotation mark ”", "”", RK_CLOSER},
    {"the quotation mark ‘", "‘", RK_OPENER},
    {"the apostrophe ’", "’", RK_CLOSER},
    {"the low quotation mark „", "„", RK_OPENER},
    {"the guillemet «", "«", RK_OPENER},
    {"the guillemet »", "»", RK_CLOSER},
    {"the hyphen U+2010", "\xE2\x80\x90", RK_HYPHEN},
    {"the hyphen U+2011 that does not break", "\xE2\x80\x91", RK_HYPHEN},
    {"the en dash", "–", RK_DASH},
    {"the em dash", "—", RK_DASH},
    {"no-break space", "\xC2\xA0", RK_BLANK},
    {"thin space", "\xE2\x80\x89", RK_BLANK},
    {"narrow no-break space", "\xE2\x80\xAF", RK_BLANK},
    {"ideographic space", "\xE3\x80\x80", RK_BLANK},
    {"next line U+0085", "\xC2\x85", RK_NEWLINE},
    {"line separator", "\xE2\x80\xA8", RK_NEWLINE},
    {"paragraph separator", "\xE2\x80\xA9", RK_NEWLINE},
    {"soft hyphen", "\xC2\xAD", RK_IGNORED},
    {"zero-width space", "\xE2\x80\x8B", RK_IGNORED},
    {"right-to-left mark", "\xE2\x80\x8F", RK_IGNORED},
    {"word joiner", "\xE2\x81\xA0", RK_IGNORED},
    {"byte order mark", "\xEF\xBB\xBF", RK_IGNORED},
    {"combining acute accent", "\xCC\x81", RK_IGNORED},
    {"the bullet •", "•", RK_OTHER},
    {"the sign ×", "×", RK_OTHER},
    {"the sign ÷", "÷", RK_OTHER},
    {"the sign §", "§", RK_OTHER},
    {"the euro sign", "€", RK_OTHER},
    {"a face", "😀", RK_OTHER},
    {"é", "é", RK_LOWER},
    {"É", "É", RK_UPPER},
    {"ß", "ß", RK_LOWER},
    {"ā", "ā", RK_LOWER},
    {"Ā", "Ā", RK_UPPER},
    {"ł", "ł", RK_LOWER},
    {"Ł", "Ł", RK_UPPER},
    {"ž", "ž", RK_LOWER},
    {"Ž", "Ž", RK_UPPER},
    {"Ḥ as in Ḥusain", "Ḥ", RK_UPPER},
    {"ḥ", "ḥ", RK_LOWER},
    {"an Arabic letter", "ب", RK_LOWER},
    {"a Javanese letter", "ꦲ", RK_LOWER},
    {"a Chinese character", "中", RK_LOWER},
    {"a byte that is not UTF-8", "\xFF", RK_OTHER},
    {"a cut sequence", "\xE2\x80", RK_OTHER},
};

static const struct {
    const char *name;
    uint32_t code, folded;
} folds[] = {
    {"A", 'A', 'a'},
    {"Z", 'Z', 'z'},
    {"a", 'a', 'a'},
    {"@", '@', '@'},
    {"[", '[', '['},
    {"9", '9', '9'},
    {"À", 0xC0, 0xE0},
    {"É", 0xC9, 0xE9},
    {"Þ", 0xDE, 0xFE},
    {"ß", 0xDF, 0xDF},
    {"é", 0xE9, 0xE9},
    {"÷", 0xF7, 0xF7},
    {"×", 0xD7, 0xD7},
    {"Ā", 0x100, 0x101},
    {"ā", 0x101, 0x101},
    {"Ĺ", 0x139, 0x13A},
    {"ĺ", 0x13A, 0x13A},
    {"Ŋ", 0x14A, 0x14B},
    {"Ŷ", 0x176, 0x177},
    {"Ḥ", 0x1E24, 0x1E25},
    {"ḥ", 0x1E25, 0x1E25},
    {"“", 0x201C, 0x201C},
    {"ب", 0x628, 0x628},
    {"中", 0x4E2D, 0x4E2D},
    {"no UTF-8", RK_NOT_UTF8, RK_NOT_UTF8},
};

static void test_ends(void)
{
    rk_source text = source_of_string("ab"), empty = rk_source_of(NULL, 0);

    CHECK_NUMBER("at the end of the text", 0, rk_char_at(&text, 2).length);
    CHECK_NUMBER("beyond the end", 0, rk_char_at(&text, 100).length);
    CHECK_NUMBER("in an empty text", 0, rk_char_at(&empty, 0).length);
    CHECK_NUMBER("the class beyond the end", RK_OTHER, rk_char_at(&text, 2).type);
    free_source(text);
}

int main(void)
{
    uint32_t code;
    size_t i;

    for (i = 0; i < ITEMS(classes); i++) {
        rk_source text = source_of_string(classes[i].character);
        CHECK_NUMBER(classes[i].name, classes[i].type, rk_char_at(&text, 0).type);
        free_source(text);
    }
    for (i = 0; i < ITEMS(folds); i++) CHECK_NUMBER(folds[i].name, folds[i].folded, rk_fold(folds[i].code));
    for (code = 0; code < 0x3000; code++)
        if (rk_fold(rk_fold(code)) != rk_fold(code)) break;
    CHECK_NUMBER("the first code point that folds to one that folds again", 0x3000, code);
    test_ends();
    return test_end("unit/chars");
}
