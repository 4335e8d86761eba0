#include "core/documents/templates/TemplateCatalog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aio;
using namespace aio::documents;

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreThere();
    void findsByKeyAndById();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void releasedVersionsDoNotChange();
};

void TemplatesTest::allAreThere()
{
    const TemplateCatalog catalog;
    QStringList ids;
    for (const TemplateKind kind : {TemplateKind::Cv, TemplateKind::Letter}) {
        for (const DocumentTemplate &looks : catalog.newest(kind)) {
            ids.append(looks.id);
            QVERIFY(!templateSummary(looks.id).isEmpty());
            QVERIFY(templateTitle(looks.id) != looks.id);
        }
    }
    QCOMPARE(ids,
        (QStringList{u"plain"_s, u"classic"_s, u"modern"_s, u"compact"_s, u"academic"_s, u"matching"_s,
            u"letter-plain"_s, u"letter-classic"_s, u"letter-matching"_s}));
    QCOMPARE(QDir(u":/aio/templates"_s).entryList().size(), 9); // each file could be read
}

void TemplatesTest::findsByKeyAndById()
{
    const TemplateCatalog catalog;
    QCOMPARE(catalog.find(u"classic@1"_s, TemplateKind::Cv)->key(), u"classic@1"_s);
    QCOMPARE(catalog.find(u"classic"_s, TemplateKind::Cv)->key(), u"classic@1"_s);
    QCOMPARE(catalog.find({}, TemplateKind::Letter)->id, u"letter-plain"_s);
    const auto none = catalog.find(u"classic@9"_s, TemplateKind::Cv);
    QCOMPARE(none.error().kind, ErrorKind::BadInput);
    QVERIFY(none.error().hint.contains("modern"_L1));
    QVERIFY(!catalog.find(u"classic"_s, TemplateKind::Letter));
}

void TemplatesTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QByteArray("{}") << u"id"_s;
    QTest::newRow("family") << QByteArray(R"({"id":"x","text":{"family":"Comic"}})") << u"text.family"_s;
    QTest::newRow("color") << QByteArray(R"({"id":"x","text":{"accent":"blueish"}})") << u"text.accent"_s;
    QTest::newRow("kind of value") << QByteArray(R"({"id":"x","page":{"top":"wide"}})") << u"page.top"_s;
    QTest::newRow("unknown") << QByteArray(R"({"id":"x","head":{"nameSice":3}})") << u"head.nameSice"_s;
    QTest::newRow("enumeration") << QByteArray(R"({"id":"x","entry":{"dates":"middle"}})")
                                 << u"entry.dates"_s;
}

void TemplatesTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, key);
    const auto looks = parseTemplate(json);
    QVERIFY(!looks);
    QVERIFY2(looks.error().message.contains(key), qPrintable(looks.error().message));
}

// A document keeps its looks for good: a change needs a file with the next version, and this list a line
// more.
void TemplatesTest::releasedVersionsDoNotChange()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(u":/aio/templates"_s);
    for (const QString &name : folder.entryList({u"*@1.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        hash.addData(file.readAll());
    }
    QCOMPARE(QString::fromLatin1(hash.result().toHex().left(16)), u"63c77d0a60f3529e"_s);
}

QTEST_APPLESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
