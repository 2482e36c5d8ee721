/* Questions and answers: "Kapan meteran dibaca?", and on the next lines the answer. */
#include "questions.h"

/* An article of news may have a question or two on lines of their own. A text has questions and answers if it has at
 * least this many questions, and one for at most this many sentences. */
#define QUESTIONS_MIN      3u
#define SENTENCES_FOR_EACH 6u

/* The next segment of the article; doc->count: there is none. */
static uint32_t next_of_article(const rk_document *doc, uint32_t segment)
{
    do segment++;
    while (segment < doc->count && !rk_is_article(&doc->segments[segment]));
    return segment;
}

/* Whether a segment is a question that has its line for itself, with something else after it. */
static bool has_own_line(const rk_document *doc, uint32_t segment)
{
    const uint32_t question = RK_QUESTION | RINGKAS_PARAGRAPH_START, quoted = RK_QUOTED | RK_NO_TERMINATOR;
    const ringkas_segment *s = &doc->segments[segment];
    const uint32_t after = next_of_article(doc, segment);

    if (!rk_is_sentence(s) || (s->traits & question) != question || (s->traits & quoted) != 0 || after >= doc->count)
        return false;
    return doc->segments[after].kind == RINGKAS_SENTENCE &&
           (doc->segments[after].traits & question) == RINGKAS_PARAGRAPH_START;
}

static bool has_questions(const rk_document *doc)
{
    uint32_t questions = 0, sentences = 0, i;

    for (i = 0; i < doc->count; i++) {
        if (!rk_is_sentence(&doc->segments[i])) continue;
        sentences++;
        questions += (doc->segments[i].traits & RK_QUESTION) != 0 && has_own_line(doc, i);
    }
    return questions >= QUESTIONS_MIN && questions * SENTENCES_FOR_EACH >= sentences;
}

void rk_mark_questions(rk_document *doc)
{
    uint32_t question = RK_NO_SEGMENT, i;

    if (!RK_HAS_NEEDS || !has_questions(doc)) return;
    for (i = 0; i < doc->count; i++) {
        uint32_t *marks = &doc->segments[i].marks;
        if (doc->segments[i].kind == RINGKAS_HEADING) question = RK_NO_SEGMENT;
        if (!rk_is_sentence(&doc->segments[i])) continue;
        if (has_own_line(doc, i)) {
            question = i;
            *marks = rk_with_need(*marks, 0) | RK_ASKS;
        } else if (question != RK_NO_SEGMENT && i - question <= RK_NEED_MAX) {
            *marks = rk_with_need(*marks & ~RK_UNCHECKED, i - question);
        }
    }
}
