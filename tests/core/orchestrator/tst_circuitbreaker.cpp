#include "core/orchestrator/CircuitBreaker.h"

#include <QTest>

using namespace aio;
using State = CircuitBreaker::State;
using Kind = ai::AiErrorKind;

class CircuitBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFailuresInARow();
    void aSuccessForgetsFailures();
    void oneProbeAtATime();
    void pausesGrowWhileProbesFail();
    void requestsAndLimitsAreNoFailures();
    void aRefusedKeyOpensSooner();
};

void CircuitBreakerTest::opensAfterFailuresInARow()
{
    CircuitBreaker breaker;
    for (int i = 1; i < CircuitBreaker::failuresInARow; ++i) {
        breaker.failed(Kind::Network, 0);
        QVERIFY(breaker.admit(0));
    }
    breaker.failed(Kind::Timeout, 100);
    QCOMPARE(breaker.state(100), State::Open);
    QVERIFY(!breaker.admit(100));
    QCOMPARE(breaker.opensAt(100), std::optional(100 + CircuitBreaker::firstPauseMs));
}

void CircuitBreakerTest::aSuccessForgetsFailures()
{
    CircuitBreaker breaker;
    for (int i = 1; i < CircuitBreaker::failuresInARow; ++i) {
        breaker.failed(Kind::Overloaded, 0);
    }
    breaker.succeeded();
    breaker.failed(Kind::Overloaded, 0);
    QCOMPARE(breaker.state(0), State::Closed);
}

void CircuitBreakerTest::oneProbeAtATime()
{
    CircuitBreaker breaker;
    for (int i = 0; i < CircuitBreaker::failuresInARow; ++i) {
        breaker.failed(Kind::Network, 0);
    }
    const qint64 later = CircuitBreaker::firstPauseMs;
    QCOMPARE(breaker.state(later), State::HalfOpen);
    QVERIFY(breaker.admit(later));
    QVERIFY2(!breaker.admit(later), "the second call has to wait for the verdict of the first");
    breaker.abandoned();
    QVERIFY(breaker.admit(later));
    breaker.succeeded();
    QCOMPARE(breaker.state(later), State::Closed);
}

void CircuitBreakerTest::pausesGrowWhileProbesFail()
{
    CircuitBreaker breaker;
    for (int i = 0; i < CircuitBreaker::failuresInARow; ++i) {
        breaker.failed(Kind::Network, 0);
    }
    qint64 now = 0;
    qint64 pause = CircuitBreaker::firstPauseMs;
    for (int i = 0; i < 8; ++i) {
        now += pause;
        QVERIFY(breaker.admit(now));
        breaker.failed(Kind::Network, now);
        pause = qMin(pause * 2, CircuitBreaker::longestPauseMs);
        QCOMPARE(breaker.opensAt(now), std::optional(now + pause));
    }
}

void CircuitBreakerTest::requestsAndLimitsAreNoFailures()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 50; ++i) {
        for (const Kind kind : {Kind::RateLimit, Kind::BadRequest, Kind::Blocked, Kind::Cancelled,
                 Kind::ContextTooLong, Kind::ModelGone, Kind::BadAnswer}) {
            breaker.failed(kind, 0);
        }
    }
    QCOMPARE(breaker.state(0), State::Closed);
}

void CircuitBreakerTest::aRefusedKeyOpensSooner()
{
    CircuitBreaker breaker;
    for (int i = 0; i < CircuitBreaker::refusalsInARow; ++i) {
        QCOMPARE(breaker.state(0), State::Closed);
        breaker.failed(Kind::Auth, 0);
    }
    QCOMPARE(breaker.state(0), State::Open);
}

QTEST_GUILESS_MAIN(CircuitBreakerTest)
#include "tst_circuitbreaker.moc"
