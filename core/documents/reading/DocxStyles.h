#pragma once

#include <QHash>
#include <QString>

namespace aio {

/// What a paragraph or a run of a DOCX looks like, as far as it matters to a reader.
struct DocxLook
{
    std::optional<bool> bold;
    double size = 0; ///< points; 0: not said
    int headingLevel = 0;
    int listLevel = 0;
};

/// The styles of word/styles.xml with what they inherit.
class DocxStyles
{
public:
    /// What cannot be read leaves styles out; a document reads without them.
    static DocxStyles fromXml(const QByteArray &xml);

    [[nodiscard]] DocxLook look(const QString &styleId) const;
    [[nodiscard]] double bodySize() const { return m_bodySize; } ///< points

private:
    struct Style
    {
        DocxLook look;
        QString basedOn;
    };

    QHash<QString, Style> m_styles;
    double m_bodySize = 10;
};

} // namespace aio
