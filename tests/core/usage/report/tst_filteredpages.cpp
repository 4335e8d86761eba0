#include "core/usage/AttemptImport.h"
#include "core/usage/UsageLog.h"
#include "core/usage/report/SumBuilder.h"
#include "tests/core/usage/report/RandomAttempts.h"

#include <algorithm>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
const quota::TimeSpan span{sampleTime - 50 * day, sampleTime};

bool passes(const UsageAttempt &attempt, const UsageFilter &filter)
{
    const auto allows = [](const auto &list, const auto &value) {
        return list.isEmpty() || list.contains(value);
    };
    const QString status = statusName(attempt.error);
    return (!filter.from || attempt.startedAt >= *filter.from)
        && (!filter.to || attempt.startedAt < *filter.to) && (filter.withTests || !attempt.isTest)
        && allows(filter.providers, attempt.provider)
        && (allows(filter.models, attempt.modelAsked) || filter.models.contains(attempt.modelServed))
        && allows(filter.tasks, attempt.task) && allows(filter.plans, attempt.plan)
        && allows(filter.users, attempt.user)
        && (allows(filter.statuses, status) || (filter.statuses.contains(u"error"_s) && attempt.error));
}

} // namespace

class TestFilteredPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = m_workspace.open();
        RandomAttempts random(11);
        add(random, 900, span);
        // Someone who was there on two days only.
        for (const int days : {3, 41}) {
            UsageAttempt rare = random.next({span.start + days * day, span.start + (days + 1) * day});
            rare.user = u"rare"_s;
            rare.task = ai::AiTask::DraftCv;
            rare.isTest = false;
            add({rare});
        }
        QVERIFY(take(m_database->perform(
            [](Connection &connection) { return SumBuilder(connection).steps(span.end - 5 * hour, 1000); })));
        // Late ones: their days know nothing of them yet.
        add(random, 60, {span.start, span.start + 20 * day});
        UsageAttempt late = random.next({span.start - 2 * day, span.start - day});
        late.user = u"late"_s;
        add({late});
    }

    void theyAreThoseThatPass_data()
    {
        QTest::addColumn<UsageFilter>("filter");
        QTest::newRow("provider") << UsageFilter{.providers = {u"provider-1"_s}};
        QTest::newRow("model asked for") << UsageFilter{.models = {u"model-2"_s}};
        QTest::newRow("model that served") << UsageFilter{.models = {u"model-2-1"_s}};
        QTest::newRow("task") << UsageFilter{.tasks = {ai::AiTask::DraftCv}};
        QTest::newRow("tests") << UsageFilter{.tasks = {ai::AiTask::Test}};
        QTest::newRow("plans") << UsageFilter{.plans = {u"plan-0"_s, u"plan-2"_s}};
        QTest::newRow("user") << UsageFilter{.users = {u"user-3"_s}};
        QTest::newRow("rare user") << UsageFilter{.users = {u"rare"_s}};
        QTest::newRow("late user") << UsageFilter{.users = {u"late"_s}};
        QTest::newRow("nobody") << UsageFilter{.users = {u"nobody"_s}};
        QTest::newRow("errors") << UsageFilter{.statuses = {u"error"_s}};
        QTest::newRow("one kind") << UsageFilter{.statuses = {u"timeout"_s}};
        QTest::newRow("without tests") << UsageFilter{.providers = {u"provider-0"_s}, .withTests = false};
        QTest::newRow("several") << UsageFilter{.providers = {u"provider-1"_s},
            .models = {u"model-1"_s},
            .plans = {u"plan-1"_s},
            .statuses = {u"ok"_s}};
        QTest::newRow("within a span") << UsageFilter{.from = span.start + 5 * day + 7 * hour + 1234,
            .to = span.start + 9 * day + 3 * hour + 99,
            .users = {u"user-1"_s, u"user-2"_s}};
        QTest::newRow("up to today") << UsageFilter{.from = span.end - 3 * day, .users = {u"user-1"_s}};
    }

    void theyAreThoseThatPass()
    {
        QFETCH(const UsageFilter, filter);
        QList<UsageAttempt> expected;
        std::copy_if(m_attempts.cbegin(), m_attempts.cend(), std::back_inserter(expected),
            [&filter](const UsageAttempt &attempt) { return passes(attempt, filter); });
        std::sort(expected.begin(), expected.end(), [](const UsageAttempt &left, const UsageAttempt &right) {
            return std::pair(left.startedAt, left.id.toRfc4122())
                < std::pair(right.startedAt, right.id.toRfc4122());
        });
        QCOMPARE(pages(filter, UsageOrder::Oldest), idsOf(expected));
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(pages(filter, UsageOrder::Newest), idsOf(expected));
    }

private:
    static QList<QUuid> idsOf(const QList<UsageAttempt> &attempts)
    {
        QList<QUuid> ids;
        for (const UsageAttempt &attempt : attempts) {
            ids << attempt.id;
        }
        return ids;
    }

    // All pages, a few rows each.
    QList<QUuid> pages(const UsageFilter &filter, UsageOrder order)
    {
        UsageLog log(*m_database);
        QList<QUuid> ids;
        std::optional<UsageCursor> after;
        do {
            constexpr int limit = 7;
            const auto page = take(log.page(filter, limit, after, order));
            if (!page) {
                qFatal("%s", qPrintable(page.error().detail));
            }
            ids << idsOf(page->attempts);
            after = page->next;
        } while (after);
        return ids;
    }

    void add(RandomAttempts &random, int count, const quota::TimeSpan &within)
    {
        QList<UsageAttempt> attempts;
        for (int i = 0; i < count; ++i) {
            attempts << random.next(within);
        }
        add(attempts);
    }

    void add(const QList<UsageAttempt> &attempts)
    {
        m_attempts << attempts;
        QCOMPARE(take(m_database->perform([&](Connection &connection) {
            return AttemptImport(connection, u"laptop"_s).add(attempts);
        })).value(),
            attempts.size());
    }

    TemporaryWorkspace m_workspace;
    std::unique_ptr<Database> m_database;
    QList<UsageAttempt> m_attempts;
};

QTEST_GUILESS_MAIN(TestFilteredPages)
#include "tst_filteredpages.moc"
