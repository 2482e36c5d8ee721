/*
 * What the WebAssembly module exports; ringkas.js is its only caller. No imports: the module grows its own memory.
 *
 * Memory, from 0:  stack | constants and statics | input | workspace ... to the end of memory
 *
 * A call in four steps: JavaScript asks for room with reserve(), copies text, title and stopwords there, fills in
 * options(), and calls keywords() or summarize(). Each overwrites the answer before. Null is the one way to fail: memory
 * could not grow. Whatever grows memory detaches JavaScript's views of it.
 */
#include <stdbool.h>

#include "../include/ringkas.h"

#define EXPORT(name) __attribute__((export_name(#name)))

#define PAGE 65536u

/* Room for the parts of one score. A test holds the library's features against it. */
#define MOST_FEATURES 128

/* The linker's: where the statics end. */
extern uint8_t __heap_base;

static ringkas_options wanted;
static ringkas_summary summary;
static ringkas_keyword_list list;
static int32_t parts[MOST_FEATURES];
static uint8_t *block; /* the workspace: from here to the end of memory */

static uint64_t address_of(const uint8_t *byte)
{
    return (uintptr_t)byte;
}

static uint64_t memory_end(void)
{
    return (uint64_t)__builtin_wasm_memory_size(0) * PAGE;
}

/* Makes memory reach so far. 64 bits, because 4 GB are just beyond 32. */
static bool grow_to(uint64_t end)
{
    const uint64_t pages = (end - 1) / PAGE + 1;
    const uint64_t present = memory_end() / PAGE;

    if (pages <= present) return true;
    if (pages > 65536) return false;
    return __builtin_wasm_memory_grow(0, (size_t)(pages - present)) != SIZE_MAX;
}

static size_t block_size(void)
{
    const uint64_t size = memory_end() - address_of(block);

    return size > SIZE_MAX ? SIZE_MAX : (size_t)size;
}

static bool is_room_for(uint64_t size)
{
    return grow_to(address_of(block) + size);
}

/* What almost every text needs at most: asking the library costs two passes over the text. */
static uint64_t usual_size(size_t length)
{
    return (uint64_t)length + length / 4 + PAGE;
}

/* After the library said that the block is too small. */
static bool enlarge(const char *text, size_t length, size_t more)
{
    const uint64_t needed = (uint64_t)ringkas_workspace_size(text, length, &wanted) + more;

    return needed > block_size() && is_room_for(needed);
}

/* Room for so many bytes of input, a multiple of 4; null if memory cannot grow. The workspace will begin behind it. */
EXPORT(reserve) uint8_t *reserve(size_t size)
{
    const uint64_t end = address_of(&__heap_base) + size;

    if (!grow_to(end)) return NULL;
    block = &__heap_base + size;
    return &__heap_base;
}

/* Where JavaScript writes what is wanted. */
EXPORT(options) ringkas_options *options(void)
{
    return &wanted;
}

EXPORT(summarize) const ringkas_summary *summarize(const char *text, size_t length)
{
    ringkas_status status;

    if (!is_room_for(usual_size(length))) return NULL;
    do status = ringkas_summarize(text, length, &wanted, block, block_size(), &summary);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge(text, length, 0));
    return status == RINGKAS_OK ? &summary : NULL;
}

EXPORT(keywords) const ringkas_keyword_list *keywords(const char *text, size_t length, uint32_t most)
{
    ringkas_status status;

    if (!is_room_for(usual_size(length))) return NULL;
    do status = ringkas_keywords(text, length, &wanted, most, block, block_size(), &list);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge(text, length, RINGKAS_KEYWORD_BYTES(most)));
    return status == RINGKAS_OK ? &list : NULL;
}

/* The parts of the score of a unit of the last summary, in the order of feature(). */
EXPORT(explain) const int32_t *explain(uint32_t index)
{
    return ringkas_explain(&summary, index, parts) == RINGKAS_OK ? parts : NULL;
}

/* The name of a feature; null behind the last one. */
EXPORT(feature) const char *feature(uint32_t index)
{
    return ringkas_feature_name(index);
}

EXPORT(version) const char *version(void)
{
    return RINGKAS_VERSION;
}
