#include "core/jobstore/IntakeRepository.h"

#include "core/base/Uuid.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

IntakeItem item(const QUuid &batch, int position)
{
    IntakeItem item;
    item.id = makeUuidV7();
    item.batch = batch;
    item.position = position;
    item.sourceKind = u"images"_s;
    item.name = u"page %1.png"_s.arg(position);
    item.url = QUrl(u"https://example.com/a b?c=ä"_s);
    item.files = {{u"Seite 1.png"_s, QString(64, u'a')}, {u"Seite 2.png"_s, QString(64, u'b')}};
    return item;
}

// Everything but the times, which the repository sets.
IntakeItem withoutTimes(IntakeItem item)
{
    item.createdAt = 0;
    item.updatedAt = 0;
    return item;
}

} // namespace

class TestIntakeRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        restart();
    }

    void cleanup()
    {
        m_repository.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void aBatchSurvivesARestart()
    {
        const QUuid batch = makeUuidV7();
        const QList<IntakeItem> items = {item(batch, 0), item(batch, 1), item(batch, 2)};
        QVERIFY(take(m_repository->add(items)));
        restart();
        const auto found = take(m_repository->all()).value();
        QCOMPARE(found.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(withoutTimes(found[i]) == items[i]);
            QVERIFY(found[i].createdAt > 0);
        }
    }

    void remembersHowEachEnded()
    {
        const QUuid batch = makeUuidV7();
        QList<IntakeItem> items = {item(batch, 0), item(batch, 1), item(batch, 2)};
        QVERIFY(take(m_repository->add(items)));
        items[0].state = IntakeItem::State::Done;
        items[0].job = makeUuidV7();
        items[1].state = IntakeItem::State::Failed;
        items[1].error = Error{ErrorKind::Timeout, u"It took too long."_s, u"Try again."_s};
        items[2].state = IntakeItem::State::Running;
        for (const IntakeItem &changed : std::as_const(items)) {
            QVERIFY(take(m_repository->update(changed)));
        }
        restart();
        const auto found = take(m_repository->resume()).value();
        QVERIFY(withoutTimes(found[0]) == items[0]);
        QVERIFY(withoutTimes(found[1]) == items[1]);
        // It was running when the program ended: it starts again.
        QCOMPARE(found[2].state, IntakeItem::State::Waiting);
        QVERIFY(found[2].job.isNull());
    }

    void everyStateHasAName()
    {
        using enum IntakeItem::State;
        for (const auto state : {Waiting, Running, Done, Duplicate, Failed, Cancelled}) {
            QCOMPARE(intakeStateFromName(intakeStateName(state)), state);
        }
        QCOMPARE(intakeStateFromName(u"of a newer version"), Waiting);
    }

    void addsAllOrNothing()
    {
        const IntakeItem twice = item(makeUuidV7(), 0);
        QVERIFY(!take(m_repository->add({twice, twice})));
        QVERIFY(take(m_repository->all()).value().isEmpty());
    }

    void forgetsWhatItIsTold()
    {
        const QUuid batch = makeUuidV7();
        QList<IntakeItem> items = {item(batch, 0), item(batch, 1), item(batch, 2)};
        items[1].state = IntakeItem::State::Done;
        QVERIFY(take(m_repository->add(items)));
        QVERIFY(take(m_repository->removeFinished()));
        QCOMPARE(take(m_repository->all()).value().size(), 2);
        QVERIFY(take(m_repository->remove({items[0].id})));
        QCOMPARE(take(m_repository->all()).value().constFirst().id, items[2].id);
        QCOMPARE(take(m_repository->update(items[0])).error().kind, ErrorKind::BadInput);
    }

    void keepsTheBytesOfFiles()
    {
        const auto names = take(m_repository->storeFiles({"one", "two", "one"})).value();
        QCOMPARE(names.size(), 3);
        QCOMPARE(names[0], names[2]);
        restart();
        QCOMPARE(take(m_repository->loadFile(names[1])).value(), "two");
        QVERIFY(!take(m_repository->loadFile(QString(64, u'0'))));
    }

private:
    void restart()
    {
        m_repository.reset();
        m_database.reset();
        m_database = m_workspace->open();
        m_repository = std::make_unique<IntakeRepository>(*m_database, m_workspace->files());
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IntakeRepository> m_repository;
};

QTEST_GUILESS_MAIN(TestIntakeRepository)
#include "tst_intakerepository.moc"
