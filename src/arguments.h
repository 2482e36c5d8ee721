/* Arguments: whether those of the public functions are legal. */
#ifndef RK_ARGUMENTS_H
#define RK_ARGUMENTS_H

#include "port.h"

/* The error in the arguments of ringkas_analyze, or RINGKAS_OK. */
ringkas_status rk_check_inputs(const ringkas_input *inputs, uint32_t count, const ringkas_options *options);
/* Whether limits are legal. */
bool rk_check_limits(const ringkas_limits *limits);

#endif
