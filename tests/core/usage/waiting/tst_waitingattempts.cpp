#include "core/usage/UsageLog.h"
#include "core/usage/waiting/WaitingAttempts.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QFile>
#include <QFileInfo>

#include <thread>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestWaitingAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_waiting = std::make_unique<WaitingAttempts>(m_workspace->filePath(u"waiting.jsonl"_s));
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
    }

    void cleanup()
    {
        m_ledger.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void whatWaitedIsLoggedAsItWas()
    {
        UsageAttempt attempt = sampleAttempt({123'456'789});
        attempt.origin = u"laptop"_s;
        attempt.error = ai::AiErrorKind::Timeout;
        attempt.errorText = u"two\nlines, \"quoted\""_s;
        attempt.usage.reasoning = 0;
        QVERIFY(m_waiting->add({attempt}));
        QCOMPARE(m_waiting->count(), 1);
        QCOMPARE(m_waiting->send(*m_ledger).value(), 1);
        QCOMPARE(m_waiting->count(), 0);
        QCOMPARE(logged(), QList{attempt});
        QVERIFY(!QFileInfo::exists(file()));
    }

    void nothingIsSentTwice()
    {
        const UsageAttempt attempt = sampleAttempt();
        QVERIFY(m_ledger->settle({}, attempt));
        QVERIFY(m_waiting->add({attempt, sampleAttempt()}));
        QVERIFY(m_waiting->add({attempt}));
        QVERIFY(m_waiting->send(*m_ledger));
        QCOMPARE(logged().size(), 2);
        QCOMPARE(m_waiting->send(*m_ledger).value(), 0);
    }

    void aLineThatWasCutOffHarmsNoOther()
    {
        QVERIFY(m_waiting->add({sampleAttempt()}));
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"id\":\"half");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        QVERIFY(m_waiting->send(*m_ledger));
        QCOMPARE(logged().size(), 1);
    }

    // The program died between sending and forgetting.
    void whatWasBegunIsSentFirst()
    {
        QVERIFY(m_waiting->add({sampleAttempt()}));
        QVERIFY(QFile::rename(file(), file() + u".sending"_s));
        QVERIFY(m_waiting->add({sampleAttempt(), sampleAttempt()}));
        QCOMPARE(m_waiting->count(), 3);
        QVERIFY(m_waiting->send(*m_ledger));
        QVERIFY(m_waiting->send(*m_ledger));
        QCOMPARE(m_waiting->count(), 0);
        QCOMPARE(logged().size(), 3);
    }

    void programsAddAndSendAtTheSameTime()
    {
        constexpr int each = 60;
        std::vector<std::thread> adding;
        for (int i = 0; i < 3; ++i) {
            adding.emplace_back([this] {
                for (int n = 0; n < each; ++n) {
                    if (!m_waiting->add({sampleAttempt()})) {
                        qWarning("not added");
                    }
                }
            });
        }
        std::thread other([this] {
            const auto ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
            for (int n = 0; n < 20; ++n) {
                [[maybe_unused]] const auto sent = m_waiting->send(*ledger);
            }
        });
        for (int n = 0; n < 20; ++n) {
            QVERIFY(m_waiting->send(*m_ledger));
        }
        for (std::thread &thread : adding) {
            thread.join();
        }
        other.join();
        QTRY_COMPARE((m_waiting->send(*m_ledger).value_or(-1), m_waiting->count()), 0);
        QCOMPARE(logged(1000).size(), 3 * each);
    }

    void aServerThatIsAwayTakesNothing()
    {
        if (!m_workspace->options().server) {
            QSKIP("A file is never away.");
        }
        QVERIFY(m_waiting->add({sampleAttempt(), sampleAttempt()}));
        TestServer::control(u"kill"_s);
        QVERIFY(!m_waiting->send(*m_ledger));
        QVERIFY(m_ledger->isCutOff());
        QCOMPARE(m_waiting->count(), 2);
        // Nobody is refused for a limit that there is not.
        const UsageAttempt next = sampleAttempt();
        const auto admitted = m_ledger->reserve(factsOf(next), {});
        QVERIFY(admitted && admitted->isAdmitted());
        TestServer::control(u"start"_s);
        QVERIFY(m_waiting->add({next}));
        QCOMPARE(m_waiting->send(*m_ledger).value(), 2);
        QCOMPARE(m_waiting->send(*m_ledger).value(), 1);
        QCOMPARE(logged().size(), 3);
    }

private:
    [[nodiscard]] QString file() const { return m_workspace->filePath(u"waiting.jsonl"_s); }

    [[nodiscard]] QList<UsageAttempt> logged(int limit = 100) const
    {
        UsageLog log(*m_database);
        return take(log.page({}, limit)).value().attempts;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<WaitingAttempts> m_waiting;
    std::unique_ptr<UsageLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestWaitingAttempts)
#include "tst_waitingattempts.moc"
