/* Reading a file whole, for the programs of this folder. */
#ifndef FILES_H
#define FILES_H

#include <stdio.h>
#include <stdlib.h>

/* The bytes of a file, freed by the caller; null if it cannot be read. */
static inline char *read_file(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    char *bytes = NULL;
    size_t room = 0;

    *length = 0;
    if (file == NULL) return NULL;
    do {
        room = room == 0 ? 65536 : room * 2;
        bytes = (char *)realloc(bytes, room);
        if (bytes == NULL) abort();
        *length += fread(bytes + *length, 1, room - *length, file);
    } while (*length == room);
    fclose(file);
    return bytes;
}

#endif
