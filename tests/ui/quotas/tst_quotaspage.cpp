#include "core/base/Uuid.h"
#include "core/usage/UsageLedger.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/quotas/BurnDownChart.h"
#include "ui/quotas/QuotaAlertText.h"
#include "ui/quotas/QuotaDialog.h"
#include "ui/quotas/QuotaInspector.h"
#include "ui/quotas/QuotaTableModel.h"
#include "ui/quotas/QuotasPage.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MoneyEdit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

using quota::QuotaAction;
using quota::QuotaLimit;
using quota::QuotaScope;
using quota::QuotaUnit;
using quota::QuotaWindow;

class TestQuotasPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_settings = Settings::inMemory();
        m_store = std::make_unique<quota::QuotaStore>(*m_database, m_workspace->author());
        m_usage = std::make_unique<usage::UsageLog>(*m_database);
        m_page = std::make_unique<QuotasPage>(QuotasServices{*m_database, *m_store, *m_usage, *m_settings,
            [] { return QList<ai::ProviderConfig>(); }, [] { return ai::initialPlans(); }});
        m_tester = std::make_unique<QAbstractItemModelTester>(m_page->model());
        m_page->resize(1228, 822);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(!m_page->editAction()->isEnabled());
    }

    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_usage.reset();
        m_store.reset();
        m_database.reset();
        m_settings.reset();
        m_workspace.reset();
    }

    void theRateOfUseSaysWhenItRunsOut()
    {
        QuotaRow row;
        row.limit.limit = 100;
        row.window = {0, 100LL * 24 * 3'600'000};
        const qint64 tenth = row.window.end / 10;
        row.used = 5;
        QCOMPARE(quotaPace(row, tenth).kind, QuotaPace::Kind::Lasts);
        QCOMPARE(int(quotaPace(row, tenth).percentAtEnd), 50);
        row.used = 20;
        QCOMPARE(quotaPace(row, tenth).kind, QuotaPace::Kind::RunsOut);
        QCOMPARE(quotaPace(row, tenth).runsOutAt, row.window.end / 2);
        row.used = 100;
        QCOMPARE(quotaPace(row, tenth).kind, QuotaPace::Kind::Reached);
        row.limit.window.kind = QuotaWindow::Kind::Rolling;
        row.used = 20;
        QCOMPARE(quotaPace(row, tenth).kind, QuotaPace::Kind::Rolls);
        QVERIFY(quotaPaceSentence(row, tenth, QTimeZone::utc()).contains(u"20"_s));
    }

    void aLimitIsAddedWithKeysAndUndone()
    {
        QSignalSpy messages(m_page.get(), &Page::notify);
        m_page->addAction()->trigger();
        auto *dialog = m_page->findChild<QuotaDialog *>();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            save = button->isDefault() ? button : save;
        }
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY2(dialog->isVisible() && !dialog->problem().isEmpty(), "a limit without an amount was taken");
        auto *money = dialog->findChild<MoneyEdit *>();
        money->setFocus();
        QTest::keyClicks(money, u"12.5x0"_s);
        QCOMPARE(money->text(), u"12.50"_s);
        QVERIFY(dialog->problem().isEmpty());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(take(m_store->list())->first().limit, 12'500'000'000);
        QTRY_COMPARE(messages.size(), 1);
        messages.first().first().value<ToastMessage>().action();
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
    }

    void savingTwiceAddsOneLimit()
    {
        m_page->addAction()->trigger();
        const QPointer<QuotaDialog> dialog = m_page->findChild<QuotaDialog *>();
        QTest::keyClicks(dialog->findChild<MoneyEdit *>(), u"5"_s);
        QSignalSpy submitted(dialog, &QuotaDialog::submitted);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(take(m_store->list())->size(), 1);
    }

    void undoPutsBackTheLimitThatWasEdited()
    {
        quota::QuotaLimit limit;
        limit.limit = 5'000'000'000;
        const quota::QuotaLimit first = take(m_store->add(limit)).value();
        limit.scope = QuotaScope::User;
        limit.limit = 7'000'000'000;
        const quota::QuotaLimit second = take(m_store->add(limit)).value();
        m_page->refresh();
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        m_page->table()->selectRow(0);
        QSignalSpy messages(m_page.get(), &Page::notify);
        m_page->editAction()->trigger();
        auto *dialog = m_page->findChild<QuotaDialog *>();
        QVERIFY(dialog);
        const QUuid edited = dialog->limit().id;
        // Another row is the current one when the answer comes.
        m_page->table()->selectRow(m_page->table()->currentIndex().row() == 0 ? 1 : 0);
        auto *money = dialog->findChild<MoneyEdit *>();
        money->selectAll();
        QTest::keyClicks(money, u"9"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(messages.size(), 1);
        messages.first().first().value<ToastMessage>().action();
        const auto amounts = [this] {
            const QList<quota::QuotaLimit> kept = take(m_store->list()).value();
            QList<qint64> found;
            for (const quota::QuotaLimit &each : kept) {
                found << each.limit;
            }
            std::sort(found.begin(), found.end());
            return found;
        };
        QTRY_COMPARE(amounts(), (QList<qint64>{5'000'000'000, 7'000'000'000}));
        QVERIFY(edited == first.id || edited == second.id);
    }

    void aSpentProviderGivesWayToTheNext()
    {
        m_page->addAction()->trigger();
        auto *dialog = m_page->findChild<QuotaDialog *>();
        QVERIFY(dialog);
        auto *scope = dialog->findChildren<QComboBox *>().first();
        const auto usual = [&](QuotaScope whose) {
            scope->setCurrentIndex(scope->findData(int(whose)));
            return dialog->limit().action;
        };
        QCOMPARE(usual(QuotaScope::Provider), QuotaAction::Fallback);
        QCOMPARE(usual(QuotaScope::User), QuotaAction::Stop);
        QCOMPARE(usual(QuotaScope::Workspace), QuotaAction::Stop);
        dialog->reject();
    }

    void useIsShownAndDrawn()
    {
        QuotaLimit limit;
        limit.scope = QuotaScope::User;
        limit.unit = QuotaUnit::Requests;
        limit.limit = 4;
        QVERIFY(take(m_store->add(limit)));
        use(3);
        m_page->refresh();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QTRY_COMPARE(m_page->model()->rows().first().used, 3);
        QVERIFY(m_page->model()->index(0, QuotaTableModel::WhoColumn).data().toString().contains(u"mia"_s));
        QVERIFY(m_page->model()->index(0, QuotaTableModel::UsedColumn).data().toString().contains(u"75"_s));
        // The page looks by itself too, as soon as the first of the three is there.
        const auto drawn = [this] {
            const auto points = m_page->inspector()->chart()->points();
            return points.isEmpty() ? 0 : points.last().used;
        };
        QTRY_COMPARE(drawn(), 3);
        QCOMPARE(m_page->inspector()->chart()->points().first().used, 0);
        use(1);
        m_page->refresh();
        QTRY_COMPARE(quotaPill(m_page->model()->rows().first()).severity, Severity::Danger);
        QTRY_VERIFY(m_page->inspector()->sentence().startsWith(u"Used up"_s));
    }

    void aLimitIsEditedRemovedAndPutBack()
    {
        QuotaLimit limit;
        limit.limit = 1'000'000'000;
        QVERIFY(take(m_store->add(limit)));
        m_page->refresh();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QTRY_VERIFY(m_page->editAction()->isEnabled());
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        auto *dialog = m_page->findChild<QuotaDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<MoneyEdit *>()->text(), u"1"_s);
        dialog->findChild<MoneyEdit *>()->setText(u"2"_s);
        Q_EMIT dialog->submitted(dialog->limit());
        QTRY_COMPARE(m_page->model()->rows().first().limit.limit, 2'000'000'000);

        QSignalSpy messages(m_page.get(), &Page::notify);
        QTest::keyClick(m_page->table(), Qt::Key_Delete);
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        QTRY_VERIFY(!messages.isEmpty());
        messages.last().first().value<ToastMessage>().action();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(m_page->model()->rows().first().limit.limit, 2'000'000'000);
    }

    void aFilterThatFindsNothingSaysSo()
    {
        QVERIFY(take(m_store->add(QuotaLimit())));
        m_page->refresh();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QTRY_VERIFY(m_page->table()->isVisible());
        m_page->filterField()->setText(u"zzz"_s);
        QTRY_VERIFY(!m_page->table()->isVisible());
        m_page->filterField()->clear();
        QTRY_VERIFY(m_page->table()->isVisible());
    }

    void aNarrowWindowMakesTheInspectorAPage()
    {
        QVERIFY(take(m_store->add(QuotaLimit())));
        m_page->refresh();
        QTRY_VERIFY(m_page->editAction()->isEnabled());
        m_page->resize(972, 640);
        QTRY_VERIFY(m_page->isCompact());
        QVERIFY(!m_page->inspector()->isVisible());
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QVERIFY(m_page->inspector()->isVisible());
        m_page->leadingActions().first()->trigger();
        QVERIFY(m_page->table()->isVisible());
    }

    void rowsAreCopiedAsATable()
    {
        QuotaLimit limit;
        limit.limit = 5'000'000'000;
        QVERIFY(take(m_store->add(limit)));
        m_page->refresh();
        QTRY_VERIFY(m_page->editAction()->isEnabled());
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).startsWith(u"Who\tLimit\tUsed"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"The workspace\t$5.00"_s), qPrintable(lines.at(1)));
        QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"The workspace\t"_s));
    }

    void columnsLeaveAndComeBack()
    {
        QVERIFY(take(m_store->add(QuotaLimit())));
        m_page->refresh();
        QTRY_VERIFY(m_page->table()->isVisible());
        QMenu *menu = m_page->columns()->menu();
        menu->popup({});
        QTRY_VERIFY(menu->isVisible());
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.at(QuotaTableModel::PaceColumn)->text(), u"Pace"_s);
        QTest::mouseClick(
            menu, Qt::LeftButton, {}, menu->actionGeometry(actions.at(QuotaTableModel::PaceColumn)).center());
        QVERIFY(m_page->table()->isColumnHidden(QuotaTableModel::PaceColumn));
        const QuotasServices again{*m_database, *m_store, *m_usage, *m_settings,
            [] { return QList<ai::ProviderConfig>(); }, [] { return ai::initialPlans(); }};
        const QuotasPage next(again);
        QVERIFY(next.table()->isColumnHidden(QuotaTableModel::PaceColumn));
        m_page->columns()->reset();
        QVERIFY(!m_page->table()->isColumnHidden(QuotaTableModel::PaceColumn));
    }

    void whatIsReservedNowShowsByItself()
    {
        QuotaLimit limit;
        limit.unit = QuotaUnit::Requests;
        limit.limit = 10;
        QVERIFY(take(m_store->add(limit)));
        m_page->refresh();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        const auto ledger = openLedger();
        const usage::AttemptFacts facts{
            makeUuidV7(), {}, ai::ProviderKind::Gemini, QDateTime::currentMSecsSinceEpoch()};
        const auto held = ledger->reserve(facts, {});
        QVERIFY(held && held->isAdmitted());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rows().first().reserved, 1, 2 * QuotasPage::liveMs);
        QCOMPARE(m_page->model()->index(0, QuotaTableModel::ReservedColumn).data().toString(),
            quota::quotaAmountText(QuotaUnit::Requests, 1));
        QVERIFY(ledger->release(held->reservation));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rows().first().reserved, 0, 2 * QuotasPage::liveMs);
    }

    void toldStepsShowWhen()
    {
        QuotaLimit limit;
        limit.unit = QuotaUnit::Requests;
        limit.limit = 4;
        QVERIFY(take(m_store->add(limit)));
        use(2);
        m_page->refresh();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        const auto *alerts = m_page->inspector()->findChild<QLabel *>(u"quotaAlerts"_s);
        QTRY_VERIFY2(alerts->text().contains(u"50\u00A0% (told "_s), qPrintable(alerts->text()));
        QVERIFY(!alerts->text().contains(u"80\u00A0% (told"_s));
    }

    void whatCannotBeReadIsSaid()
    {
        const auto broken = take(m_database->write([](Connection &connection) {
            return connection.execute(u"ALTER TABLE ai_quota RENAME TO lost"_s, {});
        }));
        QVERIFY(broken);
        m_page = std::make_unique<QuotasPage>(QuotasServices{*m_database, *m_store, *m_usage, *m_settings,
            [] { return QList<ai::ProviderConfig>(); }, [] { return ai::initialPlans(); }});
        m_page->resize(1228, 822);
        QVERIFY(m_page->findChild<SkeletonRows *>()->isVisibleTo(m_page.get()));
        m_page->show();
        const auto shown = [this] {
            const QList<EmptyState *> states = m_page->findChildren<EmptyState *>();
            const auto visible = std::find_if(
                states.cbegin(), states.cend(), [](const EmptyState *state) { return state->isVisible(); });
            return visible == states.cend() ? QString() : (*visible)->accessibleName();
        };
        QTRY_COMPARE(shown(), u"The limits could not be read"_s);
        QVERIFY(take(m_database->write([](Connection &connection) {
            return connection.execute(u"ALTER TABLE lost RENAME TO ai_quota"_s, {});
        })));
        QTest::keyClick(m_page.get(), Qt::Key_F5);
        QTRY_COMPARE(shown(), u"Nothing is limited"_s);
    }

    void stepsAreSaidInWords()
    {
        usage::QuotaAlert alert;
        alert.limit.scope = QuotaScope::User;
        alert.limit.limit = 5'000'000'000;
        alert.limit.window.kind = QuotaWindow::Kind::Day;
        alert.subject = u"mia"_s;
        alert.used = 4'100'000'000;
        alert.step = 80;
        alert.resetsAt = 1'000'000;
        const auto name = [](const QString &id) { return id; };
        const QuotaAlertText close = quotaAlertText(alert, name, 0, QTimeZone::utc());
        QCOMPARE(close.title, u"80\u00A0% of a limit is used"_s);
        QVERIFY2(close.text.startsWith(u"mia"_s) && close.text.contains(u"$4.10 of $5.00"_s),
            qPrintable(close.text));
        QCOMPARE(close.severity, Severity::Warning);
        alert.step = 100;
        QCOMPARE(quotaAlertText(alert, name, 0, QTimeZone::utc()).severity, Severity::Danger);
        alert.limit.hard = false;
        const QuotaAlertText soft = quotaAlertText(alert, name, 0, QTimeZone::utc());
        QVERIFY(soft.text.contains(u"Nobody is stopped."_s));
        QCOMPARE(soft.severity, Severity::Warning);
    }

    void oneCallIsToldOnce()
    {
        usage::QuotaAlert mine;
        mine.limit.id = makeUuidV7();
        mine.subject = u"mia"_s;
        mine.step = 50;
        usage::QuotaAlert higher = mine;
        higher.step = 95;
        usage::QuotaAlert other = mine;
        other.subject = u"tom"_s;
        QCOMPARE(highestAlerts({mine, higher, other}), (QList<usage::QuotaAlert>{higher, other}));
    }

private:
    std::unique_ptr<usage::UsageLedger> openLedger()
    {
        usage::LedgerOptions options;
        options.file = m_workspace->workspace().databaseFile();
        options.device = m_workspace->workspace().deviceId();
        return usage::UsageLedger::open(options).value();
    }

    void use(int requests)
    {
        const auto ledger = openLedger();
        for (int i = 0; i < requests; ++i) {
            usage::UsageAttempt attempt;
            attempt.id = makeUuidV7();
            attempt.call = makeUuidV7();
            attempt.startedAt = QDateTime::currentMSecsSinceEpoch();
            attempt.provider = u"gemini"_s;
            attempt.providerKind = ai::ProviderKind::Gemini;
            attempt.modelAsked = u"gemini-2.5-flash"_s;
            attempt.plan = u"pro"_s;
            attempt.user = u"mia"_s;
            const auto held =
                ledger->reserve({attempt.id, {attempt.user, attempt.plan, attempt.task, attempt.provider},
                                    attempt.providerKind, attempt.startedAt},
                    {});
            QVERIFY(held && held->isAdmitted());
            QVERIFY(ledger->settle(held->reservation, attempt));
        }
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<quota::QuotaStore> m_store;
    std::unique_ptr<usage::UsageLog> m_usage;
    std::unique_ptr<QuotasPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestQuotasPage)
#include "tst_quotaspage.moc"
