#include "core/activity/ActivityRows.h"
#include "tests/support/ScriptedChooser.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/activity/ActivityLogPage.h"
#include "ui/activity/ActivityModel.h"
#include "ui/activity/ActivityText.h"
#include "ui/tables/ChoicePopup.h"
#include "ui/tables/FilterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_settings = Settings::inMemory();
        m_database = m_workspace->open();
        m_log = std::make_unique<ActivityLog>(*m_database);
    }

    void cleanup()
    {
        m_page.reset();
        m_log.reset();
        m_database.reset();
        m_settings.reset();
        m_workspace.reset();
    }

    void withoutChangesItSaysSo()
    {
        open();
        QTRY_VERIFY(m_page->emptyState()->isVisible());
        QCOMPARE(m_page->emptyState()->accessibleName(), u"Nothing has changed yet"_s);
    }

    void differencesAreReadable()
    {
        ActivityEntry entry;
        entry.from = {{u"enabled"_s, true}, {u"timeout_ms"_s, 60000}, {u"name"_s, u"A"_s},
            {u"retry"_s, QJsonObject{{u"mostTimes"_s, 2}}}};
        entry.to = {{u"enabled"_s, false}, {u"timeout_ms"_s, 30000}, {u"name"_s, u"A"_s},
            {u"retry"_s, QJsonObject{{u"mostTimes"_s, 5}}}, {u"models"_s, QJsonArray{u"x"_s, u"y"_s}}};
        const QList<ActivityChange> expected{{u"Enabled"_s, u"yes"_s, u"no"_s},
            {u"Retry › Most times"_s, u"2"_s, u"5"_s}, {u"Time limit, ms"_s, u"60,000"_s, u"30,000"_s},
            {u"Models"_s, {}, u"x, y"_s}};
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(changesOf(entry), expected);
        QVERIFY(changesText(entry).contains(u"Enabled: yes → no"_s));
        QVERIFY(!changesText(entry).contains(u'{'));
    }

    void namesOfTheProgramAreWords()
    {
        // As the stores of core note them.
        for (const char *action : {"provider.add", "provider.edit", "provider.remove", "provider.enable",
                 "provider.disable", "provider.default", "provider.reorder", "provider.import",
                 "provider.test", "key.set", "key.propose", "key.replace", "key.reject", "key.restore",
                 "key.expire", "key.remove", "quota.add", "quota.edit", "quota.remove", "quota.zone",
                 "route.save", "price.set", "price.remove"}) {
            const QString text = activityActionText(QString::fromLatin1(action));
            QVERIFY2(!text.contains(u'.') && text.contains(u' '), action);
        }
        QCOMPARE(activityActionText(u"moon.landing"_s), u"moon.landing"_s);
        const auto change = [](const QString &member, const QJsonValue &value) {
            ActivityEntry entry;
            entry.to = {{member, value}};
            return changesText(entry);
        };
        ActivityEntry price;
        price.objectKind = u"price"_s;
        price.from = {{u"input"_s, 300'000'000}};
        price.to = {{u"input"_s, 37'500'000}};
        QCOMPARE(changesText(price), u"Input: $0.30 per million tokens → $0.0375 per million tokens"_s);
        QCOMPARE(change(u"stopped_at"_s, u"tls"_s), u"Stopped at: secure connection"_s);
        QCOMPARE(change(u"ends_with"_s, u"7QfA"_s), u"Ending: 7QfA"_s);
        QCOMPARE(change(u"source"_s, u"keychain"_s), u"Kept in: keychain"_s);
        QCOMPARE(change(u"kind"_s, u"gemini"_s), u"Kind: Google Gemini"_s);
        QCOMPARE(change(u"window"_s, u"month"_s), u"Window: a month"_s);
        QCOMPARE(change(u"task"_s, u"draft_cv"_s), u"Task: Draft CV"_s);
        QCOMPARE(change(u"pro/draft_cv"_s, u"builtin"_s), u"Pro × Draft CV: builtin"_s);
        QCOMPARE(change(u"pro/local_only"_s, true), u"Pro, this computer only: yes"_s);
        QCOMPARE(change(u"name"_s, u"keychain"_s), u"Name: keychain"_s);
    }

    void longLogsArePaged()
    {
        write(650);
        open();
        QAbstractItemModelTester tester(m_page->model());
        QTRY_VERIFY(m_page->model()->rowCount() >= ActivityModel::pageSize);
        QVERIFY(m_page->model()->rowCount() < 650);
        QTRY_COMPARE(scrollToEnd(), 650);
        for (int row = 1; row < 650; ++row) {
            QVERIFY(m_page->model()->entry(row - 1).at >= m_page->model()->entry(row).at);
        }
    }

    void filtersNarrow()
    {
        write(60);
        open();
        QTRY_COMPARE(m_page->model()->rowCount(), 60);
        QTest::mouseClick(m_page->kind(), Qt::LeftButton);
        auto *popup = m_page->kind()->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup->list(), Qt::Key_Down);
        QTest::keyClick(popup->list(), Qt::Key_Down);
        QTest::keyClick(popup->list(), Qt::Key_Return);
        QCOMPARE(m_page->kind()->values(), QStringList{u"key"_s});
        QTRY_COMPARE(m_page->model()->rowCount(), 30);
        QCOMPARE(m_page->place(), QStringList{u"kind=key"_s});
        QTest::keyClick(m_page->kind(), Qt::Key_Delete);
        QTRY_COMPARE(m_page->model()->rowCount(), 60);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_page->bar()->field(), u"no such thing"_s);
        QTRY_COMPARE(m_page->emptyState()->accessibleName(), u"No changes match"_s);
        QTest::keyClick(m_page->bar()->field(), Qt::Key_Escape);
        QTRY_COMPARE(m_page->model()->rowCount(), 60);
        m_page->open({u"kind=key"_s, u"kind=provider"_s});
        QTRY_COMPARE(m_page->model()->rowCount(), 60);
        QCOMPARE(m_page->kind()->values(), (QStringList{u"key"_s, u"provider"_s}));
        m_page->open({u"object=p-3"_s});
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(m_page->place(), QStringList{u"object=p-3"_s});
    }

    void aRowOpensItsObject()
    {
        write(4);
        open();
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        m_page->table()->setFocus();
        m_page->table()->setCurrentIndex(m_page->model()->index(0, 0));
        const ActivityEntry entry = m_page->model()->entry(0);
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), pageOfKind(entry.objectKind));
        QCOMPARE(asked.first().last().toStringList(), QStringList{entry.objectId});
    }

    void newChangesComeOnTop()
    {
        write(5);
        open();
        QTRY_COMPARE(m_page->model()->rowCount(), 5);
        m_page->table()->setCurrentIndex(m_page->model()->index(2, 0));
        const QUuid chosen = m_page->model()->entry(2).id;
        write(3);
        m_page->model()->refresh();
        QTRY_COMPARE(m_page->model()->rowCount(), 8);
        QCOMPARE(m_page->model()->entry(m_page->table()->currentIndex().row()).id, chosen);
    }

    void ownChangesAppearByThemselves()
    {
        write(2);
        open();
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        write(1);
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        // While another page is shown nothing is read; on the way back all of it is there.
        m_page->hide();
        write(1);
        QTest::qWait(2 * ActivityLogPage::liveDelayMs);
        QCOMPARE(m_page->model()->rowCount(), 3);
        m_page->show();
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
    }

    void exportsAndCopies()
    {
        write(450);
        open();
        QTRY_VERIFY(m_page->model()->rowCount() > 0);
        m_chooser.saveName = m_workspace->filePath(u"activity.csv"_s);
        QSignalSpy messages(m_page.get(), &Page::notify);
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(messages.size(), 1);
        QFile file(m_chooser.saveName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 451);
        m_page->table()->setFocus();
        m_page->table()->setCurrentIndex(m_page->model()->index(0, 0));
        QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(
            QApplication::clipboard()->text().startsWith(u"Time\tPerson\tAction\tObject\tWhat changed\n"_s));
    }

private:
    void open()
    {
        m_page = std::make_unique<ActivityLogPage>(ActivityServices{*m_log, *m_settings, m_chooser});
        m_page->resize(1228, 822);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->model()->isLoaded());
    }

    /// Changes as services make them: providers and keys in turn.
    void write(int count)
    {
        const Author author = m_workspace->author();
        const auto written = take(m_database->write([count, author](Connection &connection) -> Result<int> {
            for (int i = 0; i < count; ++i) {
                const bool key = i % 2 == 1;
                const auto done = activity::append(connection, author,
                    {key ? u"key.set"_s : u"provider.edit"_s, key ? u"key"_s : u"provider"_s,
                        QStringLiteral("p-%1").arg(i), QStringLiteral("Provider %1").arg(i),
                        {{u"retries"_s, i}}, {{u"retries"_s, i + 1}}});
                if (!done) {
                    return Failure(done.error());
                }
            }
            return count;
        }));
        QVERIFY(written);
    }

    int scrollToEnd()
    {
        m_page->table()->scrollToBottom();
        return m_page->model()->isComplete() ? m_page->model()->rowCount() : -1;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    ScriptedChooser m_chooser;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<ActivityLogPage> m_page;
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
