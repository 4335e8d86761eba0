#include "core/secrets/CredentialRows.h"
#include "core/secrets/SecretStore.h"
#include "tests/core/secrets/SampleProviders.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

// Where the keychain is locked or absent: tests/support/with-keyring.
class TestKeyFallback : public QObject
{
    Q_OBJECT

    TemporaryWorkspace m_workspace;
    std::unique_ptr<Database> m_database = m_workspace.open();
    std::unique_ptr<SecretStore> m_store = std::make_unique<SecretStore>(*m_database, m_workspace.author());
    const ai::Secret m_key{"sk-fallback-0123456789-aaaa"};

    // As a key that was stored while the keychain worked.
    void pretendStored(const ai::ProviderConfig &provider)
    {
        KeyInfo info;
        info.provider = provider.uuid;
        info.fingerprint = Fingerprint::of(m_key);
        info.tail = m_key.tail();
        QVERIFY(take(m_database->write(
            [info](Connection &connection) { return credentialrows::save(connection, info); })));
    }

private Q_SLOTS:
    void cleanupTestCase()
    {
        m_store.reset();
        m_database.reset();
    }

    void keepsNothingThatTheKeychainDidNotTake()
    {
        const auto provider = sampleProvider();
        const auto refused = take(m_store->set(provider, m_key));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Keychain);
        QVERIFY(!refused.error().message.contains(m_key.tail()));
        QVERIFY(take(m_store->list({provider})).value().isEmpty());
    }

    void saysWhatIsWrong()
    {
        const QString state = qEnvironmentVariable("AIO_KEYRING");
        const KeychainStatus status = take(m_store->probe());
        QCOMPARE(keychainStateName(status.state), state == u"locked" ? u"locked"_s : u"absent"_s);
    }

    void worksWithAKeyOfTheSession()
    {
        const auto provider = sampleProvider();
        QVERIFY(take(m_store->set(provider, m_key, KeySource::Session)));
        QCOMPARE(take(m_store->key(provider)).value().key.reveal(), m_key.reveal());
        QCOMPARE(take(m_store->remove(provider)).value(), SecretStore::Removal::Done);
        QVERIFY(!take(m_store->key(provider)));
    }

    void worksWithTheEnvironment()
    {
        const auto provider = sampleProvider(u"claude"_s, ai::ProviderKind::Anthropic);
        qputenv("ANTHROPIC_API_KEY", "sk-ant-0123456789");
        QCOMPARE(take(m_store->key(provider)).value().source, KeySource::Environment);
        qunsetenv("ANTHROPIC_API_KEY");
    }

    void doesNotTakeASilentKeychainForAnEmptyOne()
    {
        const auto provider = sampleProvider();
        pretendStored(provider);
        const auto found = take(m_store->key(provider));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Keychain);
        const auto infos = take(m_store->list({provider}, true)).value();
        QCOMPARE(infos.size(), 1);
        QCOMPARE(infos.constFirst().presence, KeyPresence::Unknown);
    }

    // A locked keychain says "removed" to everything.
    void doesNotClaimThatAKeyIsGone()
    {
        const auto provider = sampleProvider();
        pretendStored(provider);
        const auto removed = take(m_store->remove(provider));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Keychain);
        QCOMPARE(take(m_store->list({provider})).value().size(), 1);

        QCOMPARE(take(m_store->remove(provider, SecretStore::IfUnreachable::RemoveLater)).value(),
            SecretStore::Removal::Later);
        QVERIFY(take(m_store->list({provider})).value().isEmpty());
        const auto key = take(m_store->key(provider));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Credential);
        // It is still known that something is to be removed.
        QVERIFY(!take(m_store->removeExpired()));
    }
};

QTEST_GUILESS_MAIN(TestKeyFallback)
#include "tst_keyfallback.moc"
