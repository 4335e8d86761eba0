#include "core/extraction/text/PlainTextReader.h"
#include "core/extraction/text/TextReader.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;

namespace {

/// The value of the most confident vote, as a line.
QString best(const QList<Vote> &votes, JobField field)
{
    const Vote *winner = nullptr;
    for (const Vote &vote : votes) {
        if (vote.field == field && (!winner || vote.confidence > winner->confidence))
            winner = &vote;
    }
    return winner ? displayText(winner->value) : QString();
}

QList<Vote> read(const QString &text, const QDate &today = {})
{
    const auto document = readPlainText(text.toUtf8(), {});
    return document ? readText(*document, {today, {}}, {}) : QList<Vote>();
}

} // namespace

class TestTextReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPosting_data();
    void readsAPosting();
    void readsWhatNobodyLabelled_data();
    void readsWhatNobodyLabelled();
    void endsLinesWhereTheyEnd();
    void takesNoNumberOfARegisterForAPhone_data();
    void takesNoNumberOfARegisterForAPhone();
    void readsWhoIsToBeAsked_data();
    void readsWhoIsToBeAsked();
    void votesPointAtTheirWords();
    void readsSkillsThatAreListed();
    void namesSkillsWithoutWhatIsSaidOfThem();
    void readsWhenWorkBeginsInSentences();
    void readsListsOfSections();
    void readsTheProfile();
    void staysSilentWhereNothingIsStated();
    void relativeDatesNeedToday();
};

void TestTextReader::readsAPosting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("salary");
    const auto row = [](const char *name, const char *text, const char *title, const char *company,
                         const char *place, const char *salary) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(title)
                            << QString::fromUtf8(company) << QString::fromUtf8(place)
                            << QString::fromUtf8(salary);
    };
    row("labels",
        "Harbour Pilot\n\nEmployer: Port of Esk\nLocation: Aberdeen\nSalary: £61,000 - £66,000 per annum\n",
        "Harbour Pilot", "Port of Esk", "Aberdeen", "61000");
    row("one line",
        "Peatworks | Soil Technician | Full-time | Oulu, Finland | 3k-3.4k EUR/month\n\nWe measure bogs.",
        "Soil Technician", "Peatworks", "Oulu, Finland", "3000");
    row("greeting",
        "Dear all,\n\nMarine Biologist\n\nTidewater Survey Ltd is looking for a marine biologist.\n\n"
        "Location: Porthgwern\n",
        "Marine Biologist", "Tidewater Survey Ltd", "Porthgwern", "");
    row("Czech greeting",
        "Dobrý den,\n\nhledáme kolegu na pozici: Truhlář\n\nSpolečnost Dřevostav Bělá s.r.o. "
        "hledá truhláře.\n\nMísto výkonu práce: Horní Lomnička\n",
        "Truhlář", "Dřevostav Bělá s.r.o.", "Horní Lomnička", "");
    row("French greeting",
        "Bonjour,\n\nInfirmier de nuit (H/F)\n\nLa Résidence des Tilleuls recrute un infirmier "
        "en CDI.\n\nLieu : Saint-Aubrac-sur-Vire\n",
        "Infirmier de nuit (H/F)", "La Résidence des Tilleuls", "Saint-Aubrac-sur-Vire", "");
    row("German verb",
        "Gärtnerei Lindenau sucht eine Floristin (m/w/d)\n\nArbeitsort: Leipzig\nGehalt: 2.600 € brutto im "
        "Monat\n",
        "Floristin (m/w/d)", "Gärtnerei Lindenau", "Leipzig", "2600");
    row("place behind the name", "Paralegal\nWestgate Law Centre, Leeds\n\nSalary: £27,000 a year\n",
        "Paralegal", "Westgate Law Centre", "Leeds", "27000");
    row("city and country behind the name",
        "Type Founder\nHollowell Press Ltd, Bristol, United Kingdom\n\nSalary: £27,000 a year\n",
        "Type Founder", "Hollowell Press Ltd", "Bristol, United Kingdom", "27000");
    row("name in a foot line",
        "Dachdecker (m/w/d)\n\nStandort: Görlitz\nLohn: 19 € pro Stunde\n\nDachdeckerei Krause · Inh. Uwe "
        "Krause\n",
        "Dachdecker (m/w/d)", "Dachdeckerei Krause", "Görlitz", "19");
    row("Portuguese",
        "[Remoto] Analista de Suporte na Pedra Azul\n\n## Local\n100% remoto\n\n## Salário\nR$ 4.000 a R$ "
        "5.200 por mês\n",
        "Analista de Suporte", "Pedra Azul", "", "4000");
    row("an employer before its place",
        "Senior C++ Entwickler (m/w/d)\n\nHalden Instruments GmbH, Hamburg\nVollzeit, unbefristet\n\nIhr "
        "Profil\n- Deutsch\n",
        "Senior C++ Entwickler (m/w/d)", "Halden Instruments GmbH", "Hamburg", "");
    row("an institution of a town",
        "Tecnico di laboratorio\nUniversità di Bologna\n\nSede: Bologna\nContratto: tempo indeterminato\n",
        "Tecnico di laboratorio", "Università di Bologna", "Bologna", "");
    row("a name that begins with an article",
        "Analista de Produtos\nO Boticário\n\nLocal: Curitiba\nContrato: CLT\n", "Analista de Produtos",
        "O Boticário", "Curitiba", "");
    row("Polish",
        "Elektryk\n\nFirma: Jasna Energia Sp. z o.o.\nMiejsce pracy: Kielce\nWynagrodzenie: 6 500 - 8 000 zł "
        "brutto\n",
        "Elektryk", "Jasna Energia Sp. z o.o.", "Kielce", "6500");
    row("Japanese",
        "【募集職種】整備士\n\n会社名：株式会社やまなみ自動車\n勤務地：長野県松本市\n給与：月給23万円〜29万円"
        "\n",
        "整備士", "株式会社やまなみ自動車", "長野県松本市", "230000");
    row("Chinese", "厨师\n\n公司名称：青岛海悦餐饮有限公司\n工作地点：青岛\n月薪：6千-9千\n", "厨师",
        "青岛海悦餐饮有限公司", "青岛", "6000");
    row("Arabic",
        "محاسب\n\nالشركة: شركة النخيل للتجارة\nالموقع: الرياض\nالراتب: 7000 - 9000 ريال سعودي شهريا\n",
        "محاسب", "شركة النخيل للتجارة", "الرياض", "7000");
}

void TestTextReader::readsWhatNobodyLabelled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("salary");
    const auto row = [](const char *name, const char *text, const char *title, const char *company,
                         const char *place, const char *salary) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(title)
                            << QString::fromUtf8(company) << QString::fromUtf8(place)
                            << QString::fromUtf8(salary);
    };
    row("copied from a network",
        "Fennel Analytics\nShare\nShow more options\nData Scientist, Pricing\nFennel Analytics · Leeds, "
        "England, United Kingdom\nReposted 2 weeks ago · Over 200 people clicked apply\n£65K/yr - "
        "£80K/yr\nHybrid\nFull-time\nEasy Apply\nSave\n\nAbout the job\nFennel builds tools for grocers. We "
        "raised £12m in 2023 and now work with four hundred stores.\n",
        "Data Scientist, Pricing", "Fennel Analytics", "Leeds, England, United Kingdom", "65000");
    row("name in short",
        "Larkfield Foods\nFood Safety Coordinator\nCork, Ireland\n\nLarkfield makes soups. At Larkfield, you "
        "keep "
        "the plan alive. Larkfield Foods pays €42K/yr - €48K/yr.\n",
        "Food Safety Coordinator", "Larkfield Foods", "Cork, Ireland", "42000");
    row("letter in Dutch",
        "Hoi allemaal,\n\nBij Houtwerf in Kruisdorp zoeken we een meubelmaker die zelfstandig kan werken. € "
        "18,50 p/u.\n",
        "meubelmaker", "Houtwerf", "Kruisdorp", "18.5");
    row("pay behind dashes",
        "Finance Manager - Harrogate - up to £45k + car allowance\n\nOur client makes "
        "garden furniture.\n",
        "Finance Manager", "", "Harrogate", "45000");
    row("signed by who hires",
        "Dzień dobry,\n\nszukamy do zespołu osoby na stanowisko Specjalista ds. kadr i płac.\n\nBiuro "
        "Rachunkowe Sosna Sp. z o.o.\n",
        "Specjalista ds. kadr i płac", "Biuro Rachunkowe Sosna Sp. z o.o.", "", "");
    row("name, town, province", "Millwright\nPrairie Pulse Foods, Regina, SK\n\nCompensation: DOE\n",
        "Millwright", "Prairie Pulse Foods", "Regina, SK", "");
    row("Arabic line", "مطلوب مصمم جرافيك للعمل لدى شركة دار الألوان في دبي\n\nدوام كامل\n", "مصمم جرافيك",
        "شركة دار الألوان", "دبي", "");
    row("in brackets",
        "Hi! My team at Harbourlight Software (Galway, Ireland) is hiring a Senior QA Engineer. Apply: "
        "https://harbourlight.example/jobs/qa\n",
        "Senior QA Engineer", "Harbourlight Software", "Galway, Ireland", "");
    row("a question is no title",
        "Vill du bli vår nya kock?\nRestaurang Boden i Gällesjö söker en erfaren kock inför sommaren. "
        "Personalboende finns för 2 500 kr/mån.\n",
        "kock", "Restaurang Boden", "Gällesjö", "");
}

void TestTextReader::readsWhatNobodyLabelled()
{
    readsAPosting();
}

void TestTextReader::endsLinesWhereTheyEnd()
{
    // Two lines are nearly as wide as any, yet nothing is wrapped: the next word would have fitted.
    const auto document =
        readPlainText("URGENT\nA cleaning company in Leeds needs somebody for high "
                      "windows\nMorning shift from 7 to 15, Monday to Friday\nThose "
                      "interested send a CV to 0113 496 0017 (Maribel) or bring it to the shop\n",
            {});
    QVERIFY(document);
    QCOMPARE(document->blocks.size(), 4);
}

void TestTextReader::readsAPosting()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, company);
    QFETCH(QString, place);
    QFETCH(QString, salary);
    const auto votes = read(text);
    QCOMPARE(best(votes, JobField::Title), title);
    QCOMPARE(best(votes, JobField::Company), company);
    QCOMPARE(best(votes, JobField::Locations), place);
    QVERIFY2(best(votes, JobField::Salary).contains(salary), qPrintable(best(votes, JobField::Salary)));
}

void TestTextReader::takesNoNumberOfARegisterForAPhone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("phone");
    const auto row = [](const char *line, const char *phone) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(phone);
    };
    row("Kontakt: IČO: 27081140, tel. 604 112 887", "604 112 887");
    row("Kontakt: IČ 270 81 140, DIČ CZ27081140", "");
    row("Kontakt: HRB 4471203, USt-IdNr. DE 288 114 903", "");
    row("Contact: KvK 61223344, BTW NL 8123 45678 B01", "");
    row("Contact : SIRET 812 334 991 00017, téléphone 01 22 33 44 55", "01 22 33 44 55");
    row("Contact: company number 08812345, VAT GB 221 4478 90", "");
    row("Contatti: P. IVA 01234567890, tel. 02 1234567", "02 1234567");
    row("Kontakt: NIP 525 000 11 22, REGON 012345678", "");
    row("Kontakt: dle zákona č. 110/2019 Sb.", "");
    row("Contact: call 020 7946 0018", "020 7946 0018");
}

void TestTextReader::takesNoNumberOfARegisterForAPhone()
{
    QFETCH(QString, line);
    QTEST(best(read(QStringLiteral("Cook\n\n") + line), JobField::ContactPhone), "phone");
}

void TestTextReader::readsWhoIsToBeAsked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("person");
    const auto row = [](const char *line, const char *person) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(person);
    };
    row("Contact: Dr. Edda Quist, edda@acme.example", "Dr. Edda Quist");
    row("Your contact is Ms Edda Quist, phone 020 7946 0018.", "Ms Edda Quist");
    row("Ihr Ansprechpartner ist Herr Jan von Esch, Tel. 0171 3920041", "Herr Jan von Esch");
    row("Bewerbung an Herrn Dr. Jan Esch, jobs@acme.example", "Herr Dr. Jan Esch");
    row("Questions? Write to Ingrid Sandvær, ingrid.sandvaer@acme.example", "Ingrid Sandvær");
    row("Vragen? Mail Jorinde Kuipers: jorinde@acme.example", "Jorinde Kuipers");
    row("Envoyez votre CV à Mme Lise Ferran, emploi@acme.example", "Mme Lise Ferran");
    row("Send your CV to Acme Design, jobs@acmedesign.example", "");
    row("Apply to Human Resources, jobs@acme.example", "");
    row("Bewerbung an unsere Personalabteilung Nord, jobs@acme.example", "");
    row("Apply with a B. Sc. or M. Sc. to jobs@acme.example", "");
}

void TestTextReader::readsWhoIsToBeAsked()
{
    QFETCH(QString, line);
    QTEST(best(read(QStringLiteral("Cook\n\n") + line), JobField::ContactName), "person");
}

void TestTextReader::votesPointAtTheirWords()
{
    const auto document = readPlainText(
        "Stable Hand\n\nCompany: Oakfield Stud Ltd\nApply to horses@oakfield.example by 3 June 2026.\n", {});
    QVERIFY(document);
    const auto votes = readText(*document, {}, {});
    int checked = 0;
    for (const Vote &vote : votes) {
        QVERIFY(vote.confidence > 0 && vote.confidence <= 1);
        if (!vote.span)
            continue;
        QCOMPARE(document->string(*vote.span), vote.text);
        ++checked;
    }
    QVERIFY(checked >= 4);
    QCOMPARE(best(votes, JobField::ContactEmail), QStringLiteral("horses@oakfield.example"));
    QCOMPARE(best(votes, JobField::ValidThrough), QStringLiteral("2026-06-03"));
}

void TestTextReader::readsSkillsThatAreListed()
{
    const auto votes =
        read(QStringLiteral("Platform Engineer\n\nWe love Rust in our blog.\n\nRequirements\n- Terraform and "
                            "Ansible in production\n- PostgreSQL\n\nNice to have\n- Helm\n"));
    QCOMPARE(best(votes, JobField::Skills), QStringLiteral("Terraform, Ansible, PostgreSQL"));
    QCOMPARE(best(votes, JobField::PreferredSkills), QStringLiteral("Helm"));
}

void TestTextReader::namesSkillsWithoutWhatIsSaidOfThem()
{
    const auto votes =
        read(QStringLiteral("Sviluppatore\n\nRequisiti\n- Solid C++\n- Ottima conoscenza di Excel\n"
                            "- Python o PowerShell\n- Goede kennis van SQL\n\n"
                            "Requisiti preferenziali\n- Docker for test benches\n"));
    QCOMPARE(best(votes, JobField::Skills), QStringLiteral("C++, Excel, Python, PowerShell, SQL"));
    QCOMPARE(best(votes, JobField::PreferredSkills), QStringLiteral("Docker"));
}

void TestTextReader::readsWhenWorkBeginsInSentences()
{
    const auto begin = [](const char *text) {
        return best(read(QString::fromUtf8(text)), JobField::StartDate);
    };
    QCOMPARE(begin("Koch\n\nFür unsere Küche suchen wir zum 1. März 2027 Verstärkung in Vollzeit.\n"),
        QStringLiteral("2027-03-01"));
    QCOMPARE(begin("Cuisinier (H/F)\n\nPoste à pourvoir le 1er mars 2027 à Lyon.\n"),
        QStringLiteral("2027-03-01"));
}

void TestTextReader::readsListsOfSections()
{
    const auto votes = read(QStringLiteral("Koch\n\nDeine Aufgaben\n- Kochen für 80 Gäste\n\nDein Profil\n- "
                                           "Abgeschlossene Ausbildung\n\nWir bieten\n- Sonntags frei\n"));
    QCOMPARE(best(votes, JobField::Responsibilities), QStringLiteral("Kochen für 80 Gäste"));
    QCOMPARE(best(votes, JobField::Qualifications), QStringLiteral("Abgeschlossene Ausbildung"));
    QCOMPARE(best(votes, JobField::Benefits), QStringLiteral("Sonntags frei"));
}

void TestTextReader::readsTheProfile()
{
    const auto votes =
        read(QStringLiteral("Senior Ferry Engineer\n\nJob ID: FE-2291\n\nOur 40 years of experience at sea "
                            "count.\n\nRequirements\n- At least 5 years of experience with diesel engines\n"
                            "- Bachelor's degree in marine engineering\n- Fluent English, German B2\n"));
    QCOMPARE(best(votes, JobField::Seniority), QStringLiteral("senior"));
    QCOMPARE(best(votes, JobField::Identifier), QStringLiteral("FE-2291"));
    QCOMPARE(best(votes, JobField::ExperienceYearsMin), QStringLiteral("5"));
    QCOMPARE(best(votes, JobField::Education), QStringLiteral("Bachelor's degree in marine engineering"));
    for (const Vote &vote : votes) {
        if (vote.field != JobField::Languages)
            continue;
        const auto languages = std::get<QList<LanguageSkill>>(vote.value);
        QCOMPARE(languages,
            QList<LanguageSkill>({{QStringLiteral("en"), QStringLiteral("Fluent")},
                {QStringLiteral("de"), QStringLiteral("B2")}}));
        return;
    }
    QFAIL("no languages");
}

void TestTextReader::staysSilentWhereNothingIsStated()
{
    const auto votes = read(QStringLiteral("Shop assistant wanted\n\nWe raised $40M last year and give you a "
                                           "€500 learning budget. Ask at the counter.\n"));
    QCOMPARE(best(votes, JobField::Title), QStringLiteral("Shop assistant"));
    for (const JobField field : {JobField::Salary, JobField::Locations, JobField::DatePosted,
             JobField::ValidThrough, JobField::Remote, JobField::ContactEmail, JobField::ApplyUrl})
        QCOMPARE(best(votes, field), QString());
}

void TestTextReader::relativeDatesNeedToday()
{
    const QString text = QStringLiteral("Diver\nDeep Blue Ltd\nPosted: 3 days ago\n\nWe weld under water.");
    QCOMPARE(best(read(text), JobField::DatePosted), QString());
    QCOMPARE(best(read(text, QDate(2026, 4, 10)), JobField::DatePosted), QStringLiteral("2026-04-07"));
}

QTEST_APPLESS_MAIN(TestTextReader)
#include "tst_textreader.moc"
