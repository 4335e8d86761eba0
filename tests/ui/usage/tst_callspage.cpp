#include "tests/ui/usage/CallsBench.h"
#include "ui/tables/ChoicePopup.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/RangeButton.h"
#include "ui/usage/calls/CallHistogram.h"
#include "ui/usage/calls/CallText.h"
#include "ui/usage/calls/CallTimeline.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

} // namespace

class TestCallsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CallsBench>();
        m_now = QDateTime::currentMSecsSinceEpoch();
    }

    void cleanup() { m_bench.reset(); }

    void withoutCallsItSaysSo()
    {
        m_bench->show();
        QTRY_VERIFY(empty()->isVisible());
        QCOMPARE(empty()->accessibleName(), u"No calls yet"_s);
        QVERIFY(!table()->isVisible());
    }

    void attemptsOfACallStandTogether()
    {
        const auto attempts = MadeUpCalls::make(600, m_now, 20 * hour);
        m_bench->write(attempts);
        open();
        QAbstractItemModelTester tester(model());
        QTRY_COMPARE(scrollToEnd(), int(attempts.size()));
        QSet<QUuid> seen;
        qint64 cost = 0;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const CallRow &call = model()->row(row);
            QVERIFY2(model()->hasLater(row) || !seen.contains(call.call), "a call is in two places");
            seen.insert(call.call);
            if (model()->hasLater(row)) {
                QVERIFY(model()->row(row - 1).isNewerThan(call));
                QCOMPARE(model()->row(row - 1).number, call.number + 1);
            } else if (row > 0) {
                // Calls go by their newest attempt.
                int head = row - 1;
                while (model()->hasLater(head)) {
                    --head;
                }
                QVERIFY(model()->row(head).isNewerThan(call));
            }
            cost += call.cost.value_or(ai::Money()).nanoUsd;
        }
        qint64 expected = 0;
        for (const auto &attempt : attempts) {
            expected += attempt.cost.amount.value_or(ai::Money()).nanoUsd;
        }
        QCOMPARE(cost, expected);
        QCOMPARE(model()->totals().cost.nanoUsd, expected);
        QVERIFY(m_bench->page->pane()->footerText().contains(QString::number(attempts.size())));
    }

    void attemptsOfTwoPagesStandTogether()
    {
        m_bench->write(MadeUpCalls::make(300, m_now, hour));
        usage::UsageAttempt later = sampleAttempt({1}, m_now - hour / 6);
        later.number = 2;
        usage::UsageAttempt earlier = sampleAttempt({1}, m_now - hour * 5 / 6);
        earlier.call = later.call;
        m_bench->write({earlier, later});
        open();
        const int row = model()->rowOf(later.id);
        QVERIFY(row >= 0);
        QCOMPARE(model()->rowOf(earlier.id), -1); // on the next page
        QTRY_VERIFY(scrollToEnd() > CallsModel::pageSize);
        QCOMPARE(model()->rowOf(earlier.id), row + 1);
        QVERIFY(model()->hasEarlier(row) && model()->hasLater(row + 1));
    }

    void sumsAreOfAllThatMatch()
    {
        const auto attempts = MadeUpCalls::make(600, m_now, hour);
        m_bench->write(attempts);
        ai::Money cost;
        ai::Money ofAnthropic;
        for (const usage::UsageAttempt &attempt : attempts) {
            cost += attempt.cost.amount.value_or(ai::Money{});
            ofAnthropic +=
                attempt.provider == u"anthropic" ? attempt.cost.amount.value_or(ai::Money{}) : ai::Money{};
        }
        open();
        QVERIFY(!model()->isComplete());
        const ui::CallsPane *pane = m_bench->page->pane();
        QTRY_VERIFY2(pane->footerSums().endsWith(exactCostText(cost)), qPrintable(pane->footerSums()));
        QVERIFY(!pane->footerSums().startsWith(u"loaded"_s));
        QTRY_COMPARE(filter()->provider()->choices().size(), 4);
        choose(filter()->provider(), u"anthropic"_s);
        QTRY_VERIFY2(pane->footerSums().endsWith(exactCostText(ofAnthropic)), qPrintable(pane->footerSums()));
        // Of words only what is loaded is known.
        filter()->clear();
        filter()->bar()->field()->setText(u"a"_s);
        QTRY_VERIFY2(pane->footerSums().startsWith(u"loaded"_s), qPrintable(pane->footerSums()));
    }

    void filtersNarrowAndClear()
    {
        m_bench->write(MadeUpCalls::make(120, m_now, 20 * hour));
        open();
        QTRY_COMPARE(filter()->provider()->choices().size(), 4);
        table()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(!inspector()->attempts().isEmpty());
        choose(filter()->provider(), u"anthropic"_s);
        QTRY_VERIFY(model()->isLoaded() && model()->rowCount() > 0);
        QVERIFY(filter()->provider()->isSet());
        QTRY_VERIFY(onlyProvider(u"anthropic"_s));
        const int some = model()->rowCount();
        // The × takes it back.
        QTest::mouseClick(
            filter()->provider(), Qt::LeftButton, {}, filter()->provider()->signRect().center());
        QTRY_VERIFY(model()->rowCount() > some);
        QVERIFY(!filter()->provider()->isSet());
        // So does Del; words that match nothing show a state of their own.
        choose(filter()->status(), u"auth"_s);
        QTRY_VERIFY(model()->isLoaded() && model()->rowCount() > 0 && model()->row(0).httpStatus == 401);
        QTest::keyClick(filter()->status(), Qt::Key_Delete);
        // Shortcuts are those of the active window, which the popup was a moment ago.
        m_bench->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->page.get()));
        QTest::keyClick(m_bench->page.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_bench->page->focusWidget(), filter()->bar()->field());
        QTest::keyClicks(filter()->bar()->field(), u"nothing like this"_s);
        QTRY_VERIFY(empty()->isVisible());
        QCOMPARE(empty()->accessibleName(), u"No calls match"_s);
        QVERIFY(inspector()->call().isNull());
        QVERIFY(inspector()->attempts().isEmpty());
        QTest::keyClick(filter()->bar()->field(), Qt::Key_Escape);
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(filter()->bar()->text(), QString());
    }

    void severalValuesWidenAFilter()
    {
        m_bench->write(MadeUpCalls::make(120, m_now, 20 * hour));
        open();
        QTRY_COMPARE(filter()->provider()->choices().size(), 4);
        choose(filter()->provider(), u"anthropic"_s);
        QTRY_VERIFY(onlyProvider(u"anthropic"_s));
        const int some = model()->rowCount();
        choose(filter()->provider(), u"openai"_s);
        QTRY_VERIFY(model()->isLoaded() && model()->rowCount() > some);
        QSet<QString> providers;
        for (int row = 0; row < model()->rowCount(); ++row) {
            providers << model()->row(row).provider;
        }
        QCOMPARE(providers, (QSet<QString>{u"anthropic"_s, u"openai"_s}));
        QCOMPARE(m_bench->page->place(), (QStringList{u"provider=anthropic"_s, u"provider=openai"_s}));
        const QStringList place = m_bench->page->place();
        filter()->clear();
        QTRY_VERIFY(model()->isLoaded() && model()->rowCount() > 100);
        m_bench->page->open(place);
        QCOMPARE(filter()->provider()->values(), (QStringList{u"anthropic"_s, u"openai"_s}));
    }

    void headersSortAndTurnRound()
    {
        m_bench->write(MadeUpCalls::make(500, m_now, 20 * hour));
        open();
        const auto click = [this](int column) {
            QHeaderView *header = table()->horizontalHeader();
            const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        const auto inOrder = [this](auto less) {
            for (int row = 1; row < model()->rowCount(); ++row) {
                if (less(model()->row(row - 1), model()->row(row))) {
                    return false;
                }
            }
            return model()->isLoaded() && model()->rowCount() > CallsModel::pageSize;
        };
        const auto cost = [](const CallRow &row) { return row.cost ? row.cost->nanoUsd : -1; };
        click(CallsModel::CostColumn);
        QCOMPARE(model()->order(), usage::UsageOrder::Dearest);
        QTRY_VERIFY(scrollToEnd() > 500);
        QVERIFY(inOrder([&](const CallRow &a, const CallRow &b) { return cost(a) < cost(b); }));
        QVERIFY(!model()->row(model()->rowCount() - 1).cost); // not known: at the end
        QVERIFY(model()->row(0).cost->nanoUsd > 0);
        click(CallsModel::CostColumn);
        QCOMPARE(model()->order(), usage::UsageOrder::Cheapest);
        QTRY_VERIFY(scrollToEnd() > 500);
        QVERIFY(inOrder([&](const CallRow &a, const CallRow &b) {
            return a.cost && b.cost ? a.cost->nanoUsd > b.cost->nanoUsd : !a.cost && b.cost;
        }));
        click(CallsModel::LatencyColumn);
        QTRY_VERIFY(scrollToEnd() > 500);
        QVERIFY(inOrder([](const CallRow &a, const CallRow &b) { return a.latencyUs < b.latencyUs; }));
        click(CallsModel::TaskColumn); // cannot be sorted: nothing changes, the sign neither
        QCOMPARE(model()->order(), usage::UsageOrder::Slowest);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(CallsModel::LatencyColumn));
        click(CallsModel::LatencyColumn);
        click(CallsModel::LatencyColumn);
        QCOMPARE(model()->order(), usage::UsageOrder::Newest); // a third click restores
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(CallsModel::TimeColumn));
        click(CallsModel::TimeColumn);
        QCOMPARE(model()->order(), usage::UsageOrder::Oldest);
        QTRY_VERIFY(scrollToEnd() > 500);
        QVERIFY(inOrder([](const CallRow &a, const CallRow &b) { return a.startedAt > b.startedAt; }));
    }

    void newCallsFindTheirPlaceInEveryOrder()
    {
        m_bench->write(MadeUpCalls::make(40, m_now - hour, hour));
        open();
        m_bench->page->pane()->sortMenu()->actions().at(2)->trigger(); // dearest first
        QCOMPARE(model()->order(), usage::UsageOrder::Dearest);
        QTRY_VERIFY(model()->isLoaded() && model()->rowCount() > 30);
        const int before = model()->rowCount();
        const usage::UsageAttempt dear = sampleAttempt({900'000'000'000}, m_now);
        m_bench->write({dear});
        Q_EMIT m_bench->feed.logged();
        QTRY_COMPARE(model()->rowCount(), before + 1);
        QCOMPARE(model()->row(0).id, dear.id);
        m_bench->page->pane()->sortMenu()->actions().at(1)->trigger(); // oldest first
        QTRY_VERIFY(model()->isComplete() && model()->rowCount() == before + 1);
        const usage::UsageAttempt last = sampleAttempt({1}, m_now + 1);
        m_bench->write({last});
        Q_EMIT m_bench->feed.logged();
        QTRY_COMPARE(model()->rowCount(), before + 2);
        QCOMPARE(model()->row(before + 1).id, last.id);
    }

    void timesAreThoseOfTheChosenZone()
    {
        m_bench->write({sampleAttempt({1}, sampleTime)}); // noon in UTC
        m_bench->show();
        filter()->widen(TimeRange::Preset::Always);
        QTRY_COMPARE(model()->rowCount(), 1);
        const auto shown = [this] { return model()->index(0, CallsModel::TimeColumn).data().toString(); };
        QVERIFY2(shown().contains(u"12:00:00"_s), qPrintable(shown()));
        filter()->range()->chooseZone(QTimeZone("Asia/Tokyo"));
        QTRY_VERIFY2(shown().contains(u"21:00:00"_s), qPrintable(shown()));
        QVERIFY(m_bench->page->place().contains(u"zone=Asia/Tokyo"_s));
    }

    void aSpanWithoutCallsOffersAll()
    {
        m_bench->write(MadeUpCalls::make(5, m_now - 90 * 24 * hour, hour));
        m_bench->show();
        QTRY_VERIFY(empty()->isVisible());
        QTRY_COMPARE(empty()->accessibleName(), u"No calls in this period"_s);
        for (auto *button : empty()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"All time"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY(model()->rowCount() >= 5);
        QCOMPARE(filter()->range()->range().preset, TimeRange::Preset::Always);
    }

    void draggingTheHistogramNarrowsTheTime()
    {
        m_bench->write(MadeUpCalls::make(300, m_now, 24 * hour));
        open();
        filter()->widen(TimeRange::Preset::Last7Days);
        CallHistogram *histogram = m_bench->page->pane()->histogram();
        QTRY_VERIFY(histogram->times().bars.size() > 10);
        qint64 all = 0;
        int last = 0;
        for (int i = 0; i < histogram->times().bars.size(); ++i) {
            all += histogram->times().bars.at(i).calls;
            last = histogram->times().bars.at(i).calls > 0 ? i : last;
        }
        QTRY_COMPARE(scrollToEnd(), int(all));
        const QPoint from = histogram->barRect(last - 2).center();
        const QPoint to = histogram->barRect(last).center();
        QTest::mousePress(histogram, Qt::LeftButton, {}, from);
        QTest::mouseMove(histogram, to);
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, to);
        QVERIFY(filter()->brush());
        qint64 inside = 0;
        for (int i = last - 2; i <= last; ++i) {
            inside += histogram->times().bars.at(i).calls;
        }
        QTRY_COMPARE(scrollToEnd(), int(inside));
        histogram->setFocus();
        QTest::keyClick(histogram, Qt::Key_Escape);
        QVERIFY(!filter()->brush());
        QTRY_COMPARE(scrollToEnd(), int(all));
        // With keys alone: the last bar, marked with the one before.
        QTest::keyClick(histogram, Qt::Key_Right);
        QTest::keyClick(histogram, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(histogram, Qt::Key_Return);
        QVERIFY(filter()->brush());
        QCOMPARE(filter()->brush()->to - filter()->brush()->from, 2 * histogram->times().step);
    }

    void newCallsComeOnTopAndLeaveTheSelection()
    {
        m_bench->write(MadeUpCalls::make(400, m_now - hour, 20 * hour));
        open();
        table()->setFocus();
        table()->setCurrentIndex(model()->index(30, 0));
        table()->scrollTo(model()->index(60, 0));
        const QUuid chosen = model()->row(30).id;
        const int at = table()->rowViewportPosition(30);
        const int before = model()->rowCount();
        const auto fresh = MadeUpCalls::make(12, m_now, hour / 2, 99);
        m_bench->write(fresh);
        Q_EMIT m_bench->feed.logged();
        QTRY_COMPARE(model()->rowCount(), before + int(fresh.size()));
        QCOMPARE(model()->row(0).id, fresh.constLast().id);
        QCOMPARE(model()->row(table()->currentIndex().row()).id, chosen);
        QTRY_COMPARE(table()->rowViewportPosition(table()->currentIndex().row()), at);
        QTRY_VERIFY(shows(model()->row(30 + int(fresh.size())).call));
    }

    void aBurstBeginsAnew()
    {
        m_bench->write(MadeUpCalls::make(10, m_now - hour, hour));
        open();
        m_bench->write(MadeUpCalls::make(500, m_now, hour / 2, 99));
        Q_EMIT m_bench->feed.logged();
        QTRY_VERIFY(model()->rowCount() >= CallsModel::pageSize);
        QVERIFY(model()->canFetchMore({}));
    }

    void theBillAddsUp()
    {
        m_bench->write(MadeUpCalls::make(80, m_now, hour));
        open();
        int bills = 0;
        for (int row = 0; row < std::min(40, model()->rowCount()); ++row) {
            table()->setCurrentIndex(model()->index(row, 0));
            const CallRow &call = model()->row(row);
            QTRY_VERIFY(shows(call.call));
            QVERIFY(inspector()->timeline());
            const auto *total = inspector()->findChild<QLabel *>(u"billTotal"_s);
            QVERIFY(total);
            QCOMPARE(total->text(), call.cost ? call.cost->toDecimal() : u"—"_s);
            bills += call.cost && call.cost->nanoUsd > 0 ? 1 : 0;
        }
        QVERIFY(bills > 10);
    }

    void reportsAndRowsAreCopiedWithoutSecrets()
    {
        usage::UsageAttempt attempt = sampleAttempt({}, m_now - 1000);
        attempt.error = ai::AiErrorKind::Auth;
        attempt.httpStatus = 401;
        attempt.errorText = u"Incorrect API key provided: sk-test1234567890abcdef"_s;
        attempt.user = u"=cmd|' /C calc'!A0"_s;
        m_bench->write({attempt});
        open();
        table()->setFocus();
        table()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(!inspector()->attempts().isEmpty());
        const QString report = inspector()->report();
        QVERIFY(report.contains(attempt.call.toString(QUuid::WithoutBraces)));
        QVERIFY(report.contains(u"401"));
        QVERIFY(!report.contains(u"sk-test1234"));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(u"Time\tStatus\t"));
        QCOMPARE(lines.first().count(u'\t'), lines.last().count(u'\t'));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
    }

    void exportWritesEveryRowOfTheFilter()
    {
        usage::UsageAttempt strange = sampleAttempt({5}, m_now - 1000);
        strange.user = u"=1+1, \"x\""_s;
        m_bench->write({strange});
        m_bench->write(MadeUpCalls::make(1500, m_now - hour, 20 * hour));
        open();
        QVERIFY(model()->rowCount() <= CallsModel::pageSize + 10);
        m_bench->chooser.saveName = m_bench->workspace.filePath(u"calls.csv"_s);
        QSignalSpy messages(m_bench->page.get(), &Page::notify);
        QTest::keyClick(m_bench->page.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_bench->tasks.tasks().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!messages.isEmpty(), 20'000);
        QCOMPARE(m_bench->tasks.tasks().constFirst()->state(), Task::State::Succeeded);
        QFile file(m_bench->chooser.saveName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("\"'=1+1, \"\"x\"\"\""));
        QVERIFY(bytes.contains(",0.000000005,"));
        const auto rows = bytes.count("\r\n") - 1;
        scrollToEnd();
        QTRY_COMPARE(scrollToEnd(), int(rows));
    }

    void aStoppedExportLeavesNothing()
    {
        m_bench->write(MadeUpCalls::make(1500, m_now, 20 * hour));
        open();
        m_bench->chooser.saveName = m_bench->workspace.filePath(u"stopped.csv"_s);
        QTest::keyClick(m_bench->page.get(), Qt::Key_E, Qt::ControlModifier);
        Task *task = m_bench->tasks.tasks().constFirst();
        task->cancel();
        QTRY_VERIFY(task->isFinished());
        QCOMPARE(task->state(), Task::State::Cancelled);
        QVERIFY(!QFile::exists(m_bench->chooser.saveName));
    }

    void columnsAreKept()
    {
        m_bench->write(MadeUpCalls::make(5, m_now, hour));
        open();
        QMenu *menu = m_bench->page->pane()->columnsMenu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!table()->isColumnHidden(CallsModel::TaskColumn));
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Task"_s) {
                action->trigger();
            }
        }
        QVERIFY(table()->isColumnHidden(CallsModel::TaskColumn));
        table()->horizontalHeader()->moveSection(0, 2);
        open();
        QVERIFY(table()->isColumnHidden(CallsModel::TaskColumn));
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 2);
        Q_EMIT m_bench->page->pane()->columnsMenu()->aboutToShow();
        m_bench->page->pane()->columnsMenu()->actions().constLast()->trigger();
        QVERIFY(!table()->isColumnHidden(CallsModel::TaskColumn));
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 0);
    }

    void aNarrowWindowShowsTheCallOnAPageOfItsOwn()
    {
        m_bench->write(MadeUpCalls::make(5, m_now, hour));
        open({972, 640});
        QVERIFY(m_bench->page->isCompact());
        QVERIFY(!inspector()->isVisible());
        table()->setFocus();
        table()->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_bench->page->showsInspectorAlone());
        QCOMPARE(m_bench->page->leadingActions().size(), 1);
        QTest::keyClick(m_bench->page.get(), Qt::Key_Escape);
        QVERIFY(table()->isVisible());
        m_bench->page->resize(1300, 800);
        QTRY_VERIFY(inspector()->isVisible() && table()->isVisible());
    }

    void anAddressOpensACall()
    {
        const auto attempts = MadeUpCalls::make(300, m_now - 60 * 24 * hour, 20 * hour);
        m_bench->write(attempts);
        open();
        const QUuid call = attempts.constFirst().call;
        m_bench->page->open({call.toString(QUuid::WithoutBraces)});
        QTRY_COMPARE(inspector()->call(), call);
        QTRY_VERIFY(shows(call));
        QTRY_VERIFY(table()->currentIndex().isValid());
        QCOMPARE(model()->row(table()->currentIndex().row()).call, call);
        // The way back leads to the same place.
        m_bench->page->open({u"provider=google"_s, u"range=5"_s});
        QCOMPARE(m_bench->page->place(), (QStringList{u"range=5"_s, u"provider=google"_s}));
        QTRY_VERIFY(onlyProvider(u"google"_s));
    }

    void aBrokenLogIsSaid()
    {
        m_bench->write(MadeUpCalls::make(5, m_now, hour));
        const auto broken = take(m_bench->database->write([](Connection &connection) -> Result<int> {
            return connection.execute(u"DROP VIEW ai_provider_usage_logs"_s);
        }));
        QVERIFY(broken);
        m_bench->show();
        QTRY_VERIFY(empty()->isVisible());
        QCOMPARE(empty()->accessibleName(), u"The calls could not be read"_s);
    }

    void everythingFocusableHasAName()
    {
        m_bench->write(MadeUpCalls::make(5, m_now, hour));
        open();
        table()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(!inspector()->attempts().isEmpty());
        for (const QWidget *widget : m_bench->page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden()
                || widget->inherits("QHeaderView") || widget->inherits("QMenu")
                || widget->objectName().startsWith(u"qt_")) {
                continue;
            }
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
        }
    }

private:
    [[nodiscard]] CallsModel *model() const { return m_bench->page->pane()->model(); }
    [[nodiscard]] QTableView *table() const { return m_bench->page->pane()->table(); }
    [[nodiscard]] CallsFilter *filter() const { return m_bench->page->filter(); }
    [[nodiscard]] EmptyState *empty() const { return m_bench->page->pane()->emptyState(); }
    void rename(const QString &table, const QString &name)
    {
        QVERIFY(take(m_bench->database->perform([&table, &name](Connection &connection) {
            return connection.execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name), {});
        })));
    }
    [[nodiscard]] Banner *unreadCall() const { return inspector()->findChild<Banner *>(u"unreadCall"_s); }
    [[nodiscard]] CallInspector *inspector() const { return m_bench->page->inspector(); }

    void open(QSize size = {1228, 822})
    {
        m_bench->show(size);
        QVERIFY(QTest::qWaitForWindowActive(m_bench->page.get()));
        QTRY_VERIFY(model()->isLoaded());
    }

    /// Rows after one more turn to the end of the table.
    int scrollToEnd()
    {
        table()->scrollToBottom();
        return model()->isComplete() ? model()->rowCount() : -1;
    }

    [[nodiscard]] bool shows(const QUuid &call) const
    {
        return !inspector()->attempts().isEmpty() && inspector()->attempts().constLast().call == call;
    }

    /// Opens the popup of a filter and chooses with the mouse.
    static void choose(FilterButton *button, const QString &value)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        auto *popup = button->findChild<ChoicePopup *>();
        QVERIFY(popup);
        for (int row = 0; row < popup->list()->count(); ++row) {
            QListWidgetItem *item = popup->list()->item(row);
            if (item->data(Qt::UserRole).toString() == value) {
                popup->list()->scrollToItem(item);
                QTest::mouseClick(popup->list()->viewport(), Qt::LeftButton, {},
                    popup->list()->visualItemRect(item).center());
                break;
            }
        }
        QVERIFY(button->values().contains(value));
        QTest::keyClick(popup->list(), Qt::Key_Escape);
    }

    [[nodiscard]] bool onlyProvider(const QString &provider) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->row(row).provider != provider) {
                return false;
            }
        }
        return model()->isLoaded() && model()->rowCount() > 0;
    }

    std::unique_ptr<CallsBench> m_bench;
    qint64 m_now = 0;
};

QTEST_MAIN(TestCallsPage)
#include "tst_callspage.moc"
