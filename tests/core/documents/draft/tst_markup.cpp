#include "core/documents/draft/Markup.h"

#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // bold in <>, italic in []
        QTest::newRow("none") << u"plain words"_s << u"plain words"_s;
        QTest::newRow("bold") << u"a **b c** d"_s << u"a <b c> d"_s;
        QTest::newRow("italic") << u"a *b c* d"_s << u"a [b c] d"_s;
        QTest::newRow("both") << u"***b***"_s << u"<[b]>"_s;
        QTest::newRow("italic in bold") << u"**a *b* c**"_s << u"<a ><[b]>< c>"_s;
        QTest::newRow("bold in italic") << u"*a **b***"_s << u"[a ]<[b]>"_s;
        QTest::newRow("side by side") << u"*a***b**"_s << u"[a]<b>"_s;
        QTest::newRow("product") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
        QTest::newRow("no partner") << u"a ** b **c"_s << u"a ** b **c"_s;
        QTest::newRow("lone star") << u"5* hotel"_s << u"5* hotel"_s;
        QTest::newRow("empty marks") << u"****"_s << u"****"_s;
        QTest::newRow("spaces kept") << u" a **b** "_s << u" a <b> "_s;
    }

    void readsMarks()
    {
        QFETCH(QString, text);
        QString read;
        for (const MarkupRun &run : markupRuns(text)) {
            QString part = run.italic ? u'[' + run.text + u']' : run.text;
            read += run.bold ? u'<' + part + u'>' : part;
            // A run says where it stands.
            QCOMPARE(text.mid(run.start, run.text.size()), run.text);
        }
        QTEST(read, "read");
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"a **b c** d"_s, u"***b***"_s, u"**a *b* c**"_s, u"*a* **b**"_s,
                 u"2 * 3"_s, u"*a***b**"_s, u"**a** *b*"_s, u"trailing "_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }

    void writesWhatItReads()
    {
        QFETCH(QString, text);
        QCOMPARE(toMarkup(markupRuns(text)), text);
    }

    void marksHugTheirWords()
    {
        QCOMPARE(toMarkup({{u"a"_s}, {u" b "_s, true, false}, {u"c"_s}}), u"a **b** c"_s);
        QCOMPARE(toMarkup({{u"a"_s}, {u" "_s, true, true}, {u"c"_s}}), u"a c"_s);
        // A space between bold words belongs to them.
        QCOMPARE(toMarkup({{u"a"_s, true, false}, {u" "_s}, {u"b"_s, true, true}}), u"**a *b***"_s);
        // Bold goes on over a part in italics.
        QCOMPARE(toMarkup({{u"a "_s, true, false}, {u"b"_s, true, true}, {u" c"_s, true, false}}),
            u"**a *b* c**"_s);
    }

    void placesAreFound()
    {
        const QList<MarkupRun> runs = markupRuns(u"a **bc** d"_s);
        QCOMPARE(plainText(runs), u"a bc d"_s);
        QCOMPARE(plainOffset(runs, 0), 0);
        QCOMPARE(plainOffset(runs, 4), 2); // "b"
        QCOMPARE(plainOffset(runs, 3), 2); // within the mark
        QCOMPARE(plainOffset(runs, 8), 4); // the space after it
        QCOMPARE(plainOffset(runs, 10), 6);
        QCOMPARE(toMarkup(midRuns(runs, 3)), u"**c** d"_s);
        QCOMPARE(toMarkup(midRuns(runs, 0, 3)), u"a **b**"_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
