#include "ui/providers/test/ClientTester.h"

#include "core/base/WhenFinished.h"
#include "core/catalog/Cost.h"
#include "core/catalog/PriceAt.h"
#include "core/providers/CredentialTest.h"

#include <QCoroTask>
#include <QDate>
#include <QPointer>

#include <algorithm>

namespace aio::ui {

namespace {

// The tiny request asks for at most 16 tokens and sends fewer than that; thinking models bill what they
// think.
constexpr qint64 promptTokens = 16;
constexpr qint64 answerTokens = 16;

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

// Puts the steps that were tried over those that wait.
void take(TestReport &report, const providers::TestStep &tried)
{
    const QString name = providers::testStepName(tried.kind);
    bool next = false;
    for (TestStep &step : report.steps) {
        if (step.name == name) {
            step.state = tried.ok ? TestStep::State::Passed : TestStep::State::Failed;
            step.ms = tried.ms;
            step.message = tried.message;
            step.hint = tried.hint;
            step.detail = tried.detail;
            report.problem = tried.problem;
            next = tried.ok;
        } else if (step.state == TestStep::State::Running) {
            step.state = TestStep::State::Skipped; // a proxy may leave out what comes between
        } else if (next && step.state == TestStep::State::Waiting) {
            step.state = TestStep::State::Running;
            next = false;
        }
    }
}

void finish(TestReport &report, const providers::TestReport &tried, bool cancelled)
{
    report.finished = true;
    report.cancelled = cancelled;
    for (const ai::ModelInfo &model : tried.models) {
        report.models << model.id;
    }
    for (TestStep &step : report.steps) {
        if (step.state == TestStep::State::Running) {
            step.state = TestStep::State::Waiting;
        }
    }
}

TestReport withoutKey(TestReport report, const Error &error)
{
    report.finished = true;
    report.problem = ai::AiErrorKind::Keychain;
    TestStep &step = report.steps[2];
    step.state = TestStep::State::Failed;
    step.message = error.message;
    step.hint = error.hint;
    step.detail = error.detail;
    report.steps.first().state = TestStep::State::Waiting;
    return report;
}

} // namespace

/// The network side. Every function runs on its thread.
class ClientTester::Worker : public QObject
{
public:
    using TellReport = std::function<void(const TestReport &)>;
    using TellModels = std::function<void(const ai::AiResult<QList<ai::ModelInfo>> &)>;

    QCoro::Task<void> test(TestRequest request, ai::Secret key, std::optional<catalog::PriceVersion> price,
        std::stop_token stop, TellReport tell)
    {
        ++m_running;
        {
            std::stop_source either;
            const auto stopBoth = [&either] { either.request_stop(); };
            const std::stop_callback byPerson(stop, stopBoth);
            const std::stop_callback byEnd(m_closing.get_token(), stopBoth);
            TestReport report = emptyReport(request.completion);
            report.steps.first().state = TestStep::State::Running;
            if (request.config.baseUrl.scheme() == u"http") {
                report.steps[1].state = TestStep::State::Skipped; // there is no encryption to try
            }
            tell(report);
            providers::TestOptions options;
            options.model = request.model;
            options.complete = request.completion;
            options.stop = either.get_token();
            options.progress = [&report, &tell](const providers::TestStep &step) {
                take(report, step);
                tell(report);
            };
            const providers::TestReport tried =
                co_await providers::testCredential(client(), request.config, key, options);
            finish(report, tried, either.stop_requested());
            report.cost = tried.modelServed.isEmpty() ? std::optional(ai::Money())
                                                      : catalog::costOf(tried.usage, price).amount;
            tell(report);
        }
        leave();
    }

    QCoro::Task<void> models(ai::ProviderConfig config, ai::Secret key, std::stop_token stop, TellModels tell)
    {
        ++m_running;
        {
            constexpr int limitMs = 20'000;
            std::stop_source either;
            const auto stopBoth = [&either] { either.request_stop(); };
            const std::stop_callback byPerson(stop, stopBoth);
            const std::stop_callback byEnd(m_closing.get_token(), stopBoth);
            // Named: GCC 12 ends the life of an unnamed aggregate twice where its coroutine waits.
            const providers::AttemptControl control{
                .stop = either.get_token(), .deadline = QDeadlineTimer(limitMs)};
            const ai::AiResult<QList<ai::ModelInfo>> models = co_await client().models(config, key, control);
            tell(models);
        }
        leave();
    }

    /// Stops what runs, and ends the thread once nothing does.
    void close()
    {
        m_closing.request_stop();
        if (m_running == 0) {
            thread()->quit();
        }
    }

private:
    // Connections belong to the thread that makes them.
    providers::ProviderClient &client()
    {
        if (!m_client) {
            m_client = std::make_unique<providers::ProviderClient>();
        }
        return *m_client;
    }

    void leave()
    {
        if (--m_running == 0 && m_closing.stop_requested()) {
            thread()->quit();
        }
    }

    std::unique_ptr<providers::ProviderClient> m_client;
    std::stop_source m_closing;
    int m_running = 0;
};

ClientTester::ClientTester(SecretStore &secrets, std::function<catalog::ModelCatalog()> catalog)
    : m_secrets(secrets)
    , m_catalog(std::move(catalog))
{
}

ClientTester::~ClientTester()
{
    if (m_worker != nullptr) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
}

ClientTester::Worker *ClientTester::worker()
{
    if (m_worker == nullptr) {
        m_worker = new Worker;
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("provider tests"));
        m_thread.start();
    }
    return m_worker;
}

QString ClientTester::modelOf(const ai::ProviderConfig &config, const QString &model) const
{
    const QString chosen = model.isEmpty() ? config.fastModel : model;
    return chosen.isEmpty() ? m_catalog().fastModel(config.kind, today()) : chosen;
}

void ClientTester::test(const TestRequest &request, QObject *context, std::stop_token stop, Sink sink)
{
    TestRequest full = request;
    full.model = modelOf(request.config, request.model);
    const std::optional<catalog::PriceVersion> price = priceOf(full.config, full.model);
    // Back on this thread, where it can be asked whether anybody still listens.
    const auto tell = [this, context = QPointer<QObject>(context), sink](const TestReport &report) {
        QMetaObject::invokeMethod(
            &m_relay,
            [context, sink, report] {
                if (context) {
                    sink(report);
                }
            },
            Qt::QueuedConnection);
    };
    const auto begin = [this, full, price, stop, tell](const ai::Secret &key) {
        QMetaObject::invokeMethod(
            worker(),
            [worker = worker(), full, price, key, stop, tell] { worker->test(full, key, price, stop, tell); },
            Qt::QueuedConnection);
    };
    if (full.key) {
        begin(*full.key);
        return;
    }
    whenFinished(m_secrets.key(full.config), context, [full, begin, sink](const Result<FoundKey> &found) {
        if (found) {
            begin(found->key);
        } else if (found.error().kind == ErrorKind::Credential) {
            begin(ai::Secret()); // the test says at which step it is missed
        } else {
            sink(withoutKey(emptyReport(full.completion), found.error()));
        }
    });
}

void ClientTester::models(
    const ai::ProviderConfig &config, QObject *context, std::stop_token stop, Models done)
{
    const auto tell = [this, context = QPointer<QObject>(context), done](
                          const ai::AiResult<QList<ai::ModelInfo>> &models) {
        QMetaObject::invokeMethod(
            &m_relay,
            [context, done, models] {
                if (context) {
                    done(models);
                }
            },
            Qt::QueuedConnection);
    };
    whenFinished(
        m_secrets.key(config), context, [this, config, stop, tell, done](const Result<FoundKey> &found) {
            if (!found) {
                ai::AiError error;
                error.kind = found.error().kind == ErrorKind::Keychain ? ai::AiErrorKind::Keychain
                                                                       : ai::AiErrorKind::Auth;
                error.message = found.error().message;
                error.hint = found.error().hint;
                done(ai::AiFailure(error));
                return;
            }
            QMetaObject::invokeMethod(
                worker(),
                [worker = worker(), config, key = found->key, stop, tell] {
                    worker->models(config, key, stop, tell);
                },
                Qt::QueuedConnection);
        });
}

std::optional<catalog::PriceVersion> ClientTester::priceOf(
    const ai::ProviderConfig &config, const QString &model) const
{
    return catalog::priceAt(m_catalog(), config, model, today());
}

std::optional<ai::Money> ClientTester::completionCost(
    const ai::ProviderConfig &config, const QString &model) const
{
    ai::TokenUsage usage;
    usage.input = promptTokens;
    usage.output = answerTokens;
    return catalog::costOf(usage, priceOf(config, modelOf(config, model))).amount;
}

} // namespace aio::ui
