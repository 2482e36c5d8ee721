/* The arguments of summarize(), as the library takes them. */
#ifndef REQUEST_H
#define REQUEST_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "ringkas.h"

/* The bytes are owned; a null one was not given. */
typedef struct {
    PyObject *text, *title, *stopwords, *query;
    ringkas_input input;
    ringkas_options options;
    ringkas_limits limits;
} request;

/* Reads the arguments. *source: the text as it was given, which may be None. Returns 0 after an error. */
int read_request(PyObject *args, PyObject *options, request *to, PyObject **source);

void free_request(request *of);

#endif
