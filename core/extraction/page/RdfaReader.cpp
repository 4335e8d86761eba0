#include "core/extraction/page/RdfaReader.h"

#include "core/extraction/page/MarkupItems.h"

namespace aio::extraction {

QList<QJsonObject> readRdfa(const HtmlTree &tree, const WorkContext &context)
{
    const MarkupSyntax syntax{"typeof", "typeof", "property", "rel"};
    return MarkupItems(tree, syntax).itemsOf(u"JobPosting", context);
}

} // namespace aio::extraction
