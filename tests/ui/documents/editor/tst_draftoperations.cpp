#include "tests/ui/documents/EditorDrafts.h"
#include "ui/documents/editor/DraftOperations.h"
#include "ui/documents/editor/FieldSearch.h"

#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

namespace {

const FieldPath firstPoint{FieldKind::Highlight, 0, 0, 0};

QStringList points(const Draft &draft, int entry = 0)
{
    QStringList texts;
    for (const DraftText &text :
        std::get<CvContent>(draft.content).sections.at(0).entries.at(entry).highlights) {
        texts.append(text.text);
    }
    return texts;
}

CvContent &cv(Draft &draft)
{
    return std::get<CvContent>(draft.content);
}

} // namespace

/// What edits do to a draft, without a window.
class TestDraftOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFollowTheDocument()
    {
        const Draft draft = test::sampleCv();
        const QList<EditorLine> lines = linesOf(draft, false);
        QCOMPARE(lines.at(0).pieces.at(0).text, u"Amira Haddad"_s);
        QCOMPARE(lines.at(2).pieces.at(0).text, u"Hamburg · amira.haddad@mail.example · +49 151 5550 142"_s);
        QCOMPARE(lines.at(4).pieces.at(0).text, u"Experience"_s);
        QCOMPARE(lines.at(5).aside, u"Apr 2021\u00a0– present"_s);
        // The point that is left out only comes along when it is asked for.
        QCOMPARE(linesOf(draft, true).size(), lines.size() + 1);
        QCOMPARE(countLeftOut(draft), 1);
    }

    void everyFieldReadsBackWhatIsWritten()
    {
        for (Draft draft : {test::sampleCv(), test::sampleLetter()}) {
            for (const EditorLine &line : linesOf(draft, true)) {
                for (const LinePiece &piece : line.pieces) {
                    if (piece.field.kind == FieldKind::None) {
                        continue;
                    }
                    setFieldText(draft, piece.field, u"Other words"_s);
                    QCOMPARE(fieldText(draft, piece.field), u"Other words"_s);
                    QVERIFY(!sourceIdOf(draft, piece.field).isEmpty());
                }
            }
        }
    }

    void keywordsKeepWhatIsBeingTyped()
    {
        Draft draft = test::sampleCv();
        const FieldPath keywords{FieldKind::EntryKeywords, 2, 0};
        QCOMPARE(fieldText(draft, keywords), u"C++20, Qt 6, CMake"_s);
        setFieldText(draft, keywords, u"C++20, Qt 6, CMake, "_s);
        QCOMPARE(fieldText(draft, keywords), u"C++20, Qt 6, CMake, "_s);
        setFieldText(draft, keywords, u"C++20,Qt 6 "_s);
        QCOMPARE(cv(draft).sections[2].entries[0].keywords, (QStringList{u"C++20"_s, u"Qt 6 "_s}));
    }

    void aHeadingIsTheUsualOneUntilItIsRenamed()
    {
        Draft draft = test::sampleCv();
        const FieldPath heading{FieldKind::SectionHeading, 0};
        QCOMPARE(fieldText(draft, heading), u"Experience"_s);
        setFieldText(draft, heading, u"Career"_s);
        QCOMPARE(cv(draft).sections[0].heading, u"Career"_s);
        setFieldText(draft, heading, u"Experience"_s);
        QVERIFY(cv(draft).sections[0].heading.isEmpty());
    }

    void aPointIsSplitWithItsMarks()
    {
        Draft draft = test::sampleCv();
        setFieldText(draft, firstPoint, u"one **two three** four"_s);
        const QString id = cv(draft).sections[0].entries[0].highlights[0].id;
        const Spot spot = splitAt(draft, {firstPoint, 8});
        QCOMPARE(points(draft).mid(0, 2), (QStringList{u"one **two** "_s, u"**three** four"_s}));
        QCOMPARE(*spot, (FieldSpot{firstPoint.withItem(1), 0}));
        QCOMPARE(cv(draft).sections[0].entries[0].highlights[0].id, id);
        QCOMPARE_NE(cv(draft).sections[0].entries[0].highlights[1].id, id);
        // And joined again.
        QCOMPARE(*joinBackward(draft, firstPoint.withItem(1), false), (FieldSpot{firstPoint, 8}));
        QCOMPARE(points(draft).constFirst(), u"one **two three** four"_s);
    }

    void enterAtTheBeginningKeepsTheWordsTheirOrigin()
    {
        Draft draft = test::sampleCv();
        const DraftText before = cv(draft).sections[0].entries[0].highlights[0];
        splitAt(draft, {firstPoint, 0});
        QCOMPARE(cv(draft).sections[0].entries[0].highlights[1], before);
        QVERIFY(points(draft).constFirst().isEmpty());
    }

    void joiningPassesOverWhatIsLeftOut()
    {
        Draft draft = test::sampleCv();
        cv(draft).sections[0].entries[0].highlights[1].included = false;
        cv(draft).sections[0].entries[0].highlights[2].included = true;
        joinBackward(draft, firstPoint.withItem(2), false);
        QCOMPARE(points(draft).size(), 2);
        QVERIFY(points(draft).constFirst().endsWith(u"every week"_s));
        QVERIFY(!cv(draft).sections[0].entries[0].highlights[1].included);
    }

    void aRangeOverPointsLeavesOne()
    {
        Draft draft = test::sampleCv();
        const QList<EditorLine> lines = linesOf(draft, false);
        removeBetween(draft, {firstPoint, 5}, {firstPoint.withItem(1), 4}, lines);
        QCOMPARE(
            points(draft).constFirst(), u"Leadsstart-up time by 35 % by loading device drivers on demand"_s);
        QCOMPARE(points(draft).size(), 2);
    }

    void aRangeOverAnEntryRemovesIt()
    {
        Draft draft = test::sampleCv();
        const QList<EditorLine> lines = linesOf(draft, false);
        const FieldPath title{FieldKind::EntryTitle, 0, 1};
        const FieldPath last{FieldKind::Highlight, 0, 1, 1};
        removeBetween(draft, {firstPoint.withItem(1), 3}, {last, plainFieldText(draft, last).size()}, lines);
        QCOMPARE(cv(draft).sections[0].entries.size(), 1);
        QCOMPARE(points(draft).at(1), u"Cut"_s);
        Q_UNUSED(title)
    }

    void aRangeOverEverythingLeavesNothing()
    {
        Draft draft = test::sampleCv();
        const QList<EditorLine> lines = linesOf(draft, false);
        const FieldPath last = lines.constLast().pieces.constLast().field;
        removeBetween(draft, {{FieldKind::Name}, 0}, {last, fieldText(draft, last).size()}, lines);
        QVERIFY(cv(draft).sections.isEmpty());
        QVERIFY(cv(draft).basics.name.isEmpty());
        QVERIFY(cv(draft).summary.text.isEmpty());
    }

    void pastedLinesBecomePoints()
    {
        Draft draft = test::sampleCv();
        const Spot spot = insertLines(draft, {firstPoint, 5}, {u" a"_s, u"b"_s, u"c"_s});
        QCOMPARE(points(draft).mid(0, 3),
            (QStringList{u"Leads a"_s, u"b"_s,
                u"c a team of six that ships a Qt 6 desktop client for tide gauges"_s}));
        QCOMPARE(*spot, (FieldSpot{firstPoint.withItem(2), 1}));
        // Where there is no list, lines are joined.
        insertLines(draft, {{FieldKind::Summary}, 0}, {u"x"_s, u"y"_s});
        QVERIFY(fieldText(draft, {FieldKind::Summary}).startsWith(u"x ySoftware"_s));
    }

    void itemsMoveAmongTheirOwn()
    {
        Draft draft = test::sampleCv();
        const QString first = points(draft).at(0);
        QCOMPARE(*moveItem(draft, {ItemRef::Type::ListItem, firstPoint}, 1, false),
            (FieldSpot{firstPoint.withItem(1), 0}));
        QCOMPARE(points(draft).at(1), first);
        // The next one is left out: there is nothing to pass that shows.
        QVERIFY(!moveItem(draft, {ItemRef::Type::ListItem, firstPoint.withItem(1)}, 1, false));
        QVERIFY(moveItem(draft, {ItemRef::Type::ListItem, firstPoint.withItem(1)}, 1, true));
        moveItem(draft, {ItemRef::Type::Section, {FieldKind::SectionHeading, 0}}, 1, false);
        QCOMPARE(cv(draft).sections[1].kind, SectionKind::Work);
        moveItem(draft, {ItemRef::Type::Entry, {FieldKind::EntryTitle, 1, 1}}, -1, false);
        QCOMPARE(cv(draft).sections[1].entries[0].organization, u"Peilwerk"_s);
    }

    void aPointMovesToAnotherEntry()
    {
        Draft draft = test::sampleCv();
        const DraftText moved = cv(draft).sections[0].entries[0].highlights[0];
        moveItemTo(draft, {ItemRef::Type::ListItem, firstPoint}, {FieldKind::Highlight, 0, 1, 1});
        QCOMPARE(cv(draft).sections[0].entries[1].highlights[1], moved);
        QCOMPARE(points(draft).size(), 2);
        // Behind itself is where it is.
        QVERIFY(!moveItemTo(draft, {ItemRef::Type::ListItem, {FieldKind::Highlight, 0, 1, 1}},
            {FieldKind::Highlight, 0, 1, 2}));
    }

    void whatIsLeftOutComesBack()
    {
        Draft draft = test::sampleCv();
        const Draft before = draft;
        const ItemRef section{ItemRef::Type::Section, {FieldKind::SectionHeading, 1}};
        setIncluded(draft, section, false);
        QVERIFY(!isIncluded(draft, section));
        QCOMPARE(countLeftOut(draft), 2);
        setIncluded(draft, section, true);
        QCOMPARE(draft, before);
    }

    void searchingKnowsCaseAndWords()
    {
        const Draft draft = test::sampleCv();
        const QList<EditorLine> lines = linesOf(draft, false);
        QCOMPARE(searchFields(draft, lines, {u"software"_s}).size(), 5);
        QCOMPARE(searchFields(draft, lines, {u"software"_s, true}).size(), 1);
        QCOMPARE(searchFields(draft, lines, {u"team"_s, false, true}).size(), 1);
        QCOMPARE(searchFields(draft, lines, {u"tea"_s, false, true}).size(), 0);
        // Bold words are found across their marks, and stay bold.
        const QList<SearchMatch> marked = searchFields(draft, lines, {u"of C++"_s});
        QCOMPARE(marked.size(), 1);
        Draft changed = draft;
        replaceMatches(changed, searchFields(draft, lines, {u"C++ on"_s}), u"Qt on"_s);
        QVERIFY(cv(changed).summary.text.contains(u"**Qt on Linux**"_s));
    }

    void wordsAreCounted()
    {
        Draft draft = test::sampleLetter();
        const int words = countWords(draft);
        QVERIFY(words > 40);
        std::get<LetterContent>(draft.content).paragraphs[1].included = false;
        QCOMPARE(countWords(draft), words - 16);
    }
};

QTEST_GUILESS_MAIN(TestDraftOperations)
#include "tst_draftoperations.moc"
