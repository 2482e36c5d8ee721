/* Reading the values of options. Each function returns false if the string is not such a value. */
#ifndef VALUES_H
#define VALUES_H

#include <stdbool.h>
#include <stdint.h>

/* A whole number: digits only, of any length. */
bool is_whole_number(const char *value);

/* A whole number from `min` to `max`. */
bool read_number(const char *value, uint32_t min, uint32_t max, uint32_t *number);

/* A percentage from 0.1 to 100 with at most one decimal: "20", "20%", "12.5", or "12,5" as Indonesians write it. */
bool read_percent(const char *value, uint32_t *per_mille);

/* One of the `words`, which have bars between them. Gives its index. */
bool read_choice(const char *value, const char *words, uint32_t *index);

#endif
