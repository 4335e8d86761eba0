// Keys while the database's server is away.

#include "core/secrets/SecretStore.h"
#include "tests/core/secrets/SampleProviders.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestKeysAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DatabaseOptions options = m_workspace.options();
        options.waitsForServer = true;
        m_database = TemporaryWorkspace::open(options);
        m_store = std::make_unique<SecretStore>(*m_database, m_workspace.author());
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    // A key that cannot be noted is refused, and stands in nobody's way.
    void aKeyOfTheSessionIsRefusedAtOnce()
    {
        const auto local = sampleProvider(u"builtin"_s, ai::ProviderKind::BuiltIn);
        TestServer::control(u"kill"_s);
        const auto set =
            m_store->set(sampleProvider(), ai::Secret("sk-away-0123456789-aaaa"), KeySource::Session);
        const auto found = m_store->key(local);
        QTRY_VERIFY_WITH_TIMEOUT(set.isFinished() && found.isFinished(), 20'000);
        QVERIFY(!set.result());
        QVERIFY2(
            set.result().error().message.contains(u"server"_s), qPrintable(set.result().error().message));
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(take(m_store->key(local)).has_value(), 40'000);
        QVERIFY(
            take(m_store->set(sampleProvider(), ai::Secret("sk-back-0123456789-aaaa"), KeySource::Session)));
    }

    void theProgramEndsAllTheSame()
    {
        TestServer::control(u"kill"_s);
        const auto set =
            m_store->set(sampleProvider(), ai::Secret("sk-away-0123456789-aaaa"), KeySource::Session);
        m_store.reset();
        m_database.reset();
        QVERIFY(set.isFinished() && !set.result());
        TestServer::control(u"start"_s);
    }

private:
    TemporaryWorkspace m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SecretStore> m_store;
};

QTEST_GUILESS_MAIN(TestKeysAway)
#include "tst_keysaway.moc"
