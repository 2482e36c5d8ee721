/* Text size: a count of characters. */
#include "text_size.h"

#include "ascii.h"

/* A colon may end boilerplate inside a line: in "[gambas:]abcd[gambas:]abce" every word has a segment of its own. */
static bool is_break(rk_char c)
{
    return c.type == RK_NEWLINE || c.type == RK_TERMINATOR || c.code == ':' || c.code == ';';
}

void rk_add_text_size(const rk_source *source, rk_text_size *size)
{
    bool in_run = false;
    uint32_t at = 0;

    while (at < source->length && !rk_has_failed(source)) {
        const rk_char c = rk_ascii_char_at(source, at);
        const bool is_word = rk_is_word_class(c.type);
        size->runs += is_word && !in_run;
        size->breaks += is_break(c);
        in_run = is_word;
        at += c.length;
    }
}

bool rk_add_input_size(const ringkas_input *input, rk_text_size *size)
{
    rk_window window;
    const rk_source source =
        input->reader != NULL ? rk_source_from(input->reader, &window) : rk_source_of(input->text, input->length);

    rk_add_text_size(&source, size);
    return !rk_has_failed(&source);
}

void rk_add_options_size(const ringkas_options *options, rk_text_size *size)
{
    const rk_source stopwords = rk_source_of(options->stopwords, options->stopwords_length);
    const rk_source abbreviations = rk_source_of(options->abbreviations, options->abbreviations_length);

    rk_add_text_size(&stopwords, size);
    rk_add_text_size(&abbreviations, size);
}
