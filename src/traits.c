/* Traits: those that words tell. */
#include "traits.h"

uint32_t rk_traits_of_words(const rk_words *words)
{
    uint32_t traits = 0;

    if (words->points_back) traits |= RK_NEEDS_PREVIOUS;
    if ((words->flags & RK_PERSON) != 0) traits |= RK_PERSONAL;
    if ((words->first_flags & RK_PRONOUN) != 0) traits |= RK_OPENS_WITH_PRONOUN;
    if ((words->first_flags & RK_ATTRIBUTING) != 0) traits |= RK_OPENS_WITH_SOURCE;
    if (words->opens_with_name) traits |= RK_OPENS_WITH_NAME;
    return traits;
}
