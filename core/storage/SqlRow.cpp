#include "core/storage/SqlRow.h"

namespace aio {

QString sqlId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString sqlText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace aio
