#include "tests/core/jobstore/SampleJobs.h"
#include "ui/jobs/form/ChipsEditor.h"
#include "ui/jobs/form/FieldRow.h"
#include "ui/jobs/form/FieldText.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/input/MimeInput.h"
#include "ui/jobs/session/CheckReason.h"
#include "ui/jobs/session/FieldFromWords.h"
#include "ui/jobs/session/JobSession.h"
#include "ui/jobs/source/SourceMarks.h"
#include "ui/widgets/ChipEdit.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

class TestJobSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<JobSession>(
            QUuid::createUuid(), 1, JobState{test::sampleExtraction(), false}, test::sampleSource());
    }

    void keysInOneFieldAreOneStep()
    {
        const QString before = m_session->job().title;
        m_session->edit(JobField::Title, u"A"_s);
        m_session->edit(JobField::Title, u"AB"_s);
        QCOMPARE(m_session->undoStack()->count(), 1);
        m_session->endEdit();
        m_session->edit(JobField::Title, u"ABC"_s);
        QCOMPARE(m_session->undoStack()->count(), 2);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->job().title, u"AB"_s);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->job().title, before);
        QCOMPARE(m_session->fieldState(JobField::Title), FieldState::Found);
        m_session->undoStack()->redo();
        QCOMPARE(m_session->job().title, u"AB"_s);
    }

    void whatIsTypedStaysWithItsJob()
    {
        JobSession other(
            QUuid::createUuid(), 1, JobState{test::sampleExtraction(), false}, test::sampleSource());
        const QStringList before = other.job().skills;
        JobForm form;
        form.resize(800, 600);
        form.setSession(m_session.get());
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *chips = form.row(JobField::Skills)->findChild<ChipEdit *>();
        QTest::mouseClick(chips->findChild<QToolButton *>(), Qt::LeftButton);
        auto *input = chips->findChild<QLineEdit *>();
        QTest::keyClicks(input, u"Qt"_s);
        form.setSession(&other);
        QVERIFY(m_session->job().skills.contains(u"Qt"_s));
        QVERIFY(input->isHidden());
        form.focusField(JobField::Title);
        QCOMPARE(other.job().skills, before);
        QVERIFY(!other.isUnsaved());
    }

    void anEditKeepsTheOriginalInReach()
    {
        m_session->edit(JobField::Company, u"Other AG"_s);
        QCOMPARE(m_session->fieldState(JobField::Company), FieldState::Edited);
        QCOMPARE(m_session->original(JobField::Company), FieldValue(u"Example GmbH"_s));
        m_session->restoreOriginal(JobField::Company);
        QCOMPARE(m_session->job().company, u"Example GmbH"_s);
        QVERIFY(!m_session->original(JobField::Company));
    }

    void confirmClearsACheckAndCanBeUndone()
    {
        QCOMPARE(m_session->fieldsToCheck(), QList<JobField>{JobField::Salary});
        QSignalSpy edited(m_session.get(), &JobSession::edited);
        m_session->confirm(JobField::Salary);
        QVERIFY(m_session->fieldsToCheck().isEmpty());
        QCOMPARE(edited.size(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->fieldsToCheck(), QList<JobField>{JobField::Salary});
    }

    void aNewRunKeepsWhatAPersonTyped()
    {
        m_session->edit(JobField::Title, u"My title"_s);
        Extraction fresh = test::sampleExtraction(9);
        fresh.job.company = u"Fresh AG"_s;
        m_session->replace(fresh);
        QCOMPARE(m_session->job().title, u"My title"_s);
        QCOMPARE(m_session->job().company, u"Fresh AG"_s);
        // The original is now what the new run read.
        QCOMPARE(m_session->original(JobField::Title), FieldValue(fresh.job.title));
        m_session->undoStack()->undo();
        QCOMPARE(m_session->job().company, u"Example GmbH"_s);
        QCOMPARE(m_session->original(JobField::Title), FieldValue(test::sampleExtraction().job.title));
    }

    void aReasonHasOneFullStop()
    {
        Extraction extraction = test::sampleExtraction();
        extraction.provenance[JobField::Company] = {Origin::Text, 0.5, u"at Example GmbH."_s};
        QCOMPARE(checkReason(JobField::Company, extraction, {}), u"Taken from “at Example GmbH”."_s);
    }

    void signsBetweenWordsAreNotHardToRead()
    {
        Extraction extraction = test::sampleExtraction();
        extraction::SourceDocument document;
        document.text = u"Kiel \u00AB Hybrid 8S.000 \u20AC"_s;
        document.words = {{{0, 4}, {}, 0, 90}, {{5, 6}, {}, 0, 20}, {{7, 13}, {}, 0, 90},
            {{14, 20}, {}, 0, 40}, {{21, 22}, {}, 0, 40}};
        extraction.provenance[JobField::Remote] = {Origin::Text, 0.6, u"\u00AB Hybrid"_s, TextSpan{5, 13}};
        QVERIFY(checkReason(JobField::Remote, extraction, document).startsWith(u"Taken from"_s));
        extraction.provenance[JobField::Salary] = {Origin::Text, 0.6, u"8S.000 \u20AC"_s, TextSpan{14, 22}};
        QVERIFY(checkReason(JobField::Salary, extraction, document).contains(u"8S.000 \u20AC"_s));
        QCOMPARE(sourceMarks(extraction, document).hardWords.size(), 2);
    }

    void wordsBecomeValues()
    {
        const JobPosting &job = m_session->job();
        const auto salary = fieldFromWords(JobField::Salary, u"68,000 - 85,000 EUR per year"_s, job);
        QVERIFY(salary);
        QCOMPARE(std::get<Salary>(*salary).max, 85000.0);
        QCOMPARE(fieldFromWords(JobField::Skills, u"Linux, C++"_s, job),
            FieldValue(QStringList{u"C++"_s, u"Qt"_s, u"Linux"_s}));
        QVERIFY(!fieldFromWords(JobField::StartDate, u"as soon as we can"_s, job));
        QCOMPARE(fieldFromWords(JobField::Responsibilities, u"• Build\n• Test"_s, job),
            FieldValue(QStringList{u"Build"_s, u"Test"_s}));
    }

    void marksFindEachEntryOfAList()
    {
        Extraction extraction = test::sampleExtraction();
        extraction::SourceDocument document;
        document.text = u"Skills: C++ and Qt. Quiet place."_s;
        extraction.provenance[JobField::Skills] = {Origin::Text, 0.9, u"C++ and Qt"_s, TextSpan{8, 18}};
        const QList<SourceMark> marks = sourceMarks(extraction, document).of(JobField::Skills);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(document.string(marks.at(0).span), u"C++"_s);
        QCOMPARE(document.string(marks.at(1).span), u"Qt"_s);
    }

    void datesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("date");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        const QDate day(2027, 2, 1);
        QTest::newRow("iso") << u"2027-02-01"_s << german << day;
        QTest::newRow("short german") << u"01.02.2027"_s << german << day;
        QTest::newRow("words") << u"1 Feb 2027"_s << english << day;
        QTest::newRow("german words") << u"1. Februar 2027"_s << german << day;
        QTest::newRow("month first") << u"February 1, 2027"_s << english << day;
        QTest::newRow("as shown") << dateText(day, german) << german << day;
        QTest::newRow("no such day") << u"31 Feb 2027"_s << english << QDate();
        QTest::newRow("words only") << u"soon"_s << english << QDate();
    }

    void datesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QTEST(dateFromText(text, locale), "date");
    }

    void numbersAreReadAsPeopleTypeThem()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(numberFromText(u"68.000"_s, german), 68000.0);
        QCOMPARE(numberFromText(u"68.000"_s, english).value_or(0) >= 68.0, true);
        QCOMPARE(numberFromText(u"80k"_s, english), 80000.0);
        QCOMPARE(numberFromText(u"85,000"_s, english), 85000.0);
        QVERIFY(!numberFromText(u"8S.000"_s, german));
    }

    void languagesKeepTheirLevel()
    {
        QCOMPARE(languageSkillFromText(u"German B2"_s), (LanguageSkill{u"de"_s, u"B2"_s}));
        QCOMPARE(languageSkillFromText(u"Klingon"_s), (LanguageSkill{u"Klingon"_s, {}}));
    }

    void takesTheBestOfADrop()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s)});
        files.setData(u"image/png"_s, "bytes");
        QCOMPARE(readMime(&files).files, QStringList{u"/tmp/a.png"_s});

        QMimeData raw;
        raw.setData(u"image/png"_s, "bytes");
        QVERIFY(offersInput(&raw));
        QCOMPARE(readMime(&raw).sources.first().files.first().bytes, QByteArray("bytes"));

        QMimeData link;
        link.setText(u"https://example.com/jobs/1"_s);
        QCOMPARE(readMime(&link).link, QUrl(u"https://example.com/jobs/1"_s));
        QVERIFY(readMime(&link).sources.isEmpty());

        QMimeData page;
        page.setHtml(u"<h1>Engineer</h1><p>"_s + QString(100, u'x') + u"</p>"_s);
        QCOMPARE(readMime(&page).sources.first().kind, extraction::ExtractionSource::Kind::Html);

        QMimeData silent; // a picture that came with its tag
        silent.setHtml(u"<html><head><title>"_s + QString(200, u't')
            + u"</title><style>p{}</style></head><!-- "_s + QString(200, u'c')
            + u" --><img src=\"x\" alt=\""_s + QString(200, u'a') + u"\">&amp;&nbsp;<script>"_s
            + QString(200, u's') + u"</script></html>"_s);
        silent.setData(u"image/png"_s, "bytes");
        QCOMPARE(readMime(&silent).sources.first().kind, extraction::ExtractionSource::Kind::Images);

        QMimeData endless; // nothing of it ends, and looking for the ends takes no time
        endless.setHtml(QString(1'000'000, u'x').replace(u'x', u"<style "_s));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readMime(&endless).isEmpty());
        QVERIFY(timer.elapsed() < 2000);

        QMimeData nothing;
        nothing.setData(u"application/x-thing"_s, "1");
        QVERIFY(readMime(&nothing).isEmpty());
        QVERIFY(!offersInput(&nothing));
    }

    void badAddressesAreSaid()
    {
        QVERIFY(addressProblem(JobField::ContactEmail, u"jobs@halden.example"_s).isEmpty());
        QVERIFY(!addressProblem(JobField::ContactEmail, u"jobs@"_s).isEmpty());
        QVERIFY(!addressProblem(JobField::ApplyUrl, u"halden.example"_s).isEmpty());
        QVERIFY(addressProblem(JobField::ApplyUrl, u"https://halden.example/a"_s).isEmpty());
    }

private:
    std::unique_ptr<JobSession> m_session;
};

QTEST_MAIN(TestJobSession)
#include "tst_jobsession.moc"
