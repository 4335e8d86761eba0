#include "core/documents/layout/FontSet.h"

#include <QFontInfo>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

QString ideographicFamily(const QString &language, bool serif)
{
    const QString region = language == "zh"_L1 ? u"SC"_s : language == "ko"_L1 ? u"KR"_s : u"JP"_s;
    return (serif ? u"Noto Serif CJK "_s : u"Noto Sans CJK "_s) + region;
}

} // namespace

void FontSet::choose(const QString &family, const QString &language)
{
    const bool serif = family.contains("Serif"_L1);
    m_families = {family, serif ? u"Noto Serif"_s : u"Noto Sans"_s};
    m_families.append(serif ? u"Noto Naskh Arabic"_s : u"Noto Sans Arabic"_s);
    m_families.append(serif ? u"Noto Serif Hebrew"_s : u"Noto Sans Hebrew"_s);
    // Serif faces of CJK are a package of their own; the sans serif ones stand in where it is missing.
    m_families.append(ideographicFamily(language, serif));
    m_families.append(ideographicFamily(language, false));
    m_families.removeDuplicates();
    const QRawFont raw = QRawFont::fromFont(font({100, false, false, 0}));
    m_ascent = raw.ascent() / raw.pixelSize();
    m_descent = raw.descent() / raw.pixelSize();
}

QFont FontSet::font(const LetterLook &look) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(qRound(look.size * unitsPerPoint));
    font.setBold(look.bold);
    font.setItalic(look.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias));
    // Any spacing at all keeps letters apart that would else become one sign ("fi"): machines read them
    // better.
    font.setLetterSpacing(QFont::AbsoluteSpacing, std::max(look.spacing * unitsPerPoint, 0.04));
    return font;
}

int FontSet::indexOf(const QRawFont &font)
{
    for (qsizetype i = 0; i < m_faces.size(); ++i) {
        if (m_faces.at(i).family == font.familyName() && m_faces.at(i).style == font.styleName()) {
            return static_cast<int>(i);
        }
    }
    QRawFont raw = font;
    raw.setPixelSize(1000);
    m_faces.append({font.familyName(), font.styleName(), {}});
    m_raw.push_back(raw);
    return static_cast<int>(m_faces.size() - 1);
}

void FontSet::useGlyphs(int font, const QList<quint32> &glyphs)
{
    QHash<quint32, QPainterPath> &outlines = m_faces[font].outlines;
    for (const quint32 glyph : glyphs) {
        if (!outlines.contains(glyph)) {
            outlines.insert(glyph, face(font).pathForGlyph(glyph));
        }
    }
}

} // namespace aio::documents
