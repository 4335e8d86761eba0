#include "core/documents/office/DocxBody.h"

#include "core/documents/office/DocxDrawing.h"
#include "core/documents/office/DocxParts.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

class BodyWriter
{
public:
    explicit BodyWriter(const OfficeDocument &document)
        : m_document(document)
        , m_xml(&m_bytes)
    {
    }

    [[nodiscard]] DocxBody write()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"w:document"_s);
        m_xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(wordNamespace));
        m_xml.writeAttribute(u"xmlns:r"_s, QLatin1StringView(relationNamespace));
        m_xml.writeStartElement(u"w:body"_s);
        if (m_document.columns.side > 0) {
            writeColumns();
        } else {
            writeParagraphs(m_document.paragraphs);
        }
        writeSection();
        m_xml.writeEndDocument();
        return {m_bytes, m_links};
    }

private:
    void leaf(const QString &name, const QList<QPair<QString, QString>> &attributes = {})
    {
        m_xml.writeEmptyElement(u"w:"_s + name);
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key.contains(u':') ? key : u"w:"_s + key, value);
        }
    }

    void open(const QString &name) { m_xml.writeStartElement(u"w:"_s + name); }

    void writeParagraphs(const QList<OfficeParagraph> &paragraphs)
    {
        for (const OfficeParagraph &paragraph : paragraphs) {
            writeParagraph(paragraph);
        }
    }

    // One row of a table that may break over pages: programs flow text from column to column only downwards.
    void writeColumns()
    {
        const OfficeColumns &columns = m_document.columns;
        open(u"tbl"_s);
        open(u"tblPr"_s);
        if (m_document.rightToLeft) {
            leaf(u"bidiVisual"_s);
        }
        const QString all = twips(columns.side + columns.gap + columns.main);
        leaf(u"tblW"_s, {{u"w"_s, all}, {u"type"_s, u"dxa"_s}});
        leaf(u"tblInd"_s, {{u"w"_s, u"0"_s}, {u"type"_s, u"dxa"_s}});
        leaf(u"tblLayout"_s, {{u"type"_s, u"fixed"_s}});
        open(u"tblCellMar"_s);
        for (const QString &side : {u"left"_s, u"right"_s}) {
            leaf(side, {{u"w"_s, u"0"_s}, {u"type"_s, u"dxa"_s}});
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        open(u"tblGrid"_s);
        for (const double width : {columns.side, columns.gap, columns.main}) {
            leaf(u"gridCol"_s, {{u"w"_s, twips(width)}});
        }
        m_xml.writeEndElement();
        open(u"tr"_s);
        writeCell(columns.side, columns.fill, m_document.sidebar);
        writeCell(columns.gap, {}, {});
        writeCell(columns.main, {}, m_document.paragraphs);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        // A text has to end with a paragraph: as small a one as there can be.
        open(u"p"_s);
        open(u"pPr"_s);
        leaf(u"spacing"_s,
            {{u"before"_s, u"0"_s}, {u"after"_s, u"0"_s}, {u"line"_s, u"20"_s}, {u"lineRule"_s, u"exact"_s}});
        open(u"rPr"_s);
        leaf(u"sz"_s, {{u"val"_s, u"2"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeCell(double width, const QColor &fill, const QList<OfficeParagraph> &paragraphs)
    {
        open(u"tc"_s);
        open(u"tcPr"_s);
        leaf(u"tcW"_s, {{u"w"_s, twips(width)}, {u"type"_s, u"dxa"_s}});
        if (fill.isValid()) {
            leaf(u"shd"_s,
                {{u"val"_s, u"clear"_s}, {u"color"_s, u"auto"_s}, {u"fill"_s, fill.name().mid(1).toUpper()}});
        }
        m_xml.writeEndElement();
        writeParagraphs(paragraphs);
        if (paragraphs.isEmpty()) {
            leaf(u"p"_s);
        }
        m_xml.writeEndElement();
    }

    void writePhoto(bool inLine)
    {
        open(u"r"_s);
        writeDocxPhoto(m_xml, m_document, inLine);
        m_xml.writeEndElement();
    }

    void writeParagraph(const OfficeParagraph &paragraph)
    {
        m_xml.writeStartElement(u"w:p"_s);
        m_xml.writeStartElement(u"w:pPr"_s);
        leaf(u"pStyle"_s,
            {{u"val"_s, paragraph.inSidebar ? sideStyleId(paragraph.style) : styleId(paragraph.style)}});
        if (paragraph.spaceBefore) {
            leaf(u"spacing"_s, {{u"before"_s, twips(16)}});
        }
        m_xml.writeEndElement();
        if (paragraph.holdsPhoto) {
            writePhoto(paragraph.spans.isEmpty());
        }
        const bool datesLead =
            m_document.dateColumn > 0 && paragraph.style == OfficeStyle::EntryHeading && !paragraph.inSidebar;
        if (datesLead) {
            writeDates(paragraph.dates, true);
        }
        for (const Span &span : paragraph.spans) {
            writeSpan(span);
        }
        if (!paragraph.dates.isEmpty() && !datesLead) {
            writeDates(paragraph.dates, false);
        }
        m_xml.writeEndElement();
    }

    // Before the text in a column of their own, or at the end of the line.
    void writeDates(const QString &dates, bool lead)
    {
        m_xml.writeStartElement(u"w:r"_s);
        writeLooks({}, m_document.muted);
        if (!lead) {
            leaf(u"tab"_s);
        }
        if (!dates.isEmpty()) {
            writeText(dates);
        }
        if (lead) {
            leaf(u"tab"_s);
        }
        m_xml.writeEndElement();
    }

    void writeSpan(const Span &span)
    {
        const bool linked = !span.link.isEmpty();
        if (linked) {
            m_links.append(span.link);
            m_xml.writeStartElement(u"w:hyperlink"_s);
            m_xml.writeAttribute(u"r:id"_s, u"link%1"_s.arg(m_links.size()));
        }
        m_xml.writeStartElement(u"w:r"_s);
        writeLooks(span, {});
        writeText(span.text);
        m_xml.writeEndElement();
        if (linked) {
            m_xml.writeEndElement();
        }
    }

    void writeLooks(const Span &span, const QColor &color)
    {
        const bool rightToLeft = m_document.rightToLeft
            && std::any_of(span.text.begin(), span.text.end(),
                [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
        if (span.link.isEmpty() && !span.bold && !span.italic && !color.isValid() && !rightToLeft) {
            return;
        }
        m_xml.writeStartElement(u"w:rPr"_s);
        if (!span.link.isEmpty()) {
            leaf(u"rStyle"_s, {{u"val"_s, u"Hyperlink"_s}});
        }
        if (span.bold) {
            leaf(u"b"_s);
            leaf(u"bCs"_s);
        }
        if (span.italic) {
            leaf(u"i"_s);
            leaf(u"iCs"_s);
        }
        if (color.isValid()) {
            leaf(u"color"_s, {{u"val"_s, color.name().mid(1).toUpper()}});
        }
        if (rightToLeft) {
            leaf(u"rtl"_s);
        }
        m_xml.writeEndElement();
    }

    void writeText(const QString &text)
    {
        m_xml.writeStartElement(u"w:t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void writeSection()
    {
        const auto mm = [](double millimetres) { return twips(millimetres * 72 / 25.4); };
        const PageStyle &margins = m_document.margins;
        m_xml.writeStartElement(u"w:sectPr"_s);
        leaf(u"headerReference"_s, {{u"type"_s, u"default"_s}, {u"r:id"_s, u"header"_s}});
        if (m_document.ground.fill.isValid()) {
            leaf(u"headerReference"_s, {{u"type"_s, u"first"_s}, {u"r:id"_s, u"firstHeader"_s}});
        }
        leaf(u"pgSz"_s,
            {{u"w"_s, twips(m_document.pageSize.width())}, {u"h"_s, twips(m_document.pageSize.height())}});
        leaf(u"pgMar"_s,
            {{u"top"_s, mm(margins.top)},
                {u"right"_s, mm(m_document.rightToLeft ? margins.start : margins.end)},
                {u"bottom"_s, mm(margins.bottom)},
                {u"left"_s, mm(m_document.rightToLeft ? margins.end : margins.start)},
                {u"header"_s, mm(margins.top / 2)}, {u"footer"_s, mm(margins.bottom / 2)},
                {u"gutter"_s, u"0"_s}});
        leaf(u"titlePg"_s);
        if (m_document.rightToLeft) {
            leaf(u"bidi"_s);
        }
        m_xml.writeEndElement();
    }

    const OfficeDocument &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QStringList m_links;
};

} // namespace

DocxBody docxBody(const OfficeDocument &document)
{
    return BodyWriter(document).write();
}

} // namespace aio::documents
