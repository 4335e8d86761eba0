#include "ui/providers/test/TestReport.h"

#include "ui/providers/list/ProviderRow.h"
#include "ui/widgets/MoneyEdit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::TestReport)
};

const QStringList &stepNames()
{
    static const QStringList names{QStringLiteral("reach"), QStringLiteral("tls"),
        QStringLiteral("authenticate"), QStringLiteral("model"), QStringLiteral("complete")};
    return names;
}

QString stateWord(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Passed:
        return QStringLiteral("ok");
    case TestStep::State::Failed:
        return QStringLiteral("FAILED");
    case TestStep::State::Skipped:
        return QStringLiteral("skipped");
    default:
        return QStringLiteral("not run");
    }
}

QString failedHeadline(const QString &step, std::optional<ai::AiErrorKind> problem)
{
    using Kind = ai::AiErrorKind;
    if (problem == Kind::Keychain) {
        return Text::tr("The key cannot be read");
    }
    if (problem == Kind::RateLimit) {
        return Text::tr("The key works, but has to wait");
    }
    if (problem == Kind::NoCredit) {
        return Text::tr("The key works, the account has no credit");
    }
    if (problem == Kind::Timeout) {
        return Text::tr("No answer in time");
    }
    if (problem == Kind::Overloaded) {
        return Text::tr("The provider has a problem of its own");
    }
    if (step == u"reach") {
        return Text::tr("The host cannot be reached");
    }
    if (step == u"tls") {
        return Text::tr("The connection is not secure");
    }
    if (step == u"authenticate") {
        return Text::tr("The key does not work");
    }
    if (step == u"model") {
        return Text::tr("The key works, the model does not");
    }
    return Text::tr("The model gives no answer");
}

} // namespace

bool TestReport::ok() const
{
    return finished && !cancelled && failedIndex() < 0;
}

int TestReport::failedIndex() const
{
    const auto failed = std::find_if(steps.cbegin(), steps.cend(),
        [](const TestStep &step) { return step.state == TestStep::State::Failed; });
    return failed == steps.cend() ? -1 : int(failed - steps.cbegin());
}

qint64 TestReport::totalMs() const
{
    qint64 total = 0;
    for (const TestStep &step : steps) {
        total += step.ms;
    }
    return total;
}

TestReport emptyReport(bool withCompletion)
{
    TestReport report;
    for (const QString &name : stepNames()) {
        TestStep step{name};
        if (!withCompletion && name == u"complete") {
            step.state = TestStep::State::Skipped;
        }
        report.steps << step;
    }
    return report;
}

QString stepTitle(const QString &name)
{
    if (name == u"reach") {
        return Text::tr("Reach the host");
    }
    if (name == u"tls") {
        return Text::tr("Secure connection");
    }
    if (name == u"authenticate") {
        return Text::tr("Key accepted");
    }
    return name == u"model" ? Text::tr("Model available") : Text::tr("Tiny completion");
}

QString reportHeadline(const TestReport &report, const ai::ProviderConfig &config)
{
    if (!report.finished) {
        return Text::tr("Testing %1…").arg(config.name);
    }
    if (report.cancelled) {
        return Text::tr("Stopped");
    }
    const int failed = report.failedIndex();
    return failed < 0 ? Text::tr("Everything works")
                      : failedHeadline(report.steps.at(failed).name, report.problem);
}

QString reportSummary(const TestReport &report)
{
    const QLocale locale;
    const QString spent = report.cost ? moneyText(*report.cost) : QString();
    const QString time = QStringLiteral("%1 ms").arg(locale.toString(report.totalMs()));
    const auto passed = std::count_if(report.steps.cbegin(), report.steps.cend(),
        [](const TestStep &step) { return step.state == TestStep::State::Passed; });
    if (!report.finished) {
        return Text::tr("Esc stops the test");
    }
    QString text;
    if (report.cancelled) {
        // How long the step took that was stopped, nobody measured.
        text = Text::tr("%n steps passed in %1", nullptr, int(passed)).arg(time);
    } else if (const int failed = report.failedIndex(); failed >= 0) {
        text =
            Text::tr("Stopped at step %1 of %2 after %3").arg(failed + 1).arg(report.steps.size()).arg(time);
    } else {
        text = Text::tr("%n steps passed in %1", nullptr, int(passed)).arg(time);
    }
    return spent.isEmpty() ? text : Text::tr("%1, %2 spent").arg(text, spent);
}

QJsonObject reportToJson(const TestReport &report, const QString &provider)
{
    QJsonArray steps;
    for (const TestStep &step : report.steps) {
        if (step.state == TestStep::State::Passed || step.state == TestStep::State::Failed) {
            steps.append(
                QJsonObject{{QStringLiteral("name"), step.name}, {QStringLiteral("message"), step.message},
                    {QStringLiteral("ok"), step.state == TestStep::State::Passed},
                    {QStringLiteral("ms"), step.ms}, {QStringLiteral("hint"), step.hint}});
        }
    }
    QJsonObject json{{QStringLiteral("provider"), provider}, {QStringLiteral("ok"), report.ok()},
        {QStringLiteral("steps"), steps}, {QStringLiteral("models"), int(report.models.size())},
        {QStringLiteral("latency_ms"), report.totalMs()}};
    if (report.cost) {
        json.insert(QStringLiteral("cost_usd"), report.cost->toDecimal());
    }
    return json;
}

TestReport reportFromJson(const QJsonObject &json)
{
    TestReport report = emptyReport(true);
    report.finished = true;
    const QJsonArray steps = json.value(u"steps").toArray();
    for (const QJsonValue &value : steps) {
        for (TestStep &step : report.steps) {
            if (step.name == value[u"name"].toString()) {
                step.state = value[u"ok"].toBool() ? TestStep::State::Passed : TestStep::State::Failed;
                step.ms = value[u"ms"].toInteger();
                step.message = value[u"message"].toString();
                step.hint = value[u"hint"].toString();
            }
        }
    }
    report.cost = ai::Money::fromDecimal(json.value(u"cost_usd").toString());
    return report;
}

QString reportAsText(const TestReport &report, const ai::ProviderConfig &config)
{
    QStringList lines;
    lines
        << QStringLiteral("%1 (%2), %3").arg(config.name, ai::providerKindName(config.kind), hostText(config))
        << reportHeadline(report, config) << reportSummary(report) << QString();
    for (const TestStep &step : report.steps) {
        QString line = QStringLiteral("%1: %2").arg(step.name, stateWord(step.state));
        if (step.state == TestStep::State::Passed || step.state == TestStep::State::Failed) {
            line += QStringLiteral(", %1 ms").arg(step.ms);
        }
        lines << line;
        for (const QString &text : {step.message, step.hint, step.detail}) {
            if (!text.isEmpty()) {
                lines << QStringLiteral("    ") + text;
            }
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace aio::ui
