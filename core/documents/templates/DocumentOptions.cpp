#include "core/documents/templates/DocumentOptions.h"

#include <algorithm>

namespace aio::documents {

using namespace Qt::StringLiterals;

QSizeF paperSize(Paper paper)
{
    return paper == Paper::Letter ? QSizeF(612, 792) : QSizeF(595.276, 841.89);
}

QJsonObject toJson(const DocumentOptions &options)
{
    QJsonObject object{{u"template"_s, options.templateKey},
        {u"paper"_s, options.paper == Paper::Letter ? u"letter"_s : u"a4"_s},
        {u"fontScale"_s, options.fontScale}, {u"photo"_s, options.photo}};
    if (!options.accent.isEmpty()) {
        object[u"accent"_s] = options.accent;
    }
    if (!options.fontFamily.isEmpty()) {
        object[u"fontFamily"_s] = options.fontFamily;
    }
    return object;
}

DocumentOptions optionsFromJson(const QJsonObject &object)
{
    DocumentOptions options;
    options.templateKey = object[u"template"_s].toString();
    options.paper = object[u"paper"_s].toString() == "letter"_L1 ? Paper::Letter : Paper::A4;
    options.accent = object[u"accent"_s].toString();
    options.fontFamily = object[u"fontFamily"_s].toString();
    options.fontScale = std::clamp(object[u"fontScale"_s].toDouble(1.0), 0.8, 1.3);
    options.photo = object[u"photo"_s].toBool(false);
    return options;
}

} // namespace aio::documents
