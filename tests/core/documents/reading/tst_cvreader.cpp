#include "core/documents/reading/CvReader.h"
#include "core/documents/reading/OfficeArchive.h"
#include "tests/core/documents/reading/OfficeFiles.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace aio;

class TestCvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDocx();
    void readsTablesRowByRow();
    void readsLayoutTablesColumnByColumn();
    void readsTextBoxesAndLinks();
    void readsOdt();
    void readsText();
    void readsColumnsOfAPdf();
    void keepsDatesInTheMarginOnTheirRow();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void unpacksWithinBounds();
    void refusesEntities();
    void refusesAPdfOf500Pages();
    void stopsWhenAsked();
};

namespace {

QStringList linesOf(const Result<CvSource> &source)
{
    QStringList lines;
    if (source) {
        for (const CvLine &line : source->lines) {
            lines.append(source->document.string(line.span));
        }
    }
    return lines;
}

QString cell(const QStringList &paragraphs)
{
    QString text;
    for (const QString &paragraph : paragraphs) {
        text += docxParagraph(paragraph);
    }
    return QStringLiteral("<w:tc>%1</w:tc>").arg(text);
}

struct Ink
{
    double x;
    double y;
    QString text;
    double size = 10;
    bool bold = false;
};

// Pages of text at places in points.
QByteArray pdfOf(const QList<QList<Ink>> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(72);
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                writer.newPage();
            }
            for (const Ink &ink : pages.at(i)) {
                QFont font(QStringLiteral("DejaVu Sans"));
                font.setPointSizeF(ink.size);
                font.setBold(ink.bold);
                painter.setFont(font);
                painter.drawText(QPointF(ink.x, ink.y), ink.text);
            }
        }
    }
    return buffer.data();
}

} // namespace

void TestCvReader::readsDocx()
{
    const auto source =
        readCv(docxOf(docxParagraph(QStringLiteral("Mara Lindqvist"), QStringLiteral("Title"))
                   + docxParagraph(QStringLiteral("Experience"), QStringLiteral("Heading1"))
                   + docxParagraph(QStringLiteral("Baker\t2019 – 2021"), {}, true)
                   + docxParagraph(QStringLiteral("Bakes bread"), QStringLiteral("ListBullet"))),
            {});
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(linesOf(source),
        (QStringList{QStringLiteral("Mara Lindqvist"), QStringLiteral("Experience"),
            QStringLiteral("Baker\t2019 – 2021"), QStringLiteral("Bakes bread")}));
    QVERIFY(source->lines.at(0).size > 2);
    QCOMPARE(int(source->lines.at(1).kind), int(CvLine::Kind::Heading));
    QVERIFY(source->lines.at(2).bold);
    QCOMPARE(source->lines.at(2).parts.size(), 2);
    QCOMPARE(int(source->lines.at(3).kind), int(CvLine::Kind::Item));
}

void TestCvReader::readsTablesRowByRow()
{
    const QString row = QStringLiteral("<w:tr>%1%2</w:tr>");
    const QString table = QStringLiteral("<w:tbl>")
        + row.arg(cell({QStringLiteral("2019 – heute")}),
            cell({QStringLiteral("Bäckerin"), QStringLiteral("Mühle GmbH")}))
        + row.arg(cell({QStringLiteral("2015 – 2019")}), cell({QStringLiteral("Gesellin")}))
        + QStringLiteral("</w:tbl>");
    QCOMPARE(linesOf(readCv(docxOf(table), {})),
        (QStringList{QStringLiteral("2019 – heute\tBäckerin"), QStringLiteral("Mühle GmbH"),
            QStringLiteral("2015 – 2019\tGesellin")}));
}

void TestCvReader::readsLayoutTablesColumnByColumn()
{
    const QString table = QStringLiteral("<w:tbl><w:tr>%1%2</w:tr></w:tbl>")
                              .arg(cell({QStringLiteral("Contact"), QStringLiteral("a@b.example"),
                                       QStringLiteral("Skills"), QStringLiteral("Rust, Go")}),
                                  cell({QStringLiteral("Experience"), QStringLiteral("Developer"),
                                      QStringLiteral("Acme Ltd"), QStringLiteral("2020 – 2022")}));
    const QStringList lines = linesOf(readCv(docxOf(table), {}));
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.at(3), QStringLiteral("Rust, Go"));
    QCOMPARE(lines.at(4), QStringLiteral("Experience"));
}

void TestCvReader::readsTextBoxesAndLinks()
{
    const QString body = QStringLiteral(
        "<w:p><w:r><mc:AlternateContent "
        "xmlns:mc=\"urn:mc\"><mc:Choice><w:drawing><w:txbxContent>%1</w:txbxContent></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><w:txbxContent>%1</w:txbxContent></w:pict></mc:Fallback></"
        "mc:AlternateContent></w:r>"
        "<w:hyperlink r:id=\"rId7\"><w:r><w:t>LinkedIn</w:t></w:r></w:hyperlink>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>")
                             .arg(docxParagraph(QStringLiteral("In the box")));
    const auto source =
        readCv(docxOf(body,
                   QStringLiteral("<Relationship Id=\"rId7\" Target=\"https://www.linkedin.com/in/mara\" "
                                  "TargetMode=\"External\"/>")),
            {});
    QCOMPARE(linesOf(source), (QStringList{QStringLiteral("LinkedIn"), QStringLiteral("In the box")}));
    QCOMPARE(source->links.size(), 1);
    QCOMPARE(source->links.constFirst().target, QStringLiteral("https://www.linkedin.com/in/mara"));
    QCOMPARE(source->view(source->links.constFirst().span).toString(), QStringLiteral("LinkedIn"));
}

void TestCvReader::readsOdt()
{
    const auto source = readCv(
        odtOf(QStringLiteral(
            "<text:h text:outline-level=\"1\">Ausbildung</text:h>"
            "<text:p><text:span text:style-name=\"T1\">Lehre</text:span><text:tab/>2011<text:s/>– "
            "2014</text:p>"
            "<text:list><text:list-item><text:p>Note 1,3</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>2009</text:p></table:table-cell>"
            "<table:table-cell><text:p>Abitur</text:p></table:table-cell></table:table-row></table:table>")),
        {});
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(linesOf(source),
        (QStringList{QStringLiteral("Ausbildung"), QStringLiteral("Lehre\t2011 – 2014"),
            QStringLiteral("Note 1,3"), QStringLiteral("2009\tAbitur")}));
    QCOMPARE(int(source->lines.at(0).kind), int(CvLine::Kind::Heading));
    QVERIFY(source->lines.at(1).bold);
    QCOMPARE(int(source->lines.at(2).kind), int(CvLine::Kind::Item));
}

void TestCvReader::readsText()
{
    const auto source =
        readCv("# Mara Lindqvist\n\nEducation\n=========\n**Lund University**   2014 - 2017\n"
               "- wrote a thesis about\n  the price of bread\n* see [my site](https://mara.example)\n",
            {});
    QCOMPARE(linesOf(source),
        (QStringList{QStringLiteral("Mara Lindqvist"), QStringLiteral("Education"),
            QStringLiteral("Lund University\t2014 - 2017"),
            QStringLiteral("wrote a thesis about the price of bread"), QStringLiteral("see my site")}));
    QCOMPARE(source->links.constFirst().target, QStringLiteral("https://mara.example"));
}

void TestCvReader::readsColumnsOfAPdf()
{
    QList<Ink> page{{40, 60, QStringLiteral("Mara Lindqvist"), 24, true}};
    const QStringList left{QStringLiteral("Contact"), QStringLiteral("mara@bread.example"),
        QStringLiteral("+46 40 555 01 77"), QStringLiteral("Skills"), QStringLiteral("Sourdough"),
        QStringLiteral("Pastry")};
    const QStringList right{QStringLiteral("Experience"), QStringLiteral("Head baker, Lund Mill AB"),
        QStringLiteral("2018 – present"), QStringLiteral("Education"),
        QStringLiteral("Baking school of Lund"), QStringLiteral("2014 – 2016")};
    for (int i = 0; i < left.size(); ++i) {
        page.append({40, 120 + i * 21.0, left.at(i), 10, i == 0 || i == 3});
        page.append({240, 120 + i * 25.0, right.at(i), 10, i == 0 || i == 3});
    }
    const auto source = readCv(pdfOf({page}), {});
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(linesOf(source), QStringList{QStringLiteral("Mara Lindqvist")} + left + right);
    QVERIFY(source->lines.at(0).size > 2);
    QVERIFY(source->lines.at(1).bold);
    QVERIFY(!source->lines.at(2).bold);
    QCOMPARE(source->document.pages.size(), 1);
    const TextSpan mail = source->lines.at(2).span;
    QCOMPARE(source->document.boxes(mail).size(), 1);
}

void TestCvReader::keepsDatesInTheMarginOnTheirRow()
{
    const auto source = readCv(
        pdfOf({{{40, 60, QStringLiteral("Experience"), 14, true},
            {40, 90, QStringLiteral("Baker, Lund Mill AB")}, {450, 90, QStringLiteral("2018 – 2021")},
            {40, 105, QStringLiteral("• Baked forty loaves a night")},
            {40, 130, QStringLiteral("Helper, Corner Café")}, {450, 130, QStringLiteral("2016 – 2018")},
            {40, 145, QStringLiteral("• Swept the floor")}}}),
        {});
    QCOMPARE(linesOf(source),
        (QStringList{QStringLiteral("Experience"), QStringLiteral("Baker, Lund Mill AB\t2018 – 2021"),
            QStringLiteral("Baked forty loaves a night"), QStringLiteral("Helper, Corner Café\t2016 – 2018"),
            QStringLiteral("Swept the floor")}));
}

void TestCvReader::refusesWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("The file is empty.");
    QTest::newRow("blank") << QByteArray(" \n ") << QStringLiteral("The file is empty.");
    QTest::newRow("old Word") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest",
        12) << QStringLiteral("This is an old Word document, or a document that is locked with a password.");
    QTest::newRow("cut off") << docxOf(docxParagraph(QStringLiteral("x"))).left(200)
                             << QStringLiteral("The document is damaged or cut off.");
    QTest::newRow("damaged pdf") << QByteArray("%PDF-1.7\nnothing more")
                                 << QStringLiteral("The PDF is damaged or cut off.");
    QTest::newRow("archive") << zipOf({{QStringLiteral("a.txt"), "x"}})
                             << QStringLiteral("This archive is no text document.");
    QTest::newRow("no words") << docxOf(QString()) << QStringLiteral("There is no text in this file.");
    QTest::newRow("page") << QByteArray("<!doctype html><html><body>x</body></html>")
                          << QStringLiteral("This is a web page.");
    QTest::newRow("rtf") << QByteArray("{\\rtf1 x}") << QStringLiteral("RTF files cannot be read.");
    QTest::newRow("locked odt") << zipOf({{QStringLiteral("content.xml"), "x"},
        {QStringLiteral("META-INF/manifest.xml"), "<manifest:encryption-data/>"}})
                                << QStringLiteral("The document is locked with a password.");
}

void TestCvReader::refusesWithAReason()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const auto source = readCv(bytes, {});
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::BadInput);
    QCOMPARE(source.error().message, reason);
    QVERIFY(!source.error().hint.isEmpty());
}

void TestCvReader::unpacksWithinBounds()
{
    const QByteArray bomb =
        zipOf({{QStringLiteral("word/document.xml"), QByteArray(OfficeArchive::maxPartBytes + 1, ' ')}});
    QVERIFY(bomb.size() < 200'000);
    const auto source = readCv(bomb, {});
    QVERIFY(!source);
    QCOMPARE(source.error().message, QStringLiteral("The document is too large when it is unpacked."));
}

void TestCvReader::refusesEntities()
{
    const auto source = readCv(zipOf({{QStringLiteral("word/document.xml"),
                                   "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a "
                                   "\"aaaa\">]><d><body><p><r><t>&a;</t></r></p></body></d>"}}),
        {});
    QVERIFY(!source);
    QCOMPARE(source.error().message, QStringLiteral("The document is damaged or cut off."));
}

void TestCvReader::refusesAPdfOf500Pages()
{
    QList<QList<Ink>> pages;
    for (int i = 0; i < 500; ++i) {
        pages.append(QList<Ink>{{40, 60, QStringLiteral("page")}});
    }
    const auto source = readCv(pdfOf(pages), {});
    QVERIFY(!source);
    QVERIFY2(source.error().message.contains(u"500"), qPrintable(source.error().message));
}

void TestCvReader::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto source = readCv(docxOf(docxParagraph(QStringLiteral("x"))), WorkContext(stop.get_token(), {}));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Cancelled);
}

QTEST_MAIN(TestCvReader)
#include "tst_cvreader.moc"
