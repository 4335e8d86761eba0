#include "tests/support/PostingScore.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using aio::testing::Score;
using aio::testing::scoreField;

class TestPostingScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTextsWithoutTheirDress_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("produced");
        QTest::addColumn<bool>("equal");
        QTest::newRow("gender tag") << u"title"_s << u"Koch (m/w/d)"_s << u"KOCH"_s << true;
        QTest::newRow("other title") << u"title"_s << u"Koch (m/w/d)"_s << u"Kellner"_s << false;
        QTest::newRow("title with a place") << u"title"_s << u"Cook"_s << u"Cook, Leeds"_s << false;
        QTest::newRow("sharp") << u"skills"_s << u"C#"_s << u"C"_s << false;
        QTest::newRow("legal form") << u"company"_s << u"Oliva s.r.o."_s << u"Oliva"_s << true;
        QTest::newRow("accents") << u"company"_s << u"Präzisa AG"_s << u"PRAZISA"_s << true;
        QTest::newRow("place within an address") << u"location"_s << u"Bath, England"_s << u"Bath"_s << true;
        QTest::newRow("other place") << u"location"_s << u"Bath, England"_s << u"York, England, UK"_s
                                     << false;
        QTest::newRow("unspaced script") << u"location"_s << u"仙台市青葉区"_s << u"仙台市"_s << true;
        QTest::newRow("address") << u"applyUrl"_s << u"https://www.a.example/x/"_s
                                 << u"http://a.example/x#top"_s << true;
        QTest::newRow("day") << u"datePosted"_s << u"2025-01-02"_s << u"2025-02-01"_s << false;
        QTest::newRow("language") << u"language"_s << u"pt"_s << u"pt-BR"_s << true;
    }

    void comparesTextsWithoutTheirDress()
    {
        QFETCH(QString, field);
        QFETCH(QString, expected);
        QFETCH(QString, produced);
        QFETCH(bool, equal);
        const bool isList = field == u"skills"_s || field == u"location"_s;
        const Score score = isList ? scoreField(field, QJsonArray{expected}, {}, QJsonArray{produced})
                                   : scoreField(field, expected, {}, produced);
        QCOMPARE(score, equal ? (Score{1, 0, 0}) : (Score{0, 1, 1}));
    }

    void countsAnUncalledForValueAsWrong()
    {
        QCOMPARE(scoreField(u"salaryMin"_s, QJsonValue::Null, {}, 500.0), (Score{0, 1, 0}));
        QCOMPARE(scoreField(u"salaryMin"_s, QJsonValue::Null, {}, QJsonValue::Undefined), Score{});
        QCOMPARE(scoreField(u"salaryMin"_s, 500.0, {}, QJsonValue::Undefined), (Score{0, 0, 1}));
        QCOMPARE(scoreField(u"salaryMin"_s, 500.0, {}, 501.0), (Score{1, 0, 0}));
        QCOMPARE(scoreField(u"salaryMin"_s, 500.0, {}, 510.0), (Score{0, 1, 1}));
    }

    void acceptsFurtherAnswers()
    {
        const QJsonArray others{u"Cook"_s, QJsonValue::Null};
        QCOMPARE(scoreField(u"title"_s, u"Line cook"_s, others, u"Cook"_s), (Score{1, 0, 0}));
        QCOMPARE(scoreField(u"title"_s, u"Line cook"_s, others, QJsonValue::Undefined), Score{});
        const QJsonArray bare{QJsonArray{u"Bonn"_s}};
        QCOMPARE(scoreField(u"location"_s, QJsonArray{u"Bonn"_s, u"Ulm"_s}, bare, QJsonArray{u"Bonn"_s}),
            (Score{1, 0, 0}));
    }

    void comparesListsItemByItem()
    {
        const QJsonArray due{u"FULL_TIME"_s, u"PART_TIME"_s};
        QCOMPARE(scoreField(u"employmentType"_s, due, {}, QJsonArray{u"PART_TIME"_s, u"INTERN"_s}),
            (Score{1, 1, 1}));
        QCOMPARE(
            scoreField(u"employmentType"_s, QJsonValue::Null, {}, QJsonArray{u"INTERN"_s}), (Score{0, 1, 0}));
    }

    void takesSilenceForOnSite()
    {
        QCOMPARE(scoreField(u"remote"_s, u"onsite"_s, {}, QJsonValue::Undefined), Score{});
        QCOMPARE(scoreField(u"remote"_s, QJsonValue::Null, {}, u"onsite"_s), Score{});
        QCOMPARE(scoreField(u"remote"_s, u"onsite"_s, {}, u"hybrid"_s), (Score{0, 1, 0}));
        QCOMPARE(scoreField(u"remote"_s, u"hybrid"_s, {}, u"onsite"_s), (Score{0, 1, 1}));
    }

    void turnsAPostingIntoARecord()
    {
        aio::JobPosting job;
        job.title = u"Cook"_s;
        job.salary = {20, std::nullopt, u"EUR"_s, aio::Salary::Unit::Hour};
        job.skills = {u"HACCP"_s};
        job.preferredSkills = {u"HACCP"_s, u"Pastry"_s};
        job.remote = aio::WorkMode::Hybrid;
        const QJsonObject record = aio::testing::flatRecord(job);
        QCOMPARE(record.keys().size(), 6);
        QCOMPARE(record.value(u"salaryUnit"_s), QJsonValue(u"HOUR"_s));
        QCOMPARE(record.value(u"skills"_s), QJsonValue(QJsonArray{u"HACCP"_s, u"Pastry"_s}));
        QCOMPARE(record.value(u"remote"_s), QJsonValue(u"hybrid"_s));
        for (auto it = record.begin(); it != record.end(); ++it)
            QVERIFY2(aio::testing::scoredFields().contains(it.key()), qPrintable(it.key()));
    }

    void knowsWhenNoSalaryIsStated()
    {
        const QJsonObject none{{u"salaryMin"_s, QJsonValue::Null}, {u"salaryMax"_s, QJsonValue::Null}};
        QVERIFY(aio::testing::statesNoSalary(none));
        QJsonObject upTo = none;
        upTo.insert(u"salaryMax"_s, 34);
        QVERIFY(!aio::testing::statesNoSalary(upTo));
    }
};

QTEST_GUILESS_MAIN(TestPostingScore)
#include "tst_postingscore.moc"
