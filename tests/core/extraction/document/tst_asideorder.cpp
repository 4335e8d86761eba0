#include "core/extraction/document/AsideOrder.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;

class TestAsideOrder : public QObject
{
    Q_OBJECT

    // "Menu\n\nTitle here\n\nBody text\n\nContact us" with the first and the last block outside the main
    // content.
    static SourceDocument sample()
    {
        SourceDocument document;
        document.text = QStringLiteral("Menu\n\nTitle here\n\nBody text\n\nContact us");
        const auto block = [&document](QLatin1String words, bool aside) {
            const qsizetype at = document.text.indexOf(words);
            TextBlock made;
            made.span = {at, at + words.size()};
            made.aside = aside;
            document.blocks.append(made);
        };
        block(QLatin1String("Menu"), true);
        block(QLatin1String("Title here"), false);
        block(QLatin1String("Body text"), false);
        block(QLatin1String("Contact us"), true);
        return document;
    }

private Q_SLOTS:
    void mainContentComesFirst()
    {
        SourceDocument document = sample();
        const qsizetype end = moveAsidesToEnd(document);
        QCOMPARE(document.text.left(end), QStringLiteral("Title here\n\nBody text"));
        QCOMPARE(document.text.mid(end).simplified(), QStringLiteral("Menu Contact us"));
        for (const TextBlock &block : std::as_const(document.blocks)) {
            QVERIFY(!document.view(block.span).isEmpty());
        }
        QCOMPARE(document.string(document.blocks.at(2).span), QStringLiteral("Menu"));
    }

    void spansOfVotesAndWordsFollow()
    {
        SourceDocument document = sample();
        const qsizetype body = document.text.indexOf(u"Body");
        const qsizetype contact = document.text.indexOf(u"Contact");
        document.votes.append(
            Vote{JobField::Title, QStringLiteral("x"), Origin::Text, 1, {}, TextSpan{body, body + 4}});
        document.words = {Word{{contact, contact + 7}, QRect(0, 9, 5, 5)}, Word{{0, 4}, QRect(0, 0, 5, 5)}};
        moveAsidesToEnd(document);
        QCOMPARE(document.string(*document.votes.at(0).span), QStringLiteral("Body"));
        QCOMPARE(document.string(document.words.at(0).span), QStringLiteral("Menu"));
        QCOMPARE(document.string(document.words.at(1).span), QStringLiteral("Contact"));
        QVERIFY(document.words.at(0).span.start < document.words.at(1).span.start);
    }

    void spanOverNeighboursSurvivesSpanOverAGapDoesNot()
    {
        SourceDocument document = sample();
        const qsizetype title = document.text.indexOf(u"here");
        const qsizetype body = document.text.indexOf(u"Body") + 4;
        document.votes.append(
            Vote{JobField::Title, QStringLiteral("x"), Origin::Text, 1, {}, TextSpan{title, body}});
        document.votes.append(
            Vote{JobField::Title, QStringLiteral("x"), Origin::Text, 1, {}, TextSpan{0, body}});
        moveAsidesToEnd(document);
        QCOMPARE(document.string(*document.votes.at(0).span), QStringLiteral("here\n\nBody"));
        QVERIFY(!document.votes.at(1).span.has_value());
    }

    void withoutMainContentEverythingIsMain()
    {
        SourceDocument document = sample();
        for (TextBlock &block : document.blocks) {
            block.aside = true;
        }
        QCOMPARE(moveAsidesToEnd(document), document.text.size());
        QVERIFY(!document.blocks.at(0).aside);
    }
};

QTEST_GUILESS_MAIN(TestAsideOrder)
#include "tst_asideorder.moc"
