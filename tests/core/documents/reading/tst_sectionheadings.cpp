#include "core/documents/reading/SectionHeadings.h"

#include <QTest>

using namespace aio;

class TestSectionHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHeadings_data();
    void knowsHeadings();
    void leavesOtherLinesAlone_data();
    void leavesOtherLinesAlone();
};

void TestSectionHeadings::knowsHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("section");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char *text, CvSection section, bool exact = true) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(section) << exact;
    };
    row("WORK EXPERIENCE", CvSection::Work);
    row("Berufserfahrung:", CvSection::Work);
    row("E X P E R I E N C E", CvSection::Work);
    row("Expériences professionnelles", CvSection::Work);
    row("2. Formación académica", CvSection::Education);
    row("Studium und Ausbildung", CvSection::Education);
    row("Istruzione e formazione", CvSection::Education);
    row("Vaardigheden", CvSection::Skills);
    row("Competências", CvSection::Skills);
    row("Języki obce", CvSection::Languages);
    row("Utbildning", CvSection::Education);
    row("Pracovní zkušenosti", CvSection::Work);
    row("Hobbies & Interests", CvSection::Interests);
    row("Lebenslauf", CvSection::Title);
    row("Aus- und Weiterbildung", CvSection::Education);
    row("Przebieg pracy zawodowej", CvSection::Work);
    row("PROFESSIONAL QUALIFICATIONS", CvSection::Certificates);
    row("Relevant work experience", CvSection::Work, false);
    row("Ausgewählte Projekte (Auszug)", CvSection::Projects);
    row("Weitere Kenntnisse im Bereich EDV", CvSection::Skills, false);
}

void TestSectionHeadings::knowsHeadings()
{
    QFETCH(const QString, text);
    QFETCH(const int, section);
    QFETCH(const bool, exact);
    QCOMPARE(int(sectionOfHeading(text)), section);
    QCOMPARE(sectionOfLine(text) != CvSection::None, exact);
}

void TestSectionHeadings::leavesOtherLinesAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Senior Engineer", "University of Leeds", "Experience with Kafka and Flink",
             "Led the work on education", "Sales Manager Projects", "2019 – 2021",
             "A long sentence about the languages that somebody speaks at home and at work"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestSectionHeadings::leavesOtherLinesAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(int(sectionOfLine(text)), int(CvSection::None));
    QCOMPARE(int(sectionOfHeading(text)), int(CvSection::None));
}

QTEST_GUILESS_MAIN(TestSectionHeadings)
#include "tst_sectionheadings.moc"
