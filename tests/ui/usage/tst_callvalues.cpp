#include "ui/tables/TimeRange.h"
#include "ui/usage/calls/CallCost.h"
#include "ui/usage/calls/CallReport.h"
#include "ui/usage/calls/CallText.h"
#include "ui/usage/calls/CallTimeline.h"

#include <QTest>
#include <QTimeZone>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

namespace {

usage::UsageAttempt pricedAttempt(const catalog::ModelCatalog &catalog)
{
    usage::UsageAttempt attempt;
    attempt.startedAt = QDateTime(QDate(2026, 11, 18), QTime(11, 7, 33), Qt::UTC).toMSecsSinceEpoch();
    attempt.provider = u"google"_s;
    attempt.providerKind = ai::ProviderKind::Gemini;
    attempt.modelAsked = attempt.modelServed = u"gemini-2.5-pro"_s;
    attempt.usage.input = 4182;
    attempt.usage.cachedInput = 1024;
    attempt.usage.output = 1944;
    attempt.usage.reasoning = 1031;
    attempt.cost = catalog::costOf(
        attempt.usage, catalog.price(attempt.providerKind, attempt.model(), QDate(2026, 11, 18)));
    return attempt;
}

} // namespace

class TestCallValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfABillAddUpToTheNano()
    {
        const auto catalog = catalog::ModelCatalog::builtIn();
        const usage::UsageAttempt attempt = pricedAttempt(catalog);
        QVERIFY(attempt.cost.amount);
        const CallBill bill = billOf(attempt, catalog);
        QCOMPARE(bill.lines.size(), 4);
        ai::Money sum;
        for (const CostLine &line : bill.lines) {
            QVERIFY(line.rate);
            // Tokens × rate, rounded half up.
            QCOMPARE(line.amount.nanoUsd, (line.tokens * line.rate->nanoUsd + 500'000) / 1'000'000);
            sum += line.amount;
        }
        QCOMPARE(sum, *bill.total);
        QCOMPARE(*bill.total, *attempt.cost.amount);
    }

    void aBillThatWouldNotAddUpHasNoLines()
    {
        const auto catalog = catalog::ModelCatalog::builtIn();
        usage::UsageAttempt attempt = pricedAttempt(catalog);
        attempt.cost.amount = ai::Money{attempt.cost.amount->nanoUsd + 1};
        QVERIFY(billOf(attempt, catalog).lines.isEmpty());
        attempt.cost = {};
        QVERIFY(!billOf(attempt, catalog).total);
        QVERIFY(!billOf(attempt, catalog).note.isEmpty());
        QCOMPARE(exactCostText(std::nullopt), u"—"_s);
    }

    void theTimelineKnowsWaits()
    {
        usage::UsageAttempt first;
        first.startedAt = 1'000'000;
        first.latencyUs = 310'000;
        first.error = ai::AiErrorKind::RateLimit;
        first.httpStatus = 429;
        usage::UsageAttempt second;
        second.number = 2;
        second.startedAt = first.startedAt + 2310;
        second.latencyUs = 9'400'000;
        second.firstTextUs = 1'122'000;
        const auto steps = timelineOf({first, second});
        QCOMPARE(steps.size(), 5);
        QCOMPARE(steps.at(1).kind, TimelineStep::Kind::Wait);
        QCOMPARE(steps.at(1).start, 310'000);
        QCOMPARE(steps.at(1).length, 2'000'000);
        QCOMPARE(steps.at(4).length, 9'400'000 - 1'122'000);
        QCOMPARE(wholeDuration({first, second}), 11'710'000);
        QVERIFY(timelineOf({}).isEmpty());
    }

    void everyErrorHasWords()
    {
        for (int kind = 0; kind <= int(ai::AiErrorKind::Storage); ++kind) {
            const auto error = ai::AiErrorKind(kind);
            QVERIFY(!callStatusText(error).isEmpty());
            QVERIFY(callErrorText(error).message.endsWith(u'.'));
            QVERIFY(callErrorText(error).hint.endsWith(u'.'));
        }
        QCOMPARE(callStatusChoices().size(), int(ai::AiErrorKind::Storage) + 3);
        const auto pill = [](AfterAttempt after) {
            return callStatusPill(ai::AiErrorKind::RateLimit, 429, after);
        };
        QCOMPARE(pill(AfterAttempt::Again).severity, Severity::Warning);
        QCOMPARE(pill(AfterAttempt::Again).text, u"429, retried"_s);
        QCOMPARE(pill(AfterAttempt::Another).text, u"429, passed on"_s);
        QCOMPARE(pill(AfterAttempt::Nothing).severity, Severity::Danger);
        QCOMPARE(callModelText(u"builtin"_s, {}), u"Built-in"_s);
        QCOMPARE(callModelText(u"gemini"_s, {}), QString());
        QVERIFY(fallbackText(u"circuit_open"_s).contains(u"failed too often"_s));
        QVERIFY(fallbackText(u"timeout"_s).contains(u"in time"_s));
    }

    void secretsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("openai") << u"key sk-proj-abcDEF1234567890 is wrong"_s << u"sk-proj-abcDEF"_s;
        QTest::newRow("google") << u"?key=AIzaSyA1234567890abcdef&x=1"_s << u"AIzaSyA123"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abcdefghij0123456789"_s << u"abcdefghij0123"_s;
        QTest::newRow("jwt") << u"token eyJhbGciOiJIUzI1.eyJzdWIiOiIx.abc-def was"_s << u"eyJhbGci"_s;
    }
    void secretsAreMasked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, secret);
        QVERIFY(!withoutSecrets(text).contains(secret));
    }

    void rangesBeginAtMidnight()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime now(QDate(2026, 11, 22), QTime(14, 32), berlin);
        const auto at = [&berlin](int year, int month, int day) {
            return QDate(year, month, day).startOfDay(berlin).toMSecsSinceEpoch();
        };
        QCOMPARE(boundsOf({TimeRange::Preset::Today}, now), (TimeBounds{at(2026, 11, 22), {}}));
        QCOMPARE(boundsOf({TimeRange::Preset::Last7Days}, now), (TimeBounds{at(2026, 11, 16), {}}));
        QCOMPARE(boundsOf({TimeRange::Preset::MonthToDate}, now), (TimeBounds{at(2026, 11, 1), {}}));
        QCOMPARE(
            boundsOf({TimeRange::Preset::LastMonth}, now), (TimeBounds{at(2026, 10, 1), at(2026, 11, 1)}));
        QCOMPARE(boundsOf({TimeRange::Preset::Always}, now), TimeBounds());
    }

    void durationsAreShort()
    {
        QCOMPARE(durationText(310'000), u"310\u00a0ms"_s);
        QCOMPARE(durationText(11'719'000), u"11.7\u00a0s"_s);
        QCOMPARE(exactDurationText(11'719'000), u"11.719\u00a0s"_s);
        QCOMPARE(durationText(124'000'000), u"2\u00a0min 4\u00a0s"_s);
    }
};

QTEST_MAIN(TestCallValues)
#include "tst_callvalues.moc"
