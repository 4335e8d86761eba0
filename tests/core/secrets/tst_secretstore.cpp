#include "core/activity/ActivityLog.h"
#include "core/secrets/SecretStore.h"
#include "tests/core/secrets/SampleProviders.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
const ai::Secret first("sk-first-0123456789-aaaa");
const ai::Secret second("sk-second-0123456789-bbbb");

} // namespace

// On a real keyring: tests/support/with-keyring.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        reopen();
        m_provider = sampleProvider();
        qunsetenv("OPENAI_API_KEY");
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void keepsAKeyInTheKeychain()
    {
        QSignalSpy changed(m_store.get(), &SecretStore::keysChanged);
        const auto set = take(m_store->set(m_provider, first));
        QVERIFY2(set, qPrintable(set ? QString() : set.error().message + set.error().detail));
        QCOMPARE(set->tail, u"aaaa"_s);
        QCOMPARE(set->backend, u"secret-service"_s);
        reopen();
        const FoundKey found = take(m_store->key(m_provider)).value();
        QCOMPARE(found.key.reveal(), first.reveal());
        QCOMPARE(found.source, KeySource::Keychain);
        const auto infos = list(true);
        QCOMPARE(infos.size(), 1);
        QVERIFY(infos.constFirst().active);
        QCOMPARE(infos.constFirst().presence, KeyPresence::Present);
        QVERIFY(infos.constFirst().fingerprint.matches(first));
        QVERIFY(!infos.constFirst().fingerprint.matches(second));
    }

    void aKeyOfTheSessionComesFirstAndEndsWithIt()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        qputenv("OPENAI_API_KEY", "sk-environment-0123456789");
        QVERIFY(take(m_store->set(m_provider, second, KeySource::Session)));
        QCOMPARE(take(m_store->key(m_provider)).value().source, KeySource::Session);
        const auto infos = list();
        QCOMPARE(infos.size(), 3);
        QCOMPARE(infos.at(0).source, KeySource::Session);
        QCOMPARE(infos.at(1).source, KeySource::Keychain);
        QCOMPARE(infos.at(2).source, KeySource::Environment);
        QCOMPARE(infos.at(2).backend, u"OPENAI_API_KEY"_s);
        QVERIFY(infos.at(0).active && !infos.at(1).active && !infos.at(2).active);
        reopen();
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), first.reveal());
    }

    void theEnvironmentComesLast()
    {
        const auto none = take(m_store->key(m_provider));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Credential);
        QVERIFY2(none.error().hint.contains(u"OPENAI_API_KEY"_s), qPrintable(none.error().hint));
        qputenv("OPENAI_API_KEY", " sk-environment-0123456789\n");
        const FoundKey found = take(m_store->key(m_provider)).value();
        QCOMPARE(found.source, KeySource::Environment);
        QCOMPARE(found.key.reveal(), QByteArray("sk-environment-0123456789"));
    }

    void aLocalServerNeedsNone()
    {
        auto local = sampleProvider(u"ollama"_s, ai::ProviderKind::OpenAiCompatible);
        local.baseUrl = QUrl(u"http://127.0.0.1:11434/v1"_s);
        const auto found = take(m_store->key(local));
        QVERIFY(found);
        QVERIFY(found->key.isEmpty());
    }

    void changesOnlyAfterTheNewKeyPassed()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        const KeyInfo proposed = take(m_store->propose(m_provider, second)).value();
        QCOMPARE(proposed.candidateTail, u"bbbb"_s);
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), first.reveal());
        reopen();
        QCOMPARE(take(m_store->candidate(m_provider)).value().key.reveal(), second.reveal());
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), first.reveal());

        const KeyInfo accepted = take(m_store->accept(m_provider, day)).value();
        QCOMPARE(accepted.tail, u"bbbb"_s);
        QCOMPARE(accepted.previousTail, u"aaaa"_s);
        QVERIFY(!accepted.candidateAt);
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), second.reveal());
        QVERIFY(!take(m_store->candidate(m_provider)));

        QCOMPARE(take(m_store->restorePrevious(m_provider)).value().tail, u"aaaa"_s);
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), first.reveal());
        QVERIFY(!take(m_store->restorePrevious(m_provider)));
    }

    // The server went away after the keychain had it all, and a person tries again.
    void aSecondTryKeepsTheKeyBefore()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        const QString entry = u"provider/"_s + sqlId(m_provider.uuid);
        QVERIFY(Keychain().write(entry + u"/previous"_s, first));
        QVERIFY(Keychain().write(entry, second));
        QCOMPARE(
            take(m_store->set(m_provider, second, KeySource::Keychain, day)).value().previousTail, u"aaaa"_s);
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), second.reveal());
        QVERIFY(take(m_store->restorePrevious(m_provider)));
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), first.reveal());
    }

    void aCandidateThatFailsGoes()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->propose(m_provider, second)));
        QVERIFY(take(m_store->reject(m_provider)));
        QVERIFY(!take(m_store->candidate(m_provider)));
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), first.reveal());
        const auto same = take(m_store->propose(m_provider, first));
        QVERIFY(!same);
        QCOMPARE(same.error().kind, ErrorKind::BadInput);
    }

    void thePreviousKeyGoesWhenItsTimeIsOver()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->set(m_provider, second, KeySource::Keychain, day)));
        QCOMPARE(take(m_store->removeExpired()).value(), 0);
        QVERIFY(take(m_database->write([](Connection &connection) {
            return connection.execute(u"UPDATE ai_credential SET previous_until = 1"_s);
        })));
        QCOMPARE(take(m_store->removeExpired()).value(), 1);
        ActivityLog log(*m_database);
        const ActivityEntry noted = take(log.list()).value().entries.constFirst();
        QCOMPARE(noted.action, u"key.expire"_s);
        QCOMPARE(noted.from, (QJsonObject{{u"ends_with"_s, u"aaaa"_s}}));
        QVERIFY(!take(m_store->restorePrevious(m_provider)));
        QVERIFY(!Keychain().read(u"provider/%1/previous"_s.arg(sqlId(m_provider.uuid))).value());
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), second.reveal());
    }

    void removesEverything()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->set(m_provider, second, KeySource::Keychain, day)));
        QVERIFY(take(m_store->propose(m_provider, ai::Secret("sk-third-0123456789-cccc"))));
        QCOMPARE(take(m_store->remove(m_provider)).value(), SecretStore::Removal::Done);
        for (const QString &rest : {QString(), u"/candidate"_s, u"/previous"_s}) {
            QVERIFY(!Keychain().read(u"provider/"_s + sqlId(m_provider.uuid) + rest).value());
        }
        QVERIFY(list().isEmpty());
        QCOMPARE(take(m_store->remove(m_provider)).value(), SecretStore::Removal::Nothing);
    }

    void aKeyRemovedElsewhereIsMissing()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(Keychain().remove(u"provider/"_s + sqlId(m_provider.uuid)));
        const auto gone = take(m_store->key(m_provider));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Credential);
        QVERIFY2(gone.error().message.contains(u"any more"_s), qPrintable(gone.error().message));
        QCOMPARE(list(true).constFirst().presence, KeyPresence::Missing);
    }

    // From memory until it is told to forget, so that a call does not ask the keychain each time.
    void remembersUntilItIsToldToForget()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->key(m_provider)));
        QVERIFY(Keychain().write(u"provider/"_s + sqlId(m_provider.uuid), second));
        const auto again = m_store->key(m_provider);
        QVERIFY(again.isFinished());
        QCOMPARE(again.result().value().key.reveal(), first.reveal());
        m_store->forget();
        QCOMPARE(take(m_store->key(m_provider)).value().key.reveal(), second.reveal());
    }

    void aChangeByAnotherProgramIsSeen()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->key(m_provider)));
        const auto otherDatabase = m_workspace->open();
        SecretStore other(*otherDatabase, m_workspace->author());
        QVERIFY(take(other.set(m_provider, second)));
        QTRY_COMPARE(take(m_store->key(m_provider)).value().key.reveal(), second.reveal());
    }

    void notesTestsAndUses()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->noteTest(m_provider, KeySource::Keychain, u"auth"_s)));
        m_store->noteUse(m_provider, KeySource::Keychain);
        m_database->drain();
        const KeyInfo info = list().constFirst();
        QCOMPARE(info.lastTestOutcome, u"auth"_s);
        QVERIFY(info.lastTestedAt && info.lastUsedAt);
        qputenv("GEMINI_API_KEY", "environment-key-0123");
        const auto gemini = sampleProvider(u"gemini"_s, ai::ProviderKind::Gemini);
        QVERIFY(take(m_store->noteTest(gemini, KeySource::Environment, u"ok"_s)));
        QCOMPARE(take(m_store->list({gemini})).value().constFirst().lastTestOutcome, u"ok"_s);
        qunsetenv("GEMINI_API_KEY");
        QVERIFY(take(m_store->list({gemini})).value().isEmpty());
    }

    void everyChangeIsInTheAuditLogWithoutTheKey()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->propose(m_provider, second)));
        QVERIFY(take(m_store->accept(m_provider, 0)));
        QVERIFY(take(m_store->remove(m_provider)));
        ActivityLog log(*m_database);
        QStringList actions;
        const ActivityPage page = take(log.list()).value();
        for (const ActivityEntry &entry : page.entries) {
            actions << entry.action;
            QCOMPARE(entry.objectId, u"openai"_s);
        }
        QCOMPARE(actions, (QStringList{u"key.remove"_s, u"key.replace"_s, u"key.propose"_s, u"key.set"_s}));
        const QByteArray all = take(log.exported({}, ActivityLog::Format::Json)).value();
        QVERIFY(!all.contains("0123456789"));
    }

    void theDatabaseNeverHoldsAKey()
    {
        QVERIFY(take(m_store->set(m_provider, first)));
        QVERIFY(take(m_store->propose(m_provider, second)));
        const QString copy = m_workspace->filePath(u"copy.db"_s);
        QVERIFY(take(m_database->backUp(copy)));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("aaaa"));
        QVERIFY(!bytes.contains(first.reveal()) && !bytes.contains(second.reveal()));
        QVERIFY(!bytes.contains(first.reveal().toBase64()));
    }

    void anEmptyKeyIsRefused()
    {
        const auto refused = take(m_store->set(m_provider, ai::Secret(" \n")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<SecretStore>(*m_database, m_workspace->author());
    }

    QList<KeyInfo> list(bool check = false) { return take(m_store->list({m_provider}, check)).value(); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SecretStore> m_store;
    ai::ProviderConfig m_provider;
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
