#include "core/documents/office/DocxDrawing.h"

#include <QXmlStreamWriter>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

const QString drawingMain = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
const QString drawingWord = u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s;
const QString drawingPicture = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
const QString wordShape = u"http://schemas.microsoft.com/office/word/2010/wordprocessingShape"_s;
const QString compatibility = u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s;

using DrawingAttributes = QList<QPair<QString, QString>>;

/// English metric units: 12,700 to a point.
QString emu(double points)
{
    constexpr double perPoint = 12'700;
    return QString::number(qRound64(points * perPoint));
}

class DrawingWriter
{
public:
    explicit DrawingWriter(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void open(const QString &name, const DrawingAttributes &attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key, value);
        }
    }
    void close() { m_xml.writeEndElement(); }
    void leaf(const QString &name, const DrawingAttributes &attributes = {})
    {
        open(name, attributes);
        close();
    }
    void text(const QString &name, const QString &text)
    {
        open(name);
        m_xml.writeCharacters(text);
        close();
    }

    void openInline()
    {
        open(u"wp:inline"_s,
            {{u"xmlns:wp"_s, drawingWord}, {u"distT"_s, u"0"_s}, {u"distB"_s, u"0"_s}, {u"distL"_s, u"0"_s},
                {u"distR"_s, u"0"_s}});
    }

    void openAnchor(double gap, bool behind)
    {
        open(u"wp:anchor"_s,
            {{u"xmlns:wp"_s, drawingWord}, {u"distT"_s, u"0"_s}, {u"distB"_s, emu(gap)},
                {u"distL"_s, emu(gap)}, {u"distR"_s, emu(gap)}, {u"simplePos"_s, u"0"_s},
                {u"relativeHeight"_s, u"1"_s}, {u"behindDoc"_s, behind ? u"1"_s : u"0"_s},
                {u"locked"_s, u"0"_s}, {u"layoutInCell"_s, u"1"_s}, {u"allowOverlap"_s, u"1"_s}});
        leaf(u"wp:simplePos"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
    }

    void extent(QSizeF size)
    {
        leaf(u"wp:extent"_s, {{u"cx"_s, emu(size.width())}, {u"cy"_s, emu(size.height())}});
    }

    void describe(const QString &id, const QString &name, const QString &says)
    {
        DrawingAttributes attributes{{u"id"_s, id}, {u"name"_s, name}};
        if (!says.isEmpty()) {
            attributes.append({u"descr"_s, says});
        }
        leaf(u"wp:docPr"_s, attributes);
        leaf(u"wp:cNvGraphicFramePr"_s);
    }

    void openGraphic(const QString &kind)
    {
        open(u"a:graphic"_s, {{u"xmlns:a"_s, drawingMain}});
        open(u"a:graphicData"_s, {{u"uri"_s, kind}});
    }

    // Where it is in itself and that it is a rectangle: the same for pictures and shapes.
    void rectangle(QSizeF size)
    {
        open(u"a:xfrm"_s);
        leaf(u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
        leaf(u"a:ext"_s, {{u"cx"_s, emu(size.width())}, {u"cy"_s, emu(size.height())}});
        close();
        open(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}});
        leaf(u"a:avLst"_s);
        close();
    }

    void picture(QSizeF size)
    {
        openGraphic(drawingPicture);
        open(u"pic:pic"_s, {{u"xmlns:pic"_s, drawingPicture}});
        open(u"pic:nvPicPr"_s);
        leaf(u"pic:cNvPr"_s, {{u"id"_s, u"1"_s}, {u"name"_s, u"photo.jpg"_s}});
        leaf(u"pic:cNvPicPr"_s);
        close();
        open(u"pic:blipFill"_s);
        leaf(u"a:blip"_s, {{u"r:embed"_s, u"photo"_s}});
        open(u"a:stretch"_s);
        leaf(u"a:fillRect"_s);
        close();
        close();
        open(u"pic:spPr"_s);
        rectangle(size);
        close();
        close();
        close();
        close();
    }

private:
    QXmlStreamWriter &m_xml;
};

} // namespace

void writeDocxPhoto(QXmlStreamWriter &xml, const OfficeDocument &document, bool inLine)
{
    DrawingWriter writer(xml);
    constexpr double beside = 14; // points between the photo and the text
    writer.open(u"w:drawing"_s);
    if (inLine) {
        writer.openInline();
        writer.extent(document.photoSize);
    } else {
        writer.openAnchor(beside, false);
        writer.open(u"wp:positionH"_s, {{u"relativeFrom"_s, u"margin"_s}});
        writer.text(u"wp:align"_s, document.rightToLeft ? u"left"_s : u"right"_s);
        writer.close();
        writer.open(u"wp:positionV"_s, {{u"relativeFrom"_s, u"paragraph"_s}});
        writer.text(u"wp:posOffset"_s, u"0"_s);
        writer.close();
        writer.extent(document.photoSize);
        writer.leaf(u"wp:wrapSquare"_s, {{u"wrapText"_s, u"bothSides"_s}});
    }
    writer.describe(u"1"_s, u"Photo"_s, document.author);
    writer.picture(document.photoSize);
    writer.close();
    writer.close();
}

void writeDocxGround(QXmlStreamWriter &xml, const OfficeDocument &document)
{
    DrawingWriter writer(xml);
    const QSizeF size = document.ground.size;
    // Shapes are younger than the format: programs that do not know them see none.
    writer.open(u"mc:AlternateContent"_s, {{u"xmlns:mc"_s, compatibility}});
    writer.open(u"mc:Choice"_s, {{u"xmlns:wps"_s, wordShape}, {u"Requires"_s, u"wps"_s}});
    writer.open(u"w:drawing"_s);
    writer.openAnchor(0, true);
    writer.open(u"wp:positionH"_s, {{u"relativeFrom"_s, u"page"_s}});
    writer.text(u"wp:align"_s, document.rightToLeft ? u"right"_s : u"left"_s);
    writer.close();
    writer.open(u"wp:positionV"_s, {{u"relativeFrom"_s, u"page"_s}});
    writer.text(u"wp:posOffset"_s, u"0"_s);
    writer.close();
    writer.extent(size);
    writer.leaf(u"wp:wrapNone"_s);
    writer.describe(u"2"_s, u"Ground"_s, {});
    writer.openGraphic(wordShape);
    writer.open(u"wps:wsp"_s);
    writer.leaf(u"wps:cNvSpPr"_s);
    writer.open(u"wps:spPr"_s);
    writer.rectangle(size);
    writer.open(u"a:solidFill"_s);
    writer.leaf(u"a:srgbClr"_s, {{u"val"_s, document.ground.fill.name().mid(1).toUpper()}});
    writer.close();
    writer.open(u"a:ln"_s);
    writer.leaf(u"a:noFill"_s);
    writer.close();
    writer.close();
    writer.leaf(u"wps:bodyPr"_s);
    for (int element = 0; element < 6; ++element) { // wsp, graphicData, graphic, anchor, drawing, Choice
        writer.close();
    }
    writer.close();
}

} // namespace aio::documents
