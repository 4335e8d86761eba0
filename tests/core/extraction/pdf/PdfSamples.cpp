#include "tests/core/extraction/pdf/PdfSamples.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace aio::test {

QByteArray printedPdf(const QString &html, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(title);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

QByteArray scannedPdf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter(&writer);
    const double scale = double(painter.viewport().width()) / picture.width();
    painter.scale(scale, scale);
    painter.drawImage(0, 0, picture);
    painter.end();
    return bytes;
}

QByteArray handmadePdf(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray pdf("%PDF-1.4\n");
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + " endobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer<</Size " + count
        + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray lockedPdf()
{
    // The standard handler's keys for the user password "secret" and this ID.
    const QByteArray id = "<30313233343536373839616263646566>";
    return handmadePdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                           "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>",
                           "<</Filter/Standard/V 1/R 2"
                           "/O <92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd>"
                           "/U <902d6c0d6b77adef97ca1c71e49308c613b917b2ad6ef711a0cb410737994360>/P -4>>"},
        "/Encrypt 4 0 R/ID[" + id + id + "]");
}

} // namespace aio::test
