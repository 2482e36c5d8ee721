/* src/cli/json_reader.c, json_string.c and record.c: which lines are JSON, and what they have. */
#define _POSIX_C_SOURCE 200809L
#include "../../src/cli/json_reader.c"
#include "../../src/cli/json_string.c"
#include "../../src/cli/utf8.c"
#include "../../src/cli/record.c"
#include "../test.h"

/* The one function of input.c that the reader needs. */
bool reserve(buffer *memory, size_t size)
{
    if (memory->size >= size) return true;
    memory->bytes = realloc(memory->bytes, size);
    memory->size = size;
    return memory->bytes != NULL;
}

/* The tokens of a text as letters: { } [ ] n(ame) s(tring) 0 (null) v (another value). "!" and what was expected, with the
 * byte, for an error. */
static const struct {
    const char *text, *tokens;
} texts[] = {
    /* values */
    {"null", "0"},
    {"true", "v"},
    {"false", "v"},
    {" \t\r\n1 \t\r\n", "v"},
    {"\"\"", "s"},
    {"\"a\"", "s"},
    {"", "!a value 0"},
    {" ", "!a value 1"},
    {"nul", "!a value 0"},
    {"nulll", "0!the end 4"},
    {"True", "!a value 0"},
    {"NaN", "!a value 0"},
    {"Infinity", "!a value 0"},
    {"'a'", "!a value 0"},
    {"1 2", "v!the end 2"},
    {"\xEF\xBB\xBF"
     "1",
     "!a value 0"},
    {"\xC2\xA0"
     "1",
     "!a value 0"},
    {"\f1", "!a value 0"},
    {"// a", "!a value 0"},
    /* numbers */
    {"0", "v"},
    {"-0", "v"},
    {"-0.0e-0", "v"},
    {"12345678901234567890123456789012345678901234567890", "v"},
    {"1.50", "v"},
    {"1e9", "v"},
    {"1E+9", "v"},
    {"1e999999", "v"},
    {"01", "v!the end 1"},
    {"-", "!a digit 1"},
    {"-a", "!a digit 1"},
    {"--1", "!a digit 1"},
    {"+1", "!a value 0"},
    {".5", "!a value 0"},
    {"1.", "!a digit 2"},
    {"1.e1", "!a digit 2"},
    {"1e", "!a digit 2"},
    {"1e+", "!a digit 3"},
    {"1.5.2", "v!the end 3"},
    {"0x1F", "v!the end 1"},
    {"1_000", "v!the end 1"},
    /* strings */
    {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "s"},
    {"\"\\u0000\\uABCD\\uefab\"", "s"},
    {"\"\\ud83d\\ude00 \\ud83d \\ude00\"", "s"},
    {"\"\x7F \xC2\x9B \xE2\x80\xA8\"", "s"},
    {"\"bytes \xFF that are not UTF-8 \xE2\x80\"", "s"},
    {"\"", "!the end of a string 1"},
    {"\"abc", "!the end of a string 4"},
    {"\"abcdefghijklmnop", "!the end of a string 17"},
    {"\"a\\\"", "!the end of a string 4"},
    {"\"\\", "!an escape 2"},
    {"\"\\a\"", "!an escape 2"},
    {"\"\\U0041\"", "!an escape 2"},
    {"\"\\'\"", "!an escape 2"},
    {"\"\\x41\"", "!an escape 2"},
    {"\"\\u00G0\"", "!an escape 5"},
    {"\"\\u004\"", "!an escape 6"},
    {"\"\\u004", "!an escape 6"},
    {"\"a\tb\"", "!an escape in place of a control character 2"},
    {"\"0123456789\n\"", "!an escape in place of a control character 11"},
    {"\"a\x1F\"", "!an escape in place of a control character 2"},
    /* arrays and objects */
    {"[]", "[]"},
    {"[ ]", "[]"},
    {"[1,\"a\" , null,[],{}]", "[vs0[]{}]"},
    {"{}", "{}"},
    {"{\"a\":1}", "{nv}"},
    {" { \"a\" : { \"b\" : [ true ] } , \"c\" : \"d\" } ", "{n{n[v]}ns}"},
    {"{\"a\":1,\"a\":2}", "{nvnv}"},
    {"[", "[!a value 1"},
    {"[1", "[v!a comma or ] 2"},
    {"[1,", "[v!a value 3"},
    {"[1,]", "[v!a value 3"},
    {"[,1]", "[!a value 1"},
    {"[1 2]", "[v!a comma or ] 3"},
    {"[1}", "[v!a comma or ] 2"},
    {"]", "!a value 0"},
    {"[]]", "[]!the end 2"},
    {"{", "{!a name in quotes 1"},
    {"{a:1}", "{!a name in quotes 1"},
    {"{1:1}", "{!a name in quotes 1"},
    {"{\"a\"}", "{!a colon 4"},
    {"{\"a\" 1}", "{!a colon 5"},
    {"{\"a\":}", "{n!a value 5"},
    {"{\"a\":1,}", "{nv!a name in quotes 7"},
    {"{,\"a\":1}", "{!a name in quotes 1"},
    {"{\"a\":1]", "{nv!a comma or } 6"},
    {"{\"a\":1 \"b\":2}", "{nv!a comma or } 7"},
    {"{\"a\":1}{", "{nv}!the end 7"},
    {"[{]}", "[{!a name in quotes 2"},
};

static const char *tokens_of(json_reader *reader, const char *text, size_t length)
{
    static const char letters[] = "\0!{}[]ns0v";
    static char line[200];
    size_t used = 0;
    json_token token;

    start_json(reader, text, length);
    do {
        token = next_json_token(reader);
        if (used < 20) line[used++] = letters[token.kind];
    } while (token.kind != TOKEN_END && token.kind != TOKEN_ERROR);
    if (token.kind == TOKEN_ERROR)
        snprintf(line + used, sizeof line - used, "%s %d", reader->expected, (int)(reader->at - text));
    CHECK_NUMBER(text, TOKEN_END, next_json_token(reader).kind); /* nothing follows an end or an error */
    return line;
}

static void test_texts(void)
{
    json_reader reader = {0};
    size_t i;

    for (i = 0; i < ITEMS(texts); i++) {
        const size_t length = strlen(texts[i].text);
        char *copy = test_copy(texts[i].text, length);
        CHECK_STRING(texts[i].text, texts[i].tokens, tokens_of(&reader, copy, length));
        free(copy);
    }
    CHECK_STRING("a NUL byte", "!a value 0", tokens_of(&reader, "", 1));
    CHECK_STRING("a NUL byte in a string", "!an escape in place of a control character 1",
                 tokens_of(&reader, "\"\0\"", 3));
    CHECK_STRING("a NUL byte as an escape", "!an escape 2", tokens_of(&reader, "\"\\\0\"", 4));
    free_json_reader(&reader);
}

/* A million brackets are as good as one: they take memory, not stack. */
static void test_depth(void)
{
    enum { DEPTH = 1000000 };
    json_reader reader = {0};
    char *text = (char *)test_allocate(2 * DEPTH);
    json_token token;
    size_t count = 0;
    size_t i;

    for (i = 0; i < DEPTH; i++) {
        text[i] = '[';
        text[2 * DEPTH - 1 - i] = ']';
    }
    start_json(&reader, text, 2 * DEPTH);
    while ((token = next_json_token(&reader)).kind != TOKEN_END && token.kind != TOKEN_ERROR) count++;
    CHECK_NUMBER("tokens of a million brackets", 2 * DEPTH, count);
    CHECK_NUMBER("a million brackets", TOKEN_END, token.kind);
    CHECK("one bit for each bracket", reader.brackets.size < DEPTH / 4);
    free_json_reader(&reader);
    free(text);
}

static const struct {
    const char *written, *text;
    size_t length;
} strings[] = {
    {"\"beras\"", "beras", 5},
    {"\"\"", "", 0},
    {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t", 8},
    {"\"\\u0041\\u00e9\\u20AC\"", "A\xC3\xA9\xE2\x82\xAC", 6},
    {"\"\\u0000\"", "\0", 1},
    {"\"a\\u0000b\"", "a\0b", 3},
    {"\"\\ud83d\\ude00\"", "\xF0\x9F\x98\x80", 4},
    {"\"\\uD83D\\uDE00\"", "\xF0\x9F\x98\x80", 4},
    {"\"\\udbff\\udfff\"", "\xF4\x8F\xBF\xBF", 4},
    {"\"\\ud800\\udc00\"", "\xF0\x90\x80\x80", 4},
    {"\"\\ud83d\"", "\xEF\xBF\xBD", 3},
    {"\"\\ude00\"", "\xEF\xBF\xBD", 3},
    {"\"\\ud83d beras\"", "\xEF\xBF\xBD beras", 9},
    {"\"\\ud83d\\n\"", "\xEF\xBF\xBD\n", 4},
    {"\"\\ud83d\\u0041\"",
     "\xEF\xBF\xBD"
     "A",
     4},
    {"\"\\ude00\\ud83d\"", "\xEF\xBF\xBD\xEF\xBF\xBD", 6},
    {"\"\\ud83d\\ud83d\\ude00\"", "\xEF\xBF\xBD\xF0\x9F\x98\x80", 7},
    {"\"\\uFFFF\\u2028\"", "\xEF\xBF\xBF\xE2\x80\xA8", 6},
    {"\"\xC3\xA9 \xFF\"", "\xC3\xA9 \xFF", 4},
};

static void test_strings(void)
{
    json_reader reader = {0};
    size_t i;

    for (i = 0; i < ITEMS(strings); i++) {
        const char *name = strings[i].written;
        char *copy = test_copy(name, strlen(name));
        char *text = (char *)test_allocate(strlen(name));
        json_token token;
        size_t length;

        start_json(&reader, copy, strlen(name));
        token = next_json_token(&reader);
        length = decode_json_string(&token, text);
        CHECK(name, length == strings[i].length && memcmp(text, strings[i].text, length) == 0);
        CHECK(name, is_json_text(&token, strings[i].text, strings[i].length));
        CHECK(name, !is_json_text(&token, "berap", 5));
        CHECK(name, strings[i].length == 0 || !is_json_text(&token, strings[i].text, strings[i].length - 1));
        free(copy);
        free(text);
    }
    free_json_reader(&reader);
}

/* The text and the title that are found: as written, "-" if there is none, "{", "[" or a scalar as it begins. */
static const struct {
    const char *text_path, *title_path, *line, *text, *title;
} records[] = {
    {"text", NULL, "{\"text\":\"a\"}", "\"a\"", "-"},
    {"text", NULL, "\"a\"", "\"a\"", "-"},
    {"text", NULL, "{\"id\":1}", "-", "-"},
    {"text", NULL, "{}", "-", "-"},
    {"text", NULL, "[\"text\",{\"text\":\"a\"}]", "-", "-"},
    {"text", NULL, "{\"text\":null}", "null", "-"},
    {"text", NULL, "{\"text\":[\"a\"]}", "[", "-"},
    {"text", NULL, "{\"te\\u0078t\":\"a\"}", "\"a\"", "-"},
    {"text", NULL, "{\"texts\":\"b\",\"tex\":\"c\",\"Text\":\"d\"}", "-", "-"},
    {"text", NULL, "{\"text\":\"a\",\"text\":\"b\"}", "\"b\"", "-"},
    {"text", NULL, "{\"text\":\"a\",\"b\":{\"text\":\"c\"},\"d\":[{\"text\":\"e\"}]}", "\"a\"", "-"},
    {"text", "judul", "{\"judul\":\"b\",\"text\":\"a\"}", "\"a\"", "\"b\""},
    {"text", "text", "{\"text\":\"a\"}", "\"a\"", "\"a\""},
    {"a.b", "a.c", "{\"a\":{\"b\":\"x\",\"c\":\"y\"}}", "\"x\"", "\"y\""},
    {"a.b", NULL, "{\"a\":{\"c\":{\"b\":\"x\"}},\"b\":\"y\"}", "-", "-"},
    {"a.b", NULL, "{\"a\":[{\"b\":\"x\"}]}", "-", "-"},
    {"a.b", NULL, "{\"a\":\"x\"}", "-", "-"},
    {"a.b", NULL, "{\"c\":{\"a\":{\"b\":\"x\"}}}", "-", "-"},
    {"a.b", NULL, "{\"a\":{\"b\":\"x\"},\"a\":{}}", "-", "-"},
    {"a.b", NULL, "{\"a\":{},\"a\":{\"d\":{},\"b\":\"x\"}}", "\"x\"", "-"},
    {"a.b", NULL, "{\"a.b\":\"x\"}", "\"x\"", "-"},
    {"a.b.c", NULL, "{\"a\":{\"b\":{\"d\":1,\"c\":\"x\"},\"c\":\"y\"},\"c\":\"z\"}", "\"x\"", "-"},
    {"a.b.c", NULL, "{\"a\":{\"x\":{\"c\":1},\"b\":{\"c\":\"y\"}}}", "\"y\"", "-"},
    {"a.a.a", NULL, "{\"a\":{\"a\":{\"a\":{\"a\":\"x\"}}}}", "{", "-"},
};

static const char *show(const json_token *token)
{
    static char text[40];

    if (token->kind == TOKEN_END) return "-";
    snprintf(text, sizeof text, "%.*s", (int)token->length, token->start);
    return text;
}

static void test_records(void)
{
    json_reader reader = {0};
    size_t i;

    for (i = 0; i < ITEMS(records); i++) {
        record_form form = {records[i].text_path, records[i].title_path, {NULL}, 0};
        record found;

        start_json(&reader, records[i].line, strlen(records[i].line));
        CHECK(records[i].line, read_record(&reader, &form, &found));
        CHECK_STRING(records[i].line, records[i].text, show(&found.text));
        CHECK_STRING(records[i].line, records[i].title, show(&found.title));
    }
    free_json_reader(&reader);
}

int main(void)
{
    test_texts();
    test_depth();
    test_strings();
    test_records();
    return test_end("json");
}
