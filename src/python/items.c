/* Segments, keywords and tags: named tuples. */
#include "items.h"

/* How many keywords the command's JSON has. */
#define KEYWORDS 10u

/* Counts code points from one offset to the next. Those of segments rise, so that a text is read once; those of 64 tags rise within
 * each tag. */
typedef struct {
    uint32_t document;
    const char *text;
    size_t byte, character;
} counter;

static Py_ssize_t character_at(counter *of, size_t byte)
{
    if (byte < of->byte) of->byte = of->character = 0;
    for (; of->byte < byte; of->byte++) of->character += ((unsigned char)of->text[of->byte] & 0xC0) != 0x80;
    return (Py_ssize_t)of->character;
}

static PyObject *text_of_segment(answer *found, uint32_t index)
{
    found->length = 0;
    if (!add_text(found, index)) return PyErr_NoMemory();
    return PyUnicode_DecodeUTF8(found->text, (Py_ssize_t)found->length, "replace");
}

/* Makes a named tuple of values, which it takes over. A null value is an error. */
static PyObject *make_tuple(PyTypeObject *type, PyObject **values, Py_ssize_t count)
{
    PyObject *tuple = PyStructSequence_New(type);
    Py_ssize_t i;
    int has_failed = tuple == NULL;

    for (i = 0; i < count; i++) {
        has_failed = has_failed || values[i] == NULL;
        if (tuple != NULL && values[i] != NULL)
            PyStructSequence_SetItem(tuple, i, values[i]);
        else
            Py_XDECREF(values[i]);
    }
    if (!has_failed) return tuple;
    Py_XDECREF(tuple);
    return NULL;
}

static PyObject *optional(uint32_t number, uint32_t none)
{
    return number == none ? Py_NewRef(Py_None) : PyLong_FromUnsignedLong(number);
}

static PyObject *speaker_of(const answer *found, uint32_t index, const char *text)
{
    uint32_t start, length;

    if (ringkas_segment_speaker(&found->document, index, &start, &length) == 0) return Py_NewRef(Py_None);
    return PyUnicode_DecodeUTF8(text + start, (Py_ssize_t)length, "replace");
}

static PyObject *make_segment(module_state *state, answer *found, uint32_t index, counter *characters)
{
    static const char *const kinds[] = {"sentence", "heading", "boilerplate"};
    const ringkas_segment *segment = &found->summary.segments[index];
    PyObject *values[11];

    values[0] = PyLong_FromSsize_t(character_at(characters, segment->start));
    values[1] = PyLong_FromSsize_t(character_at(characters, (size_t)segment->start + segment->length));
    values[2] = PyUnicode_InternFromString(kinds[segment->kind]);
    values[3] = PyLong_FromUnsignedLong(segment->words);
    values[4] = PyFloat_FromDouble(segment->score / 65536.0);
    values[5] = optional(segment->rank, 0);
    values[6] = text_of_segment(found, index);
    values[7] = optional(segment->heading, RINGKAS_NO_SEGMENT);
    values[8] = optional(segment->page, 0);
    values[9] = PyLong_FromUnsignedLong(segment->document);
    values[10] = speaker_of(found, index, characters->text);
    return make_tuple(state->segment, values, 11);
}

PyObject *make_segments(module_state *state, const request *of, answer *found)
{
    counter characters = {0, of->inputs->text, 0, 0};
    PyObject *list = PyList_New(0);
    uint32_t i;

    for (i = 0; list != NULL && i < found->summary.count; i++) {
        const uint32_t document = found->summary.segments[i].document;
        PyObject *segment;
        if (document != characters.document) characters = (counter){document, of->inputs[document].text, 0, 0};
        segment = make_segment(state, found, i, &characters);
        if (segment == NULL || PyList_Append(list, segment) != 0) Py_CLEAR(list);
        Py_XDECREF(segment);
    }
    return list;
}

PyObject *make_keywords(module_state *state, const request *of, answer *found)
{
    ringkas_keyword_list words;
    PyObject *list;
    uint32_t i;

    if (!check_status(ringkas_keywords(&found->document, KEYWORDS, &words))) return NULL;
    list = PyList_New(0);
    for (i = 0; list != NULL && i < words.count; i++) {
        const ringkas_keyword *word = &words.keywords[i];
        PyObject *values[4];
        PyObject *keyword;

        values[0] =
            PyUnicode_DecodeUTF8(of->inputs[word->document].text + word->start, (Py_ssize_t)word->length, "replace");
        values[1] = PyFloat_FromDouble(word->weight / 65536.0);
        values[2] = PyLong_FromUnsignedLong(word->count);
        values[3] = PyLong_FromUnsignedLong(word->document);
        keyword = make_tuple(state->keyword, values, 4);
        if (keyword == NULL || PyList_Append(list, keyword) != 0) Py_CLEAR(list);
        Py_XDECREF(keyword);
    }
    return list;
}

/* ---- tags */

static PyObject *make_place(module_state *state, const ringkas_place *place, uint32_t document, counter *characters)
{
    PyObject *values[4];

    values[0] = PyLong_FromSsize_t(character_at(characters, place->start));
    values[1] = PyLong_FromSsize_t(character_at(characters, (size_t)place->start + place->length));
    values[2] = PyLong_FromUnsignedLong(place->segment);
    values[3] = PyLong_FromUnsignedLong(document);
    return make_tuple(state->place, values, 4);
}

static PyObject *make_places(module_state *state, const request *of, const answer *found, const ringkas_tag *tag)
{
    counter characters = {0, of->inputs->text, 0, 0};
    PyObject *list = PyList_New(0);
    uint32_t i;

    for (i = 0; list != NULL && i < tag->count; i++) {
        const ringkas_place *place = &found->tags.places[tag->first_place + i];
        const uint32_t document = found->document.segments[place->segment].document;
        PyObject *made;
        if (document != characters.document) characters = (counter){document, of->inputs[document].text, 0, 0};
        made = make_place(state, place, document, &characters);
        if (made == NULL || PyList_Append(list, made) != 0) Py_CLEAR(list);
        Py_XDECREF(made);
    }
    return list;
}

PyObject *make_tags(module_state *state, const request *of, const answer *found)
{
    PyObject *list = PyList_New(0);
    uint32_t i;

    for (i = 0; list != NULL && i < found->tags.count; i++) {
        const ringkas_tag *tag = &found->tags.tags[i];
        PyObject *values[6];
        PyObject *made;

        values[0] = PyUnicode_DecodeUTF8(PyBytes_AsString(of->list) + tag->start, (Py_ssize_t)tag->length, "replace");
        values[1] = PyFloat_FromDouble(tag->weight / 65536.0);
        values[2] = PyLong_FromUnsignedLong(tag->count);
        values[3] = PyBool_FromLong((long)tag->in_title);
        values[4] = PyBool_FromLong((long)tag->in_lead);
        values[5] = make_places(state, of, found, tag);
        made = make_tuple(state->tag, values, 6);
        if (made == NULL || PyList_Append(list, made) != 0) Py_CLEAR(list);
        Py_XDECREF(made);
    }
    return list;
}

/* ---- the types */

static PyStructSequence_Field segment_fields[] = {
    {"start", "the index of its first character in the text"},
    {"end", "the index after its last character"},
    {"kind", "'sentence', 'heading' or 'boilerplate'"},
    {"words", "how many words it has"},
    {"score", "greater is better; compare it within one text only"},
    {"rank", "1 for the best of the chosen segments, then 2, and so on; None: not chosen"},
    {"text", "as a reader should see it: white space is single blanks"},
    {"heading", "the index of the nearest heading above it; of a heading, of the one that it is a part of; None: none"},
    {"page", "the page on which it begins, from 1; None: the text has no pages"},
    {"document", "the index of its text among those of together()"},
    {"speaker", "who says it, in a chat; None: nobody"},
    {NULL, NULL},
};

static PyStructSequence_Desc segment_desc = {"ringkas._core.Segment", "A segment of a text.", segment_fields, 11};

static PyStructSequence_Field keyword_fields[] = {
    {"phrase", "a name, a pair of words or a word, as the text writes it"},
    {"weight", "greater is more important"},
    {"count", "how often it occurs"},
    {"document", "the index of the text that writes it so"},
    {NULL, NULL},
};

static PyStructSequence_Desc keyword_desc = {"ringkas._core.Keyword", "A name or a word of a text.", keyword_fields, 4};

static PyStructSequence_Field tag_fields[] = {
    {"phrase", "a phrase of the option tags, as it was given"},
    {"weight", "greater is more important"},
    {"count", "how often it occurs; 0: only the title has it"},
    {"title", "whether the title has it"},
    {"lead", "whether one of the first three sentences has it"},
    {"places", "where it occurs: a list of Place"},
    {NULL, NULL},
};

static PyStructSequence_Desc tag_desc = {"ringkas._core.Tag", "A tag that a text is about.", tag_fields, 6};

static PyStructSequence_Field place_fields[] = {
    {"start", "the index of its first character in the text"},
    {"end", "the index after its last character"},
    {"segment", "the index of the segment that has it"},
    {"document", "the index of its text among those of together()"},
    {NULL, NULL},
};

static PyStructSequence_Desc place_desc = {"ringkas._core.Place", "A place of a tag in a text.", place_fields, 4};

static int add_item_type(PyObject *module, PyTypeObject **type, PyStructSequence_Desc *of)
{
    *type = PyStructSequence_NewType(of);
    return *type == NULL ? -1 : PyModule_AddType(module, *type);
}

int add_item_types(PyObject *module)
{
    module_state *state = PyModule_GetState(module);

    if (add_item_type(module, &state->segment, &segment_desc) < 0) return -1;
    if (add_item_type(module, &state->keyword, &keyword_desc) < 0) return -1;
    if (add_item_type(module, &state->tag, &tag_desc) < 0) return -1;
    return add_item_type(module, &state->place, &place_desc);
}
