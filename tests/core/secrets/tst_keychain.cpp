#include "core/secrets/Keychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <thread>

using namespace aio;
using namespace Qt::StringLiterals;

// Runs once for every state of a keychain: tests/support/with-keyring.
class TestKeychain : public QObject
{
    Q_OBJECT

    const QString m_state = qEnvironmentVariable("AIO_KEYRING");
    const bool m_works = m_state == u"unlocked"_s;

    static QString newEntry() { return u"test/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_state.isEmpty(), "Run it by tests/support/with-keyring."); }

    void probeTellsTheState()
    {
        const KeychainStatus status = Keychain().probe();
        const QHash<QString, KeychainState> expected{{u"unlocked"_s, KeychainState::Ready},
            {u"locked"_s, KeychainState::Locked}, {u"empty"_s, KeychainState::Locked},
            {u"absent"_s, KeychainState::Absent}, {u"nobus"_s, KeychainState::Absent}};
        QVERIFY2(expected.contains(m_state), qPrintable(m_state));
        QVERIFY2(status.state == expected.value(m_state),
            qPrintable(keychainStateName(status.state) + u' ' + status.detail));
        const bool hasService = status.state != KeychainState::Absent;
        QCOMPARE(status.backend, hasService ? u"secret-service"_s : QString());
    }

    void writesAndReadsBack()
    {
        const Keychain keychain;
        const QString entry = newEntry();
        const auto written = keychain.write(entry, ai::Secret("käse & <key>"));
        if (!m_works) {
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Keychain);
            QVERIFY(!written.error().hint.isEmpty());
            QVERIFY(!written.error().detail.contains(u"käse"_s));
            return;
        }
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(keychain.read(entry).value()->reveal(), QByteArray("käse & <key>"));
        QVERIFY(keychain.write(entry, ai::Secret("second")));
        QCOMPARE(keychain.read(entry).value()->reveal(), QByteArray("second"));
        QVERIFY(keychain.remove(entry));
        QVERIFY(!keychain.read(entry).value());
        QVERIFY(keychain.remove(entry));
    }

    void anEntryThatIsNotThereIsNoError()
    {
        const auto read = Keychain().read(newEntry());
        if (m_works) {
            QVERIFY(read);
            QVERIFY(!*read);
        } else {
            // Whatever it says, it never invents a key.
            QVERIFY(!read || !*read);
        }
    }

    void servesSeveralThreads()
    {
        if (!m_works) {
            QSKIP("needs a keychain that works");
        }
        const Keychain keychain;
        QAtomicInt good;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&keychain, &good, i] {
                const QString entry = newEntry();
                const ai::Secret secret(QByteArray::number(i) + "-key");
                const bool written = keychain.write(entry, secret).has_value();
                const auto read = keychain.read(entry);
                good += written && read && *read && (*read)->reveal() == secret.reveal() ? 1 : 0;
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(good.loadRelaxed(), 8);
    }

    // A keyring that hangs, as when its prompt waits for an answer. What was refused does not appear later.
    void endsWhenTheKeychainHangs()
    {
        if (!m_works) {
            QSKIP("needs a keychain that works");
        }
        const Keychain patient;
        const QString kept = newEntry();
        const QString refused = newEntry();
        QVERIFY(patient.write(kept, ai::Secret("kept")));
        const auto pid = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
        QVERIFY(pid.isValid());

        QCOMPARE(::kill(pid_t(pid.value()), SIGSTOP), 0);
        const auto written = Keychain(300).write(refused, ai::Secret("late"));
        const auto read = Keychain(300).read(kept);
        QCOMPARE(::kill(pid_t(pid.value()), SIGCONT), 0);

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Keychain);
        QVERIFY2(written.error().message.contains(u"does not answer"_s), qPrintable(written.error().message));
        QVERIFY(!read);
        // It goes on without a restart.
        QCOMPARE(patient.read(kept).value()->reveal(), QByteArray("kept"));
        QTRY_VERIFY(!patient.read(refused).value());
    }

    void refusesAfterItsEnd()
    {
        Keychain keychain;
        keychain.close();
        const auto read = keychain.read(newEntry());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
