#pragma once

#include "core/extraction/page/BlockWriter.h"

#include <QString>
#include <QStringList>

namespace aio::extraction {

/// The text and blocks of a piece of HTML, escaped or not, or of plain text with line breaks.
[[nodiscard]] StructuredText readFragment(const QString &html);

/// The blocks of a fragment as lines, without bullets.
[[nodiscard]] QStringList fragmentLines(const QString &html);

} // namespace aio::extraction
