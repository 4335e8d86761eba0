#include "core/demo/SamplePeople.h"
#include "core/demo/SampleWorkspace.h"
#include "core/demo/usage/SampleUsage.h"
#include "core/usage/UsageLog.h"
#include "core/usage/report/UsageCheck.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSet>

using namespace aio;
using namespace aio::demo;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'388'400'000; // 2026-11-23 in Berlin

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageIsTheSameEveryTimeAndOfExactlySoManyRows()
    {
        const auto catalog = catalog::ModelCatalog::builtIn();
        SampleUsage first(catalog, 3000, now);
        SampleUsage second(catalog, 3000, now);
        QSet<QUuid> ids;
        QSet<QString> models;
        qint64 rows = 0;
        qint64 last = 0;
        int retries = 0;
        int unpriced = 0;
        for (int day = 0; day < SampleUsage::dayCount; ++day) {
            const auto attempts = first.day(day);
            QCOMPARE(attempts, second.day(day));
            QCOMPARE(attempts.size(), first.rowsOf(day));
            for (const usage::UsageAttempt &attempt : attempts) {
                QVERIFY(attempt.startedAt >= last && attempt.startedAt < now);
                last = attempt.startedAt;
                ids.insert(attempt.id);
                models.insert(attempt.modelAsked);
                retries += attempt.number > 1 ? 1 : 0;
                unpriced += attempt.isOk() && !attempt.cost.amount ? 1 : 0;
            }
            rows += attempts.size();
        }
        QCOMPARE(rows, 3000);
        QCOMPARE(ids.size(), 3000);
        QCOMPARE(models.size(), 12);
        QVERIFY(retries > 10 && unpriced > 10);
    }

    void aWorkspaceIsFilledOnce()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        JobStore jobs(*database, workspace.files(), workspace.author());
        CandidateStore candidates(*database, workspace.files(), workspace.author());
        SampleWorkspace sample(*database, jobs, candidates, workspace.workspace().deviceId());
        double told = 0;
        const WorkContext work({}, QDeadlineTimer(QDeadlineTimer::Forever),
            [&told](const QString &step, double fraction) { told = step == u"usage" ? fraction : told; });
        const auto filled = sample.fill(2500, now, work);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message + filled.error().detail));
        QCOMPARE(filled->attempts, 2500);
        QCOMPARE(told, 1.0);
        QCOMPARE(take(jobs.list()).value().size(), filled->jobs);
        QCOMPARE(take(candidates.list()).value().size(), filled->candidates);
        QVERIFY(filled->jobs >= 10 && filled->candidates >= 5);
        const auto check = take(database->read([](Connection &connection) {
            return usage::checkUsage(connection, WorkContext());
        })).value();
        QVERIFY2(check.isSound(), qPrintable(check.differences.join(u'\n')));
        QCOMPARE(check.attempts, 2500);
        // Not into a workspace that somebody works in.
        const auto refused = sample.fill(10, now, work);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(take(jobs.list()).value().size(), filled->jobs);
    }

    void itEndsWhenItIsAskedTo()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        JobStore jobs(*database, workspace.files(), workspace.author());
        CandidateStore candidates(*database, workspace.files(), workspace.author());
        SampleWorkspace sample(*database, jobs, candidates, workspace.workspace().deviceId());
        std::stop_source stop;
        const WorkContext work(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever),
            [&stop](const QString &, double) { stop.request_stop(); });
        const auto stopped = sample.fill(100'000, now, work);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!sample.fill(-1, now, {}));
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
