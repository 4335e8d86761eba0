#include "core/extraction/image/RegionText.h"

#include "core/extraction/image/ImageReader.h"
#include "core/extraction/image/OcrEnginePool.h"
#include "tests/core/extraction/image/PostingPainter.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace aio::test;

class TestRegionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto installed = InstalledLanguages::find();
        if (!installed || !installed->has(QStringLiteral("eng"))) {
            QSKIP("the English language data of Tesseract is not installed");
        }
        m_page = paintHtml(englishPosting());
        m_document = readImages({encoded(m_page)}, m_options, {}).value();
    }

    void readsTheWordsOfTheRegionAlone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("one word") << QStringLiteral("Bristol");
        QTest::newRow("a heading") << QStringLiteral("Senior Gardener");
        QTest::newRow("part of a line") << QStringLiteral("31,500 GBP a year.");
    }

    void readsTheWordsOfTheRegionAlone()
    {
        QFETCH(const QString, words);
        const auto read = readImageRegion(encoded(m_page), placeOf(words), m_document.text, m_options, {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, words);
    }

    void linesStayApart()
    {
        const QRect both = placeOf(QStringLiteral("flower beds")) | placeOf(QStringLiteral("Train two"));
        const auto read = readImageRegion(encoded(m_page), both, m_document.text, m_options, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->count(u'\n'), 2);
    }

    void aPictureOnItsSideIsReadTheRightWayUp()
    {
        const QRect place = placeOf(QStringLiteral("31,500 GBP a year."));
        const QTransform turn = QTransform().translate(m_page.height(), 0).rotate(90);
        const QImage onItsSide = m_page.transformed(QTransform().rotate(90));
        const auto read =
            readImageRegion(encoded(onItsSide), turn.mapRect(place), m_document.text, m_options, {});
        QVERIFY(read.has_value());
        QCOMPARE(*read, QStringLiteral("31,500 GBP a year."));
    }

    void anEmptyRegionHasNoWords()
    {
        const QRect corner(m_page.width() - 40, m_page.height() - 20, 30, 15);
        QCOMPARE(readImageRegion(encoded(m_page), corner, m_document.text, m_options, {}), QString());
        const QRect outside(m_page.width() + 100, 10, 50, 50);
        QCOMPARE(readImageRegion(encoded(m_page), outside, m_document.text, m_options, {}), QString());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const WorkContext context(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
        const auto read = readImageRegion(encoded(m_page), m_page.rect(), {}, m_options, context);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    }

private:
    /// Around these words, a few pixels wider, as a person would mark them.
    [[nodiscard]] QRect placeOf(const QString &words) const
    {
        const qsizetype start = m_document.text.indexOf(words);
        QRect place;
        for (const QRect &box : m_document.boxes({start, start + words.size()})) {
            place |= box;
        }
        return place.adjusted(-5, -4, 5, 4);
    }

    ImageOptions m_options{{}, std::make_shared<OcrEnginePool>()};
    QImage m_page;
    SourceDocument m_document;
};

QTEST_MAIN(TestRegionText)
#include "tst_region_text.moc"
