#include "core/orchestrator/RetryPolicy.h"

#include <QTest>

using namespace aio;
using namespace aio::ai;

namespace {

AiError overloaded()
{
    AiError error;
    error.kind = AiErrorKind::Overloaded;
    error.retryable = true;
    return error;
}

AiError asking(qint64 waitMs)
{
    AiError error = overloaded();
    error.kind = AiErrorKind::RateLimit;
    error.retryAfterMs = waitMs;
    return error;
}

constexpr qint64 plenty = 1'000'000;

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsDoubleUpToTheLongest();
    void neverRetriesWhatCannotSucceed();
    void keepsTheProvidersWaitInFull();
    void wouldRatherFallBackThanWaitLong();
    void leavesTheDeadlineAlone();
};

void RetryPolicyTest::boundsDoubleUpToTheLongest()
{
    RetryPolicy policy;
    policy.retries = 10;
    QCOMPARE(policy.waitBefore(overloaded(), 1, plenty, 1.0), std::optional<qint64>(500));
    QCOMPARE(policy.waitBefore(overloaded(), 2, plenty, 1.0), std::optional<qint64>(1000));
    QCOMPARE(policy.waitBefore(overloaded(), 3, plenty, 1.0), std::optional<qint64>(2000));
    QCOMPARE(policy.waitBefore(overloaded(), 9, plenty, 1.0), std::optional<qint64>(20'000));
    QCOMPARE(policy.waitBefore(overloaded(), 3, plenty, 0.0), std::optional<qint64>(0));
}

void RetryPolicyTest::neverRetriesWhatCannotSucceed()
{
    const RetryPolicy policy;
    AiError refused;
    refused.kind = AiErrorKind::Auth;
    QVERIFY(!policy.waitBefore(refused, 1, plenty, 0.5));
    QVERIFY(policy.waitBefore(overloaded(), 2, plenty, 0.5));
    QVERIFY2(!policy.waitBefore(overloaded(), 3, plenty, 0.5), "two retries are two retries");
}

void RetryPolicyTest::keepsTheProvidersWaitInFull()
{
    const RetryPolicy policy;
    QCOMPARE(policy.waitBefore(asking(10'000), 1, plenty, 0.0), std::optional<qint64>(10'000));
    QCOMPARE(policy.waitBefore(asking(10'000), 1, plenty, 1.0), std::optional<qint64>(11'000));
    QCOMPARE(policy.waitBefore(asking(-5), 1, plenty, 1.0), std::optional<qint64>(0));
}

void RetryPolicyTest::wouldRatherFallBackThanWaitLong()
{
    const RetryPolicy policy;
    QVERIFY(!policy.waitBefore(asking(3'600'000), 1, plenty * 10, 0.0));
}

void RetryPolicyTest::leavesTheDeadlineAlone()
{
    const RetryPolicy policy;
    QVERIFY(!policy.waitBefore(asking(10'000), 1, 10'000, 0.0));
    QVERIFY(policy.waitBefore(asking(10'000), 1, 10'001, 0.0));
    QVERIFY(!policy.waitBefore(overloaded(), 1, 0, 0.0));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
