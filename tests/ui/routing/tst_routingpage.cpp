#include "tests/ui/routing/RoutingBench.h"
#include "ui/routing/chain/ChainEditor.h"
#include "ui/routing/chain/ChainList.h"
#include "ui/routing/chain/EntryMenu.h"
#include "ui/routing/dialogs/HistoryDialog.h"
#include "ui/routing/dialogs/TryDialog.h"
#include "ui/routing/matrix/RouteCellDelegate.h"
#include "ui/routing/matrix/RouteMatrix.h"
#include "ui/routing/page/RoutingActions.h"
#include "ui/routing/sheet/RoutingSheet.h"
#include "ui/routing/whatif/WhatIfDialog.h"
#include "ui/routing/why/LastDecisions.h"
#include "ui/routing/why/WhyPanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/Switch.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

using ai::AiTask;

class TestRoutingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<RoutingBench>(*m_workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(matrix()->model());
        QVERIFY(QTest::qWaitForWindowActive(page()));
        QTRY_VERIFY(sheet()->isLoaded());
    }

    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
        m_workspace.reset();
    }

    void aCellAlwaysShowsWhoIsAsked()
    {
        QList<RouteLink> chain;
        for (int number = 1; number <= 9; ++number) {
            chain.append({number, u"m"_s, number < 8 ? RouteLink::Mark::Skipped : RouteLink::Mark::None, {}});
        }
        const auto numbers = [](const QList<RouteLink> &links) {
            QList<int> shown;
            for (const RouteLink &link : RouteCellDelegate::shownLinks(links)) {
                shown << link.number;
            }
            return shown;
        };
        QCOMPARE(numbers(chain), (QList<int>{1, 2, 8}));
        chain[1].mark = RouteLink::Mark::None;
        QCOMPARE(numbers(chain), (QList<int>{1, 2, 3}));
        QCOMPARE(numbers(chain.mid(0, 4)), (QList<int>{1, 2, 3, 4}));
        QCOMPARE(numbers(chain.mid(2, 5)), (QList<int>{3, 4, 5}));
    }

    void cellsShowTheChainAsItWouldBeTried()
    {
        const QList<RouteLink> draft = links(u"pro"_s, AiTask::DraftCv);
        QVERIFY(draft.size() >= 3);
        QCOMPARE(draft.first().title, u"gemini-2.5-pro"_s);
        QCOMPARE(draft.first().mark, RouteLink::Mark::Successor);
        QVERIFY(draft.first().sentence.contains(u"gemini-1.5-pro"_s));
        QCOMPARE(draft.last().title, u"Built-in"_s);
        bool skipped = false;
        for (const RouteLink &link : draft) {
            skipped = skipped || link.mark == RouteLink::Mark::Skipped;
        }
        QVERIFY2(skipped, "the provider that fails is not marked");
        for (const RouteLink &link : links(u"private"_s, AiTask::DraftCv)) {
            QVERIFY(link.title == u"Built-in"_s || link.mark == RouteLink::Mark::Skipped);
        }
    }

    void theChainIsEditedWithKeysSavedAndReadAgain()
    {
        choose(u"team"_s, AiTask::CoverLetter);
        ChainEditor *editor = openEditor();
        QVERIFY(editor);
        const QList<routing::RouteEntry> before = editor->list()->chain();
        QVERIFY(before.size() >= 2);
        QTest::keyClick(editor->list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor->list()->chain().at(1), before.at(0));
        QTest::keyClick(editor->list(), Qt::Key_Delete);
        QCOMPARE(editor->list()->chain().size(), before.size() - 1);
        editor->ceiling()->setFocus();
        QTest::keyClicks(editor->ceiling(), u"0,05"_s);
        QTest::mouseClick(editor->builtInLast(), Qt::LeftButton);
        QTest::keyClick(editor->list(), Qt::Key_Return);
        const routing::Route route = sheet()->policy().route(u"team"_s, AiTask::CoverLetter);
        QCOMPARE(route.chain, before.mid(1));
        QCOMPARE(route.ceiling, std::optional(ai::Money{50'000'000}));
        QVERIFY(!route.builtInLast);
        QVERIFY(sheet()->isChanged());
        QVERIFY(matrix()->model()->isChanged(matrix()->model()->indexOf({u"team"_s, AiTask::CoverLetter})));
        QVERIFY(page()->actions()->save->isEnabled());

        QTest::keyClick(matrix()->table(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!sheet()->isChanged());
        QCOMPARE(sheet()->inForce().revision, 1);
        QCOMPARE(take(m_bench->store.load())->policy.route(u"team"_s, AiTask::CoverLetter), route);
        QVERIFY(!page()->actions()->save->isEnabled());
        QVERIFY(page()->subtitle().contains(u'1'));
    }

    void theChainIsOrderedByDragging()
    {
        choose(u"team"_s, AiTask::CoverLetter);
        ChainEditor *editor = openEditor();
        ChainList *list = editor->list();
        list->addEntry(*routing::RouteEntry::fromText(u"anthropic/claude-haiku-4-5"_s));
        const QList<routing::RouteEntry> before = list->chain();
        QVERIFY(before.size() >= 3);
        const auto middle = [list](int row) { return list->visualItemRect(list->item(row)).center(); };
        QWidget *view = list->viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, middle(0));
        QTest::mouseMove(view, middle(0) + QPoint(0, 3));
        QCOMPARE(list->chain(), before); // a hand that trembles moves nothing
        QTest::mouseMove(view, middle(1));
        QTest::mouseMove(view, middle(2));
        QTest::mouseRelease(view, Qt::LeftButton, {}, middle(2));
        QList<routing::RouteEntry> wanted = before;
        wanted.move(0, 2);
        QCOMPARE(list->chain(), wanted);
        QVERIFY2(editor->isVisible(), "dragging closed the popup");
        // Above the list is its first place.
        QTest::mousePress(view, Qt::LeftButton, {}, middle(2));
        QTest::mouseMove(view, {middle(0).x(), -40});
        QTest::mouseRelease(view, Qt::LeftButton, {}, {middle(0).x(), -40});
        QCOMPARE(list->chain(), before);
        QTest::keyClick(list, Qt::Key_Escape);
    }

    void everyCandidateHasItsReason()
    {
        choose(u"pro"_s, AiTask::DraftCv);
        const WhyText &text = page()->whyPanel()->text();
        bool skipped = false;
        for (const WhyFallback &fallback : text.fallbacks) {
            skipped = skipped || fallback.number == 0;
            QVERIFY2(!fallback.title.isEmpty(), "a candidate without a name");
            QVERIFY2(fallback.number > 0 || !fallback.note.isEmpty(), qPrintable(fallback.title));
        }
        // OpenAI fails in this setting: it stands below the first choice, with the reason.
        QVERIFY(skipped);
        const routing::RouteDecision decision = sheet()->decide({u"pro"_s, AiTask::DraftCv});
        qsizetype candidates = 0;
        for (const routing::Candidate &candidate : decision.candidates) {
            candidates += candidate.reason == routing::SkipReason::Repeated ? 0 : 1;
        }
        qsizetype before = 0;
        for (const WhyStep &step : text.steps) {
            before += step.title.endsWith(u"is skipped"_s) ? 1 : 0;
        }
        QCOMPARE(1 + before + text.fallbacks.size(), candidates);
    }

    void longTitlesOfTasksAreWhole()
    {
        page()->resize(972, 640);
        const QHeaderView *header = matrix()->table()->horizontalHeader();
        const QFontMetrics metrics(header->font());
        for (int column = 1; column < matrix()->model()->columnCount(); ++column) {
            const QString title =
                matrix()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const QRect room(0, 0, header->sectionSize(column) - 16, header->height());
            const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, title);
            QVERIFY2(needed.height() <= room.height() && needed.width() <= room.width(), qPrintable(title));
        }
    }

    void whatAMonthWouldHaveCostIsRanked()
    {
        const usage::UsageAttempt logged = logAttempt(*m_workspace, u"pro"_s, AiTask::DraftCv,
            u"gemini-2.5-flash"_s, 1'000'000, catalogCost(u"gemini-2.5-flash"_s));
        logAttempt(*m_workspace, u"team"_s, AiTask::Chat, u"gemini-2.5-flash"_s, 1'000'000, {});
        choose(u"pro"_s, AiTask::DraftCv);
        page()->actions()->whatIf->trigger();
        auto *dialog = page()->findChild<WhatIfDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->table()->isVisible());
        QCOMPARE(dialog->model()->repricing().attempts, 2);
        QVERIFY2(dialog->summary().contains(u"2 calls"_s), qPrintable(dialog->summary()));
        // The cheapest first, those without a price last.
        const QAbstractItemModel *rows = dialog->table()->model();
        const auto cost = [rows](int row) {
            return rows->index(row, WhatIfModel::CostColumn).data(WhatIfModel::SortRole);
        };
        for (int row = 1; row < rows->rowCount(); ++row) {
            QVERIFY(cost(row).isValid()
                    ? cost(row - 1).isValid() && cost(row - 1).toLongLong() <= cost(row).toLongLong()
                    : true);
        }
        // Of the chosen route alone, on the model that did it: what was billed.
        dialog->calls()->setCurrentIndex(1);
        QTRY_COMPARE(dialog->model()->repricing().attempts, 1);
        QTRY_VERIFY(dialog->table()->isVisible());
        dialog->filterField()->setText(u"gemini-2.5-flash"_s);
        bool same = false;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const bool mine =
                rows->index(row, WhatIfModel::ModelColumn).data().toString() == u"gemini-2.5-flash"_s
                && rows->index(row, WhatIfModel::ProviderColumn).data().toString() == u"Google Gemini"_s;
            if (mine) {
                same = cost(row).toLongLong() == logged.cost.amount->nanoUsd;
                QCOMPARE(rows->index(row, WhatIfModel::DifferenceColumn).data().toString(), u"the same"_s);
            }
        }
        QVERIFY(same);
        dialog->period()->setCurrentIndex(1); // last month
        QTRY_COMPARE(dialog->summary(), u"No calls in this period"_s);
        QVERIFY(!dialog->table()->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void escapeDropsAndUndoTakesBack()
    {
        choose(u"freemium"_s, AiTask::ExtractText);
        const routing::Route before = sheet()->policy().route(u"freemium"_s, AiTask::ExtractText);
        ChainEditor *editor = openEditor();
        QTest::keyClick(editor->list(), Qt::Key_Delete);
        QTest::keyClick(editor->list(), Qt::Key_Escape);
        QTRY_VERIFY(!page()->findChild<ChainEditor *>());
        QVERIFY(!sheet()->isChanged());

        editor = openEditor();
        QTest::keyClick(editor->list(), Qt::Key_Delete);
        QTest::keyClick(editor->list(), Qt::Key_Return);
        QVERIFY(sheet()->isChanged());
        page()->activateWindow(); // which a window manager does when a popup closes
        QVERIFY(QTest::qWaitForWindowActive(page()));
        QTest::keyClick(matrix()->table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sheet()->policy().route(u"freemium"_s, AiTask::ExtractText), before);
        QVERIFY(!sheet()->isChanged());
        QTest::keyClick(matrix()->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(sheet()->isChanged());
        page()->actions()->revert->trigger();
        QVERIFY(!sheet()->isChanged());
    }

    void aModelOfAProviderIsAddedFromTheMenu()
    {
        choose(u"pro"_s, AiTask::Chat);
        ChainEditor *editor = openEditor();
        QVERIFY(!editor->builtInLast()->isEnabled());
        QTest::mouseClick(editor->addButton(), Qt::LeftButton);
        auto *menu = editor->findChild<EntryMenu *>();
        QVERIFY(menu);
        QAction *anthropic = nullptr;
        for (QAction *action : menu->actions()) {
            anthropic = action->text() == u"Anthropic"_s ? action : anthropic;
        }
        QVERIFY(anthropic && anthropic->menu());
        QAction *other = anthropic->menu()->actions().last();
        QAction *known = nullptr;
        for (QAction *action : anthropic->menu()->actions()) {
            known = action->text() == u"claude-haiku-4-5"_s ? action : known;
        }
        QVERIFY(known);
        known->trigger();
        other->trigger();
        menu->close();
        QTest::keyClicks(editor->otherModel(), u"claude-next"_s);
        QTest::keyClick(editor->otherModel(), Qt::Key_Return);
        QVERIFY2(editor->isVisible(), "Enter in the field of a model closed the popup");
        QStringList texts;
        for (const routing::RouteEntry &entry : editor->list()->chain()) {
            texts << entry.toText();
        }
        QVERIFY(texts.contains(u"anthropic/claude-haiku-4-5"_s));
        QVERIFY(texts.contains(u"anthropic/claude-next"_s));
        QTest::keyClick(editor->list(), Qt::Key_Escape);
    }

    void retiredModelsAreReplacedFromTheBanner()
    {
        QVERIFY(page()->banner()->isVisible());
        QVERIFY(page()->banner()->text().contains(u"gemini-1.5-pro"_s));
        auto *button = page()->banner()->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        for (const routing::RouteEntry &entry : sheet()->policy().route(u"pro"_s, AiTask::DraftCv).chain) {
            QVERIFY(entry.model != u"gemini-1.5-pro"_s);
        }
        QVERIFY(sheet()->isChanged());
        QVERIFY(!page()->banner()->isVisible());
        QCOMPARE(links(u"pro"_s, AiTask::DraftCv).first().mark, RouteLink::Mark::None);
    }

    void theReasonsFollowTheChosenCell()
    {
        choose(u"pro"_s, AiTask::DraftCv);
        const WhyText &text = page()->whyPanel()->text();
        QVERIFY(text.headline.contains(u"gemini-2.5-pro"_s));
        bool retired = false;
        for (const WhyStep &step : text.steps) {
            retired = retired || (!step.linkText.isEmpty() && step.severity == Severity::Warning);
        }
        QVERIFY(retired);
        QVERIFY(!text.fallbacks.isEmpty());
        QCOMPARE(text.fallbacks.last().title, u"Built-in"_s);
        auto *link = page()->whyPanel()->findChild<QPushButton *>(u"updateRoute"_s);
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(sheet()->changedCells(), (QList<RouteCell>{{u"pro"_s, AiTask::DraftCv}}));
        QTest::keyClick(matrix()->table(), Qt::Key_Left);
        QVERIFY(page()->whyPanel()->text().headline.contains(ai::taskTitle(AiTask::CheckImage)));
    }

    void figuresComeFromTheLog()
    {
        logAttempt(*m_workspace, u"pro"_s, AiTask::DraftCv, u"gemini-2.5-pro"_s, 9'400'000, {35'300'000});
        m_bench->facts.noteCalls();
        choose(u"pro"_s, AiTask::DraftCv);
        QTRY_COMPARE(page()->lastDecisions()->model()->rowCount(), 1);
        const auto labels = [this] {
            QStringList all;
            for (const QLabel *label : page()->whyPanel()->findChildren<QLabel *>()) {
                all << label->text();
            }
            return all.join(u" | "_s);
        };
        const auto shows = [this](const QString &wanted) {
            for (const QLabel *label : page()->whyPanel()->findChildren<QLabel *>()) {
                if (label->text() == wanted) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY2(shows(u"$0.0353"_s), qPrintable(labels()));
        QVERIFY(shows(u"9.4\u00A0s"_s));
        QSignalSpy asked(page(), &Page::pageRequested);
        QTableView *table = page()->lastDecisions()->table();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void aChangeElsewhereIsTold()
    {
        choose(u"pro"_s, AiTask::Chat);
        ChainEditor *editor = openEditor();
        QTest::keyClick(editor->list(), Qt::Key_Delete);
        QTest::keyClick(editor->list(), Qt::Key_Return);
        const routing::Route mine = sheet()->policy().route(u"pro"_s, AiTask::Chat);
        routing::RoutePolicy theirs = sheet()->inForce().policy;
        routing::Route route = theirs.route(u"team"_s, AiTask::DraftCv);
        route.builtInLast = false;
        theirs.setRoute(u"team"_s, AiTask::DraftCv, route);
        QVERIFY(take(m_bench->store.save(theirs, 0)));
        page()->actions()->save->trigger();
        QTRY_VERIFY(sheet()->theirs());
        QVERIFY(!page()->actions()->save->isEnabled());
        QVERIFY(page()->banner()->text().contains(u"mia"_s));
        QTest::mouseClick(page()->banner()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!sheet()->theirs());
        QCOMPARE(sheet()->policy().route(u"pro"_s, AiTask::Chat), mine);
        QVERIFY(!sheet()->policy().route(u"team"_s, AiTask::DraftCv).builtInLast);
        page()->actions()->save->trigger();
        QTRY_COMPARE(sheet()->inForce().revision, 2);
    }

    void plansAreAddedRenamedAndRemoved()
    {
        QSignalSpy messages(page(), &Page::notify);
        page()->actions()->addPlan->trigger();
        auto *edit = matrix()->table()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"Agency"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(sheet()->policy().plans().contains(u"Agency"_s));
        QCOMPARE(sheet()->policy().plans().size(), 5);

        matrix()->table()->setFocus();
        matrix()->table()->setCurrentIndex(matrix()->model()->index(4, 0));
        QVERIFY(!matrix()->model()->setData(matrix()->model()->index(4, 0), u"Pro"_s, Qt::EditRole));
        QVERIFY(!messages.isEmpty());
        QTest::keyClick(matrix()->table(), Qt::Key_Delete);
        QCOMPARE(sheet()->policy().plans().size(), 4);
        const auto message = messages.last().first().value<ToastMessage>();
        QVERIFY(message.action);
        message.action();
        QCOMPARE(sheet()->policy().plans().size(), 5);
    }

    void aRequestIsTriedWithoutACall()
    {
        choose(u"pro"_s, AiTask::DraftCv);
        page()->actions()->tryRequest->trigger();
        auto *dialog = page()->findChild<TryDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->decision().plan, u"pro"_s);
        QCOMPARE(dialog->decision().first()->ref.model, u"gemini-2.5-pro"_s);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), dialog->decision().candidates.size());
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(dialog->request().hasImages);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!page()->findChild<TryDialog *>());
    }

    void historyComparesAndRestores()
    {
        routing::RoutePolicy policy = sheet()->policy();
        routing::Route route = policy.route(u"pro"_s, AiTask::Chat);
        route.ceiling = ai::Money{1'000'000'000};
        policy.setRoute(u"pro"_s, AiTask::Chat, route);
        sheet()->setRoute({u"pro"_s, AiTask::Chat}, route);
        sheet()->save();
        QTRY_COMPARE(sheet()->inForce().revision, 1);
        page()->actions()->history->trigger();
        auto *dialog = page()->findChild<HistoryDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->count(), 2);
        QCOMPARE(dialog->list()->currentRow(), 1);
        QCOMPARE(dialog->comparison()->topLevelItemCount(), 1);
        QVERIFY(dialog->restoreButton()->isEnabled());
        QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(sheet()->inForce().revision, 2);
        QVERIFY(!sheet()->policy().route(u"pro"_s, AiTask::Chat).ceiling);
        QTRY_COMPARE(dialog->list()->count(), 3);
        dialog->close();
    }

    void withoutProvidersThePageSaysSo()
    {
        m_bench->facts.setProviders({usualProviders().last()});
        QSignalSpy asked(page(), &Page::pageRequested);
        QTest::mouseClick(page()->banner()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).toString(), u"providers"_s);
        choose(u"pro"_s, AiTask::Chat);
        QVERIFY(!page()->whyPanel()->text().model);
    }

    void aNarrowWindowMakesTheReasonsAPage()
    {
        page()->resize(972, 640);
        QTRY_VERIFY(page()->isCompact());
        QVERIFY(!page()->whyPanel()->isVisible());
        QVERIFY(page()->leadingActions().isEmpty());
        QTest::keyClick(matrix()->table(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(page()->whyPanel()->isVisible());
        QVERIFY(!matrix()->isVisible());
        QCOMPARE(page()->leadingActions().size(), 1);
        page()->leadingActions().first()->trigger();
        QVERIFY(matrix()->isVisible());
    }

    void theDecisionIsCopiedAsText()
    {
        choose(u"pro"_s, AiTask::DraftCv);
        QTest::keyClick(matrix()->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"gemini-2.5-pro"_s));
    }

    void everythingHasANameForAssistiveTools()
    {
        choose(u"pro"_s, AiTask::DraftCv);
        QVERIFY(openEditor());
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            const bool asks = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && (widget->inherits("QLineEdit") || widget->inherits("QAbstractButton")
                    || widget->inherits("QAbstractItemView"));
            if (asks) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    widget->metaObject()->className());
            }
        }
        const QModelIndex index = matrix()->model()->indexOf({u"pro"_s, AiTask::DraftCv});
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"gemini-2.5-pro"_s));
    }

private:
    /// What the attempt of logAttempt() costs by the price list.
    static ai::Money catalogCost(const QString &model)
    {
        const catalog::ModelCatalog catalog = catalog::ModelCatalog::builtIn();
        ai::TokenUsage tokens;
        tokens.input = 1000;
        tokens.output = 200;
        return *catalog::costOf(tokens, catalog.price(ai::ProviderKind::Gemini, model, routingDay())).amount;
    }

    [[nodiscard]] RoutingPage *page() const { return m_bench->page.get(); }
    [[nodiscard]] RoutingSheet *sheet() const { return page()->sheet(); }
    [[nodiscard]] RouteMatrix *matrix() const { return page()->matrix(); }
    [[nodiscard]] QList<RouteLink> links(const QString &plan, AiTask task) const
    {
        return matrix()->model()->links(matrix()->model()->indexOf({plan, task}));
    }

    void choose(const QString &plan, AiTask task)
    {
        const QModelIndex index = matrix()->model()->indexOf({plan, task});
        matrix()->table()->scrollTo(index);
        QTest::mouseClick(
            matrix()->table()->viewport(), Qt::LeftButton, {}, matrix()->table()->visualRect(index).center());
        matrix()->table()->setFocus();
    }

    [[nodiscard]] ChainEditor *openEditor()
    {
        QTest::keyClick(matrix()->table(), Qt::Key_F2);
        return page()->findChild<ChainEditor *>();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<RoutingBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestRoutingPage)
#include "tst_routingpage.moc"
