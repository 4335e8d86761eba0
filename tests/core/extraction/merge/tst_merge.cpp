#include "core/extraction/merge/FieldRules.h"
#include "core/extraction/merge/Merge.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;

class TestMerge : public QObject
{
    Q_OBJECT

    static SourceDocument page(const QString &text)
    {
        SourceDocument document;
        document.kind = SourceDocument::Kind::Page;
        document.text = text;
        return document;
    }

    static Vote vote(JobField field, FieldValue value, Origin origin, double confidence)
    {
        return Vote{field, std::move(value), origin, confidence};
    }

    static Extraction merged(const SourceDocument &document, const QList<Vote> &votes)
    {
        return mergeVotes(document, votes, document.text.size());
    }

private Q_SLOTS:
    void twoWitnessesBeatOneStronger()
    {
        const auto result = merged(page(QStringLiteral("Welder wanted")),
            {vote(JobField::Title, QStringLiteral("Jobs at Example"), Origin::Meta, 0.7),
                vote(JobField::Title, QStringLiteral("Welder"), Origin::JsonLd, 0.6),
                vote(JobField::Title, QStringLiteral("Welder (m/f/d)"), Origin::Text, 0.6)});
        QVERIFY(result.job.title.startsWith(u"Welder"));
    }

    void structuredFormsOfOnePageCountOnce()
    {
        const auto result = merged(page(QStringLiteral("Welder")),
            {vote(JobField::Company, QStringLiteral("Portal"), Origin::JsonLd, 0.6),
                vote(JobField::Company, QStringLiteral("Portal"), Origin::State, 0.6),
                vote(JobField::Company, QStringLiteral("Portal"), Origin::Microdata, 0.6)});
        QCOMPARE(result.provenance[JobField::Company].confidence, 0.6);
    }

    void weakValueIsAbsent()
    {
        const auto result = merged(page(QStringLiteral("Welder")),
            {vote(JobField::Company, QStringLiteral("Perhaps"), Origin::Text, 0.4)});
        QVERIFY(result.job.company.isEmpty());
        QVERIFY(!result.provenance.contains(JobField::Company));
    }

    void doubtLowersConfidenceOfTheWinner()
    {
        const auto alone = merged(
            page(QStringLiteral("x")), {vote(JobField::Company, QStringLiteral("A"), Origin::JsonLd, 0.9)});
        const auto contested = merged(page(QStringLiteral("x")),
            {vote(JobField::Company, QStringLiteral("A"), Origin::JsonLd, 0.9),
                vote(JobField::Company, QStringLiteral("B"), Origin::Text, 0.8)});
        QCOMPARE(contested.job.company, QStringLiteral("A"));
        QVERIFY(contested.provenance[JobField::Company].confidence
            < alone.provenance[JobField::Company].confidence);
    }

    void placeholderSalaryThatNobodyCanSeeIsDropped()
    {
        const Salary salary{60000, 80000, QStringLiteral("USD"), Salary::Unit::Year};
        const QString longText =
            QStringLiteral("We pay well and talk about it in the first call. ").repeated(20);
        const QList<Vote> votes{vote(JobField::Salary, salary, Origin::JsonLd, 0.9)};
        QVERIFY(merged(page(longText), votes).job.salary.isEmpty());
        QCOMPARE(merged(page(longText + QStringLiteral("60k – 80k a year")), votes).job.salary, salary);
        QCOMPARE(merged(page(QStringLiteral("Welder. Apply.")), votes).job.salary, salary);
    }

    void salaryFiguresAreSeenInEveryNotation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("visible");
        QTest::newRow("plain") << QStringLiteral("80000") << true;
        QTest::newRow("comma") << QStringLiteral("$80,000 a year") << true;
        QTest::newRow("point") << QStringLiteral("80.000,00 €") << true;
        QTest::newRow("no-break space") << QStringLiteral("80\u202f000 Kč") << true;
        QTest::newRow("apostrophe") << QStringLiteral("CHF 80'000") << true;
        QTest::newRow("k") << QStringLiteral("80k") << true;
        QTest::newRow("ten thousands") << QStringLiteral("月给8万") << true;
        QTest::newRow("longer number") << QStringLiteral("180000") << false;
        QTest::newRow("absent") << QStringLiteral("401k, 30 days") << false;
    }

    void salaryFiguresAreSeenInEveryNotation()
    {
        QFETCH(QString, text);
        QFETCH(bool, visible);
        QCOMPARE(figuresVisible(Salary{80000, 80000, {}, {}}, text), visible);
    }

    void salaryIsCompletedByItsWitness()
    {
        const auto result = merged(page(QStringLiteral("80000–90000")),
            {vote(JobField::Salary, Salary{80000, 90000, QStringLiteral("EUR"), {}}, Origin::JsonLd, 0.9),
                vote(JobField::Salary, Salary{80000, 90000, {}, Salary::Unit::Year}, Origin::Text, 0.8)});
        QCOMPARE(result.job.salary, (Salary{80000, 90000, QStringLiteral("EUR"), Salary::Unit::Year}));
    }

    void remoteIsNoPlace()
    {
        const auto result = merged(page(QStringLiteral("x")),
            {vote(JobField::Locations, QStringList{QStringLiteral("Remote"), QStringLiteral("Brno")},
                Origin::JsonLd, 0.9)});
        QCOMPARE(result.job.locations, QStringList{QStringLiteral("Brno")});
    }

    void provenancePointsAtWordsAndBoxes()
    {
        SourceDocument document = page(QStringLiteral("Welder\nExample Ltd"));
        document.kind = SourceDocument::Kind::Image;
        document.words = {Word{{0, 6}, QRect(10, 10, 60, 12), 0, 96},
            Word{{7, 14}, QRect(10, 30, 70, 12), 0, 96}, Word{{15, 18}, QRect(84, 31, 30, 12), 0, 95}};
        Vote company = vote(JobField::Company, QStringLiteral("Example Ltd"), Origin::Ocr, 0.9);
        company.span = TextSpan{7, 18};
        const auto result = merged(document, {company});
        const Provenance provenance = result.provenance[JobField::Company];
        QCOMPARE(provenance.text, QStringLiteral("Example Ltd"));
        QCOMPARE(provenance.boxes.size(), 1);
        QCOMPARE(provenance.boxes.at(0), QRect(10, 30, 70, 12).united(QRect(84, 31, 30, 12)));
    }

    void hardToReadWordAsksForALook()
    {
        SourceDocument document = page(QStringLiteral("Welder"));
        document.kind = SourceDocument::Kind::Image;
        document.words = {Word{{0, 6}, QRect(0, 0, 60, 12), 0, 40}};
        Vote title = vote(JobField::Title, QStringLiteral("Welder"), Origin::Ocr, 0.95);
        title.span = TextSpan{0, 6};
        const auto result = merged(document, {title});
        QCOMPARE(result.job.title, QStringLiteral("Welder"));
        QVERIFY(result.provenance[JobField::Title].confidence < checkBelow);
    }

    void descriptionIsTheMainText()
    {
        const SourceDocument document = page(QStringLiteral("Main text\nFooter"));
        QCOMPARE(mergeVotes(document, {}, 9).job.description, QStringLiteral("Main text"));
    }

    void aSkillIsNotBothRequiredAndPreferred()
    {
        const auto result = merged(page(QStringLiteral("x")),
            {vote(JobField::Skills, QStringList{QStringLiteral("C++")}, Origin::Text, 0.8),
                vote(JobField::PreferredSkills, QStringList{QStringLiteral("c++"), QStringLiteral("QML")},
                    Origin::Text, 0.8)});
        QCOMPARE(result.job.preferredSkills, QStringList{QStringLiteral("QML")});
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
