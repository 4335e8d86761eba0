#include "core/extraction/page/MarkupItems.h"

#include "core/extraction/page/SchemaValue.h"

#include <QJsonArray>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxDepth = 8;
constexpr qsizetype maxItems = 200;

// "title schema:name" or "http://schema.org/title": a property may have several names.
QStringList localNames(const QString &names)
{
    QStringList locals;
    for (const QString &name : names.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype cut =
            std::max({name.lastIndexOf(u':'), name.lastIndexOf(u'/'), name.lastIndexOf(u'#')});
        locals.append(name.mid(cut + 1));
    }
    return locals;
}

void insertValue(QJsonObject &item, const QString &name, const QJsonValue &value)
{
    const QJsonValue known = item.value(name);
    if (known.isUndefined()) {
        item.insert(name, value);
        return;
    }
    QJsonArray list = known.isArray() ? known.toArray() : QJsonArray{known};
    const QJsonArray more = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &element : more) {
        list.append(element);
    }
    item.insert(name, list);
}

} // namespace

MarkupItems::MarkupItems(const HtmlTree &tree, const MarkupSyntax &syntax)
    : m_tree(tree)
    , m_syntax(syntax)
{
}

QList<QJsonObject> MarkupItems::itemsOf(QStringView type, const WorkContext &context) const
{
    QList<QJsonObject> items;
    for (int i = 0; i < m_tree.size() && items.size() < maxItems; ++i) {
        if ((i & 0x3FF) == 0 && context.interrupted()) {
            break;
        }
        if (!m_tree.hasAttribute(i, m_syntax.scope)
            || !localNames(m_tree.attribute(i, m_syntax.type)).contains(type, Qt::CaseInsensitive)) {
            continue;
        }
        const QJsonObject found = item(i, 0);
        if (found.size() > 1) {
            items.append(found);
        }
    }
    return items;
}

QJsonObject MarkupItems::item(int node, int depth) const
{
    QJsonObject item;
    item.insert(u"@type"_s, localNames(m_tree.attribute(node, m_syntax.type)).value(0));
    if (depth > maxDepth) {
        return item;
    }
    readProperties(node + 1, m_tree.end(node), depth, item);
    // Microdata may refer to elements elsewhere on the page.
    const QString references = m_tree.attribute(node, "itemref");
    for (const QString &id : references.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 20)) {
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.isElement(i) && m_tree.rawAttribute(i, "id") == id.toUtf8()) {
                readProperties(i, m_tree.end(i), depth + 1, item);
                break;
            }
        }
    }
    return item;
}

void MarkupItems::readProperties(int from, int to, int depth, QJsonObject &item) const
{
    if (depth > maxDepth) {
        return;
    }
    for (int i = from; i < to;) {
        const bool scope = m_tree.hasAttribute(i, m_syntax.scope);
        const QByteArrayView names = m_tree.rawAttribute(i, m_syntax.property);
        if (!names.isEmpty()) {
            const QJsonValue value = valueOf(i, depth);
            for (const QString &name : localNames(QString::fromUtf8(names))) {
                insertValue(item, name, value);
            }
        } else if (const int related = relatedItem(i); related > 0 && related < to) {
            for (const QString &name : localNames(m_tree.attribute(i, m_syntax.relation))) {
                insertValue(item, name, this->item(related, depth + 1));
            }
            i = m_tree.end(i);
            continue;
        }
        i = scope ? m_tree.end(i) : i + 1;
    }
}

int MarkupItems::relatedItem(int node) const
{
    if (m_syntax.relation == nullptr || m_tree.rawAttribute(node, m_syntax.relation).isEmpty()
        || m_tree.is(node, GUMBO_TAG_A) || m_tree.is(node, GUMBO_TAG_LINK)) {
        return -1;
    }
    for (int i = node; i < m_tree.end(node); ++i) {
        if (m_tree.hasAttribute(i, m_syntax.scope)) {
            return i;
        }
    }
    return -1;
}

QJsonValue MarkupItems::valueOf(int node, int depth) const
{
    if (m_tree.hasAttribute(node, m_syntax.scope)) {
        return item(node, depth + 1);
    }
    return plainValueOf(node);
}

QJsonValue MarkupItems::plainValueOf(int node) const
{
    for (const char *attribute : {"content", "datetime"}) {
        if (m_tree.hasAttribute(node, attribute)) {
            return m_tree.attribute(node, attribute).trimmed();
        }
    }
    switch (m_tree.tag(node)) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_AREA: {
        // A link around a name ("<a itemprop=title href=…>Cook</a>") means the name.
        const QString text = m_tree.innerText(node, 2000);
        const QString property = m_tree.attribute(node, m_syntax.property);
        const bool address =
            property.contains(u"url"_s, Qt::CaseInsensitive) || property.contains(u"sameAs"_s);
        return text.isEmpty() || address ? m_tree.attribute(node, "href").trimmed() : text;
    }
    case GUMBO_TAG_IMG:
        return m_tree.attribute(node, "src").trimmed();
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_METER:
        return m_tree.attribute(node, "value").trimmed();
    default:
        break;
    }
    QJsonArray list;
    for (int i = node; i < m_tree.end(node); ++i) {
        if (m_tree.is(i, GUMBO_TAG_LI)) {
            list.append(m_tree.innerText(i, 2000));
        }
    }
    return list.isEmpty() ? QJsonValue(m_tree.innerText(node)) : QJsonValue(list);
}

} // namespace aio::extraction
