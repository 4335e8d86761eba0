#include "core/extraction/page/HtmlTree.h"

#include <QTest>

using namespace aio::extraction;
using namespace Qt::StringLiterals;

// What the parser makes of a page is the same with and without its skeleton.
class TestHtmlTrim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheTreeAsItIs_data();
    void leavesTheTreeAsItIs();
    void leavesLittleToParse();
    void survivesManyParts();
};

namespace {

const QByteArray longText = "a text that is long enough to be left out of what is parsed";

QString plain(QByteArrayView text)
{
    return QString::fromUtf8(text).simplified();
}

bool isLeftOut(GumboTag tag, QByteArrayView attribute)
{
    return attribute == "d" || attribute == "points" || attribute == "srcset" || tag == GUMBO_TAG_STYLE;
}

void describe(const GumboNode *node, QStringList &lines)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) {
        const QString text = node->type == GUMBO_NODE_COMMENT ? QString() : plain(node->v.text.text);
        if (!text.isEmpty() && node->parent->v.element.tag != GUMBO_TAG_STYLE) {
            lines.append(text);
        }
        return;
    }
    const GumboElement &element = node->v.element;
    lines.append(u'<' + QString::number(element.tag));
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        if (!isLeftOut(element.tag, attribute->name)) {
            lines.append(plain(attribute->name) + u'=' + QString::fromUtf8(attribute->value));
        }
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        describe(static_cast<const GumboNode *>(element.children.data[i]), lines);
    }
    lines.append(u"/"_s);
}

QStringList parsedWhole(const QByteArray &page)
{
    GumboOutput *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), size_t(page.size()));
    QStringList lines;
    describe(output->root, lines);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return lines;
}

QStringList parsedTrimmed(const QByteArray &page)
{
    const auto tree = HtmlTree::parse(page, aio::WorkContext());
    QStringList lines;
    std::vector<int> open;
    for (int i = 0; tree && i < tree->size(); ++i) {
        for (; !open.empty() && open.back() <= i; open.pop_back()) {
            lines.append(u"/"_s);
        }
        if (tree->isText(i)) {
            const QString text = plain(tree->text(i));
            if (!text.isEmpty() && !tree->is(tree->parent(i), GUMBO_TAG_STYLE)) {
                lines.append(text);
            }
            continue;
        }
        lines.append(u'<' + QString::number(tree->tag(i)));
        for (const auto &[name, value] : tree->attributes(i)) {
            if (!isLeftOut(tree->tag(i), name)) {
                lines.append(plain(name) + u'=' + QString::fromUtf8(value));
            }
        }
        open.push_back(tree->end(i));
    }
    for (std::size_t i = 0; i < open.size(); ++i) {
        lines.append(u"/"_s);
    }
    return lines;
}

} // namespace

void TestHtmlTrim::leavesTheTreeAsItIs_data()
{
    QTest::addColumn<QByteArray>("page");
    const auto row = [](const char *name, const QByteArray &page) { QTest::newRow(name) << page; };
    row("plain", "<title>Long title of a page</title><h1 class='large heading'>" + longText + "</h1>");
    row("script", "<script type='application/ld+json'>{\"a\": \"</b> & &amp; <p>\"}</script><p>" + longText);
    row("script in capitals", "<SCRIPT>var a = '<p>" + longText + "</p>';</SCRIPT ><p>after it</p>");
    row("script that hides one", "<script><!-- <script> '</script>' --></script><p>" + longText);
    row("script in an attribute", "<p title=\"<script>" + longText + "\">text of it</p><b>\"</script></b>");
    row("script in a comment", "<!-- <script> --><p>" + longText + "</p><!-- </script> --><p>more text</p>");
    row("script without an end", "<p>" + longText + "</p><script>var a = '<p>" + longText);
    row("script in a drawing", "<svg><script/><path d='M0 0 L10 10 Z'/></svg><p>" + longText + "</p>");
    row("style in a drawing", "<svg><style>.a > .b {}</style><style/><text>" + longText + "</text></svg>");
    row("section of characters", "<svg><![CDATA[ <p>" + longText + "</p> ]]></svg><p>" + longText);
    row("odd comments",
        "<p>one text</p><!--><p>another text</p><!---><p>third text</p><!-- a --!><p>fourth</p>-->");
    row("comment without an end", "<p>" + longText + "</p><!-- <p>" + longText);
    row("text area", "<textarea>\n<p>" + longText + "</p><script></textarea><p>" + longText);
    row("references", "<p title='a &amp; b &lt; c and so on'>R&amp;D, long enough &#x20AC;</p>&lt;p> a text");
    row("bare angle", "<p>one text < another text <3 and a third</p><p>a<b and the rest of the text</p>");
    row("words around tables", "<table>long words<tr>more words<td>" + longText + "</table> and words after");
    row("preformatted", "<pre>\n\n  " + longText + "\n  more</pre><listing>\nwords in a listing</listing>");
    row("line ends",
        "<pre>first line\r\nsecond line\rthird line</pre><p title='one\r\ntwo three'>" + longText);
    row("attributes",
        "<a href=unquoted/value/of/it class='x y z of it' x=''/ =y disabled data-a = 'long value'>");
    row("attribute there twice", "<a class='button' class='large' href='/where/it/leads/to'>" + longText);
    row("attribute without an end", "<p>" + longText + "</p><a href='" + longText + "><b>" + longText);
    row("hidden input", "<table><tr><input type='hidden'   value='a long value'></tr></table>" + longText);
    row("nested wrongly", "<b>bold text of it<p>" + longText + "</b> and so on</p><i>" + longText);
    row("the private characters",
        "<p>\xF4\x80\x80\x80 " + longText + "</p><p title='" + longText + "'>b</p>");
    row("plain text", "<p>" + longText + "</p><plaintext><p>" + longText + "</p>");
    row("noscript",
        "<head><noscript><link href='long/address/of/it'></noscript></head><noscript><p>" + longText);
    row("frames",
        "<iframe><p>" + longText + "</p></iframe><noembed><p>" + longText + "</noembed>" + longText);
    row("select", "<select><option>" + longText + "<script>var longScript = 1;</script></select>" + longText);
}

void TestHtmlTrim::leavesTheTreeAsItIs()
{
    QFETCH(QByteArray, page);
    QCOMPARE(parsedTrimmed(page), parsedWhole(page));
    // Nothing that is cut short may differ either, or read beyond its end.
    for (qsizetype length = 0; length < page.size(); ++length) {
        const QByteArray part(page.constData(), length);
        QCOMPARE(parsedTrimmed(part), parsedWhole(part));
    }
}

void TestHtmlTrim::leavesLittleToParse()
{
    const QByteArray page = "<style>" + longText.repeated(50) + "</style><script>" + longText.repeated(50)
        + "</script><!--" + longText.repeated(50) + "--><p title='" + longText.repeated(50) + "'>"
        + longText.repeated(50) + "</p>";
    QVERIFY(trimHtml(page).html.size() < 120);
}

void TestHtmlTrim::survivesManyParts()
{
    QByteArray page;
    for (int i = 0; i < 70'000; ++i) {
        page += "<p>Paragraph " + QByteArray::number(i);
    }
    const auto tree =
        HtmlTree::parse(page + "<p>The character &#x100007; as a reference", aio::WorkContext());
    QVERIFY(tree.has_value());
    const QString text = tree->innerText(0, page.size());
    QVERIFY(text.startsWith(u"Paragraph 0 Paragraph 1 "_s));
    QVERIFY(text.contains(u"Paragraph 65535 Paragraph 65536"_s));
    QVERIFY(text.contains(u"Paragraph 69999 The character"_s));
}

QTEST_GUILESS_MAIN(TestHtmlTrim)
#include "tst_htmltrim.moc"
