#include "core/documents/matching/Match.h"

#include <QJsonArray>
#include <QTest>

using namespace aio;
using namespace aio::matching;

class TestMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citesBothSides();
    void weightsGoToWhatIsAsked();
    void comparesYearsDegreesAndLevels();
    void readsChinese();
    void isDeterministicAndReactsToEdits();
};

namespace {

const QDate today(2026, 11, 20);

Resume profile()
{
    Resume resume;
    resume.basics.location.city = QStringLiteral("Köln");
    resume.basics.location.countryCode = QStringLiteral("DE");
    ResumeWork work;
    work.name = QStringLiteral("Rheinwerk");
    work.position = QStringLiteral("Entwickler");
    work.startDate = {2022, 11, 0};
    work.highlights = {QStringLiteral("Moved the shop to k8s"), QStringLiteral("Schrieb Dienste in C++")};
    resume.work = {work};
    ResumeEducation school;
    school.studyType = QStringLiteral("Bachelor of Science");
    school.area = QStringLiteral("Informatik");
    resume.education = {school};
    resume.skills = {{QStringLiteral("Web"), {}, {QStringLiteral("JS"), QStringLiteral("PostgreSQL")}, {}}};
    resume.languages = {{QStringLiteral("Deutsch"), QStringLiteral("Muttersprache"), {}},
        {QStringLiteral("Englisch"), QStringLiteral("B2"), {}}};
    return resume;
}

const AreaScore *areaOf(const Match &match, Area area)
{
    for (const AreaScore &score : match.areas) {
        if (score.area == area) {
            return &score;
        }
    }
    return nullptr;
}

} // namespace

void TestMatch::citesBothSides()
{
    JobPosting job;
    job.skills = {QStringLiteral("Kubernetes"), QStringLiteral("JavaScript"), QStringLiteral("Terraform"),
        QStringLiteral("C++")};
    const Match match = matchOf(profile(), job, today);
    QCOMPARE(match.score, 75);
    QCOMPARE(match.missing, QStringList{QStringLiteral("Terraform")});
    const AreaScore *skills = areaOf(match, Area::RequiredSkills);
    QVERIFY(skills != nullptr);
    QCOMPARE(skills->requirements.at(0).evidence->text, QStringLiteral("Moved the shop to k8s"));
    QCOMPARE(skills->requirements.at(0).evidence->pointer, QStringLiteral("/work/0/highlights/0"));
    QCOMPARE(skills->requirements.at(1).evidence->text, QStringLiteral("JS"));
    QVERIFY(!skills->requirements.at(2).evidence);
    const QJsonObject json = toJson(match);
    QCOMPARE(json[QStringLiteral("reasons")].toArray().size(), 4);
    QCOMPARE(json[QStringLiteral("reasons")].toArray().at(3)[QStringLiteral("profile")].toString(),
        QStringLiteral("Schrieb Dienste in C++"));
}

void TestMatch::weightsGoToWhatIsAsked()
{
    JobPosting job;
    job.skills = {QStringLiteral("Kubernetes")};
    job.locations = {QStringLiteral("Cologne, Germany")};
    const Match match = matchOf(profile(), job, today);
    QCOMPARE(match.areas.size(), 2);
    QCOMPARE(match.areas.at(0).weight, 80.0);
    QCOMPARE(match.areas.at(1).weight, 20.0);
    QCOMPARE(match.score, 100);
    job.locations = {QStringLiteral("Berlin")};
    QCOMPARE(matchOf(profile(), job, today).score, 90);
}

void TestMatch::comparesYearsDegreesAndLevels()
{
    JobPosting job;
    job.experienceYearsMin = 8;
    job.education = QStringLiteral("Master's degree in computer science");
    job.languages = {{QStringLiteral("en"), QStringLiteral("C1")}, {QStringLiteral("fr"), {}}};
    const Match match = matchOf(profile(), job, today);
    QVERIFY(qAbs(areaOf(match, Area::Experience)->share - 0.5) < 0.02);
    QCOMPARE(areaOf(match, Area::Education)->share, 0.5);
    QCOMPARE(areaOf(match, Area::Languages)->share, 0.25);
    QCOMPARE(areaOf(match, Area::Education)->requirements.at(0).evidence->text,
        QStringLiteral("Bachelor of Science Informatik"));
}

void TestMatch::readsChinese()
{
    Resume resume;
    resume.work = {ResumeWork{}};
    resume.work[0].highlights = {QStringLiteral("负责微信小程序开发")};
    JobPosting job;
    job.skills = {QStringLiteral("小程序"), QStringLiteral("数据分析")};
    const Match match = matchOf(resume, job, today);
    QCOMPARE(match.score, 50);
    QCOMPARE(match.missing, QStringList{QStringLiteral("数据分析")});
}

void TestMatch::isDeterministicAndReactsToEdits()
{
    JobPosting job;
    job.skills = {QStringLiteral("Kubernetes"), QStringLiteral("Terraform")};
    Resume resume = profile();
    const Match before = matchOf(resume, job, today);
    QCOMPARE(before, matchOf(resume, job, today));
    resume.skills.append({QStringLiteral("Terraform"), {}, {}, {}});
    QVERIFY(matchOf(resume, job, today).score > before.score);
    QCOMPARE(matchOf(Resume{}, JobPosting{}, today).score, 0);
}

QTEST_GUILESS_MAIN(TestMatch)
#include "tst_match.moc"
