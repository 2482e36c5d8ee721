# shellcheck shell=sh disable=SC2034,SC2086,SC2154
# How options are written, --help, --version

# An optional number may be the next argument. It is a number only if it is a whole number. A file with such a name is
# written ./5, or comes after "--".
same_output <<'TABLE'
--teaser lima.txt | --teaser=25 lima.txt | --teaser 25 lima.txt | lima.txt --teaser
-k5 lima.txt | -k 5 lima.txt | --keywords=5 lima.txt | --keywords 5 lima.txt | lima.txt -k5 | lima.txt -k 5 | lima.txt --keywords 5 | -qk5 lima.txt | -qk 5 lima.txt | -k -k 5 lima.txt
-k lima.txt | --keywords lima.txt | -k10 lima.txt | lima.txt -k | -k -q lima.txt | -k -- lima.txt | -k5 -k lima.txt
-k ./5 | -k -- 5 | -k dua.txt
-n2 ./5 | -n 2 5 | -n2 dua.txt
TABLE
from=lima.txt
same '-k5 lima.txt' '-k 5' '--keywords 5' '-k5 -'
from=/dev/null
try 2 '' 'summarize: 3x: No such file or directory' -k 3x
try 2 '' 'summarize: -3: unknown option; see summarize --help' -k -3 lima.txt

# An optional word must be attached: the next argument is a file.
try 0 '{"version":2,"file":"summary",*' '' --json summary
try 0 '[[][[]Harga*' '' --highlight summary
try 2 '*{"version":2,"file":"text","error":*' 'summarize: text: No such file or directory' --json dua.txt text
same '--json lima.txt' '--json=summary --json lima.txt'
same '--json=summary lima.txt' '--json --json=summary lima.txt'

# The rest are files after "--".
try 0 "$dua" '' -- -x
try 0 "$dua" '' -n5 -- -x
try 2 '' '*--: No such file or directory' -- --

refused <<'TABLE'
--frasa lima.txt | --frasa: unknown option
lima.txt --frasa=3 | --frasa=3: unknown option
--sentence=3 lima.txt | --sentence=3: unknown option
--=3 lima.txt | --=3: unknown option
-x | -x: unknown option
-json lima.txt | -json: unknown option
--color=biru lima.txt | --color=biru: must be one of auto|always|never
--color= lima.txt | --color=: must be*
--color=aut lima.txt | --color=aut: must be*
--json=ya lima.txt | --json=ya: takes no value but summary
--json= lima.txt | --json=: takes no value but summary
--json=summar lima.txt | --json=summar: takes no value but summary
--highlight=ya lima.txt | --highlight=ya: takes no value but text
--sources lima.txt | --sources: needs --together
--where -k lima.txt | --keywords and --where: choose one of them
--where -k --explain lima.txt | --keywords and --where: *
--where --tags=dua.txt lima.txt | --tags and --where: *
--where --text lima.txt | --text and --where: *
--where --jsonl lima.txt | --jsonl and --where: *
--where --features lima.txt | --features and --where: *
--together --sources -k lima.txt | --keywords and --sources: *
--together --sources --tags=dua.txt lima.txt | --tags and --sources: *
--outline -k lima.txt | --keywords and --outline: *
--outline -k --explain lima.txt | --keywords and --outline: *
--outline --teaser lima.txt | --teaser and --outline: *
--outline --tags=dua.txt lima.txt | --tags and --outline: *
--outline --text lima.txt | --text and --outline: *
--outline --jsonl lima.txt | --jsonl and --outline: *
--tags= lima.txt | --tags=: must not be empty
--stopwords= lima.txt | --stopwords=: must not be empty
--abbreviations= lima.txt | --abbreviations=: must not be empty
--together --jsonl lima.txt | --together and --jsonl: choose one of them
--together --highlight lima.txt | --together and --highlight: *
--together --text lima.txt | --together and --text: *
--json --highlight lima.txt | --json and --highlight: choose one of them
--explain --json=summary lima.txt | --json and --explain: *
--highlight=text --explain lima.txt | --highlight and --explain: *
-k --highlight lima.txt | --highlight and --keywords: *
--tags=dua.txt --teaser lima.txt | --teaser and --tags: choose one of them
--tags=dua.txt -k lima.txt | --tags and --keywords: *
--tags=dua.txt --explain lima.txt | --tags and --explain: *
--teaser --highlight lima.txt | --teaser and --highlight: choose one of them
--teaser --text lima.txt | --teaser and --text: *
--explain --teaser lima.txt | --teaser and --explain: *
-k --teaser lima.txt | --teaser and --keywords: *
--teaser=0 lima.txt | --teaser=0: must be a whole number from 1 to 4294967295
--teaser=banyak lima.txt | --teaser=banyak: must be *
-k0 lima.txt | -k 0: must be a whole number from 1 to 64
-k 0 lima.txt | -k 0: must be a whole number from 1 to 64
-k65 lima.txt | -k 65: *
--keywords 65 lima.txt | --keywords=65: *
--keywords= lima.txt | --keywords=: *
-keywords lima.txt | -k eywords: *
TABLE
# JSON has headings, pages, files and outlines anyway.
same '--json lima.txt' '--json --where lima.txt'
same '--json -k3 lima.txt' '--json -k3 --where lima.txt'
same '--together --json lima.txt' '--together --json --sources lima.txt'
try 0 '{"version":2,*"outline":*' '' --outline --json -k lima.txt
for option in n w r t; do usage "-$option: needs a value" lima.txt -$option; done
for option in sentences words length ratio max-chars query title tags stopwords abbreviations color title-field output-field jobs; do
    usage "--$option: needs a value" lima.txt --$option
done
for option in explain where together sources quiet no-stopwords keep-boilerplate only line-buffered changed help version; do
    usage "--$option=ya: takes no value" --$option=ya lima.txt
done
usage "--${bad}[[]1m: unknown option" "--${escape}[1m" lima.txt

# ---- Help, version, names

version=$(sed -n 's/^#define RINGKAS_VERSION "\(.*\)"$/\1/p' "$root/include/ringkas.h")
try 0 "summarize $version" '' -V
try 0 "summarize $version" '' --version
try 0 "summarize $version" '' dua.txt -V tidak-ada.txt --frasa
same '--help' '-h' '-hV' '--help --frasa' 'dua.txt -h'
equal 'lines of --help that are too long' '' "$("$command" --help | awk 'length($0) > 80')"
if [ "$("$command" --help | wc -l)" -le 60 ]; then pass; else fail '--help' '60 lines' more; fi
for option in sentences words length ratio max-chars query title from until outline teaser tags keywords json highlight where together sources explain stopwords abbreviations \
    no-stopwords keep-boilerplate format text color quiet jsonl title-field output-field only line-buffered changed jobs help version; do
    if "$command" --help | grep -q -e "--$option"; then pass; else fail '--help' "--$option" nothing; fi
    if grep -q "Fl Fl $option" "$root/src/cli/summarize.1"; then pass; else fail 'summarize.1' "--$option" nothing; fi
done
if have mandoc; then
    equal 'what mandoc reports about summarize.1' '' "$(mandoc -T lint -W warning "$root/src/cli/summarize.1" 2>&1)"
else
    skip 'the markup of summarize.1' 'no mandoc'
fi
ln -s "$command" ringkas
./ringkas tidak-ada.txt 2>.err
equal 'under the name ringkas' '2 summarize: tidak-ada.txt: No such file or directory' "$? $(cat .err)"
