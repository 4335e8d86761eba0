#include "core/usage/document/ReportSheet.h"

#include <QFontMetricsF>
#include <QPen>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

constexpr double unitsPerPoint = 10; // fonts have whole pixels only: a tenth of a point each
constexpr int pointsPerInch = 72;
constexpr double footerHeight = 24;

} // namespace

ReportSheet::ReportSheet(QPdfWriter &writer, std::function<std::pair<QString, QString>(int)> footer)
    : m_writer(writer)
    , m_footer(std::move(footer))
    , m_width(0)
    , m_height(0)
{
    writer.setResolution(int(pointsPerInch * unitsPerPoint));
    const QSizeF size = writer.pageLayout().fullRect(QPageLayout::Point).size();
    m_width = size.width() - 2 * margin;
    m_height = size.height();
    m_painter.begin(&writer);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ReportSheet::~ReportSheet()
{
    if (m_painter.isActive()) {
        finishPage();
    }
}

QRectF ReportSheet::device(const QRectF &box)
{
    return {box.topLeft() * unitsPerPoint, box.size() * unitsPerPoint};
}

QPolygonF ReportSheet::device(QPolygonF points)
{
    for (QPointF &point : points) {
        point *= unitsPerPoint;
    }
    return points;
}

QFont ReportSheet::fontOf(const SheetText &look) const
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(int(look.size * unitsPerPoint));
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced letters, however little, are not joined: "flash" is found and copied as five letters.
    constexpr double hardly = 0.02;
    font.setLetterSpacing(QFont::AbsoluteSpacing, hardly);
    return font;
}

void ReportSheet::finishPage()
{
    const auto [left, right] = m_footer(m_pages);
    const QRectF box(margin, m_height - margin, m_width, footerHeight);
    const SheetText look{7.5, false, SheetInk::muted};
    line(box.topLeft(), box.topRight(), SheetInk::line);
    text(box.adjusted(0, 6, 0, 0), left, look);
    text(box.adjusted(0, 6, 0, 0), right, {look.size, false, look.color, Qt::AlignRight});
}

void ReportSheet::need(double height)
{
    if (m_y + height <= m_height - margin - 10 || m_y <= margin) {
        return;
    }
    finishPage();
    m_writer.newPage();
    ++m_pages;
    m_y = margin;
}

void ReportSheet::text(const QRectF &box, const QString &text, const SheetText &look)
{
    m_painter.setFont(fontOf(look));
    m_painter.setPen(QColor::fromRgb(look.color));
    const QRectF area = device(box);
    const QString shown = look.wraps
        ? text
        : QFontMetricsF(m_painter.font(), &m_writer).elidedText(text, Qt::ElideRight, area.width());
    m_painter.drawText(area,
        int(look.align | Qt::AlignTop) | (look.wraps ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine)),
        shown);
}

double ReportSheet::heightOf(const QString &text, double width, const SheetText &look)
{
    const QFontMetricsF metrics(fontOf(look), &m_writer);
    constexpr double tall = 1e6;
    const QRectF area(0, 0, width * unitsPerPoint, tall);
    return metrics.boundingRect(area, look.wraps ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine), text)
               .height()
        / unitsPerPoint;
}

double ReportSheet::widthOf(const QString &text, const SheetText &look)
{
    return QFontMetricsF(fontOf(look), &m_writer).horizontalAdvance(text) / unitsPerPoint;
}

void ReportSheet::fill(const QRectF &box, QRgb color)
{
    m_painter.fillRect(device(box), QColor::fromRgb(color));
}

void ReportSheet::line(QPointF from, QPointF to, QRgb color, double width, Qt::PenStyle style)
{
    polyline(QPolygonF{from, to}, color, width, style);
}

void ReportSheet::polygon(const QPolygonF &points, QRgb color, double opacity)
{
    QColor brush = QColor::fromRgb(color);
    brush.setAlphaF(float(opacity));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(brush);
    m_painter.drawPolygon(device(points));
}

void ReportSheet::polyline(const QPolygonF &points, QRgb color, double width, Qt::PenStyle style)
{
    QPen pen(QColor::fromRgb(color), width * unitsPerPoint, style, Qt::FlatCap, Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(device(points));
}

void ReportSheet::heading(const QString &text, double following)
{
    constexpr double gap = 16;
    constexpr double height = 20;
    need(gap + height + following);
    m_y += m_y > margin ? gap : 0;
    this->text({margin, m_y, m_width, height}, text, {12, true});
    m_y += height;
}

void ReportSheet::paragraph(const QString &text, const SheetText &look)
{
    SheetText wrapped = look;
    wrapped.wraps = true;
    const double height = heightOf(text, m_width, wrapped);
    need(height);
    this->text({margin, m_y, m_width, height + 2}, text, wrapped);
    m_y += height + 4;
}

} // namespace aio::usage
