#include "core/demo/SampleDates.h"

#include <QRegularExpression>

namespace aio::demo {

QString withDates(const QString &text, const QDate &today, const QLocale &language)
{
    static const QRegularExpression place(
        QStringLiteral("\\{\\{(?<count>[+-]\\d{1,3})(?<unit>[dm]) (?<pattern>[^{}]+)\\}\\}"));
    QString dated;
    qsizetype at = 0;
    auto places = place.globalMatch(text);
    while (places.hasNext()) {
        const QRegularExpressionMatch match = places.next();
        const int count = match.capturedView(u"count").toInt();
        const QDate firstOfMonth(today.year(), today.month(), 1);
        const QDate day =
            match.capturedView(u"unit") == u'd' ? today.addDays(count) : firstOfMonth.addMonths(count);
        dated += QStringView(text).sliced(at, match.capturedStart() - at);
        dated += language.toString(day, match.captured(u"pattern"));
        at = match.capturedEnd();
    }
    return dated += QStringView(text).sliced(at);
}

} // namespace aio::demo
