#include "core/extraction/page/PageFacts.h"

#include "core/extraction/page/SiteNames.h"

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxHeadings = 20;

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

void readMeta(const HtmlTree &tree, int node, PageFacts &facts)
{
    for (const char *name : {"property", "name", "itemprop", "http-equiv"}) {
        const QString key = tree.attribute(node, name).trimmed().toLower();
        const QString content = tree.attribute(node, "content").trimmed();
        if (!key.isEmpty() && !content.isEmpty() && !facts.meta.contains(key)) {
            facts.meta.insert(key, content);
        }
    }
}

void readScript(const HtmlTree &tree, int node, PageFacts &facts)
{
    const QString type = tree.attribute(node, "type").section(u';', 0, 0).trimmed().toLower();
    facts.scripts.append({type, tree.attribute(node, "id"), node});
}

void readLink(const HtmlTree &tree, int node, PageFacts &facts)
{
    const QString rel = tree.attribute(node, "rel").toLower();
    if (rel.split(u' ').contains(u"canonical"_s) && facts.canonical.isEmpty()) {
        facts.canonical = QUrl(tree.attribute(node, "href").trimmed());
    }
}

void readHeading(const HtmlTree &tree, int node, QStringList &headings)
{
    const QString text = tree.innerText(node, 400);
    if (!text.isEmpty() && headings.size() < maxHeadings && !headings.contains(text)) {
        headings.append(text);
    }
}

void settleAddresses(const QUrl &url, const QString &baseLink, PageFacts &facts)
{
    const QUrl loaded = isWebAddress(url) ? url : QUrl();
    facts.canonical = loaded.isEmpty() ? facts.canonical : loaded.resolved(facts.canonical);
    if (!isWebAddress(facts.canonical)) {
        facts.canonical = QUrl(facts.meta.value(u"og:url"_s));
        facts.canonical = isWebAddress(facts.canonical) ? facts.canonical : QUrl();
    }
    facts.url = loaded.isEmpty() ? facts.canonical : loaded;
    const QUrl base(baseLink);
    facts.base = baseLink.isEmpty() ? facts.url : facts.url.resolved(base);
    facts.base = isWebAddress(facts.base) ? facts.base : facts.url;
}

} // namespace

QStringList PageFacts::names() const
{
    QStringList names = headings;
    names << meta.value(u"og:title"_s) << meta.value(u"twitter:title"_s) << title;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QUrl PageFacts::resolve(const QString &link) const
{
    const QString trimmed = link.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
        return {};
    }
    const QUrl url = base.isEmpty() ? QUrl(trimmed) : base.resolved(QUrl(trimmed));
    return isWebAddress(url) ? url : QUrl();
}

PageFacts gatherPageFacts(const HtmlTree &tree, const QUrl &url)
{
    PageFacts facts;
    QString baseLink;
    QStringList second;
    facts.language = tree.attribute(0, "lang").trimmed();
    for (int i = 0; i < tree.size(); ++i) {
        switch (tree.tag(i)) {
        case GUMBO_TAG_META:
            readMeta(tree, i, facts);
            break;
        case GUMBO_TAG_SCRIPT:
            readScript(tree, i, facts);
            break;
        case GUMBO_TAG_LINK:
            readLink(tree, i, facts);
            break;
        case GUMBO_TAG_BASE:
            baseLink = baseLink.isEmpty() ? tree.attribute(i, "href").trimmed() : baseLink;
            break;
        case GUMBO_TAG_TITLE:
            // <svg> has a <title> too: the page's is the first.
            facts.title = facts.title.isEmpty() && tree.ancestor(i, GUMBO_TAG_SVG) < 0
                ? tree.verbatimText(i).simplified()
                : facts.title;
            break;
        case GUMBO_TAG_H1:
            readHeading(tree, i, facts.headings);
            break;
        case GUMBO_TAG_H2:
            readHeading(tree, i, second);
            break;
        default:
            break;
        }
    }
    facts.headings = facts.headings.isEmpty() ? second : facts.headings;
    if (facts.language.isEmpty()) {
        facts.language = facts.meta.value(u"content-language"_s, facts.meta.value(u"og:locale"_s));
    }
    settleAddresses(url, baseLink, facts);
    gatherSiteNames(tree, facts);
    return facts;
}

} // namespace aio::extraction
