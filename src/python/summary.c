/* A Summary keeps its text and what it was asked for. Segments and keywords are found by a second analysis when they
 * are asked for first. Most programs never do, and millions of summaries take no more memory than their texts. */
#include "items.h"

typedef struct {
    PyObject_HEAD PyObject *module;
    PyObject *source;  /* the text that was summarized, or a tuple of texts */
    PyObject *options; /* the keyword arguments: a dict, or null */
    PyObject *text, *title;
    PyObject *teaser, *tags; /* None if they were not asked for */
    uint32_t format, known_words, query_found;
    int has_query;
    PyObject *segments; /* null until they are asked for, like the keywords */
    PyObject *keywords;
} summary_object;

/* Analyzes the text of a summary again, for its segments and keywords. Returns 0 after an error. */
static int analyze_again(summary_object *of)
{
    module_state *state = PyModule_GetState(of->module);
    PyObject *args = PyTuple_Pack(1, of->source);
    answer found = {0};
    ringkas_status status;
    request again;

    if (args == NULL || !read_request(args, of->options, PyTuple_Check(of->source), &again)) {
        Py_XDECREF(args);
        return 0;
    }
    again.teaser = 0;
    again.options.vocabulary = NULL;
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

static PyObject *get_title(summary_object *of, void *closure)
{
    (void)closure;
    return Py_NewRef(of->title);
}

static PyObject *get_teaser(summary_object *of, void *closure)
{
    (void)closure;
    return Py_NewRef(of->teaser);
}

static PyObject *get_tags(summary_object *of, void *closure)
{
    (void)closure;
    return Py_NewRef(of->tags);
}

static PyObject *get_format(summary_object *of, void *closure)
{
    (void)closure;
    return PyUnicode_InternFromString(format_name(of->format));
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
    Py_XDECREF(of->title);
    Py_XDECREF(of->teaser);
    Py_XDECREF(of->tags);
    Py_XDECREF(of->segments);
    Py_XDECREF(of->keywords);
    Py_XDECREF(of->module);
    PyObject_Free(of);
    Py_DECREF(type);
}

/* The title that the format of the first text gives, or None. */
static PyObject *decode_title(const request *asked, const ringkas_document *document)
{
    if (document->title_length == 0) return Py_NewRef(Py_None);
    return PyUnicode_DecodeUTF8(asked->inputs->text + document->title_start, (Py_ssize_t)document->title_length,
                                "replace");
}

/* The teaser in place of the text, or None. */
static PyObject *decode_teaser(answer *found)
{
    if (found->teaser.words == 0) return Py_NewRef(Py_None);
    if (!write_teaser(found)) return PyErr_NoMemory();
    return PyUnicode_DecodeUTF8(found->text, (Py_ssize_t)found->length, "replace");
}

/* The keyword arguments. Tags may come from an iterator, which can be read once. Null: there are none, or an error. */
static PyObject *copy_options(PyObject *options, const request *asked)
{
    PyObject *copy = options == NULL ? NULL : PyDict_Copy(options);

    if (copy != NULL && asked->tags != NULL && PyDict_SetItemString(copy, "tags", asked->tags) != 0) Py_CLEAR(copy);
    return copy;
}

PyObject *make_summary(PyObject *module, const request *asked, PyObject *options, answer *found)
{
    module_state *state = PyModule_GetState(module);
    summary_object *made = PyObject_New(summary_object, state->summary);

    if (made == NULL) return NULL;
    made->module = Py_NewRef(module);
    made->source = Py_NewRef(asked->source);
    made->options = copy_options(options, asked);
    made->format = found->document.format;
    made->known_words = found->document.known_words;
    made->query_found = found->summary.query_found;
    made->has_query = asked->limits.query_length > 0;
    made->segments = NULL;
    made->keywords = NULL;
    made->text = PyUnicode_DecodeUTF8(found->text == NULL ? "" : found->text, (Py_ssize_t)found->length, "replace");
    made->title = decode_title(asked, &found->document);
    made->teaser = decode_teaser(found);
    made->tags = asked->tags == NULL ? Py_NewRef(Py_None) : make_tags(state, asked, found);
    if (made->text == NULL || made->title == NULL || made->teaser == NULL || made->tags == NULL) Py_CLEAR(made);
    if (made != NULL && options != NULL && made->options == NULL) Py_CLEAR(made);
    return (PyObject *)made;
}

/* ---- the types */

static PyGetSetDef summary_attributes[] = {
    {"text", (getter)get_text, NULL, "The chosen sentences, with blanks between them.", NULL},
    {"segments", (getter)get_segments, NULL, "All segments of the text, in order: a list of Segment.", NULL},
    {"keywords", (getter)get_keywords, NULL, "The most important words, the best first: a list of Keyword.", NULL},
    {"title", (getter)get_title, NULL, "The title that the format of the first text gives; None: it has none.", NULL},
    {"teaser", (getter)get_teaser, NULL, "A short paragraph; None: it was not asked for, or the text has no word.",
     NULL},
    {"tags", (getter)get_tags, NULL,
     "The tags that the text is about, the best first: a list of Tag. None: no list was given.", NULL},
    {"format", (getter)get_format, NULL, "How the first text was read: 'plain', 'chat' and others.", NULL},
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
    {Py_tp_doc, "What was found in a text. Made by summarize() and together()."},
    {0, NULL},
};

static PyType_Spec summary_spec = {"ringkas._core.Summary", sizeof(summary_object), 0,
                                   Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, summary_slots};

int add_types(PyObject *module)
{
    module_state *state = PyModule_GetState(module);

    state->summary = (PyTypeObject *)PyType_FromModuleAndSpec(module, &summary_spec, NULL);
    if (state->summary == NULL || PyModule_AddType(module, state->summary) < 0) return -1;
    return add_item_types(module);
}
