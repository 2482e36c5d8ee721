/* The arguments of summarize() and together(), as the library takes them. */
#ifndef REQUEST_H
#define REQUEST_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "ringkas.h"

/* The objects are owned; a null one was not given. */
typedef struct {
    PyObject *source; /* the text as it was given, which may be None; of together() a tuple of texts */
    PyObject *texts;  /* their bytes; of together() a list */
    PyObject *title, *stopwords, *query;
    PyObject *tags, *list; /* a str with one tag a line, and its bytes */
    void *vocabulary_block;
    ringkas_vocabulary vocabulary;
    uint32_t teaser;            /* how many words of a teaser; 0: none */
    ringkas_input one, *inputs; /* that one, or an array with malloc() */
    uint32_t count;
    ringkas_options options;
    ringkas_limits limits;
} request;

/* Reads the arguments of summarize(), or those of together(). Returns 0 after an error. */
int read_request(PyObject *args, PyObject *options, int is_together, request *to);

/* The name of a ringkas_format. */
const char *format_name(uint32_t format);

void free_request(request *of);

#endif
