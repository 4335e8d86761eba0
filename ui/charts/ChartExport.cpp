#include "ui/charts/ChartExport.h"

#include "ui/charts/ChartTable.h"
#include "ui/charts/SeriesColors.h"
#include "ui/charts/TimeChart.h"
#include "ui/tables/TableCsv.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace aio::ui {

namespace {

constexpr int margin = 12;
constexpr int headHeight = 34;
constexpr int swatch = 10;
constexpr int gap = 6;
constexpr int betweenNames = 16;
constexpr int resolution = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::ChartExport)
};

QSize pictureSize(const TimeChart &chart)
{
    return chart.size() + QSize(2 * margin, 2 * margin + headHeight);
}

void paintHead(QPainter &painter, const TimeChart &chart, int width)
{
    painter.setFont(textFont(TextStyle::BodyStrong));
    painter.setPen(color(Token::Text));
    const int base = margin + headHeight / 2 + painter.fontMetrics().ascent() / 2;
    painter.drawText(QPoint(margin, base), chart.data().title);
    int x = margin + painter.fontMetrics().horizontalAdvance(chart.data().title) + betweenNames;
    painter.setFont(textFont(TextStyle::Small));
    for (const ChartSeries &one : chart.data().series) {
        const int wide = swatch + gap + painter.fontMetrics().horizontalAdvance(one.name) + betweenNames;
        if (chart.hidden().contains(one.key) || x + wide > width) {
            continue;
        }
        painter.fillRect(QRect(x, margin + (headHeight - swatch) / 2, swatch, swatch), chartColor(one.color));
        painter.drawText(QPoint(x + swatch + gap, base), one.name);
        x += wide;
    }
}

void paintPicture(QPainter &painter, TimeChart &chart)
{
    const QSize size = pictureSize(chart);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), color(Token::Surface));
    paintHead(painter, chart, size.width() - margin);
    chart.paintInto(&painter, QRectF(QPointF(margin, margin + headHeight), QSizeF(chart.size())));
}

/// A name for a file made of a title: letters, digits and hyphens.
QString fileName(const QString &title, const QString &suffix)
{
    static const QRegularExpression others(
        QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = title.toLower();
    name.replace(others, QStringLiteral("-"));
    return (name.isEmpty() ? QStringLiteral("chart") : name) + u'.' + suffix;
}

} // namespace

ChartFile chartAsPng(TimeChart &chart)
{
    QImage image(pictureSize(chart) * resolution, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(resolution);
    QPainter painter(&image);
    paintPicture(painter, chart);
    painter.end();
    ChartFile file{fileName(chart.data().title, QStringLiteral("png")), Text::tr("PNG image (*.png)"), {}};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

ChartFile chartAsSvg(TimeChart &chart)
{
    ChartFile file{fileName(chart.data().title, QStringLiteral("svg")), Text::tr("SVG image (*.svg)"), {}};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = pictureSize(chart);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(chart.data().title);
    generator.setDescription(chart.accessibleDescription());
    QPainter painter(&generator);
    paintPicture(painter, chart);
    painter.end();
    return file;
}

ChartFile chartAsCsv(const ChartData &data)
{
    ChartTable table;
    table.setData(data);
    return {fileName(data.title, QStringLiteral("csv")), Text::tr("CSV table (*.csv)"),
        tableAsCsv(table, ChartTable::RawRole)};
}

} // namespace aio::ui
