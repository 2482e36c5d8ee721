"""object.py COMMAND NAME...: checks what `COMMAND --json NAME.txt` and `COMMAND --json=summary NAME.txt` print.

Prints "ok" for each object without a problem, or one line for each problem.
"""
import json, re, subprocess, sys

ENCODINGS = {'le': 'utf-16', 'be': 'utf-16', 'pasangan': 'utf-16', 'windows': 'windows-1252'}  # the others are utf-8
DEFAULT_KEYWORDS = 10


def summarize(*arguments):
    return subprocess.run([sys.argv[1], '-q', *arguments], stdout=subprocess.PIPE).stdout.decode('utf-8')


def tidy(string):
    """White space as ringkas_segment_text writes it, but for words that were parted at the end of a line."""
    string = re.sub('[ \t\n\r\f\v\x85\xa0\u2028\u2029]+', ' ', string)
    return re.sub(r'(?<=\() | (?=[,;)]|\.(?!\w)|:(?![()-]))', '', string)


def without_controls(string):
    return re.sub('[\x00-\x09\x0b-\x1f\x7f-\x9f]', '\ufffd', string)


def is_same(part, segment):
    return tidy(part) == segment['text']


def problems(name, form):
    """Yields (what is checked, whether it holds)."""
    file = name + '.txt'
    lines = summarize(form, file).split('\n')
    one = json.loads(lines[0])
    text = open(file, encoding=one['encoding'], errors='replace', newline='').read()  # as src/cli/JSON.md says
    data = open(file, 'rb').read() if one['encoding'] == 'utf-8' else text.encode()
    segments = one['segments']
    chosen = [s for s in segments if s['rank'] is not None]
    keywords = one['keywords']
    yield 'one object on one line', lines[1:] == ['']
    yield 'members', list(one) == ['version', 'file', 'encoding', 'format', 'title', 'bytes', 'words', 'summary', 'keywords', 'segments', 'query_found', 'known_words', 'warnings', 'answers']
    yield 'version', one['version'] == 2
    yield 'file', one['file'] == file
    yield 'encoding', one['encoding'] == ENCODINGS.get(name, 'utf-8')
    yield 'no query', one['query_found'] is None
    known = one['known_words']
    yield 'known words', known is None or 0 <= known <= 1
    yield 'warnings', one['warnings'] == (['few_known_words'] if known is not None and known < 0.25 else [])
    yield 'bytes', one['bytes'] == len(data)
    yield 'words', one['words'] >= sum(s['words'] for s in segments)
    members = ['start', 'end', 'start_char', 'end_char', 'kind', 'role', 'heading', 'page', 'words', 'score', 'rank', 'text']
    yield 'members of a segment', all(list(s) == members for s in segments)
    roles = ('dateline', 'byline', 'caption', 'link', 'promotion', 'navigation', 'legal', 'note', 'page')
    yield 'role', all(s['role'] in roles if s['kind'] == 'boilerplate' else s['role'] is None for s in segments)
    is_whole = form == '--json'
    yield 'heading', not is_whole or all(
        s['heading'] is None or (s['heading'] < i and segments[s['heading']]['kind'] == 'heading')
        for i, s in enumerate(segments))
    yield 'page', all(s['page'] is None or s['page'] > 0 for s in segments)
    yield 'kind', all(s['kind'] in ('sentence', 'heading', 'boilerplate') for s in segments)
    yield 'order', all(a['end'] <= b['start'] for a, b in zip(segments, segments[1:]))
    yield 'bytes of a segment', all(is_same(data[s['start']:s['end']].decode('utf-8', 'replace'), s) for s in segments)
    yield 'characters of a segment', all(is_same(text[s['start_char']:s['end_char']], s) for s in segments)
    yield 'ranks', sorted(s['rank'] for s in chosen) == list(range(1, len(chosen) + 1))
    yield 'boilerplate is not chosen', all(s['kind'] != 'boilerplate' for s in chosen)
    yield 'only chosen segments', form == '--json' or chosen == segments
    yield 'summary', one['summary'] == [s['text'] for s in chosen]
    yield 'plain summary', without_controls('\n'.join(one['summary'])) == summarize(file).rstrip('\n')
    yield 'number of keywords', len(keywords) <= DEFAULT_KEYWORDS
    yield 'members of a keyword', all(list(k) == ['phrase', 'weight', 'count'] for k in keywords)
    yield 'heaviest first', all(a['weight'] >= b['weight'] for a, b in zip(keywords, keywords[1:]))
    yield 'keywords are in the text', all(k['count'] > 0 and k['phrase'] in text for k in keywords)


for name in sys.argv[2:]:
    for form in ('--json', '--json=summary'):
        wrong = [what for what, holds in problems(name, form) if not holds]
        print('\n'.join('%s %s.txt: %s' % (form, name, what) for what in wrong) or 'ok')
