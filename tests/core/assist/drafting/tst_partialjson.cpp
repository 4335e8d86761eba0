#include "core/assist/drafting/PartialJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Whether `part` is `whole` cut off somewhere.
bool isBeginning(const QJsonValue &part, const QJsonValue &whole)
{
    if (part.type() != whole.type()) {
        return false;
    }
    if (part.isString()) {
        return whole.toString().startsWith(part.toString());
    }
    if (part.isArray()) {
        const QJsonArray less = part.toArray();
        const QJsonArray all = whole.toArray();
        for (qsizetype i = 0; i < less.size(); ++i) {
            if (i >= all.size() || !isBeginning(less.at(i), all.at(i))) {
                return false;
            }
        }
        return true;
    }
    if (part.isObject()) {
        const QJsonObject less = part.toObject();
        for (auto member = less.begin(); member != less.end(); ++member) {
            if (!whole.toObject().contains(member.key())
                || !isBeginning(member.value(), whole.toObject().value(member.key()))) {
                return false;
            }
        }
        return true;
    }
    return part == whole;
}

} // namespace

class PartialJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBeginningIsABeginning_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << text("{\"summary\": \"Two words.\", \"sections\": [{\"id\": \"a\", \"n\": "
                                       "12}, {\"id\": \"b\", \"x\": [true, null]}]}");
        QTest::newRow("escapes") << text(
            "{\"a\": \"quote \\\" slash \\\\ line \\n letter \\u00e9\\\\\\\\\", \"b\": \"\\\\\"}");
        QTest::newRow("signs in texts")
            << text("{\"a\": \"{[,:]}\", \"b\": [\"}\", \",\"], \"c{\": {\"d,\": \"e\"}}");
        QTest::newRow("fenced") << u"Here it is:\n```json\n{\"a\": [\"x\"]}\n```"_s;
        QTest::newRow("empty parts") << text("{\"a\": [], \"b\": {}, \"c\": \"\"}");
    }

    void everyBeginningIsABeginning()
    {
        QFETCH(QString, written);
        const qsizetype first = written.indexOf(u'{');
        const qsizetype last = written.lastIndexOf(u'}');
        const QJsonObject whole =
            QJsonDocument::fromJson(written.mid(first, last - first + 1).toUtf8()).object();
        QVERIFY(!whole.isEmpty());
        QCOMPARE(partialObject(written), whole);
        qsizetype members = 0;
        for (qsizetype length = 0; length <= written.size(); ++length) {
            const QJsonObject part = partialObject(written.left(length));
            QVERIFY2(isBeginning(part, whole), qPrintable(written.left(length)));
            // What was there does not go again.
            QVERIFY2(part.size() >= members, qPrintable(written.left(length)));
            members = part.size();
        }
    }

    void aStringGrowsLetterByLetter()
    {
        const QJsonObject open = partialObject(text("{\"a\": \"Hel"));
        QCOMPARE(open, (QJsonObject{{u"a"_s, u"Hel"_s}}));
        const QJsonObject list = partialObject(text("{\"a\": [\"x\", \"Hel"));
        QCOMPARE(list, (QJsonObject{{u"a"_s, QJsonArray{u"x"_s, u"Hel"_s}}}));
        const QJsonObject key = partialObject(text("{\"a\": \"x\", \"lon"));
        QCOMPARE(key, (QJsonObject{{u"a"_s, u"x"_s}}));
        const QJsonObject number = partialObject(text("{\"a\": 12"));
        QCOMPARE(number, QJsonObject()); // may become 123
    }

    void nonsenseIsNothing_data()
    {
        QTest::addColumn<QString>("written");
        for (const QString &each : {u""_s, u"Sorry, no."_s, u"]]}}"_s, u"{]"_s, u"{{{"_s, u"{\"a\":}"_s,
                 QString(100'000, u'{'), QString(100'000, u'[')}) {
            QTest::newRow(qPrintable(each.left(12))) << each;
        }
    }

    void nonsenseIsNothing()
    {
        QFETCH(QString, written);
        QVERIFY(partialObject(written).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PartialJsonTest)
#include "tst_partialjson.moc"
