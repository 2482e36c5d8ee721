# ringkas.c and ringkas.h compile alone, as C and as C++, without a warning, and answer as the sources do.

dump_all() { # DUMP: what it prints for all articles
    for article in "$root"/tests/articles/*.txt; do "$1" "$article" || return; done
}

try_amalgamation() { # COMPILER CONFIGURATION DEFINE STANDARD...
    compiler=$1 configuration=$2 define=$3
    shift 3
    folder=$(golden_folder "$configuration")
    case $compiler in *++) language='-x c++' ;; *) language= ;; esac
    for article in "$root"/tests/articles/*.txt; do cat "$folder/$(basename "$article")"; done >"$out/expected"
    for standard; do
        name="amalgamation, $compiler -std=$standard, $configuration"
        # shellcheck disable=SC2086
        succeeds "$name compiles" $compiler -std=$standard -Wall -Wextra -Werror -O1 $define $language -c -o "$out/ringkas.o" \
            "$out/package/ringkas.c" || continue
        succeeds "$name links" "$CC" -o "$out/dump" "$root/tests/golden/dump.c" "$out/ringkas.o" || continue
        dump_all "$out/dump" >"$out/dumped"
        same "$name" "$out/expected" "$out/dumped"
    done
}

for compiler in gcc clang; do
    has "amalgamation by $compiler" $compiler || continue
    succeeds "amalgamation, $compiler without options" $compiler -c -o "$out/ringkas.o" "$out/package/ringkas.c"
    try_amalgamation $compiler default '' c99 c17
done
for compiler in g++ clang++; do
    if has "amalgamation by $compiler" $compiler; then try_amalgamation $compiler default '' c++11 c++20; fi
done
if has 'amalgamation by gcc, small' gcc; then try_amalgamation gcc small -DRINGKAS_SMALL=1 c99; fi
