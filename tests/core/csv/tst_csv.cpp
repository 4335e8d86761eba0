#include "core/csv/CsvCell.h"
#include "core/csv/CsvReader.h"

#include <QBuffer>
#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

namespace {

Result<QList<QStringList>> rowsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    csv::CsvReader reader(buffer);
    QList<QStringList> rows;
    for (;;) {
        const auto row = reader.next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return rows;
        }
        rows << **row;
    }
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        QTest::newRow("nothing") << QByteArray() << Rows{};
        QTest::newRow("ends of lines")
            << QByteArray("a,b\r\nc,d\ne,f\rg,h")
            << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}};
        QTest::newRow("quotes") << QByteArray("\"a,\"\"b\"\"\r\nc\",d\n")
                                << Rows{{u"a,\"b\"\r\nc"_s, u"d"_s}};
        QTest::newRow("mark, semicolons") << QByteArray("\xEF\xBB\xBFTag;Betrag\n1;2,5\n")
                                          << Rows{{u"Tag"_s, u"Betrag"_s}, {u"1"_s, u"2,5"_s}};
        QTest::newRow("tabs") << QByteArray("a\tb,c\td\n") << Rows{{u"a"_s, u"b,c"_s, u"d"_s}};
        QTest::newRow("empty lines and cells")
            << QByteArray("\n\na,,\n\n,\n") << Rows{{u"a"_s, QString(), QString()}, {QString(), QString()}};
        QTest::newRow("letters") << QString(u"≤ 200k,ä"_s).toUtf8() << Rows{{u"≤ 200k"_s, u"ä"_s}};
    }

    void rowsAreRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<QStringList>, rows);
        QCOMPARE(rowsOf(bytes).value(), rows);
    }

    void badBytesAreRefused()
    {
        for (const QByteArray &bytes : {QByteArray("a,\"b\n"), QByteArray("a\0b,c", 5),
                 QByteArray("\xff\xfe"
                            "a,b"),
                 QByteArray(70'000, 'x'), QByteArray("\"") + QByteArray(70'000, 'x'), QByteArray(600, ',')}) {
            const auto rows = rowsOf(bytes);
            QVERIFY(!rows && rows.error().kind == ErrorKind::BadInput);
        }
    }

    // Whatever a text is, no spreadsheet runs it and nothing of it is lost.
    void cellsAreSafeAndComeBack()
    {
        for (const QString &text : {u"plain"_s, u"=1+1"_s, u"+4"_s, u"-2+3"_s, u"@x"_s, u"\tx"_s, u"'=1"_s,
                 u"''-x"_s, u"it's"_s, u"'quoted'"_s, u"a,b"_s, u"\"q\""_s, u"two\r\nlines"_s, QString()}) {
            const QString cell = csv::cell(text);
            QVERIFY(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.at(0)));
            const auto rows = rowsOf((cell + u",end"_s).toUtf8()).value();
            QCOMPARE(csv::plain(rows.constFirst().constFirst()), text);
        }
        QCOMPARE(csv::cell(u"=HYPERLINK(\"x\")"_s), u"\"'=HYPERLINK(\"\"x\"\")\""_s);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
