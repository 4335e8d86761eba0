#include "core/quota/QuotaStore.h"
#include "core/usage/UsageLog.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QDateTime>

#include <random>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

class TestUsageLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_log = std::make_unique<UsageLog>(*m_database);
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
    }

    void cleanup()
    {
        m_ledger.reset();
        m_log.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void aRowComesBackAsItWas()
    {
        UsageAttempt attempt = sampleAttempt();
        attempt.parent = makeUuidV7();
        attempt.number = 3;
        attempt.keyReference = u"keychain …1234"_s;
        attempt.resolvedFrom = u"gemini-1.5-pro"_s;
        attempt.error = ai::AiErrorKind::RateLimit;
        attempt.httpStatus = 429;
        attempt.errorText = QString(600, u'x');
        attempt.usage = {1, 2, 3, 4, std::nullopt, 6, 7, true};
        attempt.cost = {};
        attempt.firstTextUs = 5;
        attempt.streamed = true;
        attempt.cancelled = true;
        attempt.isTest = true;
        attempt.fallbackReason = u"gemini-2.5-pro answered 429"_s;
        attempt.origin = u"laptop"_s;
        attempt.idempotencyKey = u"k"_s;
        settle(attempt);
        const UsageAttempt read = page({}).attempts.constFirst();
        attempt.errorText.truncate(UsageAttempt::maxErrorText);
        QVERIFY(read == attempt);
        QCOMPARE(take(m_log->call(attempt.call)).value(), QList{attempt});
    }

    void pagesMissNothingAndRepeatNothing()
    {
        std::mt19937 random(11);
        constexpr int rows = 137;
        for (int i = 0; i < rows; ++i) {
            // Many at the same moment, and not in the order of time.
            settle(sampleAttempt({1}, sampleTime - qint64(random() % 9) * hour));
        }
        for (const UsageFilter &filter : {UsageFilter{}, UsageFilter{.providers = {u"gemini"_s}}}) {
            QSet<QUuid> seen;
            std::optional<UsageCursor> cursor;
            qint64 last = sampleTime;
            do {
                const UsagePage found = take(m_log->page(filter, 10, cursor)).value();
                for (const UsageAttempt &attempt : found.attempts) {
                    QVERIFY(attempt.startedAt <= last);
                    last = attempt.startedAt;
                    QVERIFY(!seen.contains(attempt.id));
                    seen.insert(attempt.id);
                }
                cursor = found.next;
                if (cursor) {
                    QCOMPARE(UsageCursor::fromText(cursor->toText()), cursor);
                }
            } while (cursor);
            QCOMPARE(seen.size(), rows);
        }
        QVERIFY(!UsageCursor::fromText(u"nonsense"));
    }

    void everyOrderIsPagedWithoutGaps_data()
    {
        QTest::addColumn<UsageOrder>("order");
        QTest::newRow("oldest") << UsageOrder::Oldest;
        QTest::newRow("dearest") << UsageOrder::Dearest;
        QTest::newRow("cheapest") << UsageOrder::Cheapest;
        QTest::newRow("slowest") << UsageOrder::Slowest;
        QTest::newRow("fastest") << UsageOrder::Fastest;
    }

    void everyOrderIsPagedWithoutGaps()
    {
        QFETCH(const UsageOrder, order);
        std::mt19937 random(5);
        constexpr int rows = 83;
        int late = 0;
        for (int i = 0; i < rows; ++i) {
            // Few values, so that many rows are alike; some without a price.
            UsageAttempt attempt =
                sampleAttempt({qint64(random() % 5)}, sampleTime - qint64(random() % 9) * hour);
            attempt.latencyUs = qint64(random() % 4);
            if (random() % 6 == 0) {
                attempt.cost = {};
            }
            late += attempt.startedAt >= sampleTime - hour ? 1 : 0;
            settle(attempt);
        }
        QVERIFY(late > 7 && late < rows / 2);
        const auto key = [order](const UsageAttempt &attempt) -> qint64 {
            const auto &cost = attempt.cost.amount;
            switch (order) {
            case UsageOrder::Dearest:
                return cost ? cost->nanoUsd : -1;
            case UsageOrder::Cheapest:
                return cost ? -cost->nanoUsd : -1000;
            case UsageOrder::Slowest:
                return attempt.latencyUs;
            case UsageOrder::Fastest:
                return -attempt.latencyUs;
            default:
                return -attempt.startedAt;
            }
        };
        // All of the log, all of it by a filter, and a small part, which is read in another way.
        for (const UsageFilter &filter : {UsageFilter{}, UsageFilter{.providers = {u"gemini"_s}},
                 UsageFilter{.from = sampleTime - hour, .to = sampleTime + 1}}) {
            QSet<QUuid> seen;
            std::optional<UsageCursor> cursor;
            qint64 last = std::numeric_limits<qint64>::max();
            do {
                const UsagePage found = take(m_log->page(filter, 7, cursor, order)).value();
                for (const UsageAttempt &attempt : found.attempts) {
                    QVERIFY(key(attempt) <= last);
                    last = key(attempt);
                    QVERIFY(!seen.contains(attempt.id));
                    seen.insert(attempt.id);
                }
                cursor = found.next;
            } while (cursor);
            QCOMPARE(seen.size(), filter.from ? late : rows);
        }
    }

    void filtersHoldTogether()
    {
        UsageAttempt other = sampleAttempt({1}, sampleTime - 3 * day);
        other.provider = u"claude"_s;
        other.modelServed = u"claude-haiku-5-5-20261001"_s;
        other.task = ai::AiTask::ExtractImage;
        other.plan = u"freemium"_s;
        other.user = u"tom"_s;
        other.error = ai::AiErrorKind::Timeout;
        other.errorText = u"100% of the time_out"_s;
        settle(other);
        settle(sampleAttempt());
        UsageAttempt test = sampleAttempt();
        test.task = ai::AiTask::Test;
        test.isTest = true;
        settle(test);
        const QList<UsageFilter> ofOther{{.to = sampleTime - day}, {.providers = {u"claude"_s}},
            {.models = {u"claude-haiku-5-5-20261001"_s}}, {.tasks = {ai::AiTask::ExtractImage}},
            {.plans = {u"freemium"_s}}, {.users = {u"tom"_s}}, {.statuses = {u"timeout"_s}},
            {.statuses = {u"error"_s}}, {.text = u"100% of"_s}, {.text = u"time_out"_s},
            {.text = sqlId(other.call)},
            {.from = sampleTime - 4 * day,
                .providers = {u"claude"_s},
                .users = {u"tom"_s},
                .statuses = {u"error"_s}}};
        QCOMPARE(page({.users = {u"tom"_s, u"mia"_s}}).attempts.size(), 3);
        QCOMPARE(page({.statuses = {u"ok"_s, u"timeout"_s}}).attempts.size(), 3);
        QCOMPARE(page({.providers = {u"claude"_s, u"nobody"_s}}).attempts, QList{other});
        QCOMPARE(
            page({.models = {other.modelServed, u"gemini-2.5-flash"_s}, .withTests = false}).attempts.size(),
            2);
        QCOMPARE(page({.tasks = {ai::AiTask::ExtractImage, ai::AiTask::Test}}).attempts.size(), 2);
        for (const UsageFilter &filter : ofOther) {
            QCOMPARE(page(filter).attempts, QList{other});
        }
        QVERIFY(page({.text = u"100 of"_s}).attempts.isEmpty());
        QVERIFY(page({.providers = {u"claude"_s}, .users = {u"mia"_s}}).attempts.isEmpty());
        QCOMPARE(page({}).attempts.size(), 3);
        QCOMPARE(page({.withTests = false}).attempts.size(), 2);
        QCOMPARE(page({.statuses = {u"ok"_s}}).attempts.size(), 2);
    }

    void aProviderIsSummedInTheViewersDays()
    {
        const QTimeZone berlin("Europe/Berlin");
        const qint64 midnight = sampleTime + 11 * hour; // 23 November begins in Berlin
        for (int i = 0; i < 9; ++i) {
            settle(sampleAttempt({100}, sampleTime));
        }
        UsageAttempt failed = sampleAttempt({0}, midnight - 1);
        failed.error = ai::AiErrorKind::Overloaded;
        failed.cost = {};
        settle(failed);
        settle(sampleAttempt({7}, midnight));
        settle(sampleAttempt({1'000'000}, sampleTime - 30 * day)); // neither fourteen days nor this month
        UsageAttempt test = sampleAttempt({5'000});
        test.task = ai::AiTask::Test;
        settle(test);

        const ProviderSummary summary =
            take(m_log->providerSummaries(midnight + hour, berlin)).value().constFirst();
        QCOMPARE(summary.provider, u"gemini"_s);
        QCOMPARE(summary.calls, 11);
        QCOMPARE(summary.errors, 1);
        QCOMPARE(summary.costThisMonth, ai::Money{907});
        QCOMPARE(summary.unpricedThisMonth, 1);
        QCOMPARE(summary.lastUsedAt, std::optional(midnight));
        // All took 1.5 s: both lie in its class.
        QCOMPARE(LatencyHistogram::classOf(*summary.p50Us), LatencyHistogram::classOf(1'500'000));
        QCOMPARE(LatencyHistogram::classOf(*summary.p95Us), LatencyHistogram::classOf(1'500'000));
        QCOMPARE(summary.days.size(), 14);
        QCOMPARE(summary.days.constLast(), (UsageDay{{2026, 11, 23}, 1, 0, {7}}));
        QCOMPARE(summary.days.at(12), (UsageDay{{2026, 11, 22}, 10, 1, {900}}));
    }

    // The sum of the days is the sum of the span, through both changes of the clock, in zones of all sorts.
    void daysSumToTheRange()
    {
        std::mt19937 random(3);
        const qint64 october = sampleTime - 34 * day;
        for (int i = 0; i < 300; ++i) {
            settle(sampleAttempt({qint64(random() % 1000)}, october + qint64(random()) % (20 * day)));
        }
        const qint64 now = october + 16 * day;
        for (const char *id :
            {"Europe/Berlin", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe"}) {
            const QTimeZone zone(id);
            const ProviderSummary summary = take(m_log->providerSummaries(now, zone)).value().constFirst();
            const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
            const qint64 start = today.addDays(-13).startOfDay(zone).toMSecsSinceEpoch();
            const qint64 end = today.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
            ai::Money days;
            for (const UsageDay &each : summary.days) {
                days += each.cost;
            }
            ai::Money rows;
            const UsagePage all = take(m_log->page({.from = start, .to = end}, 1000)).value();
            for (const UsageAttempt &attempt : all.attempts) {
                rows += *attempt.cost.amount;
            }
            QVERIFY2(rows.nanoUsd > 0, id);
            QCOMPARE(days, rows);
            QCOMPARE(summary.calls, all.attempts.size());
        }
    }

    void limitsTellHowFarTheyAre()
    {
        if (const auto server = m_workspace->options().server;
            server && server->kind == ServerAddress::Kind::Mariadb) {
            QSKIP("MariaDB keeps the log and its figures, but not who changed a limit.");
        }
        quota::QuotaStore store(*m_database, m_workspace->author());
        quota::QuotaLimit each = dollars(1000);
        each.scope = quota::QuotaScope::User;
        take(store.add(each)).value();
        take(store.add(dollars(4000))).value();
        settle(sampleAttempt({400}));
        UsageAttempt toms = sampleAttempt({500});
        toms.user = u"tom"_s;
        QVERIFY(m_ledger->reserve(factsOf(toms), {1, 0, ai::Money{600}})->isAdmitted());
        const auto status = take(m_log->quotaStatus(sampleTime)).value();
        QCOMPARE(status.size(), 3);
        QCOMPARE(status.at(0).subject, u"mia"_s);
        QCOMPARE(status.at(0).percent(), 40);
        QCOMPARE(status.at(1).subject, u"tom"_s);
        QCOMPARE(status.at(1).reserved, 600);
        QCOMPARE(status.at(2).used, 400);
        QCOMPARE(status.at(2).percent(), 25);
    }

    void lastDecisionsAreOneACall()
    {
        UsageAttempt first = sampleAttempt({1}, sampleTime);
        UsageAttempt second = sampleAttempt({1}, sampleTime + 1);
        second.call = first.call;
        second.parent = first.id;
        second.number = 2;
        settle(first);
        settle(second);
        UsageAttempt later = sampleAttempt({1}, sampleTime + 2);
        settle(later);
        QCOMPARE(take(m_log->lastDecisions(6)).value(), (QList{later, second}));
        QCOMPARE(take(m_log->call(first.call)).value(), (QList{first, second}));
    }

private:
    void settle(UsageAttempt &attempt)
    {
        attempt.origin = attempt.origin.isEmpty() ? m_workspace->workspace().deviceId() : attempt.origin;
        QVERIFY(m_ledger->settle({}, attempt));
    }
    void settle(UsageAttempt &&attempt) { settle(attempt); }
    UsagePage page(const UsageFilter &filter) { return take(m_log->page(filter)).value(); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageLog> m_log;
    std::unique_ptr<UsageLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestUsageLog)
#include "tst_usagelog.moc"
