#include "core/usage/AttemptCsv.h"
#include "core/usage/UsageOverview.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QTest>
#include <QTimeZone>

#include <numeric>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

qint64 callsIn(const UsageTimes &times)
{
    return std::accumulate(times.bars.cbegin(), times.bars.cend(), qint64(0),
        [](qint64 sum, const UsageTimes::Bar &bar) { return sum + bar.calls; });
}

} // namespace

class TestUsageOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
        m_overview = std::make_unique<UsageOverview>(*m_database);
    }

    void cleanup()
    {
        m_overview.reset();
        m_ledger.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void anEmptyLogHasNoBars()
    {
        const UsageTimes times = this->times({});
        QCOMPARE(times, UsageTimes());
        QCOMPARE(take(m_overview->names()).value(), UsageNames());
    }

    void hoursAndRowsAgree()
    {
        // An attempt each 67 minutes over 40 days, every fifth failed.
        qint64 written = 0;
        for (qint64 at = sampleTime - 40 * 24 * hour; at < sampleTime; at += 67 * 60'000) {
            UsageAttempt attempt = sampleAttempt({1000}, at);
            if (written++ % 5 == 0) {
                attempt.error = ai::AiErrorKind::Timeout;
            }
            QVERIFY(m_ledger->settle({}, attempt));
        }
        UsageFilter filter;
        filter.from = sampleTime - 40 * 24 * hour;
        filter.to = sampleTime;
        const UsageTimes byHours = times(filter);
        QCOMPARE(byHours.step % hour, 0);
        QCOMPARE(callsIn(byHours), written);
        QCOMPARE(byHours.oldest, filter.from);
        QCOMPARE(byHours.sums->cost, ai::Money{1000 * written});
        // A filter by model makes the rows themselves be counted.
        filter.models = QStringList{u"gemini-2.5-flash"_s};
        const UsageTimes byRows = times(filter);
        QCOMPARE(byRows, byHours);
        filter.statuses = QStringList{u"error"_s};
        QCOMPARE(callsIn(times(filter)), (written + 4) / 5);
        filter.models.clear();
        QCOMPARE(callsIn(times(filter)), (written + 4) / 5);
    }

    void whatIsBeforeTheSpanIsInNoBar()
    {
        // Bars begin at round times, a span where it likes: by quarters, and by rows alike.
        qint64 within = 0;
        UsageFilter filter;
        filter.from = sampleTime - 390 * 24 * hour - 3 * hour;
        filter.to = sampleTime - 2 * hour;
        for (qint64 at = sampleTime - 420 * 24 * hour; at < sampleTime; at += 5 * hour) {
            QVERIFY(m_ledger->settle({}, sampleAttempt({7}, at)));
            within += at >= *filter.from && at < *filter.to ? 1 : 0;
        }
        const UsageTimes byQuarters = times(filter);
        QVERIFY(byQuarters.start < *filter.from);
        QCOMPARE(callsIn(byQuarters), within);
        QCOMPARE(byQuarters.sums->cost, ai::Money{7 * within});
        const UsageAttempt one = sampleAttempt({7});
        QCOMPARE(byQuarters.sums->tokensIn, one.usage.promptTokens() * within);
        QCOMPARE(byQuarters.sums->tokensOut, one.usage.answerTokens() * within);
        QCOMPARE(byQuarters.sums->unpriced, 0);
        filter.models = QStringList{u"gemini-2.5-flash"_s};
        QCOMPARE(times(filter), byQuarters);
        // Within a quarter only rows would tell.
        filter.models.clear();
        filter.from = *filter.from + 1;
        QVERIFY(!times(filter).sums);
    }

    void barsBeginAtRoundTimes()
    {
        for (int i = 0; i < 30; ++i) {
            QVERIFY(m_ledger->settle({}, sampleAttempt({1}, sampleTime + i * 1000)));
        }
        UsageFilter filter;
        filter.from = sampleTime + 500;
        filter.to = sampleTime + 3 * hour;
        const UsageTimes times = this->times(filter);
        QCOMPARE(times.step, 2 * 60'000);
        QCOMPARE(times.start, sampleTime);
        QVERIFY(times.bars.size() <= UsageOverview::mostBars);
        QCOMPARE(callsIn(times), 29); // the one before `from` is no part of it
        filter.text = u"nobody"_s;
        QCOMPARE(callsIn(this->times(filter)), 0);
        filter.text = u"MIA"_s;
        QCOMPARE(callsIn(this->times(filter)), 29);
    }

    void namesAreInOrder()
    {
        for (const QString &name : {u"zoe"_s, u"adam"_s, u"mia"_s, u"adam"_s}) {
            UsageAttempt attempt = sampleAttempt();
            attempt.user = name;
            QVERIFY(m_ledger->settle({}, attempt));
        }
        const UsageNames names = take(m_overview->names()).value();
        QCOMPARE(names.users, (QStringList{u"adam"_s, u"mia"_s, u"zoe"_s}));
        QCOMPARE(names.providers, QStringList{u"gemini"_s});
    }

    void cellsOfTheCsvAreSafe()
    {
        UsageAttempt attempt = sampleAttempt({5});
        attempt.user = u"-2+3"_s;
        attempt.error = ai::AiErrorKind::BadAnswer;
        attempt.errorText = u"said \"no\",\r\nthen left"_s;
        const QByteArray line = attemptsAsCsv({attempt});
        QVERIFY(line.contains(",'-2+3,"));
        QVERIFY(line.contains(",\"said \"\"no\"\",\r\nthen left\","));
        QVERIFY(line.contains(",0.000000005,"));
        QVERIFY(line.contains(",2026-11-22T12:00:00.000Z,"));
        attempt.errorText.clear();
        QCOMPARE(attemptsAsCsv({attempt}).count(','), attemptCsvHeader().count(','));
    }

private:
    [[nodiscard]] UsageTimes times(const UsageFilter &filter) const
    {
        return take(m_overview->times(filter, sampleTime, QTimeZone::utc())).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageLedger> m_ledger;
    std::unique_ptr<UsageOverview> m_overview;
};

QTEST_GUILESS_MAIN(TestUsageOverview)
#include "tst_usageoverview.moc"
