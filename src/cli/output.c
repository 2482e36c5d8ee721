/* Buffered output. It does not use stdio: for one small file, setting that up costs more than the output. */
#include "output.h"

#include <errno.h>
#include <string.h>

#include "platform.h"

/* Room for the digits of a number with 64 bits. */
#define MAX_DIGITS 20

void start_output(output *to, int descriptor, char *buffer, size_t size)
{
    memset(to, 0, sizeof *to);
    to->descriptor = descriptor;
    to->buffer = buffer;
    to->size = size;
}

static void send_buffer(output *to)
{
    size_t at = 0;

    if (to->before_send != NULL) to->before_send(to->context);
    while (at < to->used && to->error == 0) {
        ptrdiff_t written = write_file(to->descriptor, to->buffer + at, to->used - at);
        if (written > 0)
            at += (size_t)written;
        else
            to->error = written == 0 ? EIO : errno;
    }
    to->is_sent = to->is_sent || at > 0;
    to->used = 0;
}

void put_bytes(output *to, const char *bytes, size_t length)
{
    if (length == 0) return;
    to->last = bytes[length - 1];
    while (length > to->size - to->used && to->error == 0) {
        size_t part = to->size - to->used;
        memcpy(to->buffer + to->used, bytes, part);
        to->used = to->size;
        bytes += part;
        length -= part;
        send_buffer(to);
    }
    if (to->error != 0) return;
    memcpy(to->buffer + to->used, bytes, length);
    to->used += length;
}

void put_string(output *to, const char *string)
{
    put_bytes(to, string, strlen(string));
}

void put_padding(output *to, size_t length, size_t width)
{
    for (; length < width; length++) put_bytes(to, " ", 1);
}

/* Writes at least `min` digits of a number before `end`. Returns the first of them. */
static char *write_digits(char *end, uint64_t number, int min)
{
    for (; number > 0 || min > 0; number /= 10, min--) *--end = (char)('0' + number % 10);
    return end;
}

void put_number(output *to, uint32_t number, size_t width)
{
    char digits[MAX_DIGITS];
    char *end = digits + sizeof digits;
    char *start = write_digits(end, number, 1);

    put_padding(to, (size_t)(end - start), width);
    put_bytes(to, start, (size_t)(end - start));
}

void put_q16(output *to, const char *sign, uint32_t number, size_t width)
{
    uint64_t parts = ((uint64_t)number * 10000 + 0x8000) >> 16;
    char digits[MAX_DIGITS + 1];
    char *end = digits + sizeof digits;
    char *start = write_digits(end, parts % 10000, 4);

    *--start = '.';
    start = write_digits(start, parts / 10000, 1);
    put_padding(to, strlen(sign) + (size_t)(end - start), width);
    put_string(to, sign);
    put_bytes(to, start, (size_t)(end - start));
}

bool flush_output(output *to)
{
    send_buffer(to);
    to->is_sent = false;
    return to->error == 0;
}

bool take_back_output(output *to)
{
    to->used = 0;
    return !to->is_sent;
}
