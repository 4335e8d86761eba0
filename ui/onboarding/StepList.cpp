#include "ui/onboarding/StepList.h"

#include "ui/theme/Icons.h"

#include <QPainter>
#include <QStyle>

namespace aio::ui {

namespace {

int rowHeight()
{
    return scaled(56);
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
}

void StepList::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    updateGeometry();
    setCurrent(m_current);
}

void StepList::setCurrent(int index)
{
    m_current = index;
    if (index < m_steps.size()) {
        setAccessibleName(
            tr("Step %1 of %2: %3").arg(index + 1).arg(m_steps.size()).arg(m_steps.at(index).title));
    }
    update();
}

QSize StepList::sizeHint() const
{
    return {scaled(190), int(m_steps.size()) * rowHeight()};
}

void StepList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaled(22);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, i * rowHeight(), width(), rowHeight());
        const QRect circle =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop, {side, side}, row);
        const bool done = i < m_current;
        const bool current = i == m_current;
        painter.setPen(done || current ? QPen(Qt::NoPen) : QPen(color(Token::BorderControl), 1));
        painter.setBrush(current ? color(Token::AccentFill)
                : done           ? color(Token::SuccessSoft)
                                 : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            const int tick = scaled(12);
            painter.drawPixmap(circle.center().x() - tick / 2 + 1, circle.center().y() - tick / 2 + 1,
                iconPixmap(QStringLiteral("check"), Token::Success, tick, devicePixelRatioF()));
        } else {
            painter.setFont(textFont(TextStyle::Small));
            painter.setPen(color(current ? Token::OnAccent : Token::TextMuted));
            painter.drawText(circle, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        const QRect words = QStyle::visualRect(layoutDirection(), row, row.adjusted(side + 12, 0, 0, 0));
        const QFont first = textFont(current ? TextStyle::BodyStrong : TextStyle::Body);
        const QFont second = textFont(TextStyle::Small);
        const int height = QFontMetrics(first).height();
        painter.setFont(first);
        painter.setPen(color(Token::Text));
        painter.drawText(QRect(words.left(), row.top(), words.width(), qMax(height, side)),
            Qt::AlignLeading | Qt::AlignVCenter, m_steps.at(i).title);
        painter.setFont(second);
        painter.setPen(color(Token::TextMuted));
        painter.drawText(
            QRect(words.left(), row.top() + qMax(height, side), words.width(), QFontMetrics(second).height()),
            Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(second).elidedText(m_steps.at(i).detail, Qt::ElideRight, words.width()));
    }
}

} // namespace aio::ui
