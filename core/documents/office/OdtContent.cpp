#include "core/documents/office/OdtPart.h"

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

void writeSpan(OdtPart &part, const Span &span)
{
    if (!span.link.isEmpty()) {
        part.open(u"text:a"_s,
            {{u"text:style-name"_s, u"Internet_20_link"_s},
                {u"text:visited-style-name"_s, u"Visited_20_Internet_20_Link"_s},
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

void writeColumnStyles(OdtPart &part, const OfficeDocument &document)
{
    const OfficeColumns &columns = document.columns;
    part.open(u"style:style"_s,
        {{u"style:name"_s, u"Columns"_s}, {u"style:family"_s, u"table"_s},
            {u"style:master-page-name"_s, u"First"_s}});
    part.leaf(u"style:table-properties"_s,
        {{u"style:width"_s, odtPoints(columns.side + columns.gap + columns.main)},
            {u"table:align"_s, document.rightToLeft ? u"right"_s : u"left"_s},
            {u"style:may-break-between-rows"_s, u"true"_s},
            {u"style:writing-mode"_s, document.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    part.close();
    const QList<QPair<QString, double>> widths{
        {u"Side"_s, columns.side}, {u"Gap"_s, columns.gap}, {u"Main"_s, columns.main}};
    for (const auto &[name, width] : widths) {
        part.open(u"style:style"_s,
            {{u"style:name"_s, name + u"Column"_s}, {u"style:family"_s, u"table-column"_s}});
        part.leaf(u"style:table-column-properties"_s, {{u"style:column-width"_s, odtPoints(width)}});
        part.close();
        part.open(
            u"style:style"_s, {{u"style:name"_s, name + u"Cell"_s}, {u"style:family"_s, u"table-cell"_s}});
        OdtAttributes cell{{u"fo:padding"_s, u"0pt"_s}, {u"fo:border"_s, u"none"_s}};
        if (name == "Side"_L1 && columns.fill.isValid()) {
            cell.append({u"fo:background-color"_s, columns.fill.name()});
        }
        part.leaf(u"style:table-cell-properties"_s, cell);
        part.close();
    }
    part.open(u"style:style"_s, {{u"style:name"_s, u"ColumnsRow"_s}, {u"style:family"_s, u"table-row"_s}});
    part.leaf(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"auto"_s}});
    part.close();
    // A text has to end with a paragraph: as small a one as there can be.
    part.open(u"style:style"_s, {{u"style:name"_s, u"End"_s}, {u"style:family"_s, u"paragraph"_s}});
    part.leaf(u"style:paragraph-properties"_s, {{u"fo:line-height"_s, u"1pt"_s}});
    part.leaf(u"style:text-properties"_s, {{u"fo:font-size"_s, u"1pt"_s}});
    part.close();
}

void writePhotoStyles(OdtPart &part, const OfficeDocument &document)
{
    part.open(u"style:style"_s, {{u"style:name"_s, u"Photo"_s}, {u"style:family"_s, u"graphic"_s}});
    part.leaf(u"style:graphic-properties"_s,
        {{u"style:wrap"_s, u"parallel"_s}, {u"style:vertical-pos"_s, u"top"_s},
            {u"style:vertical-rel"_s, u"paragraph"_s},
            {u"style:horizontal-pos"_s, document.rightToLeft ? u"left"_s : u"right"_s},
            {u"style:horizontal-rel"_s, u"paragraph"_s}, {u"fo:margin-left"_s, u"14pt"_s},
            {u"fo:margin-bottom"_s, u"14pt"_s}, {u"fo:border"_s, u"none"_s}});
    part.close();
}

// In the line of its own paragraph, else beside the text of this one.
void writePhoto(OdtPart &part, const OfficeDocument &document, bool inLine)
{
    OdtAttributes frame{{u"draw:name"_s, u"Photo"_s},
        {u"text:anchor-type"_s, inLine ? u"as-char"_s : u"paragraph"_s},
        {u"svg:width"_s, odtPoints(document.photoSize.width())},
        {u"svg:height"_s, odtPoints(document.photoSize.height())}};
    if (!inLine) {
        frame.append({u"draw:style-name"_s, u"Photo"_s});
    }
    part.open(u"draw:frame"_s, frame);
    part.leaf(u"draw:image"_s,
        {{u"xlink:href"_s, u"Pictures/photo.jpg"_s}, {u"xlink:type"_s, u"simple"_s},
            {u"xlink:show"_s, u"embed"_s}, {u"xlink:actuate"_s, u"onLoad"_s}});
    part.open(u"svg:title"_s);
    part.text(document.author);
    part.close();
    part.close();
}

void writeAutomaticStyles(OdtPart &part, const OfficeDocument &document)
{
    part.open(u"office:automatic-styles"_s);
    for (const QString &name : {u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        part.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"text"_s}});
        OdtAttributes looks;
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
    part.open(u"style:style"_s, {{u"style:name"_s, u"Muted"_s}, {u"style:family"_s, u"text"_s}});
    part.leaf(u"style:text-properties"_s, {{u"fo:color"_s, document.muted.name()}});
    part.close();
    if (document.columns.side > 0) {
        writeColumnStyles(part, document);
    }
    if (!document.photo.isEmpty()) {
        writePhotoStyles(part, document);
    }
    for (const OfficeLook &look : document.looks) {
        if (look.sidebar) {
            continue; // no groups there, and the table makes the first page
        }
        for (const bool first : {true, false}) {
            OdtAttributes style{{u"style:name"_s, styleId(look.style) + (first ? u"First"_s : u"Group"_s)},
                {u"style:family"_s, u"paragraph"_s}, {u"style:parent-style-name"_s, styleId(look.style)}};
            if (first) {
                style.append({u"style:master-page-name"_s, u"First"_s});
            }
            part.open(u"style:style"_s, style);
            part.leaf(u"style:paragraph-properties"_s,
                first ? OdtAttributes{} : OdtAttributes{{u"fo:margin-top"_s, u"16pt"_s}});
            part.close();
        }
    }
    part.close();
}

void writeDates(OdtPart &part, const QString &dates)
{
    if (!dates.isEmpty()) {
        part.open(u"text:span"_s, {{u"text:style-name"_s, u"Muted"_s}});
        part.text(dates);
        part.close();
    }
}

// `first`: the first paragraph begins the first page.
void writeParagraphs(
    OdtPart &part, const OfficeDocument &document, const QList<OfficeParagraph> &paragraphs, bool first)
{
    bool inList = false;
    for (const OfficeParagraph &paragraph : paragraphs) {
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
        const QString &look = paragraph.inSidebar ? sideStyleId(paragraph.style)
            : first                               ? styleId(paragraph.style) + u"First"_s
            : paragraph.spaceBefore               ? styleId(paragraph.style) + u"Group"_s
                                                  : styleId(paragraph.style);
        OdtAttributes attributes{{u"text:style-name"_s, look}};
        if (level > 0) {
            attributes.append({u"text:outline-level"_s, QString::number(level)});
        }
        part.open(level > 0 ? u"text:h"_s : u"text:p"_s, attributes);
        if (paragraph.holdsPhoto) {
            writePhoto(part, document, paragraph.spans.isEmpty());
        }
        const bool datesLead =
            document.dateColumn > 0 && paragraph.style == OfficeStyle::EntryHeading && !paragraph.inSidebar;
        if (datesLead) {
            writeDates(part, paragraph.dates);
            part.leaf(u"text:tab"_s);
        }
        for (const Span &span : paragraph.spans) {
            writeSpan(part, span);
        }
        if (!datesLead && !paragraph.dates.isEmpty()) {
            part.leaf(u"text:tab"_s);
            writeDates(part, paragraph.dates);
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
}

void writeColumns(OdtPart &part, const OfficeDocument &document)
{
    part.open(u"table:table"_s, {{u"table:name"_s, u"Columns"_s}, {u"table:style-name"_s, u"Columns"_s}});
    for (const QString &name : {u"Side"_s, u"Gap"_s, u"Main"_s}) {
        part.leaf(u"table:table-column"_s, {{u"table:style-name"_s, name + u"Column"_s}});
    }
    part.open(u"table:table-row"_s, {{u"table:style-name"_s, u"ColumnsRow"_s}});
    const auto cell = [&](const QString &name, const QList<OfficeParagraph> &paragraphs) {
        part.open(u"table:table-cell"_s, {{u"table:style-name"_s, name + u"Cell"_s}});
        writeParagraphs(part, document, paragraphs, false);
        if (paragraphs.isEmpty()) {
            part.leaf(u"text:p"_s);
        }
        part.close();
    };
    cell(u"Side"_s, document.sidebar);
    cell(u"Gap"_s, {});
    cell(u"Main"_s, document.paragraphs);
    part.close();
    part.close();
    part.leaf(u"text:p"_s, {{u"text:style-name"_s, u"End"_s}});
}

} // namespace

QByteArray odtContent(const OfficeDocument &document)
{
    OdtPart part(u"office:document-content"_s);
    writeOdtFonts(part, document);
    writeAutomaticStyles(part, document);
    part.open(u"office:body"_s);
    part.open(u"office:text"_s);
    if (document.columns.side > 0) {
        writeColumns(part, document);
    } else {
        writeParagraphs(part, document, document.paragraphs, true);
    }
    return part.bytes();
}

} // namespace aio::documents
