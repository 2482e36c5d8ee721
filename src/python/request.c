/* Reads the arguments of summarize() and together(). */
#include "request.h"

#include <stdlib.h>
#include <string.h>

/* Python's strings may have half of a surrogate pair, and UTF-8 may not. It becomes U+FFFD, which has three bytes too,
 * so that all offsets stay. */
static PyObject *encode(PyObject *string)
{
    PyObject *bytes = PyUnicode_AsEncodedString(string, "utf-8", "surrogatepass");
    unsigned char *at, *end;

    if (bytes == NULL) return NULL;
    at = (unsigned char *)PyBytes_AsString(bytes);
    end = at + PyBytes_Size(bytes);
    while (at < end && (at = memchr(at, 0xED, (size_t)(end - at))) != NULL) {
        if (at[1] >= 0xA0) memcpy(at, "\xEF\xBF\xBD", 3);
        at++;
    }
    return bytes;
}

/* Reads a string argument that may be None. Returns 0 after an error. */
static int read_string(const char *name, PyObject *value, PyObject **bytes)
{
    *bytes = NULL;
    if (value == NULL || value == Py_None) return 1;
    if (PyUnicode_Check(value))
        *bytes = encode(value);
    else
        PyErr_Format(PyExc_TypeError, "%s must be a str, not %R", name, (PyObject *)Py_TYPE(value));
    return *bytes != NULL;
}

/* Reads a number from `min` that may be None. Returns 0 after an error. */
static int read_number_from(unsigned min, const char *name, PyObject *value, uint32_t *number)
{
    unsigned long long read;
    PyObject *integer;

    *number = 0;
    if (value == NULL || value == Py_None) return 1;
    integer = PyNumber_Index(value); /* also of NumPy */
    if (integer == NULL) {
        PyErr_Format(PyExc_TypeError, "%s must be an int, not %R", name, (PyObject *)Py_TYPE(value));
        return 0;
    }
    read = PyLong_AsUnsignedLongLong(integer);
    Py_DECREF(integer);
    if (!PyErr_Occurred() && read >= min && read <= UINT32_MAX) {
        *number = (uint32_t)read;
        return 1;
    }
    PyErr_Format(PyExc_ValueError, "%s must be from %u to 4294967295, not %R", name, min, value);
    return 0;
}

static int read_number(const char *name, PyObject *value, uint32_t *number)
{
    return read_number_from(1, name, value, number);
}

/* The limits that say where to choose. Returns 0 after an error. */
static int read_range(PyObject *from, PyObject *until, PyObject *per_section, ringkas_limits *limits)
{
    const int has_other =
        limits->sentences != 0 || limits->words != 0 || limits->per_mille != 0 || limits->max_chars != 0;

    if (!read_number_from(0, "from_", from, &limits->from) || !read_number("until", until, &limits->until) ||
        !read_number("per_section", per_section, &limits->per_section))
        return 0;
    if (limits->until != 0 && limits->from > limits->until)
        PyErr_SetString(PyExc_ValueError, "from_ must not be more than until");
    else if (limits->per_section != 0 && has_other)
        PyErr_SetString(PyExc_ValueError, "per_section is an outline: only from_ and until may be given with it");
    else
        return 1;
    return 0;
}

/* Reads a share of 1 as per mille. */
static int read_ratio(PyObject *value, uint32_t *per_mille)
{
    double ratio;

    *per_mille = 0;
    if (value == NULL || value == Py_None) return 1;
    ratio = PyFloat_AsDouble(value);
    if (PyErr_Occurred()) return 0;
    if (ratio >= 0.001 && ratio <= 1) {
        *per_mille = (uint32_t)(ratio * 1000 + 0.5);
        return 1;
    }
    PyErr_Format(PyExc_ValueError, "ratio must be from 0.001 to 1, not %R", value);
    return 0;
}

/* ---- texts */

static const char *const formats[] = {"auto", "plain", "subtitles", "markdown", "chat", "mail"};

const char *format_name(uint32_t format)
{
    return formats[format];
}

static int read_format(PyObject *value, uint32_t *format)
{
    *format = RINGKAS_AUTO;
    if (value == NULL || value == Py_None) return 1;
    if (!PyUnicode_Check(value)) {
        PyErr_Format(PyExc_TypeError, "format must be a str, not %R", (PyObject *)Py_TYPE(value));
        return 0;
    }
    for (; *format < sizeof formats / sizeof *formats; ++*format)
        if (PyUnicode_CompareWithASCIIString(value, formats[*format]) == 0) return 1;
    PyErr_Format(PyExc_ValueError, "format must be auto, plain, subtitles, markdown, chat or mail, not %R", value);
    return 0;
}

static void set_bytes(PyObject *bytes, const char **to, size_t *length)
{
    if (bytes == NULL) return;
    *to = PyBytes_AsString(bytes);
    *length = (size_t)PyBytes_Size(bytes);
}

/* Makes the inputs of a tuple of texts. None is an empty text, and so are no texts. Returns 0 after an error. */
static int read_texts(request *to)
{
    const Py_ssize_t count = PyTuple_Size(to->source);
    int has_failed = 0;
    Py_ssize_t i;

    to->texts = PyList_New(0);
    if (to->texts == NULL) return 0;
    to->inputs = calloc(count > 0 ? (size_t)count : 1, sizeof *to->inputs);
    to->count = count > 0 ? (uint32_t)count : 1;
    if (to->inputs == NULL) PyErr_NoMemory();
    for (i = 0; to->inputs != NULL && !has_failed && i < count; i++) {
        PyObject *bytes;
        if (!read_string("each text", PyTuple_GetItem(to->source, i), &bytes)) return 0;
        set_bytes(bytes, &to->inputs[i].text, &to->inputs[i].length);
        has_failed = bytes != NULL && PyList_Append(to->texts, bytes) != 0;
        Py_XDECREF(bytes); /* the list has it */
    }
    return to->inputs != NULL && !has_failed;
}

/* Reads the text or the texts. Returns 0 after an error. */
static int read_source(PyObject *source, int is_together, request *to)
{
    if (!is_together) {
        to->source = Py_NewRef(source);
        to->inputs = &to->one;
        to->count = 1;
        if (!read_string("text", source, &to->texts)) return 0;
        set_bytes(to->texts, &to->one.text, &to->one.length);
        return 1;
    }
    if (PyUnicode_Check(source)) {
        PyErr_SetString(PyExc_TypeError, "together() takes several texts, not a str");
        return 0;
    }
    to->source = PySequence_Tuple(source);
    return to->source != NULL && read_texts(to);
}

void free_request(request *of)
{
    Py_CLEAR(of->source);
    Py_CLEAR(of->texts);
    Py_CLEAR(of->title);
    Py_CLEAR(of->stopwords);
    Py_CLEAR(of->query);
    Py_CLEAR(of->tags);
    Py_CLEAR(of->list);
    free(of->vocabulary_block);
    of->vocabulary_block = NULL;
    if (of->inputs != &of->one) free(of->inputs);
}

/* ---- teaser and tags */

/* True asks for the usual length. Returns 0 after an error. */
static int read_teaser(PyObject *value, uint32_t *words)
{
    *words = value == Py_True ? RINGKAS_TEASER_WORDS : 0;
    return value == Py_True || value == Py_False || read_number("teaser", value, words);
}

/* Tags as a str with one a line. Null after an error. */
static PyObject *join_tags(PyObject *value)
{
    PyObject *newline, *joined;

    if (PyUnicode_Check(value)) return Py_NewRef(value);
    newline = PyUnicode_FromString("\n");
    joined = newline == NULL ? NULL : PyUnicode_Join(newline, value);
    Py_XDECREF(newline);
    if (joined == NULL && PyErr_ExceptionMatches(PyExc_TypeError))
        PyErr_SetString(PyExc_TypeError, "tags must be an iterable of str, or a str with one tag per line");
    return joined;
}

/* Raises the exception for a list of tags that cannot be read. Returns 0. */
static int refuse_tags(ringkas_status status, uint32_t line)
{
    if (status == RINGKAS_ERR_WORKSPACE)
        PyErr_NoMemory();
    else if (status == RINGKAS_ERR_TOO_LONG)
        PyErr_SetString(PyExc_ValueError, "tags: too long (4294967294 bytes at most)");
    else
        PyErr_Format(PyExc_ValueError, "tags: line %u must be a tag of 1 to 16 words", (unsigned)line);
    return 0;
}

/* Reads the phrases of the option tags. Returns 0 after an error. */
static int read_tags(PyObject *value, request *to)
{
    ringkas_status status = RINGKAS_ERR_WORKSPACE;
    const char *list = NULL;
    size_t length = 0, size;

    if (value == NULL || value == Py_None) return 1;
    to->tags = join_tags(value);
    to->list = to->tags == NULL ? NULL : encode(to->tags);
    if (to->list == NULL) return 0;
    set_bytes(to->list, &list, &length);
    size = ringkas_vocabulary_size(list, length);
    if (size == 0) return refuse_tags(RINGKAS_ERR_TOO_LONG, 0);
    to->vocabulary_block = malloc(size);
    if (to->vocabulary_block != NULL)
        status = ringkas_read_vocabulary(list, length, to->vocabulary_block, size, &to->vocabulary);
    if (status != RINGKAS_OK) return refuse_tags(status, to->vocabulary.wrong_line);
    if (to->vocabulary.count > 0) to->options.vocabulary = &to->vocabulary;
    return 1;
}

/* ---- arguments */

/* The arguments that are objects, in the order of `names`: where and how much to choose, and the others. */
enum { SENTENCES, WORDS, RATIO, MAX_CHARS, FROM, UNTIL, PER_SECTION };
enum { QUERY = PER_SECTION + 1, TITLE, STOPWORDS, FORMAT, TEASER, TAGS, OBJECTS };

static int read_limits(PyObject **given, ringkas_limits *limits)
{
    return read_number("sentences", given[SENTENCES], &limits->sentences) &&
           read_number("words", given[WORDS], &limits->words) && read_ratio(given[RATIO], &limits->per_mille) &&
           read_number("max_chars", given[MAX_CHARS], &limits->max_chars) &&
           read_range(given[FROM], given[UNTIL], given[PER_SECTION], limits);
}

/* Reads what is given for all texts. Returns 0 after an error. */
static int read_options(PyObject **given, request *to)
{
    uint32_t format, i;

    if (!read_format(given[FORMAT], &format) || !read_string("title", given[TITLE], &to->title) ||
        !read_string("stopwords", given[STOPWORDS], &to->stopwords) ||
        !read_string("query", given[QUERY], &to->query) || !read_teaser(given[TEASER], &to->teaser) ||
        !read_tags(given[TAGS], to))
        return 0;
    for (i = 0; i < to->count; i++) {
        to->inputs[i].format = format;
        set_bytes(to->title, &to->inputs[i].title, &to->inputs[i].title_length);
    }
    set_bytes(to->stopwords, &to->options.stopwords, &to->options.stopwords_length);
    set_bytes(to->query, &to->limits.query, &to->limits.query_length);
    return 1;
}

int read_request(PyObject *args, PyObject *options, int is_together, request *to)
{
    static char *names[] = {
        "",      "sentences", "words",     "ratio",  "max_chars", "from_", "until",        "per_section",
        "query", "title",     "stopwords", "format", "teaser",    "tags",  "no_stopwords", "keep_boilerplate",
        NULL};
    const char *form = is_together ? "O|$OOOOOOOOOOOOOpp:together" : "O|$OOOOOOOOOOOOOpp:summarize";
    PyObject *source, *given[OBJECTS] = {NULL};
    int no_stopwords = 0, keep_boilerplate = 0;

    memset(to, 0, sizeof *to);
    to->inputs = &to->one;
    if (!PyArg_ParseTupleAndKeywords(args, options, form, names, &source, &given[SENTENCES], &given[WORDS],
                                     &given[RATIO], &given[MAX_CHARS], &given[FROM], &given[UNTIL], &given[PER_SECTION],
                                     &given[QUERY], &given[TITLE], &given[STOPWORDS], &given[FORMAT], &given[TEASER],
                                     &given[TAGS], &no_stopwords, &keep_boilerplate))
        return 0;
    to->options.flags = (no_stopwords ? RINGKAS_NO_STOPWORDS : 0) | (keep_boilerplate ? RINGKAS_KEEP_BOILERPLATE : 0);
    if (read_limits(given, &to->limits) && read_source(source, is_together, to) && read_options(given, to)) return 1;
    free_request(to);
    return 0;
}
