#pragma once

#include "core/documents/pdf/PdfFile.h"

#include <QHash>
#include <QRawFont>

namespace aio::documents {

/// One embedded font: the letters that are used, with what each one says.
class PdfFont
{
public:
    explicit PdfFont(const QRawFont &font);

    /// The code of a glyph that says `text`, four hexadecimal digits. The same glyph may say different
    /// things.
    [[nodiscard]] QByteArray code(quint32 glyph, const QString &text);
    /// How far a glyph moves the pen, in thousandths of an em.
    [[nodiscard]] double advance(quint32 glyph) const;

    [[nodiscard]] bool isUsed() const { return !m_codes.isEmpty(); }

    /// Writes the font into the file; the number of its object, or 0 if it cannot be embedded.
    [[nodiscard]] int write(PdfFile &file, int index) const;

private:
    struct Code
    {
        quint32 glyph = 0;
        QString text;
        int code = 0;
    };

    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray cidSet() const;
    [[nodiscard]] QByteArray descriptor(
        const QByteArray &name, int fontFile, const QByteArray &fileKey, int cidSet) const;

    QRawFont m_font;
    bool m_compact; ///< Compact Font Format: a letter's code is its glyph index
    QList<Code> m_codes;
    QHash<QPair<quint32, QString>, int> m_known;
};

} // namespace aio::documents
