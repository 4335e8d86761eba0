#pragma once

#include "core/documents/layout/PagedDocument.h"

#include <QFont>
#include <QRawFont>

#include <vector>

namespace aio::documents {

/// How letters look.
struct LetterLook
{
    double size = 10;
    bool bold = false;
    bool italic = false;
    double spacing = 0;
};

/// The fonts of documents. Text is measured in a large size without hinting, so that lines break at the same
/// words on every screen and on paper. Keeps what it found; belongs to the thread that made it.
class FontSet
{
public:
    /// Layout units in a point.
    static constexpr double unitsPerPoint = 20;

    /// Chooses the families for a language: `family`, then the ones for the scripts it lacks.
    void choose(const QString &family, const QString &language);

    [[nodiscard]] QFont font(const LetterLook &look) const;

    /// Ascent and descent of the first family, for one point.
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; }

    /// The number of the face of `font`; new ones are added.
    [[nodiscard]] int indexOf(const QRawFont &font);
    void useGlyphs(int font, const QList<quint32> &glyphs);

    /// The faces with the outlines that were used.
    [[nodiscard]] const QList<PageFont> &faces() const { return m_faces; }
    /// The face in a size of 1000 pixels an em.
    [[nodiscard]] const QRawFont &face(int font) const { return m_raw.at(static_cast<std::size_t>(font)); }

private:
    QStringList m_families;
    double m_ascent = 1;
    double m_descent = 0.3;
    QList<PageFont> m_faces;
    std::vector<QRawFont> m_raw;
};

} // namespace aio::documents
