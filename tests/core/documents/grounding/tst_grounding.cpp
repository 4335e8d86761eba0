#include "core/documents/draft/CvProfile.h"
#include "core/documents/resume/ResumeJson.h"
#include "tests/core/documents/grounding/PlantedDraft.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace aio;
using namespace aio::grounding;
using aio::test::GroundingRates;
using aio::test::PlantedDraft;

class TestGrounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInventions();
    void findsInventions_data();
    void ratesHold();
    void aCopyOfTheProfileIsTrue();
    void whatTheProfileSaysItselfHolds();
    void theNumberOfANameCountsNothing();
    void aClaimBesideAnEmployerIsSeen();
    void aMasterOfACraftMayBeWrittenAnywhere();
    void knowsNamesInCasesOfOtherLanguages();
    void tellsWhy();
    void spansCountInTheFile();
    void readsMarkupLikeText();
    void aPhoneNumberIsNoFigure();
    void refusesWhatIsNoDraft();
};

namespace {

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(GROUNDING_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Resume profileOf(const QString &person)
{
    return parseResume(fileOf(person + QStringLiteral(".json"))).value_or(Resume{});
}

QStringList drafts()
{
    QStringList names = QDir(QStringLiteral(GROUNDING_DATA))
                            .entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files);
    return names;
}

Grounding groundText(const QString &person, const QString &name, const QString &text)
{
    return ground(profileOf(person), *draftFileText(name, text.toUtf8()), QDate(2026, 11, 20));
}

} // namespace

void TestGrounding::findsInventions_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : drafts()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestGrounding::findsInventions()
{
    QFETCH(QString, name);
    GroundingRates rates;
    test::measure(
        profileOf(name.section(u'.', 0, 0)), PlantedDraft(name, QString::fromUtf8(fileOf(name))), rates);
    for (const QString &line : rates.misses) {
        qInfo("missed %s", qPrintable(line));
    }
    for (const QString &line : rates.falseAlarms) {
        qInfo("false alarm %s", qPrintable(line));
    }
    QVERIFY(rates.planted > 3);
    QVERIFY(rates.claims > rates.planted / 2);
    constexpr double worstOfOneDraft = 0.8;
    QVERIFY(rates.recall() >= worstOfOneDraft);
}

void TestGrounding::ratesHold()
{
    GroundingRates rates;
    for (const QString &name : drafts()) {
        test::measure(
            profileOf(name.section(u'.', 0, 0)), PlantedDraft(name, QString::fromUtf8(fileOf(name))), rates);
    }
    qInfo("found %d of %d inventions, flagged %d of %d true claims", rates.found, rates.planted,
        rates.flagged, rates.claims);
    constexpr double leastFound = 0.95;
    constexpr double mostFlagged = 0.05;
    QVERIFY(rates.planted > 100);
    QVERIFY(rates.recall() >= leastFound);
    QVERIFY(rates.falseRate() <= mostFlagged);
}

void TestGrounding::aCopyOfTheProfileIsTrue()
{
    for (const QString &person : {QStringLiteral("mara"), QStringLiteral("tomas"), QStringLiteral("jonas"),
             QStringLiteral("lena"), QStringLiteral("paulo"), QStringLiteral("amelie"),
             QStringLiteral("diego"), QStringLiteral("saskia")}) {
        const Resume profile = profileOf(person);
        QVERIFY(!profile.isEmpty());
        Draft draft;
        draft.content = cvOf(profile);
        const Grounding found = ground(profile, groundingText(draft), QDate(2026, 11, 20));
        for (const Claim &claim : found.unsupported()) {
            qInfo("%s: %s", qPrintable(claim.text), qPrintable(claim.reason));
        }
        QVERIFY(found.claims.size() > 10);
        QCOMPARE(found.unsupported().size(), 0);
    }
}

void TestGrounding::whatTheProfileSaysItselfHolds()
{
    Resume profile;
    ResumeWork clinic;
    clinic.name = QStringLiteral("Klinik Sandförde");
    clinic.position = QStringLiteral("Krankenpflegerin");
    clinic.startDate = {2020, 10, 0};
    clinic.highlights = {QStringLiteral("Anleitung von 14 Auszubildenden als Praxisanleiterin")};
    profile.work = {clinic};
    const auto open = [&profile](const char *text) {
        const auto draft = draftFileText(QStringLiteral("x.txt"), QByteArray(text));
        return ground(profile, *draft, QDate(2026, 11, 20)).unsupported().size();
    };
    QCOMPARE(open("Sehr geehrte Frau Esch,\n\nein Ergebnis: Anleitung von 14 Auszubildenden als "
                  "Praxisanleiterin.\n"),
        0);
    // Other words of the same sentence, and what stands before the quotation, are claims as before.
    QCOMPARE(open("Sehr geehrte Frau Esch,\n\nein Ergebnis: Anleitung von 40 Auszubildenden als "
                  "Praxisanleiterin.\n"),
        2);
    QVERIFY(open("Sehr geehrte Frau Esch,\n\nich habe 90 Betten geleitet: Anleitung von 14 Auszubildenden "
                 "als Praxisanleiterin.\n")
        > 0);
}

void TestGrounding::theNumberOfANameCountsNothing()
{
    Resume profile;
    ResumeWork work;
    work.name = QStringLiteral("Nordsee Sensorik GmbH");
    work.position = QStringLiteral("Softwareentwicklerin");
    work.highlights = {QStringLiteral("Leitung eines Teams von 4 Entwicklern für den Qt-6-Desktop-Client")};
    profile.work = {work};
    ResumeSkill skills;
    skills.name = QStringLiteral("Qt 6");
    profile.skills = {skills};
    const auto open = [&profile](const char *text) {
        const auto draft = draftFileText(QStringLiteral("x.txt"), QByteArray(text));
        QStringList found;
        for (const Claim &claim : ground(profile, *draft, QDate(2026, 11, 20)).unsupported()) {
            found << claim.text;
        }
        return found;
    };
    QCOMPARE(
        open("Sehr geehrte Frau Esch,\n\nich habe ein Team von 6 Entwicklern für den Qt-6-Desktop-Client "
             "geleitet.\n"),
        QStringList{QStringLiteral("6")});
    QCOMPARE(
        open("Sehr geehrte Frau Esch,\n\nich habe ein Team von 4 Entwicklern für den Qt-6-Desktop-Client "
             "geleitet.\n"),
        QStringList());
}

void TestGrounding::aClaimBesideAnEmployerIsSeen()
{
    Resume profile;
    ResumeWork work;
    work.name = QStringLiteral("Peilwerk AG");
    work.position = QStringLiteral("Softwareentwicklerin");
    work.location = QStringLiteral("Bremen");
    profile.work = {work};
    Draft draft;
    draft.content = cvOf(profile);
    const auto open = [&](const QString &organization) {
        CvContent cv = std::get<CvContent>(draft.content);
        for (DraftSection &section : cv.sections) {
            for (DraftEntry &entry : section.entries) {
                entry.organization = organization;
            }
        }
        Draft changed = draft;
        changed.content = cv;
        return ground(profile, groundingText(changed), QDate(2026, 11, 20)).unsupported().size();
    };
    QCOMPARE(open(QStringLiteral("Peilwerk AG")), 0);
    QCOMPARE(open(QStringLiteral("Peilwerk AG, Bremen")), 0);
    QCOMPARE(open(QStringLiteral("Peilwerk AG als zertifizierter Scrum Master")), 1);
}

void TestGrounding::aMasterOfACraftMayBeWrittenAnywhere()
{
    Resume school;
    ResumeEducation chamber;
    chamber.institution = QStringLiteral("Handwerkskammer Köln");
    chamber.studyType = QStringLiteral("Meisterbrief");
    chamber.area = QStringLiteral("Elektrotechnik");
    school.education = {chamber};
    Resume certified;
    ResumeCertificate certificate;
    certificate.name = QStringLiteral("Industriemeister Elektrotechnik (IHK)");
    certified.certificates = {certificate};
    Resume named;
    named.basics.label = QStringLiteral("Elektrotechnikermeister");
    Resume caretaker;
    caretaker.basics.label = QStringLiteral("Hausmeister");
    caretaker.education = {chamber};
    caretaker.education.first().studyType = QStringLiteral("Realschulabschluss");
    for (const QString &said :
        {QStringLiteral("I hold a Master craftsman certificate in electrical engineering."),
            QStringLiteral("I earned my master craftsman's certificate after years of work."),
            QStringLiteral("Je suis titulaire d'un brevet de maîtrise en électrotechnique."),
            QStringLiteral("Ich habe den Meisterbrief.")}) {
        const auto open = [&said](const Resume &profile) {
            const auto draft = draftFileText(QStringLiteral("x.txt"), said.toUtf8());
            return ground(profile, *draft, QDate(2026, 11, 20)).unsupported().size();
        };
        QVERIFY2(open(school) == 0, qPrintable(said));
        QVERIFY2(open(certified) == 0, qPrintable(said));
        QVERIFY2(open(named) == 0, qPrintable(said));
        QVERIFY2(open(caretaker) == 1, qPrintable(said));
    }
}

void TestGrounding::knowsNamesInCasesOfOtherLanguages()
{
    Resume profile;
    ResumeWork bank;
    bank.name = QStringLiteral("Bank Wiślany S.A.");
    bank.position = QStringLiteral("Starszy programista");
    bank.startDate = {2018, 3, 0};
    bank.highlights = {QStringLiteral("Napisała system rozliczeń w Javie i Springu")};
    profile.work = {bank};
    ResumeEducation academy;
    academy.institution = QStringLiteral("Akademia Górniczo-Hutnicza w Krakowie");
    academy.studyType = QStringLiteral("magister");
    profile.education = {academy};
    const auto open = [&profile](const char *text) {
        const auto draft = draftFileText(QStringLiteral("x.txt"), QByteArray(text));
        return ground(profile, *draft, QDate(2026, 11, 20)).unsupported().size();
    };
    QCOMPARE(open("Od marca 2018 pracuję w Banku Wiślanym jako Starszy Programista. Ukończyłam studia na "
                  "Akademii Górniczo-Hutniczej w Krakowie i mówię po polsku. System rozliczeń napisałam w "
                  "Javie i Springu."),
        0);
    // Other names stay what they are.
    QVERIFY(open("Od marca 2018 pracuję w Banku Narodowym jako dyrektor. System rozliczeń napisałam w "
                 "Pythonie i Haskellu. Ukończyłam studia na Uniwersytecie Warszawskim.")
        >= 4);
}

void TestGrounding::tellsWhy()
{
    const Grounding found = groundText(
        QStringLiteral("tomas"), QStringLiteral("a.txt"), QStringLiteral("I worked nine years at Iberrail."));
    QCOMPARE(found.unsupported().size(), 1);
    const Claim claim = found.unsupported().first();
    QCOMPARE(claimKindName(claim.kind), QStringLiteral("number"));
    QCOMPARE(claim.reason, QStringLiteral("The profile says five years, the draft says nine."));
    QCOMPARE(claim.fact, QStringLiteral("/work/0"));
    const QJsonObject json = toJson(found);
    QCOMPARE(json.value(QStringLiteral("claims")).toInt(), 2);
    QCOMPARE(json.value(QStringLiteral("supported")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("unsupported")).toArray().at(0)[QStringLiteral("text")].toString(),
        QStringLiteral("nine years"));
}

void TestGrounding::spansCountInTheFile()
{
    const QString markdown =
        QStringLiteral("## Summary\n\nI hold a **PhD in Physics** from [Valencia](https://upv.example).\n");
    const Grounding found = groundText(QStringLiteral("tomas"), QStringLiteral("a.md"), markdown);
    QCOMPARE(found.unsupported().size(), 1);
    const Claim claim = found.unsupported().first();
    QCOMPARE(markdown.mid(claim.span.start, claim.span.length()), QStringLiteral("PhD in Physics"));
    const QString html =
        QStringLiteral("<html><body><p>Ich habe f&uuml;r <b>Siemens AG</b> gearbeitet.</p></body></html>");
    const Grounding page = groundText(QStringLiteral("tomas"), QStringLiteral("a.html"), html);
    QCOMPARE(page.unsupported().size(), 1);
    QCOMPARE(html.mid(page.unsupported().first().span.start, 10), QStringLiteral("Siemens AG"));
}

void TestGrounding::readsMarkupLikeText()
{
    const QString said =
        QStringLiteral("I led a team of 12 engineers at Nordpay and speak English at C1 level.");
    const auto plain = groundText(QStringLiteral("mara"), QStringLiteral("a.txt"), said);
    const auto html = groundText(QStringLiteral("mara"), QStringLiteral("a.html"),
        QStringLiteral("<p>") + said + QStringLiteral("</p>"));
    QCOMPARE(plain.claims.size(), html.claims.size());
    QCOMPARE(plain.unsupported().size(), 1);
    QCOMPARE(html.unsupported().size(), 1);
    QCOMPARE(html.unsupported().first().text, QStringLiteral("12"));
}

void TestGrounding::aPhoneNumberIsNoFigure()
{
    Resume profile;
    profile.basics.phone = QStringLiteral("347 55 01 226");
    const auto draft = draftFileText(QStringLiteral("x.txt"),
        QByteArray("Ginevra Tabacchi\nVia dei Glicini 8, Bologna\nCell. 347 55 01 226\n"));
    const Grounding found = ground(profile, *draft, QDate(2026, 11, 20));
    QCOMPARE(found.unsupported().size(), 0);
    QCOMPARE(found.claims.size(), 1);
    QCOMPARE(found.claims.first().kind, ClaimKind::Contact);
}

void TestGrounding::refusesWhatIsNoDraft()
{
    // Words that are numbers in another language.
    QVERIFY(groundText(QStringLiteral("tomas"), QStringLiteral("a.txt"),
        QStringLiteral("I was interested at once, in due course too."))
                .claims.isEmpty());
    QVERIFY(!draftFileText(QStringLiteral("a.txt"), "  \n"));
    QVERIFY(!draftFileText(QStringLiteral("a.json"), "[1, 2"));
    QCOMPARE(draftFileText(QStringLiteral("a.md"), QByteArray(5 * 1024 * 1024, 'x')).error().kind,
        ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestGrounding)
#include "tst_grounding.moc"
