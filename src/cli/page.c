/* Web pages: asks the library for the article. */
#include "page.h"

#include <stdint.h>
#include <string.h>

#include "../../include/ringkas.h"
#include "platform.h"

/* Room for the article of most pages, which is a small part of the page. */
static size_t usual_size(size_t length)
{
    return ringkas_html_size(0) + length;
}

static ringkas_status try_page(input_text *input, ringkas_page *page)
{
    ringkas_html *html = ringkas_html_begin(input->page.bytes, input->page.size);
    ringkas_status status = ringkas_html_feed(html, input->text, input->length);

    return status == RINGKAS_OK ? ringkas_html_end(html, page) : status;
}

const char *read_page(input_text *input)
{
    ringkas_status status = RINGKAS_ERR_WORKSPACE;
    ringkas_page page = {0};

    memset(&input->encoding, 0, sizeof input->encoding);
    if (reserve(&input->page, usual_size(input->length))) status = try_page(input, &page);
    if (status == RINGKAS_ERR_WORKSPACE && reserve(&input->page, ringkas_html_size(input->length)))
        status = try_page(input, &page);
    if (status != RINGKAS_OK) return MEMORY_EXHAUSTED;
    unmap_file();
    input->text = page.text;
    input->length = page.length;
    input->title = page.title_length > 0 ? page.title : NULL;
    input->title_length = page.title_length;
    return NULL;
}
