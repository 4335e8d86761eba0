#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

namespace aio::extraction {

struct DecodedText
{
    QString text; ///< NFC, lines end with "\n", no control characters
    bool damaged = false; ///< some bytes fitted no encoding and were replaced
};

/// Bytes of a text in any usual encoding: byte order marks, UTF-8, UTF-16 without a mark, and the legacy sets
/// of the supported languages. Binary data is an error (BadInput) that says what it looks like.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace aio::extraction
