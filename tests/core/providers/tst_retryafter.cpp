#include "core/providers/RetryAfter.h"

#include <QTest>

using namespace aio;
using namespace aio::providers;

class RetryAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void headers_data();
    void headers();
    void theHeaderBeatsTheKind();
};

void RetryAfterTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *text, qint64 ms) {
        QTest::newRow(text) << QString::fromUtf8(text) << ms;
    };
    row("38s", 38'000);
    row("3.2s", 3200);
    row("1s", 1000);
    row("6m0s", 360'000);
    row("120ms", 120);
    row("1h2m3.5s", 3'723'500);
    row("0s", 0);
    row("7.66s", 7660);
    row("500us", 1);
    row("999999h", 7LL * 24 * 3600 * 1000);
    for (const char *bad : {"", "s", "12", "-3s", "3 s", "3x", "1s!", "1e3s", "9999999999999s"}) {
        row(bad, -1);
    }
}

void RetryAfterTest::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    QCOMPARE(durationMs(text).value_or(-1), milliseconds);
}

void RetryAfterTest::headers_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *name, const HttpHeaders &headers, qint64 ms) {
        QTest::newRow(name) << headers << ms;
    };
    row("none", {}, -1);
    row("seconds", {{"Retry-After", "7"}}, 7000);
    row("fraction", {{"retry-after", "0.25"}}, 250);
    row("exact first", {{"Retry-After", "7"}, {"retry-after-ms", "120"}}, 120);
    row("date", {{"Retry-After", "Sun, 22 Nov 2026 20:00:30 GMT"}}, 30'000);
    row("date of the server",
        {{"Retry-After", "Sun, 22 Nov 2026 09:00:30 GMT"}, {"Date", "Sun, 22 Nov 2026 09:00:00 GMT"}},
        30'000);
    row("past", {{"Retry-After", "Sun, 22 Nov 2020 20:00:30 GMT"}}, 0);
    row("negative", {{"Retry-After", "-5"}}, -1);
    row("nonsense", {{"Retry-After", "soon"}}, -1);
    row("huge", {{"Retry-After", "1e300"}}, 7LL * 24 * 3600 * 1000);
    row("spent limit",
        {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "1s"},
            {"x-ratelimit-remaining-tokens", "100"}, {"x-ratelimit-reset-tokens", "6m0s"}},
        1000);
    row("which is not said", {{"x-ratelimit-reset-requests", "1s"}, {"x-ratelimit-reset-tokens", "9s"}},
        9000);
    row("anthropic",
        {{"anthropic-ratelimit-input-tokens-remaining", "0"},
            {"anthropic-ratelimit-input-tokens-reset", "2026-11-22T20:00:12Z"},
            {"anthropic-ratelimit-requests-remaining", "5"},
            {"anthropic-ratelimit-requests-reset", "2026-11-22T20:05:00Z"}},
        12'000);
}

void RetryAfterTest::headers()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(qint64, milliseconds);
    const QDateTime now(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
    QCOMPARE(retryAfterMs({.status = 429, .headers = headers, .body = {}}, now).value_or(-1), milliseconds);
}

void RetryAfterTest::theHeaderBeatsTheKind()
{
    ai::AiError error{.kind = ai::AiErrorKind::Overloaded, .message = {}};
    error.retryable = true;
    obeyShouldRetry(error, {.status = 500, .headers = {{"X-Should-Retry", "false"}}, .body = {}});
    QVERIFY(!error.retryable);
    obeyShouldRetry(error, {.status = 500, .headers = {{"X-Should-Retry", "maybe"}}, .body = {}});
    QVERIFY(!error.retryable);
    obeyShouldRetry(error, {.status = 400, .headers = {{"X-Should-Retry", "true"}}, .body = {}});
    QVERIFY(error.retryable);
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
