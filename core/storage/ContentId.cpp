#include "core/storage/ContentId.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace aio {

qint64 contentId(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts) {
        // The length keeps ("a", "bc") and ("ab", "c") apart.
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(QByteArrayView(":"));
        hash.addData(bytes);
    }
    const QByteArray digest = hash.result();
    return qFromBigEndian<qint64>(digest.constData()) & std::numeric_limits<qint64>::max();
}

} // namespace aio
