# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# What is different on a terminal: colour, and the note that the command waits for a text

if have python3 && python3 -c 'import pty; pty.openpty()' 2>/dev/null; then
    while IFS= read -r row; do # VARIABLES | ARGUMENTS | HIGHLIGHT
        rest=${row#* | }
        got=$(env ${row%% | *} python3 "$here/terminal.py" out "$command" ${rest%% | *} dua.txt </dev/null 2>&1)
        case ${rest#* | } in
        color) like "${row%% | *} summarize ${rest%% | *}" "*${escape}[[]7mHarga*" "$got" ;;
        signs) like "${row%% | *} summarize ${rest%% | *}" '[[][[]Harga*' "$got" ;;
        none) like "${row%% | *} summarize ${rest%% | *}" 'Harga*' "$got" ;;
        esac
    done <<'TABLE'
TERM=xterm | --highlight | color
TERM=xterm NO_COLOR= | --highlight | color
TERM=xterm NO_COLOR=1 | --highlight | signs
TERM=dumb | --highlight | signs
TERM=xterm | --highlight=text | signs
TERM=xterm | --highlight=text --color=always | signs
TERM=xterm | --highlight --color=never | signs
TERM=xterm | -n1 | none
TABLE
    typed='Harga beras di Solo naik lagi.'
    note='summarize: standard input: reading from the terminal; end with Ctrl-D'
    equal 'summarize, from the terminal' "$note$newline$typed" "$(python3 "$here/terminal.py" in "$command")"
    equal 'summarize -k1, from the terminal' "$note${newline}Harga" "$(python3 "$here/terminal.py" in "$command" -k 1)"
    equal 'summarize -q, from the terminal' "$typed" "$(python3 "$here/terminal.py" in "$command" -q)"
    equal 'summarize -, from the terminal' "$typed" "$(python3 "$here/terminal.py" in "$command" -)"
    equal 'summarize FILE, on the terminal' "$dua" "$(python3 "$here/terminal.py" in "$command" dua.txt)"

    # Progress: after two seconds, on a terminal that can remove it
    progress() { python3 "$here/terminal.py" err "$command" "$@" 2>&1; }
    like 'progress of records' "$(printf '\r')2 records, 0.0 MB, 0.0 MB/s${escape}[[]K$(printf '\r')${escape}[[]K" "$(TERM=xterm progress --jsonl)"
    equal 'summarize -q, no progress' '' "$(TERM=xterm progress --jsonl -q)"
    equal 'no progress on a dumb terminal' '' "$(TERM=dumb progress --jsonl)"
    mkfifo lambat
    (sleep 2.5 && cat dua.txt) >lambat &
    like 'progress of files' "*2 of 3 files, 0.0 MB, 0.0 MB/s, * s left${escape}[[]K*" \
        "$(TERM=xterm progress dua.txt lambat dua.txt)"
else
    skip 'colour and notes on a terminal' 'no python3, or no pseudo-terminal'
fi
