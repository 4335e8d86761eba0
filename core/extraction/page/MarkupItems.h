#pragma once

#include "core/extraction/page/HtmlTree.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace aio::extraction {

/// Which attributes carry items: those of microdata or of RDFa.
struct MarkupSyntax
{
    const char *scope; ///< marks an element as an item
    const char *type;
    const char *property;
    const char *relation; ///< a property whose value is the item below; nullptr if the syntax has none
};

/// Items annotated in the markup, in the shape of JSON-LD, so that one mapping serves all.
class MarkupItems
{
public:
    MarkupItems(const HtmlTree &tree, const MarkupSyntax &syntax);

    /// Every item of `type` ("JobPosting"), at most 200.
    [[nodiscard]] QList<QJsonObject> itemsOf(QStringView type, const WorkContext &context) const;

private:
    [[nodiscard]] QJsonObject item(int node, int depth) const;
    void readProperties(int from, int to, int depth, QJsonObject &item) const;
    [[nodiscard]] QJsonValue valueOf(int node, int depth) const;
    [[nodiscard]] QJsonValue plainValueOf(int node) const;
    [[nodiscard]] int relatedItem(int node) const;

    const HtmlTree &m_tree;
    MarkupSyntax m_syntax;
};

} // namespace aio::extraction
