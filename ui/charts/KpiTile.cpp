#include "ui/charts/KpiTile.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 7;
constexpr int signSize = 8;
constexpr int courseWidth = 54;
constexpr int courseHeight = 20;
constexpr int leastForCourse = 170;
constexpr int percent = 100;
constexpr double most = 9.99; // "+999 %" is the most that says anything

Token toneOf(KpiData::Tone tone)
{
    return tone == KpiData::Tone::Good ? Token::Success
        : tone == KpiData::Tone::Bad   ? Token::Danger
                                       : Token::TextMuted;
}

QPainterPath arrow(const QRectF &box, bool up)
{
    QPainterPath path(up ? box.bottomLeft() : box.topLeft());
    path.lineTo(up ? box.bottomRight() : box.topRight());
    path.lineTo(QPointF(box.center().x(), up ? box.top() : box.bottom()));
    path.closeSubpath();
    return path;
}

} // namespace

KpiTile::KpiTile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setData(const KpiData &data)
{
    m_loading = false;
    if (data != m_data) {
        m_data = data;
        describe();
    }
    update();
}

void KpiTile::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void KpiTile::setLoading(bool loading)
{
    m_loading = loading;
    update();
}

QSize KpiTile::sizeHint() const
{
    return {scaled(180), scaled(tileHeight)};
}

QSize KpiTile::minimumSizeHint() const
{
    return {scaled(120), scaled(tileHeight)};
}

QString KpiTile::changeText() const
{
    if (!m_data.change) {
        return {};
    }
    if (!m_data.changeText.isEmpty()) {
        return m_data.changeText;
    }
    const double size = std::abs(*m_data.change);
    const double shown = std::min(size, most) * percent;
    const QString text = QLocale().toString(shown, 'f', shown < percent ? 1 : 0) + QChar::Nbsp + u'%';
    return size > most ? u'>' + text : text;
}

void KpiTile::describe()
{
    QString text = QStringLiteral("%1: %2").arg(m_data.name, m_data.value);
    if (m_data.change) {
        text += QStringLiteral(", ")
            + (*m_data.change < 0 ? tr("down %1").arg(changeText()) : tr("up %1").arg(changeText()));
    } else if (!m_data.note.isEmpty()) {
        text += QStringLiteral(", ") + m_data.note;
    }
    setAccessibleName(text);
    setAccessibleDescription(m_data.detail);
    setToolTip(m_data.detail.isEmpty() ? text : text + u'\n' + m_data.detail);
}

void KpiTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_stale ? 0.45 : 1);
    painter.setLayoutDirection(layoutDirection());
    const QFontMetrics small(textFont(TextStyle::Small));
    const QFontMetrics large(textFont(TextStyle::Display));
    const int whole = small.height() * 2 + large.height();
    const int top = std::max(0, (height() - whole) / 2);
    const QRect room = rect().adjusted(margin, 0, -margin / 2, 0);
    const QRect name(room.left(), top, room.width(), small.height());
    const QRect value(room.left(), name.bottom() + 1, room.width(), large.height());
    const QRect detail(room.left(), value.bottom() + 1, room.width(), small.height());
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter),
        small.elidedText(m_data.name, Qt::ElideRight, name.width()));
    if (m_loading) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Hover));
        painter.drawRoundedRect(QRect(value.left(), value.center().y() - 7, value.width() / 2, 14), 4, 4);
        return;
    }
    painter.setFont(textFont(TextStyle::Caption));
    painter.drawText(detail, int(Qt::AlignLeading | Qt::AlignVCenter),
        QFontMetrics(painter.font()).elidedText(m_data.detail, Qt::ElideRight, detail.width()));
    paintValue(painter, value);
    if (const QRect course = courseRect(); course.isValid()) {
        paintCourse(painter, QStyle::visualRect(layoutDirection(), rect(), course));
    }
}

// A long name or value is worth more than the course beside it, which reaches down to the value.
QRect KpiTile::courseRect() const
{
    const QFontMetrics small(textFont(TextStyle::Small));
    const QFontMetrics large(textFont(TextStyle::Display));
    const int top = std::max(0, (height() - small.height() * 2 - large.height()) / 2);
    const int right = width() - margin / 2 - 1;
    const QRect course(right - scaled(courseWidth), top + 1, scaled(courseWidth), scaled(courseHeight));
    const int names = margin + small.horizontalAdvance(m_data.name) + scaled(gap);
    const bool fits = width() >= scaled(leastForCourse) && names <= course.left()
        && valueEnd() + scaled(gap) <= course.left();
    return fits && m_data.course.size() > 2 ? course : QRect();
}

int KpiTile::valueEnd() const
{
    const QFontMetrics small(textFont(TextStyle::Small));
    int end = margin + QFontMetrics(textFont(TextStyle::Display)).horizontalAdvance(m_data.value) + 2;
    const QString beside = m_data.change ? changeText() : m_data.note;
    if (!beside.isEmpty()) {
        const bool signs = m_data.change && *m_data.change != 0;
        const int whole = gap + small.horizontalAdvance(beside) + (signs ? scaled(signSize) + 4 : 0);
        end += end + whole <= width() ? whole : 0; // what does not fit is not painted
    }
    return end;
}

void KpiTile::paintValue(QPainter &painter, const QRect &line) const
{
    const auto draw = [&](int x, const QString &text) {
        const QRect place(x, line.top(), painter.fontMetrics().horizontalAdvance(text) + 2, line.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
            int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip), text);
        return place.right();
    };
    painter.setFont(textFont(TextStyle::Display));
    painter.setPen(color(Token::Text));
    int x = draw(line.left(), m_data.value) + gap;
    const QString beside = m_data.change ? changeText() : m_data.note;
    painter.setFont(textFont(TextStyle::Small));
    const bool signs = m_data.change && *m_data.change != 0;
    const int wide = painter.fontMetrics().horizontalAdvance(beside) + (signs ? scaled(signSize) + 4 : 0);
    if (beside.isEmpty() || x + wide > line.right() + margin / 2) {
        return;
    }
    const QColor tone = color(toneOf(m_data.changeTone));
    if (signs) {
        const int size = scaled(signSize);
        const QRect box(x, line.center().y() - size / 2 + 2, size, size);
        painter.fillPath(arrow(QStyle::visualRect(layoutDirection(), rect(), box), *m_data.change > 0), tone);
        x += size + 4;
    }
    painter.setPen(tone);
    draw(x, beside);
}

void KpiTile::paintCourse(QPainter &painter, const QRectF &room) const
{
    double highest = 0;
    for (const std::optional<double> &value : m_data.course) {
        highest = std::max(highest, value.value_or(0));
    }
    if (highest <= 0) {
        return;
    }
    QPolygonF line;
    const double step = room.width() / double(m_data.course.size() - 1);
    for (int i = 0; i < m_data.course.size(); ++i) {
        const double share = m_data.course.at(i).value_or(0) / highest;
        line << QPointF(room.left() + i * step, room.bottom() - share * room.height());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 1.25));
    painter.drawPolyline(line);
}

void KpiTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace aio::ui
