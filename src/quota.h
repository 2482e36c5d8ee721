/* Quota: what the limits come to for a document. */
#ifndef RK_QUOTA_H
#define RK_QUOTA_H

#include "queue.h"

typedef struct {
    rk_range range;     /* where sentences may be chosen */
    uint32_t sentences; /* UINT32_MAX: no limit */
    uint32_t words;     /* 0: no target */
    uint32_t chars;     /* 0: no limit */
} rk_quota;

/* Where limits.from and limits.until let sentences be chosen. limits: legal ones, here and below. */
rk_range rk_find_range(const rk_document *doc, const ringkas_limits *limits);

/* With per_section only the range matters. */
rk_quota rk_find_quota(rk_document *doc, const ringkas_limits *limits);

#endif
