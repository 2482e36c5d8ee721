/* signs.c: quotation marks, question marks and colons become traits. */
#include "../../src/signs.h"
#include "place.h"

static const struct {
    const char *text; /* ‖ is before the sign */
    bool in_quote;    /* before it */
    bool in_quote_after;
    uint32_t traits;
} rows[] = {
    {"‖\"Hujan turun.\"", false, true, RK_QUOTED | RK_OPENS_QUOTE},
    {"Kata ‖\"hujan\"", false, true, RK_QUOTED},
    {"\"Hujan‖\" turun", true, false, RK_QUOTED},
    {"‖“Hujan turun.”", false, true, RK_QUOTED | RK_OPENS_QUOTE},
    {"“Hujan‖” turun", true, false, RK_QUOTED},
    {"Kata ‖“hujan”", true, true, RK_QUOTED},
    {"hujan‖” turun", false, false, RK_QUOTED},
    {"‖„Hujan turun.”", false, true, RK_QUOTED | RK_OPENS_QUOTE},

    {"\"Hujan,‖\" kata Budi.", true, false, RK_QUOTED | RK_ATTRIBUTED},
    {"“Hujan‖”, kata Budi.", true, false, RK_QUOTED | RK_ATTRIBUTED},
    {"\"Hujan?‖\" katanya.", true, false, RK_QUOTED | RK_ATTRIBUTED},
    {"\"Hujan,‖\" Kata Budi.", true, false, RK_QUOTED},
    {"\"Hujan‖\" turun.", true, false, RK_QUOTED},
    {"\"Hujan,‖\" ........................ kata Budi.", true, false, RK_QUOTED}, /* 24 columns */
    {"\"Hujan,‖\" — — — — — — — kata Budi.", true, false, RK_QUOTED},            /* 27 columns */
    {"\"Hujan,‖\" — — — — — — kata Budi.", true, false, RK_QUOTED | RK_ATTRIBUTED},
    {"\"Hujan,‖\"                                     kata Budi.", true, false, RK_QUOTED | RK_ATTRIBUTED},
    {"Budi bertanya, ‖\"kata siapa?\"", false, true, RK_QUOTED},

    {"Hujan‖? Ya.", false, false, RK_QUESTION},
    {"Hujan‖? Ya.", true, true, RK_QUESTION},
    {"Hujan‖. Ya.", false, false, 0},
    {"Hujan‖: ya.", false, false, RK_COLON},
    {"http‖://contoh.id", false, false, RK_FRAGMENT},
    {"Hujan‖: /ya/", false, false, RK_COLON},
    {"Jum‖' Budi", false, false, 0},
    {"‖‘Hujan’", false, false, 0},
    {"Hujan‖, turun", false, false, 0},
};

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        bool in_quote = rows[i].in_quote;
        uint32_t traits = 0;
        test_place p;
        open_place(&p, rows[i].text);
        rk_note_sign(&p.cursor, &in_quote, &traits);
        CHECK_NUMBER(rows[i].text, rows[i].traits, traits);
        CHECK_NUMBER(rows[i].text, rows[i].in_quote_after, in_quote);
        close_place(&p);
    }
    return test_end("unit/signs");
}
