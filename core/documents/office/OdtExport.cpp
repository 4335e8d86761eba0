#include "core/documents/office/DocxExport.h"
#include "core/documents/office/OdtPart.h"
#include "core/documents/office/ZipWriter.h"

#include <QDateTime>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

QByteArray metaOf(const OfficeDocument &document)
{
    OdtPart part(u"office:document-meta"_s);
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

QByteArray manifest(bool photo)
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
    if (photo) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, u"Pictures/photo.jpg"_s);
        xml.writeAttribute(u"manifest:media-type"_s, u"image/jpeg"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const OfficeDocument &document)
{
    const bool photo = !document.photo.isEmpty();
    QList<ZipEntry> entries{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
        {u"content.xml"_s, odtContent(document)}, {u"styles.xml"_s, odtStyles(document)},
        {u"meta.xml"_s, metaOf(document)}, {u"META-INF/manifest.xml"_s, manifest(photo)}};
    if (photo) {
        entries.append({u"Pictures/photo.jpg"_s, document.photo, true});
    }
    return zipOf(entries);
}

} // namespace aio::documents
