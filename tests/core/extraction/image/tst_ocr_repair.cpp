#include "core/extraction/image/OcrRepair.h"

#include <QTest>

using namespace aio::extraction;

class TestOcrRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsOnlyWhatIsCertain_data();
    void repairsOnlyWhatIsCertain();
    void repairedWordsAskForALook();
    void joinedWordsKeepTheirPlace();
};

namespace {

LayoutLine lineOf(const QString &text)
{
    LayoutLine line;
    line.size = 20;
    double x = 10;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const QRectF box(x, 100, 10.0 * double(word.size()), 18);
        line.words.append({word, box, 20, 96});
        line.box = line.box.united(box);
        x = box.right() + 6;
    }
    return line;
}

QString repaired(const QString &text)
{
    QList<LayoutLine> lines{lineOf(text)};
    repairLines(lines);
    return lines.constFirst().text();
}

} // namespace

void TestOcrRepair::repairsOnlyWhatIsCertain_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &read, const QString &meant) {
        QTest::newRow(name) << read << meant;
    };
    row("S in a grouped number", QStringLiteral("8S.000 € brutto"), QStringLiteral("85.000 € brutto"));
    row("O in a grouped number", QStringLiteral("from 3O,000 a year"), QStringLiteral("from 30,000 a year"));
    row("zeros beside a currency", QStringLiteral("5O.OOO €"), QStringLiteral("50.000 €"));
    row("both ends of a range", QStringLiteral("€6O,000-8l,500"), QStringLiteral("€60,000-81,500"));
    row("edge of a button", QStringLiteral("€48K/yr_ Hybrid"), QStringLiteral("€48K/yr Hybrid"));
    row("line inside a name", QStringLiteral("@Lucky_V168_"), QStringLiteral("@Lucky_V168_"));
    row("percent", QStringLiteral("8O-1OO %"), QStringLiteral("80-100 %"));
    row("date", QStringLiteral("bis 1O.03.2026."), QStringLiteral("bis 10.03.2026."));
    row("mail", QStringLiteral("Write to jobs @ halden . example today"),
        QStringLiteral("Write to jobs@halden.example today"));
    row("mail, sign at the name", QStringLiteral("E-Mail: anna.berg@ halden.example"),
        QStringLiteral("E-Mail: anna.berg@halden.example"));
    row("mail, sign at the host", QStringLiteral("Mail: bewerbung @halden.example."),
        QStringLiteral("Mail: bewerbung@halden.example."));
    row("mail at the end of a sentence", QStringLiteral("to jobs @ halden.example. Apply now"),
        QStringLiteral("to jobs@halden.example. Apply now"));
    row("mail before a small word", QStringLiteral("to jobs @ halden.example. we answer"),
        QStringLiteral("to jobs@halden.example. we answer"));
    row("web", QStringLiteral("see www. halden . example for more"),
        QStringLiteral("see www.halden.example for more"));
    row("web with a scheme", QStringLiteral("https: //halden.example/jobs now"),
        QStringLiteral("https://halden.example/jobs now"));
    // What may be something else stays as it was read.
    for (const char *text : {"S5,000 bonus", "B2B or 2B", "5S", "I/O and S3", "ISO 9001", "A 1O.x release",
             "50.000 E", "l2.000 €", "3D and 5G", "Engineer @ halden.example", "Growth Engineer @ Halden",
             "Follow us @halden.example", "team work. we like", "1.B.000", "the www is old",
             "jobs @ halden tomorrow"}) {
        row(text, QString::fromUtf8(text), QString::fromUtf8(text));
    }
}

void TestOcrRepair::repairsOnlyWhatIsCertain()
{
    QFETCH(QString, read);
    QFETCH(QString, meant);
    QCOMPARE(repaired(read), meant);
}

void TestOcrRepair::repairedWordsAskForALook()
{
    QList<LayoutLine> lines{lineOf(QStringLiteral("Pay: 8S.000 € to jobs @ halden.example"))};
    repairLines(lines);
    QList<int> confidences;
    for (const LayoutWord &word : lines.constFirst().words) {
        confidences.append(word.confidence);
    }
    QCOMPARE(confidences, (QList<int>{96, repairedConfidence, 96, 96, repairedConfidence}));
    QVERIFY(repairedConfidence < 75);
}

void TestOcrRepair::joinedWordsKeepTheirPlace()
{
    const LayoutLine before = lineOf(QStringLiteral("Mail: jobs @ halden.example now"));
    QList<LayoutLine> lines{before};
    repairLines(lines);
    const QList<LayoutWord> words = lines.constFirst().words;
    QCOMPARE(words.size(), 3);
    QCOMPARE(words.at(1).box, before.words.at(1).box.united(before.words.at(3).box));
    QCOMPARE(words.at(2).box, before.words.at(4).box);
    QCOMPARE(lines.constFirst().box, before.box);
}

QTEST_APPLESS_MAIN(TestOcrRepair)
#include "tst_ocr_repair.moc"
