#include "core/usage/report/SumBuilder.h"
#include "core/usage/report/UsageCheck.h"
#include "core/usage/report/UsageReports.h"
#include "core/usage/report/UsageRetention.h"
#include "tests/core/usage/report/RandomAttempts.h"

#include "core/usage/AttemptImport.h"
#include "core/usage/UsageLog.h"

#include <QScopeGuard>

#include <atomic>
#include <thread>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
const quota::TimeSpan span{sampleTime - 70 * day, sampleTime};
constexpr qint64 turn = 1'793'491'200'000; // 2026-11-01T00:00:00Z

QVariant orNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

// An attempt as version 6 kept it.
Result<int> insertOld(Connection &connection, const UsageAttempt &attempt)
{
    const ai::TokenUsage &usage = attempt.usage;
    return connection.execute(
        u"INSERT INTO ai_provider_usage_logs (id, call_id, parent_id, attempt, started_at, provider_id, "
        "provider_kind, key_reference, model_asked, model_served, resolved_from, plan, task, user_name, "
        "status, "
        "http_status, error_text, input_tokens, cached_tokens, cache_write_5m_tokens, cache_write_1h_tokens, "
        "output_tokens, reasoning_tokens, image_tokens, tokens_estimated, cost_nano, cost_source, "
        "price_version, "
        "first_text_us, latency_us, streamed, cancelled, is_test, fallback_reason, origin, idempotency_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, "
        "?, ?, ?)"_s,
        {sqlId(attempt.id), sqlId(attempt.call),
            attempt.parent.isNull() ? QVariant() : QVariant(sqlId(attempt.parent)), attempt.number,
            attempt.startedAt, attempt.provider, ai::providerKindName(attempt.providerKind),
            sqlText(attempt.keyReference), attempt.modelAsked, sqlText(attempt.modelServed),
            sqlText(attempt.resolvedFrom), attempt.plan, ai::taskName(attempt.task), attempt.user,
            statusName(attempt.error), attempt.httpStatus, sqlText(attempt.errorText), orNull(usage.input),
            orNull(usage.cachedInput), orNull(usage.cacheWrite5m), orNull(usage.cacheWrite1h),
            orNull(usage.output), orNull(usage.reasoning), orNull(usage.imageInput), int(usage.estimated),
            attempt.cost.amount ? QVariant(attempt.cost.amount->nanoUsd) : QVariant(),
            catalog::costSourceName(attempt.cost.source), sqlText(attempt.cost.priceVersion),
            orNull(attempt.firstTextUs), attempt.latencyUs, int(attempt.streamed), int(attempt.cancelled),
            int(attempt.isTest), sqlText(attempt.fallbackReason), attempt.origin,
            sqlText(attempt.idempotencyKey)});
}

} // namespace

class TestUsageUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_random = std::make_unique<RandomAttempts>(3);
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void olderLogsBecomeNarrowOnes()
    {
        if (m_workspace->options().server) {
            QSKIP("No server ever had a log of those versions.");
        }
        QList<UsageAttempt> attempts;
        DatabaseOptions old = m_workspace->options();
        constexpr int versionBefore = 6;
        old.migrations = old.migrations.mid(0, versionBefore);
        {
            const auto database = TemporaryWorkspace::open(old);
            for (int i = 0; i < 300; ++i) {
                UsageAttempt made = m_random->next(span);
                made.origin = u"laptop"_s;
                made.parent = i % 3 == 0 ? makeUuidV7() : QUuid();
                made.call = i % 4 == 0 ? made.id : made.call;
                attempts << made;
                QVERIFY(take(database->write(
                    [&made](Connection &connection) { return insertOld(connection, made); })));
            }
        }
        m_database = m_workspace->open();
        UsageLog log(*m_database);
        const UsagePage page = take(log.page({}, 1000)).value();
        QCOMPARE(page.attempts.size(), attempts.size());
        for (const UsageAttempt &attempt : attempts) {
            QVERIFY(page.attempts.contains(attempt));
            QCOMPARE(take(log.call(attempt.call)).value(), QList{attempt});
        }
        QVERIFY(check().isSound());
        QCOMPARE(check().attempts, attempts.size());
        // The classes of durations are those of the program.
        UsageReports reports(*m_database);
        LatencyHistogram latency;
        for (const UsageAttempt &attempt : attempts) {
            if (attempt.isOk() && attempt.task != ai::AiTask::Test) {
                latency.add(attempt.latencyUs);
            }
        }
        QVERIFY(take(reports.read({}, span.end)).value().total.latency == latency);
        // And a device goes on where it was.
        QCOMPARE(add(attempts), 0);
        QVERIFY(check().isSound());
    }

    void sumsOfAnOlderVersionAreMadeAgain()
    {
        if (m_workspace->options().server) {
            QSKIP("The database of a test on a server has the newest version from the start.");
        }
        DatabaseOptions old = m_workspace->options();
        constexpr int versionBefore = 7;
        old.migrations = old.migrations.mid(0, versionBefore);
        m_database = TemporaryWorkspace::open(old);
        const auto alterState = [this](const QString &how) {
            for (const QString &column :
                {u"work_from"_s, u"work_until"_s, u"work_step"_s, u"work_number"_s}) {
                QVERIFY(take(m_database->write([&](Connection &connection) {
                    return connection.execute(u"ALTER TABLE ai_usage_state "_s + how.arg(column));
                })));
            }
        };
        alterState(u"ADD COLUMN %1 BIGINT NOT NULL DEFAULT 0"_s); // which this version writes with
        fill(300);
        alterState(u"DROP COLUMN %1"_s);
        QVERIFY(take(m_database->write([](Connection &connection) {
            return connection.execute(
                u"UPDATE ai_usage_state SET closed_until = %1"_s.arg(span.end / day * day));
        })));
        QVERIFY(take(m_database->write([](Connection &connection) {
            return connection.execute(u"INSERT INTO ai_usage_stale (hour) VALUES (%1)"_s.arg(span.start));
        })));
        m_database.reset();
        m_database = m_workspace->open();
        QCOMPARE(number(u"SELECT closed_until FROM ai_usage_state"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM ai_usage_stale"_s), 0);
        sumUp(span.end, 1000);
        QVERIFY(number(u"SELECT count(*) FROM ai_usage_sum WHERE level = 2"_s) > 0);
        QVERIFY(check().isSound());
        QCOMPARE(check().attempts, 300);
    }

    void everythingAddsUpWhateverHappens()
    {
        m_database = m_workspace->open();
        for (int round = 0; round < 12; ++round) {
            QList<UsageAttempt> attempts;
            for (int i = 0; i < 80; ++i) {
                attempts << m_random->next({span.start, span.start + (round + 1) * 6 * day});
            }
            QCOMPARE(add(attempts), attempts.size());
            if (round % 3 == 1) {
                QCOMPARE(add(attempts), 0); // told again
            }
            sumUp(span.start + round * 6 * day + m_random->below(day), round % 2 == 0 ? 1000 : 3);
            if (round == 7) {
                QVERIFY(retain({.from = span.start + 20 * day}) > 0);
            }
            const UsageCheck found = check();
            QVERIFY2(found.isSound(), qPrintable(found.differences.join(u'\n')));
        }
        QVERIFY(number(u"SELECT count(*) FROM ai_usage_sum WHERE level = 2"_s) > 0);
    }

    // Whatever stops summing up, wherever: what can be read is right, and the next one goes on from there.
    void summingUpMayStopAnywhere()
    {
        m_database = m_workspace->open();
        UsageReports reports(*m_database);
        QList<UsageAttempt> attempts;
        QSet<int> steps;
        // Around the end of a month, so that one is closed as well.
        const quota::TimeSpan days{turn - 6 * day, turn + 5 * day};
        const qint64 now = days.end + hour;
        const auto addSome = [&](int count) {
            QList<UsageAttempt> some;
            for (int i = 0; i < count; ++i) {
                some << m_random->next(days);
            }
            QCOMPARE(add(some), count);
            attempts << some;
        };
        addSome(150);
        int done = 0;
        for (bool more = true; more && done < 3000; ++done) {
            more = step(now); // by a new builder each time
            steps.insert(int(number(u"SELECT work_step FROM ai_usage_state"_s)));
            // Late ones, before, within and behind what is being summed up.
            if (done % 16 == 3 && attempts.size() < 230) {
                addSome(8);
            }
            const UsageCheck found = check();
            QVERIFY2(found.isSound(), qPrintable(u"%1: %2"_s.arg(done).arg(found.differences.join(u'\n'))));
            if (done % 8 == 0) {
                QCOMPARE(costIn(reports), costOf(attempts));
            }
        }
        QVERIFY(done < 3000);
        QCOMPARE(costIn(reports), costOf(attempts));
        QCOMPARE(steps.size(), SumMaker::monthStep + SumPair::all().size() + 1);
        QCOMPARE(number(u"SELECT count(*) FROM ai_usage_stale"_s), 0);
        QCOMPARE(check().attempts, attempts.size());
    }

    // Calls that are logged while an hour is summed up, by another process as it were, count.
    void whatIsLoggedMeanwhileCounts()
    {
        m_database = m_workspace->open();
        const quota::TimeSpan days{span.end / day * day - 2 * day, span.end / day * day};
        QList<UsageAttempt> attempts;
        for (int i = 0; i < 4000; ++i) {
            attempts << m_random->next(days);
        }
        QCOMPARE(add(attempts), attempts.size());
        std::atomic<bool> ended = false;
        std::atomic<int> added = 0;
        std::thread writer([&] {
            const auto other = m_workspace->open();
            RandomAttempts random(17);
            for (int round = 0; round < 300; ++round) {
                QList<UsageAttempt> some;
                for (int i = 0; i < 3; ++i) {
                    some << random.next(days);
                }
                const auto done = take(other->perform([&some](Connection &connection) {
                    return AttemptImport(connection, u"desk"_s).add(some);
                }));
                added += int(done.value_or(0));
            }
            ended = true;
        });
        const auto stop = qScopeGuard([&writer] { writer.join(); });
        // All the while: some come between reading the quarters of an hour and keeping its sums.
        while (!ended) {
            step(days.end + hour);
        }
        while (step(days.end + hour)) { }
        QVERIFY2(check().isSound(), qPrintable(check().differences.join(u'\n')));
        QCOMPARE(number(u"SELECT closed_until FROM ai_usage_state"_s), days.end);
        QCOMPARE(number(u"SELECT count(*) FROM ai_usage_stale"_s), 0);
        QCOMPARE(added, 900);
    }

    void aWrongFigureIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a row") << u"UPDATE ai_usage_log SET cost_nano = coalesce(cost_nano, 0) + 1 "
                                  "WHERE started_at = (SELECT max(started_at) FROM ai_usage_log)"_s;
        QTest::newRow("a lost row")
            << u"DELETE FROM ai_usage_log WHERE started_at = (SELECT max(started_at) FROM ai_usage_log)"_s;
        QTest::newRow("a quarter") << u"UPDATE ai_usage_quarter SET output_tokens = output_tokens + 1 "
                                      "WHERE day = (SELECT min(day) FROM ai_usage_quarter)"_s;
        QTest::newRow("an hour") << u"DELETE FROM ai_usage_sum WHERE level = 0 AND pair = 2 "
                                    "AND bucket = (SELECT min(bucket) FROM ai_usage_sum WHERE level = 0)"_s;
        QTest::newRow("everything of an hour")
            << u"DELETE FROM ai_usage_sum WHERE level = 0 AND pair = 63 "
               "AND bucket = (SELECT max(bucket) FROM ai_usage_sum WHERE level = 0)"_s;
        QTest::newRow("a day") << u"UPDATE ai_usage_sum SET cells = (SELECT cells FROM ai_usage_sum "
                                  "WHERE level = 1 AND pair = 5 ORDER BY bucket DESC LIMIT 1) "
                                  "WHERE level = 1 AND pair = 5 AND bucket = (SELECT min(bucket) "
                                  "FROM ai_usage_sum WHERE level = 1)"_s;
        QTest::newRow("the index of a day") << u"DELETE FROM ai_usage_sum WHERE level = 1 AND pair = 62 "
                                               "AND bucket = (SELECT min(bucket) FROM ai_usage_sum "
                                               "WHERE level = 1)"_s;
        for (const int pair : {0, 63}) {
            QTest::addRow("a month of %d", pair)
                << u"UPDATE ai_usage_sum SET cells = (SELECT cells FROM ai_usage_sum WHERE level = 0 "
                   "AND pair = %1 ORDER BY bucket LIMIT 1) WHERE level = 2 AND pair = %1 "
                   "AND bucket = (SELECT min(bucket) FROM ai_usage_sum WHERE level = 2)"_s.arg(pair);
        }
    }

    void aWrongFigureIsFound()
    {
        QFETCH(const QString, sql);
        m_database = m_workspace->open();
        fill(300);
        sumUp(span.end, 1000);
        QVERIFY(check().isSound());
        QVERIFY(take(m_database->write([&sql](Connection &connection) {
            return connection.execute(sql);
        })).value()
            > 0);
        QVERIFY(!check().isSound());
    }

    void figuresOutliveTheRows()
    {
        m_database = m_workspace->open();
        fill(3000);
        UsageReports reports(*m_database);
        const ReportQuestion question{.filter = {.to = span.end}, .zone = QTimeZone("Europe/Berlin")};
        const UsageReport before = take(reports.read(question, span.end)).value();
        const qint64 early =
            number(u"SELECT count(*) FROM ai_usage_log WHERE started_at < %1"_s.arg(span.start + 40 * day));
        QCOMPARE(retain({.from = span.start + 40 * day}), early);
        QCOMPARE(number(u"SELECT count(*) FROM ai_usage_log"_s), 3000 - early);
        QVERIFY(take(reports.read(question, span.end)).value() == before);
        QVERIFY(check().isSound());
        // By size: the oldest go until it fits, or nothing is left.
        QCOMPARE(retain({.bytes = 100'000'000'000}), 0);
        QCOMPARE(retain({.bytes = 1}), 3000 - early);
        QVERIFY(take(reports.read(question, span.end)).value() == before);
        QVERIFY(check().isSound());
        // One that comes after that is counted, and kept.
        fill(1);
        QCOMPARE(number(u"SELECT count(*) FROM ai_usage_log"_s), 1);
    }

    void aStepIsSmall()
    {
        m_database = m_workspace->open();
        fill(UsageRetention::attemptsAStep + 10);
        const qint64 deleted = take(m_database->perform([](Connection &connection) {
            return UsageRetention(connection, {.from = span.end, .bytes = {}}).step();
        })).value();
        QCOMPARE(deleted, UsageRetention::attemptsAStep);
    }

private:
    void fill(int count)
    {
        QList<UsageAttempt> attempts;
        for (int i = 0; i < count; ++i) {
            attempts << m_random->next(span);
        }
        QCOMPARE(add(attempts), count);
    }

    qint64 add(const QList<UsageAttempt> &attempts)
    {
        return take(m_database->perform([&](Connection &connection) {
            return AttemptImport(connection, u"laptop"_s).add(attempts);
        })).value();
    }

    void sumUp(qint64 now, int steps)
    {
        QVERIFY(take(m_database->perform(
            [=](Connection &connection) { return SumBuilder(connection).steps(now, steps); })));
    }

    bool step(qint64 now)
    {
        return take(m_database->perform([now](Connection &connection) {
            return SumBuilder(connection).step(now);
        })).value();
    }

    static ai::Money costOf(const QList<UsageAttempt> &attempts)
    {
        ai::Money cost;
        for (const UsageAttempt &attempt : attempts) {
            cost += attempt.isTest ? ai::Money() : attempt.cost.amount.value_or(ai::Money());
        }
        return cost;
    }

    // By bars of months, without summing up what is due.
    ai::Money costIn(UsageReports &reports)
    {
        const ReportQuestion question{.filter = {.to = span.end}, .zone = QTimeZone("Europe/Berlin")};
        return take(reports.table(question, {.bucket = UsageBucket::Month, .dimensions = {}}, span.end))
            .value()
            .total.figures.cost;
    }

    qint64 retain(const RetentionLimits &limits)
    {
        return take(m_database->perform([&limits](Connection &connection) -> Result<qint64> {
            UsageRetention retention(connection, limits);
            qint64 all = 0;
            for (Result<qint64> step = retention.step(); !step || *step > 0; step = retention.step()) {
                if (!step) {
                    return step;
                }
                all += *step;
            }
            return all;
        })).value();
    }

    UsageCheck check()
    {
        const auto found = take(
            m_database->read([](Connection &connection) { return checkUsage(connection, WorkContext()); }));
        if (!found) {
            qFatal("%s", qPrintable(found.error().detail));
        }
        return *found;
    }

    qint64 number(const QString &sql)
    {
        return *take(m_database->read([&sql](Connection &connection) {
            return connection.first(sql, {}, [](const SqlRow &row) { return row.integer(0); });
        })).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RandomAttempts> m_random;
};

QTEST_GUILESS_MAIN(TestUsageUpkeep)
#include "tst_usageupkeep.moc"
