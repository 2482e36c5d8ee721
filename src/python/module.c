/* The extension module ringkas._core: a str in, a Summary out. START HERE: answer_request(), which does all but the
 * conversion without the interpreter lock. */
#include "summary.h"

#include <stdlib.h>

/* A larger block is not kept for the next call. */
#define MAX_SPARE ((size_t)16777216)

void take_spare(module_state *state, answer *to)
{
    to->block = state->spare;
    to->block_size = state->spare_size;
    state->spare = NULL;
    state->spare_size = 0;
}

void free_answer(module_state *state, answer *of)
{
    free(of->text);
    if (state->spare == NULL && of->block_size <= MAX_SPARE) {
        state->spare = of->block;
        state->spare_size = of->block_size;
    } else {
        free(of->block);
    }
}

int check_status(ringkas_status status)
{
    if (status == RINGKAS_ERR_WORKSPACE)
        PyErr_NoMemory();
    else if (status == RINGKAS_ERR_TOO_LONG)
        PyErr_SetString(PyExc_ValueError, "text too long (4294967294 bytes at most)");
    else if (status != RINGKAS_OK)
        PyErr_SetString(PyExc_RuntimeError, ringkas_status_name(status));
    return status == RINGKAS_OK;
}

static PyObject *answer_request(PyObject *module, PyObject *args, PyObject *options, int is_together)
{
    module_state *state = PyModule_GetState(module);
    PyObject *summary = NULL;
    answer found = {0};
    ringkas_status status;
    request asked;

    if (!read_request(args, options, is_together, &asked)) return NULL;
    if (asked.source == Py_None) {
        free_request(&asked);
        Py_RETURN_NONE;
    }
    take_spare(state, &found);
    Py_BEGIN_ALLOW_THREADS status = find_answer(&asked, &found);
    if (status == RINGKAS_OK && !join_chosen(&found)) status = RINGKAS_ERR_WORKSPACE;
    Py_END_ALLOW_THREADS if (check_status(status)) summary = make_summary(module, &asked, options, &found);
    free_answer(state, &found);
    free_request(&asked);
    return summary;
}

static PyObject *summarize(PyObject *module, PyObject *args, PyObject *options)
{
    return answer_request(module, args, options, 0);
}

static PyObject *together(PyObject *module, PyObject *args, PyObject *options)
{
    return answer_request(module, args, options, 1);
}

/* ---- the module */

#define OPTIONS                                                                                                        \
    "sentences=None, words=None, ratio=None, max_chars=None, from_=None, until=None,\n"                                \
    "    per_section=None, query=None, title=None, stopwords=None, format=None, teaser=None, tags=None,\n"             \
    "    no_stopwords=False, keep_boilerplate=False)\n--\n\n"

static const char summarize_doc[] =
    "summarize(text, *, " OPTIONS "Chooses the most important sentences of an Indonesian text.\n\n"
    "sentences, words, ratio (a share of 1) and max_chars limit the summary together; by default three sentences, more "
    "for\n"
    "a text of more than 1,000 words. from_ and until choose among some segments, per_section from each section.\n"
    "query is what the reader asks for: sentences with its words are preferred.\n"
    "title is the title, if it is not part of the text. format is 'auto', 'plain', 'subtitles', 'markdown', 'chat' or\n"
    "'mail'. teaser is about how many words of a teaser to find, tags the phrases to look for. None has the summary "
    "None.";

static const char together_doc[] =
    "together(texts, *, " OPTIONS "Makes one summary of several texts about one event.\n\n"
    "What several texts say counts more, and what a chosen sentence says already is left out. document of a segment "
    "is\n"
    "the index of its text. None among the texts is an empty text. The options are those of summarize(), for all "
    "texts.";

static PyMethodDef functions[] = {
    {"summarize", (PyCFunction)(void (*)(void))summarize, METH_VARARGS | METH_KEYWORDS, summarize_doc},
    {"together", (PyCFunction)(void (*)(void))together, METH_VARARGS | METH_KEYWORDS, together_doc},
    {NULL, NULL, 0, NULL},
};

static int prepare(PyObject *module)
{
    if (PyModule_AddIntConstant(module, "answers", (long)ringkas_answers()) < 0) return -1;
    return add_types(module) < 0 ? -1 : PyModule_AddStringConstant(module, "__version__", ringkas_version());
}

static int visit(PyObject *module, visitproc visit, void *arg)
{
    module_state *state = PyModule_GetState(module);

    Py_VISIT(state->summary);
    Py_VISIT(state->segment);
    Py_VISIT(state->keyword);
    Py_VISIT(state->tag);
    Py_VISIT(state->place);
    return 0;
}

static int clear(PyObject *module)
{
    module_state *state = PyModule_GetState(module);

    Py_CLEAR(state->summary);
    Py_CLEAR(state->segment);
    Py_CLEAR(state->keyword);
    Py_CLEAR(state->tag);
    Py_CLEAR(state->place);
    free(state->spare);
    state->spare = NULL;
    return 0;
}

static void free_module(void *module)
{
    clear(module);
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, prepare}, {0, NULL}};

static struct PyModuleDef definition = {.m_base = PyModuleDef_HEAD_INIT,
                                        .m_name = "_core",
                                        .m_size = sizeof(module_state),
                                        .m_methods = functions,
                                        .m_slots = slots,
                                        .m_traverse = visit,
                                        .m_clear = clear,
                                        .m_free = free_module};

PyMODINIT_FUNC PyInit__core(void)
{
    return PyModuleDef_Init(&definition);
}
