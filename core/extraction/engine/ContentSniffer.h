#pragma once

#include <QByteArray>
#include <QString>

namespace aio::extraction {

/// What some bytes are, by their content alone: a wrong file name never leads astray.
enum class ContentKind
{
    Empty,
    Html,
    Text, ///< or anything that no other kind claims; the text reader tells binary from text
    Image,
    Pdf,
    Archive, ///< ZIP and everything built on it: DOCX, ODT, …
};

struct SniffedContent
{
    ContentKind kind = ContentKind::Text;
    QString mimeType; ///< of the content, such as "image/png"
};

/// Looks at the first few kilobytes only. Thread-safe.
[[nodiscard]] SniffedContent sniffContent(const QByteArray &bytes);

} // namespace aio::extraction
