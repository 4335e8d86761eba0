#include "core/assist/reading/CvReply.h"
#include "core/assist/reading/SourceWords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

namespace {

const QString cv =
    u"Ada Krall\nada@krall.example\n\nWORK\nMoor Yards, Lead Weld-\ner, April 2019 – today\n"
    "• Trained five\n  welders\n\nEDUCATION\nHTL Graz, Diploma, 2011\n\nGerman (native), C++\n"_s;

CvReply read(const char *json)
{
    return cvReply(QJsonDocument::fromJson(json).object(), cv);
}

} // namespace

class TestCvReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasCopied_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("there");
        QTest::newRow("as it is") << u"Moor Yards"_s << true;
        QTest::newRow("another case") << u"moor yards"_s << true;
        QTest::newRow("over lines") << u"Trained five welders"_s << true;
        QTest::newRow("over a hyphen") << u"Lead Welder"_s << true;
        QTest::newRow("with signs") << u"C++"_s << true;
        QTest::newRow("a part of a word") << u"Moor Yard"_s << false;
        QTest::newRow("not there") << u"Dock AG"_s << false;
        QTest::newRow("nothing") << u" – "_s << false;
    }

    void findsWhatWasCopied()
    {
        QFETCH(QString, value);
        QFETCH(bool, there);
        const SourceWords words(cv);
        const auto span = words.find(value);
        QCOMPARE(span.has_value(), there);
        if (span) {
            QCOMPARE(words.words(*span).at(0).toLower(), value.at(0).toLower());
        }
    }

    void takesOnlyWhatTheTextStates()
    {
        const CvReply reply = read(R"({"is_cv": true,
            "basics": {"name": "Ada Krall", "email": "ada@krall.example", "phone": "+49 170 1"},
            "work": [{"name": "Dock AG"},
                     {"name": "Moor Yards", "position": "Lead Welder", "startDate": "2019-04",
                      "highlights": ["Won a prize", "Trained five welders"]}],
            "education": [{"institution": "HTL Graz", "studyType": "Diploma", "endDate": "2012"}],
            "languages": [{"language": "German", "fluency": "native"}]})");
        QVERIFY(reply.isCv);
        QCOMPARE(reply.resume.basics.name, u"Ada Krall"_s);
        QVERIFY(reply.resume.basics.phone.isEmpty());
        QCOMPARE(reply.resume.work.size(), 1);
        const ResumeWork &work = reply.resume.work.constFirst();
        QCOMPARE(work.startDate, (PartialDate{2019, 4, 0}));
        QCOMPARE(work.highlights, QStringList{u"Trained five welders"_s});
        QVERIFY(reply.resume.education.constFirst().endDate.isEmpty());
        QCOMPARE(reply.dropped, (QStringList{u"+49 170 1"_s, u"2012"_s, u"Dock AG"_s, u"Won a prize"_s}));
        // Places are those of what is left.
        const Provenance why = reply.provenance.value(u"/work/0/highlights/0"_s);
        QCOMPARE(why.origin, Origin::Model);
        QCOMPARE(cv.mid(why.span->start, why.span->end - why.span->start), u"Trained five\n  welders"_s);
        QVERIFY(!reply.provenance.contains(u"/work/1/name"_s));
        QVERIFY(reply.provenance.value(u"/work/0/startDate"_s).confidence < checkBelow);
    }

    void whatIsNoCvSaysSo()
    {
        QVERIFY(!read(R"({"is_cv": false})").isCv);
        QVERIFY(read(R"({"is_cv": true, "work": "all of it", "basics": [1, null, {"name": 4}]})")
                    .resume.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCvReply)
#include "tst_cvreply.moc"
