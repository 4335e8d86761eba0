#include "core/orchestrator/CallGate.h"
#include "core/orchestrator/Pause.h"

#include <QTest>

#include <thread>

using namespace aio;

namespace {

struct Visit
{
    bool done = false;
    CallGate::Pass pass{};
};

QCoro::Task<> visit(CallGate &gate, Visit &visit, int width, std::stop_token stop = {},
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
{
    visit.pass = co_await gate.enter(QStringLiteral("a"), width, stop, deadline);
    visit.done = true;
}

QCoro::Task<> wait(qint64 milliseconds, std::stop_token stop, std::optional<bool> &whole)
{
    whole = co_await pauseFor(milliseconds, stop);
}

} // namespace

class CallGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanTheWidth();
    void placesGoInOrder();
    void aStopEndsTheWait();
    void aDeadlineEndsTheWait();
    void aPauseCanBeStoppedFromAnotherThread();
};

void CallGateTest::noMoreThanTheWidth()
{
    CallGate gate;
    Visit first;
    Visit second;
    Visit third;
    visit(gate, first, 2);
    visit(gate, second, 2);
    visit(gate, third, 2);
    QVERIFY(first.done && second.done);
    QTest::qWait(20);
    QVERIFY(!third.done);
    first.pass = CallGate::Pass();
    QTRY_VERIFY(third.done);
    QVERIFY(third.pass);
    QCOMPARE(gate.inside(QStringLiteral("a")), 2);
    second.pass = CallGate::Pass();
    third.pass = CallGate::Pass();
    QCOMPARE(gate.inside(QStringLiteral("a")), 0);
}

void CallGateTest::placesGoInOrder()
{
    CallGate gate;
    Visit inside;
    Visit early;
    Visit late;
    visit(gate, inside, 1);
    visit(gate, early, 1);
    visit(gate, late, 1);
    inside.pass = CallGate::Pass();
    QTRY_VERIFY(early.done);
    QVERIFY(!late.done);
    early.pass = CallGate::Pass();
    QTRY_VERIFY(late.done);
}

void CallGateTest::aStopEndsTheWait()
{
    CallGate gate;
    Visit inside;
    Visit waiting;
    Visit next;
    std::stop_source stop;
    visit(gate, inside, 1);
    visit(gate, waiting, 1, stop.get_token());
    visit(gate, next, 1);
    stop.request_stop();
    QTRY_VERIFY(waiting.done);
    QVERIFY(!waiting.pass);
    inside.pass = CallGate::Pass();
    QTRY_VERIFY(next.done);
    QVERIFY(next.pass);
}

void CallGateTest::aDeadlineEndsTheWait()
{
    CallGate gate;
    Visit inside;
    Visit waiting;
    visit(gate, inside, 1);
    visit(gate, waiting, 1, {}, QDeadlineTimer(30));
    QTRY_VERIFY(waiting.done);
    QVERIFY(!waiting.pass);
    QCOMPARE(gate.inside(QStringLiteral("a")), 1);
}

void CallGateTest::aPauseCanBeStoppedFromAnotherThread()
{
    std::stop_source stop;
    std::optional<bool> whole;
    wait(60'000, stop.get_token(), whole);
    std::thread other([&stop] { stop.request_stop(); });
    QTRY_VERIFY(whole.has_value());
    QVERIFY(!*whole);
    other.join();

    std::optional<bool> undisturbed;
    wait(5, {}, undisturbed);
    QTRY_VERIFY(undisturbed.has_value());
    QVERIFY(*undisturbed);
}

QTEST_GUILESS_MAIN(CallGateTest)
#include "tst_callgate.moc"
