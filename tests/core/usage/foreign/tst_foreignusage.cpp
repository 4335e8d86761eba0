#include "core/usage/UsageLog.h"
#include "core/usage/foreign/ForeignSelect.h"
#include "core/usage/foreign/ForeignUsage.h"
#include "core/usage/report/UsageCheck.h"
#include "core/usage/report/UsageRetention.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace aio;
using namespace aio::test;
using namespace aio::usage;
using namespace Qt::StringLiterals;

// The usage log of another program, with a layout of its own.
class TestForeignUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = TestServer::blank();
        m_foreign = openConnection({{}, m_server->address()}).value();
        for (const QString &sql :
            {u"CREATE TABLE ai_provider_configs (id SERIAL PRIMARY KEY, name TEXT, api_key_encrypted TEXT)"_s,
                u"INSERT INTO ai_provider_configs (name) VALUES ('gemini'), ('openai')"_s,
                u"CREATE TABLE ai_provider_usage_logs (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), "
                "provider_config_id INT REFERENCES ai_provider_configs, \"user_email\" TEXT, model TEXT, "
                "prompt_tokens INT, cached_tokens INT, completion_tokens INT, cost_usd NUMERIC(12, 6), "
                "duration_ms INT, success BOOLEAN, status_code INT, error_message TEXT, created_at TIMESTAMPTZ)"_s,
                u"INSERT INTO ai_provider_usage_logs (provider_config_id, user_email, model, prompt_tokens, "
                "cached_tokens, completion_tokens, cost_usd, duration_ms, success, status_code, "
                "error_message, "
                "created_at) SELECT 1 + n % 2, 'user' || n % 3, 'model-' || n % 2, 100, 40, 10, 0.001234, "
                "250, "
                "n % 10 <> 0, CASE WHEN n % 10 = 0 THEN 429 ELSE 200 END, CASE WHEN n % 10 = 0 THEN 'slow "
                "down' "
                "END, TIMESTAMPTZ '2026-09-01 00:00:00+00' + n * INTERVAL '37 minutes' "
                "FROM generate_series(1, 5000) n"_s}) {
            const auto done = m_foreign->execute(sql);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
        m_workspace = std::make_unique<TemporaryWorkspace>();
        DatabaseOptions options = m_workspace->options();
        options.server.reset();
        m_database = TemporaryWorkspace::open(options);
    }

    void cleanup()
    {
        m_foreign.reset();
        m_database.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void showsItsColumns()
    {
        const auto columns = readForeignColumns(*m_foreign, u"ai_provider_usage_logs"_s).value();
        QCOMPARE(columns.size(), 13);
        QCOMPARE(columns.at(2).name, u"user_email"_s);
        QCOMPARE(columns.at(2).samples, (QStringList{u"user0"_s, u"user1"_s, u"user2"_s}));
        QVERIFY(columns.constLast().isTime());
        const auto none = readForeignColumns(*m_foreign, u"no_such_table"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::BadInput);
    }

    void readsItsRows()
    {
        ForeignUsage usage(*m_foreign, mapping());
        const auto page = usage.page({}, 10).value();
        QCOMPARE(page.attempts.size(), 10);
        const UsageAttempt &first = page.attempts.constFirst();
        QCOMPARE(first.startedAt, 1'788'223'020'000); // 2026-09-01T00:37:00Z
        QCOMPARE(first.provider, u"openai"_s);
        QCOMPARE(first.user, u"user1"_s);
        QCOMPARE(first.usage.input, 60);
        QCOMPARE(first.usage.cachedInput, 40);
        QCOMPARE(first.usage.output, 10);
        QCOMPARE(first.cost.amount->nanoUsd, 1'234'000);
        QCOMPARE(first.latencyUs, 250'000);
        QVERIFY(first.isOk());
        const UsageAttempt &limited = page.attempts.constLast();
        QVERIFY(limited.error == ai::AiErrorKind::RateLimit);
        QCOMPARE(limited.errorText, u"slow down"_s);
        // A page goes on where the last one ended, and reading changes nothing.
        const auto next = usage.page(*page.next, 10).value();
        QVERIFY(next.attempts.constFirst().startedAt > limited.startedAt);
        QCOMPARE(usage.page({}, 10).value().attempts, page.attempts);
    }

    void reportsRunOnIt()
    {
        ForeignUsage usage(*m_foreign, mapping());
        ForeignCursor after;
        QCOMPARE(readAll(usage, after).value(), 5000);
        QCOMPARE(readAll(usage, after).value(), 0);
        ForeignCursor anew;
        QCOMPARE(readAll(usage, anew).value(), 0); // they are known
        QVERIFY(m_foreign->execute(u"INSERT INTO ai_provider_usage_logs (created_at, success) VALUES "
                                   "('2027-03-01 12:00:00+02', true)"_s));
        QCOMPARE(readAll(usage, after).value(), 1);

        UsageLog log(*m_database);
        const auto dear =
            take(log.page({.providers = {u"gemini"_s}, .statuses = {u"error"_s}}, 1000)).value();
        QCOMPARE(dear.attempts.size(), 500);
        const auto checked = take(
            m_database->read([](Connection &connection) { return checkUsage(connection, WorkContext()); }));
        QVERIFY(checked && checked->isSound());
        QCOMPARE(checked->attempts, 5001);
    }

    // Their figures stayed: they would count twice.
    void whatRetentionDeletedIsNotReadAgain()
    {
        ForeignUsage usage(*m_foreign, mapping());
        ForeignCursor after;
        QCOMPARE(readAll(usage, after).value(), 5000);
        const auto deleted = take(m_database->perform([](Connection &connection) {
            return UsageRetention(connection, {.from = 1'790'000'000'000, .bytes = {}}).step();
        }));
        QVERIFY(deleted.value() > 0);
        ForeignCursor anew;
        QCOMPARE(readAll(usage, anew).value(), 0);
        const auto checked = take(
            m_database->read([](Connection &connection) { return checkUsage(connection, WorkContext()); }));
        QVERIFY(checked && checked->isSound());
    }

    void writesNothingThere()
    {
        ForeignUsage usage(*m_foreign, mapping());
        const auto kept = m_foreign->inReadTransaction([](Connection &connection) {
            return connection.execute(u"DELETE FROM ai_provider_usage_logs"_s);
        });
        QVERIFY(!kept);
        QVERIFY(usage.page({}, 1));
    }

    void aWrongMappingSaysSo()
    {
        UsageMapping wrong = mapping();
        wrong.sources.insert(ForeignMeaning::User, {u"x\"; DROP TABLE ai_provider_configs; --"_s, {}});
        ForeignUsage usage(*m_foreign, wrong);
        const auto page = usage.page({}, 10);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::BadInput);
    }

    // Rows of one millisecond, of which the later has the smaller id, over pages of one row.
    void pagesPartAMillisecond()
    {
        run({u"CREATE TABLE log (id TEXT, at TIMESTAMP, tokens TEXT)"_s,
            u"INSERT INTO log VALUES ('c', '2026-09-01 10:00:00.000100', '7'), "
            "('b', '2026-09-01 10:00:00.000200', 'n/a'), ('a', '2026-09-01 10:00:00.000200', ' 12 '), "
            "('z', 'infinity', '1'), ('y', NULL, '1')"_s});
        UsageMapping mapping{u"log"_s,
            {{ForeignMeaning::Id, {u"id"_s}}, {ForeignMeaning::Time, {u"at"_s, u"timestamp"_s}},
                {ForeignMeaning::OutputTokens, {u"tokens"_s}}}};
        QCOMPARE(tokensOf(mapping), (QList<qint64>{7, 12, -1}));
    }

    void readsTimesThatAreNumbers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("times");
        QTest::newRow("seconds") << u"BIGINT"_s << u"s"_s << u"(1788256800, 1), (1788256801, 2)"_s;
        QTest::newRow("parts of seconds")
            << u"DOUBLE PRECISION"_s << u"s"_s << u"(1788256800.25, 1), (1788256800.5, 2)"_s;
        QTest::newRow("text") << u"TEXT"_s << u"ms"_s << u"('1788256800000', 1), ('1788256800001', 2)"_s;
        QTest::newRow("microseconds")
            << u"BIGINT"_s << u"us"_s << u"(1788256800000000, 1), (1788256800000001, 2)"_s;
    }
    void readsTimesThatAreNumbers()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, unit);
        QFETCH(const QString, times);
        run({u"CREATE TABLE log (at %1, tokens INT)"_s.arg(type), u"INSERT INTO log VALUES "_s + times});
        UsageMapping mapping{u"log"_s,
            {{ForeignMeaning::Time, {u"at"_s, unit}}, {ForeignMeaning::OutputTokens, {u"tokens"_s}}}};
        QCOMPARE(tokensOf(mapping), (QList<qint64>{1, 2}));
        ForeignUsage usage(*m_foreign, mapping);
        QCOMPARE(usage.page({}, 1).value().attempts.constFirst().startedAt / 1000, 1'788'256'800);
    }

    void anIndexServesEveryPage()
    {
        run({u"CREATE INDEX ON ai_provider_usage_logs (created_at)"_s, u"ANALYZE ai_provider_usage_logs"_s});
        const auto columns = readForeignColumns(*m_foreign, u"ai_provider_usage_logs"_s).value();
        QString sql = ForeignSelect::sql(mapping(), columns, true);
        for (const QString &value : {u"1790000000000000"_s, u"1790000000000000"_s, u"''"_s, u"10"_s}) {
            sql.replace(sql.indexOf(u'?'), 1, value);
        }
        QString plan;
        const auto done = m_foreign->forEach(
            u"EXPLAIN "_s + sql, {}, [&plan](const SqlRow &row) { plan += row.text(0) + u'\n'; });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QVERIFY2(plan.contains(u"Index Cond: (created_at >="_s), qPrintable(plan));
    }

    void aProviderWithTwoNamesIsCountedOnce()
    {
        run({u"ALTER TABLE ai_provider_configs DROP CONSTRAINT ai_provider_configs_pkey CASCADE"_s,
            u"INSERT INTO ai_provider_configs (id, name) VALUES (1, 'gemini-eu')"_s});
        ForeignUsage usage(*m_foreign, mapping());
        ForeignCursor after;
        QCOMPARE(readAll(usage, after).value(), 5000);
    }

    void aColumnThatMeansSomethingElseIsRefused_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a hash") << u"8123456789012345678"_s;
        QTest::newRow("more than a number holds") << u"99999999999999999999999"_s;
    }
    void aColumnThatMeansSomethingElseIsRefused()
    {
        QFETCH(const QString, value);
        run({u"CREATE TABLE log (at TIMESTAMPTZ, tokens NUMERIC)"_s,
            u"INSERT INTO log VALUES (now(), %1)"_s.arg(value)});
        ForeignUsage usage(*m_foreign,
            {u"log"_s,
                {{ForeignMeaning::Time, {u"at"_s, u"timestamp"_s}},
                    {ForeignMeaning::InputTokens, {u"tokens"_s}}}});
        const auto page = usage.page({}, 10);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::BadInput);
        QVERIFY2(page.error().message.contains(u"\"log\""), qPrintable(page.error().message));
    }

    void aTableOfProvidersThatIsGoneIsNamed()
    {
        UsageMapping gone = mapping();
        gone.providerTable = u"providers"_s;
        const auto page = ForeignUsage(*m_foreign, gone).page({}, 10);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::BadInput);
        UsageMapping renamed = mapping();
        renamed.providerName = u"title"_s;
        const auto other = ForeignUsage(*m_foreign, renamed).page({}, 10);
        QVERIFY(!other);
        QVERIFY2(other.error().message.contains(u"\"title\""), qPrintable(other.error().message));
    }

    void aTimeHasToBeOne()
    {
        UsageMapping wrong = mapping();
        wrong.sources.insert(ForeignMeaning::Time, {u"model"_s, u"timestamp"_s});
        const auto page = ForeignUsage(*m_foreign, wrong).page({}, 10);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::BadInput);
    }

private:
    void run(const QStringList &statements)
    {
        for (const QString &sql : statements) {
            const auto done = m_foreign->execute(sql);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
    }

    // The output tokens of all rows, read one by one; -1: not told.
    QList<qint64> tokensOf(const UsageMapping &mapping)
    {
        ForeignUsage usage(*m_foreign, mapping);
        QList<qint64> tokens;
        ForeignCursor after;
        constexpr qsizetype enough = 20;
        while (tokens.size() < enough) {
            const auto page = usage.page(after, 1);
            if (!page) {
                qWarning() << page.error().message << page.error().detail;
                break;
            }
            if (!page->next) {
                break;
            }
            tokens << page->attempts.constFirst().usage.output.value_or(-1);
            after = *page->next;
        }
        return tokens;
    }

    UsageMapping mapping()
    {
        UsageMapping guessed = UsageMapping::guess(
            u"ai_provider_usage_logs"_s, readForeignColumns(*m_foreign, u"ai_provider_usage_logs"_s).value());
        guessed.guessProviders(
            u"ai_provider_configs"_s, readForeignColumns(*m_foreign, u"ai_provider_configs"_s).value());
        return guessed;
    }

    Result<qint64> readAll(ForeignUsage &usage, ForeignCursor &after)
    {
        return take(m_database->perform([&](Connection &connection) {
            AttemptImport target(connection, u"elsewhere"_s);
            target.leaveOutDeleted();
            return usage.readInto(target, after, WorkContext());
        }));
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Connection> m_foreign;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestForeignUsage)
#include "tst_foreignusage.moc"
