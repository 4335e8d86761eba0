#include "core/extraction/pdf/PdfReader.h"

#include "core/extraction/image/InstalledLanguages.h"
#include "tests/core/extraction/image/PostingPainter.h"
#include "tests/core/extraction/pdf/PdfSamples.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace aio::test;

class TestPdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextWithItsStructure();
    void boxesLieOnTheWords();
    void readsEveryPage();
    void readsAScan();
    void joinsWordsThatBreakAtLineEnds();
    void leavesOutPagesBeyondTheLimit();
    void drawsHugePagesSmaller();
    void refuses_data();
    void refuses();
    void stopsWhenAsked();
    void survivesCutOffFiles();
};

namespace {

QStringList blocksOf(const SourceDocument &document, TextBlock::Kind kind)
{
    QStringList texts;
    for (const TextBlock &block : document.blocks) {
        if (block.kind == kind) {
            texts.append(document.string(block.span));
        }
    }
    return texts;
}

QByteArray emptyPages(int count, const QByteArray &box = "[0 0 200 200]")
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        kids += QByteArray::number(i + 3) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox" + box + ">>");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(count) + ">>";
    return handmadePdf(objects);
}

ImageOptions anyWords()
{
    ImageOptions options;
    options.acceptFewWords = true;
    return options;
}

} // namespace

void TestPdfReader::readsTextWithItsStructure()
{
    const auto document = readPdf(printedPdf(englishPosting(), QStringLiteral("Gardener")), {}, {});
    QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().message));
    QCOMPARE(document->kind, SourceDocument::Kind::Pdf);
    QCOMPARE(document->title, QStringLiteral("Gardener"));
    QCOMPARE(blocksOf(*document, TextBlock::Kind::Heading),
        (QStringList{QStringLiteral("Senior Gardener"), QStringLiteral("Your tasks")}));
    QCOMPARE(blocksOf(*document, TextBlock::Kind::ListItem),
        (QStringList{QStringLiteral("Plan and plant flower beds"), QStringLiteral("Look after old trees"),
            QStringLiteral("Train two apprentices")}));
    QVERIFY2(
        document->text.contains(QStringLiteral(
            "We look after forty public gardens and are looking for someone who enjoys working outdoors with "
            "a small team through all seasons of the year.")),
        qPrintable(document->text));
}

void TestPdfReader::boxesLieOnTheWords()
{
    const auto document = readPdf(printedPdf(englishPosting()), {}, {});
    QVERIFY(document.has_value());
    const QImage page = QImage::fromData(document->pages.constFirst().image);
    QCOMPARE(page.size(), document->pages.constFirst().size);
    for (const Word &word : std::as_const(document->words)) {
        QVERIFY(page.rect().contains(word.box));
        const QImage part = page.copy(word.box);
        int dark = 0;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                dark += qGray(part.pixel(x, y)) < 160 ? 1 : 0;
            }
        }
        QVERIFY2(dark > 4, qPrintable(document->string(word.span)));
    }
}

void TestPdfReader::readsEveryPage()
{
    QString html = englishPosting();
    for (int i = 0; i < 60; ++i) {
        html += QStringLiteral("<p>Line number %1 of a long posting.</p>").arg(i);
    }
    const auto document = readPdf(printedPdf(html), {}, {});
    QVERIFY(document.has_value());
    QVERIFY(document->pages.size() >= 2);
    QVERIFY(document->text.contains(QStringLiteral("Line number 59 of")));
    QCOMPARE(document->words.constLast().page, int(document->pages.size()) - 1);
    QCOMPARE(document->blocks.constLast().page, int(document->pages.size()) - 1);
}

void TestPdfReader::readsAScan()
{
    const auto installed = InstalledLanguages::find();
    if (!installed || !installed->has(QStringLiteral("eng"))) {
        QSKIP("the English language data of Tesseract is not installed");
    }
    const QImage picture = paintHtml(englishPosting());
    const auto document = readPdf(scannedPdf(picture), {}, {});
    QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().message));
    QVERIFY2(document->text.contains(QStringLiteral("31,500 GBP")), qPrintable(document->text));
    const QRect page(QPoint(), document->pages.constFirst().size);
    for (const Word &word : std::as_const(document->words)) {
        QVERIFY(page.contains(word.box));
    }
}

void TestPdfReader::joinsWordsThatBreakAtLineEnds()
{
    const auto document =
        readPdf(printedPdf(QStringLiteral(
                    "<p>Wir suchen eine Fachkraft, die unsere Garten-<br>gestaltung leitet und mit "
                    "den<br>Java-<br>Entwicklern redet.</p>")),
            {}, {});
    QVERIFY(document.has_value());
    QVERIFY2(document->text.contains(QStringLiteral("Gartengestaltung")), qPrintable(document->text));
    QVERIFY2(document->text.contains(QStringLiteral("Java-Entwicklern")), qPrintable(document->text));
}

void TestPdfReader::leavesOutPagesBeyondTheLimit()
{
    const auto document = readPdf(emptyPages(23), anyWords(), {});
    QVERIFY(document.has_value());
    QCOMPARE(document->pages.size(), PdfLimits::maxPages);
    QCOMPARE(document->warnings.size(), 1);
    QVERIFY(document->warnings.constFirst().contains(QStringLiteral("23")));
}

void TestPdfReader::drawsHugePagesSmaller()
{
    const auto document = readPdf(emptyPages(1, "[0 0 14000 14000]"), anyWords(), {});
    QVERIFY(document.has_value());
    const QSize size = document->pages.constFirst().size;
    QVERIFY(size.width() > 1000);
    QVERIFY(double(size.width()) * size.height() < 1.01 * PdfLimits::maxPagePixels);
}

void TestPdfReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("This is not a PDF.");
    QTest::newRow("a picture") << encoded(QImage(40, 40, QImage::Format_RGB32))
                               << QStringLiteral("This is not a PDF.");
    QTest::newRow("a header alone") << QByteArray("%PDF-1.7\nand then nothing of the kind")
                                    << QStringLiteral("The PDF is damaged or cut off.");
    QTest::newRow("a password") << lockedPdf() << QStringLiteral("The PDF is locked with a password.");
    QTest::newRow("no pages") << emptyPages(0) << QStringLiteral("The PDF has no pages.");
    QTest::newRow("blank pages") << emptyPages(2) << QStringLiteral("There is no text in this PDF.");
    QTest::newRow("too many bytes") << QByteArray("%PDF-1.4").leftJustified(PdfLimits::maxBytes + 1, ' ')
                                    << QStringLiteral("The PDF is too large: 52.4 MB. The limit is 50 MB.");
}

void TestPdfReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto document = readPdf(bytes, {}, {});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::BadInput);
    QCOMPARE(document.error().message, message);
    QVERIFY(!document.error().hint.isEmpty());
}

void TestPdfReader::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const WorkContext context(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
    const auto document = readPdf(printedPdf(englishPosting()), {}, context);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

void TestPdfReader::survivesCutOffFiles()
{
    const QByteArray whole = printedPdf(englishPosting());
    for (qsizetype size = 20; size < whole.size(); size += whole.size() / 9) {
        const auto document = readPdf(whole.first(size), anyWords(), WorkContext().limitedTo(20'000));
        QVERIFY(document.has_value() || !document.error().message.isEmpty());
    }
}

QTEST_MAIN(TestPdfReader)
#include "tst_pdf_reader.moc"
