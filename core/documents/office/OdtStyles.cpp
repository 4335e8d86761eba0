#include "core/documents/office/OdtPart.h"

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

QString millimetres(double value)
{
    return QString::number(value, 'f', 1) + u"mm"_s;
}

void writeLook(OdtPart &part, const OfficeDocument &document, const OfficeLook &look)
{
    OdtAttributes style{{u"style:name"_s, look.sidebar ? sideStyleId(look.style) : styleId(look.style)},
        {u"style:display-name"_s, QString::fromLatin1(look.name)}, {u"style:family"_s, u"paragraph"_s}};
    if (look.sidebar || look.style != OfficeStyle::Body) {
        style.append({u"style:parent-style-name"_s, styleId(look.sidebar ? look.style : OfficeStyle::Body)});
    }
    if (look.outline > 0) {
        style.append({u"style:default-outline-level"_s, QString::number(look.outline)});
    }
    if (look.style == OfficeStyle::Bullet) {
        style.append({u"style:list-style-name"_s, u"Bullets"_s});
    }
    part.open(u"style:style"_s, style);
    OdtAttributes paragraph{{u"fo:margin-top"_s, odtPoints(look.before)},
        {u"fo:margin-bottom"_s, odtPoints(look.after)},
        {u"fo:line-height"_s,
            look.exactLine > 0 ? odtPoints(look.exactLine)
                               : QString::number(qRound(100 * document.lineHeight / 1.17)) + u'%'},
        {u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s},
        {u"fo:text-align"_s,
            look.centered                            ? u"center"_s
                : look.atEnd != document.rightToLeft ? u"right"_s
                                                     : u"left"_s},
        {u"style:writing-mode"_s, document.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}};
    if (look.keepWithNext) {
        paragraph.append({u"fo:keep-with-next"_s, u"always"_s});
    }
    if (look.ground.isValid()) {
        paragraph.append({u"fo:background-color"_s, look.ground.name()});
    }
    if (look.indent > 0 || look.sidebar) {
        const bool datesLead = look.style == OfficeStyle::EntryHeading;
        paragraph.append(
            {document.rightToLeft ? u"fo:margin-right"_s : u"fo:margin-left"_s, odtPoints(look.indent)});
        paragraph.append({u"fo:text-indent"_s, odtPoints(datesLead ? -look.indent : 0)});
    }
    if (look.rule) {
        paragraph.append({u"fo:border-bottom"_s, u"0.6pt solid "_s + look.color.name()});
        paragraph.append({u"fo:padding-bottom"_s, u"1pt"_s});
    }
    part.open(u"style:paragraph-properties"_s, paragraph);
    if (look.style == OfficeStyle::EntryHeading && look.indent > 0) {
        part.open(u"style:tab-stops"_s);
        part.leaf(u"style:tab-stop"_s, {{u"style:position"_s, odtPoints(0)}, {u"style:type"_s, u"left"_s}});
        part.close();
    } else if (look.datesTab) {
        part.open(u"style:tab-stops"_s);
        part.leaf(u"style:tab-stop"_s,
            {{u"style:position"_s, odtPoints(document.textWidth())}, {u"style:type"_s, u"right"_s}});
        part.close();
    }
    if (look.sidebar && look.style == OfficeStyle::EntryHeading) {
        part.leaf(u"style:tab-stops"_s); // not those of the main column
    }
    part.close();
    OdtAttributes text;
    const QString weight = look.bold ? u"bold"_s : u"normal"_s;
    for (const QString &script : {QString(), u"-asian"_s, u"-complex"_s}) {
        const QString scope = script.isEmpty() ? u"fo:"_s : u"style:"_s;
        text.append({scope + u"font-size"_s + script, odtPoints(look.size)});
        text.append({scope + u"font-weight"_s + script, weight});
        text.append({u"style:font-name"_s + script, script == "-asian"_L1 ? u"CJK"_s : u"Text"_s});
    }
    text.append({u"fo:color"_s, look.color.name()});
    text.append({u"fo:language"_s, document.language});
    text.append({u"fo:text-transform"_s, look.uppercase ? u"uppercase"_s : u"none"_s});
    part.leaf(u"style:text-properties"_s, text);
    part.close();
}

// The ground of the sidebar or the head: a rectangle behind the text.
void writeGroundStyle(OdtPart &part, const OfficeDocument &document)
{
    part.open(u"style:style"_s, {{u"style:name"_s, u"Ground"_s}, {u"style:family"_s, u"graphic"_s}});
    part.leaf(u"style:graphic-properties"_s,
        {{u"draw:fill"_s, u"solid"_s}, {u"draw:fill-color"_s, document.ground.fill.name()},
            {u"draw:stroke"_s, u"none"_s}, {u"style:wrap"_s, u"run-through"_s},
            {u"style:run-through"_s, u"background"_s},
            {u"style:horizontal-pos"_s, document.rightToLeft ? u"right"_s : u"left"_s},
            {u"style:horizontal-rel"_s, u"page"_s}, {u"style:vertical-pos"_s, u"from-top"_s},
            {u"style:vertical-rel"_s, u"page"_s}, {u"style:flow-with-text"_s, u"false"_s}});
    part.close();
}

void writeGround(OdtPart &part, const OfficeDocument &document)
{
    const QSizeF size = document.ground.size;
    part.leaf(u"draw:rect"_s,
        {{u"text:anchor-type"_s, u"paragraph"_s}, {u"draw:style-name"_s, u"Ground"_s},
            {u"svg:y"_s, odtPoints(0)}, {u"svg:width"_s, odtPoints(size.width())},
            {u"svg:height"_s, odtPoints(size.height())}});
}

} // namespace

void writeOdtFonts(OdtPart &part, const OfficeDocument &document)
{
    part.open(u"office:font-face-decls"_s);
    part.leaf(u"style:font-face"_s,
        {{u"style:name"_s, u"Text"_s}, {u"svg:font-family"_s, u"'"_s + document.family + u'\''}});
    part.leaf(
        u"style:font-face"_s, {{u"style:name"_s, u"CJK"_s}, {u"svg:font-family"_s, u"'Noto Sans CJK JP'"_s}});
    part.close();
}

QByteArray odtStyles(const OfficeDocument &document)
{
    OdtPart part(u"office:document-styles"_s);
    writeOdtFonts(part, document);
    part.open(u"office:styles"_s);
    for (const OfficeLook &look : document.looks) {
        writeLook(part, document, look);
    }
    part.leaf(u"style:style"_s,
        {{u"style:name"_s, u"Header"_s}, {u"style:family"_s, u"paragraph"_s},
            {u"style:parent-style-name"_s, u"Date"_s}});
    // The line that a ground hangs on takes no room from the text.
    part.open(u"style:style"_s,
        {{u"style:name"_s, u"Ground_20_Line"_s}, {u"style:display-name"_s, u"Ground Line"_s},
            {u"style:family"_s, u"paragraph"_s}});
    part.leaf(u"style:paragraph-properties"_s, {{u"fo:line-height"_s, u"1pt"_s}});
    part.leaf(u"style:text-properties"_s, {{u"fo:font-size"_s, u"1pt"_s}});
    part.close();
    // Links look like the text around them, in programs that have a style of their own for them too.
    for (const QString &name : {u"Internet_20_link"_s, u"Visited_20_Internet_20_Link"_s}) {
        part.open(u"style:style"_s,
            {{u"style:name"_s, name}, {u"style:display-name"_s, QString(name).replace("_20_"_L1, " "_L1)},
                {u"style:family"_s, u"text"_s}});
        part.leaf(u"style:text-properties"_s, {{u"style:text-underline-style"_s, u"none"_s}});
        part.close();
    }
    part.open(u"text:list-style"_s, {{u"style:name"_s, u"Bullets"_s}});
    part.open(u"text:list-level-style-bullet"_s,
        {{u"text:level"_s, u"1"_s}, {u"text:bullet-char"_s, document.bullet}});
    part.open(u"style:list-level-properties"_s,
        {{u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s}});
    part.leaf(u"style:list-level-label-alignment"_s,
        {{u"text:label-followed-by"_s, u"listtab"_s},
            {u"text:list-tab-stop-position"_s, odtPoints(document.dateColumn + document.bulletIndent)},
            {u"fo:text-indent"_s, odtPoints(-document.bulletIndent)},
            {u"fo:margin-left"_s, odtPoints(document.dateColumn + document.bulletIndent)}});
    part.close();
    part.close();
    part.close();
    part.close();
    part.open(u"office:automatic-styles"_s);
    part.open(u"style:page-layout"_s, {{u"style:name"_s, u"Page"_s}});
    const PageStyle &margins = document.margins;
    part.leaf(u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, odtPoints(document.pageSize.width())},
            {u"fo:page-height"_s, odtPoints(document.pageSize.height())},
            {u"fo:margin-top"_s, millimetres(margins.top)},
            {u"fo:margin-bottom"_s, millimetres(margins.bottom)},
            {u"fo:margin-left"_s, millimetres(document.rightToLeft ? margins.end : margins.start)},
            {u"fo:margin-right"_s, millimetres(document.rightToLeft ? margins.start : margins.end)},
            {u"style:writing-mode"_s, document.rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    part.close();
    if (document.ground.fill.isValid()) {
        writeGroundStyle(part, document);
    }
    part.close();
    part.open(u"office:master-styles"_s);
    part.open(u"style:master-page"_s,
        {{u"style:name"_s, u"First"_s}, {u"style:page-layout-name"_s, u"Page"_s},
            {u"style:next-style-name"_s, u"Standard"_s}});
    if (document.ground.fill.isValid()) {
        part.open(u"style:header"_s);
        part.open(u"text:p"_s, {{u"text:style-name"_s, u"Ground_20_Line"_s}});
        writeGround(part, document);
        part.close();
        part.close();
    }
    part.close();
    part.open(
        u"style:master-page"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Page"_s}});
    part.open(u"style:header"_s);
    part.open(u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
    if (document.ground.onEveryPage && document.ground.fill.isValid()) {
        writeGround(part, document);
    }
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

} // namespace aio::documents
