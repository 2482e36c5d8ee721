#!/bin/sh
# articles.sh FILE...: writes the files as constants in C to the standard output.
set -eu
echo '/* Made by articles.sh. */'
echo '#include "board.h"'
n=0
for file; do
    printf 'static const char text_%d[] = {\n' $n
    od -An -v -tu1 "$file" | sed 's/\([0-9][0-9]*\)/(char)\1,/g'
    echo '};'
    n=$((n + 1))
done
echo 'const article articles[] = {'
n=0
for file; do
    printf '    {"%s", text_%d, sizeof text_%d},\n' "$(basename "$file" .txt)" $n $n
    n=$((n + 1))
done
printf '};\nconst uint16_t article_count = %d;\n' $n
