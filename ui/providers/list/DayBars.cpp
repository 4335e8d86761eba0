#include "ui/providers/list/DayBars.h"

#include "ui/providers/list/ProviderDelegate.h"
#include "ui/theme/Tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace aio::ui {

namespace {

constexpr int barsHeight = 60;
constexpr int emptyBars = 14;

} // namespace

DayBars::DayBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayBars::sizeHint() const
{
    return {200, scaled(barsHeight)};
}

void DayBars::setDays(const QList<usage::UsageDay> &days)
{
    m_days = days;
    qint64 sum = 0;
    for (const usage::UsageDay &day : days) {
        sum += day.calls;
    }
    setAccessibleName(tr("Calls by day"));
    setAccessibleDescription(tr("%Ln calls", nullptr, int(sum)));
    update();
}

void DayBars::paintEvent(QPaintEvent * /*event*/)
{
    QList<qint64> values;
    for (const usage::UsageDay &day : std::as_const(m_days)) {
        values << day.calls;
    }
    if (values.isEmpty()) {
        values.fill(0, emptyBars);
    }
    QPainter painter(this);
    paintBars(&painter, rect(), values, color(Token::Chart1));
}

bool DayBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.isEmpty() && width() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype index = qBound<qsizetype>(0, help->x() * m_days.size() / width(), m_days.size() - 1);
        const usage::UsageDay &day = m_days.at(index);
        QToolTip::showText(help->globalPos(),
            QStringLiteral("%1: %2").arg(
                QLocale().toString(day.day, QLocale::ShortFormat), tr("%Ln calls", nullptr, int(day.calls))),
            this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace aio::ui
