#include "core/usage/corrections/PriceBook.h"
#include "core/usage/report/UsageReports.h"
#include "tests/core/usage/corrections/CorrectionBench.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

// A little over a year: clocks are put forward and back in it.
const quota::TimeSpan span{sampleTime - 400 * day, sampleTime};

constexpr int rounds = 20;

// Ahead, behind, with half an hour and three quarters, with half an hour of summer time, and without.
const QByteArrayList zones{"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu",
    "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Auckland"};

} // namespace

// Whatever happens to a log, its figures are those of the calls: this keeps the calls in memory and adds them
// up itself.
class TestUsageProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheCalls_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void figuresAreThoseOfTheCalls()
    {
        QFETCH(const quint32, seed);
        m_bench = std::make_unique<CorrectionBench>();
        m_random = std::make_unique<RandomAttempts>(seed);
        m_attempts.clear();
        m_sets.clear();
        m_gone.clear();
        for (int round = 0; round < rounds; ++round) {
            m_reached = span.start + (round + 1) * ((span.end - span.start) / rounds);
            act();
            // It looks at every day: now and then, and at the end.
            const QString wrong = round % 5 == 4 ? m_bench->differences() : QString();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
            compare();
            if (QTest::currentTestFailed()) {
                qWarning("round %d, %s", round, qPrintable(m_last));
                return;
            }
        }
        QVERIFY(m_sets.size() > 1);
        m_bench.reset();
    }

private:
    void act()
    {
        log({span.start + (m_reached - span.start) * 9 / 10, m_reached}, u"desk"_s);
        switch (m_random->below(7)) {
        case 0:
            m_last = u"late"_s; // a machine that was offline for up to a year tells what it did
            log({span.start, m_reached}, u"offline"_s);
            break;
        case 1:
            m_last = u"told again"_s;
            tellAgain();
            break;
        case 2:
        case 3:
            m_last = u"repriced"_s;
            reprice();
            break;
        case 4:
            m_last = u"undone"_s;
            undo();
            break;
        case 5:
            m_last = u"retained"_s;
            retain();
            break;
        default:
            m_last = u"by hand"_s;
            setCost();
            break;
        }
        m_bench->sumUp(m_reached - m_random->below(5 * day), m_random->below(2) == 0 ? 1000 : 4);
    }

    void log(const quota::TimeSpan &when, const QString &device)
    {
        QList<UsageAttempt> made;
        for (int i = 0; i < 25; ++i) {
            UsageAttempt attempt = m_random->next(when);
            attempt.origin = device;
            attempt.providerKind = ai::ProviderKind::Gemini;
            made << attempt;
            m_attempts.insert(attempt.id, attempt);
        }
        QCOMPARE(m_bench->add(made), made.size());
    }

    // Of those that retention deleted nobody knows that they were there.
    void tellAgain()
    {
        QList<UsageAttempt> known;
        for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
            if (!m_gone.contains(attempt.id) && known.size() < 50) {
                known << attempt;
            }
        }
        QCOMPARE(m_bench->add(known), 0);
    }

    void reprice()
    {
        QList<catalog::UserPrice> prices;
        for (int i = 0; i < 4; ++i) {
            prices << priceOf(u"model-%1"_s.arg(i), 1 + m_random->below(20));
            prices << priceOf(u"model-%1-1"_s.arg(i), 1 + m_random->below(20));
        }
        const RepriceRequest request{.filter = {.from = span.start + m_random->below(200) * day,
                                         .to = span.start + (200 + m_random->below(200)) * day},
            .catalog = catalog::ModelCatalog().withUserPrices(prices),
            .onlyUnpriced = m_random->below(3) == 0};
        const RepricePlan plan = take(m_bench->corrections().preview(request)).value();
        const CorrectionSet set = take(m_bench->corrections().reprice(request)).value();
        QCOMPARE(set.tally, plan.changed);
        PriceBook book(request.catalog, {});
        CorrectionTally expected;
        QMap<QUuid, catalog::Cost> before;
        for (UsageAttempt &attempt : m_attempts) {
            const bool asked = !m_gone.contains(attempt.id) && attempt.startedAt >= *request.filter.from
                && attempt.startedAt < *request.filter.to && attempt.countsAsRequest()
                && attempt.cost.source != catalog::CostSource::Provider
                && !(request.onlyUnpriced && attempt.cost.amount);
            const auto cost = asked ? book.costOf(attempt) : std::nullopt;
            if (cost && cost->amount != attempt.cost.amount) {
                expected.add(attempt.cost.amount, cost->amount);
                before.insert(attempt.id, attempt.cost);
                attempt.cost = *cost;
            }
        }
        QCOMPARE(set.tally, expected);
        m_sets.append({set.id, before});
    }

    void setCost()
    {
        QList<QUuid> ids;
        for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
            if (!m_gone.contains(attempt.id)) {
                ids << attempt.id;
            }
        }
        UsageAttempt &chosen = m_attempts[ids.at(m_random->below(ids.size()))];
        const std::optional<ai::Money> cost =
            m_random->below(4) == 0 ? std::nullopt : std::optional(ai::Money{m_random->below(9'000'000)});
        const auto set = take(m_bench->corrections().setCost(chosen.id, cost, u"bill"_s)).value();
        m_sets.append({set.id, {{chosen.id, chosen.cost}}});
        chosen.cost = {cost ? catalog::CostSource::Provider : catalog::CostSource::Unpriced, cost, {}, {}};
    }

    void undo()
    {
        if (m_sets.isEmpty()) {
            return;
        }
        const auto [id, before] = m_sets.takeLast();
        QVERIFY(take(m_bench->corrections().undo(id)));
        for (auto each = before.cbegin(); each != before.cend(); ++each) {
            if (!m_gone.contains(each.key())) {
                m_attempts[each.key()].cost = each.value();
            }
        }
    }

    void retain()
    {
        const qint64 from = span.start + m_random->below((m_reached - span.start) / day) * day / 2;
        m_bench->retain({.from = from, .bytes = {}});
        for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
            if (attempt.startedAt < from) {
                m_gone.insert(attempt.id); // late ones that come after that are kept until the next time
            }
        }
    }

    // Days of a zone, from any day to any other.
    void compare()
    {
        const QTimeZone zone(zones.at(m_random->below(zones.size())));
        const QDate first =
            QDateTime::fromMSecsSinceEpoch(span.start + m_random->below(300) * day, zone).date();
        const QDate last = first.addDays(m_random->below(120));
        const auto startOf = [&zone](QDate date) { return date.startOfDay(zone).toMSecsSinceEpoch(); };
        ReportQuestion question{
            .filter = {.from = startOf(first), .to = startOf(last.addDays(1))}, .zone = zone};
        question.seriesBy = UsageDimension::Model;
        const UsageReport report = take(UsageReports(m_bench->database()).read(question, m_reached)).value();
        QList<UsageFigures> days(first.daysTo(last) + 1);
        UsageFigures total;
        for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(attempt.startedAt, zone).date();
            if (attempt.task != ai::AiTask::Test && date >= first && date <= last) {
                days[first.daysTo(date)] += UsageFigures::of(attempt);
                total += UsageFigures::of(attempt);
            }
        }
        QCOMPARE(report.total.figures, total);
        QCOMPARE(report.bars.size(), days.size());
        for (qsizetype i = 0; i < days.size(); ++i) {
            QCOMPARE(report.bars.at(i).figures, days.at(i));
        }
        UsageFigures models;
        for (const ReportSeries &series : report.series) {
            models += series.total;
        }
        QCOMPARE(models, total);
    }

    std::unique_ptr<CorrectionBench> m_bench;
    std::unique_ptr<RandomAttempts> m_random;
    QMap<QUuid, UsageAttempt> m_attempts; // as corrected
    QList<std::pair<QUuid, QMap<QUuid, catalog::Cost>>> m_sets;
    qint64 m_reached = 0;
    QSet<QUuid> m_gone; // deleted by retention
    QString m_last;
};

QTEST_GUILESS_MAIN(TestUsageProperty)
#include "tst_usageproperty.moc"
