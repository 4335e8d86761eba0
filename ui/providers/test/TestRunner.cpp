#include "ui/providers/test/TestRunner.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/page/ProvidersServices.h"

#include <QDateTime>

namespace aio::ui {

TestRunner::TestRunner(const ProvidersServices &services, ProviderModel *model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
{
}

TestRunner::~TestRunner()
{
    m_stop.request_stop();
}

void TestRunner::testAll()
{
    if (isRunning() || m_services.tester == nullptr) {
        return;
    }
    m_stop = std::stop_source();
    m_passed = 0;
    m_failed = 0;
    for (const ProviderRow &row : m_model->rows()) {
        if (row.record.config.enabled && row.record.config.kind != ai::ProviderKind::BuiltIn) {
            m_waiting << row.record.config.id;
        }
    }
    const QStringList all = m_waiting;
    for (const QString &id : all) {
        m_model->setTesting(id, true);
    }
    Q_EMIT runningChanged();
    next();
}

void TestRunner::stop()
{
    m_stop.request_stop();
    const QStringList waiting = std::exchange(m_waiting, {});
    for (const QString &id : waiting) {
        m_model->setTesting(id, false);
    }
}

void TestRunner::next()
{
    while (m_running < atOnce && !m_waiting.isEmpty()) {
        const QString id = m_waiting.takeFirst();
        const ProviderRow *row = m_model->find(id);
        if (row == nullptr) {
            continue;
        }
        ++m_running;
        m_services.tester->test(
            {row->record.config}, this, m_stop.get_token(), [this, id](const TestReport &report) {
                if (report.finished) {
                    take(id, report);
                }
            });
    }
    if (!isRunning()) {
        Q_EMIT runningChanged();
        if (m_passed + m_failed > 0) {
            Q_EMIT finished(m_passed, m_failed);
        }
    }
}

void TestRunner::take(const QString &provider, const TestReport &report)
{
    --m_running;
    m_model->setTesting(provider, false);
    if (!report.cancelled) {
        (report.ok() ? m_passed : m_failed) += 1;
        keep(provider, report);
    }
    next();
}

void TestRunner::keep(const QString &provider, const TestReport &report)
{
    const ProviderTest test{QDateTime::currentMSecsSinceEpoch(), report.ok(), reportToJson(report, provider)};
    whenFinished(
        m_services.providers.saveTest(provider, test), this, [this](const Result<ProviderRecord> &saved) {
            if (!saved) {
                Q_EMIT failedToKeep(saved.error());
            }
        });
    const ProviderRow *row = m_model->find(provider);
    const int failed = report.failedIndex();
    // A host that was not reached says nothing about the key.
    if (row == nullptr || row->keys.isEmpty() || (failed >= 0 && failed < 2)) {
        return;
    }
    const QString outcome = report.ok()
        ? QStringLiteral("ok")
        : ai::aiErrorKindName(
            report.problem.value_or(failed == 2 ? ai::AiErrorKind::Auth : ai::AiErrorKind::ModelGone));
    whenFinished(m_services.secrets.noteTest(row->record.config, row->keys.first().source, outcome), this,
        [this](const Result<void> &noted) {
            if (!noted) {
                Q_EMIT failedToKeep(noted.error());
            }
        });
}

} // namespace aio::ui
