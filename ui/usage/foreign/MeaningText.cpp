#include "ui/usage/foreign/MeaningText.h"

#include <QCoreApplication>
#include <QHash>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::ForeignDialog)
};

} // namespace

QString meaningTitle(usage::ForeignMeaning meaning)
{
    using enum usage::ForeignMeaning;
    switch (meaning) {
    case Id:
        return Text::tr("Id of the row");
    case Call:
        return Text::tr("Call that it belongs to");
    case Time:
        return Text::tr("Time");
    case Provider:
        return Text::tr("Provider");
    case Model:
        return Text::tr("Model");
    case Plan:
        return Text::tr("Plan");
    case Task:
        return Text::tr("Task");
    case User:
        return Text::tr("User");
    case Status:
        return Text::tr("Status");
    case HttpStatus:
        return Text::tr("HTTP status");
    case ErrorText:
        return Text::tr("Text of the error");
    case InputTokens:
        return Text::tr("Input tokens");
    case CachedTokens:
        return Text::tr("Cached tokens");
    case OutputTokens:
        return Text::tr("Output tokens");
    case ReasoningTokens:
        return Text::tr("Reasoning tokens");
    case Cost:
        return Text::tr("Cost");
    case Latency:
        return Text::tr("Duration");
    case FirstText:
        return Text::tr("Time to the first token");
    }
    return usage::foreignMeaningName(meaning);
}

QString unitTitle(const QString &unit)
{
    const QHash<QString, QString> titles{{QStringLiteral("timestamp"), Text::tr("date and time")},
        {QStringLiteral("ms"), Text::tr("milliseconds")}, {QStringLiteral("s"), Text::tr("seconds")},
        {QStringLiteral("us"), Text::tr("microseconds")}, {QStringLiteral("usd"), Text::tr("US dollars")},
        {QStringLiteral("cents"), Text::tr("cents")},
        {QStringLiteral("micro-usd"), Text::tr("millionths of a dollar")},
        {QStringLiteral("nano-usd"), Text::tr("billionths of a dollar")},
        {QStringLiteral("without-cached"), Text::tr("without cached ones")},
        {QStringLiteral("with-cached"), Text::tr("with cached ones")}};
    return titles.value(unit, unit);
}

} // namespace aio::ui
