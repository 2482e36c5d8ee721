/* PDF: runs pdftotext, without a shell, and reads what it prints. */
#include "pdf.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "platform.h"

/* The exit status of a program that is not there. */
#define NOT_FOUND 127

/* Reads what a program prints into input->converted. Returns null or an error. */
static const char *read_output(int descriptor, input_text *input)
{
    const char *error;
    size_t count;

    input->length = 0;
    do error = read_piece(descriptor, &input->converted, &input->length, &count);
    while (error == NULL && count > 0);
    return error;
}

/* A file with what was read from standard input, for the other program to read from its start. Null after an error. */
static FILE *copy_content(const input_text *input)
{
    FILE *copy = tmpfile();

    if (copy == NULL) return NULL;
    if (fwrite(input->text, 1, input->length, copy) == input->length && fflush(copy) == 0) {
        rewind(copy);
        return copy;
    }
    fclose(copy);
    return NULL;
}

static const char *run(const char *file, FILE *input_file, input_text *input, int *status)
{
    const char *const arguments[] = {"pdftotext", "-q", "-enc", "UTF-8", "--", file, "-", NULL};
    const int descriptor = start_program(arguments, input_file);
    const char *error;

    *status = NOT_FOUND;
    if (descriptor < 0) return NULL;
    error = read_output(descriptor, input);
    *status = end_program(descriptor);
    return error;
}

const char *read_pdf(const char *file, input_text *input, bool *is_missing)
{
    FILE *copy = strcmp(file, "-") == 0 ? copy_content(input) : NULL;
    const char *error;
    int status;

    if (strcmp(file, "-") == 0 && copy == NULL) return strerror(errno);
    error = run(file, copy, input, &status);
    if (copy != NULL) fclose(copy);
    unmap_file();
    *is_missing = status == NOT_FOUND;
    if (error == NULL && status != 0) error = "is a PDF that pdftotext cannot read (damaged, or protected)";
    input->text = input->converted.bytes;
    return error;
}
