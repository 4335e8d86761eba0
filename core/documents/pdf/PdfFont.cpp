#include "core/documents/pdf/PdfFont.h"

#include "core/documents/pdf/FontSubset.h"

#include <QtEndian>

#include <algorithm>

namespace aio::documents {

PdfFont::PdfFont(const QRawFont &font)
    : m_font(font)
    , m_compact(font.fontTable("glyf").isEmpty())
{
    m_font.setPixelSize(1000);
}

QByteArray PdfFont::code(quint32 glyph, const QString &text)
{
    const QPair<quint32, QString> key(glyph, m_compact ? QString() : text);
    int &code = m_known[key];
    if (code == 0) {
        // Code 0 is the sign for a missing letter.
        code = m_compact ? static_cast<int>(glyph) : static_cast<int>(m_codes.size() + 1);
        m_codes.append({glyph, text, code});
    }
    return QByteArray::number(code, 16).rightJustified(4, '0');
}

double PdfFont::advance(quint32 glyph) const
{
    return m_font.advancesForGlyphIndexes({glyph}).value(0).x();
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype most = 100; // in one block, says the specification
    QList<const Code *> said;
    for (const Code &code : m_codes) {
        if (!code.text.isEmpty()) {
            said.append(&code);
        }
    }
    for (qsizetype from = 0; from < said.size(); from += most) {
        const qsizetype to = std::min(from + most, said.size());
        map += QByteArray::number(to - from) + " beginbfchar\n";
        for (qsizetype i = from; i < to; ++i) {
            map += '<' + QByteArray::number(said.at(i)->code, 16).rightJustified(4, '0') + "> <";
            for (const QChar c : said.at(i)->text) {
                map += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            }
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::widths() const
{
    QList<Code> codes = m_codes;
    std::sort(codes.begin(), codes.end(), [](const Code &a, const Code &b) { return a.code < b.code; });
    QByteArray array = "[";
    int last = -2;
    for (const Code &code : codes) {
        if (code.code != last + 1) {
            array += (last < 0 ? "" : "] ") + QByteArray::number(code.code) + " [";
        } else {
            array += ' ';
        }
        array += PdfFile::number(advance(code.glyph));
        last = code.code;
    }
    return array + (last < 0 ? "]" : "]]");
}

// A bit for each code of the subset, the first one in the highest bit.
QByteArray PdfFont::cidSet() const
{
    QByteArray bits(1, '\x80');
    for (const Code &code : m_codes) {
        const int byte = code.code / 8;
        if (byte >= bits.size()) {
            bits.append(byte + 1 - bits.size(), '\0');
        }
        bits[byte] =
            static_cast<char>(static_cast<unsigned char>(bits.at(byte)) | (0x80U >> (code.code % 8)));
    }
    return bits;
}

QByteArray PdfFont::descriptor(
    const QByteArray &name, int fontFile, const QByteArray &fileKey, int cidSet) const
{
    const bool italic = m_font.style() != QFont::StyleNormal;
    const QRectF box(-500, -m_font.ascent(), 2500, m_font.ascent() + m_font.descent());
    const auto round = [](double value) { return QByteArray::number(qRound(value)); };
    return "<< /Type /FontDescriptor /FontName /" + name + " /Flags " + (italic ? "68" : "4") + " /FontBBox ["
        + round(box.left()) + ' ' + round(-m_font.descent()) + ' ' + round(box.right()) + ' '
        + round(m_font.ascent()) + "] /ItalicAngle " + (italic ? "-12" : "0") + " /Ascent "
        + round(m_font.ascent()) + " /Descent " + round(-m_font.descent()) + " /CapHeight "
        + round(m_font.capHeight()) + " /StemV " + (m_font.weight() >= QFont::DemiBold ? "140" : "80") + ' '
        + fileKey + ' ' + PdfFile::reference(fontFile) + " /CIDSet " + PdfFile::reference(cidSet) + " >>";
}

int PdfFont::write(PdfFile &file, int index) const
{
    QList<quint32> glyphs;
    for (const Code &code : m_codes) {
        glyphs.append(code.glyph);
    }
    const FontSubset subset = subsetOf(m_font, glyphs, m_compact);
    if (subset.data.isEmpty()) {
        return 0;
    }
    // Six letters before the name mark a part of a font; they differ within a document.
    QByteArray name = "AIO";
    for (int digit = 0, rest = index; digit < 3; ++digit, rest /= 26) {
        name += static_cast<char>('A' + rest % 26);
    }
    name += '+';
    for (const QChar c : QString(m_font.familyName() + u'-' + m_font.styleName())) {
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-') {
            name += c.toLatin1();
        }
    }
    const int fontFile = m_compact
        ? file.addStream(subset.data, "/Subtype /CIDFontType0C")
        : file.addStream(subset.data, "/Length1 " + QByteArray::number(subset.data.size()));
    const int description = file.add(
        descriptor(name, fontFile, m_compact ? "/FontFile3" : "/FontFile2", file.addStream(cidSet())));
    QByteArray descendant = "<< /Type /Font /Subtype /"
        + QByteArray(m_compact ? "CIDFontType0" : "CIDFontType2") + " /BaseFont /" + name
        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
        + PdfFile::reference(description) + " /DW 1000 /W " + widths();
    if (!m_compact) {
        QByteArray map((m_codes.size() + 1) * 2, '\0');
        for (const Code &code : m_codes) {
            qToBigEndian(static_cast<quint16>(subset.newIndex.value(code.glyph)), map.data() + code.code * 2);
        }
        descendant += " /CIDToGIDMap " + PdfFile::reference(file.addStream(map));
    }
    const int cidFont = file.add(descendant + " >>");
    return file.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name
        + " /Encoding /Identity-H /DescendantFonts [" + PdfFile::reference(cidFont) + "] /ToUnicode "
        + PdfFile::reference(file.addStream(toUnicode())) + " >>");
}

} // namespace aio::documents
