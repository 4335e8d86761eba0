#include "core/quota/QuotaStore.h"
#include "core/usage/QuotaCounters.h"
#include "core/usage/UsageRollup.h"
#include "tests/core/usage/SampleAttempts.h"

using namespace aio;
using namespace aio::quota;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dollar = 1'000'000'000;
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_store = std::make_unique<QuotaStore>(*m_database, m_workspace->author());
        QVERIFY(take(m_store->setTimeZone(QTimeZone("Europe/Berlin"))));
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
    }

    void cleanup()
    {
        m_ledger.reset();
        m_store.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void withoutLimitsOnlyTheLogIsWritten()
    {
        const UsageAttempt attempt = sampleAttempt();
        const Admission admission = reserve(attempt, dollar);
        QVERIFY(admission.isAdmitted());
        QVERIFY(!admission.reservation.holds());
        QCOMPARE(number(u"SELECT count(*) FROM ai_quota_reservation"_s), 0);
        QVERIFY(m_ledger->settle(admission.reservation, attempt));
        QCOMPARE(number(u"SELECT count(*) FROM ai_provider_usage_logs"_s), 1);
        QCOMPARE(number(u"SELECT sum(cost_nano) FROM ai_usage_quarter"_s), 1'000'000);
    }

    // Nothing is used up where nothing was used: the call is too big for what is left.
    void whatIsLeftIsTold()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        add(dollars(dollar / 20));
        const Admission refused = reserve(sampleAttempt(), dollar / 16);
        QVERIFY(!refused.isAdmitted());
        const QString message = refused.refusal->toError().message;
        QVERIFY2(
            message.contains(u"$0.0500 is left; the call may need up to $0.0625."_s), qPrintable(message));
    }

    void theSameAttemptCountsOnce()
    {
        add(dollars(dollar));
        const UsageAttempt attempt = sampleAttempt({dollar / 4});
        const Admission admission = reserve(attempt, dollar / 2);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_ledger->settle(admission.reservation, attempt));
        }
        QCOMPARE(number(u"SELECT count(*) FROM ai_provider_usage_logs"_s), 1);
        QCOMPARE(number(u"SELECT sum(attempts) FROM ai_usage_quarter"_s), 1);
        QCOMPARE(used(), dollar / 4);
        QCOMPARE(reserved(), 0);
    }

    void holdsAllLimitsOrNone()
    {
        add(dollars(10 * dollar));
        QuotaLimit requests;
        requests.scope = QuotaScope::User;
        requests.unit = QuotaUnit::Requests;
        requests.window.kind = QuotaWindow::Kind::Day;
        requests.limit = 1;
        requests = add(requests);
        QVERIFY(reserve(sampleAttempt(), dollar).isAdmitted());
        const Admission refused = reserve(sampleAttempt(), dollar);
        QVERIFY(!refused.isAdmitted());
        QCOMPARE(refused.refusal->limit.id, requests.id);
        QCOMPARE(refused.refusal->subject, u"mia"_s);
        QCOMPARE(refused.refusal->reserved, 1);
        // Midnight in Berlin.
        QCOMPARE(refused.refusal->resetsAt, sampleTime + 11 * 60 * minute);
        QVERIFY2(refused.refusal->toError().message.contains(u"is used up"_s),
            qPrintable(refused.refusal->toError().message));
        // The refused one left nothing behind in the other limit.
        QCOMPARE(number(u"SELECT sum(reserved) FROM ai_quota_counter WHERE subject = '*'"_s), dollar);
        QCOMPARE(number(u"SELECT count(*) FROM ai_quota_reservation"_s), 1);
        // Another user has a limit of his own.
        UsageAttempt other = sampleAttempt();
        other.user = u"tom"_s;
        QVERIFY(reserve(other, dollar).isAdmitted());
    }

    void settlingPutsTheTruthInPlaceOfTheGuess()
    {
        add(dollars(dollar));
        const UsageAttempt attempt = sampleAttempt({dollar / 10});
        const Admission admission = reserve(attempt, dollar);
        QVERIFY(!reserve(sampleAttempt(), 1).isAdmitted());
        QVERIFY(m_ledger->settle(admission.reservation, attempt));
        QCOMPARE(used(), dollar / 10);
        QVERIFY(reserve(sampleAttempt(), dollar / 10 * 9).isAdmitted());
        QVERIFY(!reserve(sampleAttempt(), 1).isAdmitted());
    }

    void releaseGivesBack()
    {
        add(dollars(dollar));
        const Admission admission = reserve(sampleAttempt(), dollar);
        QVERIFY(m_ledger->release(admission.reservation));
        QVERIFY(m_ledger->release(admission.reservation)); // twice is once
        QCOMPARE(reserved(), 0);
        QVERIFY(reserve(sampleAttempt(), dollar).isAdmitted());
    }

    void anUnpricedModelCannotSlipThroughABudget()
    {
        QuotaLimit limit = add(dollars(dollar));
        const Admission refused = reserve(sampleAttempt(), std::nullopt);
        QVERIFY(!refused.isAdmitted());
        QVERIFY(refused.refusal->unpriced);
        limit.hard = false;
        QVERIFY(take(m_store->update(limit)));
        QVERIFY(reserve(sampleAttempt(), std::nullopt).isAdmitted());
    }

    void freeEnginesPassASpentBudget()
    {
        add(dollars(0));
        QVERIFY(!reserve(sampleAttempt(), 1).isAdmitted());
        QVERIFY(reserve(sampleAttempt(), 0).isAdmitted());
        UsageAttempt builtIn = sampleAttempt();
        builtIn.providerKind = ai::ProviderKind::BuiltIn;
        QVERIFY(!reserve(builtIn, dollar).reservation.holds());
    }

    void failedAttemptsCountOnlyWhatTheyUsed()
    {
        QuotaLimit limit;
        limit.unit = QuotaUnit::Requests;
        limit.limit = 2;
        add(limit);
        UsageAttempt failed = sampleAttempt({});
        failed.error = ai::AiErrorKind::Overloaded;
        failed.usage = {};
        QVERIFY(m_ledger->settle(reserve(failed, 1).reservation, failed));
        QCOMPARE(used(), 0);
        UsageAttempt cut = sampleAttempt({500});
        cut.error = ai::AiErrorKind::Cancelled;
        QVERIFY(m_ledger->settle(reserve(cut, 1).reservation, cut));
        QCOMPARE(used(), 1);
    }

    void aNewLimitKnowsWhatWasUsedBefore()
    {
        for (const qint64 at : {sampleTime - 40 * day, sampleTime - 5 * day, sampleTime - minute}) {
            QVERIFY(m_ledger->settle({}, sampleAttempt({dollar / 4}, at)));
        }
        UsageAttempt builtIn = sampleAttempt({dollar});
        builtIn.providerKind = ai::ProviderKind::BuiltIn;
        QVERIFY(m_ledger->settle({}, builtIn));
        add(dollars(dollar)); // this month: two of them
        QVERIFY(!reserve(sampleAttempt(), dollar / 2 + 1).isAdmitted());
        QVERIFY(reserve(sampleAttempt(), dollar / 2).isAdmitted());
    }

    void aLimitThatIsAddedMeanwhileHoldsAtOnce()
    {
        const UsageAttempt running = sampleAttempt({dollar / 2});
        const Admission before = reserve(running, dollar / 2);
        QVERIFY(!before.reservation.holds());
        add(dollars(dollar));
        QVERIFY(!reserve(sampleAttempt(), 2 * dollar).isAdmitted());
        QVERIFY(reserve(sampleAttempt(), dollar / 2).isAdmitted());
        QVERIFY(m_ledger->settle(before.reservation, running));
        QVERIFY(!reserve(sampleAttempt(), 1).isAdmitted());
    }

    void windowsStartAgain()
    {
        QuotaLimit daily = dollars(dollar);
        daily.window.kind = QuotaWindow::Kind::Day;
        add(daily);
        const UsageAttempt today = sampleAttempt({dollar});
        QVERIFY(m_ledger->settle(reserve(today, dollar).reservation, today));
        QVERIFY(!reserve(sampleAttempt({1}, sampleTime + 11 * 60 * minute - 1), 1).isAdmitted());
        QVERIFY(reserve(sampleAttempt({1}, sampleTime + 11 * 60 * minute), 1).isAdmitted());
    }

    void rollingWindowsForgetByTheHour()
    {
        QuotaLimit rolling = dollars(dollar);
        rolling.window = {QuotaWindow::Kind::Rolling, 1};
        add(rolling);
        for (int i = 0; i < 4; ++i) {
            const UsageAttempt attempt = sampleAttempt({dollar / 4}, sampleTime + i * 60 * minute);
            const Admission admission = reserve(attempt, dollar / 4);
            QVERIFY(admission.isAdmitted());
            QVERIFY(m_ledger->settle(admission.reservation, attempt));
        }
        QVERIFY(!reserve(sampleAttempt({1}, sampleTime + 23 * 60 * minute), 1).isAdmitted());
        QVERIFY(reserve(sampleAttempt({1}, sampleTime + day), dollar / 4).isAdmitted());
        QVERIFY(!reserve(sampleAttempt({1}, sampleTime + day), 1).isAdmitted());
    }

    void aCallAcrossTheHourStaysHeld()
    {
        QuotaLimit rolling = dollars(dollar);
        rolling.window = {QuotaWindow::Kind::Rolling, 1};
        add(rolling);
        const UsageAttempt slow = sampleAttempt({dollar / 2}, sampleTime + 59 * minute);
        const Admission admission = reserve(slow, dollar);
        QVERIFY(!reserve(sampleAttempt({1}, sampleTime + 61 * minute), 1).isAdmitted());
        QVERIFY(m_ledger->settle(admission.reservation, slow));
        QVERIFY(reserve(sampleAttempt({1}, sampleTime + 61 * minute), dollar / 2).isAdmitted());
        QVERIFY(!reserve(sampleAttempt({1}, sampleTime + 61 * minute), 1).isAdmitted());
    }

    void aLedgerWhoseClockIsBehindKeepsTheNextWindowRight()
    {
        QuotaLimit rolling = dollars(dollar);
        rolling.window = {QuotaWindow::Kind::Rolling, 1};
        add(rolling);
        QVERIFY(reserve(sampleAttempt({1}, sampleTime + 60 * minute), dollar / 2).isAdmitted());
        const UsageAttempt late = sampleAttempt({dollar / 4}, sampleTime + 60 * minute - 1);
        const Admission admission = reserve(late, dollar / 4);
        QVERIFY(m_ledger->settle(admission.reservation, late));
        QVERIFY(!reserve(sampleAttempt({1}, sampleTime + 61 * minute), dollar / 4 + 1).isAdmitted());
        QVERIFY(reserve(sampleAttempt({1}, sampleTime + 61 * minute), dollar / 4).isAdmitted());
    }

    void orphansExpire()
    {
        add(dollars(dollar));
        const UsageAttempt lost = sampleAttempt({dollar / 2});
        const Admission orphan = reserve(lost, dollar);
        QVERIFY(!reserve(sampleAttempt({1}, sampleTime + 29 * minute), 1).isAdmitted());
        QVERIFY(reserve(sampleAttempt({1}, sampleTime + 31 * minute), dollar / 2).isAdmitted());
        // It lived after all: what it used counts, what it held was given back already.
        QVERIFY(m_ledger->settle(orphan.reservation, lost));
        QCOMPARE(used(), dollar / 2);
        QCOMPARE(reserved(), dollar / 2);
    }

    void alertsAreToldOnceAWindow()
    {
        QuotaLimit limit = dollars(1000);
        limit.hard = false;
        limit.window.kind = QuotaWindow::Kind::Day;
        add(limit);
        QCOMPARE(stepsOf(400), QList<int>());
        QCOMPARE(stepsOf(450), (QList<int>{50, 80}));
        QCOMPARE(stepsOf(10), QList<int>());
        QCOMPARE(stepsOf(500), (QList<int>{95, 100}));
        QCOMPARE(stepsOf(500), QList<int>());
        QCOMPARE(stepsOf(600, sampleTime + day), (QList<int>{50}));
    }

    // Also by a program that starts after the step was told.
    void alertsSurviveARestart()
    {
        QuotaLimit limit = dollars(1000);
        limit.scope = QuotaScope::User;
        limit.hard = false;
        limit.window.kind = QuotaWindow::Kind::Day;
        limit = add(limit);
        QCOMPARE(stepsOf(600), (QList<int>{50}));
        m_ledger.reset();
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
        const UsageAttempt attempt = sampleAttempt({250});
        const auto alerts = m_ledger->settle({}, attempt).value();
        QCOMPARE(alerts.size(), 1);
        // All that a notification says.
        QCOMPARE(alerts.first().step, 80);
        QCOMPARE(alerts.first().limit, limit);
        QCOMPARE(alerts.first().limit.scope, QuotaScope::User);
        QCOMPARE(alerts.first().subject, u"mia"_s);
        QCOMPARE(alerts.first().used, 850);
        QCOMPARE(alerts.first().resetsAt, sampleTime + 11 * 60 * minute);
        // A corrected bill crosses the same step once more; nobody is told again.
        QVERIFY(m_ledger->settle({}, sampleAttempt({-100})));
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
        QVERIFY(m_ledger->settle({}, sampleAttempt({60})).value().isEmpty());
        // Another user has steps of his own.
        UsageAttempt toms = sampleAttempt({500});
        toms.user = u"tom"_s;
        QVERIFY(reserve(toms, 1).isAdmitted());
        QCOMPARE(m_ledger->settle({}, toms).value().size(), 1);
    }

    void severalThingsAreOneTransaction()
    {
        add(dollars(dollar));
        QuotaLimit requests;
        requests.scope = QuotaScope::User;
        requests.unit = QuotaUnit::Requests;
        requests.window.kind = QuotaWindow::Kind::Day;
        requests.limit = 4;
        add(requests);
        const UsageAttempt first = sampleAttempt({dollar / 10});
        const UsageAttempt second = sampleAttempt({dollar / 10});
        LedgerWork work;
        work.reserves = {{factsOf(first), cents(40)}, {factsOf(second), cents(40)},
            {factsOf(sampleAttempt()), cents(40)}, {factsOf(sampleAttempt()), cents(20)}};
        const LedgerAnswer held = m_ledger->commit(work);
        QCOMPARE(held.reserved.size(), 4);
        QVERIFY(held.reserved.at(0)->isAdmitted() && held.reserved.at(1)->isAdmitted());
        // The third does not fit and takes nothing from the fourth, in any of the limits.
        QVERIFY(!held.reserved.at(2)->isAdmitted());
        QVERIFY(held.reserved.at(3)->isAdmitted());
        QCOMPARE(number(u"SELECT reserved FROM ai_quota_counter WHERE subject = '*'"_s), dollar);
        QCOMPARE(number(u"SELECT reserved FROM ai_quota_counter WHERE subject = 'mia'"_s), 3);

        // What is settled and released makes room for what is reserved with it.
        work = {};
        work.settles = {{held.reserved.at(0)->reservation, first}, {held.reserved.at(1)->reservation, second},
            {held.reserved.at(1)->reservation, second}};
        work.releases = {held.reserved.at(3)->reservation};
        work.reserves = {{factsOf(sampleAttempt()), cents(80)}, {factsOf(sampleAttempt()), cents(1)}};
        const LedgerAnswer next = m_ledger->commit(work);
        QVERIFY(next.settled.at(0) && next.settled.at(1) && next.settled.at(2) && next.released.at(0));
        QVERIFY(next.reserved.at(0)->isAdmitted());
        QVERIFY(!next.reserved.at(1)->isAdmitted());
        QCOMPARE(next.reserved.at(1)->refusal->used, dollar / 5);
        QCOMPARE(number(u"SELECT count(*) FROM ai_provider_usage_logs"_s), 2);
        QCOMPARE(number(u"SELECT count(*) FROM ai_usage_quarter"_s), 1);
        QCOMPARE(number(u"SELECT sum(attempts) FROM ai_usage_quarter"_s), 2);
        QCOMPARE(number(u"SELECT sum(cost_nano) FROM ai_usage_quarter"_s), dollar / 5);
        QCOMPARE(number(u"SELECT used FROM ai_quota_counter WHERE subject = '*'"_s), dollar / 5);
        QCOMPARE(number(u"SELECT reserved FROM ai_quota_counter WHERE subject = '*'"_s), dollar / 5 * 4);
        QCOMPARE(number(u"SELECT used FROM ai_quota_counter WHERE subject = 'mia'"_s), 2);
    }

    void aKeptReservationAdmitsTheNextCall()
    {
        if (m_workspace->options().server) {
            QSKIP("A server does not tell this ledger's own changes from those of others: nothing is kept.");
        }
        add(dollars(1000 * dollar));
        LedgerOptions options = ledgerOptions(*m_workspace);
        options.keepsReservations = true;
        m_ledger = UsageLedger::open(options).value();
        const UsageAttempt first = sampleAttempt({dollar / 10});
        QVERIFY(!m_ledger->reserveAtOnce(factsOf(first), cents(50)));
        QVERIFY(m_ledger->settle(reserve(first, dollar / 2).reservation, first));
        QCOMPARE(used(), dollar / 10);
        QCOMPARE(reserved(), dollar / 2);
        // Not for a dearer call, nor for somebody else, nor in another window.
        QVERIFY(!m_ledger->reserveAtOnce(factsOf(sampleAttempt()), cents(51)));
        UsageAttempt toms = sampleAttempt();
        toms.user = u"tom"_s;
        QVERIFY(!m_ledger->reserveAtOnce(factsOf(toms), cents(1)));
        QVERIFY(!m_ledger->reserveAtOnce(factsOf(sampleAttempt({1}, sampleTime + 30 * day)), cents(1)));
        const UsageAttempt next = sampleAttempt({dollar / 10});
        const auto admitted = m_ledger->reserveAtOnce(factsOf(next), cents(40));
        QVERIFY(admitted && admitted->isAdmitted());
        QVERIFY(!m_ledger->reserveAtOnce(factsOf(sampleAttempt()), cents(1))); // it is taken
        QVERIFY(m_ledger->settle(admitted->reservation, next));
        QCOMPARE(used(), dollar / 5);
        QCOMPARE(reserved(), dollar / 2);
        QVERIFY(m_ledger->giveBackStanding());
        QCOMPARE(reserved(), 0);
        QCOMPARE(number(u"SELECT count(*) FROM ai_quota_reservation"_s), 0);
        QCOMPARE(used(), dollar / 5);
    }

    void nothingIsKeptNearALimit()
    {
        add(dollars(100 * dollar));
        LedgerOptions options = ledgerOptions(*m_workspace);
        options.keepsReservations = true;
        m_ledger = UsageLedger::open(options).value();
        const UsageAttempt attempt = sampleAttempt({dollar / 10});
        QVERIFY(m_ledger->settle(reserve(attempt, dollar).reservation, attempt));
        QCOMPARE(reserved(), 0);
    }

    // A limit that is new since holds the next call, whatever is kept.
    void whatIsKeptObeysNewLimits()
    {
        add(dollars(1000 * dollar));
        LedgerOptions options = ledgerOptions(*m_workspace);
        options.keepsReservations = true;
        m_ledger = UsageLedger::open(options).value();
        const UsageAttempt first = sampleAttempt({dollar / 10});
        QVERIFY(m_ledger->settle(reserve(first, dollar / 2).reservation, first));
        QuotaLimit none = dollars(dollar / 100);
        none.scope = QuotaScope::User;
        add(none);
        QVERIFY(!reserve(sampleAttempt(), dollar / 2).isAdmitted());
    }

    void aSpanIsSummedToTheMillisecond()
    {
        const qint64 start = sampleTime + 30 * minute; // a day of a zone with half an hour
        for (const qint64 at : {start - 1, start, start + 5 * 60 * minute, start + day - 1, start + day}) {
            QVERIFY(m_ledger->settle({}, sampleAttempt({1000}, at)));
        }
        const auto sum = take(m_database->read([](Connection &connection) {
            return sumOf(connection, {start, start + day}, {});
        }));
        QCOMPARE(sum.value().attempts, 3);
        QCOMPARE(sum.value().cost, ai::Money{3000});
        QCOMPARE(sum.value().tokens, 3600);
        const auto instant = take(m_database->read([](Connection &connection) {
            return sumOf(connection, {start, start + 1}, {.user = u"mia"_s});
        }));
        QCOMPARE(instant.value().attempts, 1);
    }

private:
    QuotaLimit add(const QuotaLimit &limit) { return take(m_store->add(limit)).value(); }

    Admission reserve(const UsageAttempt &attempt, std::optional<qint64> nanoUsd)
    {
        const auto cost = nanoUsd ? std::optional(ai::Money{*nanoUsd}) : std::nullopt;
        return m_ledger->reserve(factsOf(attempt), {2000, 0, cost}).value();
    }

    static catalog::WorstCase cents(qint64 count) { return {2000, 0, ai::Money{count * dollar / 100}}; }

    QList<int> stepsOf(qint64 cost, qint64 at = sampleTime)
    {
        const UsageAttempt attempt = sampleAttempt({cost}, at);
        QList<int> steps;
        const auto alerts = m_ledger->settle(reserve(attempt, cost).reservation, attempt).value();
        for (const QuotaAlert &alert : alerts) {
            steps << alert.step;
        }
        return steps;
    }

    qint64 number(const QString &sql)
    {
        const auto value = take(m_database->read([sql](Connection &connection) {
            return connection.first(sql, {}, [](const SqlRow &row) { return row.integer(0); });
        }));
        return value.value().value_or(-1);
    }
    qint64 used() { return number(u"SELECT used FROM ai_quota_counter"_s); }
    qint64 reserved() { return number(u"SELECT reserved FROM ai_quota_counter"_s); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QuotaStore> m_store;
    std::unique_ptr<UsageLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
