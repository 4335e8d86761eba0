#include "core/usage/report/ReportSpans.h"
#include "core/usage/report/SumBuilder.h"
#include "core/usage/report/UsageReports.h"
#include "tests/core/usage/report/RandomAttempts.h"

#include <QDateTime>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
// Ends on a Sunday at midnight in Berlin; the clock is put back in the middle.
const quota::TimeSpan span{1'792'533'600'000 + hour, 1'792'533'600'000 + 26 * day + 2 * hour};

QString nameOf(const UsageAttempt &attempt, UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Provider:
        return attempt.provider;
    case UsageDimension::Model:
        return attempt.model();
    case UsageDimension::Task:
        return ai::taskName(attempt.task);
    case UsageDimension::Plan:
        return attempt.plan;
    case UsageDimension::User:
        return attempt.user;
    case UsageDimension::Status:
        break;
    }
    return statusName(attempt.error);
}

bool passes(const UsageAttempt &attempt, const UsageFilter &filter)
{
    const auto allows = [](const auto &list, const auto &value) {
        return list.isEmpty() || list.contains(value);
    };
    return attempt.task != ai::AiTask::Test && allows(filter.providers, attempt.provider)
        && allows(filter.models, attempt.model()) && allows(filter.tasks, attempt.task)
        && allows(filter.plans, attempt.plan) && allows(filter.users, attempt.user)
        && (allows(filter.statuses, statusName(attempt.error))
            || (filter.statuses.contains(u"error"_s) && attempt.error));
}

} // namespace

class TestUsageReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // How far sums were made before the second half of the attempts came.
    void initTestCase_data()
    {
        QTest::addColumn<qint64>("closed");
        QTest::newRow("never") << qint64(0);
        QTest::newRow("early") << span.start + 9 * day + 5 * hour;
        QTest::newRow("late") << span.end + day + 3 * hour;
    }

    void init()
    {
        QFETCH_GLOBAL(const qint64, closed);
        if (m_closed == closed) {
            return;
        }
        m_closed = closed;
        cleanupTestCase();
        m_attempts.clear();
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
        m_reports = std::make_unique<UsageReports>(*m_database);
        RandomAttempts random(7);
        settle(random, 160);
        m_now = closed == 0 ? span.start - 41 * day : closed;
        QVERIFY(sumUp());
        settle(random, 160);
        if (closed != 0) {
            // Late ones made hours stale.
            QVERIFY(stale() > 0);
            QVERIFY(sumUp());
            QCOMPARE(stale(), 0);
            // And some more are stale while they are read.
            LedgerWork work;
            m_attempts << random.next({span.start + 3 * day, span.start + 4 * day});
            work.settles.append({{}, m_attempts.constLast()});
            QVERIFY(m_ledger->commit(work).settled.constFirst());
        }
    }

    void cleanupTestCase()
    {
        m_reports.reset();
        m_ledger.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void everyPartIsTheSumOfItsAttempts_data()
    {
        QTest::addColumn<UsageFilter>("filter");
        QTest::newRow("all") << UsageFilter{};
        QTest::newRow("provider") << UsageFilter{.providers = {u"provider-1"_s}};
        QTest::newRow("model") << UsageFilter{.models = {u"model-2-1"_s}};
        QTest::newRow("task") << UsageFilter{.tasks = {ai::AiTask::DraftCv}};
        QTest::newRow("plan") << UsageFilter{.plans = {u"plan-0"_s}};
        QTest::newRow("user") << UsageFilter{.users = {u"user-3"_s}};
        QTest::newRow("errors") << UsageFilter{.statuses = {u"error"_s}};
        QTest::newRow("ok") << UsageFilter{.statuses = {u"ok"_s}};
        QTest::newRow("two models") << UsageFilter{.models = {u"model-2-1"_s, u"model-1"_s}};
        QTest::newRow("two kinds") << UsageFilter{
            .models = {u"model-2-1"_s}, .users = {u"user-3"_s, u"user-4"_s}};
        QTest::newRow("nobody") << UsageFilter{.users = {u"nobody"_s}};
    }

    void everyPartIsTheSumOfItsAttempts()
    {
        QFETCH(UsageFilter, filter);
        filter.from = span.start;
        filter.to = span.end;
        using enum UsageBucket;
        for (const auto &[zone, bucket, by] : {std::tuple("UTC", Day, UsageDimension::Model),
                 std::tuple("Europe/Berlin", Hour, UsageDimension::Task),
                 std::tuple("Europe/Berlin", Day, UsageDimension::User),
                 std::tuple("America/New_York", Month, UsageDimension::Provider),
                 std::tuple("Asia/Kathmandu", Day, UsageDimension::Status),
                 std::tuple("Asia/Kathmandu", Week, UsageDimension::User)}) {
            compare(read({filter, QTimeZone(zone), bucket, by, true}));
        }
    }

    void withoutASpanEverythingIsRead()
    {
        const UsageReport report = read({.filter = {.to = span.end + day}});
        QVERIFY(!report.previousSpan);
        QCOMPARE(report.total.figures.attempts,
            std::count_if(m_attempts.cbegin(), m_attempts.cend(),
                [](const UsageAttempt &attempt) { return attempt.task != ai::AiTask::Test; }));
        QVERIFY(*report.oldest >= report.span.start && *report.oldest < report.span.start + quarterMs);
    }

    void testsAreReadWhenTheyAreAskedFor()
    {
        const UsageReport report = read({.filter = {.to = span.end + day, .tasks = {ai::AiTask::Test}}});
        QCOMPARE(report.total.figures.attempts,
            std::count_if(m_attempts.cbegin(), m_attempts.cend(),
                [](const UsageAttempt &attempt) { return attempt.task == ai::AiTask::Test; }));
    }

    void documentsHaveAPrice()
    {
        const UsageReport report = read({.filter = {.to = span.end + day}});
        qint64 made = 0;
        ai::Money cost;
        for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
            if (attempt.task == ai::AiTask::DraftCv || attempt.task == ai::AiTask::CoverLetter) {
                made += attempt.isOk() ? 1 : 0;
                cost += attempt.cost.amount.value_or(ai::Money{});
            }
        }
        QCOMPARE(report.documents(), made);
        QCOMPARE(report.documentCost(), cost);
        QVERIFY(qAbs(report.costPerDocument()->nanoUsd * made - cost.nanoUsd) <= made);
    }

    void aTableGroupsByAnything()
    {
        ReportQuestion question{.filter = {.to = span.end + day}};
        question.zone = QTimeZone("Europe/Berlin");
        const TableGrouping grouping{UsageBucket::Week, {UsageDimension::User, UsageDimension::Task}};
        const UsageTable table = take(m_reports->table(question, grouping, now())).value();
        UsageFigures sum;
        for (const UsageTableRow &row : table.rows) {
            UsageFigures expected;
            for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
                if (passes(attempt, {}) && row.bucket->span.contains(attempt.startedAt)
                    && QStringList{attempt.user, ai::taskName(attempt.task)} == row.names) {
                    expected += UsageFigures::of(attempt);
                }
            }
            QCOMPARE(row.now.figures, expected);
            QVERIFY(!expected.isEmpty());
            sum += expected;
        }
        QCOMPARE(table.total.figures, sum);
        QCOMPARE(sum, read(question).total.figures);
    }

    void usersBeyondTheDearestAreOneSeries()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        const auto ledger = UsageLedger::open(ledgerOptions(workspace)).value();
        for (int i = 1; i <= 20; ++i) {
            UsageAttempt attempt = sampleAttempt({i}, span.start);
            attempt.user = u"user-%1"_s.arg(i);
            QVERIFY(ledger->settle({}, attempt));
        }
        UsageReports reports(*database);
        const UsageReport report =
            take(reports.read({.seriesBy = UsageDimension::User}, span.start + hour)).value();
        QCOMPARE(report.series.size(), ReportSeries::mostUsers + 1);
        QCOMPARE(report.series.constFirst().name, u"user-20"_s);
        QVERIFY(report.series.constLast().isRest && !report.series.constFirst().isRest);
        QCOMPARE(report.series.constLast().total.cost, ai::Money{36});
        QCOMPARE(report.series.constLast().values.constFirst().attempts, 8);
        QCOMPARE(report.shares.value(UsageDimension::User).size(), 20);
    }

    void anEmptyLogIsAnEmptyReport()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        UsageReports reports(*database);
        const UsageReport report = take(reports.read({}, span.end)).value();
        QVERIFY(report.isEmpty());
        QVERIFY(!report.oldest && report.series.isEmpty());
        QCOMPARE(report.buckets.size(), report.bars.size());
        QVERIFY(!report.total.figures.errorRate() && !report.costPerDocument());
    }

private:
    [[nodiscard]] qint64 now() const { return m_now; }

    void settle(RandomAttempts &random, int count)
    {
        LedgerWork work;
        for (int i = 0; i < count; ++i) {
            m_attempts << random.next({span.start - 40 * day, span.end + day});
            work.settles.append({{}, m_attempts.constLast()});
        }
        for (const auto &settled : m_ledger->commit(work).settled) {
            QVERIFY(settled);
        }
    }

    qint64 stale()
    {
        return *take(m_database->read([](Connection &connection) {
            return connection.first(u"SELECT count(*) FROM ai_usage_stale"_s, {},
                [](const SqlRow &row) { return row.integer(0); });
        })).value();
    }

    bool sumUp()
    {
        const qint64 now = m_now;
        return take(m_database->perform([now](Connection &connection) {
            return SumBuilder(connection).steps(now, 1000);
        })).has_value();
    }

    UsageReport read(const ReportQuestion &question)
    {
        const auto report = take(m_reports->read(question, now()));
        if (!report) {
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        }
        return *report;
    }

    MeasuredFigures sumOf(const UsageFilter &filter, const quota::TimeSpan &within,
        std::optional<UsageDimension> by = {}, const QString &name = {}) const
    {
        MeasuredFigures sum;
        for (const UsageAttempt &attempt : m_attempts) {
            if (!within.contains(attempt.startedAt) || !passes(attempt, filter)
                || (by && nameOf(attempt, *by) != name)) {
                continue;
            }
            sum.figures += UsageFigures::of(attempt);
            if (attempt.isOk()) {
                sum.latency.add(attempt.latencyUs);
            }
            if (attempt.isOk() && attempt.firstTextUs) {
                sum.firstText.add(*attempt.firstTextUs);
            }
        }
        return sum;
    }

    void compare(const UsageReport &report) const
    {
        const UsageFilter &filter = report.question.filter;
        QCOMPARE(report.span, span);
        QVERIFY(report.total == sumOf(filter, span));
        QVERIFY(report.previous == sumOf(filter, *report.previousSpan));
        QCOMPARE(report.bars.size(), report.buckets.size());
        for (qsizetype i = 0; i < report.bars.size(); ++i) {
            QVERIFY(report.bars.at(i) == sumOf(filter, report.buckets.at(i).span));
        }
        UsageFigures ofSeries;
        for (const ReportSeries &series : report.series) {
            for (qsizetype i = 0; i < series.values.size(); ++i) {
                QVERIFY(series.values.at(i)
                    == sumOf(filter, report.buckets.at(i).span, report.question.seriesBy, series.name)
                           .figures);
            }
            ofSeries += series.total;
        }
        QCOMPARE(ofSeries, report.total.figures);
        for (const UsageDimension dimension : usageDimensions()) {
            UsageFigures ofShares;
            for (const ReportShare &share : report.shares.value(dimension)) {
                const MeasuredFigures expected = sumOf(filter, span, dimension, share.name);
                QVERIFY(dimension == UsageDimension::User ? share.now.figures == expected.figures
                                                          : share.now == expected);
                QVERIFY(share.previous == sumOf(filter, *report.previousSpan, dimension, share.name).figures);
                ofShares += share.now.figures;
            }
            QCOMPARE(ofShares, report.total.figures);
        }
        compareHeat(report);
    }

    void compareHeat(const UsageReport &report) const
    {
        UsageReport::Heat heat{};
        for (const UsageAttempt &attempt : m_attempts) {
            if (span.contains(attempt.startedAt) && passes(attempt, report.question.filter)) {
                const QDateTime local =
                    QDateTime::fromMSecsSinceEpoch(attempt.startedAt, report.question.zone);
                HeatCell &cell =
                    heat.at(std::size_t(local.date().dayOfWeek() - 1)).at(std::size_t(local.time().hour()));
                ++cell.attempts;
                cell.errors += attempt.error ? 1 : 0;
                cell.cost += attempt.cost.amount.value_or(ai::Money{});
            }
        }
        QVERIFY(report.heat == heat);
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageLedger> m_ledger;
    std::unique_ptr<UsageReports> m_reports;
    QList<UsageAttempt> m_attempts;
    qint64 m_closed = -1;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(TestUsageReport)
#include "tst_usagereport.moc"
