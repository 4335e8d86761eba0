#include "core/activity/ActivityRows.h"
#include "core/routing/RouteStore.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace aio;
using namespace aio::routing;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestRouteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revisionsAreKept()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        RouteStore store(*database, workspace.author());
        const PolicyRevision start = take(store.load()).value();
        QCOMPARE(start.revision, 0);
        QCOMPARE(start.policy, RoutePolicy::standard());

        RoutePolicy changed = start.policy;
        changed.setRoute(
            u"pro"_s, ai::AiTask::DraftCv, {{RouteEntry::fromText(u"ollama").value()}, {}, true});
        const PolicyRevision first = take(store.save(changed, 0, u"local only"_s)).value();
        QCOMPARE(first.revision, 1);
        QCOMPARE(first.author, u"mia"_s);
        QCOMPARE(take(store.load()).value(), first);
        QCOMPARE(take(store.save(changed, 0)).error().kind, ErrorKind::Conflict);

        const PolicyRevision reset = take(store.restore(0)).value();
        QCOMPARE(reset.policy, RoutePolicy::standard());
        QCOMPARE(take(store.restore(1)).value().policy, changed);
        QCOMPARE(take(store.restore(9)).error().kind, ErrorKind::BadInput);
        const auto history = take(store.history(2)).value();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.constFirst().revision, 3);
        QCOMPARE(take(store.history(2, 2)).value().constFirst(), first);

        const auto log = take(database->read([](Connection &connection) {
            return activity::list(connection, ActivityFilter{});
        }))
                             .value()
                             .entries;
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.constLast().to[u"pro/draft_cv"_s].toString(), u"ollama, builtin"_s);
        QCOMPARE(log.constLast().to.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRouteStore)
#include "tst_routestore.moc"
