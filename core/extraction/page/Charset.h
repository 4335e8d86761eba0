#pragma once

#include <QByteArray>
#include <QString>

namespace aio::extraction {

struct DecodedPage
{
    QString text;
    QString charset; ///< the name under which the bytes were decoded, "UTF-8" and the like
    bool damaged = false; ///< some bytes made no sense in it
};

/// Decodes the bytes of a page: byte order mark, then the charset of the Content-Type header, then the one
/// the page declares, then what the bytes look like. A declaration that the bytes contradict is not believed:
/// valid UTF-8 with letters outside ASCII is UTF-8 whatever the page says.
[[nodiscard]] DecodedPage decodePage(const QByteArray &bytes, const QString &contentType);

/// The charset that a page declares in its first 4 KB ("" if none), as written.
[[nodiscard]] QByteArray declaredCharset(const QByteArray &bytes);

} // namespace aio::extraction
