#include "ui/charts/ChartLegend.h"

#include "ui/charts/SeriesColors.h"
#include "ui/charts/TimeChart.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace aio::ui {

namespace {

constexpr int itemHeight = 22;
constexpr int swatch = 10;
constexpr int lineLength = 16;
constexpr int padding = 4;
constexpr int gap = 6;
constexpr int widest = 190;

} // namespace

LegendItem::LegendItem(const ChartSeries &series, bool asLine, QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSeries(series, asLine);
}

void LegendItem::setSeries(const ChartSeries &series, bool asLine)
{
    m_key = series.key;
    m_name = series.name;
    m_color = series.color;
    m_dash = series.dash;
    m_asLine = asLine;
    retranslate();
    updateGeometry();
    update();
}

void LegendItem::setOn(bool on)
{
    m_on = on;
    retranslate();
    update();
}

void LegendItem::retranslate()
{
    setAccessibleName(m_on ? tr("%1, shown").arg(m_name) : tr("%1, hidden").arg(m_name));
    setToolTip(tr("%1. A click hides or shows it, a double click shows it alone.").arg(m_name));
}

QSize LegendItem::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    const int sign = scaled(m_asLine ? lineLength : swatch);
    const int words = std::min(metrics.horizontalAdvance(m_name) + 1, scaled(widest));
    return {2 * padding + sign + gap + words, scaled(itemHeight)};
}

void LegendItem::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(color(Token::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(color(Token::Hover)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int wide = scaled(m_asLine ? lineLength : swatch);
    const int tall = scaled(swatch);
    QRect sign(padding, (QWidget::height() - tall) / 2, wide, tall);
    sign = QStyle::visualRect(layoutDirection(), rect(), sign);
    const QColor shown = m_color < 0 ? color(Token::BorderControl) : chartColor(m_color);
    const QColor tone = m_on ? shown : color(Token::BorderStrong);
    if (m_asLine) {
        QPen pen(tone, 2);
        if (m_dash != ChartDash::Solid) {
            pen.setDashPattern(m_dash == ChartDash::Dashed ? QList<qreal>{2.2, 1} : QList<qreal>{1, 1});
            pen.setCapStyle(Qt::FlatCap);
        }
        painter.setPen(pen);
        painter.drawLine(sign.left(), sign.center().y() + 1, sign.right() + 1, sign.center().y() + 1);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone);
        painter.drawRoundedRect(sign, 2, 2);
    }
    QFont font = textFont(TextStyle::Small);
    font.setStrikeOut(!m_on);
    painter.setFont(font);
    painter.setPen(color(m_on ? Token::Text : Token::TextDisabled));
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(padding + wide + gap, 0, -padding + 1, 0));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, words.width()));
}

void LegendItem::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        if (std::exchange(m_doubled, false)) {
            return; // of the second click, which has done its work
        }
        if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
            Q_EMIT isolated();
        } else {
            Q_EMIT toggled();
        }
    }
}

void LegendItem::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_doubled = true;
        Q_EMIT isolated();
    }
}

void LegendItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT toggled();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT isolated();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusNextPrevChild((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LegendItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

ChartLegend::ChartLegend(TimeChart *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
{
    auto *layout = new FlowLayout(this, gap);
    layout->setContentsMargins(0, 3, 0, 0); // its first line stands with the title
    connect(chart, &TimeChart::hiddenChanged, this, &ChartLegend::showHidden);
}

void ChartLegend::refresh()
{
    const ChartData &data = m_chart->data();
    QList<ChartSeries> all = data.series;
    if (!data.previous.isEmpty()) {
        all.append({previousKey, data.previousName, -1, ChartDash::Solid, {}});
    }
    while (m_items.size() > all.size()) {
        delete m_items.takeLast();
    }
    for (int i = 0; i < all.size(); ++i) {
        const bool asLine = data.shape == ChartData::Shape::Lines || all.at(i).key == previousKey;
        if (i < m_items.size()) {
            m_items.at(i)->setSeries(all.at(i), asLine);
            continue;
        }
        auto *item = new LegendItem(all.at(i), asLine, this);
        m_items << item;
        layout()->addWidget(item);
        connect(item, &LegendItem::toggled, m_chart, [this, item] { m_chart->toggle(item->key()); });
        connect(item, &LegendItem::isolated, m_chart, [this, item] {
            if (item->key() == previousKey) {
                m_chart->toggle(previousKey); // it cannot stand alone
            } else {
                m_chart->isolate(item->key());
            }
        });
        item->show();
    }
    showHidden();
}

LegendItem *ChartLegend::item(const QString &key) const
{
    const auto found = std::find_if(
        m_items.cbegin(), m_items.cend(), [&](const LegendItem *item) { return item->key() == key; });
    return found == m_items.cend() ? nullptr : *found;
}

void ChartLegend::showHidden()
{
    for (LegendItem *item : std::as_const(m_items)) {
        item->setOn(!m_chart->hidden().contains(item->key()));
    }
}

void ChartLegend::retranslate()
{
    setAccessibleName(tr("Legend"));
    for (LegendItem *item : std::as_const(m_items)) {
        item->retranslate();
    }
}

} // namespace aio::ui
