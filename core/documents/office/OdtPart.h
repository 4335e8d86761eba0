#pragma once

#include "core/documents/office/OfficeDocument.h"

#include <QXmlStreamWriter>

namespace aio::documents {

using OdtAttributes = QList<QPair<QString, QString>>;

[[nodiscard]] inline QString odtPoints(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

/// An XML file of OpenDocument with all the namespaces that any of them needs.
class OdtPart
{
public:
    explicit OdtPart(const QString &root)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
        const QString base = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0");
        for (const QString &name : {QStringLiteral("office"), QStringLiteral("style"), QStringLiteral("text"),
                 QStringLiteral("table"), QStringLiteral("meta")}) {
            m_xml.writeAttribute(QStringLiteral("xmlns:") + name, base.arg(name));
        }
        m_xml.writeAttribute(QStringLiteral("xmlns:draw"), base.arg(QStringLiteral("drawing")));
        m_xml.writeAttribute(QStringLiteral("xmlns:fo"), base.arg(QStringLiteral("xsl-fo-compatible")));
        m_xml.writeAttribute(QStringLiteral("xmlns:svg"), base.arg(QStringLiteral("svg-compatible")));
        m_xml.writeAttribute(QStringLiteral("xmlns:xlink"), QStringLiteral("http://www.w3.org/1999/xlink"));
        m_xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        m_xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
    }
    void open(const QString &name, const OdtAttributes &attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key, value);
        }
    }
    void close() { m_xml.writeEndElement(); }
    void leaf(const QString &name, const OdtAttributes &attributes = {})
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

/// The fonts of the document, which every part that names one declares.
void writeOdtFonts(OdtPart &part, const OfficeDocument &document);

[[nodiscard]] QByteArray odtStyles(const OfficeDocument &document);
[[nodiscard]] QByteArray odtContent(const OfficeDocument &document);

} // namespace aio::documents
