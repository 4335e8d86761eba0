#include "core/documents/draft/CvProfile.h"
#include "core/documents/draft/DraftJson.h"
#include "core/documents/resume/ResumeJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace aio;

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCvSaysWhatTheProfileSays();
    void leavesOutWhatIsNotIncluded();
    void survivesStorage();
};

namespace {

Resume profile()
{
    return resumeFromJson(QJsonDocument::fromJson(R"({
        "basics": {"name": "Ada Krall", "label": "Engineer", "summary": "Builds bridges."},
        "work": [{"name": "Muster AG", "position": "Engineer", "startDate": "2019-04", "summary": "Bridges",
                  "highlights": ["Built one", "Built two"]}],
        "volunteer": [{"organization": "Red Cross", "position": "Driver"}],
        "education": [{"institution": "TU Graz", "area": "Civil engineering", "studyType": "MSc", "score": "1.3"}],
        "awards": [{"title": "Prize", "awarder": "City", "date": "2020"}],
        "certificates": [{"name": "IWE", "issuer": "IIW"}],
        "publications": [{"name": "On steel", "publisher": "Bau", "releaseDate": "2021-02-03"}],
        "skills": [{"name": "CAD", "level": "Master", "keywords": ["Rhino"]}],
        "languages": [{"language": "German", "fluency": "C2"}], "interests": [{"name": "Chess"}],
        "references": [{"name": "Bea", "reference": "Good."}],
        "projects": [{"name": "Pier", "entity": "Port", "roles": ["Lead", "Author"], "keywords": ["steel"]}]})")
                              .object());
}

} // namespace

void TestDraft::aCvSaysWhatTheProfileSays()
{
    const CvContent cv = cvOf(profile());
    QCOMPARE(cv.sections.size(), 11);
    QCOMPARE(
        cv.sections.first().entries.first().highlights.at(1).origin, QStringLiteral("/work/0/highlights/1"));
    QVERIFY(cv.sections.first().entries.first().ongoing);
    QCOMPARE(toJson(resumeOf(cv)), toJson(profile()));
}

void TestDraft::leavesOutWhatIsNotIncluded()
{
    CvContent cv = cvOf(profile());
    cv.summary.included = false;
    cv.sections[0].entries[0].highlights[0].included = false;
    cv.sections[1].included = false;
    const Resume resume = resumeOf(cv);
    QVERIFY(resume.basics.summary.isEmpty());
    QCOMPARE(resume.work.first().highlights, QStringList{QStringLiteral("Built two")});
    QVERIFY(resume.education.isEmpty());
}

void TestDraft::survivesStorage()
{
    Draft cv;
    cv.language = QStringLiteral("de");
    cv.content = cvOf(profile());
    std::get<CvContent>(cv.content).sections[0].entries[0].highlights[0].included = false;
    QCOMPARE(draftFromJson(toJson(cv)), cv);

    Draft letter;
    letter.language = QStringLiteral("en");
    LetterContent content;
    content.sender = {QStringLiteral("Ada Krall"), {}, {QStringLiteral("Ring 1")}, {}, {}, {}};
    content.date = QDate(2026, 11, 23);
    content.paragraphs = {{QStringLiteral("1"), QStringLiteral("I write."), {}, true}};
    letter.content = content;
    QCOMPARE(draftFromJson(toJson(letter)), letter);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
