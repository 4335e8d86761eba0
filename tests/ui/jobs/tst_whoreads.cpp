#include "tests/ui/jobs/JobsBench.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/input/JobInput.h"
#include "ui/jobs/page/JobActions.h"
#include "ui/jobs/page/JobDesk.h"
#include "ui/reasons/RouteReasons.h"
#include "ui/shell/ActionCommands.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

// Who reads a posting once more, and why a model was asked.
class TestWhoReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TemporaryWorkspace>(); }

    void cleanup()
    {
        m_bench.reset();
        m_workspace.reset();
    }

    void withoutProvidersThereIsNoChoice()
    {
        open({});
        QVERIFY(runAgain()->menu() == nullptr);
        QVERIFY(!desk()->formPane()->whyButton()->isVisible());
        runAgain()->trigger();
        QTRY_COMPARE(m_bench->engine.calls(), 2);
    }

    void theMenuNamesWhoCanRead()
    {
        open(models());
        QVERIFY(runAgain()->menu() != nullptr);
        // With a menu it is still a command, whose key is nobody else's.
        QVERIFY(std::ranges::any_of(ActionCommands::actionsBelow(&m_bench->page),
            [this](const ActionCommands::Found &found) { return found.action == runAgain(); }));
        const QStringList texts = shownMenu();
        QCOMPARE(texts,
            (QStringList{u"As routed"_s, u"The same model, m1"_s, QString(), u"Alpha"_s, u"m9 · Beta"_s,
                QString(), u"Built-in engine, no network"_s}));
        QStringList inner;
        for (const QAction *action : runAgain()->menu()->actions().at(3)->menu()->actions()) {
            inner.append(action->text());
        }
        QCOMPARE(inner, (QStringList{u"m1"_s, u"m2"_s}));
        // Opened again, it is the same and no longer.
        QCOMPARE(shownMenu(), texts);
        QCOMPARE(runAgain()->menu()->findChildren<QMenu *>().size(), 1);
    }

    void anotherModelReads()
    {
        open(models());
        shownMenu();
        QSignalSpy notes(&m_bench->page, &Page::notify);
        runAgain()->menu()->actions().at(3)->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(notes.size(), 1);
        QCOMPARE(m_asked, (QList<ai::ModelRef>{{u"alpha"_s, u"m2"_s}}));
        QCOMPARE(m_other.calls(), 1);
        QCOMPARE(m_bench->engine.calls(), 1);
        QCOMPARE(desk()->session()->extraction().engine.model, u"m2"_s);
        QVERIFY(!texts(desk()->formPane()).filter(u"m2 · "_s).isEmpty());
        // What the route says stays the first choice, with its own key.
        runAgain()->trigger();
        QTRY_COMPARE(m_bench->engine.calls(), 2);
    }

    // What would fail after the click is not offered, and the menu says why.
    void whoHasNoKeyIsNotOffered()
    {
        JobModels some = models();
        some.providers = [] {
            return QList<ReaderChoice>{
                {u"alpha"_s, u"Alpha"_s, {u"m1"_s, u"m2"_s}, routing::KeyObstacle::Missing},
                {u"beta"_s, u"Beta"_s, {u"m9"_s}, routing::KeyObstacle::Unreadable}};
        };
        open(some);
        QCOMPARE(shownMenu(),
            (QStringList{u"As routed"_s, QString(), u"Alpha: no key"_s, u"Beta: its key cannot be read"_s,
                QString(), u"Built-in engine, no network"_s}));
        for (const QAction *action : runAgain()->menu()->actions().mid(2, 2)) {
            QVERIFY(!action->isEnabled());
            QVERIFY(action->menu() == nullptr);
        }
    }

    void theBuiltInEngineIsOneOfThem()
    {
        open(models());
        shownMenu();
        runAgain()->menu()->actions().constLast()->trigger();
        QTRY_COMPARE(m_asked, (QList<ai::ModelRef>{{u"builtin"_s, {}}}));
    }

    void whyIsTold()
    {
        open(models());
        QPushButton *why = desk()->formPane()->whyButton();
        QVERIFY(why->isVisible());
        QTest::mouseClick(why, Qt::LeftButton);
        RouteReasons *reasons = nullptr;
        QTRY_VERIFY((reasons = m_bench->page.findChild<RouteReasons *>()) != nullptr);
        QCOMPARE(m_explained.task, ai::AiTask::ExtractImage);
        QVERIFY(m_explained.hasImages && m_explained.needsJson && m_explained.textTokens > 0);
        QCOMPARE(m_explained.images.size(), 1);
        QCOMPARE(m_explained.images.at(0).width, 600);
        QVERIFY(reasons->lead()->text().contains(u"m1"_s));
        QVERIFY(texts(reasons).contains(u"Asked first."_s));
        QTest::mouseClick(why, Qt::LeftButton); // one is enough
        QTest::qWait(50);
        QCOMPARE(m_bench->page.findChildren<RouteReasons *>().size(), 1);
        reasons->reject();
    }

private:
    void open(const JobModels &models)
    {
        m_asked.clear();
        m_bench = std::make_unique<JobsBench>(*m_workspace, models);
        extraction::ExtractionOutcome outcome = picturedPosting();
        outcome.extraction.engine.provider = u"alpha"_s;
        outcome.extraction.engine.model = u"m1"_s;
        m_bench->engine.answer(u"a.png"_s, outcome);
        outcome.extraction.engine.model = u"m2"_s;
        m_other.answer(u"a.png"_s, outcome);
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
        extraction::ExtractionSource source;
        source.files = {{u"a.png"_s, outcome.document.pages.constFirst().image}};
        Q_EMIT m_bench->page.input()->sourcesReady({source});
        QTRY_VERIFY(desk()->session());
    }

    JobModels models()
    {
        JobModels models;
        models.providers = [] {
            return QList<ReaderChoice>{
                {u"alpha"_s, u"Alpha"_s, {u"m1"_s, u"m2"_s}}, {u"beta"_s, u"Beta"_s, {u"m9"_s}}};
        };
        models.engine = [this](const ai::ModelRef &model) -> extraction::ExtractionEngine & {
            m_asked.append(model);
            return m_other;
        };
        models.explain = [this](const routing::RouteRequest &request) {
            m_explained = request;
            routing::RouteDecision decision;
            routing::Candidate candidate;
            candidate.ref = {u"alpha"_s, u"m1"_s};
            candidate.sentence = u"Asked first."_s;
            decision.candidates = {candidate};
            return decision;
        };
        return models;
    }

    QStringList shownMenu()
    {
        Q_EMIT runAgain()->menu()->aboutToShow();
        QStringList texts;
        for (const QAction *action : runAgain()->menu()->actions()) {
            texts.append(action->isSeparator() ? QString() : action->text());
        }
        return texts;
    }

    static QStringList texts(const QWidget *widget)
    {
        QStringList all;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            all.append(label->text());
        }
        return all;
    }

    [[nodiscard]] JobDesk *desk() const { return m_bench->page.desk(); }
    [[nodiscard]] QAction *runAgain() const { return m_bench->page.actions()->runAgain(); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    ScriptedEngine m_other;
    QList<ai::ModelRef> m_asked;
    routing::RouteRequest m_explained;
    std::unique_ptr<JobsBench> m_bench;
};

QTEST_MAIN(TestWhoReads)
#include "tst_whoreads.moc"
