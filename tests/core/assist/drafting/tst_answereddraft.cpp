#include "core/assist/drafting/AnsweredDraft.h"
#include "core/documents/draft/CvProfile.h"
#include "tests/core/assist/drafting/DraftSamples.h"

#include <QTest>

#include <algorithm>

using namespace aio;
using namespace Qt::StringLiterals;

namespace {

Draft frame()
{
    return {cvOf(test::candidate()), u"en"_s};
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const CvContent &cv(const Draft &draft)
{
    return std::get<CvContent>(draft.content);
}

} // namespace

class AnsweredDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesOrdersAndWords()
    {
        const AnsweredDraft answered = answeredDraft(json(test::cvAnswer()), frame());
        QVERIFY(answered.strangers.isEmpty());
        const CvContent &content = cv(answered.draft);
        QCOMPARE(content.sections.at(0).kind, SectionKind::Work);
        QCOMPARE(content.sections.at(1).kind, SectionKind::Skills);
        QCOMPARE(content.sections.at(2).kind, SectionKind::Education);
        const DraftEntry &lead = content.sections.at(0).entries.at(0);
        QCOMPARE(lead.organization, u"Moor Yards"_s); // the facts are the profile's
        QCOMPARE(lead.startDate.toString(), u"2019-04"_s);
        QCOMPARE(lead.highlights.at(0).text, u"Welded 40 hulls for ships"_s);
        QCOMPARE(lead.highlights.at(0).origin, u"/work/0/highlights/1"_s);
        QCOMPARE(lead.highlights.size(), 3); // the third is kept without being shown
        QVERIFY(!lead.highlights.at(2).included);
        QVERIFY(!lead.summary.included);
        QCOMPARE(content.sections.at(1).entries.at(0).keywords, (QStringList{u"TIG"_s, u"MIG"_s, u"Arc"_s}));
        const auto languages =
            std::ranges::find(content.sections, SectionKind::Languages, &DraftSection::kind);
        QVERIFY(languages != content.sections.end());
        QVERIFY(!languages->included); // not chosen, not lost
    }

    void whatTheProfileDoesNotHaveIsLeftOut()
    {
        const AnsweredDraft answered = answeredDraft(json(R"({"summary": "", "sections": [
            {"section": "work", "entries": [{"id": "work/9", "summary": "Captain"}, {"id": "work/0"}, {"id": "work/0"}]},
            {"section": "awards", "entries": [{"id": "awards/0"}]},
            {"section": "skills", "entries": [{"id": "skills/0", "keywords": ["Astronautics", "tig"]}]}]})"),
            frame());
        QCOMPARE(answered.strangers, (QStringList{u"work/9"_s, u"awards"_s, u"Astronautics"_s}));
        const CvContent &content = cv(answered.draft);
        QCOMPARE(content.sections.at(0).entries.size(), 2);
        QCOMPARE(content.summary.text, cv(frame()).summary.text); // an empty one says nothing
        QCOMPARE(content.sections.at(1).entries.at(0).keywords.first(), u"TIG"_s);
        const QString all = QString::fromUtf8(QJsonDocument(toJson(resumeOf(content))).toJson());
        QVERIFY(!all.contains(u"Captain"_s));
        QVERIFY(!all.contains(u"Astronautics"_s));
    }

    void aPointWithoutASourceHasNoOrigin()
    {
        const AnsweredDraft answered = answeredDraft(json(R"({"summary": "S", "sections": [
            {"section": "work", "entries": [{"id": "/work/0", "highlights": [
                {"text": "Won a prize", "from": ["work/1/highlights/0", "nowhere"]},
                {"text": "Hulls", "from": ["work/0/summary"]}]}]}]})"),
            frame());
        const QList<DraftText> points = cv(answered.draft).sections.at(0).entries.at(0).highlights;
        QCOMPARE(points.at(0).text, u"Won a prize"_s);
        QVERIFY(points.at(0).origin.isEmpty());
        QVERIFY(!points.at(0).id.isEmpty());
        QCOMPARE(points.at(1).origin, u"/work/0/summary"_s);
    }

    void ownPartsStay()
    {
        Draft current = frame();
        auto &mine = std::get<CvContent>(current.content);
        mine.basics.label = u"Master welder"_s;
        DraftEntry own;
        own.id = u"own"_s;
        own.title = u"Sabbatical"_s;
        mine.sections[0].entries.append(own);
        mine.sections.append({u"x"_s, SectionKind::Custom, u"Hobbies"_s, {own}, true});
        const Draft draft = withOwnParts(answeredDraft(json(test::cvAnswer()), frame()).draft, current);
        QCOMPARE(cv(draft).basics.label, u"Master welder"_s);
        QCOMPARE(cv(draft).sections.at(0).entries.last().title, u"Sabbatical"_s);
        QCOMPARE(cv(draft).sections.last().heading, u"Hobbies"_s);
    }

    void whatHadNotComeStaysAsItWas()
    {
        const Draft current = frame();
        const Draft half = answeredDraft(
            json(R"({"summary": "S", "sections": [{"section": "work", "entries": [{"id": "work/1"}]}]})"),
            frame())
                               .draft;
        const CvContent whole = cv(withUnreached(half, current));
        QVERIFY(std::ranges::all_of(whole.sections, &DraftSection::included));
        QVERIFY(!whole.sections.at(0).entries.at(1).included); // that was the model's choice
    }

    void anotherToneEndsAnotherWay()
    {
        LetterContent fresh;
        fresh.closing = u"Warm regards,"_s;
        LetterContent there;
        there.closing = u"Yours sincerely,"_s;
        const auto closing = [&] {
            return std::get<LetterContent>(withOwnParts({fresh, u"en"_s}, {there, u"en"_s}).content).closing;
        };
        QCOMPARE(closing(), u"Warm regards,"_s);
        there.closing = u"Fair winds,"_s;
        QCOMPARE(closing(), u"Fair winds,"_s);
    }

    void lettersTakeParagraphs()
    {
        LetterContent head;
        head.salutation = u"Dear Ms. Fabre,"_s;
        const AnsweredDraft answered =
            answeredDraft(json(R"({"paragraphs": ["One.", "  ", "Two."]})"), {head, u"en"_s});
        const auto &letter = std::get<LetterContent>(answered.draft.content);
        QCOMPARE(letter.salutation, u"Dear Ms. Fabre,"_s);
        QCOMPARE(letter.paragraphs.size(), 2);
        QCOMPARE(letter.paragraphs.at(1).text, u"Two."_s);
    }
};

QTEST_GUILESS_MAIN(AnsweredDraftTest)
#include "tst_answereddraft.moc"
