#include "tests/core/documents/reading/OfficeFiles.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>

namespace aio {

QByteArray zipOf(const QHash<QString, QByteArray> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.key()));
        file.write(*part);
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray docxOf(const QString &body, const QString &relations)
{
    const QString word =
        QStringLiteral("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                       "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
    const QString styles =
        QStringLiteral("<w:styles %1><w:docDefaults><w:rPrDefault><w:rPr><w:sz "
                       "w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                       "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading "
                       "1\"/><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr></w:style>"
                       "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name "
                       "w:val=\"Title\"/><w:rPr><w:sz w:val=\"52\"/></w:rPr></w:style>"
                       "<w:style w:type=\"paragraph\" w:styleId=\"ListBullet\"><w:name w:val=\"List "
                       "Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                       "</w:styles>")
            .arg(word);
    QHash<QString, QByteArray> parts{
        {QStringLiteral("word/document.xml"),
            QStringLiteral("<w:document %1><w:body>%2</w:body></w:document>").arg(word, body).toUtf8()},
        {QStringLiteral("word/styles.xml"), styles.toUtf8()}};
    if (!relations.isEmpty()) {
        parts.insert(QStringLiteral("word/_rels/document.xml.rels"),
            QStringLiteral("<Relationships>%1</Relationships>").arg(relations).toUtf8());
    }
    return zipOf(parts);
}

QByteArray odtOf(const QString &body)
{
    const QString content = QStringLiteral(
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:automatic-styles><style:style "
        "style:name=\"T1\">"
        "<style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>"
        "<office:body><office:text>%1</office:text></office:body></office:document-content>")
                                .arg(body);
    return zipOf({{QStringLiteral("content.xml"), content.toUtf8()},
        {QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.oasis.opendocument.text")}});
}

QString docxParagraph(const QString &text, const QString &style, bool bold)
{
    const QString properties =
        style.isEmpty() ? QString() : QStringLiteral("<w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>").arg(style);
    QString inner = text.toHtmlEscaped();
    inner.replace(u'\t', QStringLiteral("</w:t><w:tab/><w:t xml:space=\"preserve\">"));
    return QStringLiteral("<w:p>%1<w:r>%2<w:t xml:space=\"preserve\">%3</w:t></w:r></w:p>")
        .arg(properties, bold ? QStringLiteral("<w:rPr><w:b/></w:rPr>") : QString(), inner);
}

} // namespace aio
