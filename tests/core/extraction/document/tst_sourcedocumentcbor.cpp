#include "core/extraction/document/Deflate.h"
#include "core/extraction/document/SourceDocumentCbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace Qt::StringLiterals;

namespace {

// A list of one list. In braces alone it would be a copy of the inner one, for some compilers.
QCborArray listOf(const QCborArray &one)
{
    QCborArray list;
    list.append(one);
    return list;
}

SourceDocument sample()
{
    SourceDocument document;
    document.kind = SourceDocument::Kind::Pdf;
    document.text = u"Größe: 開発 \U0001F600 pay 70–90k"_s;
    document.blocks = {{TextBlock::Kind::Heading, {0, 6}, {}, {}, 2, 1},
        {TextBlock::Kind::Pair, {0, 9}, {0, 5}, {7, 9}, 0, 0, true}};
    document.words = {{{0, 6}, QRect(-3, 4, 100, 20), 0, 87}, {{7, 9}, QRect(110, 4, 50, 20), 1, 100}};
    document.pages = {{"bytes", QSize(640, 480)}, {{}, QSize(1, 2)}};
    document.votes = {{JobField::Salary, Salary{70000, 90000, u"EUR"_s, Salary::Unit::Year}, Origin::JsonLd,
                          0.9, u"70–90k"_s, TextSpan{16, 22}},
        {JobField::Skills, QStringList{u"C++"_s}, Origin::Text, 0.5},
        {JobField::DatePosted, QDate(2026, 1, 2), Origin::Meta, 1.0},
        {JobField::Remote, WorkMode::Hybrid, Origin::Ocr, 0.1}};
    document.title = u"Title"_s;
    document.declaredLanguage = u"de"_s;
    document.url = QUrl(u"https://example.com/ä?b=c d"_s);
    document.warnings = {u"one"_s, u"two"_s};
    return document;
}

// The parts of a stored document, to be put together wrong.
QCborArray parts()
{
    return QCborValue::fromCbor(inflated(toCbor(sample()), 1 << 20).value()).toArray();
}

Result<SourceDocument> readParts(const QCborArray &array)
{
    return sourceDocumentFromCbor(deflated(QCborValue(array).toCbor()));
}

bool withinBounds(const SourceDocument &document)
{
    const auto good = [&](const TextSpan &span) {
        return span.start >= 0 && span.start <= span.end && span.end <= document.text.size();
    };
    return std::all_of(document.blocks.cbegin(), document.blocks.cend(), [&](const TextBlock &b) {
        return good(b.span) && good(b.label) && good(b.value);
    }) && std::all_of(document.words.cbegin(), document.words.cend(), [&](const Word &w) {
        return good(w.span);
    }) && std::all_of(document.votes.cbegin(), document.votes.cend(), [&](const Vote &v) {
        return !v.span || good(*v.span);
    });
}

} // namespace

class TestSourceDocumentCbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole()
    {
        const auto read = sourceDocumentFromCbor(toCbor(sample()));
        QVERIFY(read);
        const SourceDocument expected = sample();
        QCOMPARE(read->kind, expected.kind);
        QCOMPARE(read->text, expected.text);
        QCOMPARE(read->title, expected.title);
        QCOMPARE(read->declaredLanguage, expected.declaredLanguage);
        QCOMPARE(read->url, expected.url);
        QCOMPARE(read->warnings, expected.warnings);
        QCOMPARE(read->blocks.size(), 2);
        QCOMPARE(read->blocks[0].kind, TextBlock::Kind::Heading);
        QCOMPARE(read->blocks[0].level, 2);
        QCOMPARE(read->blocks[0].page, 1);
        QCOMPARE(read->blocks[1].label, (TextSpan{0, 5}));
        QCOMPARE(read->blocks[1].value, (TextSpan{7, 9}));
        QVERIFY(read->blocks[1].aside && !read->blocks[0].aside);
        QCOMPARE(read->words.size(), 2);
        QCOMPARE(read->words[0].box, QRect(-3, 4, 100, 20));
        QCOMPARE(read->words[0].confidence, 87);
        QCOMPARE(read->words[1].page, 1);
        QCOMPARE(read->pages.size(), 2);
        QCOMPARE(read->pages[0].size, QSize(640, 480));
        QVERIFY(read->pages[0].image.isEmpty()); // kept as a file
        QCOMPARE(read->votes.size(), expected.votes.size());
        for (qsizetype i = 0; i < expected.votes.size(); ++i) {
            QCOMPARE(read->votes[i].field, expected.votes[i].field);
            QVERIFY(read->votes[i].value == expected.votes[i].value);
            QCOMPARE(read->votes[i].origin, expected.votes[i].origin);
            QCOMPARE(read->votes[i].confidence, expected.votes[i].confidence);
            QCOMPARE(read->votes[i].span, expected.votes[i].span);
        }
    }

    void anEmptyOneComesBackEmpty()
    {
        const auto read = sourceDocumentFromCbor(toCbor({}));
        QVERIFY(read);
        QVERIFY(read->text.isEmpty() && read->blocks.isEmpty() && read->url.isEmpty());
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a document");
        QTest::newRow("cut short") << toCbor(sample()).chopped(10);
        QTest::newRow("a map") << deflated(QCborValue(QCborMap{{1, 2}}).toCbor());
        QCborArray later = parts();
        later[0] = 2;
        QTest::newRow("a later format") << deflated(QCborValue(later).toCbor());
        QCborArray kind = parts();
        kind[1] = 99;
        QTest::newRow("no such kind") << deflated(QCborValue(kind).toCbor());
        QCborArray text = parts();
        text[2] = 5;
        QTest::newRow("a number for a text") << deflated(QCborValue(text).toCbor());
        QCborArray block = parts();
        block[3] = listOf({0, 1});
        QTest::newRow("half a block") << deflated(QCborValue(block).toCbor());
        // An array that says it has 2^62 items.
        QTest::newRow("a lie about length") << deflated(QByteArray::fromHex("9b4000000000000000"));
        QTest::newRow("deep nesting") << deflated(QByteArray(100'000, '\x81'));
    }

    void refusesWhatIsNone()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = sourceDocumentFromCbor(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
    }

    void aBombStaysSmall()
    {
        const QByteArray bomb = deflated(QByteArray(200 * 1024 * 1024, '\0'));
        QVERIFY(bomb.size() < 4 * 1024 * 1024);
        QVERIFY(!inflated(bomb, 1024 * 1024));
        QVERIFY(!sourceDocumentFromCbor(bomb));
        QCOMPARE(inflated(deflated("abc"), 3).value(), "abc");
        QVERIFY(!inflated(deflated("abc"), 2));
    }

    void bringsSpansAndBoxesIntoBounds()
    {
        QCborArray array = parts();
        array[3] = listOf({0, -5, 1'000'000, 7, 3, 0, 0, 0, 0, false});
        array[4] = listOf({qint64(INT64_MAX), qint64(INT64_MIN), INT_MAX, INT_MIN, -4, INT_MAX, 0, 900});
        const auto read = readParts(array);
        QVERIFY(read);
        QVERIFY(withinBounds(*read));
        QCOMPARE(read->words[0].confidence, 100);
        QVERIFY(read->words[0].box.right() > 0);
    }

    void leavesOutVotesOfANewerVersion()
    {
        QCborArray array = parts();
        array[6] = listOf({u"quantum"_s, u"{}"_s, u"text"_s, 0.5, u""_s, -1, -1});
        const auto read = readParts(array);
        QVERIFY(read);
        QVERIFY(read->votes.isEmpty());
    }

    void survivesFlippedBytes()
    {
        const QByteArray plain = inflated(toCbor(sample()), 1 << 20).value();
        QRandomGenerator random(1);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes = plain;
            for (int flips = 0; flips < 3; ++flips) {
                bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
            }
            if (const auto read = sourceDocumentFromCbor(deflated(bytes))) {
                QVERIFY(withinBounds(*read));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceDocumentCbor)
#include "tst_sourcedocumentcbor.moc"
