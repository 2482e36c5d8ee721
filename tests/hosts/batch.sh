#!/bin/sh
# batch.sh COMMAND ARCHIVE HOST: summarizes the records of a file by HOST, which is parallel or xargs. Prints them in order.
# These are the command lines of src/cli/README.md.
set -eu
command=$1 archive=$2
case $3 in
parallel) parallel --pipepart --keep-order --block -1 --jobs 2 --arg-file "$archive" "$command" --jsonl --only ;;
xargs)
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    split --number=l/4 "$archive" "$folder/part."
    printf '%s\0' "$folder"/part.?? |
        xargs -0 -P2 -I{} sh -c '"$1" --jsonl --only "$2" >"$2.out"' sh "$command" {}
    cat "$folder"/part.??.out
    ;;
esac
