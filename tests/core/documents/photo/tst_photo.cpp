#include "core/documents/photo/Photo.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aio;
using namespace aio::documents;

namespace {

// Red above, blue below, with a note as cameras leave them.
QImage portrait(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(QRect(0, 0, size.width(), size.height() / 2), Qt::red);
    image.setText(u"Comment"_s, u"taken at home"_s);
    return image;
}

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

bool isAbout(QColor seen, QColor wanted)
{
    constexpr int near = 24;
    return qAbs(seen.red() - wanted.red()) < near && qAbs(seen.green() - wanted.green()) < near
        && qAbs(seen.blue() - wanted.blue()) < near;
}

} // namespace

class TestPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesOfManyFormatsAreRead_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *const format : {"png", "jpeg", "bmp"}) {
            QTest::newRow(format) << QByteArray(format);
        }
    }

    void picturesOfManyFormatsAreRead()
    {
        QFETCH(const QByteArray, format);
        const auto picture = pictureFrom(fileOf(portrait({300, 400}), format.constData()));
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(300, 400));
        QVERIFY(isAbout(picture->pixelColor(150, 20), Qt::red));
    }

    void largePicturesAreMadeSmaller()
    {
        const auto picture = pictureFrom(fileOf(portrait({3000, 4000}), "jpeg"));
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(1500, 2000));
    }

    void whatIsNoPhotoIsRefused()
    {
        QCOMPARE(pictureFrom("no picture").error().kind, ErrorKind::BadInput);
        QCOMPARE(pictureFrom({}).error().kind, ErrorKind::BadInput);
        // Drawings are programs in part, and no photos.
        QCOMPARE(
            pictureFrom("<svg xmlns='http://www.w3.org/2000/svg' width='200' height='200'/>").error().kind,
            ErrorKind::BadInput);
        QCOMPARE(pictureFrom(fileOf(portrait({20, 30}), "png")).error().kind, ErrorKind::BadInput);
        QByteArray cut = fileOf(portrait({300, 400}), "png");
        cut.truncate(60);
        QVERIFY(!pictureFrom(cut).error().message.isEmpty());
    }

    void transparencyBecomesWhite()
    {
        QImage clear(100, 100, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const auto picture = pictureFrom(fileOf(clear, "png"));
        QVERIFY(picture);
        QCOMPARE(picture->pixelColor(50, 50), QColor(Qt::white));
    }

    void theUsualCropHasTheShapeOfAPhoto_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QRect>("crop");
        QTest::newRow("wide") << QSize(1000, 531) << QRect(293, 0, 413, 531);
        QTest::newRow("high") << QSize(413, 931) << QRect(0, 100, 413, 531);
        QTest::newRow("exact") << QSize(826, 1062) << QRect(0, 0, 826, 1062);
    }

    void theUsualCropHasTheShapeOfAPhoto()
    {
        QFETCH(const QSize, size);
        QFETCH(const QRect, crop);
        QCOMPARE(usualCrop(size), crop);
    }

    void theAddressHoldsThePartAlone()
    {
        const auto picture = pictureFrom(fileOf(portrait({900, 1200}), "png"));
        const QString address = photoAddress(*picture, QRect(100, 650, 413, 531));
        QVERIFY(address.startsWith(u"data:image/jpeg;base64,"_s));
        // A profile with it stays small.
        QVERIFY2(address.size() < 100'000, qPrintable(QString::number(address.size())));
        const QImage photo = readPhoto(address);
        QCOMPARE(photo.size(), photoPixels);
        QVERIFY(isAbout(photo.pixelColor(200, 5), Qt::blue));
        QCOMPARE(photoAddress(*picture, QRect(2000, 0, 10, 10)), QString());
    }

    void nothingOfTheCameraStays()
    {
        const QByteArray file = fileOf(portrait({413, 531}), "jpeg");
        QVERIFY(file.contains("taken at home"));
        const QImage kept = readPhoto(photoAddress(*pictureFrom(file), QRect(0, 0, 413, 531)));
        QCOMPARE(kept.textKeys(), QStringList());
        QVERIFY(!jpegOf(kept).contains("taken at home"));
    }

    void importedPhotosAreMadeSmall()
    {
        QImage noise(1400, 1800, QImage::Format_RGB32);
        quint32 seed = 1;
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x) {
                seed = seed * 1664525 + 1013904223;
                noise.setPixel(x, y, seed >> 8);
            }
        }
        const QString large =
            u"data:image/jpeg;base64,"_s + QString::fromLatin1(fileOf(noise, "jpeg").toBase64());
        QVERIFY(large.size() > 1'000'000);
        const QString kept = keptPhoto(large);
        QVERIFY(kept.size() < large.size() / 4);
        QCOMPARE(readPhoto(kept).height(), photoPixels.height());
        QCOMPARE(keptPhoto(u"data:image/png;base64,"_s + QString(400'000, u'A')), QString());
        for (const QString &same : {u"https://example.org/me.jpg"_s, u"me.jpg"_s, QString()}) {
            QCOMPARE(keptPhoto(same), same);
        }
    }

    void photosAreReadFromFilesAndNeverFromTheNetwork()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"me.png"_s);
        QVERIFY(portrait({300, 400}).save(path));
        QCOMPARE(readPhoto(path).size(), QSize(300, 400));
        QCOMPARE(readPhoto(u"file://"_s + path).size(), QSize(300, 400));
        QVERIFY(readPhoto(u"https://example.org/me.png"_s).isNull());
        QVERIFY(readPhoto(u"data:image/png;base64,AAAA"_s).isNull());
        QVERIFY(readPhoto(folder.filePath(u"none.png"_s)).isNull());
    }
};

QTEST_MAIN(TestPhoto)
#include "tst_photo.moc"
