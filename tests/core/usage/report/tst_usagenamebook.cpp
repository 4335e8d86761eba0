#include "core/usage/UsageLedger.h"
#include "core/usage/report/UsageNameBook.h"
#include "tests/core/usage/SampleAttempts.h"

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestUsageNameBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two that did not know a name: the second finds it written.
    void aNameHasOneNumber()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        QVERIFY(UsageLedger::open(ledgerOptions(workspace)).value()->settle({}, sampleAttempt()));
        const auto done = take(database->write([](Connection &connection) -> Result<QList<int>> {
            const auto key = connection.first(QStringLiteral("SELECT min(id) FROM ai_usage_key"), {},
                [](const SqlRow &row) { return row.integer(0); });
            if (!key) {
                return Failure(key.error());
            }
            UsageNameBook one(connection);
            UsageNameBook other(connection);
            for (UsageNameBook *book : {&one, &other}) {
                if (const auto missing = book->key(**key); !missing) {
                    return Failure(missing.error());
                }
            }
            for (UsageNameBook *book : {&one, &other}) {
                if (const auto written = book->writeMissing(); !written) {
                    return Failure(written.error());
                }
            }
            QList<int> numbers;
            for (UsageNameBook *book : {&one, &other}) {
                const auto found = book->key(**key);
                if (!found) {
                    return Failure(found.error());
                }
                numbers << (*found)->names.at(0);
            }
            return numbers;
        }));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        QVERIFY(done->at(0) >= 0);
        QCOMPARE(done->at(0), done->at(1));
        QCOMPARE(take(database->read([](Connection &connection) {
            return connection.first(
                QStringLiteral("SELECT count(*) - count(DISTINCT name) FROM ai_usage_name"), {},
                [](const SqlRow &row) { return row.number(0); });
        })).value(),
            std::optional(0));
    }
};

QTEST_GUILESS_MAIN(TestUsageNameBook)
#include "tst_usagenamebook.moc"
