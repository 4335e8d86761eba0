#include "core/usage/AttemptImport.h"
#include "core/usage/document/CostDrawing.h"
#include "core/usage/document/UsagePdf.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/ToolRun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 dollar = 1'000'000'000;

QString textOf(const QByteArray &pdf, const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"report.pdf"_s);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size()) {
        return {};
    }
    out.close();
    return QString::fromUtf8(aio::testing::outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
}

} // namespace

// A printed report of usage, from the log to what a reader of PDF finds in it.
class TestUsagePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = m_workspace.open();
        QList<UsageAttempt> attempts;
        // Four calls a day for a hundred days, one day with forty of them, one model without a price.
        for (int back = 100; back > 0; --back) {
            const int calls = back == 5 ? 40 : 4;
            for (int i = 0; i < calls; ++i) {
                UsageAttempt attempt = sampleAttempt({dollar / 4}, sampleTime - back * day + i * 1000);
                attempt.task = i % 2 == 0 ? ai::AiTask::DraftCv : ai::AiTask::CoverLetter;
                attempts << attempt;
            }
        }
        UsageAttempt unpriced = sampleAttempt({0}, sampleTime - 3 * day);
        unpriced.modelAsked = unpriced.modelServed = u"house-model"_s;
        unpriced.cost = {};
        attempts << unpriced;
        UsageAttempt failed = sampleAttempt({0}, sampleTime - 2 * day);
        failed.error = ai::AiErrorKind::RateLimit;
        attempts << failed;
        const auto written = take(m_database->perform([&](Connection &connection) {
            return AttemptImport(connection, m_workspace.workspace().deviceId()).add(attempts);
        }));
        QVERIFY(written.has_value());
    }

    void factsAreThoseOfTheMonth()
    {
        const auto facts = read(0);
        QVERIFY(facts.has_value());
        // 1 to 21 November: 20 ordinary days and the one that stands out.
        QCOMPARE(facts->report.total.figures.cost.nanoUsd, 20 * dollar + 10 * dollar);
        QCOMPARE(facts->report.question.bucket, UsageBucket::Day);
        QVERIFY(facts->forecast && facts->forecast->expected > facts->forecast->soFar);
        QCOMPARE(facts->forecast->soFar, facts->report.total.figures.cost);
        QCOMPARE(facts->anomalies.size(), qsizetype(1));
        QVERIFY(facts->anomaliesKnown);
        QCOMPARE(facts->anomalies.constFirst().cost.nanoUsd, 10 * dollar);
        const auto before = read(1);
        QVERIFY(before.has_value());
        QVERIFY(!before->forecast);
        QVERIFY(before->anomalies.isEmpty()); // the one of November is not October's
        QCOMPARE(before->report.total.figures.cost.nanoUsd, 31 * dollar);
    }

    void itSaysWhatTheFactsSay()
    {
        auto facts = read(0).value();
        facts.monthBudget = ai::Money{20 * dollar};
        const auto pdf = usagePdf(facts, {QLocale(u"en_US"_s), u"Acme"_s, false});
        QVERIFY2(pdf.has_value(), qPrintable(pdf ? QString() : pdf.error().message));
        QVERIFY(pdf->startsWith("%PDF-"));
        const QString text = textOf(*pdf, m_folder).simplified(); // wherever lines end
        for (const QString &part :
            {u"AI usage report"_s, u"Acme"_s, u"1 Nov 2026 – 22 Nov 2026"_s, u"$30.00"_s,
                u"gemini-2.5-flash"_s, u"Draft CV"_s, u"Cover letter"_s, u"over the budget of $20.00"_s,
                u"17 Nov 2026"_s, u"more calls"_s, u"Asked to wait"_s, u"house-model"_s, u"Page 1 of"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
        }
        // Vectors, not a picture of a chart.
        QVERIFY(!pdf->contains("/Subtype /Image"));
    }

    void aGermanOneHasGermanWordsAndNumbers()
    {
        const auto pdf = usagePdf(read(0).value(), {QLocale(u"de_DE"_s), {}, false});
        QVERIFY(pdf.has_value());
        const QString text = textOf(*pdf, m_folder);
        for (const QString &part : {u"Bericht über die KI-Nutzung"_s, u"30,00"_s, u"Lebenslauf entwerfen"_s,
                 u"mehr Aufrufe"_s, u"Seite 1 von"_s, u"1. Nov. 2026"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
        }
        QVERIFY2(!text.contains(u"Cost"_s), qPrintable(text));
    }

    void everyPageSaysHowManyThereAre()
    {
        auto facts = read(0).value();
        // Breakdowns that fill pages.
        for (int i = 0; i < 300; ++i) {
            Anomaly odd = facts.anomalies.constFirst();
            facts.anomalies << odd;
        }
        const QString text = textOf(usagePdf(facts, {QLocale(u"en_US"_s), {}, true}).value(), m_folder);
        const qsizetype pages = text.count(u'\f');
        QVERIFY(pages > 3);
        for (int page = 1; page <= pages; ++page) {
            QVERIFY2(
                text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(QString::number(page)));
        }
    }

    void withoutCallsItSaysSo()
    {
        ReportQuestion question;
        question.filter.users = {u"nobody"_s};
        question = monthQuestion(question, sampleTime, 0);
        UsageReports reports(*m_database);
        const auto facts = take(readReportFacts(reports, question, sampleTime));
        QVERIFY(facts.has_value());
        const QString text = textOf(usagePdf(*facts, {QLocale(u"en_US"_s), {}, false}).value(), m_folder);
        QVERIFY(text.contains(u"no calls in this period"_s));
        QVERIFY(text.contains(u"Only User nobody"_s));
    }

    void axesEndAtRoundFigures()
    {
        QCOMPARE(axisFor(0).end, 1.0);
        QCOMPARE(axisFor(37).end, 40.0);
        QCOMPARE(axisFor(10.01).end, 12.5);
        QCOMPARE(axisFor(9).end, 10.0);
        QCOMPARE(axisFor(1e9).end, 1e9);
        for (double most = 1e-3; most < 1e12; most *= 1.7) {
            const AxisScale axis = axisFor(most);
            QVERIFY(axis.end >= most * 0.999 && axis.end <= 1.5 * most);
            QVERIFY(axis.end / axis.step < 5.5);
        }
    }

private:
    Result<ReportFacts> read(int ago)
    {
        UsageReports reports(*m_database);
        return take(readReportFacts(reports, monthQuestion({}, sampleTime, ago), sampleTime));
    }

    TemporaryWorkspace m_workspace;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_MAIN(TestUsagePdf)
#include "tst_usagepdf.moc"
