#include "tests/ui/usage/DashboardBench.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/HeatMap.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/RangeButton.h"
#include "ui/usage/dashboard/BreakdownModel.h"
#include "ui/usage/dashboard/BreakdownPanel.h"
#include "ui/usage/dashboard/CompareButton.h"
#include "ui/usage/dashboard/NoticeList.h"
#include "ui/usage/dashboard/ReportText.h"
#include "ui/usage/dashboard/SharePanel.h"
#include "ui/usage/dashboard/TileRow.h"
#include "ui/usage/dashboard/ViewsButton.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include <numeric>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

} // namespace

class TestDashboardPage : public QObject
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
    }
    void cleanup() { m_bench.reset(); }

    void withoutCallsItSaysSo()
    {
        m_bench->showUsage();
        QTRY_VERIFY(page().emptyState()->isVisible());
        QCOMPARE(page().emptyState()->accessibleName(), u"No calls yet"_s);
    }

    void figuresAreThoseOfTheLog()
    {
        const auto attempts = MadeUpCalls::make(600, m_now, 20 * day);
        m_bench->write(attempts);
        open();
        qint64 cost = 0;
        qint64 errors = 0;
        for (const usage::UsageAttempt &attempt : attempts) {
            cost += attempt.cost.amount.value_or(ai::Money()).nanoUsd;
            errors += attempt.isOk() ? 0 : 1;
        }
        QCOMPARE(view().report()->total.figures.cost.nanoUsd, cost);
        QCOMPARE(tile(0).value, costText(ai::Money{cost}));
        QCOMPARE(tile(1).value, QLocale().toString(attempts.size()));
        QVERIFY(tile(3).detail.startsWith(QLocale().toString(errors) + u" of "_s));
        // Every way to cut it adds up to the figure.
        QCOMPARE(qint64(view().cost()->chart()->data().sum()), cost);
        double shares = 0;
        for (const ShareRow &row : view().breakdown()->list()->shares().rows) {
            shares += row.value;
        }
        QCOMPARE(qint64(shares), cost);
        QCOMPARE(view().breakdown()->footValue(), costText(ai::Money{cost}));
        double heat = 0;
        for (const auto &hours : view().heat()->data().values) {
            heat = std::accumulate(hours.cbegin(), hours.cend(), heat);
        }
        QCOMPARE(qsizetype(heat), attempts.size());
        QCOMPARE(view().latency()->chart()->data().series.size(), 3);
        QVERIFY(!view().tokens()->chart()->data().isEmpty());
        QVERIFY(page().subtitle().contains(QLocale().toString(attempts.size())));
    }

    void aFilterDrivesEverything()
    {
        m_bench->write(MadeUpCalls::make(400, m_now, 20 * day));
        open();
        const qint64 all = view().report()->total.figures.attempts;
        page().filter()->calls()->provider()->choose({u"google"_s});
        settle();
        QVERIFY(view().report()->total.figures.attempts < all);
        QCOMPARE(view().cost()->chart()->data().series.size(), 1);
        QCOMPARE(view().breakdown()->list()->shares().rows.size(), 1);
        page().filter()->calls()->user()->choose({u"nobody at all"_s});
        settle();
        QVERIFY(page().emptyState()->isVisible());
        QCOMPARE(page().emptyState()->accessibleName(), u"No calls match"_s);
        page().filter()->calls()->clear();
        settle();
        QCOMPARE(view().report()->total.figures.attempts, all);
        QVERIFY(view().isVisible());
    }

    void filterStepsAreUndone()
    {
        m_bench->write(MadeUpCalls::make(60, m_now, 5 * day));
        open();
        page().filter()->calls()->provider()->choose({u"google"_s});
        page().filter()->calls()->task()->choose({u"draft_cv"_s});
        page().filter()->compare()->click();
        QCOMPARE(page().place(), (QStringList{u"provider=google"_s, u"task=draft_cv"_s, u"compare=no"_s}));
        view().cost()->chart()->setFocus();
        QTest::keyClick(view().cost()->chart(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(page().filter()->compare()->compares());
        QTest::keyClick(view().cost()->chart(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page().place(), QStringList{u"provider=google"_s});
        QTest::keyClick(view().cost()->chart(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().place(), (QStringList{u"provider=google"_s, u"task=draft_cv"_s}));
        settle();
        QCOMPARE(view().report()->question.filter.tasks, QList<ai::AiTask>{ai::AiTask::DraftCv});
    }

    void aFilterIsSharedAsText()
    {
        m_bench->write(MadeUpCalls::make(60, m_now, 5 * day));
        open();
        page().filter()->calls()->provider()->choose({u"a&b=c"_s, u"google"_s});
        page().filter()->calls()->range()->choose(TimeRange{TimeRange::Preset::Custom, m_now - day, m_now});
        page().filter()->setDimension(usage::UsageDimension::Model);
        const usage::ReportQuestion asked = page().filter()->question();
        QTest::keyClick(&page(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"provider=google"), qPrintable(text));
        page().filter()->fromPlace({});
        QVERIFY(page().filter()->question() != asked);
        QTest::keyClick(&page(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().filter()->question(), asked);
        QSignalSpy notified(&page(), &Page::notify);
        QGuiApplication::clipboard()->setText(u"colour=blue"_s);
        page().pasteFilter();
        QCOMPARE(notified.size(), 1);
        QCOMPARE(page().filter()->question(), asked);
        QMimeData drop;
        drop.setText(text);
        QVERIFY(page().acceptsDrop(&drop));
        drop.setText(u"Senior C++ engineer, pay = good"_s);
        QVERIFY(!page().acceptsDrop(&drop));
    }

    void viewsAreKept()
    {
        open();
        page().filter()->calls()->task()->choose({u"draft_cv"_s});
        page().views()->askForName();
        auto *dialog = page().findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u" CVs & more "_s);
        dialog->accept();
        QCOMPARE(page().views()->views().names(), QStringList{u"CVs & more"_s});
        page().filter()->calls()->clear();
        QVERIFY(page().place().isEmpty());
        QMenu *menu = page().views()->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().constFirst()->trigger();
        QCOMPARE(page().place(), QStringList{u"task=draft_cv"_s});
        page().views()->views().remove(u"CVs & more"_s);
        QVERIFY(page().views()->views().names().isEmpty());
        QVERIFY(!page().views()->views().save(u"  "_s, {}));
    }

    void aClickDrillsDownToTheCalls()
    {
        m_bench->write(MadeUpCalls::make(300, m_now, 10 * day));
        open();
        TimeChart *chart = view().cost()->chart();
        const int bucket = int(view().report()->buckets.size()) - 3; // before the forecast
        const ChartGeometry &geometry = chart->geometryOfPlot();
        const double half = *chart->data().series.constFirst().at(bucket) / 2;
        QTest::mouseClick(
            chart->viewport(), Qt::LeftButton, {}, QPointF(geometry.x(bucket), geometry.y(half)).toPoint());
        QVERIFY(m_bench->usagePage->showsCalls());
        const QString key = chart->data().series.constFirst().key;
        const auto filter = m_bench->usagePage->calls()->filter()->whole();
        QCOMPARE(filter.providers, QStringList{key});
        QCOMPARE(filter.from, std::optional(view().report()->buckets.at(bucket).span.start));
        QCOMPARE(filter.to, std::optional(view().report()->buckets.at(bucket).span.end));
        QVERIFY(m_bench->usagePage->place().contains(u"tab=calls"_s));
        CallsModel *calls = m_bench->usagePage->calls()->pane()->model();
        QTRY_VERIFY(calls->isLoaded());
        QTRY_COMPARE(calls->totals().cost.nanoUsd, qint64(2 * half));
    }

    void aRowOfTheBreakdownOpensItsCalls()
    {
        m_bench->write(MadeUpCalls::make(200, m_now, 10 * day));
        open();
        QTest::mouseClick(segment(view().dimensions(), 1), Qt::LeftButton); // Model
        settle();
        QCOMPARE(page().place(), QStringList{u"by=model"_s});
        ShareList *list = view().breakdown()->list();
        const QString model = list->shares().rows.constFirst().key;
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_bench->usagePage->showsCalls());
        QCOMPARE(m_bench->usagePage->calls()->filter()->whole().models, QStringList{model});
    }

    void tabsTakeTheFilterAlong()
    {
        m_bench->write(MadeUpCalls::make(50, m_now, 10 * day));
        open();
        page().filter()->calls()->provider()->choose({u"openai"_s});
        QTest::mouseClick(segment(m_bench->usagePage->tabs(), 1), Qt::LeftButton);
        QVERIFY(m_bench->usagePage->showsCalls());
        CallsFilter *calls = m_bench->usagePage->calls()->filter();
        QCOMPARE(calls->whole().providers, QStringList{u"openai"_s});
        calls->task()->choose({u"chat"_s});
        QTest::mouseClick(segment(m_bench->usagePage->tabs(), 0), Qt::LeftButton);
        QVERIFY(!m_bench->usagePage->showsCalls());
        QCOMPARE(page().place(), (QStringList{u"provider=openai"_s, u"task=chat"_s}));
        m_bench->usagePage->open({u"tab=dashboard"_s}); // a step back to where there was no filter
        QVERIFY(page().place().isEmpty());
    }

    void aCallOpensAmongTheCalls()
    {
        const auto attempts = MadeUpCalls::make(20, m_now, day);
        m_bench->write(attempts);
        open();
        m_bench->usagePage->open({attempts.at(3).call.toString(QUuid::WithoutBraces)});
        QVERIFY(m_bench->usagePage->showsCalls());
    }

    void newCallsAppearWithinASecond()
    {
        m_bench->write(MadeUpCalls::make(100, m_now, 10 * day));
        open();
        const int latencyRedraws = view().latency()->chart()->redraws();
        const int tokenRedraws = view().tokens()->chart()->redraws();
        const qint64 before = view().report()->total.figures.attempts;
        usage::UsageAttempt failed = sampleAttempt({1}, m_now - 1000);
        failed.error = ai::AiErrorKind::Network;
        failed.usage = {};
        failed.cost = {};
        m_bench->write({failed});
        Q_EMIT m_bench->feed.logged();
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(view().report()->total.figures.attempts, before + 1);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        // What did not change was not drawn again: a failure has neither tokens nor a time to answer.
        QCOMPARE(view().tokens()->chart()->redraws(), tokenRedraws);
        QCOMPARE(view().latency()->chart()->redraws(), latencyRedraws);
    }

    void aDearDayIsExplainedByModels()
    {
        QList<usage::UsageAttempt> attempts;
        const auto add = [&attempts](qint64 at, const QString &model, qint64 nano) {
            usage::UsageAttempt attempt = sampleAttempt({nano}, at);
            attempt.provider = u"google"_s;
            attempt.modelAsked = model;
            attempt.modelServed = model;
            attempts << attempt;
        };
        for (int i = 2; i < 20; ++i) {
            add(m_now - i * day, u"small"_s, 1'000'000);
            add(m_now - i * day - 1000, u"large"_s, 10'000'000);
        }
        for (int i = 0; i < 30; ++i) {
            add(m_now - 2 * day - 5000 - i, u"large"_s, 10'000'000);
        }
        m_bench->write(attempts);
        open();
        QCOMPARE(view().report()->question.seriesBy, std::optional(usage::UsageDimension::Provider));
        // By provider it would look like a higher price.
        QTRY_VERIFY(!view().notices()->notices().isEmpty()
            && view().notices()->notices().constFirst().detail.startsWith(u"large: more calls"_s));
        QVERIFY(!view().notices()->notices().constFirst().detail.contains(u"prices"_s));
        QVERIFY(view().notices()->notices().constFirst().place.contains(u"model=large"_s));
        // Beside a part of the bar its mark says that the amount is of all of it.
        const auto &marks = view().cost()->chart()->data().marks;
        QVERIFY(!marks.isEmpty());
        QCOMPARE(marks.constFirst().textOfAll, marks.constFirst().text + u" in all"_s);
    }

    void theBreakdownIsATableToTake()
    {
        m_bench->write(MadeUpCalls::make(100, m_now, 10 * day));
        open();
        view().ensureWidgetVisible(view().details());
        QTRY_VERIFY(view().details()->model()->rowCount() > 0);
        QByteArray csv;
        connect(&view(), &DashboardView::exportRequested, this,
            [&csv](const ChartFile &file) { csv = file.bytes; });
        view().details()->copy();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), view().details()->model()->rowCount() + 1);
        QVERIFY(lines.constFirst().startsWith(u"User\tTask\tModel\tPlan"_s));
        view().details()->menu()->actions().constLast()->trigger();
        QVERIFY2(csv.contains("User,Task,Model,Plan"), csv.left(200).constData());
    }

    void theWheelScrollsThePageAndNotWhatLiesBelowIt()
    {
        m_bench->write(MadeUpCalls::make(300, m_now, 10 * day));
        open();
        QTableView *list = view().details()->table();
        view().ensureWidgetVisible(list);
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        const auto turn = [list] {
            const QPointF middle = list->viewport()->rect().center();
            QWheelEvent wheel(middle, list->viewport()->mapToGlobal(middle), {}, {0, -120}, {}, {},
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(list->viewport(), &wheel);
            return wheel.isAccepted();
        };
        QVERIFY(!turn()); // so that it goes on to the page
        QCOMPARE(list->verticalScrollBar()->value(), 0);
        list->setFocus();
        QVERIFY(turn());
        QVERIFY(list->verticalScrollBar()->value() > 0);
    }

    void barsGrowWithTheRange()
    {
        m_bench->write(MadeUpCalls::make(100, m_now, 540 * day));
        open();
        page().filter()->calls()->range()->choose({TimeRange::Preset::Always});
        settle();
        settle(); // once the first attempt is known, its span is too
        QCOMPARE(view().report()->question.bucket, usage::UsageBucket::Month);
        QVERIFY(!segment(view().buckets(), 0)->isEnabled());
        QVERIFY(segment(view().buckets(), 2)->isEnabled());
        QTest::mouseClick(segment(view().buckets(), 2), Qt::LeftButton);
        settle();
        QCOMPARE(view().report()->question.bucket, usage::UsageBucket::Week);
        page().filter()->calls()->range()->choose({TimeRange::Preset::Today});
        settle();
        QCOMPARE(view().report()->buckets.size(), 1); // the week that was asked for
    }

    void thePeriodBeforeIsDrawn()
    {
        m_bench->write(MadeUpCalls::make(300, m_now, 60 * day));
        open();
        QTRY_COMPARE(view().cost()->chart()->data().previous.size(), 30);
        QVERIFY(tile(1).change.has_value());
        page().filter()->compare()->click();
        settle();
        QVERIFY(view().cost()->chart()->data().previous.isEmpty());
        QVERIFY(!tile(1).change.has_value());
    }

    void aBudgetIsALine()
    {
        m_bench->write(MadeUpCalls::make(100, m_now, 10 * day));
        m_bench->budget.day = ai::Money{5'000'000'000};
        open();
        QTRY_COMPARE(view().cost()->chart()->data().budget, std::optional(5e9));
        QVERIFY(view().cost()->chart()->data().budgetName.contains(u"$5.00"));
        page().filter()->calls()->provider()->choose({u"google"_s}); // the budget is not for a part
        settle();
        QVERIFY(!view().cost()->chart()->data().budget.has_value());
    }

    void noticesOpenWhatTheySpeakOf()
    {
        QList<usage::UsageAttempt> attempts = MadeUpCalls::make(40, m_now, 5 * day);
        usage::UsageAttempt refused = sampleAttempt({1}, m_now - hour);
        refused.error = ai::AiErrorKind::NoCredit;
        m_bench->write(attempts);
        m_bench->write({refused});
        open();
        const auto rows = view().notices()->findChildren<NoticeRow *>();
        QVERIFY(!rows.isEmpty());
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
            [](const NoticeRow *row) { return row->text().contains(u"No credit"); });
        QStringList titles;
        for (const UsageNotice &notice : view().notices()->notices()) {
            titles << notice.title;
        }
        QVERIFY2(found != rows.cend(), qPrintable(titles.join(u'\n')));
        QTest::mouseClick(*found, Qt::LeftButton);
        QVERIFY(m_bench->usagePage->showsCalls());
        QCOMPARE(m_bench->usagePage->calls()->filter()->whole().statuses, QStringList{u"no_credit"_s});
    }

    void chartsGoIntoFiles()
    {
        m_bench->write(MadeUpCalls::make(40, m_now, 5 * day));
        open();
        m_bench->chooser.saveName = m_bench->workspace.filePath(u"cost.csv"_s);
        for (QAction *action : view().cost()->menu()->actions()) {
            if (action->text().contains(u"CSV")) {
                action->trigger();
            }
        }
        QTRY_VERIFY(QFile::exists(m_bench->chooser.saveName));
        QFile file(m_bench->chooser.saveName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Time,"));
    }

    void whatCannotBeReadIsPaleAndSaidOnce()
    {
        m_bench->write(MadeUpCalls::make(100, m_now, 10 * day));
        open();
        const auto rename = [this](const QString &from, const QString &to) {
            QVERIFY(take(m_bench->database->write([&](Connection &connection) {
                return connection.execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
            })));
        };
        rename(u"ai_usage_quarter"_s, u"gone"_s);
        // Of a server that is away the window tells, above all pages.
        m_bench->feed.setAway(true);
        QTRY_VERIFY(view().cost()->chart()->isStale());
        QVERIFY(page().banner()->isHidden());
        // Anything else the page says itself.
        m_bench->feed.setAway(false);
        QTRY_VERIFY(!page().banner()->isHidden());
        QVERIFY(view().cost()->chart()->isStale());
        rename(u"gone"_s, u"ai_usage_quarter"_s);
        Q_EMIT m_bench->feed.logged();
        QTRY_VERIFY(!view().cost()->chart()->isStale());
        QVERIFY(page().banner()->isHidden());
    }

    void aNarrowWindowKeepsEverything()
    {
        m_bench->write(MadeUpCalls::make(100, m_now, 10 * day));
        m_bench->showUsage({972, 560});
        settle();
        QVERIFY(view().isCompact());
        QVERIFY(view().breakdown()->geometry().top() > view().cost()->geometry().bottom());
        m_bench->usagePage->resize(1400, 800);
        QTRY_VERIFY(!view().isCompact());
        QTRY_COMPARE(view().breakdown()->geometry().top(), view().cost()->geometry().top());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        m_bench->write(MadeUpCalls::make(100, m_now, 10 * day));
        open();
        for (const QWidget *widget : m_bench->usagePage->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isVisible()
                && !widget->inherits("QToolButton") && !widget->inherits("QHeaderView")) {
                const bool named =
                    !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
                const QString where =
                    QStringLiteral("%1 in %2")
                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
                QVERIFY2(named, qPrintable(where));
            }
        }
    }

private:
    [[nodiscard]] DashboardPage &page() const { return *m_bench->usagePage->dashboard(); }
    [[nodiscard]] DashboardView &view() const { return *page().view(); }
    [[nodiscard]] const KpiData &tile(int index) const { return view().tiles()->tile(index)->data(); }
    [[nodiscard]] static QToolButton *segment(const SegmentedSwitch *segments, int index)
    {
        return segments->findChildren<QToolButton *>().at(index);
    }

    void open()
    {
        m_bench->showUsage();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->usagePage.get()));
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!page().isReading() && page().view()->report());
        QTest::qWait(20);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DashboardBench> m_bench;
    qint64 m_now = 0;
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
