#include "core/documents/compare/DraftComparison.h"
#include "core/documents/compare/TextDiff.h"

#include <QTest>

#include <algorithm>

using namespace aio;
using namespace aio::compare;
using namespace Qt::StringLiterals;

namespace {

DraftText text(const QString &id, const QString &words, bool included = true)
{
    return {id, words, u"/from/"_s + id, included};
}

DraftEntry job(
    const QString &id, const QString &title, const QString &employer, const QList<DraftText> &points)
{
    DraftEntry entry;
    entry.id = id;
    entry.title = title;
    entry.organization = employer;
    entry.startDate = {2019, 4, 0};
    entry.ongoing = true;
    entry.highlights = points;
    entry.origin = u"/entries/"_s + id;
    return entry;
}

DraftSection section(const QString &id, SectionKind kind, const QList<DraftEntry> &entries)
{
    return {id, kind, {}, entries, true};
}

Draft cv()
{
    CvContent content;
    content.basics.name = u"Ada Krall"_s;
    content.basics.email = u"ada@krall.example"_s;
    content.summary = text(u"sum"_s, u"Engineer with eight years of C++. Builds what crews trust."_s);
    DraftEntry skills;
    skills.id = u"s1"_s;
    skills.title = u"Programming"_s;
    skills.keywords = QStringList{u"C++"_s, u"Qt"_s};
    skills.origin = u"/skills/0"_s;
    content.sections = {
        section(u"w"_s, SectionKind::Work,
            {job(u"j1"_s, u"Lead"_s, u"Nordsee Sensorik"_s,
                 {text(u"p1"_s, u"Leads four engineers."_s), text(u"p2"_s, u"Cut start-up time by 35 %."_s)}),
                job(u"j2"_s, u"Engineer"_s, u"Peilwerk"_s, {text(u"p3"_s, u"Wrote the CAN bus stack."_s)})}),
        section(u"k"_s, SectionKind::Skills, {skills})};
    return {content, u"en"_s};
}

Draft letter()
{
    LetterContent content;
    content.sender.name = u"Ada Krall"_s;
    content.subject = u"Application"_s;
    content.salutation = u"Dear Ms. Fabre,"_s;
    content.paragraphs = {text(u"a"_s, u"I write about your opening. I have led teams."_s),
        text(u"b"_s, u"I would be glad to talk."_s)};
    content.closing = u"Kind regards"_s;
    return {content, u"en"_s};
}

CvContent &content(Draft &draft)
{
    return std::get<CvContent>(draft.content);
}

/// The one changed piece whose older or newer words are these.
Piece pieceOf(const Comparison &comparison, const QString &words)
{
    for (const compare::Section &section : comparison.sections) {
        for (const Block &block : section.blocks) {
            for (const Piece &piece : block.pieces) {
                if (piece.id >= 0 && (piece.before == words || piece.after == words)) {
                    return piece;
                }
            }
        }
    }
    qFatal("no change says: %s", qPrintable(words));
}

Decisions taking(const QList<int> &ids)
{
    Decisions decisions;
    for (const int id : ids) {
        decisions.insert(id, {true, {}});
    }
    return decisions;
}

} // namespace

class DraftComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameDraftsHaveNothingToDecide()
    {
        for (const Draft &draft : {cv(), letter()}) {
            const Comparison comparison = compareDrafts(draft, draft);
            QVERIFY(comparison.isSame());
            QVERIFY(!comparison.sections.isEmpty());
            QCOMPARE(mergedDraft(draft, draft, {}), draft);
        }
    }

    void sentencesAreDecidedOneByOne()
    {
        const Draft before = cv();
        Draft after = before;
        content(after).summary.text =
            u"Engineer with nine years of C++. Builds what crews trust. Speaks German."_s;
        content(after).summary.origin.clear();
        const Comparison comparison = compareDrafts(before, after);
        QCOMPARE(comparison.decisions, 2);
        const Piece changed = pieceOf(comparison, u"Engineer with nine years of C++."_s);
        QCOMPARE(changed.change, Change::Changed);
        QCOMPARE(changed.before, u"Engineer with eight years of C++."_s);
        QVERIFY(changed.editable);
        const Piece added = pieceOf(comparison, u"Speaks German."_s);
        QCOMPARE(added.change, Change::Added);

        Draft merged = mergedDraft(before, after, taking({added.id}));
        QCOMPARE(content(merged).summary.text,
            u"Engineer with eight years of C++. Builds what crews trust. Speaks German."_s);
        QCOMPARE(content(merged).summary.id, u"sum"_s);
        merged = mergedDraft(before, after, {{changed.id, {true, u"Engineer, nine years."_s}}});
        QCOMPARE(content(merged).summary.text, u"Engineer, nine years. Builds what crews trust."_s);
    }

    void allOrNothing()
    {
        const Draft before = cv();
        Draft after = before;
        content(after).summary.text = u"Other words entirely."_s;
        content(after).sections[0].entries[0].highlights[1].included = false;
        content(after).sections[0].entries[1].title = u"Software Engineer"_s;
        content(after).sections[1].entries[0].keywords = QStringList{u"Qt"_s, u"C++"_s, u"CMake"_s};
        std::swap(content(after).sections[0], content(after).sections[1]);
        const Comparison comparison = compareDrafts(before, after);
        QCOMPARE(mergedDraft(before, after, {}), before);
        QCOMPARE(mergedDraft(before, after, allDecided(comparison, false)), before);
        Draft all = mergedDraft(before, after, allDecided(comparison, true));
        // Equal to a reader; what is kept without being shown may say it in its own way.
        QVERIFY(compareDrafts(all, after).isSame());
        QCOMPARE(content(all).sections.first().kind, SectionKind::Skills);
        QCOMPARE(content(all).sections[1].entries[0].highlights[1].included, false);
        QCOMPARE(content(all).sections[1].entries[0].highlights[1].text, u"Cut start-up time by 35 %."_s);
    }

    void aProposalThatKnowsNoIdsKeepsThem()
    {
        const Draft before = cv();
        Draft after = before;
        CvContent &proposed = content(after);
        proposed.summary.id = u"x1"_s;
        proposed.summary.text = u"Engineer with eight years of C++."_s;
        for (DraftSection &each : proposed.sections) {
            each.id = u"x"_s + each.id;
            for (DraftEntry &entry : each.entries) {
                entry.id = u"x"_s + entry.id;
                for (DraftText &point : entry.highlights) {
                    point.id = u"x"_s + point.id;
                }
            }
        }
        proposed.sections[0].entries[0].highlights[0].text = u"Leads four engineers and two juniors."_s;
        const Comparison comparison = compareDrafts(before, after);
        QCOMPARE(comparison.decisions, 2);
        Draft merged = mergedDraft(before, after, allDecided(comparison, true));
        QCOMPARE(content(merged).summary.id, u"sum"_s);
        QCOMPARE(content(merged).sections[0].entries[0].highlights[0].id, u"p1"_s);
        QCOMPARE(content(merged).sections[0].entries[0].highlights[0].text,
            u"Leads four engineers and two juniors."_s);
    }

    void whatGoesStaysRecoverable()
    {
        const Draft before = cv();
        Draft after = before;
        content(after).sections[0].entries.removeAt(1);
        const Comparison comparison = compareDrafts(before, after);
        QCOMPARE(comparison.decisions, 1); // an entry goes as one
        QCOMPARE(pieceOf(comparison, u"Wrote the CAN bus stack."_s).id, 0);
        QCOMPARE(pieceOf(comparison, u"Peilwerk"_s).change, Change::Removed);
        Draft merged = mergedDraft(before, after, taking({0}));
        QCOMPARE(content(merged).sections[0].entries.size(), 2);
        QCOMPARE(content(merged).sections[0].entries[1].included, false);
        QCOMPARE(content(merged).sections[0].entries[1].highlights,
            content(const_cast<Draft &>(before)).sections[0].entries[1].highlights);
    }

    void oneInventedPointOfANewEntryCanBeLeft()
    {
        const Draft before = cv();
        Draft after = before;
        content(after).sections[0].entries.prepend(job(u"j0"_s, u"Architect"_s, u"Moor AG"_s,
            {text(u"n1"_s, u"Planned the yard."_s), text(u"n2"_s, u"Won a Nobel prize."_s)}));
        const Comparison comparison = compareDrafts(before, after);
        QCOMPARE(comparison.decisions, 3);
        const int head = pieceOf(comparison, u"Architect"_s).id;
        QCOMPARE(pieceOf(comparison, u"Moor AG"_s).id, head);
        const int point = pieceOf(comparison, u"Planned the yard."_s).id;
        Draft merged = mergedDraft(before, after, taking({point}));
        const DraftEntry entry = content(merged).sections[0].entries.first();
        QCOMPARE(entry.title, u"Architect"_s); // a point brings the entry that it belongs to
        QCOMPARE(entry.highlights.size(), 1);
        QCOMPARE(entry.highlights.first().text, u"Planned the yard."_s);
        merged = mergedDraft(before, after, taking({head}));
        QVERIFY(content(merged).sections[0].entries.first().highlights.isEmpty());
    }

    void orderIsADecisionOfItsOwn()
    {
        const Draft before = cv();
        Draft after = before;
        QList<DraftText> &points = content(after).sections[0].entries[0].highlights;
        points.move(1, 0);
        points[1].text = u"Leads five engineers."_s;
        const Comparison comparison = compareDrafts(before, after);
        QCOMPARE(comparison.decisions, 2);
        int order = -1;
        QList<bool> moved;
        for (const Block &block : comparison.sections.at(2).blocks) {
            order = block.kind == Block::Kind::Order ? block.pieces.first().id : order;
            if (block.kind == Block::Kind::Point) {
                moved.append(block.moved);
            }
        }
        QVERIFY(order >= 0);
        QCOMPARE(moved.count(true), 1);
        Draft merged = mergedDraft(before, after, taking({order}));
        QCOMPARE(content(merged).sections[0].entries[0].highlights.first().id, u"p2"_s);
        QCOMPARE(content(merged).sections[0].entries[0].highlights[1].text, u"Leads four engineers."_s);
        merged = mergedDraft(before, after, taking({pieceOf(comparison, u"Leads five engineers."_s).id}));
        QCOMPARE(content(merged).sections[0].entries[0].highlights.first().text, u"Leads five engineers."_s);
    }

    void aFirstDraftIsAllNew()
    {
        const Draft nothing{CvContent{}, {}};
        const Draft after = cv();
        const Comparison comparison = compareDrafts(nothing, after);
        for (const compare::Section &each : comparison.sections) {
            QCOMPARE(each.change(), Change::Added);
            QVERIFY(!each.decisions().isEmpty());
        }
        QCOMPARE(mergedDraft(nothing, after, allDecided(comparison, true)), after);
        Draft merged = mergedDraft(nothing, after, {});
        QVERIFY(content(merged).sections.isEmpty());
    }

    void lettersByFieldAndSentence()
    {
        const Draft before = letter();
        Draft after = before;
        auto &newer = std::get<LetterContent>(after.content);
        newer.subject = u"Application as welder"_s;
        newer.paragraphs[0].text = u"I write about your opening. I have led two teams."_s;
        newer.paragraphs.insert(1, text(u"c"_s, u"At Moor Yards I welded hulls."_s));
        newer.enclosures = QStringList{u"CV"_s};
        const Comparison comparison = compareDrafts(before, after);
        QCOMPARE(comparison.decisions, 4);
        const int paragraph = pieceOf(comparison, u"At Moor Yards I welded hulls."_s).id;
        const Draft merged = mergedDraft(before, after, taking({paragraph}));
        const auto &result = std::get<LetterContent>(merged.content);
        QCOMPARE(result.paragraphs.size(), 3);
        QCOMPARE(result.paragraphs[1].text, u"At Moor Yards I welded hulls."_s);
        QCOMPARE(result.paragraphs[0].text, u"I write about your opening. I have led teams."_s);
        QCOMPARE(result.subject, u"Application"_s);
        QVERIFY(result.enclosures.isEmpty());
        QCOMPARE(mergedDraft(before, after, allDecided(comparison, true)), after);
    }

    void whatGoesStandsBesideWhatComes()
    {
        Draft before = letter();
        std::get<LetterContent>(before.content).paragraphs = {text(u"a"_s, u"I write about your opening."_s),
            text(u"b"_s, u"Three years went into hulls."_s), text(u"c"_s, u"I would be glad to talk."_s)};
        Draft after = before;
        std::get<LetterContent>(after.content).paragraphs = {
            text(u"x"_s, u"Welding is what your yard needs."_s), text(u"y"_s, u"My boats float."_s),
            text(u"c"_s, u"I would be glad to talk."_s), text(u"z"_s, u"Tomorrow suits me."_s)};
        QStringList shown;
        for (const compare::Section &section : compareDrafts(before, after).sections) {
            if (section.place == compare::Section::Place::Body) {
                for (const Block &block : section.blocks) {
                    shown << block.pieces.first().before + u'|' + block.pieces.first().after;
                }
            }
        }
        QCOMPARE(shown,
            (QStringList{u"I write about your opening.|"_s, u"|Welding is what your yard needs."_s,
                u"Three years went into hulls.|"_s, u"|My boats float."_s,
                u"I would be glad to talk.|I would be glad to talk."_s, u"|Tomorrow suits me."_s}));
    }

    void aLetterInPlaceOfACvIsTakenWhole()
    {
        const Comparison comparison = compareDrafts(cv(), letter());
        QVERIFY(!comparison.isSame());
        QCOMPARE(mergedDraft(cv(), letter(), {}), cv());
        QCOMPARE(mergedDraft(cv(), letter(), taking({0})), letter());
    }

    void everyDecisionAloneIsSound()
    {
        const Draft before = cv();
        Draft after = before;
        CvContent &newer = content(after);
        newer.summary.text = u"Builds what crews trust. Engineer."_s;
        newer.sections[0].entries.move(1, 0);
        newer.sections[0].entries[0].highlights.append(text(u"n"_s, u"Raised unit test cover."_s));
        newer.sections[0].entries[1].highlights.removeFirst();
        newer.sections[0].entries[1].startDate = {2020, 1, 0};
        newer.sections.removeAt(1);
        const Comparison comparison = compareDrafts(before, after);
        QVERIFY(comparison.decisions >= 5);
        for (int id = 0; id < comparison.decisions; ++id) {
            const Draft merged = mergedDraft(before, after, taking({id}));
            QVERIFY2(merged != before, qPrintable(QString::number(id)));
            // One decision less is open, and only one.
            QCOMPARE(compareDrafts(merged, after).decisions, comparison.decisions - 1);
        }
    }

    void pointsOfAbbreviationsEndNoSentence_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("title") << u"Dear Dr. Keller is here. He waits."_s
                               << QStringList{u"Dear Dr. Keller is here."_s, u"He waits."_s};
        QTest::newRow("german") << u"Ich kenne z. B. Qt. Und C++!"_s
                                << QStringList{u"Ich kenne z. B. Qt."_s, u"Und C++!"_s};
        QTest::newRow("figures") << u"Saved 3.5 million. Really? Yes."_s
                                 << QStringList{u"Saved 3.5 million."_s, u"Really?"_s, u"Yes."_s};
        QTest::newRow("lines") << u"One line\nand another"_s << QStringList{u"One line"_s, u"and another"_s};
        QTest::newRow("chinese") << u"我写代码。我喜欢茶。"_s
                                 << QStringList{u"我写代码。"_s, u"我喜欢茶。"_s};
        QTest::newRow("nothing") << u"  \n "_s << QStringList{};
        QTest::newRow("at the end") << u"He works at Moor Inc."_s << QStringList{u"He works at Moor Inc."_s};
    }

    void pointsOfAbbreviationsEndNoSentence()
    {
        QFETCH(QString, whole);
        QFETCH(QStringList, sentences);
        QStringList found;
        QString again;
        for (const SentenceText &sentence : sentencesOf(whole)) {
            found.append(sentence.words);
            again += sentence.words + sentence.gap;
        }
        QCOMPARE(found, sentences);
        QCOMPARE(again.trimmed(), whole.trimmed());
    }

    void wordsThatChangedAreMarked()
    {
        const QString before = u"Leads a team of four engineers"_s;
        const QString after = u"Leads a big team of six engineers"_s;
        const WordChanges changes = wordChanges(before, after);
        QCOMPARE(changes.before.size(), 1);
        QCOMPARE(before.mid(changes.before[0].start, changes.before[0].length), u"four"_s);
        QCOMPARE(changes.after.size(), 2);
        QCOMPARE(after.mid(changes.after[0].start, changes.after[0].length), u"big"_s);
        QCOMPARE(after.mid(changes.after[1].start, changes.after[1].length), u"six"_s);
    }
};

QTEST_GUILESS_MAIN(DraftComparisonTest)
#include "tst_draftcomparison.moc"
