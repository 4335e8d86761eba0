#include "core/extraction/engine/ContentSniffer.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace aio::extraction;

class TestContentSniffer : public QObject
{
    Q_OBJECT

    static QByteArray picture(const char *format)
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

private Q_SLOTS:
    void tellsByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ContentKind>("kind");
        QTest::newRow("nothing") << QByteArray() << ContentKind::Empty;
        QTest::newRow("blank") << QByteArray(" \n\t ") << ContentKind::Empty;
        QTest::newRow("png") << picture("PNG") << ContentKind::Image;
        QTest::newRow("jpeg") << picture("JPG") << ContentKind::Image;
        QTest::newRow("bmp") << picture("BMP") << ContentKind::Image;
        QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0mif1heic",
            24) << ContentKind::Image;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%...") << ContentKind::Pdf;
        QTest::newRow("pdf after junk") << QByteArray("\r\n\r\n%PDF-1.4\n") << ContentKind::Pdf;
        QTest::newRow("docx") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << ContentKind::Archive;
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><title>x</title>") << ContentKind::Html;
        QTest::newRow("page after comment")
            << QByteArray("<!-- saved --> <html lang=de>") << ContentKind::Html;
        QTest::newRow("fragment") << QByteArray("Hello <p>one</p><ul><li>two</li><li>three</li></ul>")
                                  << ContentKind::Html;
        QTest::newRow("text") << QByteArray("Senior Engineer\nBerlin") << ContentKind::Text;
        QTest::newRow("text about a tag")
            << QByteArray("You write <div> elements all day.") << ContentKind::Text;
    }

    void tellsByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ContentKind, kind);
        QCOMPARE(int(sniffContent(bytes).kind), int(kind));
    }
};

QTEST_MAIN(TestContentSniffer)
#include "tst_contentsniffer.moc"
