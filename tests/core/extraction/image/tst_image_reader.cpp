#include "core/extraction/image/ImageReader.h"

#include "core/extraction/image/OcrEnginePool.h"
#include "tests/core/extraction/image/PostingPainter.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace aio::test;

class TestImageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAPosting_data();
    void readsAPosting();
    void boxesLieOnTheWords_data();
    void boxesLieOnTheWords();
    void structureIsKept();
    void readsSeveralScreenshotsAsOnePosting();
    void refusesAPictureWithoutText();
    void stopsWhenAsked();
    void stopsAtTheDeadline();
    void refusesAnEmptyList();

private:
    ImageOptions m_options;
};

namespace {

const QString expectedText =
    QStringLiteral("Senior Gardener Green Harbour Ltd, Bristol We look after forty public gardens and are "
                   "looking for someone who "
                   "enjoys working outdoors with a small team through all seasons of the year. Your tasks "
                   "Plan and plant flower "
                   "beds Look after old trees Train two apprentices Salary: 31,500 GBP a year. Write to "
                   "jobs@greenharbour.example before 14 March.");

PaintStyle dark()
{
    PaintStyle style;
    style.paper = QColor(24, 26, 30);
    style.ink = QColor(230, 230, 230);
    return style;
}

PaintStyle faint()
{
    PaintStyle style;
    style.paper = QColor(250, 250, 250);
    style.ink = QColor(178, 178, 178);
    return style;
}

PaintStyle tiny()
{
    PaintStyle style;
    style.pixelSize = 11;
    style.width = 520;
    return style;
}

} // namespace

void TestImageReader::initTestCase()
{
    m_options.engines = std::make_shared<OcrEnginePool>();
    const auto installed = InstalledLanguages::find();
    if (!installed || !installed->has(QStringLiteral("eng"))) {
        QSKIP("the English language data of Tesseract is not installed");
    }
}

void TestImageReader::readsAPosting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage plain = paintHtml(englishPosting());
    QTest::newRow("light") << encoded(plain);
    QTest::newRow("dark theme") << encoded(paintHtml(englishPosting(), dark()));
    QTest::newRow("low contrast") << encoded(paintHtml(englishPosting(), faint()));
    QTest::newRow("small font") << encoded(paintHtml(englishPosting(), tiny()));
    QTest::newRow("jpeg") << encoded(plain, "JPEG", 55);
    QTest::newRow("turned right") << encoded(plain.transformed(QTransform().rotate(90)));
    QTest::newRow("turned left") << encoded(plain.transformed(QTransform().rotate(-90)));
    QTest::newRow("upside down") << encoded(plain.transformed(QTransform().rotate(180)));
    QTest::newRow("skewed") << encoded(rotated(plain, 1.5));
    QTest::newRow("skewed the other way") << encoded(rotated(plain, -3));
}

void TestImageReader::readsAPosting()
{
    QFETCH(QByteArray, bytes);
    const auto document = readImages({bytes}, m_options, {});
    QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().message));
    QVERIFY2(wordRecall(expectedText, document->text) >= 0.93, qPrintable(document->text));
    QCOMPARE(document->kind, SourceDocument::Kind::Image);
    QCOMPARE(document->pages.size(), 1);
    QVERIFY(!document->pages.constFirst().image.isEmpty());
}

void TestImageReader::boxesLieOnTheWords_data()
{
    QTest::addColumn<QImage>("image");
    const QImage plain = paintHtml(englishPosting());
    QTest::newRow("upright") << plain;
    QTest::newRow("turned right") << plain.transformed(QTransform().rotate(90));
    QTest::newRow("upside down") << plain.transformed(QTransform().rotate(180));
}

// The box of a word, painted over, takes the word's ink away and no other: what is left has fewer dark pixels
// by about what the box held, and the box holds ink up to its edges.
void TestImageReader::boxesLieOnTheWords()
{
    QFETCH(QImage, image);
    const auto document = readImages({encoded(image)}, m_options, {});
    QVERIFY(document.has_value());
    int checked = 0;
    for (const Word &word : document->words) {
        const QString text = document->string(word.span);
        if (text.size() < 4 || word.confidence < 80) {
            continue;
        }
        QVERIFY2(image.rect().contains(word.box), qPrintable(text));
        const QImage part =
            image.copy(word.box.adjusted(-3, -3, 3, 3)).convertToFormat(QImage::Format_Grayscale8);
        QRect ink;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                ink = qGray(part.pixel(x, y)) < 128 ? ink.united(QRect(x, y, 1, 1)) : ink;
            }
        }
        const QRect inner = part.rect().adjusted(7, 7, -7, -7);
        QVERIFY2(ink.contains(inner) || inner.isEmpty(), qPrintable(text));
        ++checked;
    }
    QVERIFY(checked > 20);
}

void TestImageReader::structureIsKept()
{
    const auto document = readImages({encoded(paintHtml(englishPosting()))}, m_options, {});
    QVERIFY(document.has_value());
    QStringList headings;
    QStringList items;
    for (const TextBlock &block : document->blocks) {
        if (block.kind == TextBlock::Kind::Heading) {
            headings.append(document->string(block.span));
        } else if (block.kind == TextBlock::Kind::ListItem) {
            items.append(document->string(block.span));
        }
    }
    QCOMPARE(headings, (QStringList{QStringLiteral("Senior Gardener"), QStringLiteral("Your tasks")}));
    QCOMPARE(items,
        (QStringList{QStringLiteral("Plan and plant flower beds"), QStringLiteral("Look after old trees"),
            QStringLiteral("Train two apprentices")}));
    QVERIFY2(document->text.contains(QStringLiteral("enjoys working outdoors with a small team through")),
        qPrintable(document->text));
}

void TestImageReader::readsSeveralScreenshotsAsOnePosting()
{
    const QImage whole = paintHtml(englishPosting());
    const int cut = whole.height() * 2 / 3;
    const QByteArray upper = encoded(whole.copy(0, 0, whole.width(), cut));
    const QByteArray lower = encoded(whole.copy(0, cut / 2, whole.width(), whole.height() - cut / 2));
    const auto document = readImages({upper, lower}, m_options, {});
    QVERIFY(document.has_value());
    QCOMPARE(document->pages.size(), 2);
    QCOMPARE(document->text.count(QStringLiteral("small team through")), 1);
    QCOMPARE(document->text.count(QStringLiteral("Salary")), 1);
    QVERIFY2(wordRecall(expectedText, document->text) >= 0.9, qPrintable(document->text));
    QCOMPARE(document->words.constLast().page, 1);
}

void TestImageReader::refusesAPictureWithoutText()
{
    const auto document =
        readImages({encoded(paintHtml(QStringLiteral("<p>Hello there</p>")))}, m_options, {});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::BadInput);
    QCOMPARE(document.error().message, QStringLiteral("We could not read this image."));
    QVERIFY(document.error().hint.startsWith(u'2'));
}

void TestImageReader::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const WorkContext context(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
    const auto document = readImages({encoded(paintHtml(englishPosting()))}, m_options, context);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

void TestImageReader::stopsAtTheDeadline()
{
    const WorkContext context = WorkContext().limitedTo(30);
    const auto document = readImages({encoded(paintHtml(englishPosting()))}, m_options, context);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::Timeout);
}

void TestImageReader::refusesAnEmptyList()
{
    const auto document = readImages({}, m_options, {});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::Usage);
}

QTEST_MAIN(TestImageReader)
#include "tst_image_reader.moc"
