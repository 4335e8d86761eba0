#include "core/activity/ActivityLog.h"
#include "tests/support/HostileServer.h"
#include "tests/ui/usage/DashboardBench.h"
#include "ui/charts/HeatMap.h"
#include "ui/tables/FilterButton.h"
#include "ui/usage/alerts/AlertsDialog.h"
#include "ui/usage/dashboard/BreakdownModel.h"
#include "ui/usage/dashboard/BreakdownPanel.h"
#include "ui/usage/dashboard/DashboardDialogs.h"
#include "ui/usage/dashboard/HourMenu.h"
#include "ui/usage/dashboard/ReportText.h"
#include "ui/usage/whatif/ReplayDialog.h"
#include "ui/usage/whatif/ReplayModel.h"
#include "ui/usage/whatif/ReplayScenario.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QThread>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

} // namespace

// What the dashboard opens: printed reports, "What if", alerts, the breakdown and the hours of its heat map.
class TestDashboardDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<DashboardBench>();
        m_now = QDateTime::currentMSecsSinceEpoch();
        m_bench->write(MadeUpCalls::make(400, m_now, 20 * day));
        m_bench->showUsage();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->usagePage.get()));
        settle();
    }
    void cleanup() { m_bench.reset(); }

    void aReportIsSavedAsPdf()
    {
        m_bench->chooser.saveName = m_bench->workspace.filePath(u"usage.pdf"_s);
        page().dialogs()->shownReport()->trigger();
        QTRY_VERIFY(QFile::exists(m_bench->chooser.saveName));
        QFile file(m_bench->chooser.saveName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void callsAreReplayedOnAnotherModel()
    {
        ReplayDialog &dialog = whatIf();
        const auto &report = *page().view()->report();
        const usage::Replay &replay = dialog.model()->replay();
        // What it was is what the dashboard says, but for what failed unbilled.
        QCOMPARE(replay.total.logged, report.total.figures.cost);
        QCOMPARE(dialog.model()->rowCount(), int(replay.rows.size()) + 1);
        QVERIFY2(dialog.summary().contains(costText(replay.total.logged)), qPrintable(dialog.summary()));
        const qint64 before = replay.total.replayed.cost.nanoUsd;
        dialog.scenario()->target()->setCurrentIndex(
            dialog.scenario()->target()->findText(u"gemini-2.5-flash-lite"_s, Qt::MatchStartsWith));
        QTRY_VERIFY(!dialog.isReading() && dialog.model()->replay().total.replayed.cost.nanoUsd != before);
        QVERIFY(dialog.summary().contains(u"gemini-2.5-flash-lite"_s));
        qint64 sum = 0;
        for (const usage::ReplayRow &row : dialog.model()->replay().rows) {
            sum += row.replayed.cost.nanoUsd;
        }
        QCOMPARE(sum, dialog.model()->replay().total.replayed.cost.nanoUsd);
    }

    void pricesOfOnesOwnAreReplayed()
    {
        ReplayDialog &dialog = whatIf();
        dialog.scenario()->kinds()->setCurrentIndex(ReplayScenario::Prices);
        QTRY_VERIFY(dialog.summary().contains(u"today's prices"_s));
        QTRY_VERIFY(!dialog.isReading());
        const auto today = dialog.model()->replay().total.replayed.cost;
        QComboBox *models = dialog.scenario()->pricedModel();
        models->setCurrentIndex(models->findData(u"gpt-4o-mini"_s));
        QVERIFY(dialog.scenario()->inputPrice()->isEnabled());
        dialog.scenario()->inputPrice()->setFocus();
        dialog.scenario()->inputPrice()->selectAll();
        QTest::keyClicks(dialog.scenario()->inputPrice(), u"100"_s);
        dialog.scenario()->outputPrice()->selectAll();
        QTest::keyClicks(dialog.scenario()->outputPrice(), u"400"_s);
        QTRY_VERIFY(!dialog.isReading() && dialog.model()->replay().total.replayed.cost > today);
    }

    void theRoutingIsReplayed()
    {
        ReplayDialog &dialog = whatIf();
        QTRY_VERIFY(dialog.scenario()->revision()->count() > 0);
        dialog.scenario()->kinds()->setCurrentIndex(ReplayScenario::Routing);
        QTRY_VERIFY(dialog.summary().contains(u"standard routing"_s));
        for (const usage::ReplayRow &row : dialog.model()->replay().rows) {
            QVERIFY(row.models.size() <= 1); // a task on a plan has one first choice, if it has any
            QCOMPARE(row.models.isEmpty(), row.nowhere == row.attempts);
        }
    }

    void theBreakdownAddsUpAndLeadsToItsCalls()
    {
        BreakdownPanel *panel = page().view()->details();
        QCOMPARE(panel->model()->rowCount(), 0); // it is out of sight: nothing was read
        page().view()->ensureWidgetVisible(panel);
        QTRY_VERIFY(panel->model()->rowCount() > 0);
        const auto &table = panel->model()->table();
        QCOMPARE(table.total.figures.cost, page().view()->report()->total.figures.cost);
        qint64 attempts = 0;
        for (const usage::UsageTableRow &row : table.rows) {
            attempts += row.now.figures.attempts;
        }
        QCOMPARE(attempts, page().view()->report()->total.figures.attempts);
        for (int row = 1; row < panel->model()->rowCount(); ++row) {
            QVERIFY(table.rows.at(row - 1).now.figures.cost >= table.rows.at(row).now.figures.cost);
        }
        panel->table()->sortByColumn(BreakdownModel::CallsColumn, Qt::AscendingOrder);
        QVERIFY(table.rows.constFirst().now.figures.attempts <= table.rows.constLast().now.figures.attempts);
        panel->table()->sortByColumn(BreakdownModel::CostColumn, Qt::DescendingOrder);
        const usage::UsageTableRow dearest = panel->model()->table().rows.constFirst();
        const QRect cell = panel->table()->visualRect(panel->model()->index(0, BreakdownModel::ModelColumn));
        QTest::mouseClick(panel->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(m_bench->usagePage->showsCalls());
        const usage::UsageFilter filter = m_bench->usagePage->calls()->filter()->whole();
        QCOMPARE(filter.models, QStringList{dearest.names.at(2)});
        QCOMPARE(filter.plans, QStringList{dearest.names.at(3)});
        QTRY_VERIFY(m_bench->usagePage->calls()->pane()->model()->rowCount()
            >= int(std::min<qint64>(dearest.now.figures.attempts, 100)));
    }

    void anHourOfTheWeekLeadsToItsCalls()
    {
        HeatMap *heat = page().view()->heat();
        page().view()->ensureWidgetVisible(heat);
        int weekDay = -1;
        int hour = -1;
        for (int d = 0; d < HeatData::days; ++d) {
            for (int h = 0; h < HeatData::hours; ++h) {
                if (heat->data().values.at(d).at(h) > 0) {
                    weekDay = d;
                    hour = h;
                }
            }
        }
        QVERIFY(weekDay >= 0);
        QTest::mouseClick(heat, Qt::LeftButton, {}, heat->cellRect(weekDay, hour).center().toPoint());
        auto *menu = heat->findChild<HourMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->isRead());
        QVERIFY(!menu->actions().isEmpty() && menu->actions().constFirst()->isEnabled());
        menu->actions().constFirst()->trigger();
        QVERIFY(m_bench->usagePage->showsCalls());
        const usage::UsageFilter filter = m_bench->usagePage->calls()->filter()->whole();
        QCOMPARE(*filter.to - *filter.from, 3'600'000);
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(*filter.from, page().filter()->calls()->zone());
        QCOMPARE(from.date().dayOfWeek() - 1, weekDay);
        QCOMPARE(from.time().hour(), hour);
        QTRY_VERIFY(m_bench->usagePage->calls()->pane()->model()->rowCount() > 0);
    }

    void alertsAreTestedAndKept()
    {
        HostileServer server;
        server.on("/services/T0/path-secret", HostileServer::answer(200, "ok"));
        AlertsDialog &dialog = alerts();
        dialog.webhook()->setChecked(true);
        QTest::mouseClick(dialog.testButton(), Qt::LeftButton);
        QVERIFY2(dialog.status().contains(u"address"_s), qPrintable(dialog.status()));
        dialog.address()->setText(u"http://example.com/open"_s);
        QTest::mouseClick(dialog.testButton(), Qt::LeftButton);
        QVERIFY2(dialog.status().contains(u"in the open"_s), qPrintable(dialog.status()));
        dialog.address()->setText(server.url(u"/services/T0/path-secret"_s).toString());
        dialog.secret()->setText(u"sign-me"_s);
        QTest::mouseClick(dialog.testButton(), Qt::LeftButton);
        QTRY_VERIFY2(dialog.status().contains(u"took"_s), qPrintable(dialog.status()));
        QVERIFY(server.lastRequest().header("webhook-signature").startsWith("v1,"));
        QCOMPARE(
            QJsonDocument::fromJson(server.lastRequest().body).object()[u"kind"_s].toString(), u"test"_s);

        dialog.errorPercent()->setValue(35);
        dialog.quiet()->setChecked(true);
        QSignalSpy saved(&dialog, &AlertsDialog::saved);
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        const QString kept = m_bench->settings->text(SettingKey::UsageAlerts);
        QVERIFY2(!kept.contains(u"path-secret"_s) && !kept.contains(u"sign-me"_s), qPrintable(kept));
        const auto rules = usage::AlertRules::fromText(kept);
        QCOMPARE(rules.errorPercent, 35);
        QVERIFY(rules.webhook && rules.quiet.on);
        QCOMPARE(rules.webhookHost, u"127.0.0.1"_s);
        QCOMPARE(take(m_bench->keys.read(rules.webhookId)).value().secret.reveal(), QByteArray("sign-me"));
        ActivityFilter filter;
        filter.objectKinds = {u"alert"_s};
        QTRY_COMPARE(take(ActivityLog(*m_bench->database).list(filter)).value().entries.size(), 2);
        const ActivityPage listed = take(ActivityLog(*m_bench->database).list(filter)).value();
        for (const ActivityEntry &entry : listed.entries) {
            const QByteArray all = QJsonDocument(entry.to).toJson() + QJsonDocument(entry.from).toJson();
            QVERIFY2(!all.contains("path-secret") && !all.contains("sign-me"), all.constData());
        }

        // Again: the address is not shown, and is not needed for a test.
        AlertsDialog &again = alerts();
        QVERIFY(again.address()->text().isEmpty());
        QVERIFY(again.address()->placeholderText().contains(u"127.0.0.1"_s));
        const auto sent = server.requests().size();
        QTest::mouseClick(again.testButton(), Qt::LeftButton);
        QTRY_COMPARE(server.requests().size(), sent + 1);
        QTRY_VERIFY(again.status().contains(u"took"_s));
    }

    void rulesSayHowOftenTheyWouldHaveTold()
    {
        AlertsDialog &dialog = alerts();
        dialog.velocity()->setChecked(true);
        dialog.velocityLimit()->setMoney(ai::Money{1});
        QTRY_VERIFY2(dialog.preview().section(u'\n', 2).contains(u"of the last 30 days"_s)
                && !dialog.preview().section(u'\n', 2).contains(u"none"_s),
            qPrintable(dialog.preview()));
        dialog.velocityLimit()->setMoney(ai::Money{1'000'000'000'000});
        QVERIFY(dialog.preview().section(u'\n', 2).contains(u"none"_s));
    }

    // Calls come all the time, faster than an answer does: it is shown all the same, and the next follows.
    void newCallsDoNotOvertakeAnAnswer()
    {
        const qint64 before = page().view()->report()->total.figures.attempts;
        page().reload();
        const qint64 readAt = page().view()->report()->readAt;
        // The database is busy for longer than news wait.
        auto busy = m_bench->database->perform([](Connection &) {
            QThread::msleep(3 * DashboardPage::liveDelayMs);
            return Result<int>(0);
        });
        page().reload();
        QElapsedTimer timer;
        timer.start();
        int written = 0;
        while (timer.elapsed() < 2 * DashboardPage::liveDelayMs) {
            m_bench->write({sampleAttempt({1'000'000}, m_now)});
            ++written;
            Q_EMIT m_bench->feed.logged();
            QTest::qWait(50);
        }
        busy.waitForFinished();
        QTRY_VERIFY(page().view()->report()->readAt > readAt);
        QTRY_COMPARE(page().view()->report()->total.figures.attempts, before + written);
        // Every part is of the same moment.
        const auto &report = *page().view()->report();
        usage::UsageFigures sum;
        for (const usage::ReportSeries &series : report.series) {
            sum += series.total;
        }
        QCOMPARE(sum, report.total.figures);
    }

    void anotherQuestionDoesOvertakeAnAnswer()
    {
        auto busy = m_bench->database->perform([](Connection &) {
            QThread::msleep(300);
            return Result<int>(0);
        });
        page().reload();
        page().filter()->calls()->provider()->choose({u"openai"_s});
        settle();
        busy.waitForFinished();
        QCOMPARE(page().view()->report()->question.filter.providers, QStringList{u"openai"_s});
        QCOMPARE(page().view()->report()->shares.value(usage::UsageDimension::Provider).size(), 1);
    }

private:
    [[nodiscard]] DashboardPage &page() const { return *m_bench->usagePage->dashboard(); }

    void settle() { QTRY_VERIFY(!page().isReading() && page().view()->report()); }

    ReplayDialog &whatIf()
    {
        page().dialogs()->whatIf()->trigger();
        auto *dialog = page().findChildren<ReplayDialog *>().constLast();
        [&] { QTRY_VERIFY(!dialog->isReading() && dialog->model()->rowCount() > 0); }();
        return *dialog;
    }
    AlertsDialog &alerts()
    {
        page().dialogs()->alerts()->trigger();
        return *page().findChildren<AlertsDialog *>().constLast();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DashboardBench> m_bench;
    qint64 m_now = 0;
};

QTEST_MAIN(TestDashboardDialogs)
#include "tst_dashboarddialogs.moc"
