#include "ui/usage/calls/CallText.h"

#include "core/routing/Router.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace aio::ui {

namespace {

using ai::AiErrorKind;

constexpr auto context = "aio::ui::CallText";
constexpr qint64 msInUs = 1000;
constexpr qint64 secondInUs = 1'000'000;
constexpr qint64 minuteInUs = 60 * secondInUs;

QString said(const char *text)
{
    return QCoreApplication::translate(context, text);
}

struct ErrorRow
{
    AiErrorKind kind;
    const char *status;
    const char *message;
    const char *hint;
};

constexpr std::array errorRows{
    ErrorRow{AiErrorKind::Auth, QT_TRANSLATE_NOOP("aio::ui::CallText", "Key refused"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The provider did not accept the key."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Test the key on API keys, or replace it.")},
    ErrorRow{AiErrorKind::NoCredit, QT_TRANSLATE_NOOP("aio::ui::CallText", "No credit"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The account with the provider has no credit left."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Add credit in the provider's console.")},
    ErrorRow{AiErrorKind::RateLimit, QT_TRANSLATE_NOOP("aio::ui::CallText", "Asked to wait"),
        QT_TRANSLATE_NOOP(
            "aio::ui::CallText", "The provider had too many calls or tokens from this account."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "It works again later. Fewer calls at once help.")},
    ErrorRow{AiErrorKind::Overloaded, QT_TRANSLATE_NOOP("aio::ui::CallText", "Overloaded"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The provider was overloaded or broken."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Nothing to do here. It works again later.")},
    ErrorRow{AiErrorKind::ContextTooLong, QT_TRANSLATE_NOOP("aio::ui::CallText", "Too long"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The request was longer than the model can take."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Route this task to a model with more context.")},
    ErrorRow{AiErrorKind::Blocked, QT_TRANSLATE_NOOP("aio::ui::CallText", "Blocked"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The provider's filter refused the request or the answer."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Another model may answer it.")},
    ErrorRow{AiErrorKind::BadRequest, QT_TRANSLATE_NOOP("aio::ui::CallText", "Not understood"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The provider did not understand the request."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Check the address and the kind of the provider.")},
    ErrorRow{AiErrorKind::ModelGone, QT_TRANSLATE_NOOP("aio::ui::CallText", "Model gone"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The model does not exist, or is not open to this key."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Choose another model on Routing.")},
    ErrorRow{AiErrorKind::Network, QT_TRANSLATE_NOOP("aio::ui::CallText", "No connection"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The provider could not be reached."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Check the network and the proxy.")},
    ErrorRow{AiErrorKind::Tls, QT_TRANSLATE_NOOP("aio::ui::CallText", "Not secure"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "No secure connection to the provider came about."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Check the address and the clock of this computer.")},
    ErrorRow{AiErrorKind::Timeout, QT_TRANSLATE_NOOP("aio::ui::CallText", "Timed out"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "No answer came in time."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The time limit is part of the provider's settings.")},
    ErrorRow{AiErrorKind::Cancelled, QT_TRANSLATE_NOOP("aio::ui::CallText", "Cancelled"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Somebody stopped the call."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Run it again if it is still wanted.")},
    ErrorRow{AiErrorKind::BadAnswer, QT_TRANSLATE_NOOP("aio::ui::CallText", "Unusable answer"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The answer was cut off, or not what was asked for."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Another model may do better.")},
    ErrorRow{AiErrorKind::Quota, QT_TRANSLATE_NOOP("aio::ui::CallText", "Stopped by quota"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "A limit of this workspace stopped the call."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Quotas shows when it starts again.")},
    ErrorRow{AiErrorKind::NoRoute, QT_TRANSLATE_NOOP("aio::ui::CallText", "No route"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "No model could take the call."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Routing shows why each one was passed over.")},
    ErrorRow{AiErrorKind::Keychain, QT_TRANSLATE_NOOP("aio::ui::CallText", "Keychain locked"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The key could not be read from the keychain."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Unlock the keychain and try again.")},
    ErrorRow{AiErrorKind::Storage, QT_TRANSLATE_NOOP("aio::ui::CallText", "Not stored"),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "The workspace could not be written, so no call was made."),
        QT_TRANSLATE_NOOP("aio::ui::CallText", "Free some space on the disk.")},
};

const ErrorRow &rowOf(AiErrorKind kind)
{
    return errorRows.at(std::size_t(kind));
}

QString unitText(double value, int decimals, const QString &unit)
{
    return QLocale().toString(value, 'f', decimals) + QChar::Nbsp + unit;
}

} // namespace

QString callStatusText(const std::optional<AiErrorKind> &error)
{
    return error ? said(rowOf(*error).status) : said(QT_TRANSLATE_NOOP("aio::ui::CallText", "OK"));
}

StatusPill::Content callStatusPill(
    const std::optional<AiErrorKind> &error, int httpStatus, AfterAttempt after)
{
    if (!error) {
        return {Severity::Success, callStatusText(error)};
    }
    const bool followed = after != AfterAttempt::Nothing;
    QString text = callStatusText(error);
    if (followed && httpStatus > 0) {
        text = (after == AfterAttempt::Again ? said(QT_TRANSLATE_NOOP("aio::ui::CallText", "%1, retried"))
                                             : said(QT_TRANSLATE_NOOP("aio::ui::CallText", "%1, passed on")))
                   .arg(httpStatus);
    } else if (httpStatus > 0) {
        text = QStringLiteral("%1 %2").arg(httpStatus).arg(text);
    }
    if (*error == AiErrorKind::Cancelled) {
        return {Severity::Neutral, text, QStringLiteral("stop")};
    }
    return {followed ? Severity::Warning : Severity::Danger, text};
}

QString callModelText(const QString &provider, const QString &model)
{
    return model.isEmpty() && provider == routing::builtInProviderId()
        ? said(QT_TRANSLATE_NOOP("aio::ui::CallText", "Built-in"))
        : model;
}

CallErrorText callErrorText(AiErrorKind kind)
{
    return {said(rowOf(kind).message), said(rowOf(kind).hint)};
}

QString fallbackText(const QString &reason)
{
    if (const auto kind = ai::aiErrorKindFromName(reason)) {
        return said(QT_TRANSLATE_NOOP("aio::ui::CallText", "Not the first choice: %1"))
            .arg(callErrorText(*kind).message);
    }
    static const QHash<QString, const char *> skips{
        {QStringLiteral("provider_missing"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the provider is not set up.")},
        {QStringLiteral("disabled"), QT_TRANSLATE_NOOP("aio::ui::CallText", "the provider is switched off.")},
        {QStringLiteral("no_credential"), QT_TRANSLATE_NOOP("aio::ui::CallText", "the provider has no key.")},
        {QStringLiteral("circuit_open"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the provider failed too often just before.")},
        {QStringLiteral("plan_excludes"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the plan stays on this computer.")},
        {QStringLiteral("no_model"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "no model is named for the task.")},
        {QStringLiteral("lacks_vision"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the model cannot see images.")},
        {QStringLiteral("lacks_json"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the model cannot answer as a form.")},
        {QStringLiteral("context_too_small"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the request is too long for the model.")},
        {QStringLiteral("over_ceiling"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the model is dearer than the route allows.")},
        {QStringLiteral("retired"), QT_TRANSLATE_NOOP("aio::ui::CallText", "the model is retired.")},
        {QStringLiteral("cannot_do_task"),
            QT_TRANSLATE_NOOP("aio::ui::CallText", "the model cannot do the task.")},
        {QStringLiteral("repeated"), QT_TRANSLATE_NOOP("aio::ui::CallText", "the model was tried already.")},
    };
    const char *known = skips.value(reason);
    return said(QT_TRANSLATE_NOOP("aio::ui::CallText", "Not the first choice: %1"))
        .arg(known ? said(known) : reason);
}

QList<FilterChoice> callStatusChoices()
{
    QList<FilterChoice> choices{{QStringLiteral("ok"), callStatusText(std::nullopt)},
        {QStringLiteral("error"), said(QT_TRANSLATE_NOOP("aio::ui::CallText", "Everything that failed"))}};
    for (const ErrorRow &row : errorRows) {
        choices.append({ai::aiErrorKindName(row.kind), said(row.status)});
    }
    return choices;
}

QList<FilterChoice> callTaskChoices()
{
    QList<FilterChoice> choices;
    for (const ai::AiTask task : ai::routedTasks()) {
        choices.append({ai::taskName(task), ai::taskTitle(task)});
    }
    choices.append({ai::taskName(ai::AiTask::Test), ai::taskTitle(ai::AiTask::Test)});
    return choices;
}

QString exactCostText(const std::optional<ai::Money> &cost)
{
    return cost ? cost->toDecimal().replace(u'.', QLocale().decimalPoint()) : QStringLiteral("—");
}

QString countText(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : QStringLiteral("—");
}

QString durationText(qint64 microseconds)
{
    if (microseconds < secondInUs) {
        return unitText(double(microseconds / msInUs), 0, QStringLiteral("ms"));
    }
    if (microseconds < minuteInUs) {
        return unitText(double(microseconds) / double(secondInUs), 1, QStringLiteral("s"));
    }
    return unitText(double(microseconds / minuteInUs), 0, QStringLiteral("min")) + u' '
        + unitText(double(microseconds % minuteInUs / secondInUs), 0, QStringLiteral("s"));
}

QString exactDurationText(qint64 microseconds)
{
    return microseconds < secondInUs
        ? unitText(double(microseconds / msInUs), 0, QStringLiteral("ms"))
        : unitText(double(microseconds) / double(secondInUs), 3, QStringLiteral("s"));
}

QString CallTimeText::whole() const
{
    return (day.isEmpty() ? QString() : day + u' ') + time + fraction;
}

CallTimeText callTimeText(qint64 time, QDate today, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, zone);
    CallTimeText text;
    if (moment.date() != today) {
        text.day = moment.date().year() == today.year()
            //: Day and month in the syntax of QDate::toString(), such as "18 Nov".
            ? QLocale().toString(moment.date(), said(QT_TRANSLATE_NOOP("aio::ui::CallText", "d MMM")))
            : QLocale().toString(moment.date(), QLocale::ShortFormat);
    }
    text.time = moment.time().toString(QStringLiteral("HH:mm:ss"));
    text.fraction = moment.time().toString(QStringLiteral(".zzz"));
    return text;
}

} // namespace aio::ui
