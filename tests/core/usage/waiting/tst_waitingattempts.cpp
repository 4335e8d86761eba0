#include "core/usage/UsageLog.h"
#include "core/usage/waiting/WaitingAttempts.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

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
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 1);
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
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 0);
    }

    void aLineThatWasCutOffHarmsNoOther()
    {
        QVERIFY(m_waiting->add({sampleAttempt()}));
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"id\":\"half");
        file.close();
        QVERIFY(m_waiting->add({sampleAttempt()}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        QVERIFY(m_waiting->send(*m_ledger));
        QCOMPARE(logged().size(), 2);
        QCOMPARE(m_waiting->count(), 0);
    }

    // Half of it is on the disk when that is full: nobody is told that it is kept, and the rest is whole.
    void whatDoesNotFitLeavesNothingBehind()
    {
        QVERIFY(m_waiting->add({sampleAttempt()}));
        const qint64 before = QFileInfo(file()).size();
        struct rlimit usual = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small = {rlim_t(before) + 50, usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const bool added = m_waiting->add({sampleAttempt()}).has_value();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(!added);
        QCOMPARE(QFileInfo(file()).size(), before);
        QVERIFY(m_waiting->add({sampleAttempt()}));
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 2);
    }

    // Calls go on between the pieces.
    void manyAreSentPieceByPiece()
    {
        QVERIFY(m_waiting->add(samples(450)));
        QCOMPARE(m_waiting->count(), 450);
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 200);
        QCOMPARE(m_waiting->count(), 250);
        QVERIFY(m_waiting->add({sampleAttempt()}));
        QCOMPARE(m_waiting->count(), 251);
        // Another program begins again, and nothing is counted twice.
        WaitingAttempts other(file());
        QCOMPARE(other.send(*m_ledger).value().attempts, 200);
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 200);
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 50);
        QCOMPARE(m_waiting->count(), 1);
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 1);
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 0);
        QCOMPARE(logged(1000).size(), 451);
    }

    // File systems give the inode of a file that was removed to the next one.
    void aNewFileInTheSamePlaceIsSentWhole()
    {
        QVERIFY(m_waiting->add(samples(450)));
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 200);
        const QString place = m_workspace->filePath(u"place"_s);
        QCOMPARE(::link(qPrintable(file() + u".sending"_s), qPrintable(place)), 0);
        WaitingAttempts other(file());
        while (other.send(*m_ledger).value().attempts > 0) { }
        QCOMPARE(logged(1000).size(), 450);

        QVERIFY(other.add(samples(450)));
        QFile next(file());
        QVERIFY(next.open(QIODevice::ReadOnly));
        QFile reused(place);
        QVERIFY(reused.open(QIODevice::WriteOnly | QIODevice::Truncate));
        reused.write(next.readAll());
        reused.close();
        QVERIFY(next.remove() && QFile::rename(place, file() + u".sending"_s));
        QCOMPARE(m_waiting->count(), 450);
        for (const int sent : {200, 200, 50, 0}) {
            QCOMPARE(m_waiting->send(*m_ledger).value().attempts, sent);
        }
        QCOMPARE(logged(1000).size(), 900);
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
            WaitingAttempts same(file());
            for (int n = 0; n < 20; ++n) {
                [[maybe_unused]] const auto sent = same.send(*ledger);
            }
        });
        for (int n = 0; n < 20; ++n) {
            QVERIFY(m_waiting->send(*m_ledger));
        }
        for (std::thread &thread : adding) {
            thread.join();
        }
        other.join();
        QTRY_COMPARE((static_cast<void>(m_waiting->send(*m_ledger)), m_waiting->count()), 0);
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
        int sent = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            (sent = sent > 0 ? sent : m_waiting->send(*m_ledger).value_or(SentAttempts()).attempts) > 0,
            20'000);
        QCOMPARE(sent, 2);
        QCOMPARE(m_waiting->send(*m_ledger).value().attempts, 1);
        QCOMPARE(logged().size(), 3);
    }

    // Such as one behind a firewall that drops everything: whoever asks again does not wait again.
    void aSilentServerIsNotAskedByEverybody()
    {
        if (!m_workspace->options().server
            || m_workspace->options().server->kind != ServerAddress::Kind::Postgresql) {
            QSKIP("The silent one speaks PostgreSQL.");
        }
        QVERIFY(m_ledger->settle({}, sampleAttempt()));
        TestServer::control(u"kill"_s);
        const int silent = silentSocket(m_workspace->options().server->host + u"/.s.PGSQL.5432"_s);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!m_ledger->settle({}, sampleAttempt()));
        const qint64 first = clock.restart();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!m_ledger->settle({}, sampleAttempt()));
            QVERIFY(m_ledger->isCutOff());
            const auto admitted = m_ledger->reserve(factsOf(sampleAttempt()), {});
            QVERIFY(admitted && admitted->isAdmitted());
        }
        const qint64 others = clock.elapsed();
        ::close(silent);
        TestServer::control(u"start"_s);
        QVERIFY2(first > 1000 && first < 9000, qPrintable(QString::number(first)));
        QVERIFY2(others < 900, qPrintable(QString::number(others)));
        QTRY_VERIFY_WITH_TIMEOUT(m_ledger->settle({}, sampleAttempt()).has_value(), 20'000);
    }

private:
    static QList<UsageAttempt> samples(int count)
    {
        QList<UsageAttempt> many;
        for (int i = 0; i < count; ++i) {
            many << sampleAttempt();
        }
        return many;
    }

    // Takes connections and never says a word.
    static int silentSocket(const QString &path)
    {
        QFile::remove(path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        struct sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof(address.sun_path));
        if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
            || ::listen(socket, 100) != 0) {
            qFatal("no socket");
        }
        return socket;
    }

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
