/* --tags: the phrases of a list that a text is about, as the list writes them. */
#include "printable.h"
#include "printer.h"

static const char *phrase_of(const printer *to, const ringkas_tag *tag)
{
    return to->command->tag_list + tag->start;
}

void print_tags(printer *to, const answer *found)
{
    uint32_t i;

    for (i = 0; i < found->tag_count; i++) {
        put_text(&to->out, phrase_of(to, &found->tags[i]), found->tags[i].length, ONE_LINE);
        put_string(&to->out, "\n");
    }
}

void put_tag_strings(printer *to, const answer *found)
{
    uint32_t i;

    put_string(&to->out, "[");
    for (i = 0; i < found->tag_count; i++) {
        if (i > 0) put_string(&to->out, ",");
        put_json_string(&to->out, phrase_of(to, &found->tags[i]), found->tags[i].length);
    }
    put_string(&to->out, "]");
}

static void put_flag(output *to, const char *key, uint32_t flag)
{
    put_string(to, key);
    put_string(to, flag != 0 ? "true" : "false");
}

static void put_places(printer *to, const answer *found, const ringkas_tag *tag)
{
    uint32_t i;

    put_string(&to->out, ",\"places\":[");
    for (i = tag->first_place; i < tag->first_place + tag->count; i++) {
        const ringkas_place *place = &found->places[i];

        put_member(&to->out, i == tag->first_place ? "{\"start\":" : ",{\"start\":", place->start);
        put_member(&to->out, ",\"end\":", place->start + place->length);
        put_member(&to->out, ",\"segment\":", place->segment);
        if (found->files != NULL)
            put_member(&to->out, ",\"document\":", found->document.segments[place->segment].document);
        put_string(&to->out, "}");
    }
    put_string(&to->out, "]");
}

void put_tags(printer *to, const answer *found)
{
    uint32_t i;

    put_string(&to->out, "[");
    for (i = 0; i < found->tag_count; i++) {
        const ringkas_tag *tag = &found->tags[i];

        put_string(&to->out, i == 0 ? "{\"phrase\":" : ",{\"phrase\":");
        put_json_string(&to->out, phrase_of(to, tag), tag->length);
        put_string(&to->out, ",\"weight\":");
        put_q16(&to->out, "", tag->weight, 0);
        put_member(&to->out, ",\"count\":", tag->count);
        put_flag(&to->out, ",\"title\":", tag->in_title);
        put_flag(&to->out, ",\"lead\":", tag->in_lead);
        put_places(to, found, tag);
        put_string(&to->out, "}");
    }
    put_string(&to->out, "]");
}
