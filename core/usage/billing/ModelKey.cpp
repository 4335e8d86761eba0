#include "core/usage/billing/ModelKey.h"

#include <QRegularExpression>

namespace aio::usage {

QString modelKey(const QString &name)
{
    static const QRegularExpression marks(QStringLiteral("[\\s._-]+"));
    static const QRegularExpression ending(QStringLiteral(
        "-(latest|20\\d{6}|20\\d\\d-[01]\\d-[0-3]\\d|0\\d\\d|[01]\\d-20\\d\\d|preview-[01]\\d-[0-3]\\d)$"));
    QString key = name.trimmed().toLower();
    key = key.mid(key.lastIndexOf(u'/') + 1);
    key.replace(marks, QStringLiteral("-"));
    key.remove(ending);
    return key;
}

} // namespace aio::usage
