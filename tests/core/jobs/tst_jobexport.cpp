#include "core/jobs/JobCsv.h"
#include "core/jobs/JobExport.h"
#include "core/jobs/JobMarkdown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

namespace {

JobPosting sample()
{
    JobPosting job;
    job.title = u"Senior C++ Engineer"_s;
    job.company = u"Müller & Söhne"_s;
    job.companyUrl = u"https://example.com"_s;
    job.locations = {u"Berlin, Germany"_s, u"Zürich"_s};
    job.remote = WorkMode::Remote;
    job.applicantCountries = {u"DE"_s, u"CH"_s};
    job.employmentTypes = {u"FULL_TIME"_s};
    job.salary = {70000, 90000, u"EUR"_s, Salary::Unit::Year};
    job.datePosted = QDate(2026, 11, 2);
    job.applyUrl = u"https://example.com/apply?id=1"_s;
    job.identifier = u"REQ-1"_s;
    job.contactPhone = u"+49 30 1234"_s;
    job.experienceYearsMin = 5;
    job.skills = {u"C++"_s, u"Qt"_s};
    job.preferredSkills = {u"QML"_s};
    job.languages = {{u"de"_s, u"B2"_s}};
    job.responsibilities = {u"=1+1 * build"_s};
    job.description = u"First line, with \"quotes\"\nSecond <b>line</b>\n- dash\n1. one"_s;
    return job;
}

// A reader of RFC 4180, so that the writer is not checked against itself.
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            row << std::exchange(cell, {});
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

class TestJobExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneJobAsSchemaOrg()
    {
        const QJsonObject job =
            QJsonDocument::fromJson(exportJobs({sample()}, ExportFormat::JsonLd)).object();
        QCOMPARE(job[u"@context"_s].toString(), u"https://schema.org"_s);
        QCOMPARE(job[u"@type"_s].toString(), u"JobPosting"_s);
        QCOMPARE(job[u"title"_s].toString(), u"Senior C++ Engineer"_s);
        QCOMPARE(job[u"hiringOrganization"_s][u"name"_s].toString(), u"Müller & Söhne"_s);
        QCOMPARE(job[u"jobLocation"_s].toArray().size(), 2);
        QCOMPARE(job[u"jobLocation"_s][0][u"address"_s].toString(), u"Berlin, Germany"_s);
        QCOMPARE(job[u"jobLocationType"_s].toString(), u"TELECOMMUTE"_s);
        QCOMPARE(job[u"employmentType"_s].toString(), u"FULL_TIME"_s);
        QCOMPARE(job[u"baseSalary"_s][u"currency"_s].toString(), u"EUR"_s);
        QCOMPARE(job[u"baseSalary"_s][u"value"_s][u"minValue"_s].toInt(), 70000);
        QCOMPARE(job[u"baseSalary"_s][u"value"_s][u"unitText"_s].toString(), u"YEAR"_s);
        QCOMPARE(job[u"experienceRequirements"_s][u"monthsOfExperience"_s].toInt(), 60);
        QCOMPARE(job[u"datePosted"_s].toString(), u"2026-11-02"_s);
        QCOMPARE(job[u"potentialAction"_s][u"target"_s].toString(), sample().applyUrl);
        QCOMPARE(job[u"applicationContact"_s].toObject().keys(), (QStringList{u"@type"_s, u"telephone"_s}));
        QCOMPARE(job[u"skills"_s].toArray().size(), 4);
        QVERIFY(!job.contains(u"validThrough"_s));
        QVERIFY(!job.contains(u"url"_s));
    }

    void writesSeveralAsAGraphAndNothingForNothing()
    {
        const auto graph = [](const QList<JobPosting> &jobs) {
            return QJsonDocument::fromJson(exportJobs(jobs, ExportFormat::JsonLd))
                .object()[u"@graph"_s]
                .toArray();
        };
        QCOMPARE(graph({sample(), sample()}).size(), 2);
        QCOMPARE(graph({}).size(), 0);
        QCOMPARE(toSchemaOrg({}).keys(), QStringList{u"@type"_s});
    }

    void oneStatedFigureIsAValue()
    {
        JobPosting job;
        job.salary = {45.5, 45.5, u"USD"_s, Salary::Unit::Hour};
        const QJsonObject value = toSchemaOrg(job)[u"baseSalary"_s][u"value"_s].toObject();
        QCOMPARE(value[u"value"_s].toDouble(), 45.5);
        QVERIFY(!value.contains(u"minValue"_s));
        job.salary = {std::nullopt, 50000, {}, std::nullopt};
        const QJsonObject salary = toSchemaOrg(job)[u"baseSalary"_s].toObject();
        QCOMPARE(salary[u"value"_s][u"maxValue"_s].toInt(), 50000);
        QVERIFY(!salary.contains(u"currency"_s));
        QVERIFY(!salary[u"value"_s].toObject().contains(u"minValue"_s));
    }

    void csvReadsBack()
    {
        const QByteArray bytes = exportJobs({sample(), JobPosting{}}, ExportFormat::Csv);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto rows = parseCsv(QString::fromUtf8(bytes.mid(3)));
        QCOMPARE(rows.size(), 3);
        const QStringList &header = rows.at(0);
        QCOMPARE(header.size(), jobFieldCount + 3);
        const auto cell = [&](const QString &key) { return rows.at(1).value(header.indexOf(key)); };
        QCOMPARE(rows.at(1).size(), header.size());
        QCOMPARE(cell(u"title"_s), sample().title);
        QCOMPARE(cell(u"locations"_s), u"Berlin, Germany; Zürich"_s);
        QCOMPARE(cell(u"salary_min"_s), u"70000"_s);
        QCOMPARE(cell(u"salary_unit"_s), u"YEAR"_s);
        QCOMPARE(cell(u"languages"_s), u"de B2"_s);
        QCOMPARE(cell(u"contact_phone"_s), u"'+49 30 1234"_s);
        QCOMPARE(cell(u"description"_s), sample().description);
        QCOMPARE(rows.at(2).join(QString()), QString());
    }

    void csvNeverHoldsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"plain"_s << u"plain"_s;
        QTest::newRow("equals") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void csvNeverHoldsAFormula()
    {
        QFETCH(const QString, text);
        QTEST(csvCell(text), "cell");
    }

    void markdownShowsWordsNotMarkup()
    {
        const QString text = QString::fromUtf8(exportJobs({sample(), JobPosting{}}, ExportFormat::Markdown));
        QVERIFY2(text.startsWith(u"# Senior C++ Engineer\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"<https://example.com/apply?id=1>"_s));
        QVERIFY(text.contains(u"Second \\<b\\>line\\</b\\>"_s));
        QVERIFY(text.contains(u"\n\\- dash"_s));
        QVERIFY(text.contains(u"\n1\\. one"_s));
        QVERIFY(text.contains(u"- =1+1 \\* build"_s));
        QVERIFY(text.contains(u"70000-90000 EUR"_s));
        QCOMPARE(text.count(u"\n# "_s), 1); // the job without a title has a heading too
        JobPosting hostile;
        hostile.title = u"x\n# y"_s;
        hostile.applyUrl = u"javascript:alert(1)"_s;
        const QString escaped = QString::fromUtf8(toMarkdown({hostile}));
        QVERIFY2(!escaped.contains(u"<javascript"_s) && !escaped.contains(u"\n# y"_s), qPrintable(escaped));
    }

    void knowsFormatsByName()
    {
        QCOMPARE(exportFormatOf(u"/a/b.JSON"_s), ExportFormat::JsonLd);
        QCOMPARE(exportFormatOf(u"jobs.csv"_s), ExportFormat::Csv);
        QCOMPARE(exportFormatOf(u"jobs.md"_s), ExportFormat::Markdown);
        QVERIFY(!exportFormatOf(u"jobs.exe"_s));
        for (const auto format : {ExportFormat::JsonLd, ExportFormat::Csv, ExportFormat::Markdown}) {
            QCOMPARE(exportFormatOf(u"x."_s + exportSuffix(format)), format);
        }
    }

    void writesAFileOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"jobs.md"_s);
        QVERIFY(exportJobsTo(file, {sample()}, ExportFormat::Markdown));
        QVERIFY(QFile::exists(file));
        const auto nowhere = exportJobsTo(folder.filePath(u"no/jobs.md"_s), {sample()}, ExportFormat::Csv);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
        QVERIFY2(nowhere.error().message.contains(u"does not exist"_s), qPrintable(nowhere.error().message));
    }
};

QTEST_GUILESS_MAIN(TestJobExport)
#include "tst_jobexport.moc"
