#include "core/extraction/text/PlainTextReader.h"

#include <QStringEncoder>
#include <QTest>

using namespace aio;
using namespace aio::extraction;

namespace {

QStringList shown(const SourceDocument &document)
{
    QStringList list;
    for (const TextBlock &block : document.blocks) {
        static const char *names[] = {"H", "P", "L", "V"};
        QString text = document.string(block.span);
        if (block.kind == TextBlock::Kind::Pair)
            text = document.string(block.label) + u'=' + document.string(block.value);
        list.append(QString::fromLatin1(names[int(block.kind)]) + u' ' + text);
    }
    return list;
}

SourceDocument read(const QString &text)
{
    return readPlainText(text.toUtf8(), {}).value();
}

} // namespace

class TestPlainTextReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksHeadingsItemsAndPairs();
    void readsMarkdown();
    void joinsWrappedLines();
    void readsEastAsianLabels();
    void blocksDoNotOverlap();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void longTextIsReadInPart();
    void stopsWhenInterrupted();
};

void TestPlainTextReader::marksHeadingsItemsAndPairs()
{
    const auto document = read(QStringLiteral("Night Porter\n\nLocation: Cork\nPay: €15 an hour\n\nYOUR "
                                              "TASKS\n• open the door\n- carry bags\n1. lock up\n"));
    QCOMPARE(shown(document),
        QStringList({QStringLiteral("H Night Porter"), QStringLiteral("V Location=Cork"),
            QStringLiteral("V Pay=€15 an hour"), QStringLiteral("H YOUR TASKS"),
            QStringLiteral("L open the door"), QStringLiteral("L carry bags"), QStringLiteral("L lock up")}));
}

void TestPlainTextReader::readsMarkdown()
{
    const auto document =
        read(QStringLiteral("# Welder\n\n| **Employer** | Brisk Metals |\n|---|---|\n\n**Salary:** 20 "
                            "€/h\n\n- [ ] weld\n\nWrite to [us](mailto:jobs@brisk.example) now."));
    QCOMPARE(shown(document),
        QStringList({QStringLiteral("H Welder"), QStringLiteral("V Employer=Brisk Metals"),
            QStringLiteral("V Salary=20 €/h"), QStringLiteral("L weld"),
            QStringLiteral("P Write to us (jobs@brisk.example) now.")}));
}

void TestPlainTextReader::joinsWrappedLines()
{
    const auto document = read(
        QStringLiteral("Baker\n\nWe bake bread for the whole valley and need two more hands\nin the night "
                       "shift, from Tuesday to Saturday, in the small\nbakery beside the river.\n"));
    QCOMPARE(document.blocks.size(), 2);
    QVERIFY(document.string(document.blocks.last().span).contains(QStringLiteral("hands in the night")));
}

void TestPlainTextReader::readsEastAsianLabels()
{
    const auto document = read(QStringLiteral(
        "調理スタッフ募集\n\n【勤務地】長野県松本市\n雇用形態：正社員\n\n■仕事内容\n・調理\n"));
    const QStringList blocks = shown(document);
    QVERIFY(blocks.contains(QStringLiteral("V 雇用形態=正社員")));
    QVERIFY(blocks.contains(QStringLiteral("H 仕事内容")));
    QVERIFY(blocks.contains(QStringLiteral("L 調理")));
}

void TestPlainTextReader::blocksDoNotOverlap()
{
    const auto document = read(QStringLiteral(
        "A title\n=======\ntext one\ntext two\n\n* item\n  more of it\n\nLabel: value\n| a | b | c |\n"));
    qsizetype end = -1;
    for (const TextBlock &block : document.blocks) {
        QVERIFY(block.span.start > end);
        QVERIFY(block.span.end <= document.text.size());
        end = block.span.end;
    }
}

void TestPlainTextReader::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto encoded = [](const char *codec, const QString &text) {
        return QByteArray(QStringEncoder(codec).encode(text));
    };
    const QString german = QStringLiteral(
        "Wir suchen für unser Café in München eine Köchin, die gerne mit uns und für unsere Gäste arbeitet.");
    const QString czech =
        QStringLiteral("Hledáme řidiče do našeho týmu v Brně, který má zkušenosti a nebojí se práce v noci.");
    const QString russian = QStringLiteral(
        "Мы ищем водителя в нашу команду с опытом работы от двух лет и хорошим знанием города.");
    const QString japanese =
        QStringLiteral("私たちのお店で一緒に働く調理スタッフを募集しています。未経験の方も歓迎します。");
    const QString chinese =
        QStringLiteral("我们正在招聘餐厅服务员，要求身体健康，有良好的沟通能力，能够吃苦耐劳。");
    QTest::newRow("utf-8") << german.toUtf8() << german;
    QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbf") + german.toUtf8() << german;
    QTest::newRow("utf-16le without mark") << encoded("UTF-16LE", german) << german;
    QTest::newRow("utf-16be with mark") << QByteArray("\xfe\xff") + encoded("UTF-16BE", german) << german;
    QTest::newRow("windows-1252") << encoded("windows-1252", german) << german;
    QTest::newRow("windows-1250") << encoded("windows-1250", czech) << czech;
    QTest::newRow("windows-1251") << encoded("windows-1251", russian) << russian;
    QTest::newRow("shift_jis") << encoded("Shift_JIS", japanese) << japanese;
    QTest::newRow("gb18030") << encoded("GB18030", chinese) << chinese;
}

void TestPlainTextReader::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto document = readPlainText(bytes, {});
    QVERIFY(document);
    QCOMPARE(document->text, expected);
}

void TestPlainTextReader::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\t\r\n ");
    QTest::newRow("rules only") << QByteArray("-----\n=====\n");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("pdf") << QByteArray("%PDF-1.7 and so on");
    QTest::newRow("zeros") << QByteArray("ab\0\0\0\0cd\0\0\0\0ef", 14);
    QTest::newRow("too large") << QByteArray(maxTextBytes + 1, 'a');
}

void TestPlainTextReader::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    const auto document = readPlainText(bytes, {});
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::BadInput);
    QVERIFY(document.error().message.endsWith(u'.'));
    QVERIFY(!document.error().hint.isEmpty());
}

void TestPlainTextReader::longTextIsReadInPart()
{
    const auto document = readPlainText(QByteArray("A line of a long text.\n").repeated(40000), {});
    QVERIFY(document);
    QVERIFY(document->text.size() <= readTextCharacters * 2);
    QCOMPARE(document->warnings.size(), 1);
}

void TestPlainTextReader::stopsWhenInterrupted()
{
    std::stop_source stop;
    stop.request_stop();
    const auto document = readPlainText(
        "Some text\n\nMore text", WorkContext(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)));
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestPlainTextReader)
#include "tst_plaintextreader.moc"
