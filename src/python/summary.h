/* The result of summarize() and together() in Python, and what the module keeps. */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "answer.h"

typedef struct {
    PyTypeObject *summary, *segment, *keyword, *tag, *place;
    void *spare; /* a block of memory that the next call may take; guarded by the interpreter lock */
    size_t spare_size;
} module_state;

/* Makes the types and adds them to the module. Returns -1 after an error. */
int add_types(PyObject *module);

/* A Summary with the text of an answer to what was asked. The options are the keyword arguments; null: none. */
PyObject *make_summary(PyObject *module, const request *asked, PyObject *options, answer *found);

/* Takes the spare block for an answer, and gives it back. */
void take_spare(module_state *state, answer *to);
void free_answer(module_state *state, answer *of);

/* Raises the exception of a status. Returns 0 if there is one. */
int check_status(ringkas_status status);

#endif
