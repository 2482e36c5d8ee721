/* Questions and answers: where a text is a list of questions, each on a line of its own, an answer needs its question.
 *
 *     Kapan meteran dibaca?
 *     Petugas membacanya setiap tanggal 10. Anda juga dapat mengirim foto.
 *
 * An article with a question or two is no such text.
 */
#ifndef RK_QUESTIONS_H
#define RK_QUESTIONS_H

#include "needs.h"

/* Marks the questions of such a text, and notes in each sentence of an answer where its question is. */
void rk_mark_questions(rk_document *doc);

#endif
