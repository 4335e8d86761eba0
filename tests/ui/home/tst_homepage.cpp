#include "core/jobstore/JobStore.h"
#include "core/tasks/TaskList.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/report/UsageReports.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/ui/providers/ProvidersBench.h"
#include "ui/home/ContinuePanel.h"
#include "ui/home/EngineRow.h"
#include "ui/home/EnginesCard.h"
#include "ui/home/HomePage.h"
#include "ui/home/QuotaCard.h"
#include "ui/home/SpendCard.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MoneyEdit.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<ProvidersBench>(*m_workspace);
        m_bench->services.summaries = [this] {
            return QtFuture::makeReadyFuture(Result<QList<usage::ProviderSummary>>(m_summaries));
        };
        m_files = std::make_unique<FileStore>(m_workspace->files());
        m_jobs = std::make_unique<JobStore>(*m_bench->database, *m_files, m_workspace->author());
        m_tasks = std::make_unique<TaskList>();
        m_engines = std::make_unique<ProviderModel>(m_bench->services);
        m_page = std::make_unique<HomePage>(HomeServices{*m_jobs, *m_tasks, m_bench->services, *m_engines,
            u"mia"_s, u"pro"_s, [this] { return QtFuture::makeReadyFuture(Result<QuotaFacts>(m_quotas)); },
            [this] {
                const qint64 now = QDateTime::currentMSecsSinceEpoch();
                return usage::UsageReports(*m_bench->database)
                    .read(spendQuestion(now, QTimeZone::systemTimeZone()), now);
            }});
        m_page->resize(1228, 822);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_engines->rowCount(), 1);
    }

    void cleanup()
    {
        m_page.reset();
        m_engines.reset();
        m_tasks.reset();
        m_jobs.reset();
        m_files.reset();
        m_bench.reset();
        m_workspace.reset();
        m_summaries.clear();
        m_quotas = {};
    }

    void atFirstThereIsTheBuiltInEngineAndWhatToBeginWith()
    {
        QTRY_COMPARE(m_page->engines()->rows().size(), 1);
        QVERIFY(m_page->engines()->rows().first()->detail().contains(u"offline"_s));
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        m_page->open({});
        QTRY_VERIFY(m_page->continuePanel()->emptyState()->isVisible());
        QTest::mouseClick(m_page->engines()->moreButton(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"providers"_s);
        QCOMPARE(asked.first().at(1).toStringList(), QStringList{u"add:gemini"_s});
        QCOMPARE(m_page->quota()->sentence(), u"Nothing limits your calls."_s);
    }

    void enginesSayHowTheyAreAndFollowChanges()
    {
        const QString id = m_bench->add(u"Server"_s);
        usage::ProviderSummary summary;
        summary.provider = id;
        summary.calls = 20;
        summary.p50Us = 412'000;
        m_summaries = {summary};
        m_engines->refresh();
        QTRY_COMPARE(m_page->engines()->rows().size(), 2);
        const EngineRow *row = m_page->engines()->rows().last();
        QTRY_COMPARE(row->latency(), u"412 ms"_s);
        QCOMPARE(row->detail(), u"tiny"_s);
        m_summaries.first().errors = 15;
        m_engines->refresh();
        QTRY_COMPARE(row->detail(), u"Failing"_s);
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        QTest::mouseClick(m_page->engines()->rows().last(), Qt::LeftButton);
        QCOMPARE(asked.first().at(1).toStringList(), QStringList{id});
        QVERIFY(take(m_bench->providers.setEnabled(id, false)));
        QTRY_COMPARE(m_page->engines()->rows().size(), 1);
    }

    void ofManyEnginesTheProblemsAreAmongThoseShown()
    {
        for (int i = 0; i < 40; ++i) {
            m_bench->add(u"Server %1"_s.arg(i));
        }
        const QString failing = m_bench->add(u"Broken"_s);
        QVERIFY(take(m_bench->providers.saveTest(failing, {1, false, {}})));
        QTRY_COMPARE(m_engines->rowCount(), 42);
        QTRY_COMPARE(m_page->engines()->rows().size(), EnginesCard::mostRows);
        QTRY_COMPARE(m_page->engines()->rows().last()->text(), u"Broken"_s);
        QVERIFY(m_page->engines()->moreButton()->text().contains(u"36"_s));
    }

    void testingAllIsOneClick()
    {
        ModelServer server;
        const QString id = m_bench->add(u"Server"_s, server.url());
        QTRY_VERIFY(m_page->engines()->testButton()->isVisible());
        QSignalSpy told(m_page.get(), &Page::notify);
        QTest::mouseClick(m_page->engines()->testButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 15'000);
        QTRY_VERIFY(m_bench->providers.provider(id)->lastTest);
        QVERIFY(m_bench->providers.provider(id)->lastTest->ok);
    }

    void spendIsWhatTheDashboardCounts()
    {
        const QDateTime now = QDateTime::currentDateTime();
        const auto noon = [&now](int daysAgo) {
            const qint64 at = QDateTime(now.date().addDays(-daysAgo), QTime(12, 0)).toMSecsSinceEpoch();
            return std::min(at, now.toMSecsSinceEpoch());
        };
        QList<usage::UsageAttempt> attempts{sampleAttempt({1'250'000'000}, noon(0)),
            sampleAttempt({750'000'000}, noon(0)), sampleAttempt({1'000'000'000}, noon(1)),
            sampleAttempt({7'000'000'000}, noon(40))};
        attempts[1].provider = u"gone"_s; // of a provider that is no more
        attempts << sampleAttempt({9'000'000'000}, noon(0));
        attempts.last().task = ai::AiTask::Test; // credential tests are no business
        attempts.last().isTest = true;
        take(m_bench->database->perform([&attempts](Connection &connection) {
            return usage::AttemptImport(connection, u"d"_s).add(attempts);
        })).value();
        QuotaRow budget;
        budget.limit.scope = quota::QuotaScope::Workspace;
        budget.limit.window.kind = quota::QuotaWindow::Kind::Day;
        budget.limit.unit = quota::QuotaUnit::Usd;
        budget.limit.limit = 40'000'000'000;
        m_quotas.rows = {budget};
        m_engines->refresh();
        QTRY_VERIFY2(m_page->spend()->text().contains(moneyText({2'000'000'000})),
            qPrintable(m_page->spend()->text()));
        QTRY_VERIFY(m_page->spend()->text().contains(moneyText({40'000'000'000})));
        const Spend &spend = m_page->spend()->spend();
        QCOMPARE(spend.days.size(), 14);
        QCOMPARE(spend.days.constLast(), (std::pair{now.date(), ai::Money{2'000'000'000}}));
        QCOMPARE(spend.days.at(12).second, ai::Money{1'000'000'000});
        const qint64 month = now.date().day() > 1 ? 3'000'000'000 : 2'000'000'000;
        QCOMPARE(spend.month, ai::Money{month});
    }

    void onlyLimitsOfThePersonAreShown()
    {
        QuotaRow mine;
        mine.limit.scope = quota::QuotaScope::User;
        mine.limit.unit = quota::QuotaUnit::Requests;
        mine.limit.limit = 100;
        mine.subject = u"mia"_s;
        mine.used = 90;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        constexpr qint64 dayMs = 24LL * 3'600'000;
        mine.window = {now - 10 * dayMs, now + 20 * dayMs};
        QuotaRow hers = mine;
        hers.subject = u"ines"_s;
        QuotaRow otherPlan = mine;
        otherPlan.limit.plan = u"team"_s;
        QuotaRow plan = mine;
        plan.limit.scope = quota::QuotaScope::Plan;
        plan.subject = u"pro"_s;
        plan.used = 1;
        QuotaRow notUsed = hers; // others used it, this person did not
        notUsed.limit.limit = 500;
        m_quotas.rows = {plan, hers, otherPlan, mine, notUsed};
        m_engines->refresh();
        QTRY_COMPARE(m_page->quota()->rows().size(), 3);
        QCOMPARE(m_page->quota()->rows().first().used, 90); // one's own before those of all
        QCOMPARE(m_page->quota()->rows().at(1).limit.limit, 500);
        QCOMPARE(m_page->quota()->rows().at(1).used, 0);
        QCOMPARE(m_page->quota()->rows().at(1).subject, u"mia"_s);
        QVERIFY(m_page->quota()->sentence().startsWith(u"Runs out"_s));
    }

    void cardsGoBelowInANarrowWindow()
    {
        m_page->resize(1228, 822);
        const int beside = m_page->engines()->mapTo(m_page.get(), QPoint()).x();
        QVERIFY(beside > m_page->continuePanel()->width() / 2);
        m_page->resize(900, 600);
        QTRY_VERIFY(m_page->engines()->mapTo(m_page.get(), QPoint()).x() < 100);
        QVERIFY(m_page->engines()->mapTo(m_page.get(), QPoint()).y()
            > m_page->continuePanel()->mapTo(m_page.get(), QPoint()).y());
        // As wide as the list above them, and all of one height.
        const auto end = [this](const QWidget *part) {
            return part->mapTo(m_page.get(), QPoint(part->width(), 0)).x();
        };
        const auto *spend = m_page->findChild<SpendCard *>();
        QCOMPARE(end(spend), end(m_page->continuePanel()));
        QCOMPARE(spend->height(), m_page->engines()->height());
        QCOMPARE(spend->height(), m_page->quota()->height());
    }

private:
    QList<usage::ProviderSummary> m_summaries;
    QuotaFacts m_quotas;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<ProvidersBench> m_bench;
    std::unique_ptr<FileStore> m_files;
    std::unique_ptr<JobStore> m_jobs;
    std::unique_ptr<TaskList> m_tasks;
    std::unique_ptr<ProviderModel> m_engines;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
