#include "ui/charts/ChartExport.h"

#include "ui/charts/ChartTable.h"
#include "ui/charts/HeatMap.h"
#include "ui/charts/HeatTable.h"
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
constexpr int lineLength = 16;
constexpr int gap = 6;
constexpr int betweenNames = 16;
constexpr int resolution = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::ChartExport)
};

QSize pictureSize(const QWidget &chart)
{
    return chart.size() + QSize(2 * margin, 2 * margin + headHeight);
}

/// Where the words of a head stand, and how far its title reaches.
QPoint paintTitle(QPainter &painter, const QString &title)
{
    painter.setFont(textFont(TextStyle::BodyStrong));
    painter.setPen(color(Token::Text));
    const int base = margin + headHeight / 2 + painter.fontMetrics().ascent() / 2;
    painter.drawText(QPoint(margin, base), title);
    return {margin + painter.fontMetrics().horizontalAdvance(title) + betweenNames, base};
}

/// As the legend on the screen has it.
void paintSign(QPainter &painter, const ChartSeries &series, const QRect &place, bool asLine)
{
    const QColor tone = series.color < 0 ? color(Token::BorderControl) : chartColor(series.color);
    if (!asLine) {
        painter.fillRect(place, tone);
        return;
    }
    QPen pen(tone, 2);
    pen.setCapStyle(Qt::FlatCap);
    if (series.dash != ChartDash::Solid) {
        pen.setDashPattern(series.dash == ChartDash::Dashed ? QList<qreal>{2.2, 1} : QList<qreal>{1, 1});
    }
    painter.setPen(pen);
    painter.drawLine(place.left(), place.center().y() + 1, place.right() + 1, place.center().y() + 1);
}

void paintHead(QPainter &painter, const TimeChart &chart, int width)
{
    const QPoint end = paintTitle(painter, chart.data().title);
    const int base = end.y();
    int x = end.x();
    painter.setFont(textFont(TextStyle::Small));
    QList<ChartSeries> all = chart.data().series;
    if (!chart.data().previous.isEmpty()) {
        all.append({previousKey, chart.data().previousName, -1, ChartDash::Solid, {}});
    }
    for (const ChartSeries &one : all) {
        const bool asLine = chart.data().shape == ChartData::Shape::Lines || one.key == previousKey;
        const int sign = asLine ? lineLength : swatch;
        const int wide = sign + gap + painter.fontMetrics().horizontalAdvance(one.name) + betweenNames;
        if (chart.hidden().contains(one.key) || x + wide > width) {
            continue;
        }
        paintSign(painter, one, QRect(x, margin + (headHeight - swatch) / 2, sign, swatch), asLine);
        painter.setPen(color(Token::Text));
        painter.drawText(QPoint(x + sign + gap, base), one.name);
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

void paintHeat(QPainter &painter, HeatMap &map)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), pictureSize(map)), color(Token::Surface));
    paintTitle(painter, map.data().title);
    painter.translate(margin, margin + headHeight);
    map.paintInto(painter);
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

template <typename Paint> ChartFile asPng(const QString &title, QSize size, const Paint &paint)
{
    QImage image(size * resolution, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(resolution);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    ChartFile file{fileName(title, QStringLiteral("png")), Text::tr("PNG image (*.png)"), {}};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

template <typename Paint>
ChartFile asSvg(const QString &title, const QString &description, QSize size, const Paint &paint)
{
    ChartFile file{fileName(title, QStringLiteral("svg")), Text::tr("SVG image (*.svg)"), {}};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    generator.setDescription(description);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return file;
}

} // namespace

ChartFile chartAsPng(TimeChart &chart)
{
    return asPng(chart.data().title, pictureSize(chart),
        [&chart](QPainter &painter) { paintPicture(painter, chart); });
}

ChartFile chartAsSvg(TimeChart &chart)
{
    return asSvg(chart.data().title, chart.accessibleDescription(), pictureSize(chart),
        [&chart](QPainter &painter) { paintPicture(painter, chart); });
}

ChartFile heatAsPng(HeatMap &map)
{
    return asPng(map.data().title, pictureSize(map), [&map](QPainter &painter) { paintHeat(painter, map); });
}

ChartFile heatAsSvg(HeatMap &map)
{
    return asSvg(map.data().title, map.accessibleDescription(), pictureSize(map),
        [&map](QPainter &painter) { paintHeat(painter, map); });
}

ChartFile heatAsCsv(const HeatMap &map)
{
    HeatTable table;
    table.setHeat(map.data());
    return {fileName(map.data().title, QStringLiteral("csv")), Text::tr("CSV table (*.csv)"),
        tableAsCsv(table, HeatTable::RawRole)};
}

ChartFile chartAsCsv(const ChartData &data)
{
    ChartTable table;
    table.setData(data);
    return {fileName(data.title, QStringLiteral("csv")), Text::tr("CSV table (*.csv)"),
        tableAsCsv(table, ChartTable::RawRole)};
}

} // namespace aio::ui
