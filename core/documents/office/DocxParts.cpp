#include "core/documents/office/DocxParts.h"

#include "core/documents/office/DocxDrawing.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace aio::documents {

using namespace Qt::StringLiterals;

QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

namespace {

// Writes elements of WordprocessingML. The order of children is the schema's; programs refuse other orders.
class Part
{
public:
    explicit Part(const QString &root)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"w:"_s + root);
        m_xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(wordNamespace));
    }

    void open(const QString &name, const QList<QPair<QString, QString>> &attributes = {})
    {
        m_xml.writeStartElement(u"w:"_s + name);
        write(attributes);
    }
    void close() { m_xml.writeEndElement(); }
    void leaf(const QString &name, const QList<QPair<QString, QString>> &attributes = {})
    {
        m_xml.writeEmptyElement(u"w:"_s + name);
        write(attributes);
    }
    void value(const QString &name, const QString &value) { leaf(name, {{u"val"_s, value}}); }
    void text(const QString &text) { m_xml.writeCharacters(text); }

    [[nodiscard]] QXmlStreamWriter &xml() { return m_xml; }
    [[nodiscard]] QByteArray bytes()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void write(const QList<QPair<QString, QString>> &attributes)
    {
        for (const auto &[name, value] : attributes) {
            m_xml.writeAttribute(name.contains(u':') ? name : u"w:"_s + name, value);
        }
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString colorOf(const QColor &color)
{
    return color.name().mid(1).toUpper();
}

void writeFont(Part &part, const QString &family)
{
    // Programs for Word have Arial and Calibri where we have fonts of the same widths.
    part.leaf(u"rFonts"_s,
        {{u"ascii"_s, family}, {u"hAnsi"_s, family}, {u"eastAsia"_s, u"Noto Sans CJK JP"_s},
            {u"cs"_s, family}});
}

void writeStyle(Part &part, const OfficeDocument &document, const OfficeLook &look)
{
    const bool isNormal = look.style == OfficeStyle::Body && !look.sidebar;
    QList<QPair<QString, QString>> attributes{{u"type"_s, u"paragraph"_s}};
    if (isNormal) {
        attributes.append({u"default"_s, u"1"_s});
    }
    attributes.append({u"styleId"_s, look.sidebar ? sideStyleId(look.style) : styleId(look.style)});
    part.open(u"style"_s, attributes);
    part.value(u"name"_s, QString::fromLatin1(look.name));
    if (!isNormal) {
        part.value(u"basedOn"_s, look.sidebar ? styleId(look.style) : u"Normal"_s);
    }
    if (look.outline > 0 || look.style == OfficeStyle::Title) {
        part.value(u"next"_s, u"Normal"_s);
    }
    part.leaf(u"qFormat"_s);
    part.open(u"pPr"_s);
    if (look.keepWithNext) {
        part.leaf(u"keepNext"_s);
        part.leaf(u"keepLines"_s);
    }
    part.leaf(u"widowControl"_s);
    if (look.style == OfficeStyle::Bullet) {
        part.open(u"numPr"_s);
        part.value(u"numId"_s, u"1"_s);
        part.close();
    }
    if (look.rule) {
        part.open(u"pBdr"_s);
        part.leaf(u"bottom"_s,
            {{u"val"_s, u"single"_s}, {u"sz"_s, u"6"_s}, {u"space"_s, u"1"_s},
                {u"color"_s, colorOf(look.color)}});
        part.close();
    }
    if (look.ground.isValid()) {
        part.leaf(
            u"shd"_s, {{u"val"_s, u"clear"_s}, {u"color"_s, u"auto"_s}, {u"fill"_s, colorOf(look.ground)}});
    }
    if (look.style == OfficeStyle::EntryHeading && look.indent > 0) {
        part.open(u"tabs"_s);
        part.leaf(u"tab"_s, {{u"val"_s, u"left"_s}, {u"pos"_s, twips(look.indent)}});
        part.close();
    } else if (look.datesTab) {
        part.open(u"tabs"_s);
        part.leaf(u"tab"_s, {{u"val"_s, u"right"_s}, {u"pos"_s, twips(document.textWidth())}});
        part.close();
    } else if (look.sidebar && look.style == OfficeStyle::EntryHeading) {
        part.open(u"tabs"_s);
        part.leaf(u"tab"_s, {{u"val"_s, u"clear"_s}, {u"pos"_s, twips(document.textWidth())}});
        part.close();
    }
    if (document.rightToLeft && isNormal) {
        part.leaf(u"bidi"_s);
    }
    part.leaf(u"spacing"_s,
        {{u"before"_s, twips(look.before)}, {u"after"_s, twips(look.after)},
            {u"line"_s,
                look.exactLine > 0 ? twips(look.exactLine)
                                   : QString::number(qRound(240 * document.lineHeight / 1.17))},
            {u"lineRule"_s, look.exactLine > 0 ? u"exact"_s : u"auto"_s}});
    if (look.indent > 0 || look.sidebar) {
        QList<QPair<QString, QString>> indent{{u"left"_s, twips(look.indent)}};
        if (look.style == OfficeStyle::EntryHeading) {
            indent.append({u"hanging"_s, twips(look.indent)}); // the dates stand before
        }
        part.leaf(u"ind"_s, indent);
    }
    if (look.centered) {
        part.value(u"jc"_s, u"center"_s);
    } else if (look.atEnd) {
        part.value(u"jc"_s, document.rightToLeft ? u"left"_s : u"right"_s);
    }
    if (look.outline > 0) {
        part.value(u"outlineLvl"_s, QString::number(look.outline - 1));
    }
    part.close();
    part.open(u"rPr"_s);
    if (look.bold) {
        part.leaf(u"b"_s);
        part.leaf(u"bCs"_s);
    }
    if (look.uppercase) {
        part.leaf(u"caps"_s);
    }
    part.value(u"color"_s, colorOf(look.color));
    part.value(u"sz"_s, QString::number(qRound(look.size * 2)));
    part.value(u"szCs"_s, QString::number(qRound(look.size * 2)));
    part.close();
    part.close();
}

} // namespace

QByteArray docxStyles(const OfficeDocument &document)
{
    Part part(u"styles"_s);
    part.open(u"docDefaults"_s);
    part.open(u"rPrDefault"_s);
    part.open(u"rPr"_s);
    writeFont(part, document.family);
    part.leaf(u"lang"_s,
        {{u"val"_s, document.language}, {u"eastAsia"_s, document.language}, {u"bidi"_s, document.language}});
    part.close();
    part.close();
    part.leaf(u"pPrDefault"_s);
    part.close();
    for (const OfficeLook &look : document.looks) {
        writeStyle(part, document, look);
    }
    part.open(u"style"_s, {{u"type"_s, u"character"_s}, {u"styleId"_s, u"Hyperlink"_s}});
    part.value(u"name"_s, u"Hyperlink"_s);
    part.leaf(u"qFormat"_s);
    part.open(u"rPr"_s);
    part.value(u"u"_s, u"none"_s);
    part.close();
    part.close();
    part.open(u"style"_s, {{u"type"_s, u"paragraph"_s}, {u"styleId"_s, u"Header"_s}});
    part.value(u"name"_s, u"header"_s);
    part.value(u"basedOn"_s, u"Normal"_s);
    part.open(u"pPr"_s);
    part.value(u"jc"_s, document.rightToLeft ? u"left"_s : u"right"_s);
    part.close();
    part.open(u"rPr"_s);
    part.value(u"color"_s, colorOf(document.muted));
    part.value(u"sz"_s, u"16"_s);
    part.close();
    part.close();
    return part.bytes();
}

QByteArray docxNumbering(const OfficeDocument &document)
{
    Part part(u"numbering"_s);
    part.open(u"abstractNum"_s, {{u"abstractNumId"_s, u"0"_s}});
    part.value(u"multiLevelType"_s, u"hybridMultilevel"_s);
    part.open(u"lvl"_s, {{u"ilvl"_s, u"0"_s}});
    part.value(u"start"_s, u"1"_s);
    part.value(u"numFmt"_s, u"bullet"_s);
    part.value(u"pStyle"_s, styleId(OfficeStyle::Bullet));
    part.value(u"lvlText"_s, document.bullet);
    part.value(u"lvlJc"_s, u"left"_s);
    part.open(u"pPr"_s);
    part.leaf(u"ind"_s,
        {{u"left"_s, twips(document.dateColumn + document.bulletIndent)},
            {u"hanging"_s, twips(document.bulletIndent)}});
    part.close();
    part.open(u"rPr"_s);
    writeFont(part, document.family);
    part.close();
    part.close();
    part.close();
    part.open(u"num"_s, {{u"numId"_s, u"1"_s}});
    part.value(u"abstractNumId"_s, u"0"_s);
    part.close();
    return part.bytes();
}

QByteArray docxSettings(const OfficeDocument &document)
{
    Part part(u"settings"_s);
    part.leaf(u"defaultTabStop"_s, {{u"val"_s, u"709"_s}});
    part.open(u"compat"_s);
    part.leaf(u"compatSetting"_s,
        {{u"name"_s, u"compatibilityMode"_s}, {u"uri"_s, u"http://schemas.microsoft.com/office/word"_s},
            {u"val"_s, u"15"_s}});
    part.close();
    part.leaf(u"themeFontLang"_s, {{u"val"_s, document.language}});
    return part.bytes();
}

QByteArray docxHeader(const OfficeDocument &document, bool first)
{
    Part part(u"hdr"_s);
    part.open(u"p"_s);
    part.open(u"pPr"_s);
    part.value(u"pStyle"_s, u"Header"_s);
    part.close();
    const auto run = [&](const QString &text) {
        part.open(u"r"_s);
        part.open(u"t"_s, {{u"xml:space"_s, u"preserve"_s}});
        part.text(text);
        part.close();
        part.close();
    };
    if (document.ground.fill.isValid() && (first || document.ground.onEveryPage)) {
        part.open(u"r"_s);
        writeDocxGround(part.xml(), document);
        part.close();
    }
    if (first) {
        part.close();
        return part.bytes();
    }
    run(document.author + (document.author.isEmpty() ? QString() : u" · "_s));
    part.open(u"fldSimple"_s, {{u"instr"_s, u" PAGE "_s}});
    run(u"2"_s);
    part.close();
    part.close();
    return part.bytes();
}

QByteArray docxCoreProperties(const OfficeDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(
        u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    xml.writeStartElement(u"dcterms:created"_s);
    xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
    xml.writeCharacters(now);
    xml.writeEndElement();
    xml.writeTextElement(u"dc:creator"_s, document.author);
    xml.writeTextElement(u"dc:language"_s, document.language);
    xml.writeTextElement(u"dc:title"_s, document.title);
    xml.writeEndDocument();
    return bytes;
}

} // namespace aio::documents
