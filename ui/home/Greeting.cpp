#include "ui/home/Greeting.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

struct Words
{
    const char *alone;
    const char *named;
};

Words wordsFor(int hour)
{
    if (hour >= 5 && hour < 12) {
        return {QT_TRANSLATE_NOOP("aio::ui::Greeting", "Good morning"),
            QT_TRANSLATE_NOOP("aio::ui::Greeting", "Good morning, %1")};
    }
    if (hour >= 12 && hour < 18) {
        return {QT_TRANSLATE_NOOP("aio::ui::Greeting", "Good afternoon"),
            QT_TRANSLATE_NOOP("aio::ui::Greeting", "Good afternoon, %1")};
    }
    return {QT_TRANSLATE_NOOP("aio::ui::Greeting", "Good evening"),
        QT_TRANSLATE_NOOP("aio::ui::Greeting", "Good evening, %1")};
}

} // namespace

QString greeting(const QTime &time, const QString &name)
{
    const Words words = wordsFor(time.hour());
    const QString first = name.trimmed().section(u' ', 0, 0);
    return first.isEmpty() ? QCoreApplication::translate("aio::ui::Greeting", words.alone)
                           : QCoreApplication::translate("aio::ui::Greeting", words.named).arg(first);
}

} // namespace aio::ui
