#include "tests/support/EngineRun.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <zlib.h>

using namespace aio;
using namespace aio::extraction;
using Kind = ExtractionSource::Kind;

// What hostile, broken and oversized input leads to: a sentence, never a crash, a hang or an invented job.
class TestLimits : public QObject
{
    Q_OBJECT

    static QByteArray png(const QSize &size)
    {
        QImage image(size, QImage::Format_Mono);
        image.fill(1);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    // A PNG header that promises 60000 × 60000 pixels over a few bytes of data.
    static QByteArray bomb()
    {
        QByteArray bytes = png(QSize(16, 16));
        const auto put = [&bytes](qsizetype at, quint32 value) {
            for (int i = 0; i < 4; ++i) {
                bytes[at + i] = char(value >> (24 - 8 * i));
            }
        };
        put(16, 60000);
        put(20, 60000);
        put(29, quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData() + 12), 17)));
        return bytes;
    }

    static QByteArray nestedJsonLd(int depth)
    {
        return "<html><body><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":"
            + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth)
            + "}</script><h1>Welder</h1><p>Weld things at Example Ltd.</p></body></html>";
    }

private Q_SLOTS:
    void refusesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("empty file") << QByteArray() << Kind::Detect;
        QTest::newRow("blank") << QByteArray("  \n\n ") << Kind::Text;
        QTest::newRow("empty page") << QByteArray("<html><head></head><body></body></html>") << Kind::Html;
        QTest::newRow("page over 8 MB")
            << QByteArray("<html><body><p>" + QByteArray("word ").repeated(1'800'000) + "</p></body></html>")
            << Kind::Html;
        QTest::newRow("binary as text")
            << QByteArray::fromRawData("\x00\x01\x02\xff\xfe\x10\x00\x00", 8).repeated(200) << Kind::Text;
        QTest::newRow("text over 10 MB") << QByteArray("A line of text.\n").repeated(700'000) << Kind::Text;
        QTest::newRow("image over 25 MB")
            << QByteArray(png(QSize(8, 8)) + QByteArray(26 * 1024 * 1024, 'x')) << Kind::Images;
        QTest::newRow("image over 50 MP") << png(QSize(10000, 5100)) << Kind::Images;
        QTest::newRow("decompression bomb") << bomb() << Kind::Images;
        QTest::newRow("truncated image") << png(QSize(300, 300)).left(60) << Kind::Images;
        QTest::newRow("picture without words") << png(QSize(200, 200)) << Kind::Images;
        QTest::newRow("text as image") << QByteArray("Senior Engineer") << Kind::Images;
        QTest::newRow("damaged pdf") << QByteArray("%PDF-1.7\nnonsense") << Kind::Pdf;
        QTest::newRow("office document") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10) << Kind::Detect;
        QTest::newRow("login wall") << QByteArray(
            "<html><head><title>Sign in</title></head><body><form action='/login'><label>Email<input "
            "name=user></label><label>Password<input type=password></label><button>Sign "
            "in</button></form></body></html>")
                                    << Kind::Html;
        QTest::newRow("expired") << QByteArray("<html><head><title>Job</title></head><body><h1>This job has "
                                               "expired</h1><p>The position has been "
                                               "filled.</p></body></html>")
                                 << Kind::Html;
        QTest::newRow("deep elements")
            << QByteArray("<html><body>" + QByteArray("<div>").repeated(200'000) + "x</body></html>")
            << Kind::Html;
    }

    void refusesWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        BuiltInEngine engine;
        const auto outcome = tests::run(engine, tests::source(bytes, kind));
        QVERIFY(!outcome.has_value());
        const Error &error = outcome.error();
        QVERIFY2(error.kind == ErrorKind::BadInput, qPrintable(errorKindName(error.kind) + error.message));
        QVERIFY2(error.message.size() > 10, qPrintable(error.message));
        QVERIFY2(!error.hint.isEmpty(), qPrintable(error.message));
    }

    void hostileJsonDoesNotHideThePage()
    {
        BuiltInEngine engine;
        for (const int depth : {100, 5'000, 1'000'000}) {
            const auto outcome = tests::run(engine, tests::source(nestedJsonLd(depth)));
            QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
            QCOMPARE(outcome->extraction.job.title, QStringLiteral("Welder"));
        }
    }

    void aPdfNamedPngIsStillAPdf()
    {
        BuiltInEngine engine;
        const auto outcome = tests::run(engine,
            {Kind::Images, {SourceFile{QStringLiteral("posting.png"), QByteArray("%PDF-1.7\nnonsense")}},
                {}});
        QVERIFY(!outcome.has_value());
        QVERIFY2(outcome.error().message.contains(u"PDF"), qPrintable(outcome.error().message));
    }

    void brokenEncodingIsReadWhereItCan()
    {
        BuiltInEngine engine;
        QByteArray text =
            "Elektriker (m/w/d)\n\nArbeitgeber: Beispiel GmbH\nOrt: M\xfcnchen\n\nIhre Aufgaben:\n- Anlagen "
            "pr\xfc"
            "fen\n- Fehler beheben\n";
        const auto outcome = tests::run(engine, tests::source(text, Kind::Text));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
        QVERIFY(outcome->extraction.job.title.startsWith(u"Elektriker"));
        QVERIFY(outcome->extraction.job.description.contains(QStringLiteral("prüfen")));
    }

    void aLongTextEndsInTime()
    {
        BuiltInEngine engine;
        const QByteArray text = "Welder\nCompany: Example Ltd\n\n"
            + QByteArray("- weld parts, 40 hours, $ 5 - 7 and 3.4.2020 or 10k - 20k maybe\n")
                  .repeated(150'000);
        const auto outcome = tests::run(engine, tests::source(text.left(10 * 1000 * 1000), Kind::Text));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    }

    void aPassedDeadlineAndAStopAreTold()
    {
        BuiltInEngine engine;
        const auto late = tests::run(engine, tests::source("Welder\nExample Ltd"),
            WorkContext(std::stop_token(), QDeadlineTimer(-1 + 1)));
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().kind, ErrorKind::Timeout);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = tests::run(engine, tests::source("Welder\nExample Ltd"),
            WorkContext(stop.get_token(), QDeadlineTimer(60'000)));
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_MAIN(TestLimits)
#include "tst_limits.moc"
