#include "core/documents/grounding/Removal.h"

#include <QTest>

using namespace aio::grounding;
using namespace Qt::StringLiterals;

/// What is left of a sentence when a claim is taken out of it.
class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftReadsOn_data()
    {
        QTest::addColumn<QString>("before"); // the claim in brackets
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QString &after) {
            QTest::newRow(name) << before << after;
        };
        row("a preposition before the end", u"Ich arbeite bei [Halden GmbH]."_s, u"Ich arbeite."_s);
        row("with its article", u"Ich lernte CMake bei der [Peilwerk AG]."_s, u"Ich lernte CMake."_s);
        row("within a sentence", u"Ich habe bei der [Peilwerk AG] viel gelernt."_s,
            u"Ich habe viel gelernt."_s);
        row("at the start", u"Bei [Peilwerk AG] habe ich gelernt. Und mehr."_s,
            u"Habe ich gelernt. Und mehr."_s);
        row("a later sentence", u"Das war gut. At [Acme] they grew."_s, u"Das war gut. They grew."_s);
        row("the last behind a comma", u"Testabdeckung auf 71 % erhöht, [zertifizierter Scrum Master]"_s,
            u"Testabdeckung auf 71 % erhöht"_s);
        row("the last of a list", u"I know Git and [Kubernetes]."_s, u"I know Git."_s);
        row("with a comma before it", u"Git, CMake, and [Rust] every day."_s, u"Git, CMake every day."_s);
        row("one in the middle", u"Git, [Rust], CMake"_s, u"Git, CMake"_s);
        row("the first of two", u"I worked at [Acme] and Beta."_s, u"I worked at Beta."_s);
        row("a figure keeps what leads on", u"I led a team of [6] engineers."_s,
            u"I led a team of engineers."_s);
        row("a figure between spaces", u"a stack for [64] nodes"_s, u"a stack for nodes"_s);
        row("all of it", u"[Peilwerk AG]"_s, QString());
        row("all but the full stop", u"[Certified welder]."_s, QString());
        row("before brackets", u"at [Acme] (Berlin)"_s, u"(Berlin)"_s);
        row("a name that stands alone", u"Used [Rust] daily"_s, u"Used daily"_s);
    }

    void whatIsLeftReadsOn()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const qsizetype from = before.indexOf(u'[');
        const qsizetype end = before.indexOf(u']') - 1;
        QString text = QString(before).remove(u'[').remove(u']');
        const Removal removal = removalOf(text, from, end - from);
        QVERIFY(removal.from <= from);
        QVERIFY(removal.from + removal.length >= end);
        QCOMPARE(text.replace(removal.from, removal.length, removal.words), after);
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
