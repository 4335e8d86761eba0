#include "core/providers/CredentialTest.h"

#include "core/providers/ConnectionProbe.h"
#include "core/providers/LearnedModel.h"
#include "core/providers/ProviderErrors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>
#include <QScopedPointer>

#include <algorithm>
#include <array>

namespace aio::providers {

// Unqualified, because lupdate takes "ai::" before a function for a part of its context.
using ai::AiError;

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CredentialTest)
};

struct KindRow
{
    const char16_t *name;
    const char *title;
};

constexpr std::array kindRows{
    KindRow{u"reach", QT_TRANSLATE_NOOP("CredentialTest", "Reach the provider")},
    KindRow{u"tls", QT_TRANSLATE_NOOP("CredentialTest", "Encrypt the connection")},
    KindRow{u"authenticate", QT_TRANSLATE_NOOP("CredentialTest", "Sign in with the key")},
    KindRow{u"model", QT_TRANSLATE_NOOP("CredentialTest", "Find the model")},
    KindRow{u"complete", QT_TRANSLATE_NOOP("CredentialTest", "Get an answer")},
};

TestStep good(TestStepKind kind, const QString &message, const QString &hint = {})
{
    return {.kind = kind, .ok = true, .message = message, .hint = hint};
}

TestStep bad(TestStepKind kind, const ai::AiError &error)
{
    return {.kind = kind,
        .message = error.message,
        .hint = error.hint,
        .detail = error.detail,
        .problem = error.kind};
}

// Collects the steps with their times. True while it goes well.
class Recorder
{
public:
    Recorder(TestReport &report, const TestOptions &options)
        : m_report(report)
        , m_options(options)
    {
        m_clock.start();
    }

    /// `ms`: how long it took; else since the last step.
    bool add(TestStep step, std::optional<qint64> ms = {})
    {
        const qint64 passed = m_clock.restart();
        step.ms = ms.value_or(passed);
        m_report.steps.append(step);
        if (m_options.progress) {
            m_options.progress(step);
        }
        return step.ok;
    }

private:
    TestReport &m_report;
    const TestOptions &m_options;
    QElapsedTimer m_clock;
};

// A key that may answer but not list, and a server without a list, are no reason to fail.
TestStep authenticated(
    const ai::ProviderConfig &config, const ai::Secret &key, const ai::AiResult<QList<ai::ModelInfo>> &models)
{
    constexpr TestStepKind kind = TestStepKind::Authenticate;
    if (models) {
        return good(kind, key.isEmpty() ? Text::tr("No key is needed.") : Text::tr("The key is accepted."));
    }
    const ai::AiError &error = models.error();
    const bool openAi =
        config.kind == ai::ProviderKind::OpenAi || config.kind == ai::ProviderKind::AzureOpenAi;
    if (openAi && error.httpStatus == 403 && error.kind == ai::AiErrorKind::Auth) {
        return good(kind, Text::tr("The key is known, but may not list models."),
            Text::tr("Ask for a short answer to be sure that it works."));
    }
    if (config.kind == ai::ProviderKind::OpenAiCompatible
        && (error.httpStatus == 404 || error.httpStatus == 405)) {
        return good(kind, Text::tr("The server has no list of models, so the key was not checked."),
            Text::tr("Ask for a short answer to be sure that it works."));
    }
    return bad(kind, error);
}

AiError missingKey(const ai::ProviderConfig &config)
{
    ai::AiError error = providerError(ai::AiErrorKind::Auth, {});
    error.message = Text::tr("%1 needs a key, and none is there.").arg(shownName(config));
    error.hint = Text::tr("Enter the key of your account at the provider.");
    return error;
}

QString chosenModel(const ai::ProviderConfig &config, const TestOptions &options)
{
    if (!options.model.isEmpty()) {
        return options.model;
    }
    return config.fastModel.isEmpty() ? config.qualityModel : config.fastModel;
}

const ai::ModelInfo *listed(const QList<ai::ModelInfo> &models, const QString &id)
{
    const auto found = std::find_if(models.cbegin(), models.cend(), [&id](const ai::ModelInfo &model) {
        // Ollama lists "llama3.2:latest" and takes "llama3.2".
        return model.id == id || model.id == id + u":latest"_s;
    });
    return found == models.cend() ? nullptr : &*found;
}

TestStep modelStep(const ai::ProviderConfig &config, const QList<ai::ModelInfo> &models, const QString &model)
{
    constexpr TestStepKind kind = TestStepKind::Model;
    // Azure lists what could be deployed, not what is.
    if (models.isEmpty() || config.kind == ai::ProviderKind::AzureOpenAi) {
        return good(kind, Text::tr("Whether %1 is there cannot be seen from a list.").arg(model),
            Text::tr("Ask for a short answer to be sure that it works."));
    }
    const ai::ModelInfo *info = listed(models, model);
    if (info == nullptr) {
        TestStep step{.kind = kind, .problem = ai::AiErrorKind::ModelGone};
        step.message = Text::tr("%1 does not list the model %2.").arg(shownName(config), model);
        step.hint = Text::tr("Choose one of the %n model(s) of the list.", nullptr, int(models.size()));
        return step;
    }
    if (!info->retiresOn.isValid()) {
        return good(kind, Text::tr("The model %1 is available.").arg(model));
    }
    const QString date = QLocale().toString(info->retiresOn, QLocale::ShortFormat);
    if (info->isRetired(QDate::currentDate())) {
        TestStep step{.kind = kind, .problem = ai::AiErrorKind::ModelGone};
        step.message = Text::tr("The model %1 was retired on %2.").arg(model, date);
        step.hint = Text::tr("Choose another model from the provider's list.");
        return step;
    }
    return good(kind, Text::tr("The model %1 is available until %2.").arg(model, date),
        Text::tr("Choose another model before that day."));
}

ai::Request tinyRequest()
{
    constexpr int fewTokens = 16;
    ai::Request request;
    request.task = ai::AiTask::Test;
    request.messages = {{ai::Role::User, {ai::TextPart{u"Answer with the word OK."_s}}}};
    request.maxOutputTokens = fewTokens;
    return request;
}

TestStep completeStep(const AttemptResult &result)
{
    constexpr TestStepKind kind = TestStepKind::Complete;
    if (!result.outcome) {
        return bad(kind, result.outcome.error().error);
    }
    const QString model = result.outcome->modelServed;
    return good(
        kind, model.isEmpty() ? Text::tr("The model answered.") : Text::tr("%1 answered.").arg(model));
}

// Reaches and encrypts. True if the test may go on.
QCoro::Task<bool> connectionSteps(ai::ProviderConfig config, TestOptions options, Recorder *recorder)
{
    const std::unique_ptr<ConnectionProbe, QScopedPointerDeleteLater> probe(
        new ConnectionProbe(config, options.stop));
    co_await probe->connectTo(options.timeoutMs);
    if (!probe->isReached()) {
        recorder->add(bad(TestStepKind::Reach, *probe->error()));
        co_return false;
    }
    recorder->add(good(TestStepKind::Reach, Text::tr("%1 takes connections.").arg(config.baseUrl.host())),
        probe->reachMs());
    if (config.baseUrl.scheme() != u"https") {
        co_return true;
    }
    if (probe->error()) {
        recorder->add(bad(TestStepKind::Tls, *probe->error()), probe->encryptMs());
        co_return false;
    }
    recorder->add(
        good(TestStepKind::Tls, Text::tr("The connection is encrypted (%1).").arg(probe->tlsVersion())),
        probe->encryptMs());
    co_return true;
}

QCoro::Task<bool> authenticateStep(ProviderClient *client, ai::ProviderConfig config, ai::Secret key,
    TestOptions options, Recorder *recorder, TestReport *report)
{
    if (key.isEmpty() && config.needsKey()) {
        co_return recorder->add(bad(TestStepKind::Authenticate, missingKey(config)));
    }
    const AttemptControl control{.stop = options.stop};
    QElapsedTimer clock;
    clock.start();
    const ai::AiResult<void> good_key = co_await client->checkKey(config, key, control);
    if (!good_key) {
        co_return recorder->add(bad(TestStepKind::Authenticate, good_key.error()));
    }
    clock.restart();
    const ai::AiResult<QList<ai::ModelInfo>> models = co_await client->models(config, key, control);
    report->latencyMs = clock.elapsed();
    if (models) {
        report->models = *models;
    }
    co_return recorder->add(authenticated(config, key, models));
}

QCoro::Task<void> completeSteps(ProviderClient *client, ai::ProviderConfig config, ai::Secret key,
    TestOptions options, Recorder *recorder, TestReport *report)
{
    const QString id = chosenModel(config, options);
    const ai::ModelInfo *known = listed(report->models, id);
    ai::ModelInfo model;
    if (known != nullptr) {
        model = *known;
    }
    model.id = id;
    const AttemptControl control{.stop = options.stop};
    AttemptResult result = co_await client->attempt(config, key, model, tinyRequest(), control);
    if (!result.outcome) {
        // A model that nothing is known of may refuse something that it can do without.
        const auto learned = withoutRefused(model, tinyRequest(), result.outcome.error().error);
        if (learned) {
            result = co_await client->attempt(config, key, *learned, tinyRequest(), control);
        }
    }
    if (result.outcome) {
        constexpr qint64 microsPerMilli = 1000;
        report->latencyMs = result.latencyMicroseconds / microsPerMilli;
        report->usage = result.outcome->usage;
        report->modelServed = result.outcome->modelServed;
    }
    recorder->add(completeStep(result));
}

} // namespace

QString testStepName(TestStepKind kind)
{
    return QString::fromUtf16(kindRows.at(std::size_t(kind)).name);
}

QString testStepTitle(TestStepKind kind)
{
    return Text::tr(kindRows.at(std::size_t(kind)).title);
}

bool TestReport::isOk() const
{
    return !steps.isEmpty()
        && std::all_of(steps.cbegin(), steps.cend(), [](const TestStep &step) { return step.ok; });
}

QCoro::Task<TestReport> testCredential(
    ProviderClient &client, ai::ProviderConfig config, ai::Secret key, TestOptions options)
{
    ProviderClient *sender = &client;
    TestReport report;
    Recorder recorder(report, options);
    if (config.kind == ai::ProviderKind::BuiltIn) {
        recorder.add(good(TestStepKind::Reach, Text::tr("The built-in engine works without a network.")));
        co_return report;
    }
    if (config.baseUrl.isEmpty()) {
        config.baseUrl = ai::defaultBaseUrl(config.kind);
    }
    if (config.baseUrl.host().isEmpty()) {
        recorder.add(bad(TestStepKind::Reach, unusableAddress(config)));
        co_return report;
    }
    config.timeoutMs = options.timeoutMs;
    const bool connected = co_await connectionSteps(config, options, &recorder);
    if (!connected) {
        co_return report;
    }
    const bool accepted = co_await authenticateStep(sender, config, key, options, &recorder, &report);
    const QString model = chosenModel(config, options);
    if (!accepted || model.isEmpty() || !recorder.add(modelStep(config, report.models, model))) {
        co_return report;
    }
    if (options.complete) {
        co_await completeSteps(sender, config, key, options, &recorder, &report);
    }
    co_return report;
}

QJsonObject testReportJson(const TestReport &report, const QString &provider, std::optional<ai::Money> cost)
{
    QJsonArray steps;
    for (const TestStep &step : report.steps) {
        steps.append(QJsonObject{{u"name"_s, testStepName(step.kind)}, {u"ok"_s, step.ok}, {u"ms"_s, step.ms},
            {u"message"_s, step.message}, {u"hint"_s, step.hint}});
    }
    return {{u"provider"_s, provider}, {u"ok"_s, report.isOk()}, {u"steps"_s, steps},
        {u"models"_s, report.models.size()}, {u"latency_ms"_s, report.latencyMs},
        {u"cost_usd"_s, cost ? QJsonValue(cost->toDecimal()) : QJsonValue()}};
}

} // namespace aio::providers
