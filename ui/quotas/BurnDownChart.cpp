#include "ui/quotas/BurnDownChart.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int chartHeight = 176;
constexpr int gridLines = 4;
constexpr double lineWidth = 1.75;
constexpr double headroom = 1.08; // above the limit

/// A short amount for the axis: "$5", "1.2M".
QString axisText(quota::QuotaUnit unit, double amount)
{
    constexpr double dollar = 1e9;
    if (unit == quota::QuotaUnit::Usd) {
        const double dollars = amount / dollar;
        return QLocale().toCurrencyString(dollars, QStringLiteral("$"), dollars < 10 ? 2 : 0);
    }
    return amount < 10'000
        ? QLocale().toString(qint64(amount))
        : QLocale().formattedDataSize(qint64(amount), 0, QLocale::DataSizeSIFormat).section(u' ', 0, 0);
}

} // namespace

BurnDownChart::BurnDownChart(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BurnDownChart::sizeHint() const
{
    return {scaled(300), scaled(chartHeight)};
}

void BurnDownChart::setCourse(
    const QuotaRow &row, const QList<usage::QuotaPoint> &points, qint64 now, const QTimeZone &zone)
{
    m_row = row;
    m_points = points;
    m_now = now;
    m_zone = zone;
    describe();
    update();
}

void BurnDownChart::clear()
{
    m_points.clear();
    describe();
    update();
}

void BurnDownChart::describe()
{
    setAccessibleName(tr("How the limit is used up"));
    setAccessibleDescription(m_points.isEmpty()
            ? QString()
            : tr("%1 of %2 used. %3")
                  .arg(quota::quotaAmountText(m_row.limit.unit, m_points.last().used),
                      quota::quotaAmountText(m_row.limit.unit, m_row.limit.limit),
                      quotaPaceSentence(m_row, m_now, m_zone)));
}

QRectF BurnDownChart::plot() const
{
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    int left = metrics.horizontalAdvance(QStringLiteral("000"));
    // Nothing at all may be the longest text: "0.00 $" above "20 $".
    for (int i = 0; i <= gridLines; ++i) {
        const QString text = axisText(m_row.limit.unit, double(m_row.limit.limit) * i / gridLines);
        left = std::max(left, metrics.horizontalAdvance(text));
    }
    left += 8;
    return QRectF(rect()).adjusted(left, 8, -6, -metrics.height() - 6);
}

double BurnDownChart::top() const
{
    const double used = m_points.isEmpty() ? 0 : double(m_points.last().used);
    return std::max({double(m_row.limit.limit), used, 1.0}) * headroom;
}

double BurnDownChart::x(qint64 time) const
{
    const QRectF area = plot();
    const double length = double(std::max<qint64>(m_row.window.end - m_row.window.start, 1));
    return area.left() + area.width() * double(time - m_row.window.start) / length;
}

double BurnDownChart::y(double amount) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::min(amount / top(), 1.0);
}

void BurnDownChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_points.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 8, 0, -8), 6, 6);
        return;
    }
    paintAxes(painter);
    paintLines(painter);
}

void BurnDownChart::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    const double limit = double(m_row.limit.limit);
    painter.setFont(textFont(TextStyle::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    for (int i = 0; i <= gridLines; ++i) {
        const double amount = limit * i / gridLines;
        painter.setPen(QPen(color(i == gridLines ? Token::BorderControl : Token::ChartGrid), 1));
        painter.drawLine(QPointF(area.left(), y(amount)), QPointF(area.right(), y(amount)));
        if (i % 2 == 0) {
            painter.setPen(color(Token::TextMuted));
            painter.drawText(QRectF(0, y(amount) - metrics.height() / 2.0, area.left() - 6, metrics.height()),
                int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextForceLeftToRight),
                axisText(m_row.limit.unit, amount));
        }
    }
    const bool oneDay = m_row.window.end - m_row.window.start < 26LL * 3'600'000;
    const auto label = [&](qint64 time, Qt::Alignment alignment) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(time, m_zone);
        const QString text = oneDay ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                    : QLocale().toString(at.date(), tr("d MMM", "as in QDate::toString()"));
        painter.setPen(color(Token::TextMuted));
        painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), metrics.height()),
            int(alignment | Qt::AlignTop), text);
    };
    label(m_row.window.start, Qt::AlignLeft | Qt::AlignAbsolute);
    label(m_row.window.end, Qt::AlignRight | Qt::AlignAbsolute);
}

void BurnDownChart::paintLines(QPainter &painter) const
{
    const QRectF area = plot();
    const double limit = double(m_row.limit.limit);
    const bool rolling = m_row.limit.window.kind == quota::QuotaWindow::Kind::Rolling;
    painter.setBrush(Qt::NoBrush);
    if (!rolling) {
        QPen ideal(color(Token::TextMuted), 1);
        ideal.setDashPattern({6, 4});
        painter.setPen(ideal);
        painter.drawLine(QPointF(x(m_row.window.start), y(0)), QPointF(x(m_row.window.end), y(limit)));
    }
    const QuotaPace pace = quotaPace(m_row, m_now);
    const Token tone = pace.kind == QuotaPace::Kind::RunsOut ? Token::WarningFill
        : pace.kind == QuotaPace::Kind::Reached              ? Token::Danger
                                                             : Token::Chart1;
    QPolygonF line;
    for (const usage::QuotaPoint &point : m_points) {
        line << QPointF(x(point.at), y(double(point.used)));
    }
    QPolygonF ground = line;
    ground << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    QColor wash = color(tone);
    wash.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wash);
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(tone), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    const bool leads = pace.kind == QuotaPace::Kind::RunsOut || pace.kind == QuotaPace::Kind::Lasts;
    if (leads) {
        QPen dotted(color(tone), lineWidth);
        dotted.setDashPattern({1, 2.5});
        dotted.setCapStyle(Qt::RoundCap);
        painter.setPen(dotted);
        const bool runsOut = pace.kind == QuotaPace::Kind::RunsOut;
        const QPointF end(x(runsOut ? pace.runsOutAt : m_row.window.end),
            y(runsOut ? limit : limit * pace.percentAtEnd / 100));
        painter.drawLine(line.last(), end);
    }
    if (!rolling) {
        painter.setPen(QPen(color(Token::BorderControl), 1));
        painter.drawLine(QPointF(x(m_now), area.top()), QPointF(x(m_now), area.bottom()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(tone));
    painter.drawEllipse(line.last(), 3, 3);
}

bool BurnDownChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_points.isEmpty()) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const usage::QuotaPoint *nearest = &m_points.first();
    for (const usage::QuotaPoint &point : m_points) {
        if (std::abs(x(point.at) - help->pos().x()) < std::abs(x(nearest->at) - help->pos().x())) {
            nearest = &point;
        }
    }
    QToolTip::showText(help->globalPos(),
        tr("%1: %2 used")
            .arg(
                QLocale().toString(QDateTime::fromMSecsSinceEpoch(nearest->at, m_zone), QLocale::ShortFormat),
                quota::quotaAmountText(m_row.limit.unit, nearest->used)),
        this);
    return true;
}

} // namespace aio::ui
