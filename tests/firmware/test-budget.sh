# Every number of budget.txt, as `make size` prints it.

"$here/size" "$build" >"$out/size.txt" 2>&1
status=$?
sed -n 's/^SKIP size: //p' "$out/size.txt" >"$out/skips"
while IFS=: read -r what why; do skip "budget of $what" "${why# }"; done <"$out/skips"
grep -E '^[a-z]+ +[a-z_]+ +[0-9]+ of ' "$out/size.txt" >"$out/rows"
while read -r configuration measure number _of budget rest; do
    case $rest in
    *EXCEEDED) fail "budget of $configuration $measure" "expected at most $budget, got $number" ;;
    *) pass ;;
    esac
done <"$out/rows"
if grep '^FAIL size' "$out/size.txt" >"$out/failures"; then
    fail budget "$(cat "$out/failures")"
elif [ $status != 0 ] && ! grep -q EXCEEDED "$out/rows"; then
    fail budget "make size ended with status $status"
    tail -5 "$out/size.txt"
fi
