#include "core/activity/ActivityRows.h"
#include "core/catalog/PriceStore.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace aio;
using namespace aio::catalog;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestPriceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsVersionsAndNotesThem()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        PriceStore store(*database, workspace.author());
        UserPrice price{u"groq"_s, ai::ProviderKind::OpenAiCompatible, u"Llama-3.3"_s, {}};
        price.price.rates = {590'000'000, {}, {}, {}, 790'000'000, {}};
        price.price.tiers = {{1000, true, {1, 2, 3, 4, 5, 6}}};
        price.price.source = u"invoice"_s;
        const UserPrice first = take(store.set(price)).value();
        QCOMPARE(first.model, u"llama-3.3"_s);
        QVERIFY(first.price.byUser && !first.price.id.isEmpty());
        QCOMPARE(take(store.list()).value(), QList{first});

        // The same day again replaces it, under another id: calls refer to the first.
        price.price.rates.input = 1;
        const UserPrice second = take(store.set(price)).value();
        QVERIFY(second.price.id != first.price.id);
        QCOMPARE(take(store.list()).value(), QList{second});

        price.price.from = {2027, 1, 1};
        QVERIFY(take(store.set(price)));
        QCOMPARE(take(store.list()).value().size(), 2);
        QCOMPARE(take(store.remove(u"groq"_s, price.kind, u"LLAMA-3.3"_s)).value(), 2);
        QVERIFY(take(store.list()).value().isEmpty());

        const auto log = take(database->read(
            [](Connection &connection) { return activity::list(connection, ActivityFilter{}); }));
        QCOMPARE(log.value().entries.size(), 4);
        QCOMPARE(log.value().entries.constFirst().action, u"price.remove"_s);
    }

    void severalAreOneUnit()
    {
        const TemporaryWorkspace workspace;
        const auto database = workspace.open();
        PriceStore store(*database, workspace.author());
        UserPrice good{{}, ai::ProviderKind::OpenAi, u"a"_s, {}};
        good.price.rates.input = 1;
        good.price.rates.output = 1;
        UserPrice bad = good;
        bad.price.rates.output = -1;
        QCOMPARE(take(store.setAll({good, bad})).error().kind, ErrorKind::BadInput);
        QVERIFY(take(store.list()).value().isEmpty());
        bad.price.rates.output.reset();
        QVERIFY(!take(store.set(bad)));
        QCOMPARE(take(store.setAll({good})).value(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPriceStore)
#include "tst_pricestore.moc"
