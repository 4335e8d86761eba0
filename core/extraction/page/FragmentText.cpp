#include "core/extraction/page/FragmentText.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/VisibleText.h"

namespace aio::extraction {

namespace {

constexpr int parseLimitMs = 2000;

bool hasMarkup(const QString &text)
{
    const qsizetype at = text.indexOf(u'<');
    return at >= 0 && text.indexOf(u'>', at) > at;
}

} // namespace

StructuredText readFragment(const QString &html)
{
    QString source = html;
    if (!hasMarkup(source) && looksLikeHtml(source)) {
        source = decodeReferences(source);
    }
    if (!hasMarkup(source)) {
        // Line breaks of plain text mean what they show.
        source = QStringLiteral("<pre>") + source.toHtmlEscaped() + QStringLiteral("</pre>");
    }
    const WorkContext limit = WorkContext().limitedTo(parseLimitMs);
    const auto tree = HtmlTree::parse(source.toUtf8(), limit);
    if (!tree) {
        return {};
    }
    const std::vector<NodeRole> roles(std::size_t(tree->size()), NodeRole::Main);
    std::vector<NodeRole> readable = roles;
    for (int i = 0; i < tree->size(); ++i) {
        const GumboTag tag = tree->tag(i);
        if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_HEAD) {
            for (int k = i; k < tree->end(i); ++k) {
                readable[std::size_t(k)] = NodeRole::Skip;
            }
        }
    }
    return readVisibleText(*tree, readable, limit);
}

QStringList fragmentLines(const QString &html)
{
    const StructuredText fragment = readFragment(html);
    QStringList lines;
    for (const TextBlock &block : fragment.blocks) {
        lines.append(fragment.text.mid(block.span.start, block.span.length()));
    }
    return lines;
}

} // namespace aio::extraction
