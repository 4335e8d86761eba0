#include "core/documents/office/DocxExport.h"
#include "core/documents/office/ZipWriter.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QList<QPair<QString, QString>>;

QString pt(double points)
{
    return QString::number(points, 'f', 2) + u"pt"_s;
}

QString mm(double millimetres)
{
    return QString::number(millimetres, 'f', 1) + u"mm"_s;
}

// An XML file of OpenDocument with all the namespaces that any of them needs.
class Part
{
public:
    explicit Part(const QString &root)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
        const QString base = u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s;
        for (const QString &name : {u"office"_s, u"style"_s, u"text"_s, u"meta"_s}) {
            m_xml.writeAttribute(u"xmlns:"_s + name, base.arg(name));
        }
        m_xml.writeAttribute(u"xmlns:fo"_s, base.arg(u"xsl-fo-compatible"_s));
        m_xml.writeAttribute(u"xmlns:svg"_s, base.arg(u"svg-compatible"_s));
        m_xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
        m_xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
        m_xml.writeAttribute(u"office:version"_s, u"1.3"_s);
    }
    void open(const QString &name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key, value);
        }
    }
    void close() { m_xml.writeEndElement(); }
    void leaf(const QString &name, const Attributes &attributes = {})
    {
        open(name, attributes);
        close();
    }
    void text(const QString &text) { m_xml.writeCharacters(text); }
    [[nodiscard]] QByteArray bytes()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void writeLook(Part &part, const OfficeDocument &document, const OfficeLook &look)
{
    Attributes style{{u"style:name"_s, styleId(look.style)},
        {u"style:display-name"_s, QString::fromLatin1(look.name)}, {u"style:family"_s, u"paragraph"_s}};
    if (look.style != OfficeStyle::Body) {
        style.append({u"style:parent-style-name"_s, styleId(OfficeStyle::Body)});
    }
    if (look.outline > 0) {
        style.append({u"style:default-outline-level"_s, QString::number(look.outline)});
    }
    if (look.style == OfficeStyle::Bullet) {
        style.append({u"style:list-style-name"_s, u"Bullets"_s});
    }
    part.open(u"style:style"_s, style);
    Attributes paragraph{{u"fo:margin-top"_s, pt(look.before)}, {u"fo:margin-bottom"_s, pt(look.after)},
        {u"fo:line-height"_s, QString::number(qRound(100 * document.lineHeight / 1.17)) + u'%'},
        {u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s},
        {u"fo:text-align"_s,
            look.centered                            ? u"center"_s
                : look.atEnd != document.rightToLeft ? u"right"_s
                                                     : u"left"_s},
        {u"style:writing-mode"_s, document.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}};
    if (look.keepWithNext) {
        paragraph.append({u"fo:keep-with-next"_s, u"always"_s});
    }
    if (look.rule) {
        paragraph.append({u"fo:border-bottom"_s, u"0.6pt solid "_s + look.color.name()});
        paragraph.append({u"fo:padding-bottom"_s, u"1pt"_s});
    }
    part.open(u"style:paragraph-properties"_s, paragraph);
    if (look.datesTab) {
        part.open(u"style:tab-stops"_s);
        part.leaf(u"style:tab-stop"_s,
            {{u"style:position"_s, pt(document.textWidth())}, {u"style:type"_s, u"right"_s}});
        part.close();
    }
    part.close();
    Attributes text;
    const QString weight = look.bold ? u"bold"_s : u"normal"_s;
    for (const QString &script : {QString(), u"-asian"_s, u"-complex"_s}) {
        const QString scope = script.isEmpty() ? u"fo:"_s : u"style:"_s;
        text.append({scope + u"font-size"_s + script, pt(look.size)});
        text.append({scope + u"font-weight"_s + script, weight});
        text.append({u"style:font-name"_s + script, script == "-asian"_L1 ? u"CJK"_s : u"Text"_s});
    }
    text.append({u"fo:color"_s, look.color.name()});
    text.append({u"fo:language"_s, document.language});
    text.append({u"fo:text-transform"_s, look.uppercase ? u"uppercase"_s : u"none"_s});
    part.leaf(u"style:text-properties"_s, text);
    part.close();
}

void writeFonts(Part &part, const OfficeDocument &document)
{
    part.open(u"office:font-face-decls"_s);
    part.leaf(u"style:font-face"_s,
        {{u"style:name"_s, u"Text"_s}, {u"svg:font-family"_s, u"'"_s + document.family + u'\''}});
    part.leaf(
        u"style:font-face"_s, {{u"style:name"_s, u"CJK"_s}, {u"svg:font-family"_s, u"'Noto Sans CJK JP'"_s}});
    part.close();
}

QByteArray stylesOf(const OfficeDocument &document)
{
    Part part(u"office:document-styles"_s);
    writeFonts(part, document);
    part.open(u"office:styles"_s);
    for (const OfficeLook &look : document.looks) {
        writeLook(part, document, look);
    }
    part.leaf(u"style:style"_s,
        {{u"style:name"_s, u"Header"_s}, {u"style:family"_s, u"paragraph"_s},
            {u"style:parent-style-name"_s, u"Date"_s}});
    part.open(u"text:list-style"_s, {{u"style:name"_s, u"Bullets"_s}});
    part.open(u"text:list-level-style-bullet"_s,
        {{u"text:level"_s, u"1"_s}, {u"text:bullet-char"_s, document.bullet}});
    part.open(u"style:list-level-properties"_s,
        {{u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s}});
    part.leaf(u"style:list-level-label-alignment"_s,
        {{u"text:label-followed-by"_s, u"listtab"_s},
            {u"text:list-tab-stop-position"_s, pt(document.bulletIndent)},
            {u"fo:text-indent"_s, pt(-document.bulletIndent)},
            {u"fo:margin-left"_s, pt(document.bulletIndent)}});
    part.close();
    part.close();
    part.close();
    part.close();
    part.open(u"office:automatic-styles"_s);
    part.open(u"style:page-layout"_s, {{u"style:name"_s, u"Page"_s}});
    const PageStyle &margins = document.margins;
    part.leaf(u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, pt(document.pageSize.width())},
            {u"fo:page-height"_s, pt(document.pageSize.height())}, {u"fo:margin-top"_s, mm(margins.top)},
            {u"fo:margin-bottom"_s, mm(margins.bottom)},
            {u"fo:margin-left"_s, mm(document.rightToLeft ? margins.end : margins.start)},
            {u"fo:margin-right"_s, mm(document.rightToLeft ? margins.start : margins.end)},
            {u"style:writing-mode"_s, document.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    part.close();
    part.close();
    part.open(u"office:master-styles"_s);
    part.leaf(u"style:master-page"_s,
        {{u"style:name"_s, u"First"_s}, {u"style:page-layout-name"_s, u"Page"_s},
            {u"style:next-style-name"_s, u"Standard"_s}});
    part.open(
        u"style:master-page"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Page"_s}});
    part.open(u"style:header"_s);
    part.open(u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
    part.text(document.author + u" · "_s);
    part.open(u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
    part.text(u"2"_s);
    part.close();
    part.close();
    part.close();
    part.close();
    part.close();
    return part.bytes();
}

void writeSpan(Part &part, const Span &span)
{
    if (!span.link.isEmpty()) {
        part.open(u"text:a"_s,
            {{u"text:style-name"_s, u"Link"_s}, {u"text:visited-style-name"_s, u"Link"_s},
                {u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, span.link}});
    }
    const QString style = span.bold && span.italic ? u"BoldItalic"_s
        : span.bold                                ? u"Bold"_s
        : span.italic                              ? u"Italic"_s
                                                   : QString();
    if (!style.isEmpty()) {
        part.open(u"text:span"_s, {{u"text:style-name"_s, style}});
    }
    // Blanks at the ends and in rows would be taken for layout of the file.
    QString pending;
    qsizetype blanks = 0;
    const auto flush = [&] {
        part.text(pending);
        pending.clear();
    };
    for (qsizetype i = 0; i < span.text.size(); ++i) {
        const QChar c = span.text.at(i);
        blanks = c == u' ' ? blanks + 1 : 0;
        const bool atEdge = i == 0 || i == span.text.size() - 1;
        if (c == u' ' && (blanks > 1 || atEdge)) {
            flush();
            part.leaf(u"text:s"_s);
        } else {
            pending += c;
        }
    }
    flush();
    if (!style.isEmpty()) {
        part.close();
    }
    if (!span.link.isEmpty()) {
        part.close();
    }
}

void writeAutomaticStyles(Part &part, const OfficeDocument &document)
{
    part.open(u"office:automatic-styles"_s);
    for (const QString &name : {u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        part.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"text"_s}});
        Attributes looks;
        for (const QString &script : {QString(), u"-asian"_s, u"-complex"_s}) {
            const QString scope = script.isEmpty() ? u"fo:"_s : u"style:"_s;
            if (name.startsWith("Bold"_L1)) {
                looks.append({scope + u"font-weight"_s + script, u"bold"_s});
            }
            if (name.endsWith("Italic"_L1)) {
                looks.append({scope + u"font-style"_s + script, u"italic"_s});
            }
        }
        part.leaf(u"style:text-properties"_s, looks);
        part.close();
    }
    // Links look like the text around them.
    part.open(u"style:style"_s, {{u"style:name"_s, u"Link"_s}, {u"style:family"_s, u"text"_s}});
    part.leaf(u"style:text-properties"_s,
        {{u"style:text-underline-style"_s, u"none"_s}, {u"style:use-window-font-color"_s, u"true"_s}});
    part.close();
    part.open(u"style:style"_s, {{u"style:name"_s, u"Muted"_s}, {u"style:family"_s, u"text"_s}});
    part.leaf(u"style:text-properties"_s, {{u"fo:color"_s, document.muted.name()}});
    part.close();
    for (const OfficeLook &look : document.looks) {
        for (const bool first : {true, false}) {
            Attributes style{{u"style:name"_s, styleId(look.style) + (first ? u"First"_s : u"Group"_s)},
                {u"style:family"_s, u"paragraph"_s}, {u"style:parent-style-name"_s, styleId(look.style)}};
            if (first) {
                style.append({u"style:master-page-name"_s, u"First"_s});
            }
            part.open(u"style:style"_s, style);
            part.leaf(u"style:paragraph-properties"_s,
                first ? Attributes{} : Attributes{{u"fo:margin-top"_s, u"16pt"_s}});
            part.close();
        }
    }
    part.close();
}

QByteArray contentOf(const OfficeDocument &document)
{
    Part part(u"office:document-content"_s);
    writeFonts(part, document);
    writeAutomaticStyles(part, document);
    part.open(u"office:body"_s);
    part.open(u"office:text"_s);
    bool inList = false;
    bool first = true;
    for (const OfficeParagraph &paragraph : document.paragraphs) {
        const bool item = paragraph.style == OfficeStyle::Bullet;
        if (inList && !item) {
            part.close();
        }
        if (item && !inList) {
            part.open(u"text:list"_s, {{u"text:style-name"_s, u"Bullets"_s}});
        }
        inList = item;
        if (item) {
            part.open(u"text:list-item"_s);
        }
        const int level = paragraph.style == OfficeStyle::Heading ? 1
            : paragraph.style == OfficeStyle::EntryHeading        ? 2
                                                                  : 0;
        Attributes attributes{{u"text:style-name"_s,
            styleId(paragraph.style)
                + (first                        ? u"First"_s
                        : paragraph.spaceBefore ? u"Group"_s
                                                : QString())}};
        if (level > 0) {
            attributes.append({u"text:outline-level"_s, QString::number(level)});
        }
        part.open(level > 0 ? u"text:h"_s : u"text:p"_s, attributes);
        for (const Span &span : paragraph.spans) {
            writeSpan(part, span);
        }
        if (!paragraph.dates.isEmpty()) {
            part.leaf(u"text:tab"_s);
            part.open(u"text:span"_s, {{u"text:style-name"_s, u"Muted"_s}});
            part.text(paragraph.dates);
            part.close();
        }
        part.close();
        if (item) {
            part.close();
        }
        first = false;
    }
    if (inList) {
        part.close();
    }
    return part.bytes();
}

QByteArray metaOf(const OfficeDocument &document)
{
    Part part(u"office:document-meta"_s);
    part.open(u"office:meta"_s);
    const auto add = [&](const QString &name, const QString &text) {
        part.open(name);
        part.text(text);
        part.close();
    };
    add(u"meta:generator"_s, u"AIOrchestrator"_s);
    add(u"dc:title"_s, document.title);
    add(u"meta:initial-creator"_s, document.author);
    add(u"dc:language"_s, document.language);
    add(u"meta:creation-date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return part.bytes();
}

QByteArray manifest()
{
    const QString type = u"application/vnd.oasis.opendocument.text"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    for (const QString &path : {u"/"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        if (path == "/"_L1) {
            xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
        }
        xml.writeAttribute(u"manifest:media-type"_s, path == "/"_L1 ? type : u"text/xml"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const OfficeDocument &document)
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
        {u"content.xml"_s, contentOf(document)}, {u"styles.xml"_s, stylesOf(document)},
        {u"meta.xml"_s, metaOf(document)}, {u"META-INF/manifest.xml"_s, manifest()}});
}

} // namespace aio::documents
