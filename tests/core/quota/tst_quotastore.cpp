#include "core/activity/ActivityRows.h"
#include "core/quota/QuotaStore.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace aio;
using namespace aio::quota;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestQuotaStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_store = std::make_unique<QuotaStore>(*m_database, m_workspace->author());
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void keepsWhatItIsGiven()
    {
        QuotaLimit limit;
        limit.scope = QuotaScope::User;
        limit.plan = u"pro"_s;
        limit.task = u"draft_cv"_s;
        limit.window = {QuotaWindow::Kind::Rolling, 7};
        limit.unit = QuotaUnit::Requests;
        limit.limit = 50;
        limit.hard = false;
        limit.action = QuotaAction::Fallback;
        const QuotaLimit added = take(m_store->add(limit)).value();
        QCOMPARE(added.revision, 1);
        QCOMPARE(added.updatedBy, u"mia"_s);
        QCOMPARE(take(m_store->list()).value(), QList{added});

        QuotaLimit changed = added;
        changed.limit = 80;
        const QuotaLimit saved = take(m_store->update(changed)).value();
        QCOMPARE(saved.revision, 2);
        QCOMPARE(take(m_store->list()).value(), QList{saved});
        QCOMPARE(take(m_store->update(changed)).error().kind, ErrorKind::Conflict);

        QVERIFY(take(m_store->remove(added.id)));
        QVERIFY(take(m_store->list()).value().isEmpty());
        QCOMPARE(take(m_store->remove(added.id)).error().kind, ErrorKind::BadInput);
        QCOMPARE(actions(), (QStringList{u"quota.remove"_s, u"quota.edit"_s, u"quota.add"_s}));
    }

    void refusesWhatMakesNoSense()
    {
        QuotaLimit limit;
        limit.limit = -1;
        QCOMPARE(take(m_store->add(limit)).error().kind, ErrorKind::BadInput);
        limit = {};
        limit.scope = QuotaScope::User;
        limit.subject.clear();
        QVERIFY(!take(m_store->add(limit)));
        limit = {};
        limit.task = u"dance"_s;
        QVERIFY(!take(m_store->add(limit)));
        limit = {};
        limit.window = {QuotaWindow::Kind::Rolling, 0};
        QVERIFY(!take(m_store->add(limit)));
        QVERIFY(take(m_store->list()).value().isEmpty());
        QVERIFY(actions().isEmpty());
    }

    void theFirstLimitFixesTheZone()
    {
        QCOMPARE(take(m_store->timeZone()).value(), QTimeZone::systemTimeZone());
        QVERIFY(take(m_store->setTimeZone(QTimeZone("Asia/Kathmandu"))));
        QVERIFY(take(m_store->add({})));
        QCOMPARE(take(m_store->timeZone()).value(), QTimeZone("Asia/Kathmandu"));
        QVERIFY(!take(m_store->setTimeZone(QTimeZone())));
    }

    void appliesToWhomItNames()
    {
        const QuotaSubject mia{u"mia"_s, u"pro"_s, ai::AiTask::DraftCv, u"gemini"_s};
        QuotaLimit limit;
        QCOMPARE(limit.subjectOf(mia), std::optional(u"*"_s));
        limit.plan = u"team"_s;
        QVERIFY(!limit.subjectOf(mia));
        limit.plan = u"pro"_s;
        limit.task = u"draft_cv"_s;
        limit.scope = QuotaScope::User;
        QCOMPARE(limit.subjectOf(mia), std::optional(u"mia"_s));
        limit.subject = u"tom"_s;
        QVERIFY(!limit.subjectOf(mia));
        limit.scope = QuotaScope::Provider;
        limit.subject = u"gemini"_s;
        QCOMPARE(limit.subjectOf(mia), std::optional(u"gemini"_s));
        QVERIFY(!limit.title().isEmpty());
    }

private:
    QStringList actions()
    {
        const auto page = take(m_database->read(
            [](Connection &connection) { return activity::list(connection, ActivityFilter{}); }));
        QStringList names;
        for (const ActivityEntry &entry : page.value().entries) {
            names << entry.action;
        }
        return names;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QuotaStore> m_store;
};

QTEST_GUILESS_MAIN(TestQuotaStore)
#include "tst_quotastore.moc"
