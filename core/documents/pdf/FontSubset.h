#pragma once

#include <QHash>
#include <QRawFont>

namespace aio::documents {

struct FontSubset
{
    QByteArray data; ///< a TrueType file, or a Compact Font Format table; empty: the font has no outlines
    QHash<quint32, quint32> newIndex; ///< glyph indexes of the font to those of a TrueType subset
};

/// The part of a font that draws `glyphs`.
[[nodiscard]] FontSubset subsetOf(const QRawFont &font, const QList<quint32> &glyphs, bool compact);

} // namespace aio::documents
