#include "ui/providers/list/ProviderRow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::ProviderRow)
};

constexpr qint64 fewestCalls = 5; ///< below that a share of failures says nothing
constexpr double failingShare = 0.5;
constexpr double degradedShare = 0.1;

double failedShare(const ProviderRow &row)
{
    const bool enough = row.summary && row.summary->calls >= fewestCalls;
    return enough ? double(row.summary->errors) / double(row.summary->calls) : 0;
}

QJsonObject firstFailed(const QJsonObject &report)
{
    const QJsonArray steps = report.value(u"steps").toArray();
    for (const QJsonValue &step : steps) {
        if (!step[u"ok"].toBool()) {
            return step.toObject();
        }
    }
    return {};
}

} // namespace

QString failedStep(const QJsonObject &report)
{
    return firstFailed(report).value(u"name").toString();
}

QString failedStepWords(const QString &step)
{
    if (step == u"reach") {
        return Text::tr("Not reachable");
    }
    if (step == u"tls") {
        return Text::tr("Not secure");
    }
    if (step == u"authenticate") {
        return Text::tr("Key rejected");
    }
    if (step == u"model") {
        return Text::tr("Model not open");
    }
    return step == u"complete" ? Text::tr("No answer") : Text::tr("Test failed");
}

ProviderHealth healthOf(const ProviderRow &row)
{
    const ai::ProviderConfig &config = row.record.config;
    if (row.testing) {
        return ProviderHealth::Testing;
    }
    if (!config.enabled) {
        return ProviderHealth::Off;
    }
    if (config.kind == ai::ProviderKind::BuiltIn) {
        return ProviderHealth::Healthy;
    }
    if (config.needsKey() && row.keysKnown && row.keys.isEmpty()) {
        return ProviderHealth::NoKey;
    }
    if ((row.record.lastTest && !row.record.lastTest->ok) || failedShare(row) >= failingShare) {
        return ProviderHealth::Failing;
    }
    if (failedShare(row) >= degradedShare) {
        return ProviderHealth::Degraded;
    }
    const bool used = row.summary && row.summary->calls > row.summary->errors;
    return row.record.lastTest || used ? ProviderHealth::Healthy : ProviderHealth::Untested;
}

bool isProblem(const ProviderRow &row)
{
    switch (healthOf(row)) {
    case ProviderHealth::NoKey:
    case ProviderHealth::Failing:
    case ProviderHealth::Degraded:
        return true;
    default:
        return false;
    }
}

StatusPill::Content healthPill(const ProviderRow &row)
{
    switch (healthOf(row)) {
    case ProviderHealth::Off:
        return {Severity::Neutral, Text::tr("Off"), QStringLiteral("minus")};
    case ProviderHealth::Testing:
        return {Severity::Accent, Text::tr("Testing…"), QStringLiteral("clock")};
    case ProviderHealth::NoKey:
        return {Severity::Warning, Text::tr("No key"), QStringLiteral("keys")};
    case ProviderHealth::Failing: {
        const bool byTest = row.record.lastTest && !row.record.lastTest->ok;
        return {Severity::Danger,
            byTest ? failedStepWords(failedStep(row.record.lastTest->report)) : Text::tr("Failing")};
    }
    case ProviderHealth::Degraded:
        return {Severity::Warning, Text::tr("Degraded")};
    case ProviderHealth::Untested:
        return {Severity::Neutral, Text::tr("Untested"), QStringLiteral("help")};
    case ProviderHealth::Healthy:
        break;
    }
    const bool builtIn = row.record.config.kind == ai::ProviderKind::BuiltIn;
    return {Severity::Success, builtIn ? Text::tr("Ready") : Text::tr("Healthy")};
}

QString healthSentence(const ProviderRow &row)
{
    const int percent = qRound(failedShare(row) * 100);
    switch (healthOf(row)) {
    case ProviderHealth::NoKey:
        return Text::tr("Calls need a key, and there is none. Enter it on the right.");
    case ProviderHealth::Failing:
        if (row.record.lastTest && !row.record.lastTest->ok) {
            return firstFailed(row.record.lastTest->report).value(u"message").toString();
        }
        [[fallthrough]];
    case ProviderHealth::Degraded:
        return Text::tr("%1 % of the calls of the last 14 days failed.").arg(percent);
    case ProviderHealth::Untested:
        return Text::tr("It was neither tested nor used yet.");
    case ProviderHealth::Off:
        return Text::tr("Routes pass it over until it is switched on.");
    default:
        return {};
    }
}

QString hostText(const ai::ProviderConfig &config)
{
    if (config.kind == ai::ProviderKind::BuiltIn) {
        return Text::tr("on this computer");
    }
    const int port = config.baseUrl.port();
    return port < 0 ? config.baseUrl.host() : QStringLiteral("%1:%2").arg(config.baseUrl.host()).arg(port);
}

QString latencyText(const std::optional<qint64> &microseconds)
{
    constexpr qint64 usPerMs = 1000;
    constexpr qint64 msUpTo = 1000; // above, tenths of a second say as much
    if (!microseconds) {
        return QStringLiteral("–");
    }
    const qint64 ms = *microseconds / usPerMs;
    return ms < msUpTo ? Text::tr("%1 ms").arg(QLocale().toString(ms))
                       : Text::tr("%1 s").arg(QLocale().toString(double(ms) / double(msUpTo), 'f', 1));
}

QString failedText(const ProviderRow &row)
{
    const std::optional<double> rate = row.summary ? row.summary->errorRate() : std::nullopt;
    constexpr double percent = 100;
    return rate ? QLocale().toString(*rate * percent, 'f', 1) + QChar(QChar::Nbsp) + u'%'
                : QStringLiteral("–");
}

Token failedTone(const ProviderRow &row)
{
    const double share = failedShare(row);
    return share >= failingShare ? Token::Danger : share >= degradedShare ? Token::Warning : Token::TextMuted;
}

QString shownName(const ai::ProviderConfig &config)
{
    // As core/ai calls it in English, in which it was perhaps added.
    const bool unnamed =
        config.kind == ai::ProviderKind::BuiltIn && config.name == QStringLiteral("Built-in (offline)");
    return unnamed ? ai::providerKindTitle(config.kind) : config.name;
}

QString initialOf(const ai::ProviderConfig &config)
{
    const QString name = config.name.trimmed();
    return name.isEmpty() ? QStringLiteral("?") : name.left(1).toUpper();
}

} // namespace aio::ui
