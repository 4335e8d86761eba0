#include "core/activity/ActivityLog.h"
#include "core/providerstore/ProviderStore.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace aio;
using namespace aio::ai;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestProviderStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const auto kind : {ProviderKind::Gemini, ProviderKind::OpenAi, ProviderKind::Anthropic}) {
            qunsetenv(keyVariable(kind).toLatin1().constData());
        }
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_secrets = std::make_unique<SecretStore>(*m_database, m_workspace->author());
        m_store = std::make_unique<ProviderStore>(*m_database, *m_secrets, m_workspace->author());
        QVERIFY(take(m_store->load()));
    }

    void cleanup()
    {
        m_store.reset();
        m_secrets.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void aNewWorkspaceHasTheEngineAndNothingElse()
    {
        QCOMPARE(ids(), QStringList{u"builtin"_s});
        const ProviderRecord builtIn = m_store->defaultProvider().value();
        QCOMPARE(builtIn.config.kind, ProviderKind::BuiltIn);
        QVERIFY(builtIn.config.enabled);
        QVERIFY(take(m_store->load()));
        QCOMPARE(ids(), QStringList{u"builtin"_s});
        const auto removed = take(m_store->remove(u"builtin"_s));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Usage);
    }

    void twoProgramsAgreeOnTheEngine()
    {
        const auto otherDatabase = m_workspace->open();
        SecretStore otherSecrets(*otherDatabase, m_workspace->author());
        ProviderStore other(*otherDatabase, otherSecrets, m_workspace->author());
        QCOMPARE(take(other.load()).value(), m_store->providers());
    }

    void keepsAllSettings()
    {
        ProviderConfig config = sample(u"studio"_s);
        config.fastModel = u"small"_s;
        config.qualityModel = u"large"_s;
        config.timeoutMs = 90'000;
        config.retries = 4;
        config.parallel = 3;
        config.proxy = u"none"_s;
        config.headers = {{u"X-B"_s, u"ü"_s}, {u"X-A"_s, u"1"_s}};
        config.apiVersion = u"2024-10-21"_s;
        config.organization = u"org-1"_s;
        config.maskPersonalData = false;
        config.responsesApi = false;
        config.enabled = false;
        const ProviderRecord added = take(m_store->add(config)).value();
        QCOMPARE(added.revision, 1);
        QVERIFY(!added.config.uuid.isNull());
        config.uuid = added.config.uuid;
        config.position = 1;
        QCOMPARE(added.config, config);
        QCOMPARE(m_store->provider(u"studio"_s).value(), added);
        QCOMPARE(added.updatedBy, u"mia"_s);
    }

    void fillsInWhatIsOfficial()
    {
        ProviderConfig config;
        config.kind = ProviderKind::Anthropic;
        const ProviderRecord added = take(m_store->add(config)).value();
        QCOMPARE(added.config.id, u"anthropic"_s);
        QCOMPARE(added.config.name, u"Anthropic Claude"_s);
        QCOMPARE(added.config.baseUrl, defaultBaseUrl(ProviderKind::Anthropic));
        QCOMPARE(take(m_store->add(config)).value().config.id, u"anthropic-2"_s);
    }

    void refusesWhatIsWrongOrTaken()
    {
        ProviderConfig config = sample(u"studio"_s);
        QVERIFY(take(m_store->add(config)));
        const auto taken = take(m_store->add(config));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
        config.id = u"other"_s;
        config.timeoutMs = 1;
        const auto wrong = take(m_store->add(config));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Usage);
        QCOMPARE(ids(), (QStringList{u"builtin"_s, u"studio"_s}));
    }

    void savesOnTheRevisionItIsBasedOn()
    {
        ProviderRecord record = take(m_store->add(sample(u"studio"_s))).value();
        record.config.name = u"First"_s;
        const ProviderRecord saved = take(m_store->save(record.config, 1)).value();
        QCOMPARE(saved.revision, 2);
        record.config.name = u"Second"_s;
        const auto refused = take(m_store->save(record.config, 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_store->provider(u"studio"_s)->config.name, u"First"_s);
        // Saving what is there already changes nothing.
        QCOMPARE(take(m_store->save(saved.config, 2)).value().revision, 2);
    }

    void aSaveMovesNeitherKindNorDefault()
    {
        const ProviderRecord record = take(m_store->add(sample(u"studio"_s))).value();
        ProviderConfig config = record.config;
        config.isDefault = true;
        config.position = 7;
        config.name = u"New"_s;
        const ProviderRecord saved = take(m_store->save(config, 1)).value();
        QVERIFY(!saved.config.isDefault);
        QCOMPARE(saved.config.position, 1);
        config.kind = ProviderKind::OpenAi;
        QVERIFY(!take(m_store->save(config, 2)));
    }

    void exactlyOneIsTheDefault()
    {
        QVERIFY(take(m_store->add(sample(u"a"_s))));
        QVERIFY(take(m_store->add(sample(u"b"_s))));
        QVERIFY(take(m_store->setDefault(u"a"_s)));
        QVERIFY(take(m_store->setDefault(u"b"_s)));
        QCOMPARE(defaults(), QStringList{u"b"_s});
        const auto disabled = take(m_store->setEnabled(u"b"_s, false));
        QVERIFY(!disabled);
        QCOMPARE(disabled.error().kind, ErrorKind::Usage);
        QVERIFY(take(m_store->setEnabled(u"a"_s, false)));
        QVERIFY(!take(m_store->setDefault(u"a"_s)));
        QCOMPARE(defaults(), QStringList{u"b"_s});
        // The engine takes over, even if it had been disabled.
        QVERIFY(take(m_store->setEnabled(u"builtin"_s, false)));
        QVERIFY(take(m_store->remove(u"b"_s)));
        QCOMPARE(defaults(), QStringList{u"builtin"_s});
        QVERIFY(m_store->defaultProvider()->config.enabled);
    }

    void aRemovedNameIsFreeAgain()
    {
        QVERIFY(take(m_store->add(sample(u"studio"_s))));
        const auto removed = take(m_store->remove(u"studio"_s)).value();
        QCOMPARE(removed.provider.config.id, u"studio"_s);
        QCOMPARE(take(removed.key).value(), SecretStore::Removal::Nothing);
        QVERIFY(!m_store->provider(u"studio"_s));
        QVERIFY(take(m_store->add(sample(u"studio"_s))));
        QVERIFY(!take(m_store->remove(u"nobody"_s)));
    }

    void itsKeyGoesWithIt()
    {
        const ProviderRecord record = take(m_store->add(sample(u"studio"_s))).value();
        QVERIFY(take(m_secrets->set(record.config, Secret("sk-0123456789-abcd"), KeySource::Session)));
        const auto removed = take(m_store->remove(u"studio"_s)).value();
        QCOMPARE(take(removed.key).value(), SecretStore::Removal::Done);
        QVERIFY(take(m_secrets->list({record.config})).value().isEmpty());
    }

    void aKeyNeverFollowsToAnotherServiceUnasked()
    {
        ProviderRecord record = take(m_store->add(sample(u"studio"_s))).value();
        const QUrl before = record.config.baseUrl;
        ProviderConfig moved = record.config;
        moved.baseUrl = QUrl(u"https://elsewhere.example/v1"_s);
        // Without a key there is nothing to ask.
        QVERIFY(!take(m_store->movesKey(moved)).value());
        record = take(m_store->save(moved, record.revision)).value();
        moved.baseUrl = before;
        record = take(m_store->save(moved, record.revision)).value();

        QVERIFY(take(m_secrets->set(record.config, Secret("sk-0123456789-abcd"), KeySource::Session)));
        for (const QString &url : {u"https://elsewhere.example/v1"_s, u"https://studio.example:8443/v1"_s,
                 u"https://studio.example.evil.example/v1"_s}) {
            moved.baseUrl = QUrl(url);
            QVERIFY(take(m_store->movesKey(moved)).value());
            const auto refused = take(m_store->save(moved, record.revision));
            QVERIFY2(!refused, qPrintable(url));
            QCOMPARE(refused.error().kind, ErrorKind::Credential);
            QVERIFY(refused.error().message.contains(moved.baseUrl.host()));
        }
        QCOMPARE(m_store->provider(u"studio"_s)->config.baseUrl, before);
        // Another path is the same service's.
        moved.baseUrl = before;
        moved.baseUrl.setPath(u"/v2"_s);
        QVERIFY(!take(m_store->movesKey(moved)).value());
        record = take(m_store->save(moved, record.revision)).value();
        // A person may allow it.
        moved.baseUrl = QUrl(u"https://elsewhere.example/v1"_s);
        record = take(m_store->save(moved, record.revision, ProviderStore::KeyMove::Allow)).value();
        QCOMPARE(record.config.baseUrl, moved.baseUrl);

        // A file must not do what an editor may not.
        const QByteArray file = exportedProviders(m_store->providers());
        moved.baseUrl = before;
        QVERIFY(take(m_store->save(moved, record.revision, ProviderStore::KeyMove::Allow)));
        const auto import = take(m_store->previewImport(file)).value();
        QCOMPARE(import.items.constFirst().action, ProviderImport::Action::Change);
        const auto refused = take(m_store->import(import));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Credential);
        QCOMPARE(m_store->provider(u"studio"_s)->config.baseUrl, before);
        QVERIFY(take(m_store->import(import, ProviderStore::KeyMove::Allow)));
    }

    void copiesAllButTheKey()
    {
        ProviderConfig config = sample(u"studio"_s);
        config.retries = 5;
        QVERIFY(take(m_store->add(config)));
        const ProviderRecord copy = take(m_store->duplicate(u"studio"_s)).value();
        QCOMPARE(copy.config.id, u"studio-2"_s);
        QCOMPARE(copy.config.retries, 5);
        QVERIFY(copy.config.name != config.name);
        QVERIFY(copy.config.uuid != m_store->provider(u"studio"_s)->config.uuid);
        QVERIFY(!take(m_store->duplicate(u"builtin"_s)));
    }

    void ordersAsAsked()
    {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            QVERIFY(take(m_store->add(sample(id))));
        }
        QVERIFY(take(m_store->reorder({u"c"_s, u"a"_s})));
        QCOMPARE(ids(), (QStringList{u"c"_s, u"a"_s, u"builtin"_s, u"b"_s}));
        QVERIFY(take(m_store->add(sample(u"d"_s))));
        QCOMPARE(ids().constLast(), u"d"_s);
    }

    void saysWhenSomethingChanged()
    {
        QCoreApplication::processEvents(); // what loading announced
        QSignalSpy changed(m_store.get(), &ProviderStore::changed);
        QVERIFY(take(m_store->add(sample(u"a"_s))));
        QTRY_COMPARE(changed.size(), 1);
        // By another program, too.
        const auto otherDatabase = m_workspace->open();
        SecretStore otherSecrets(*otherDatabase, m_workspace->author());
        ProviderStore other(*otherDatabase, otherSecrets, m_workspace->author());
        QVERIFY(take(other.add(sample(u"b"_s))));
        QTRY_COMPARE(ids(), (QStringList{u"builtin"_s, u"a"_s, u"b"_s}));
        QVERIFY(changed.size() >= 2);
    }

    void takesUpTheEnvironmentOnce()
    {
        qputenv("GEMINI_API_KEY", "AIza-0123456789");
        qputenv("ANTHROPIC_API_KEY", "sk-ant-0123456789");
        qputenv("OPENAI_API_KEY", " ");
        const auto added = take(m_store->importFromEnvironment()).value();
        QCOMPARE(added.size(), 2);
        QCOMPARE(ids(), (QStringList{u"builtin"_s, u"gemini"_s, u"anthropic"_s}));
        QVERIFY(take(m_store->importFromEnvironment()).value().isEmpty());
        QCOMPARE(take(m_secrets->key(added.constFirst().config)).value().source, KeySource::Environment);
    }

    void goesToAnotherWorkspaceWithoutKeys()
    {
        const ProviderRecord record = take(m_store->add(sample(u"studio"_s))).value();
        QVERIFY(take(m_secrets->set(record.config, Secret("sk-0123456789-abcd"), KeySource::Session)));
        QVERIFY(take(m_store->setDefault(u"studio"_s)));
        const QByteArray file = exportedProviders(m_store->providers());
        QVERIFY(!file.contains("0123456789"));
        QVERIFY(!file.contains("builtin"));

        // Here it is as in the file.
        const auto same = take(m_store->previewImport(file)).value();
        QCOMPARE(same.items.size(), 1);
        QCOMPARE(same.items.constFirst().action, ProviderImport::Action::Keep);
        QVERIFY(!same.items.constFirst().needsKey);
        QVERIFY(same.newDefault.isEmpty());

        ProviderConfig edited = record.config;
        edited.retries = 0;
        QVERIFY(take(m_store->save(edited, m_store->provider(u"studio"_s)->revision)));
        const auto changes = take(m_store->previewImport(file)).value();
        QCOMPARE(changes.items.constFirst().action, ProviderImport::Action::Change);
        QCOMPARE(changes.items.constFirst().fields, QStringList{u"retries"_s});
        QVERIFY(take(m_store->import(changes)));
        QCOMPARE(m_store->provider(u"studio"_s)->config.retries, record.config.retries);
        QCOMPARE(defaults(), QStringList{u"studio"_s});
        // The preview is about what was there then.
        const auto late = take(m_store->import(changes));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);

        TemporaryWorkspace elsewhere;
        const auto database = elsewhere.open();
        SecretStore secrets(*database, elsewhere.author());
        ProviderStore store(*database, secrets, elsewhere.author());
        QVERIFY(take(store.load()));
        const auto import = take(store.previewImport(file)).value();
        QCOMPARE(import.items.constFirst().action, ProviderImport::Action::Add);
        QVERIFY(import.items.constFirst().needsKey);
        QCOMPARE(import.newDefault, u"studio"_s);
        QVERIFY(take(store.import(import)));
        QVERIFY(store.provider(u"studio"_s)->config.isDefault);
        QCOMPARE(store.provider(u"studio"_s)->config.baseUrl, record.config.baseUrl);
    }

    void refusesForeignFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("other JSON") << QByteArray(R"({"providers": []})");
        QTest::newRow("newer") << QByteArray(
            R"({"format": "aiorchestrator-providers", "version": 2, "providers": []})");
        QTest::newRow("invalid") << QByteArray(
            R"({"format": "aiorchestrator-providers", "version": 1, "providers": [{"id": "x", "name": "X"}]})");
        QTest::newRow("twice") << QByteArray(
            R"({"format": "aiorchestrator-providers", "version": 1, "providers": [
                {"id": "x", "name": "X", "kind": "openai"}, {"id": "x", "name": "Y", "kind": "openai"}]})");
        QTest::newRow("another engine") << QByteArray(
            R"({"format": "aiorchestrator-providers", "version": 1, "providers": [
                {"id": "builtin", "name": "X", "kind": "openai"}]})");
    }

    void refusesForeignFiles()
    {
        QFETCH(const QByteArray, file);
        const auto refused = take(m_store->previewImport(file));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }

    void keepsTheLastTest()
    {
        QVERIFY(take(m_store->add(sample(u"studio"_s))));
        const ProviderTest test{5, true, {{u"ok"_s, true}}};
        QCOMPARE(take(m_store->saveTest(u"studio"_s, {4, false, {}})).value().lastTest->ok, false);
        QCOMPARE(take(m_store->saveTest(u"studio"_s, test)).value().lastTest.value(), test);
        // A test is no change of the settings.
        QCOMPARE(m_store->provider(u"studio"_s)->revision, 1);
    }

    void everyChangeIsInTheAuditLog()
    {
        const ProviderRecord record = take(m_store->add(sample(u"studio"_s))).value();
        ProviderConfig edited = record.config;
        edited.retries = 5;
        QVERIFY(take(m_store->save(edited, 1)));
        QVERIFY(take(m_store->setEnabled(u"studio"_s, false)));
        QVERIFY(take(m_store->setEnabled(u"studio"_s, true)));
        QVERIFY(take(m_store->setDefault(u"studio"_s)));
        QVERIFY(take(m_store->reorder({u"studio"_s})));
        QVERIFY(take(m_store->remove(u"studio"_s)));
        ActivityLog log(*m_database);
        const auto entries = take(log.list()).value().entries;
        QStringList actions;
        for (const ActivityEntry &entry : entries) {
            actions.prepend(entry.action);
        }
        QCOMPARE(actions,
            (QStringList{u"provider.add"_s, u"provider.edit"_s, u"provider.disable"_s, u"provider.enable"_s,
                u"provider.default"_s, u"provider.reorder"_s, u"provider.default"_s, u"provider.remove"_s}));
        const ActivityEntry &edit = entries.at(6);
        QCOMPARE(edit.from, (QJsonObject{{u"retries"_s, 2}}));
        QCOMPARE(edit.to, (QJsonObject{{u"retries"_s, 5}}));
    }

private:
    static ProviderConfig sample(const QString &id)
    {
        ProviderConfig config;
        config.id = id;
        config.kind = ProviderKind::OpenAiCompatible;
        config.name = u"The "_s + id;
        config.baseUrl = QUrl(u"https://%1.example/v1"_s.arg(id));
        return config;
    }

    QStringList ids() const
    {
        QStringList ids;
        for (const ProviderRecord &record : m_store->providers()) {
            ids << record.config.id;
        }
        return ids;
    }

    QStringList defaults() const
    {
        QStringList ids;
        for (const ProviderRecord &record : m_store->providers()) {
            if (record.config.isDefault) {
                ids << record.config.id;
            }
        }
        return ids;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProviderStore> m_store;
};

QTEST_GUILESS_MAIN(TestProviderStore)
#include "tst_providerstore.moc"
