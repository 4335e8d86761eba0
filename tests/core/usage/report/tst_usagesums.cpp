#include "core/quota/QuotaStore.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/UsageLog.h"
#include "core/usage/UsageOverview.h"
#include "core/usage/UsageSums.h"
#include "core/usage/report/SumBuilder.h"
#include "tests/core/usage/report/RandomAttempts.h"

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
const quota::TimeSpan span{sampleTime - 70 * day, sampleTime};

using Sums = QHash<QString, UsageSum>;

bool passes(const UsageAttempt &attempt, const SumFilter &filter)
{
    const auto fits = [](const QString &wanted, const QString &has) {
        return wanted.isEmpty() || wanted == has;
    };
    return fits(filter.provider, attempt.provider) && fits(filter.plan, attempt.plan)
        && fits(filter.task, ai::taskName(attempt.task)) && fits(filter.user, attempt.user)
        && (filter.withBuiltIn || attempt.providerKind != ai::ProviderKind::BuiltIn)
        && (filter.withTests || !attempt.isTest);
}

UsageSum sumOf(const UsageAttempt &attempt)
{
    const UsageFigures figures = UsageFigures::of(attempt);
    return {
        figures.attempts, figures.errors, figures.requests, figures.tokens(), figures.cost, figures.unpriced};
}

} // namespace

// What surrounds dashboards is the same whether there are sums of hours, days and months, or none.
class TestUsageSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        RandomAttempts random(11);
        for (int i = 0; i < 2500; ++i) {
            UsageAttempt attempt = random.next(span);
            if (random.below(9) == 0) {
                attempt.provider = u"builtin"_s;
                attempt.providerKind = ai::ProviderKind::BuiltIn;
            }
            m_attempts << attempt;
        }
        QCOMPARE(take(m_database->perform([this](Connection &connection) {
            return AttemptImport(connection, u"laptop"_s).add(m_attempts);
        })).value(),
            m_attempts.size());
    }

    void cleanupTestCase()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void sumsAreThoseOfTheCalls()
    {
        checkSums();
        sumUp();
        checkSums();
    }

    void providersAreSummedUp()
    {
        const auto read = [&] {
            QList<QList<ProviderSummary>> all;
            for (const qint64 now : {span.end, span.end - 9 * day - 3 * hour, span.end + 3 * day}) {
                for (const QByteArray &zone : {QByteArray("Europe/Berlin"), QByteArray("Asia/Kathmandu")}) {
                    all << take(UsageLog(*m_database).providerSummaries(now, QTimeZone(zone))).value();
                    checkProviders(all.constLast(), now, QTimeZone(zone));
                }
            }
            return all;
        };
        forget();
        const auto before = read();
        QCOMPARE(before.constFirst().size(), 4);
        sumUp();
        QVERIFY(read() == before);
    }

    void limitsAreCounted()
    {
        using quota::QuotaScope;
        forget();
        quota::QuotaStore store(*m_database, m_workspace->author());
        QList<quota::QuotaLimit> limits;
        for (const QuotaScope scope : {QuotaScope::Workspace, QuotaScope::Plan, QuotaScope::Task,
                 QuotaScope::Provider, QuotaScope::User}) {
            for (const char *const plan : {"", "plan-1"}) {
                quota::QuotaLimit limit;
                limit.scope = scope;
                limit.plan = QString::fromLatin1(plan);
                limit.window = {quota::QuotaWindow::Kind::Rolling, 40};
                limit.limit = 1'000'000'000'000;
                limits << take(store.add(limit)).value();
            }
        }
        const auto before = take(UsageLog(*m_database).quotaStatus(span.end)).value();
        for (const quota::QuotaLimit &limit : std::as_const(limits)) {
            ai::Money used;
            ai::Money expected;
            quota::TimeSpan window;
            for (const QuotaStatus &status : before) {
                used.nanoUsd += status.limit.id == limit.id ? status.used : 0;
                window = status.limit.id == limit.id ? status.window : window;
            }
            for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
                const bool counts = window.contains(attempt.startedAt)
                    && passes(attempt, {{}, limit.plan, {}, {}, false, true});
                expected += counts ? attempt.cost.amount.value_or(ai::Money()) : ai::Money();
            }
            QVERIFY(expected.nanoUsd > 0);
            QCOMPARE(used, expected);
        }
        sumUp();
        QVERIFY(take(UsageLog(*m_database).quotaStatus(span.end)).value() == before);
    }

    void barsOfCalls()
    {
        const QList<UsageFilter> filters{{},
            {.from = span.start + 11 * hour + 7, .to = span.end - 9 * day + 5},
            {.providers = {u"provider-1"_s}}, {.tasks = {ai::AiTask::Test}},
            {.plans = {u"plan-0"_s}, .users = {u"user-2"_s, u"user-3"_s}}, {.statuses = {u"error"_s}},
            {.statuses = {u"ok"_s, u"timeout"_s}}, {.users = {u"nobody"_s}}};
        const auto read = [&] {
            QList<UsageTimes> all;
            for (const UsageFilter &filter : filters) {
                for (const QByteArray &zone : {QByteArray("Europe/Berlin"), QByteArray("Asia/Kathmandu")}) {
                    all << take(UsageOverview(*m_database).times(filter, span.end, QTimeZone(zone))).value();
                }
            }
            return all;
        };
        forget();
        const QList<UsageTimes> before = read();
        sumUp();
        QVERIFY(read() == before);
        const UsageTimes all = take(UsageOverview(*m_database).times({}, span.end, QTimeZone::utc())).value();
        qint64 calls = 0;
        for (const UsageTimes::Bar &bar : all.bars) {
            calls += bar.calls;
        }
        QCOMPARE(calls, m_attempts.size());
    }

private:
    void sumUp()
    {
        const qint64 now = span.end - 5 * day - 7 * hour; // the rest is read from the quarters
        QVERIFY(take(m_database->perform(
            [now](Connection &connection) { return SumBuilder(connection).steps(now, 10'000); })));
    }

    void forget()
    {
        for (const QString &sql : {u"DELETE FROM ai_usage_sum"_s,
                 u"UPDATE ai_usage_state SET closed_until = 0, work_from = 0, work_until = 0"_s}) {
            QVERIFY(
                take(m_database->write([&sql](Connection &connection) { return connection.execute(sql); })));
        }
    }

    void checkSums()
    {
        const QList<SumFilter> filters{{}, {.provider = u"provider-1"_s}, {.plan = u"plan-2"_s},
            {.task = u"draft_cv"_s}, {.task = u"test"_s}, {.user = u"user-4"_s}, {.withBuiltIn = false},
            {.withTests = false}, {.plan = u"plan-1"_s, .task = u"draft_cv"_s, .withBuiltIn = false}};
        for (const SumFilter &filter : filters) {
            for (const quota::TimeSpan &within :
                {span, quota::TimeSpan{span.start + 5 * hour + 7, span.end - 3},
                    quota::TimeSpan{span.start + 30 * day + 1, span.start + 31 * day - 1},
                    quota::TimeSpan{span.start + 3, span.start + 400'000},
                    quota::TimeSpan{span.start - 2000 * day, span.end + 900 * day}}) {
                checkSumsWithin(filter, within);
            }
        }
    }

    void checkSumsWithin(const SumFilter &filter, const quota::TimeSpan &within)
    {
        UsageSum total;
        Sums byUser;
        Sums byTask;
        for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
            if (within.contains(attempt.startedAt) && passes(attempt, filter)) {
                total += ::sumOf(attempt);
                byUser[attempt.user] += ::sumOf(attempt);
                byTask[ai::taskName(attempt.task)] += ::sumOf(attempt);
            }
        }
        QVERIFY(take(m_database->read([&](Connection &connection) {
            return usage::sumOf(connection, within, filter);
        })).value()
            == total);
        const auto by = [&](UsageDimension dimension) {
            return take(m_database->read([&](Connection &connection) {
                return sumsBy(connection, dimension, within, filter);
            })).value();
        };
        QVERIFY(by(UsageDimension::User) == byUser);
        QVERIFY(by(UsageDimension::Task) == byTask);
    }

    void checkProviders(const QList<ProviderSummary> &found, qint64 now, const QTimeZone &zone)
    {
        const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
        for (const ProviderSummary &summary : found) {
            qint64 calls = 0;
            ai::Money month;
            for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
                const QDate date = QDateTime::fromMSecsSinceEpoch(attempt.startedAt, zone).date();
                if (attempt.provider != summary.provider || attempt.isTest) {
                    continue;
                }
                calls += date > today.addDays(-14) && date <= today ? 1 : 0;
                month += date.month() == today.month() && date.year() == today.year()
                    ? attempt.cost.amount.value_or(ai::Money())
                    : ai::Money();
            }
            QCOMPARE(summary.calls, calls);
            QCOMPARE(summary.costThisMonth, month);
        }
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    QList<UsageAttempt> m_attempts;
};

QTEST_GUILESS_MAIN(TestUsageSums)
#include "tst_usagesums.moc"
