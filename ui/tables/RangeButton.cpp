#include "ui/tables/RangeButton.h"

#include "ui/tables/RangePopup.h"

namespace aio::ui {

RangeButton::RangeButton(QWidget *parent)
    : FilterButton(parent)
    , m_zone(QTimeZone::systemTimeZone())
{
    setIconName(QStringLiteral("calendar"));
    describe();
}

void RangeButton::setRange(const TimeRange &range)
{
    m_range = range;
    describe();
}

void RangeButton::choose(const TimeRange &range)
{
    if (range != m_range) {
        setRange(range);
        Q_EMIT rangeChanged(range);
    }
}

void RangeButton::setZone(const QTimeZone &zone)
{
    m_zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    describe();
}

void RangeButton::chooseZone(const QTimeZone &zone)
{
    if (zone != m_zone) {
        setZone(zone);
        Q_EMIT zoneChanged(m_zone);
    }
}

TimeBounds RangeButton::bounds() const
{
    return boundsOf(m_range, QDateTime::currentDateTimeUtc().toTimeZone(m_zone));
}

QString RangeButton::shownText() const
{
    const QString title = m_range.title(m_zone);
    return isOwnZone() ? title
                       : QStringLiteral("%1 · %2").arg(
                           title, QString::fromLatin1(m_zone.id()).section(u'/', -1).replace(u'_', u' '));
}

void RangeButton::openPopup()
{
    auto *popup = new RangePopup(m_range, m_zone, this);
    connect(popup, &RangePopup::chosen, this, &RangeButton::choose);
    connect(popup, &RangePopup::zoneChosen, this, &RangeButton::chooseZone);
    popup->showBelow(this);
}

} // namespace aio::ui
