/* Arguments: whether those of the public functions are legal. Reserved fields must be 0, so that a later version can give them
 * a meaning. */
#ifndef RK_ARGUMENTS_H
#define RK_ARGUMENTS_H

#include "port.h"

/* The error in the arguments of ringkas_analyze, or RINGKAS_OK. A null pointer with a length is RINGKAS_ERR_ARGUMENT; a length
 * beyond RINGKAS_MAX_LENGTH is RINGKAS_ERR_TOO_LONG. */
ringkas_status rk_check_inputs(const ringkas_input *inputs, uint32_t count, const ringkas_options *options);

/* The error in limits, or RINGKAS_OK: at most 1000 per mille, a legal query, unknown fields 0. */
ringkas_status rk_check_limits(const ringkas_limits *limits);

/* Whether a length is more than RINGKAS_MAX_LENGTH. It has 64 bits, because a size_t may have too few for that. */
bool rk_is_too_long(uint64_t length);

#endif
