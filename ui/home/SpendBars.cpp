#include "ui/home/SpendBars.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/MoneyEdit.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int barsWidth = 148;
constexpr int barsHeight = 40;
constexpr int dayCount = 14;
constexpr double fill = 0.72; // of a day's room
constexpr double outstanding = 2; // times the mean of the days

} // namespace

SpendBars::SpendBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SpendBars::sizeHint() const
{
    return {scaled(barsWidth), scaled(barsHeight)};
}

void SpendBars::setDays(const QList<std::pair<QDate, ai::Money>> &days)
{
    m_days = days;
    ai::Money sum;
    for (const auto &[day, cost] : days) {
        sum += cost;
    }
    setAccessibleName(tr("Cost by day"));
    setAccessibleDescription(tr("%1 in 14 days").arg(moneyText(sum)));
    update();
}

void SpendBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    qint64 highest = 1;
    qint64 sum = 0;
    for (const auto &[day, cost] : std::as_const(m_days)) {
        highest = std::max(highest, cost.nanoUsd);
        sum += cost.nanoUsd;
    }
    const int count = m_days.isEmpty() ? dayCount : int(m_days.size());
    const double pitch = double(width()) / count;
    const int bar = std::max(2, int(pitch * fill));
    for (int i = 0; i < count; ++i) {
        const qint64 cost = m_days.isEmpty() ? 0 : m_days.at(i).second.nanoUsd;
        const int tall = cost == 0 ? 1 : std::max(2, int(double(height()) * double(cost) / double(highest)));
        const bool today = i + 1 == count;
        const bool most = cost == highest && double(cost) > outstanding * double(sum) / count;
        const Token tone = cost == 0 ? Token::BorderStrong
            : today                  ? Token::AccentFill
            : most                   ? Token::WarningFill
                                     : Token::BorderStrong;
        painter.fillRect(QRect(int(pitch * i), height() - tall, bar, tall), color(tone));
    }
}

bool SpendBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.isEmpty() && width() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype index = qBound<qsizetype>(0, help->x() * m_days.size() / width(), m_days.size() - 1);
        QToolTip::showText(help->globalPos(),
            QStringLiteral("%1: %2").arg(QLocale().toString(m_days.at(index).first, QLocale::ShortFormat),
                moneyText(m_days.at(index).second)),
            this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace aio::ui
