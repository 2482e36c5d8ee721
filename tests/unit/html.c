/* html.c: what is read of a web page: characters, tags, pieces, the article and its title. */
#include "../../include/ringkas.h"
#include "../test.h"

#define CHUNK_MAX 64u

/* What was read, as "title|text", with a slash for each newline. */
static void read_page(const char *html, size_t length, size_t chunk, char *result, size_t size)
{
    const size_t block_size = ringkas_html_size(length);
    void *block = malloc(block_size);
    ringkas_html *reader = ringkas_html_begin(block, block_size);
    ringkas_page page;
    char bytes[CHUNK_MAX];
    size_t at, i;

    for (at = 0; at < length; at += chunk) {
        const size_t count = length - at < chunk ? length - at : chunk;
        memcpy(bytes, html + at, count);
        if (ringkas_html_feed(reader, bytes, count) != RINGKAS_OK) break;
        memset(bytes, '<', sizeof bytes); /* nothing of a chunk is read later */
    }
    if (at < length || ringkas_html_end(reader, &page) != RINGKAS_OK)
        snprintf(result, size, "failed");
    else
        snprintf(result, size, "%.*s|%.*s", (int)page.title_length, page.title, (int)page.length, page.text);
    free(block);
    for (i = 0; result[i] != '\0'; i++)
        if (result[i] == '\n') result[i] = '/';
}

typedef struct {
    const char *name, *html, *expected;
} page_row;

/* Every page is read in one piece, and byte by byte. */
static void check_pages(const page_row *rows, size_t count)
{
    char whole[2048], pieces[2048];
    size_t i;

    for (i = 0; i < count; i++) {
        const size_t length = strlen(rows[i].html);
        read_page(rows[i].html, length, CHUNK_MAX, whole, sizeof whole);
        read_page(rows[i].html, length, 1, pieces, sizeof pieces);
        if (strcmp(whole, pieces) != 0)
            CHECK_STRING(rows[i].name, whole, pieces);
        else
            CHECK_STRING(rows[i].name, rows[i].expected, whole);
    }
}

static const page_row characters[] = {
    {"white space is folded", "<p> Padi \n\t dan  jagung </p>", "|Padi dan jagung/"},
    {"NBSP is a blank", "<p>Padi&nbsp;dan\xC2\xA0jagung", "|Padi dan jagung/"},
    {"a name", "<p>Padi &amp; jagung", "|Padi & jagung/"},
    {"a name without semicolon", "<p>Padi &amp jagung", "|Padi & jagung/"},
    {"a name before letters", "<p>&copy2024", "|©2024/"},
    {"the longest name", "<p>&thetasym;", "|ϑ/"},
    {"capitals count", "<p>&Eacute;&eacute;", "|Éé/"},
    {"no name", "<p>R&D &padi; a & b", "|R&D &padi; a & b/"},
    {"a name that needs its semicolon", "<p>a &hellip b &hellip; c", "|a &hellip b … c/"},
    {"an address", "<p>?a=1&lang=id", "|?a=1&lang=id/"},
    {"a number", "<p>&#82;&#x70;&#X31;", "|Rp1/"},
    {"a number of Windows-1252", "<p>&#147;Padi&#148;", "|“Padi”/"},
    {"numbers that are no character", "<p>&#0;&#xD800;&#x110000;&#99999999999;", "|����/"},
    {"no number", "<p>&#; &#x; &#xyz;", "|&#; &#x; &#xyz;/"},
    {"UTF-8", "<p>caf\xC3\xA9 \xF0\x9F\x98\x80", "|café 😀/"},
    {"bytes that are no UTF-8 are Windows-1252", "<p>caf\xE9 \x93padi\x94 \xC3", "|café “padi” Ã/"},
    {"a page that is Windows-1252", "<meta charset=windows-1252><p>caf\xC3\xA9", "|cafÃ©/"},
    {"the same in the old way", "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'><p>\xC3\xA9",
     "|Ã©/"},
    {"a byte order mark", "\xEF\xBB\xBF<p>Padi", "|Padi/"},
    {"the mark counts more than what the page says", "\xEF\xBB\xBF<meta charset=latin1><p>caf\xC3\xA9",
     "|caf\xC3\xA9/"},
    {"less than", "<p>3 < 5 <5 <", "|3 < 5 <5 </"},
};

static const page_row tags[] = {
    {"elements in a line", "<p>Pa<b>di</b> dan <i>jagung</i>", "|Padi dan jagung/"},
    {"capitals", "<P>Padi</P><DIV>Jagung</DIV>", "|Padi//Jagung/"},
    {"unknown elements", "<p><x-y>Padi</x-y> dan <o:p>jagung", "|Padi dan jagung/"},
    {"a comment", "<p>Padi<!-- <p>tidak -- > --> jagung", "|Padi jagung/"},
    {"short comments", "<p>a<!-->b<!--->c<!---->d", "|abcd/"},
    {"an unclosed comment", "<p>Padi<!-- jagung <p>tidak", "|Padi/"},
    {"a doctype and a processing instruction", "<!DOCTYPE html><?php echo 1 ?><p>Padi", "|Padi/"},
    {"CDATA", "<p><![CDATA[Padi]]> jagung", "|Padi jagung/"},
    {"a script", "<p>Padi<script>if (a < b) '</p>'</script> jagung", "|Padi jagung/"},
    {"a script that names its end", "<p>Padi<script>'</scripts>'</SCRIPT > jagung", "|Padi jagung/"},
    {"a style, a text field, a frame", "<style>p>a{}</style><textarea>x</textarea><iframe>y</iframe><p>Padi", "|Padi/"},
    {"a picture of lines", "<p>Padi<svg><title>Logo</title><text>x</text></svg><svg/> jagung", "|Padi jagung/"},
    {"an attribute with a greater sign", "<p title='a > b' data-x=\"<p>\">Padi", "|Padi/"},
    {"attributes without quotes", "<p class=isi id=a/b hidden=>Padi", "|Padi/"},
    {"an attribute without end", "<p>Padi<p title='jagung", "|Padi/"},
    {"a tag without end", "<p>Padi</p", "|Padi/"},
    {"an end tag of nothing", "</div></p></>Padi</b>", "|Padi/"},
    {"line breaks", "Padi<br>jagung<br/><br>beras", "|Padi/jagung//beras/"},
    {"paragraphs without end tags", "<p>Padi<p>jagung<div>beras", "|Padi//jagung//beras/"},
    {"items without end tags", "<ul><li>Padi<li>jagung</ul>", "|Padi//jagung/"},
    {"cells without end tags", "<table><tr><td>Padi<td>jagung<tr><td>beras</table>", "|Padi//jagung//beras/"},
    {"an end tag too many in a cell", "<div><table><td>Padi</div>jagung</table>beras", "|Padi//jagung//beras/"},
    {"lines of a program", "<pre>padi\n jagung</pre>", "|padi/jagung/"},
    {"a line of its own", "Padi<hr>jagung", "|Padi//jagung/"},
};

#define PROSE_1 "Petani di lereng Merapi mulai memanen padi pada hari Senin setelah hujan reda selama sepekan."
#define PROSE_2 "Harga gabah di tingkat petani naik menjadi tujuh ribu rupiah per kilogram menurut kepala desa."
#define PROSE_3 "Pemerintah kabupaten berjanji membeli gabah itu dengan harga yang sama sampai akhir musim panen."
#define ARTICLE "<p>" PROSE_1 "</p><p>" PROSE_2 "</p>"
#define TEXT    PROSE_1 "//" PROSE_2

static const page_row articles[] = {
    {"a menu and a footer",
     "<nav><a href=/>Beranda</a> <a href=/e>Ekonomi</a></nav>" ARTICLE "<footer>Hak cipta 2026</footer>", "|" TEXT "/"},
    {"paragraphs by line breaks",
     "<div>" PROSE_1 "<br><br>" PROSE_2 "</div><ul><li><a href=x>Berita lain hari ini</a></ul>", "|" TEXT "/"},
    {"paragraphs in elements without meaning", "<div><div>" PROSE_1 "</div><div><span>" PROSE_2 "</span></div></div>",
     "|" TEXT "/"},
    {"a link between paragraphs",
     "<p>" PROSE_1 "<p><a href=x>Baca juga: Harga beras turun di pasar induk</a><p>" PROSE_2, "|" TEXT "/"},
    {"links in a paragraph",
     "<p>Petani di <a href=m>lereng Merapi</a> mulai memanen padi pada hari Senin setelah hujan reda selama "
     "sepekan.<p>" PROSE_2,
     "|" TEXT "/"},
    {"an anchor is no link", "<p><a name=x>" PROSE_1 "</a><p>" PROSE_2, "|" TEXT "/"},
    {"a card of another article", "<article>" ARTICLE "</article><div class=related><p>" PROSE_3 "</div>",
     "|" TEXT "/"},
    {"comments", ARTICLE "<div id=komentar><p>" PROSE_3 "</div>", "|" TEXT "/"},
    {"a caption", "<figure><img><figcaption>" PROSE_3 "</figcaption></figure>" ARTICLE, "|" TEXT "/"},
    {"a form around the whole page", "<form>" ARTICLE "</form>", "|" TEXT "/"},
    {"a class that only sounds like boilerplate", "<body class='has-sidebar'><div class='nonads'>" ARTICLE "</div>",
     "|" TEXT "/"},
    {"a word that begins like one", "<div class=adsorpsi>" ARTICLE "</div>", "|" TEXT "/"},
    {"a hidden twin", ARTICLE "<div style='DISPLAY : none'><p>" PROSE_3 "</div>", "|" TEXT "/"},
    {"hidden by an attribute", ARTICLE "<div hidden><p>" PROSE_3 "</div><div aria-hidden=true>" PROSE_3 "</div>",
     "|" TEXT "/"},
    {"a page that is shown by a script", "<div style='display:none'>" ARTICLE "</div>", "|" TEXT "/"},
    {"a quoted post", "<p>" PROSE_1 "<div class=social><blockquote>" PROSE_2 "</blockquote></div>", "|" TEXT "/"},
    {"headings stay", "<h2>Panen raya</h2><p>" PROSE_1 "<h2>Harga naik</h2><p>" PROSE_2,
     "|Panen raya//" PROSE_1 "//Harga naik//" PROSE_2 "/"},
    {"a page of links only", "<ul><li><a href=a>Padi</a><li><a href=b>Jagung</a></ul>", "|"},
    {"an empty page", "", "|"},
    {"no tag at all", PROSE_1, "|" PROSE_1 "/"},
};

/* 500 bytes of a title. At most 512 are kept. */
#define WORDS_50  "Panen raya padi dan jagung tiba di desa pada Rabu "
#define WORDS_250 WORDS_50 WORDS_50 WORDS_50 WORDS_50 "Harga gabah naik lagi di tiga kabupaten sejak Mei "
#define WORDS_500 WORDS_250 WORDS_250

static const page_row titles[] = {
    {"the element title", "<title>Panen raya tiba</title><p>Padi", "Panen raya tiba|Padi/"},
    {"without the outlet", "<title>Panen raya tiba di desa - Kabar Desa</title><p>Padi",
     "Panen raya tiba di desa|Padi/"},
    {"without the outlet, another sign", "<title>Panen raya tiba di desa | Kabar Desa</title><p>Padi",
     "Panen raya tiba di desa|Padi/"},
    {"a dash inside", "<title>Persib - Persija berakhir imbang tanpa gol sama sekali</title><p>Padi",
     "Persib - Persija berakhir imbang tanpa gol sama sekali|Padi/"},
    {"a title with references", "<title>Padi &amp; jagung naik</title><p>Padi", "Padi & jagung naik|Padi/"},
    {"a title without end", "<title>Panen raya<body><p>Padi", "Panen raya|Padi/"},
    {"for links in other pages",
     "<title>Beranda</title><meta property='og:title' content='Panen &quot;raya&quot; tiba'><p>Padi",
     "Panen \"raya\" tiba|Padi/"},
    {"the name of the site",
     "<meta property=og:site_name content='Kabar Desa Maju Jaya Raya'><meta property=og:title "
     "content='Panen tiba - Kabar Desa Maju Jaya Raya'><p>Padi",
     "Panen tiba|Padi/"},
    {"the heading that the title names",
     "<title>Panen raya tiba - Kabar</title><h1>Kabar Desa</h1><h1>Panen Raya Tiba</h1><p>Padi",
     "Panen Raya Tiba|Padi/"},
    {"the first heading is a slogan", "<title>Panen raya tiba</title><h1>Kabar dari desa</h1><p>Padi",
     "Panen raya tiba|Padi/"},
    {"a heading of the second level", "<title>Panen raya tiba - Kabar</title><h2>Panen raya tiba</h2><p>Padi",
     "Panen raya tiba|Padi/"},
    {"only a heading", "<h1>Panen raya tiba</h1><p>Padi", "Panen raya tiba|Padi/"},
    {"a value is cut before a character of which it has a part",
     "<meta property=og:title content='" WORDS_500 "0123456789\xE2\x80\x93 desa'><p>Padi",
     WORDS_500 "0123456789|Padi/"},
    {"or a reference", "<meta property=og:title content='" WORDS_500 "012345&mdash; desa'><p>Padi",
     WORDS_500 "012345|Padi/"},
    {"a title that is too long is cut at 512 bytes", "<title>" WORDS_500 "kesejahteraan petani</title><p>Padi",
     WORDS_500 "kesejahteraa|Padi/"},
    {"no half of a character", "<title>" WORDS_500 "sebelas an\xE2\x80\x94padi</title><p>Padi",
     WORDS_500 "sebelas an|Padi/"},
    {"nothing after the cut", "<title>" WORDS_500 "sebelas dan padi</title><p>Padi", WORDS_500 "sebelas dan|Padi/"},
    {"a cut after a character", "<title>" WORDS_500 "sebelas d\xE2\x80\x94padi</title><p>Padi",
     WORDS_500 "sebelas d\xE2\x80\x94|Padi/"},
    {"no title", "<p>Padi", "|Padi/"},
};

static const struct {
    const char *name;
    const char *text;
    int expected;
} detections[] = {
    {"a document", "<!DOCTYPE html><html>", 1},
    {"a document in small letters", "<!doctype html>", 1},
    {"the element html", "\n <HTML lang=id>", 1},
    {"a byte order mark", "\xEF\xBB\xBF<html>", 1},
    {"comments first", "<!-- a --><!-- b -->\n<html>", 1},
    {"XHTML", "<?xml version='1.0'?>\n<!DOCTYPE html>", 1},
    {"a part of a page", "<p>Padi</p>", 1},
    {"an element with attributes", "<div class=isi><p>Padi</div>", 1},
    {"plain text", "Padi dan jagung", 0},
    {"nothing", "", 0},
    {"one sign", "<", 0},
    {"a chat", "<Media tidak disertakan>", 0},
    {"an unknown element", "<padi>x</padi>", 0},
    {"no end tag", "<p adalah paragraf", 0},
    {"a comparison", "<p 5 dan seterusnya", 0},
    {"another document", "<?xml version='1.0'?><rss>x</rss>", 0},
    {"a comment without end", "<!-- padi", 0},
    {"Markdown with a picture first", "<p align=center><img src=a.png></p>\n\n## Padi\n", 0},
    {"Markdown with code", "<div></div>\n```sh\nmake\n```\n", 0},
    {"a page with commands", "<p>Padi</p><pre>\n# apt update\n##\n</pre>", 1},
};

/* UTF-16 with a byte order mark, of either order, with a pair and halves of pairs. */
static const struct {
    const char *name;
    const char *bytes;
    size_t length;
    const char *expected;
} utf16[] = {
    {"little-endian", "\xFF\xFE<\0p\0>\0\xE9\0", 10, "|é/"},
    {"big-endian", "\xFE\xFF\0<\0p\0>\0\xE9", 10, "|é/"},
    {"a pair", "\xFF\xFE\x3D\xD8\x00\xDE", 6, "|😀/"},
    {"a half", "\xFF\xFE\x3D\xD8\x61\x00\x00\xDE\x62\x00", 10, "|�a�b/"},
    {"an odd byte", "\xFF\xFE\x61\x00\x62", 5, "|a/"},
    {"the mark counts more than what the page says",
     "\xFF\xFE<\0m\0e\0t\0a\0 \0c\0h\0a\0r\0s\0e\0t\0=\0l\0a\0t\0i\0n\0\x31\0>\0\xE9\0", 46, "|é/"},
    {"half of a mark", "\xFF", 1, "|ÿ/"},
    {"no mark", "\xFF\xFFpadi", 6, "|ÿÿpadi/"},
};

static void test_detection(void)
{
    char page[64];
    size_t i;

    for (i = 0; i < ITEMS(detections); i++)
        CHECK_NUMBER(detections[i].name, detections[i].expected,
                     ringkas_is_html(detections[i].text, strlen(detections[i].text)));
    CHECK_NUMBER("UTF-16", 1, ringkas_is_html("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14));
    CHECK_NUMBER("null", 0, ringkas_is_html(NULL, 0));
    for (i = 0; i < ITEMS(utf16); i++) {
        read_page(utf16[i].bytes, utf16[i].length, 1, page, sizeof page);
        CHECK_STRING(utf16[i].name, utf16[i].expected, page);
    }
}

/* Pages that need much room for their length: the size that is enough for every page is enough for them, and less is an error. */
static const struct {
    const char *name, *piece;
} greedy[] = {
    {"paragraphs", "<p>a"},       {"items", "<li>a"},       {"cells", "<td>a"},     {"nested elements", "<h1>a"},
    {"line breaks", "a<br><br>"}, {"lines", "a<hr>"},       {"references", "&pi;"}, {"Windows-1252", "\x80"},
    {"comments", "<!---->a"},     {"end tags", "</p>a<p>"},
};

static void test_room(void)
{
    size_t i;

    for (i = 0; i < ITEMS(greedy); i++) {
        char *html = (char *)malloc(20000), *result = (char *)malloc(100000);
        size_t length = 0, piece = strlen(greedy[i].piece), size;
        while (length + piece <= 20000) {
            memcpy(html + length, greedy[i].piece, piece);
            length += piece;
        }
        read_page(html, length, CHUNK_MAX, result, 100000);
        CHECK(greedy[i].name, strcmp(result, "failed") != 0);
        for (size = 0; size < ringkas_html_size(0) + 400; size += 7) {
            void *block = malloc(size);
            ringkas_html *reader = ringkas_html_begin(block, size);
            ringkas_page page;
            if (reader != NULL && ringkas_html_feed(reader, html, length) == RINGKAS_OK)
                ringkas_html_end(reader, &page);
            free(block);
        }
        free(html);
        free(result);
    }
}

static void test_arguments(void)
{
    char block[64];
    ringkas_page page;

    CHECK("a block that is too small", ringkas_html_begin(block, sizeof block) == NULL);
    CHECK("no block", ringkas_html_begin(NULL, 100000) == NULL);
    CHECK_NUMBER("no reader to feed", RINGKAS_ERR_ARGUMENT, ringkas_html_feed(NULL, "", 0));
    CHECK_NUMBER("no reader to end", RINGKAS_ERR_ARGUMENT, ringkas_html_end(NULL, &page));
    CHECK("a result of zeros after an error", page.text == NULL && page.length == 0);
    CHECK("a length that is too large", ringkas_html_size(SIZE_MAX) == SIZE_MAX);
}

int main(void)
{
    check_pages(characters, ITEMS(characters));
    check_pages(tags, ITEMS(tags));
    check_pages(articles, ITEMS(articles));
    check_pages(titles, ITEMS(titles));
    test_detection();
    test_room();
    test_arguments();
    return test_end("unit/html");
}
