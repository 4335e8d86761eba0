#include "core/documents/draft/CvProfile.h"
#include "core/documents/drafting/Drafter.h"
#include "core/documents/grounding/Grounding.h"
#include "core/documents/resume/ResumeJson.h"

#include <QDir>
#include <QTest>

using namespace aio;
using namespace aio::drafting;

class TestDrafter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsProven();
    void factsStayInTheirLanguage();
    void theCvFollowsTheJob();
    void nothingIsLost();
    void lettersFollowTheirLanguage();
    void lettersGrowWithTheirLength();
    void germanNamesHaveArticles_data();
    void germanNamesHaveArticles();
    void salutationsFollowTheirTone();
    void saysNothingOfAnEmptyProfile();
    void theSummaryKeepsAPersonsOwnWords();
    void theSummaryNamesOneRoleOnce();
};

namespace {

const QDate today(2026, 11, 20);

QList<Resume> profiles()
{
    QList<Resume> list;
    const QDir folder(QStringLiteral(PROFILES));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            list.append(parseResume(file.readAll()).value_or(Resume{}));
        }
    }
    return list;
}

Resume mara()
{
    for (const Resume &profile : profiles()) {
        if (profile.basics.name.startsWith(u"Mara")) {
            return profile;
        }
    }
    return {};
}

JobPosting platformJob()
{
    JobPosting job;
    job.title = QStringLiteral("Platform Engineer (m/f/d)");
    job.company = QStringLiteral("Quantil Insurance SE");
    job.skills = {QStringLiteral("Kubernetes"), QStringLiteral("PostgreSQL"), QStringLiteral("Terraform")};
    job.contactName = QStringLiteral("Frau Dr. Alice Braun");
    job.experienceYearsMin = 5;
    return job;
}

QList<JobPosting> jobs()
{
    JobPosting invoices;
    invoices.title = QStringLiteral("Entwickler für Abrechnungssysteme");
    invoices.company = QStringLiteral("Rheinkasse AG");
    invoices.skills = {QStringLiteral("Java"), QStringLiteral("Spring Boot")};
    invoices.language = QStringLiteral("de");
    JobPosting ward;
    ward.title = QStringLiteral("Krankenpfleger");
    ward.skills = {QStringLiteral("Wundversorgung"), QStringLiteral("SAP")};
    return {platformJob(), invoices, ward, JobPosting{}};
}

const LetterContent &letterOf(const Draft &draft)
{
    return std::get<LetterContent>(draft.content);
}

QString textOf(const LetterContent &letter)
{
    QStringList texts;
    for (const DraftText &paragraph : letter.paragraphs) {
        texts.append(paragraph.text);
    }
    return texts.join(u'\n');
}

} // namespace

void TestDrafter::factsStayInTheirLanguage()
{
    Resume profile;
    profile.basics.name = QStringLiteral("ليلى حداد");
    profile.basics.summary = QStringLiteral("مهندسة برمجيات لديها ثماني سنوات من الخبرة في بناء الأنظمة.");
    ResumeWork work;
    work.name = QStringLiteral("شركة النور للتقنية");
    work.position = QStringLiteral("مهندسة برمجيات أولى");
    work.startDate = {2019, 3, 0};
    work.highlights = {QStringLiteral("قادت فريقا من خمسة مهندسين وخفضت زمن البدء")};
    profile.work = {work};
    JobPosting job;
    job.language = QStringLiteral("en");
    const Draft own = draftCv(profile, job, {{}, CvLength::TwoPages, today});
    QCOMPARE(own.language, QStringLiteral("ar"));
    QCOMPARE(std::get<CvContent>(own.content).summary.text, profile.basics.summary);
    QCOMPARE(draftCv(profile, job, {QStringLiteral("en"), CvLength::TwoPages, today}).language,
        QStringLiteral("en"));
}

void TestDrafter::everythingIsProven()
{
    qsizetype drafts = 0;
    const QStringList languages = draftLanguages();
    QCOMPARE(languages.size(), 7);
    for (const Resume &profile : profiles()) {
        for (const JobPosting &job : jobs()) {
            for (const QString &language : languages) {
                const Draft cv = draftCv(profile, job, {language, CvLength::OnePage, today});
                const Draft letter =
                    draftLetter(profile, job, {language, LetterTone::Warm, LetterLength::Long, today});
                for (const Draft &draft : {cv, letter}) {
                    const auto found = grounding::ground(profile, grounding::groundingText(draft), today);
                    for (const grounding::Claim &claim : found.unsupported()) {
                        qInfo("%s %s: %s", qPrintable(language), qPrintable(claim.text),
                            qPrintable(claim.reason));
                    }
                    QVERIFY(found.unsupported().isEmpty());
                    ++drafts;
                }
            }
        }
    }
    QVERIFY(profiles().size() >= 3);
    QCOMPARE(drafts, profiles().size() * 4 * 7 * 2);
}

void TestDrafter::theCvFollowsTheJob()
{
    const Draft draft = draftCv(mara(), platformJob(), {QStringLiteral("en"), CvLength::OnePage, today});
    const auto &cv = std::get<CvContent>(draft.content);
    QVERIFY(cv.summary.text.contains(QStringLiteral("Kubernetes")));
    QVERIFY(!cv.summary.text.contains(QStringLiteral("Terraform")));
    const DraftEntry &newest = cv.sections.at(0).entries.at(0);
    QCOMPARE(newest.organization, QStringLiteral("Nordpay GmbH"));
    QVERIFY(newest.highlights.at(0).text.contains(QStringLiteral("PostgreSQL"))
        || newest.highlights.at(0).text.contains(QStringLiteral("Kubernetes")));
    QVERIFY(newest.highlights.at(0).origin.startsWith(u"/work/0/highlights/"));
    JobPosting java;
    java.skills = {QStringLiteral("Java")};
    const Draft other = draftCv(mara(), java, {QStringLiteral("en"), CvLength::OnePage, today});
    QVERIFY(std::get<CvContent>(other.content).sections != cv.sections);
}

void TestDrafter::nothingIsLost()
{
    const Resume profile = mara();
    const Draft draft = draftCv(profile, platformJob(), {QStringLiteral("en"), CvLength::OnePage, today});
    const auto &cv = std::get<CvContent>(draft.content);
    qsizetype kept = 0;
    qsizetype shown = 0;
    for (const DraftSection &section : cv.sections) {
        for (const DraftEntry &entry : section.entries) {
            for (const DraftText &highlight : entry.highlights) {
                ++kept;
                shown += highlight.included ? 1 : 0;
            }
        }
    }
    QCOMPARE(kept, profile.work.at(0).highlights.size() + profile.work.at(1).highlights.size());
    QVERIFY(shown < kept);
    QVERIFY(resumeOf(cv).work.at(1).highlights.size() < profile.work.at(1).highlights.size());
    const Draft all = draftCv(profile, platformJob(), {QStringLiteral("en"), CvLength::All, today});
    QCOMPARE(resumeOf(std::get<CvContent>(all.content)).work.at(1).highlights.size(),
        profile.work.at(1).highlights.size());
}

void TestDrafter::lettersFollowTheirLanguage()
{
    const LetterContent german = letterOf(draftLetter(
        mara(), platformJob(), {QStringLiteral("de"), LetterTone::Formal, LetterLength::Medium, today}));
    QCOMPARE(german.salutation, QStringLiteral("Sehr geehrte Frau Dr. Braun,"));
    QCOMPARE(german.subject, QStringLiteral("Bewerbung als Platform Engineer"));
    QCOMPARE(german.closing, QStringLiteral("Mit freundlichen Grüßen"));
    // After the comma of the salutation a German letter goes on in lower case.
    QVERIFY(german.paragraphs.at(0).text.front().isLower());
    QVERIFY(textOf(german).contains(
        QStringLiteral("Seit März 2020 arbeite ich als Senior Backend Engineer bei Nordpay GmbH.")));
    QCOMPARE(german.recipient.organization, QStringLiteral("Quantil Insurance SE"));
    QCOMPARE(german.place, QStringLiteral("Berlin"));
    const LetterContent french = letterOf(draftLetter(
        mara(), platformJob(), {QStringLiteral("fr"), LetterTone::Direct, LetterLength::Short, today}));
    QCOMPARE(french.salutation, QStringLiteral("Bonjour Madame Dr. Braun,"));
    QVERIFY(textOf(french).contains(QStringLiteral("mars 2020")));
    // Results are quoted only in their own language.
    QVERIFY(!textOf(french).contains(QStringLiteral("settlement")));
    JobPosting nobody = platformJob();
    nobody.contactName.clear();
    QCOMPARE(letterOf(draftLetter(mara(), nobody,
                          {QStringLiteral("en"), LetterTone::Formal, LetterLength::Short, today}))
                 .salutation,
        QStringLiteral("Dear Hiring Team,"));
}

void TestDrafter::lettersGrowWithTheirLength()
{
    qsizetype before = 0;
    for (const LetterLength length : {LetterLength::Short, LetterLength::Medium, LetterLength::Long}) {
        const QString text = textOf(letterOf(
            draftLetter(mara(), platformJob(), {QStringLiteral("en"), LetterTone::Formal, length, today})));
        QVERIFY(text.size() > before);
        before = text.size();
        QVERIFY(text.contains(QStringLiteral("Kubernetes")));
        QVERIFY(!text.contains(QStringLiteral("Terraform")));
        QVERIFY(!text.contains(u'{'));
    }
    const auto warm = letterOf(draftLetter(
        mara(), platformJob(), {QStringLiteral("en"), LetterTone::Warm, LetterLength::Medium, today}));
    const auto direct = letterOf(draftLetter(
        mara(), platformJob(), {QStringLiteral("en"), LetterTone::Direct, LetterLength::Medium, today}));
    QVERIFY(textOf(warm) != textOf(direct));
    QVERIFY(warm.closing != direct.closing);
}

void TestDrafter::germanNamesHaveArticles_data()
{
    QTest::addColumn<QString>("employer");
    QTest::addColumn<QString>("at");
    const auto row = [](const QString &employer, const QString &at) {
        QTest::newRow(qPrintable(employer)) << employer << at;
    };
    row(QStringLiteral("Krankenhaus St. Marien"), QStringLiteral("beim Krankenhaus St. Marien"));
    row(QStringLiteral("Universitätsklinikum Jena"), QStringLiteral("beim Universitätsklinikum Jena"));
    row(QStringLiteral("Klinik Seeblick"), QStringLiteral("bei der Klinik Seeblick"));
    row(QStringLiteral("Stadtwerke Uhlenburg"), QStringLiteral("bei den Stadtwerken Uhlenburg"));
    row(QStringLiteral("Nordpay GmbH"), QStringLiteral("bei Nordpay GmbH"));
    row(QStringLiteral("Klinik Seeblick GmbH"), QStringLiteral("bei Klinik Seeblick GmbH"));
    row(QStringLiteral("Iberrail"), QStringLiteral("bei Iberrail"));
}

void TestDrafter::germanNamesHaveArticles()
{
    QFETCH(QString, employer);
    QFETCH(QString, at);
    Resume profile = mara();
    profile.work.first().name = employer;
    const Draft draft = draftLetter(
        profile, platformJob(), {QStringLiteral("de"), LetterTone::Formal, LetterLength::Medium, today});
    QVERIFY2(textOf(letterOf(draft)).contains(at), qPrintable(textOf(letterOf(draft))));
    // And the claim holds, article or not.
    QVERIFY(grounding::ground(profile, grounding::groundingText(draft), today).unsupported().isEmpty());
}

void TestDrafter::salutationsFollowTheirTone()
{
    const QString name = QStringLiteral("Frau Dr. Jana Keller");
    QCOMPARE(letterSalutation(name, QStringLiteral("de"), LetterTone::Warm),
        QStringLiteral("Liebe Frau Dr. Keller,"));
    QCOMPARE(letterSalutation(name, QStringLiteral("de"), LetterTone::Direct),
        QStringLiteral("Guten Tag Frau Dr. Keller,"));
    for (const QString &language : draftLanguages()) {
        for (const QString &reader :
            {QString(), QStringLiteral("Ms Fox"), QStringLiteral("Mr Fox"), QStringLiteral("Kim Fox")}) {
            const QString formal = letterSalutation(reader, language, LetterTone::Formal);
            const QString direct = letterSalutation(reader, language, LetterTone::Direct);
            QVERIFY(!formal.isEmpty() && !direct.isEmpty());
            // "Guten Tag Kim Fox": who is neither Mrs nor Mr is greeted like that in any tone.
            QVERIFY2(formal != direct || language == u"de", qPrintable(language + u' ' + reader));
            QVERIFY(isUsualSalutation(direct, reader, language));
            QVERIFY(!direct.contains(u'{'));
        }
        QVERIFY(!isUsualSalutation(QStringLiteral("Moin Kim,"), QStringLiteral("Kim Fox"), language));
    }
    QVERIFY(toneOfClosing(QStringLiteral("Herzliche Grüße"), QStringLiteral("de")) == LetterTone::Warm);
    QVERIFY(!toneOfClosing(QStringLiteral("Bis bald"), QStringLiteral("de")));
}

void TestDrafter::theSummaryKeepsAPersonsOwnWords()
{
    Resume profile = mara();
    profile.basics.summary =
        QStringLiteral("I keep payment systems running and write down how it is done for those after me.");
    const auto summaryIn = [&](const QString &language) {
        const Draft cv = draftCv(profile, platformJob(), {language, CvLength::TwoPages, today});
        return std::get<CvContent>(cv.content).summary.text;
    };
    QVERIFY(summaryIn(QStringLiteral("en")).startsWith(profile.basics.summary));
    QVERIFY(summaryIn(QStringLiteral("en")).contains(QStringLiteral("Kubernetes")));
    QVERIFY(!summaryIn(QStringLiteral("de")).contains(QStringLiteral("I keep")));
}

void TestDrafter::theSummaryNamesOneRoleOnce()
{
    Resume profile;
    profile.basics.label = QStringLiteral("Nurse");
    ResumeWork work;
    work.name = QStringLiteral("Klinik Seeblick");
    work.position = QStringLiteral("nurse");
    profile.work = {work};
    for (const QString &language : draftLanguages()) {
        const Draft cv = draftCv(profile, {}, {language, CvLength::OnePage, today});
        const QString summary = std::get<CvContent>(cv.content).summary.text;
        QCOMPARE(summary.count(QStringLiteral("nurse"), Qt::CaseInsensitive), 1);
        QVERIFY2(summary.contains(QStringLiteral("Klinik Seeblick")), qPrintable(language));
    }
}

void TestDrafter::saysNothingOfAnEmptyProfile()
{
    const Draft cv = draftCv(Resume{}, platformJob(), {QStringLiteral("en"), CvLength::OnePage, today});
    QVERIFY(std::get<CvContent>(cv.content).summary.text.isEmpty());
    const Draft letter =
        draftLetter(Resume{}, platformJob(), {{}, LetterTone::Formal, LetterLength::Long, today});
    QCOMPARE(letter.language, QStringLiteral("en"));
    QVERIFY(!textOf(letterOf(letter)).contains(QStringLiteral("worked as")));
}

QTEST_GUILESS_MAIN(TestDrafter)
#include "tst_drafter.moc"
