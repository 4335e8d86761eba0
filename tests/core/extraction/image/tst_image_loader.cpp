#include "core/extraction/image/ImageLoader.h"

#include "tests/core/extraction/image/PostingPainter.h"

#include <QImageWriter>
#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace aio::test;

class TestImageLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryFormatByItsContent_data();
    void opensEveryFormatByItsContent();
    void refuses_data();
    void refuses();
    void refusesABombWithoutDecodingIt();
    void readsLargeImagesAtASmallerScale();
    void survivesEveryCut();
};

namespace {

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(200, 40, 10));
    return image;
}

// The header of a PNG that claims a size; its data are missing.
QByteArray claimedPng(quint32 width, quint32 height)
{
    QByteArray png = encoded(picture(20, 20));
    const auto put = [&png](qsizetype at, quint32 value) {
        for (int i = 0; i < 4; ++i) {
            png[at + i] = char(value >> (24 - 8 * i));
        }
    };
    put(16, width);
    put(20, height);
    quint32 crc = 0xFFFFFFFF;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= quint8(png.at(i));
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    put(29, ~crc);
    return png;
}

} // namespace

void TestImageLoader::opensEveryFormatByItsContent_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"png", "jpeg", "bmp", "webp", "tiff"}) {
        QTest::newRow(format) << QByteArray(format);
    }
}

void TestImageLoader::opensEveryFormatByItsContent()
{
    QFETCH(QByteArray, format);
    if (!QImageWriter::supportedImageFormats().contains(format)) {
        QSKIP("no plugin for this format is installed");
    }
    const auto loaded = loadImage(encoded(picture(60, 40), format.constData()), {});
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().message));
    QCOMPARE(loaded->format, format);
    QCOMPARE(loaded->frames.constFirst().size, QSize(60, 40));
}

void TestImageLoader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("start");
    const QByteArray png = encoded(paintHtml(englishPosting()));
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("The image is empty");
    QTest::newRow("text") << QByteArray("Dear Sir or Madam") << QStringLiteral("This is not an image");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("This is not an image");
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
        24) << QStringLiteral("HEIC cannot be opened here");
    QTest::newRow("one pixel") << encoded(picture(1, 1)) << QStringLiteral("The image is too small: 1 × 1");
    QTest::newRow("no pixels") << claimedPng(0, 0) << QStringLiteral("The image is damaged");
    QTest::newRow("half of a PNG") << png.first(png.size() / 2) << QStringLiteral("The image is damaged");
    QTest::newRow("too many bytes") << png.leftJustified(ImageLimits::maxBytes + 1, ' ')
                                    << QStringLiteral("The image is too large: 26.2 MB");
    QTest::newRow("SVG") << QByteArray(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"50\" height=\"50\"/>")
                         << QStringLiteral("This is not an image");
}

void TestImageLoader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, start);
    const auto loaded = loadImage(bytes, {});
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().kind, ErrorKind::BadInput);
    QVERIFY2(loaded.error().message.startsWith(start), qPrintable(loaded.error().message));
    QVERIFY(!loaded.error().hint.isEmpty());
}

void TestImageLoader::refusesABombWithoutDecodingIt()
{
    const auto loaded = loadImage(claimedPng(30'000, 30'000), {});
    QVERIFY(!loaded.has_value());
    QVERIFY2(
        loaded.error().message.startsWith(QStringLiteral("The image is too large: 30000 × 30000 pixels")),
        qPrintable(loaded.error().message));
}

void TestImageLoader::readsLargeImagesAtASmallerScale()
{
    const auto loaded = loadImage(encoded(picture(8000, 5000), "JPEG", 30), {});
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().message));
    QCOMPARE(loaded->frames.constFirst().size, QSize(8000, 5000));
    QVERIFY(loaded->frames.constFirst().image.sizeInBytes() <= 128 * 1024 * 1024);
}

void TestImageLoader::survivesEveryCut()
{
    for (const char *format : {"PNG", "JPEG", "BMP"}) {
        const QByteArray whole = encoded(picture(64, 48), format);
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            const auto loaded = loadImage(whole.first(size), {});
            QVERIFY(loaded.has_value() || !loaded.error().message.isEmpty());
        }
    }
}

QTEST_MAIN(TestImageLoader)
#include "tst_image_loader.moc"
