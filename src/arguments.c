/* Arguments: what the public functions do not take. */
#include "arguments.h"

#include "own_abbreviations.h"

/* More texts than a machine of 32 bits has memory for. */
#define INPUTS_MAX 0xFFFFFFu

/* Of 64 bits, because compilers remark that a size_t of 16 bits cannot be too long. */
bool rk_is_too_long(uint64_t length)
{
    return length > RINGKAS_MAX_LENGTH;
}

static bool are_zero(const uint32_t *numbers, uint32_t count)
{
    while (count > 0 && numbers[count - 1] == 0) count--;
    return count == 0;
}

static ringkas_status check_options(const ringkas_options *options)
{
    const uint32_t known = RINGKAS_KEEP_BOILERPLATE | RINGKAS_NO_STOPWORDS | RINGKAS_BOUNDED_MEMORY;
    const rk_source abbreviations = rk_source_of(options->abbreviations, options->abbreviations_length);

    if (options->stopwords == NULL && options->stopwords_length > 0) return RINGKAS_ERR_ARGUMENT;
    if (options->abbreviations == NULL && options->abbreviations_length > 0) return RINGKAS_ERR_ARGUMENT;
    if ((options->flags & ~known) != 0 || !are_zero(options->reserved, 6)) return RINGKAS_ERR_ARGUMENT;
    if (options->vocabulary != NULL && (!RK_HAS_TAGS || options->vocabulary->state == NULL))
        return RINGKAS_ERR_ARGUMENT;
    if (rk_is_too_long(options->stopwords_length) || rk_is_too_long(options->abbreviations_length))
        return RINGKAS_ERR_TOO_LONG;
    return rk_find_wrong_abbreviation(&abbreviations) != 0 ? RINGKAS_ERR_ARGUMENT : RINGKAS_OK;
}

static ringkas_status check_reader(const ringkas_reader *reader)
{
    if (reader->read == NULL || reader->window == NULL || reader->window_size == 0) return RINGKAS_ERR_ARGUMENT;
    return rk_is_too_long(reader->length) ? RINGKAS_ERR_TOO_LONG : RINGKAS_OK;
}

static ringkas_status check_input(const ringkas_input *input)
{
    if (input->text == NULL && input->length > 0) return RINGKAS_ERR_ARGUMENT;
    if (input->title == NULL && input->title_length > 0) return RINGKAS_ERR_ARGUMENT;
    if (input->reader != NULL && input->text != NULL) return RINGKAS_ERR_ARGUMENT;
    if (input->format > RINGKAS_MAIL || !are_zero(input->reserved, 3)) return RINGKAS_ERR_ARGUMENT;
    if (rk_is_too_long(input->length) || rk_is_too_long(input->title_length)) return RINGKAS_ERR_TOO_LONG;
    return input->reader == NULL ? RINGKAS_OK : check_reader(input->reader);
}

ringkas_status rk_check_inputs(const ringkas_input *inputs, uint32_t count, const ringkas_options *options)
{
    ringkas_status status = RINGKAS_OK;
    uint64_t length = 0;
    uint32_t i;

    if (inputs == NULL || count == 0 || (count > 1 && !RK_HAS_SEVERAL)) return RINGKAS_ERR_ARGUMENT;
    if (count > INPUTS_MAX) return RINGKAS_ERR_TOO_LONG;
    for (i = 0; i < count && status == RINGKAS_OK; i++) {
        status = check_input(&inputs[i]);
        length += inputs[i].reader != NULL ? inputs[i].reader->length : inputs[i].length;
    }
    if (status == RINGKAS_OK && rk_is_too_long(length)) status = RINGKAS_ERR_TOO_LONG;
    return status != RINGKAS_OK || options == NULL ? status : check_options(options);
}

ringkas_status rk_check_limits(const ringkas_limits *limits)
{
    const bool has_other =
        limits->sentences != 0 || limits->words != 0 || limits->per_mille != 0 || limits->max_chars != 0;

    if (limits->query == NULL && limits->query_length > 0) return RINGKAS_ERR_ARGUMENT;
    if (limits->until != 0 && limits->from > limits->until) return RINGKAS_ERR_ARGUMENT;
    if (limits->per_section != 0 && (has_other || !RK_HAS_OUTLINE)) return RINGKAS_ERR_ARGUMENT;
    if (limits->per_mille > 1000 || !are_zero(limits->reserved, 5)) return RINGKAS_ERR_ARGUMENT;
    return rk_is_too_long(limits->query_length) ? RINGKAS_ERR_TOO_LONG : RINGKAS_OK;
}

uint32_t ringkas_check_abbreviations(const char *list, size_t length)
{
    const rk_source source = rk_source_of(list, length);

    return list == NULL || rk_is_too_long(length) ? 0 : rk_find_wrong_abbreviation(&source);
}

const char *ringkas_status_name(ringkas_status status)
{
    switch (status) {
    case RINGKAS_OK: return "RINGKAS_OK";
    case RINGKAS_ERR_ARGUMENT: return "RINGKAS_ERR_ARGUMENT";
    case RINGKAS_ERR_TOO_LONG: return "RINGKAS_ERR_TOO_LONG";
    case RINGKAS_ERR_WORKSPACE: return "RINGKAS_ERR_WORKSPACE";
    case RINGKAS_ERR_READ: return "RINGKAS_ERR_READ";
    }
    return "RINGKAS_ERR_UNKNOWN";
}
