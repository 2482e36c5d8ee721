/* Buffered output. The first error is kept, and nothing is written after it. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    int descriptor;                     /* where the bytes go */
    char *buffer;                       /* the caller's */
    size_t size;                        /* bytes of the buffer */
    size_t used;                        /* bytes that wait in the buffer */
    int error;                          /* the errno of the first error; 0: none */
    void (*before_send)(void *context); /* called before bytes leave the buffer; null: nothing is */
    void *context;                      /* of before_send */
    bool is_sent; /* some bytes have left the buffer since it was last emptied by flush_output() */
    char last;    /* the last byte that was put */
} output;

void start_output(output *to, int descriptor, char *buffer, size_t size);

void put_bytes(output *to, const char *bytes, size_t length);

/* Puts a text of our own as it is. */
void put_string(output *to, const char *string);

/* Puts the blanks that `length` lacks of `width`. */
void put_padding(output *to, size_t length, size_t width);

/* Puts a number, aligned to the right in `width`. */
void put_number(output *to, uint32_t number, size_t width);

/* Puts a Q16 number with four digits after the point, rounded. `sign` is "" or goes before it. */
void put_q16(output *to, const char *sign, uint32_t number, size_t width);

/* Writes what waits in the buffer. False after an error with this or any earlier write. */
bool flush_output(output *to);

/* Takes back what was put since the last flush_output(). False if a part of it has been written already. */
bool take_back_output(output *to);

#endif
