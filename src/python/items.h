/* The segments, the keywords and the tags of an answer, as Python has them. */
#ifndef ITEMS_H
#define ITEMS_H

#include "summary.h"

/* Lists of all segments, of the keywords and of the tags. Null after an error. */
PyObject *make_segments(module_state *state, const request *of, answer *found);
PyObject *make_keywords(module_state *state, const request *of, answer *found);
PyObject *make_tags(module_state *state, const request *of, const answer *found);

/* Makes the types of their items and adds them to the module. Returns -1 after an error. */
int add_item_types(PyObject *module);

#endif
