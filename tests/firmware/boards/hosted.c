/* A machine with an operating system: this one, or one that qemu-user emulates. */
#include <stdio.h>

#include "../board.h"

void put_char(char c)
{
    putchar(c);
}

int main(void)
{
    return firmware();
}
