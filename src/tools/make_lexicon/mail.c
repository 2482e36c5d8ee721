/* mail.inc: the names of the header lines of mails. */
#include <string.h>

#include "core.h"
#include "lists.h"
#include "tables.h"

/* The class of a row, as format_mail.c has it; null: it is wrong. */
static const char *header_type(list_file *list)
{
    static const char *const classes[][2] = {
        {"sender", "RK_MAIL_SENDER"}, {"subject", "RK_MAIL_SUBJECT"}, {"other", "RK_MAIL_OTHER"}};
    size_t i;

    if (list->count < 2) {
        report(list, "\"%s\" has no class in a second column (after a tab or two blanks)", list->columns[0]);
        return NULL;
    }
    for (i = 0; i < sizeof classes / sizeof *classes; i++)
        if (strcmp(list->columns[1], classes[i][0]) == 0) return classes[i][1];
    report(list, "unknown class \"%s\"", list->columns[1]);
    return NULL;
}

void write_mail(FILE *out, const char *folder)
{
    list_file list;

    fprintf(out, "static const rk_mail_header mail_headers[] = {\n");
    open_list(&list, folder, "mail.txt", false);
    while (next_row(&list)) {
        const char *type = header_type(&list);
        if (type == NULL || !check_entry(&list)) continue;
        fprintf(out, "    {0x%08lX, %s}, /* %s */\n", (unsigned long)hash_of(list.columns[0], strlen(list.columns[0])),
                type, list.columns[0]);
    }
    fprintf(out, "};\n");
}
