#include "core/extraction/page/MicrodataReader.h"

#include "core/extraction/page/MarkupItems.h"

namespace aio::extraction {

QList<QJsonObject> readMicrodata(const HtmlTree &tree, const WorkContext &context)
{
    const MarkupSyntax syntax{"itemscope", "itemtype", "itemprop", nullptr};
    return MarkupItems(tree, syntax).itemsOf(u"JobPosting", context);
}

} // namespace aio::extraction
