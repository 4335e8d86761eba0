#include "core/extraction/model/Alignment.h"
#include "core/extraction/model/ModelVotes.h"

#include <QJsonDocument>
#include <QTest>

using namespace aio;
using namespace aio::extraction;

namespace {

SourceDocument posting()
{
    SourceDocument document;
    document.text = QStringLiteral(
        "Senior Kitchen Planner\nTeakwood & Sons Ltd. · Leeds\n\nWe pay £45,000 – £52,000 a year.\n"
        "Posted on 3 November 2026. Hybrid: two days a week at home.\n\nYou will:\n"
        "• Plan kitchens together with families, from the first\nsketch to the last screw\n"
        "• Train two juniors\n\nYou bring at least 5 years with C++-driven CAD, and fluent English.\n"
        "Write to Joan.Miller@teakwood.example\n");
    return document;
}

QJsonObject json(const char *text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Q_ASSERT(!object.isEmpty());
    return object;
}

const Vote *voteFor(const ModelReading &reading, JobField field)
{
    for (const Vote &vote : reading.votes) {
        if (vote.field == field) {
            return &vote;
        }
    }
    return nullptr;
}

ModelReading read(const char *answer)
{
    return readModelAnswer(json(answer), posting(), QDate(2026, 11, 10), QStringLiteral("en"));
}

} // namespace

class ModelVotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedWordsAreFound();
    void sentencesSurviveLineBreaks();
    void wordsInsideWordsAreNotFound();
    void whatTheSourceLacksIsDropped_data();
    void whatTheSourceLacksIsDropped();
    void figuresComeFromTheQuote();
    void listItemsAreTheSourcesWords();
    void wrongTypesDoNoHarm();
};

void ModelVotesTest::copiedWordsAreFound()
{
    const ModelReading reading = read(R"({"is_posting": true, "title": "senior kitchen planner",
        "company": "Teakwood & Sons Ltd.", "contact_email": "joan.miller@teakwood.example",
        "remote": {"value": "hybrid", "quote": "Hybrid: two days a week at home"}})");
    QVERIFY(reading.isPosting);
    QVERIFY(reading.dropped.isEmpty());
    const Vote *title = voteFor(reading, JobField::Title);
    QVERIFY(title != nullptr);
    QCOMPARE(title->text, QStringLiteral("Senior Kitchen Planner"));
    QCOMPARE(*title->span, (TextSpan{0, 22}));
    QCOMPARE(title->origin, Origin::Model);
    QVERIFY(voteFor(reading, JobField::Company) != nullptr);
    QVERIFY(voteFor(reading, JobField::ContactEmail) != nullptr);
    QCOMPARE(voteFor(reading, JobField::Remote)->value, FieldValue(WorkMode::Hybrid));
}

void ModelVotesTest::sentencesSurviveLineBreaks()
{
    const Alignment alignment(posting());
    const auto span = alignment.findSentence(
        QStringLiteral("Plan kitchens with families, from the first sketch to the last screw"));
    QVERIFY(span.has_value());
    QVERIFY(posting().string(*span).startsWith(QStringLiteral("Plan kitchens")));
    QVERIFY(posting().string(*span).endsWith(QStringLiteral("screw")));
    QVERIFY(!alignment.findSentence(
        QStringLiteral("Plan bathrooms for hotels, from one room to the whole tower")));
}

void ModelVotesTest::wordsInsideWordsAreNotFound()
{
    const Alignment alignment(posting());
    QVERIFY(!alignment.find(QStringLiteral("Kit")));
    QVERIFY(!alignment.find(QStringLiteral("C")));
    QVERIFY(alignment.find(QStringLiteral("C++")));
    QVERIFY(!alignment.find(QString()));
    QVERIFY(!alignment.find(QStringLiteral("…")));
}

void ModelVotesTest::whatTheSourceLacksIsDropped_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *answer, const char *field) {
        QTest::newRow(field) << QByteArray(answer) << QString::fromLatin1(field);
    };
    row(R"({"company": "Globex Corporation"})", "company");
    row(R"({"salary": {"min": 60000, "max": 70000, "currency": "GBP", "unit": "YEAR", "quote": "We pay £45,000"}})",
        "salary");
    row(R"({"date_posted": {"value": "2026-11-04", "quote": "Posted on 3 November 2026"}})", "date_posted");
    row(R"({"valid_through": {"value": "2026-12-01", "quote": "Apply until 1 December 2026"}})",
        "valid_through");
    row(R"({"experience_years_min": {"value": 7, "quote": "at least 5 years with C++-driven CAD"}})",
        "experience_years_min");
    row(R"({"apply_url": "https://phish.example/apply"})", "apply_url");
    row(R"({"employment_types": [{"value": "FULL_TIME", "quote": "Full-time position"}]})",
        "employment_types");
    row(R"({"languages": [{"language": "de", "quote": "fluent German"}]})", "languages");
    row(R"({"locations": ["London"]})", "locations");
}

void ModelVotesTest::whatTheSourceLacksIsDropped()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, field);
    const ModelReading reading = read(answer.constData());
    QVERIFY(reading.votes.isEmpty());
    QCOMPARE(reading.dropped, QStringList{field});
}

void ModelVotesTest::figuresComeFromTheQuote()
{
    const ModelReading reading =
        read(R"({"salary": {"min": 45000, "max": 52000, "currency": "GBP", "unit": "YEAR",
            "quote": "We pay £45,000 – £52,000 a year."},
        "date_posted": {"value": "2026-11-03", "quote": "Posted on 3 November 2026"},
        "experience_years_min": {"value": 5, "quote": "at least 5 years with C++-driven CAD"}})");
    QVERIFY(reading.dropped.isEmpty());
    const Salary salary = std::get<Salary>(voteFor(reading, JobField::Salary)->value);
    QCOMPARE(salary.min, std::optional(45000.0));
    QCOMPARE(salary.max, std::optional(52000.0));
    QCOMPARE(voteFor(reading, JobField::DatePosted)->value, FieldValue(QDate(2026, 11, 3)));
    QCOMPARE(voteFor(reading, JobField::ExperienceYearsMin)->value, FieldValue(5));
}

void ModelVotesTest::listItemsAreTheSourcesWords()
{
    const ModelReading reading = read(R"({"responsibilities": [
        "plan kitchens together with families from the first sketch to the last screw", "Train two juniors",
        "Conquer the world market for kitchens by Friday"], "skills": ["c++", "Rust"]})");
    const QStringList duties = std::get<QStringList>(voteFor(reading, JobField::Responsibilities)->value);
    QCOMPARE(duties.size(), 2);
    QCOMPARE(duties.at(0),
        QStringLiteral("Plan kitchens together with families, from the first sketch to the last screw"));
    QCOMPARE(voteFor(reading, JobField::Skills)->value, FieldValue(QStringList{QStringLiteral("C++")}));
    QCOMPARE(reading.dropped, (QStringList{QStringLiteral("skills"), QStringLiteral("responsibilities")}));
}

void ModelVotesTest::wrongTypesDoNoHarm()
{
    const ModelReading reading = read(R"({"is_posting": "yes", "title": 7, "skills": "C++", "salary": [1],
        "remote": "hybrid", "employment_types": {"value": 3}, "experience_years_min": {"value": -2, "quote": "5 years"},
        "languages": [null, 4, "de"], "date_posted": {"value": true}})");
    QVERIFY(reading.votes.isEmpty());
}

QTEST_GUILESS_MAIN(ModelVotesTest)
#include "tst_modelvotes.moc"
