/* What the generator takes from the core, so that both hash alike. */
#ifndef CORE_H
#define CORE_H

#include <stddef.h>
#include <stdint.h>

/* The hash of a word in small letters. */
uint32_t hash_of(const char *word, size_t length);
/* The slot of a word, as the core will look it up. */
uint32_t slot_of(uint32_t hash, uint32_t displacement, uint32_t slots);

#endif
