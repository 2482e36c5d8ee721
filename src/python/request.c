/* Reads the arguments of summarize(). */
#include "request.h"

#include <string.h>

/* Python's strings may have half of a surrogate pair, and UTF-8 may not. It becomes U+FFFD, which has three bytes too, so that
 * all offsets stay. */
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

void free_request(request *of)
{
    Py_CLEAR(of->text);
    Py_CLEAR(of->title);
    Py_CLEAR(of->stopwords);
    Py_CLEAR(of->query);
}

static void set_bytes(PyObject *bytes, const char **to, size_t *length)
{
    if (bytes == NULL) return;
    *to = PyBytes_AsString(bytes);
    *length = (size_t)PyBytes_Size(bytes);
}

int read_request(PyObject *args, PyObject *options, request *to, PyObject **source)
{
    static char *names[] = {
        "",      "sentences", "words",     "ratio",        "max_chars",        "from_", "until", "per_section",
        "query", "title",     "stopwords", "no_stopwords", "keep_boilerplate", NULL};
    PyObject *sentences = NULL, *words = NULL, *ratio = NULL, *max_chars = NULL, *title = NULL, *stopwords = NULL;
    PyObject *from = NULL, *until = NULL, *per_section = NULL, *query = NULL;
    int no_stopwords = 0, keep_boilerplate = 0;

    memset(to, 0, sizeof *to);
    if (!PyArg_ParseTupleAndKeywords(args, options, "O|$OOOOOOOOOOpp:summarize", names, source, &sentences, &words,
                                     &ratio, &max_chars, &from, &until, &per_section, &query, &title, &stopwords,
                                     &no_stopwords, &keep_boilerplate))
        return 0;
    if (!read_number("sentences", sentences, &to->limits.sentences) ||
        !read_number("words", words, &to->limits.words) || !read_ratio(ratio, &to->limits.per_mille) ||
        !read_number("max_chars", max_chars, &to->limits.max_chars) ||
        !read_range(from, until, per_section, &to->limits))
        return 0;
    to->options.flags = (no_stopwords ? RINGKAS_NO_STOPWORDS : 0) | (keep_boilerplate ? RINGKAS_KEEP_BOILERPLATE : 0);
    if (!read_string("text", *source, &to->text) || !read_string("title", title, &to->title) ||
        !read_string("stopwords", stopwords, &to->stopwords) || !read_string("query", query, &to->query)) {
        free_request(to);
        return 0;
    }
    set_bytes(to->text, &to->input.text, &to->input.length);
    set_bytes(to->title, &to->input.title, &to->input.title_length);
    set_bytes(to->stopwords, &to->options.stopwords, &to->options.stopwords_length);
    set_bytes(to->query, &to->limits.query, &to->limits.query_length);
    return 1;
}
