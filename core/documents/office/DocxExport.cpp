#include "core/documents/office/DocxExport.h"

#include "core/documents/office/DocxBody.h"
#include "core/documents/office/DocxParts.h"
#include "core/documents/office/ZipWriter.h"

#include <QXmlStreamWriter>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto relations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto officeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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

QByteArray contentTypes(const OfficeDocument &document)
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
    if (!document.photo.isEmpty()) {
        add(u"Default"_s, u"Extension"_s, u"jpg"_s, u"image/jpeg"_s);
    }
    add(u"Override"_s, u"PartName"_s, u"/word/document.xml"_s, word.arg(u"document.main"_s));
    if (document.ground.fill.isValid()) {
        add(u"Override"_s, u"PartName"_s, u"/word/firstHeader.xml"_s, word.arg(u"header"_s));
    }
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
    const DocxBody body = docxBody(document);
    QList<Relation> parts{{u"styles"_s, u"styles"_s, u"styles.xml"_s},
        {u"numbering"_s, u"numbering"_s, u"numbering.xml"_s},
        {u"settings"_s, u"settings"_s, u"settings.xml"_s}, {u"header"_s, u"header"_s, u"header.xml"_s}};
    for (qsizetype i = 0; i < body.links.size(); ++i) {
        parts.append({u"link%1"_s.arg(i + 1), u"hyperlink"_s, body.links.at(i), true});
    }
    if (document.ground.fill.isValid()) {
        parts.append({u"firstHeader"_s, u"header"_s, u"firstHeader.xml"_s});
    }
    if (!document.photo.isEmpty()) {
        parts.append({u"photo"_s, u"image"_s, u"media/photo.jpg"_s});
    }
    const QList<Relation> package{{u"document"_s, u"officeDocument"_s, u"word/document.xml"_s},
        {u"core"_s,
            u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
            u"docProps/core.xml"_s}};
    QList<ZipEntry> entries{{u"[Content_Types].xml"_s, contentTypes(document)},
        {u"_rels/.rels"_s, relationsOf(package)}, {u"word/document.xml"_s, body.xml},
        {u"word/_rels/document.xml.rels"_s, relationsOf(parts)}, {u"word/styles.xml"_s, docxStyles(document)},
        {u"word/numbering.xml"_s, docxNumbering(document)}, {u"word/settings.xml"_s, docxSettings(document)},
        {u"word/header.xml"_s, docxHeader(document, false)},
        {u"docProps/core.xml"_s, docxCoreProperties(document)}};
    if (document.ground.fill.isValid()) {
        entries.append({u"word/firstHeader.xml"_s, docxHeader(document, true)});
    }
    if (!document.photo.isEmpty()) {
        entries.append({u"word/media/photo.jpg"_s, document.photo, true});
    }
    return zipOf(entries);
}

} // namespace aio::documents
