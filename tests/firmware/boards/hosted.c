/* Any machine with an operating system: this one, whose output is the one to compare with, and those of qemu-user. */
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
