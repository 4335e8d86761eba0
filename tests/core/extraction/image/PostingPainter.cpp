#include "tests/core/extraction/image/PostingPainter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextOption>

namespace aio::test {

QImage paintHtml(const QString &html, const PaintStyle &style)
{
    QTextDocument document;
    QFont font(style.family);
    font.setPixelSize(style.pixelSize);
    document.setDefaultFont(font);
    document.setDocumentMargin(24);
    if (style.rightToLeft) {
        QTextOption option = document.defaultTextOption();
        option.setTextDirection(Qt::RightToLeft);
        document.setDefaultTextOption(option);
    }
    document.setHtml(html);
    document.setTextWidth(style.width);
    QImage image(style.width, int(document.size().height()), QImage::Format_RGB32);
    image.fill(style.paper);
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, style.ink);
    document.documentLayout()->draw(&painter, context);
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QImage rotated(const QImage &image, double degrees, const QColor &paper)
{
    const int side = int(1.12 * std::max(image.width(), image.height()));
    QImage sheet(side, side, QImage::Format_RGB32);
    sheet.fill(paper);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-image.width() / 2.0, -image.height() / 2.0), image);
    return sheet;
}

QImage sideBySide(const QImage &left, const QImage &right, int gap)
{
    const QSize size(left.width() + gap + right.width(), std::max(left.height(), right.height()));
    QImage sheet(size, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, left);
    painter.drawImage(left.width() + gap, 0, right);
    return sheet;
}

QString englishPosting()
{
    return QStringLiteral(
        "<h1>Senior Gardener</h1><p>Green Harbour Ltd, Bristol</p>"
        "<p>We look after forty public gardens and are looking for someone who enjoys working outdoors with "
        "a "
        "small team through all seasons of the year.</p>"
        "<h2>Your tasks</h2><ul><li>Plan and plant flower beds</li><li>Look after old trees</li>"
        "<li>Train two apprentices</li></ul>"
        "<p>Salary: 31,500 GBP a year. Write to jobs@greenharbour.example before 14 March.</p>");
}

double wordRecall(const QString &expected, const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList wanted = expected.split(space, Qt::SkipEmptyParts);
    QStringList found = text.split(space, Qt::SkipEmptyParts);
    qsizetype hits = 0;
    for (const QString &word : wanted) {
        hits += found.removeOne(word) ? 1 : 0;
    }
    return wanted.isEmpty() ? 0 : double(hits) / double(wanted.size());
}

} // namespace aio::test
