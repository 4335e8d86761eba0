#include "core/activity/ActivityLog.h"
#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestActivityLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_log = std::make_unique<ActivityLog>(*m_database);
    }

    void cleanup()
    {
        m_log.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void saysWhoChangedWhat()
    {
        QVERIFY(append({u"provider.edit"_s, u"provider"_s, u"1"_s, u"OpenAI"_s, {{u"name"_s, u"Old"_s}},
            {{u"name"_s, u"OpenAI"_s}}}));
        const ActivityPage page = list({});
        QCOMPARE(page.entries.size(), 1);
        const ActivityEntry &entry = page.entries.constFirst();
        QCOMPARE(entry.user, u"mia"_s);
        QCOMPARE(entry.device, m_workspace->workspace().deviceId());
        QCOMPARE(entry.action, u"provider.edit"_s);
        QCOMPARE(entry.from[u"name"_s].toString(), u"Old"_s);
        QCOMPARE(entry.to[u"name"_s].toString(), u"OpenAI"_s);
        QCOMPARE(entry.at, uuidV7Time(entry.id));
        QVERIFY(page.next.isNull());
    }

    void pagesFromNewestToOldest()
    {
        for (int i = 0; i < 25; ++i) {
            QVERIFY(append({u"key.set"_s, u"key"_s, QString::number(i), u"Key %1"_s.arg(i)}));
        }
        ActivityFilter filter{.limit = 10};
        QStringList seen;
        int pages = 0;
        do {
            const ActivityPage page = list(filter);
            for (const ActivityEntry &entry : page.entries) {
                seen << entry.objectId;
            }
            filter.before = page.next;
            // What comes in between changes no later page.
            QVERIFY(append({u"key.set"_s, u"key"_s, u"new"_s, u"New"_s}));
            ++pages;
        } while (!filter.before.isNull());
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.constFirst(), u"24"_s);
        QCOMPARE(seen.constLast(), u"0"_s);
    }

    void filters_data()
    {
        QTest::addColumn<ActivityFilter>("filter");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("action") << ActivityFilter{.actions = {u"key.set"_s}} << QStringList{u"100% key"_s};
        QTest::newRow("kind of action")
            << ActivityFilter{.actions = {u"provider."_s}} << QStringList{u"Bée"_s, u"Ada"_s};
        QTest::newRow("object kind") << ActivityFilter{.objectKinds = {u"key"_s}}
                                     << QStringList{u"100% key"_s};
        QTest::newRow("one of two actions")
            << ActivityFilter{.actions = {u"key."_s, u"quota.add"_s}} << QStringList{u"100% key"_s};
        QTest::newRow("one of two kinds") << ActivityFilter{.objectKinds = {u"key"_s, u"provider"_s}}
                                          << QStringList{u"100% key"_s, u"Bée"_s, u"Ada"_s};
        QTest::newRow("object") << ActivityFilter{.objectId = u"a"_s} << QStringList{u"Ada"_s};
        QTest::newRow("text") << ActivityFilter{.text = u"aD"_s} << QStringList{u"Bée"_s, u"Ada"_s};
        QTest::newRow("a sign of LIKE") << ActivityFilter{.text = u"0%"_s} << QStringList{u"100% key"_s};
        QTest::newRow("nothing like it") << ActivityFilter{.text = u"_"_s} << QStringList{};
        QTest::newRow("other user") << ActivityFilter{.users = {u"tom"_s}} << QStringList{};
        QTest::newRow("before all time") << ActivityFilter{.until = 1} << QStringList{};
        QTest::newRow("since ever") << ActivityFilter{.since = 1}
                                    << QStringList{u"100% key"_s, u"Bée"_s, u"Ada"_s};
    }

    void filters()
    {
        QFETCH(const ActivityFilter, filter);
        QFETCH(const QStringList, names);
        QVERIFY(append({u"provider.add"_s, u"provider"_s, u"a"_s, u"Ada"_s}));
        QVERIFY(append({u"provider.add"_s, u"provider"_s, u"b"_s, u"Bée"_s}));
        QVERIFY(append({u"key.set"_s, u"key"_s, u"c"_s, u"100% key"_s}));
        QStringList found;
        for (const ActivityEntry &entry : list(filter).entries) {
            found << entry.objectName;
        }
        QCOMPARE(found, names);
    }

    void aFailedChangeLeavesNoEntry()
    {
        const auto failed = take(m_database->write([this](Connection &connection) -> Result<int> {
            const auto done =
                activity::append(connection, m_workspace->author(), {u"x.y"_s, u"x"_s, u"1"_s, u"X"_s});
            return done ? connection.execute(u"INSERT INTO no_such_table VALUES (1)"_s)
                        : Result<int>(Failure(done.error()));
        }));
        QVERIFY(!failed);
        QVERIFY(list({}).entries.isEmpty());
    }

    void exportsEverything()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(append({u"provider.add"_s, u"provider"_s, QString::number(i),
                i == 0 ? u"=1+1, \"quoted\""_s : u"Plain"_s, {}, {{u"timeout_ms"_s, 1000}}}));
        }
        const QByteArray csv = take(m_log->exported({.limit = 1}, ActivityLog::Format::Csv)).value();
        QCOMPARE(csv.count("\r\n"), 4);
        QVERIFY2(csv.contains("\"'=1+1, \"\"quoted\"\"\""), csv.constData());
        const QByteArray json = take(m_log->exported({}, ActivityLog::Format::Json)).value();
        const QJsonArray array = QJsonDocument::fromJson(json).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array.at(0)[u"to"_s][u"timeout_ms"_s].toInt(), 1000);
    }

    void tellsOnlyWhatDiffers()
    {
        const auto difference = activity::difference({{u"a"_s, 1}, {u"b"_s, u"x"_s}, {u"gone"_s, true}},
            {{u"a"_s, 1}, {u"b"_s, u"y"_s}, {u"new"_s, 2}});
        QCOMPARE(difference.from, (QJsonObject{{u"b"_s, u"x"_s}, {u"gone"_s, true}}));
        QCOMPARE(difference.to, (QJsonObject{{u"b"_s, u"y"_s}, {u"new"_s, 2}}));
    }

private:
    Result<void> append(const activity::Change &change)
    {
        return take(m_database->write([this, change](Connection &connection) {
            return activity::append(connection, m_workspace->author(), change);
        }));
    }

    ActivityPage list(const ActivityFilter &filter) { return take(m_log->list(filter)).value(); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ActivityLog> m_log;
};

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
