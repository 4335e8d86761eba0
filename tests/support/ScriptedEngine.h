#pragma once

#include "core/extraction/engine/ExtractionEngine.h"
#include "tests/core/jobstore/SampleJobs.h"

#include <QHash>
#include <QMutex>
#include <QPromise>
#include <QtConcurrent>

#include <atomic>

namespace aio::test {

/// An engine that answers what a test wrote down for a file name, on a worker thread. "hold" in a name keeps
/// it until `release()` or its stop.
class ScriptedEngine : public extraction::ExtractionEngine
{
public:
    QString id() const override { return QStringLiteral("scripted"); }
    QString displayName() const override { return QStringLiteral("Scripted"); }

    void answer(const QString &name, const extraction::ExtractionOutcome &outcome)
    {
        m_answers.insert(name, outcome);
    }
    void release() { m_released = true; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    QFuture<Result<extraction::ExtractionOutcome>> extract(
        extraction::ExtractionRequest request, WorkContext context) override
    {
        ++m_calls;
        const QString name = request.source.files.isEmpty() ? request.source.url.toString()
                                                            : request.source.files.first().name;
        extraction::ExtractionOutcome outcome{sampleExtraction(m_calls), sampleSource(m_calls)};
        const bool known = m_answers.contains(name);
        if (known) {
            outcome = m_answers.value(name);
        }
        return QtConcurrent::run([this, name, outcome, context]() -> Result<extraction::ExtractionOutcome> {
            const int now = ++m_running;
            m_mostAtOnce = std::max<int>(m_mostAtOnce, now);
            context.report(QStringLiteral("ocr"), 0.5);
            while (name.contains(QLatin1String("hold")) && !m_released && !context.interrupted()) {
                QThread::msleep(2);
            }
            --m_running;
            if (const auto stopped = context.check(); !stopped) {
                return Failure(stopped.error());
            }
            if (name.contains(QLatin1String("broken"))) {
                return failure(ErrorKind::BadInput, QStringLiteral("We could not read this image"));
            }
            context.report(QStringLiteral("check"), 1);
            return outcome;
        });
    }

private:
    QHash<QString, extraction::ExtractionOutcome> m_answers;
    std::atomic_bool m_released = false;
    std::atomic_int m_running = 0;
    std::atomic_int m_mostAtOnce = 0;
    int m_calls = 0;
};

} // namespace aio::test
