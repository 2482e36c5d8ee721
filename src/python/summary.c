/* A Summary keeps its text and what it was asked for. Segments and keywords are found by a second analysis when they are asked
 * for first. Most programs never do, and millions of summaries take no more memory than their texts. */
#include "summary.h"

#include <stdlib.h>

/* How many keywords the command's JSON has. */
#define KEYWORDS 10u

typedef struct {
    PyObject_HEAD PyObject *module;
    PyObject *source;  /* the text that was summarized */
    PyObject *options; /* the keyword arguments: a dict, or null */
    PyObject *text;
    uint32_t known_words, query_found;
    int has_query;
    PyObject *segments; /* null until they are asked for, like the keywords */
    PyObject *keywords;
} summary_object;

/* ---- segments and keywords */

/* Counts code points. The offsets of one text rise, so that it is read once. */
typedef struct {
    const char *text;
    size_t byte, character;
} counter;

static Py_ssize_t character_at(counter *of, size_t byte)
{
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

static PyObject *make_segment(module_state *state, answer *found, uint32_t index, counter *characters)
{
    static const char *const kinds[] = {"sentence", "heading", "boilerplate"};
    const ringkas_segment *segment = &found->summary.segments[index];
    PyObject *values[9];

    values[0] = PyLong_FromSsize_t(character_at(characters, segment->start));
    values[1] = PyLong_FromSsize_t(character_at(characters, (size_t)segment->start + segment->length));
    values[2] = PyUnicode_InternFromString(kinds[segment->kind]);
    values[3] = PyLong_FromUnsignedLong(segment->words);
    values[4] = PyFloat_FromDouble(segment->score / 65536.0);
    values[5] = optional(segment->rank, 0);
    values[6] = text_of_segment(found, index);
    values[7] = optional(segment->heading, RINGKAS_NO_SEGMENT);
    values[8] = optional(segment->page, 0);
    return make_tuple(state->segment, values, 9);
}

/* Makes a list of what make() gives for 0 to count - 1. */
static PyObject *make_segments(module_state *state, const request *of, answer *found)
{
    counter characters = {of->input.text, 0, 0};
    PyObject *list = PyList_New(0);
    uint32_t i;

    for (i = 0; list != NULL && i < found->summary.count; i++) {
        PyObject *segment = make_segment(state, found, i, &characters);
        if (segment == NULL || PyList_Append(list, segment) != 0) Py_CLEAR(list);
        Py_XDECREF(segment);
    }
    return list;
}

static PyObject *make_keywords(module_state *state, const request *of, answer *found)
{
    ringkas_keyword_list words;
    PyObject *list;
    uint32_t i;

    if (!check_status(ringkas_keywords(&found->document, KEYWORDS, &words))) return NULL;
    list = PyList_New(0);
    for (i = 0; list != NULL && i < words.count; i++) {
        const ringkas_keyword *word = &words.keywords[i];
        PyObject *values[3];
        PyObject *keyword;

        values[0] = PyUnicode_DecodeUTF8(of->input.text + word->start, (Py_ssize_t)word->length, "replace");
        values[1] = PyFloat_FromDouble(word->weight / 65536.0);
        values[2] = PyLong_FromUnsignedLong(word->count);
        keyword = make_tuple(state->keyword, values, 3);
        if (keyword == NULL || PyList_Append(list, keyword) != 0) Py_CLEAR(list);
        Py_XDECREF(keyword);
    }
    return list;
}

/* Analyzes the text of a summary again, for its segments and keywords. Returns 0 after an error. */
static int analyze_again(summary_object *of)
{
    module_state *state = PyModule_GetState(of->module);
    PyObject *args = PyTuple_Pack(1, of->source);
    answer found = {0};
    ringkas_status status;
    PyObject *source;
    request again;

    if (args == NULL || !read_request(args, of->options, &again, &source)) {
        Py_XDECREF(args);
        return 0;
    }
    take_spare(state, &found);
    Py_BEGIN_ALLOW_THREADS status = find_answer(&again, &found);
    Py_END_ALLOW_THREADS if (check_status(status) && of->segments == NULL)
    {
        PyObject *segments = make_segments(state, &again, &found);
        PyObject *keywords = segments == NULL ? NULL : make_keywords(state, &again, &found);
        if (keywords == NULL) Py_CLEAR(segments);
        of->segments = segments;
        of->keywords = keywords;
    }
    free_answer(state, &found);
    free_request(&again);
    Py_DECREF(args);
    return of->segments != NULL;
}

/* ---- Summary */

static PyObject *get_text(summary_object *of, void *closure)
{
    (void)closure;
    return Py_NewRef(of->text);
}

static PyObject *get_segments(summary_object *of, void *closure)
{
    (void)closure;
    return of->segments != NULL || analyze_again(of) ? Py_NewRef(of->segments) : NULL;
}

static PyObject *get_keywords(summary_object *of, void *closure)
{
    (void)closure;
    return of->keywords != NULL || analyze_again(of) ? Py_NewRef(of->keywords) : NULL;
}

static PyObject *get_query_found(summary_object *of, void *closure)
{
    (void)closure;
    return of->has_query ? PyLong_FromUnsignedLong(of->query_found) : Py_NewRef(Py_None);
}

static PyObject *get_known_words(summary_object *of, void *closure)
{
    (void)closure;
    return of->known_words != RINGKAS_NO_SHARE ? PyFloat_FromDouble(of->known_words / 1000.0) : Py_NewRef(Py_None);
}

static PyObject *get_answers(summary_object *of, void *closure)
{
    (void)of;
    (void)closure;
    return PyLong_FromUnsignedLong(ringkas_answers());
}

/* A summary goes to another process as what it was asked for. */
static PyObject *reduce(summary_object *of, PyObject *nothing)
{
    PyObject *package = PyImport_ImportModule("ringkas");
    PyObject *function = package == NULL ? NULL : PyObject_GetAttrString(package, "_summarize_again");

    (void)nothing;
    Py_XDECREF(package);
    if (function == NULL) return NULL;
    return Py_BuildValue("N(OO)", function, of->source, of->options == NULL ? Py_None : of->options);
}

static PyObject *represent(summary_object *of)
{
    return PyUnicode_FromFormat("Summary(%R)", of->text);
}

static void free_summary(summary_object *of)
{
    PyTypeObject *type = Py_TYPE(of);

    Py_XDECREF(of->source);
    Py_XDECREF(of->options);
    Py_XDECREF(of->text);
    Py_XDECREF(of->segments);
    Py_XDECREF(of->keywords);
    Py_XDECREF(of->module);
    PyObject_Free(of);
    Py_DECREF(type);
}

PyObject *make_summary(PyObject *module, const request *asked, PyObject *source, PyObject *options, const answer *found)
{
    module_state *state = PyModule_GetState(module);
    summary_object *made = PyObject_New(summary_object, state->summary);

    if (made == NULL) return NULL;
    made->module = Py_NewRef(module);
    made->source = Py_NewRef(source);
    made->options = options == NULL ? NULL : PyDict_Copy(options);
    made->known_words = found->document.known_words;
    made->query_found = found->summary.query_found;
    made->has_query = asked->limits.query_length > 0;
    made->segments = NULL;
    made->keywords = NULL;
    made->text = PyUnicode_DecodeUTF8(found->text == NULL ? "" : found->text, (Py_ssize_t)found->length, "replace");
    if (made->text == NULL || (options != NULL && made->options == NULL)) Py_CLEAR(made);
    return (PyObject *)made;
}

/* ---- the types */

static PyGetSetDef summary_attributes[] = {
    {"text", (getter)get_text, NULL, "The chosen sentences, with blanks between them.", NULL},
    {"segments", (getter)get_segments, NULL, "All segments of the text, in order: a list of Segment.", NULL},
    {"keywords", (getter)get_keywords, NULL, "The most important words, the best first: a list of Keyword.", NULL},
    {"query_found", (getter)get_query_found, NULL, "How many words of the query the text has; None without a query.",
     NULL},
    {"known_words", (getter)get_known_words, NULL, "The share of its words that are known; None: it has too few words.",
     NULL},
    {"answers", (getter)get_answers, NULL, "The number of the answers of this version.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMethodDef summary_methods[] = {
    {"__reduce__", (PyCFunction)reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot summary_slots[] = {
    {Py_tp_dealloc, free_summary},
    {Py_tp_repr, represent},
    {Py_tp_getset, summary_attributes},
    {Py_tp_methods, summary_methods},
    {Py_tp_doc, "What was found in a text. Made by summarize()."},
    {0, NULL},
};

static PyType_Spec summary_spec = {"ringkas._core.Summary", sizeof(summary_object), 0,
                                   Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, summary_slots};

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
    {NULL, NULL},
};

static PyStructSequence_Desc segment_desc = {"ringkas._core.Segment", "A segment of a text.", segment_fields, 9};

static PyStructSequence_Field keyword_fields[] = {
    {"phrase", "a name, a pair of words or a word, as the text writes it"},
    {"weight", "greater is more important"},
    {"count", "how often it occurs"},
    {NULL, NULL},
};

static PyStructSequence_Desc keyword_desc = {"ringkas._core.Keyword", "A name or a word of a text.", keyword_fields, 3};

int add_types(PyObject *module)
{
    module_state *state = PyModule_GetState(module);

    state->summary = (PyTypeObject *)PyType_FromModuleAndSpec(module, &summary_spec, NULL);
    state->segment = PyStructSequence_NewType(&segment_desc);
    state->keyword = PyStructSequence_NewType(&keyword_desc);
    if (state->summary == NULL || state->segment == NULL || state->keyword == NULL) return -1;
    if (PyModule_AddType(module, state->summary) < 0 || PyModule_AddType(module, state->segment) < 0) return -1;
    return PyModule_AddType(module, state->keyword);
}
