#include "ui/widgets/TimeText.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace aio::ui {

QString shortTime(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toTimeZone(now.timeZone());
    const qint64 days = local.date().daysTo(now.date());
    if (days == 0) {
        return locale.toString(local.time(), QLocale::ShortFormat);
    }
    if (days > 0 && days < 7) {
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    }
    if (local.date().year() == now.date().year()) {
        //: Day and month in the syntax of QDate::toString(), such as "18 Nov".
        return locale.toString(local.date(), QCoreApplication::translate("aio::ui::TimeText", "d MMM"));
    }
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString fullTime(const QDateTime &time, const QLocale &locale)
{
    return time.isValid() ? locale.toString(time, QLocale::LongFormat) : QString();
}

} // namespace aio::ui
