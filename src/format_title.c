/* The title that the format of a text gives. */
#include "format_title.h"

#include "format_mail.h"
#include "format_markdown.h"

void rk_find_format_title(const rk_source *source, uint32_t *start, uint32_t *length)
{
    rk_text_line title = {0, 0, 0};
    bool is_found = false;

#if RK_HAS_FORMATS
    if (source->format == RINGKAS_MARKDOWN) is_found = rk_find_markdown_title(source, &title);
    if (source->format == RINGKAS_MAIL) is_found = rk_find_mail_title(source, &title);
#endif
    is_found = is_found && !rk_has_failed(source);
    *start = is_found ? title.start : 0;
    *length = is_found ? title.end - title.start : 0;
}
