#include "core/catalog/ModelName.h"

#include <QRegularExpression>

namespace aio::catalog {

namespace {

// At the end only, so that "gpt-4.1-mini" and "mistral-large-2512" keep their names.
const QRegularExpression &versionSuffix()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(-\\d{4}-\\d{2}-\\d{2}|-\\d{8}|@\\d{8}|-00\\d|-preview-\\d{2}-\\d{2,4}|-exp-\\d{4}|-latest)$"));
    return pattern;
}

} // namespace

QStringList catalogNames(const QString &model)
{
    const QString given = model.trimmed().toLower();
    QStringList names{given};
    const QString bare = given.mid(given.lastIndexOf(u'/') + 1);
    const QString unversioned = QString(bare).remove(versionSuffix());
    for (const QString &name : {bare, unversioned}) {
        if (!name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

} // namespace aio::catalog
