#include "core/usage/AttemptImport.h"
#include "core/usage/billing/InvoiceStore.h"
#include "core/usage/billing/Reconciler.h"
#include "tests/core/usage/SampleAttempts.h"

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nanos = 1'000'000'000;
const QDate sampleDay(2026, 11, 22);

UsageAttempt callOf(const QString &model, const std::optional<ai::Money> &cost, int daysLater = 0)
{
    UsageAttempt attempt = sampleAttempt({}, sampleTime + daysLater * 86'400'000LL);
    attempt.modelAsked = model;
    attempt.modelServed = model;
    attempt.cost = {};
    if (cost) {
        attempt.cost = {catalog::CostSource::Computed, cost, {}, u"test@0"_s};
    }
    return attempt;
}

InvoiceLine lineOf(
    const QString &model, qint64 nanoUsd, const QString &tier = {}, int daysLater = 0, qint64 lines = 1)
{
    return {sampleDay.addDays(daysLater), model, u"tokens"_s, tier, lines, {nanoUsd}};
}

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_hash = 0;
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void whatAgreesNeedsNoWords()
    {
        log({callOf(u"claude-haiku-4-5-20251001"_s, ai::Money{2 * nanos}),
            callOf(u"claude-haiku-4-5-20251001"_s, ai::Money{3 * nanos})});
        bill({lineOf(u"Claude Haiku 4.5"_s, 5 * nanos)});
        const Reconciliation found = reconcileAll();
        QCOMPARE(found.rows.size(), 1);
        const DriftRow &row = found.rows.constFirst();
        QCOMPARE(row.day, sampleDay);
        QCOMPARE(row.model, u"claude-haiku-4-5-20251001"_s);
        QCOMPARE(row.calls, 2);
        QCOMPARE(row.drift(), ai::Money{});
        QVERIFY(row.parts.isEmpty());
        QCOMPARE(found.drift(), ai::Money{});
    }

    void centsAreRounded()
    {
        log({callOf(u"haiku"_s, ai::Money{1'234'567'891})});
        bill({lineOf(u"haiku"_s, 1'230'000'000)}, {10'000'000});
        QCOMPARE(parts(), (QList<DriftPart>{{DriftCause::Rounding, {-4'567'891}}}));
        // A cent more is no rounding.
        bill({lineOf(u"haiku"_s, 1'260'000'000)}, {10'000'000});
        QCOMPARE(parts(), (QList<DriftPart>{{DriftCause::Unexplained, {25'432'109}}}));
    }

    void whatIsMissingIsSaid()
    {
        log({callOf(u"mine"_s, ai::Money{2 * nanos})});
        bill({lineOf(u"others"_s, 7 * nanos)});
        const Reconciliation found = reconcileAll();
        QCOMPARE(found.rows.size(), 2);
        QCOMPARE(found.drift(DriftCause::MissingInLog), ai::Money{7 * nanos});
        QCOMPARE(found.drift(DriftCause::MissingInInvoice), ai::Money{-2 * nanos});
        QCOMPARE(found.drift(), ai::Money{5 * nanos});
    }

    void callsWithoutAPriceAreCounted()
    {
        // A thousand tokens in and two hundred out, at $1,000 and $5,000 a million: a dollar each.
        log({callOf(u"m"_s, ai::Money{nanos}), callOf(u"m"_s, {})});
        bill({lineOf(u"m"_s, 3 * nanos)});
        QCOMPARE(parts(), (QList<DriftPart>{{DriftCause::Unpriced, {2 * nanos}}}));
        // Without a price now either, all of it may be theirs.
        QCOMPARE(parts(catalog::ModelCatalog()), (QList<DriftPart>{{DriftCause::Unpriced, {2 * nanos}}}));
        bill({lineOf(u"m"_s, 4 * nanos)});
        QCOMPARE(parts(),
            (QList<DriftPart>{{DriftCause::Unpriced, {2 * nanos}}, {DriftCause::Unexplained, {nanos}}}));
    }

    void tiersAreRecognised()
    {
        log({callOf(u"m"_s, ai::Money{8 * nanos})});
        bill({lineOf(u"m"_s, 4 * nanos)});
        QCOMPARE(parts(), (QList<DriftPart>{{DriftCause::Tier, {-4 * nanos}}}));
        // Half of it by the bill's own words.
        bill({lineOf(u"m"_s, 4 * nanos), lineOf(u"m"_s, 2 * nanos, u"batch"_s)});
        QCOMPARE(parts(), (QList<DriftPart>{{DriftCause::Tier, {-2 * nanos}}}));
    }

    void estimatesExplainTheRest()
    {
        UsageAttempt estimated = callOf(u"m"_s, ai::Money{8 * nanos});
        estimated.cost.source = catalog::CostSource::Estimated;
        log({estimated});
        bill({lineOf(u"m"_s, 7 * nanos)});
        QCOMPARE(parts(), (QList<DriftPart>{{DriftCause::Estimated, {-nanos}}}));
    }

    void aBillWithoutModelsIsHeldAgainstTheDay()
    {
        log({callOf(u"a"_s, ai::Money{nanos}), callOf(u"b"_s, ai::Money{2 * nanos})});
        bill({lineOf({}, 3 * nanos)});
        const Reconciliation found = reconcileAll();
        QCOMPARE(found.rows.size(), 1);
        QVERIFY(found.rows.constFirst().parts.isEmpty());
        QCOMPARE(found.rows.constFirst().calls, 2);
    }

    // Tests are billed; calls of other providers and days that no bill is of are not compared.
    void onlyWhatTheBillIsOfIsCompared()
    {
        UsageAttempt test = callOf(u"m"_s, ai::Money{nanos});
        test.task = ai::AiTask::Test;
        test.isTest = true;
        UsageAttempt other = callOf(u"m"_s, ai::Money{9 * nanos});
        other.provider = u"openai"_s;
        log({test, other, callOf(u"m"_s, ai::Money{5 * nanos}, -3), callOf(u"m"_s, ai::Money{6 * nanos}, 3)});
        bill({lineOf(u"m"_s, nanos)});
        QCOMPARE(reconcileAll().drift(), ai::Money{});
        // The day of a later import counts; between two bills lies a gap.
        bill({lineOf(u"m"_s, 5 * nanos, {}, -3)});
        bill({lineOf(u"m"_s, 2 * nanos)});
        const Reconciliation found = reconcileAll();
        QCOMPARE(found.invoices.size(), 2);
        QCOMPARE(found.uncoveredDays, 2);
        QCOMPARE(found.invoiced, ai::Money{7 * nanos});
        QCOMPARE(found.logged, ai::Money{6 * nanos});
        const Reconciliation late = reconcileAll(sampleDay);
        QCOMPARE(late.first, sampleDay);
        QCOMPARE(late.invoiced, ai::Money{2 * nanos});
        QVERIFY(!reconcileAll(sampleDay.addDays(9)).first.isValid());
    }

    void partsAddUpAndAreWritten()
    {
        log({callOf(u"=m"_s, ai::Money{123'456'789}), callOf(u"=m"_s, {}), callOf(u"b"_s, ai::Money{5})});
        bill({lineOf(u"=m"_s, 300'000'000), lineOf(u"c"_s, 70'000'000)}, {10'000'000});
        const Reconciliation found = reconcileAll();
        ai::Money sum;
        for (const DriftRow &row : found.rows) {
            ai::Money own;
            for (const DriftPart &part : row.parts) {
                own += part.amount;
            }
            QCOMPARE(own, row.drift());
            sum += own;
        }
        QCOMPARE(sum, found.drift());
        const QByteArray csv = found.toCsv();
        QCOMPARE(csv.count("\r\n"), 1 + found.rows.size());
        QVERIFY(csv.contains("2026-11-22,'=m,2,1,0.300000000,0.123456789,"));
    }

private:
    void log(const QList<UsageAttempt> &attempts)
    {
        take(m_database->perform([&attempts](Connection &connection) {
            return AttemptImport(connection, u"d"_s).add(attempts);
        })).value();
    }

    void bill(const QList<InvoiceLine> &lines, ai::Money step = {1})
    {
        InvoiceContent content;
        content.lines = lines;
        content.invoice.step = step;
        content.invoice.fileHash = QString::number(++m_hash);
        content.invoice.first = lines.constFirst().day;
        content.invoice.last = lines.constLast().day;
        QVERIFY(take(InvoiceStore(*m_database, m_workspace->author()).add(content, u"gemini"_s)));
    }

    static catalog::ModelCatalog prices()
    {
        catalog::UserPrice price;
        price.kind = ai::ProviderKind::Gemini;
        price.model = u"m"_s;
        price.price.rates.input = 1'000 * nanos;
        price.price.rates.output = 5'000 * nanos;
        price.price.byUser = true;
        return catalog::ModelCatalog().withUserPrices({price});
    }

    Reconciliation reconcileAll(QDate first = {}, const catalog::ModelCatalog &catalog = prices())
    {
        const auto found = reconcile(
            *m_database, {.provider = u"gemini"_s, .first = first, .last = {}, .catalog = catalog}, {});
        return found.value();
    }

    QList<DriftPart> parts(const catalog::ModelCatalog &catalog = prices())
    {
        return reconcileAll({}, catalog).rows.constFirst().parts;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    int m_hash = 0;
};

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
