#include "core/documents/office/DocxExport.h"

#include "core/documents/office/DocxParts.h"
#include "core/documents/office/ZipWriter.h"

#include <QXmlStreamWriter>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto relations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto officeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

class Body
{
public:
    explicit Body(const OfficeDocument &document)
        : m_document(document)
        , m_xml(&m_bytes)
    {
    }

    [[nodiscard]] QByteArray write()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"w:document"_s);
        m_xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(wordNamespace));
        m_xml.writeAttribute(u"xmlns:r"_s, QLatin1StringView(relationNamespace));
        m_xml.writeStartElement(u"w:body"_s);
        for (const OfficeParagraph &paragraph : m_document.paragraphs) {
            writeParagraph(paragraph);
        }
        writeSection();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    [[nodiscard]] const QStringList &links() const { return m_links; }

private:
    void leaf(const QString &name, const QList<QPair<QString, QString>> &attributes = {})
    {
        m_xml.writeEmptyElement(u"w:"_s + name);
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key.contains(u':') ? key : u"w:"_s + key, value);
        }
    }

    void writeParagraph(const OfficeParagraph &paragraph)
    {
        m_xml.writeStartElement(u"w:p"_s);
        m_xml.writeStartElement(u"w:pPr"_s);
        leaf(u"pStyle"_s, {{u"val"_s, styleId(paragraph.style)}});
        if (paragraph.spaceBefore) {
            leaf(u"spacing"_s, {{u"before"_s, twips(16)}});
        }
        m_xml.writeEndElement();
        for (const Span &span : paragraph.spans) {
            writeSpan(span);
        }
        if (!paragraph.dates.isEmpty()) {
            m_xml.writeStartElement(u"w:r"_s);
            writeLooks({}, m_document.muted);
            leaf(u"tab"_s);
            writeText(paragraph.dates);
            m_xml.writeEndElement();
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

struct Relation
{
    QString id;
    QString type; ///< the last part of its address, or all of it
    QString target;
    bool external = false;
};

QByteArray relationsOf(const QList<Relation> &list)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(QLatin1StringView(relations));
    for (const Relation &relation : list) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, relation.id);
        xml.writeAttribute(u"Type"_s,
            relation.type.contains(u':') ? relation.type : QLatin1StringView(officeRelation) + relation.type);
        xml.writeAttribute(u"Target"_s, relation.target);
        if (relation.external) {
            xml.writeAttribute(u"TargetMode"_s, u"External"_s);
        }
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypes()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    const auto add = [&](const QString &element, const QString &key, const QString &what,
                         const QString &type) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(key, what);
        xml.writeAttribute(u"ContentType"_s, type);
    };
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;
    add(u"Default"_s, u"Extension"_s, u"rels"_s,
        u"application/vnd.openxmlformats-package.relationships+xml"_s);
    add(u"Default"_s, u"Extension"_s, u"xml"_s, u"application/xml"_s);
    add(u"Override"_s, u"PartName"_s, u"/word/document.xml"_s, word.arg(u"document.main"_s));
    for (const QString &part : {u"styles"_s, u"numbering"_s, u"settings"_s, u"header"_s}) {
        add(u"Override"_s, u"PartName"_s, u"/word/%1.xml"_s.arg(part), word.arg(part));
    }
    add(u"Override"_s, u"PartName"_s, u"/docProps/core.xml"_s,
        u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> docxOf(const OfficeDocument &document)
{
    Body body(document);
    const QByteArray text = body.write();
    QList<Relation> parts{{u"styles"_s, u"styles"_s, u"styles.xml"_s},
        {u"numbering"_s, u"numbering"_s, u"numbering.xml"_s},
        {u"settings"_s, u"settings"_s, u"settings.xml"_s}, {u"header"_s, u"header"_s, u"header.xml"_s}};
    for (qsizetype i = 0; i < body.links().size(); ++i) {
        parts.append({u"link%1"_s.arg(i + 1), u"hyperlink"_s, body.links().at(i), true});
    }
    const QList<Relation> package{{u"document"_s, u"officeDocument"_s, u"word/document.xml"_s},
        {u"core"_s,
            u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
            u"docProps/core.xml"_s}};
    return zipOf({{u"[Content_Types].xml"_s, contentTypes()}, {u"_rels/.rels"_s, relationsOf(package)},
        {u"word/document.xml"_s, text}, {u"word/_rels/document.xml.rels"_s, relationsOf(parts)},
        {u"word/styles.xml"_s, docxStyles(document)}, {u"word/numbering.xml"_s, docxNumbering(document)},
        {u"word/settings.xml"_s, docxSettings(document)}, {u"word/header.xml"_s, docxHeader(document)},
        {u"docProps/core.xml"_s, docxCoreProperties(document)}});
}

} // namespace aio::documents
