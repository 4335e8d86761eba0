#include "core/extraction/page/Charset.h"

#include <QStringEncoder>
#include <QTest>

using namespace aio::extraction;
using namespace Qt::StringLiterals;

class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesWhatIsNotDeclared_data();
    void guessesWhatIsNotDeclared();
    void believesDeclarations_data();
    void believesDeclarations();
    void doesNotBelieveWhatTheBytesContradict();
    void keepsWhatIsReadableOfBrokenBytes();
};

void TestCharset::guessesWhatIsNotDeclared_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QByteArray("UTF-8") << u"Müller & Söhne sucht Köche"_s;
    QTest::newRow("windows-1252") << QByteArray("windows-1252")
                                  << u"Müller sucht Köche für die Küche in Überlingen"_s;
    QTest::newRow("shift_jis") << QByteArray("Shift_JIS")
                               << u"東京で営業職を募集しています。給与は月給二十五万円からです。"_s;
    QTest::newRow("euc-jp") << QByteArray("EUC-JP")
                            << u"東京で営業職を募集しています。給与は月給二十五万円からです。"_s;
    QTest::newRow("gb18030") << QByteArray("GB18030")
                             << u"我们正在招聘前端开发工程师，工作地点在上海，待遇优厚"_s;
    QTest::newRow("windows-1251") << QByteArray("windows-1251")
                                  << u"Требуется повар в ресторан, график работы сменный"_s;
}

void TestCharset::guessesWhatIsNotDeclared()
{
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);
    QStringEncoder encoder(charset.constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder.encode(text);
    QCOMPARE(decodePage(bytes, QString()).text, text);
}

void TestCharset::believesDeclarations_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<QString>("text");
    QTest::newRow("header") << QByteArray("\xE8") << u"text/html; charset=\"ISO-8859-2\""_s << u"č"_s;
    QTest::newRow("meta") << QByteArray("<meta charset=windows-1250>\x9E") << QString()
                          << u"<meta charset=windows-1250>ž"_s;
    QTest::newRow("http-equiv")
        << QByteArray("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>\xCF")
        << u"text/html"_s << u"<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>П"_s;
    QTest::newRow("latin 1 means windows-1252")
        << QByteArray("\x80") << u"text/html; charset=iso-8859-1"_s << u"€"_s;
    QTest::newRow("utf-16 mark") << QByteArray("\xFF\xFE\x41\x00", 4) << u"text/html; charset=utf-8"_s
                                 << u"A"_s;
    QTest::newRow("utf-8 mark") << QByteArray("\xEF\xBB\xBF\xC3\xA9") << u"text/html; charset=iso-8859-1"_s
                                << u"é"_s;
}

void TestCharset::believesDeclarations()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, contentType);
    QFETCH(QString, text);
    QCOMPARE(decodePage(bytes, contentType).text, text);
}

void TestCharset::doesNotBelieveWhatTheBytesContradict()
{
    const DecodedPage page =
        decodePage("<meta charset=iso-8859-1>Caf\xC3\xA9", u"text/html; charset=iso-8859-1"_s);
    QVERIFY(page.text.endsWith(u"Café"_s));
    QCOMPARE(page.charset, u"UTF-8"_s);
}

void TestCharset::keepsWhatIsReadableOfBrokenBytes()
{
    QByteArray bytes = u"Größe und Länge, überall schöne Wörter für Köche"_s.toUtf8();
    bytes.chop(1);
    bytes += '\xC3';
    const DecodedPage page = decodePage(bytes, u"text/html; charset=utf-8"_s);
    QVERIFY(page.text.startsWith(u"Größe und Länge"_s));
    QVERIFY(page.damaged);
}

QTEST_APPLESS_MAIN(TestCharset)
#include "tst_charset.moc"
