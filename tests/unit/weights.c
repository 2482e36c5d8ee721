/* weights.c: the rarer a term, the more it weighs. */
#include "document.h"

static const char text[] = "Banjir merendam kota. Banjir merendam pasar. Banjir surut. Warga bersih-bersih.";

int main(void)
{
    answered a = answer_to(text, NULL);
    const rk_document *doc = document_of(&a);
    const rk_term *banjir = term_of(&a, "banjir"), *merendam = term_of(&a, "merendam"), *pasar = term_of(&a, "pasar");
    rk_term every;

    if (CHECK("the terms are there", doc != NULL && banjir != NULL && merendam != NULL && pasar != NULL)) {
        /* log2((4 + 1) / n) in Q11 */
        CHECK_NUMBER("in one of four sentences", rk_log2(5), rk_weight_of(doc, pasar));
        CHECK_NUMBER("in two of four", rk_log2(5) - rk_log2(2), rk_weight_of(doc, merendam));
        CHECK_NUMBER("in three of four", rk_log2(5) - rk_log2(3), rk_weight_of(doc, banjir));
        CHECK("the rarer one weighs more", rk_weight_of(doc, pasar) > rk_weight_of(doc, merendam));
        every = *pasar;
        every.sentences = 4;
        CHECK("a term of every sentence weighs little", rk_weight_of(doc, &every) < rk_weight_of(doc, banjir));
        every.sentences = RK_MOST_SENTENCES;
        CHECK_NUMBER("never less than nothing", 0, rk_weight_of(doc, &every));
        every.sentences = 2 | RK_IN_TITLE;
        CHECK_NUMBER("the mark of the title does not count", rk_weight_of(doc, merendam), rk_weight_of(doc, &every));
    }
    free_answer(&a);
    return test_end("unit/weights");
}
