/* Asks the library: text -> answer. */
#include "summarizer.h"

#include <stdlib.h>
#include <string.h>

#include "block.h"

/* Almost every text needs at most 1.0 bytes per byte. With twice as much the library never moves what is in the block.
 * Asking it would cost a pass over the text. Pages of a block that are never used cost nothing. */
static size_t default_block_size(size_t length)
{
    return 2 * length + 65536;
}

/* Gives the block at least `size` bytes. What it held is lost. False if there is no memory. */
static bool reserve_block(summarizer *with, size_t size)
{
    if (with->block != NULL && with->block_size >= size) return true;
    free(with->block);
    with->block = allocate_block(size);
    with->block_size = with->block == NULL ? 0 : size;
    return with->block != NULL;
}

bool wants_summary(const command_line *command)
{
    return (command->keywords == 0 && command->teaser == 0 && command->tags == NULL) ||
           (command->show & SHOW_JSON) != 0;
}

static bool wants_keywords(const command_line *command)
{
    return command->keywords != 0 || (command->show & SHOW_JSON) != 0;
}

/* The range and the query are those of the summary. Only a summary tells whether the text has a term of the query. */
static ringkas_status find_teaser(const command_line *command, answer *found)
{
    ringkas_limits limits = {0};
    ringkas_status status = RINGKAS_OK;

    limits.words = command->teaser;
    limits.from = command->limits.from;
    limits.until = command->limits.until;
    limits.query = command->limits.query;
    limits.query_length = command->limits.query_length;
    if (limits.query_length > 0) status = ringkas_select(&found->document, &limits, &found->summary);
    return status == RINGKAS_OK ? ringkas_find_teaser(&found->document, &limits, &found->teaser) : status;
}

/* The places stay in the block, because no other list is asked for after the tags. */
static ringkas_status find_tags(answer *found)
{
    ringkas_tag_list list;
    const ringkas_status status = ringkas_tags(&found->document, RINGKAS_MAX_TAGS, &list);

    found->tag_count = list.count;
    if (list.count > 0) memcpy(found->tags, list.tags, list.count * sizeof *list.tags);
    found->places = list.places;
    return status;
}

/* Analyzes a text once and asks for all that the command line wants. */
static ringkas_status ask(summarizer *with, const ringkas_input *texts, uint32_t count, answer *found)
{
    const command_line *command = with->command;
    ringkas_keyword_list list = {0};
    ringkas_status status =
        ringkas_analyze(texts, count, &command->options, with->block, with->block_size, &found->document);

    if (status == RINGKAS_OK && wants_keywords(command))
        status =
            ringkas_keywords(&found->document, command->keywords != 0 ? command->keywords : DEFAULT_KEYWORDS, &list);
    found->keyword_count = list.count;
    if (list.count > 0) memcpy(found->keywords, list.keywords, list.count * sizeof *list.keywords);
    if (status == RINGKAS_OK && command->teaser != 0) status = find_teaser(command, found);
    if (status == RINGKAS_OK && wants_summary(command))
        status = ringkas_select(&found->document, &command->limits, &found->summary);
    if (status == RINGKAS_OK && command->tags != NULL) status = find_tags(found);
    return status;
}

bool has_found(const command_line *command, const answer *found)
{
    if (wants_summary(command)) return found->summary.chosen > 0;
    if (command->tags != NULL) return found->tag_count > 0;
    return command->teaser != 0 ? found->teaser.words > 0 : found->keyword_count > 0;
}

ringkas_status find_joint_answer(summarizer *with, const ringkas_input *texts, uint32_t count, answer *found)
{
    ringkas_status status = RINGKAS_ERR_WORKSPACE;
    size_t length = 0, size;
    uint32_t i;

    memset(found, 0, sizeof *found);
    for (i = 0; i < count; i++) length += texts[i].length;
    if (reserve_block(with, default_block_size(length))) status = ask(with, texts, count, found);
    if (status != RINGKAS_ERR_WORKSPACE) return status;
    size = ringkas_workspace_size(texts, count, &with->command->options);
    return size > with->block_size && reserve_block(with, size) ? ask(with, texts, count, found) : status;
}

ringkas_status find_answer(summarizer *with, const input_text *text, const char *title, size_t title_length,
                           answer *found)
{
    ringkas_input input = {0};
    ringkas_status status;

    input.text = text->text;
    input.length = text->length;
    input.title = title;
    input.title_length = title_length;
    input.format = library_format(text->format);
    status = find_joint_answer(with, &input, 1, found);
    found->input = text;
    return status;
}

const char *status_reason(ringkas_status status)
{
    if (status == RINGKAS_ERR_TOO_LONG) return "text too long (4294967294 bytes at most)";
    return status == RINGKAS_ERR_WORKSPACE ? "memory exhausted" : ringkas_status_name(status);
}

void free_summarizer(summarizer *with)
{
    free(with->block);
    with->block = NULL;
    with->block_size = 0;
}
