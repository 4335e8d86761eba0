#include "core/documents/resume/ResumeJson.h"
#include "core/documents/shield/Shield.h"

#include <QJsonDocument>
#include <QTest>

using namespace aio;
using namespace aio::shield;

class TestShield : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPersonalLeaves();
    void comesBackAsItWas();
    void survivesWhatModelsDoToPlaceholders();
    void hidesContactsThatTheProfileDoesNotName();
    void hidesOtherNotations_data();
    void hidesOtherNotations();
    void isStable();
    void aPhotoIsTakenOutWhole();
};

namespace {

Resume profile()
{
    return resumeFromJson(QJsonDocument::fromJson(R"({
        "basics": {"name": "Ada Maria Krall", "email": "ada@krall.example", "phone": "+43 316 555 010", "url": "https://krall.example/",
                   "image": "ada.jpg", "birthDate": "1988-05-17", "summary": "Ada Krall builds bridges, see krall.example.",
                   "location": {"address": "Mühlgasse 7", "postalCode": "8010", "city": "Graz"},
                   "profiles": [{"network": "GitHub", "username": "adakrall", "url": "https://github.com/adakrall"}]},
        "work": [{"name": "Muster AG", "position": "Engineer", "highlights": ["Call ADA at +43 316 555 010", "born on 1988-05-17"]}],
        "references": [{"name": "Bea Lang", "reference": "Ada is good."}]})")
                              .object());
}

} // namespace

void TestShield::nothingPersonalLeaves()
{
    PersonalDataShield shield(profile());
    const QByteArray sent = QJsonDocument(toJson(shield.masked(profile()))).toJson();
    for (const char *secret :
        {"Ada", "ADA", "Krall", "krall", "555", "M\xc3\xbchlgasse", "8010", "1988", "ada.jpg", "Bea"}) {
        QVERIFY2(!sent.contains(secret), secret);
    }
    QVERIFY(sent.contains("Muster AG"));
    QVERIFY(sent.contains("Graz"));
}

void TestShield::aPhotoIsTakenOutWhole()
{
    // As large as photos are: too large for a pattern, and nothing to replace in texts.
    constexpr qsizetype letters = 120'000;
    Resume person = profile();
    person.basics.image = QStringLiteral("data:image/jpeg;base64,") + QString(letters, u'A');
    PersonalDataShield shield(person);
    const Resume safe = shield.masked(person);
    QCOMPARE(safe.basics.image, QString());
    QVERIFY(!QJsonDocument(toJson(safe)).toJson().contains("base64"));
    QCOMPARE(shield.restored(shield.masked(QStringLiteral("Ada Krall"))), QStringLiteral("Ada Krall"));
}

void TestShield::comesBackAsItWas()
{
    PersonalDataShield shield(profile());
    const QString text =
        QStringLiteral("Ada Maria Krall, Mühlgasse 7, ada@krall.example, born 1988-05-17. Regards, Ada");
    const QString safe = shield.masked(text);
    QVERIFY(!safe.contains(QStringLiteral("Ada")));
    QVERIFY(safe.startsWith(QStringLiteral("⟨name 1⟩")));
    QCOMPARE(shield.restored(safe), text);
}

void TestShield::survivesWhatModelsDoToPlaceholders()
{
    const PersonalDataShield shield(profile());
    QCOMPARE(shield.restored(QStringLiteral("⟨Name 1⟩s Brücke")), QStringLiteral("Ada Maria Kralls Brücke"));
    QCOMPARE(shield.restored(QStringLiteral("[name 1] and <name\n1>")),
        QStringLiteral("Ada Maria Krall and Ada Maria Krall"));
    QCOMPARE(shield.restored(QStringLiteral("write to name 2.")), QStringLiteral("write to Ada."));
    QCOMPARE(
        shield.restored(QStringLiteral("name 12 and nickname 1")), QStringLiteral("name 12 and nickname 1"));
}

void TestShield::hidesContactsThatTheProfileDoesNotName()
{
    PersonalDataShield shield(profile());
    const QString safe =
        shield.masked(QStringLiteral("old: a.k@mail.example, +49 170 5550123, https://x.example/ada?id=1"));
    QVERIFY(!safe.contains(u'@'));
    QVERIFY(!safe.contains(QStringLiteral("5550123")));
    QVERIFY(!safe.contains(QStringLiteral("x.example")));
    QCOMPARE(shield.restored(safe).count(QStringLiteral("a.k@mail.example")), 1);
    // A name inside an address does not tear it apart.
    const QString cited = QStringLiteral("Ada: https://x.example/ada/works?id=1 and x@y.example");
    QCOMPARE(shield.restored(shield.masked(cited)), cited);
}

void TestShield::hidesOtherNotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("secrets");
    const auto row = [](const char *text, const QStringList &secrets) {
        QTest::newRow(text) << QString::fromUtf8(text) << secrets;
    };
    const QStringList muller{QStringLiteral("ller")};
    row("Frau Müllers Zeugnis", muller);
    row("MUELLER, Zoë", QStringList{QStringLiteral("UELLER"), QStringLiteral("Zo")});
    row("Zoe Muller", QStringList{QStringLiteral("uller"), QStringLiteral("Zo")});
    row("Zoe\u0308 Mu\u0308ller", QStringList{QStringLiteral("ller"), QStringLiteral("Zo")});
    row("ring 0316/555 010 at noon", QStringList{QStringLiteral("010"), QStringLiteral("0316")});
    row("0043-316-555-010", QStringList{QStringLiteral("010"), QStringLiteral("316")});
    row("+43 (0)316 555010", QStringList{QStringLiteral("010"), QStringLiteral("316")});
    for (const char *day : {"geb. 17.05.1988 in Graz", "born 5/17/1988", "born 17 May 1988", "May 17th, 1988",
             "17. Mai 1988", "née le 17 mai 1988", "17 de mayo de 1988", "nata il 17 maggio 1988",
             "17 de maio de 1988", "17 mei 1988", "ur. 17 maja 1988", "*17.5.88"}) {
        row(day, QStringList{QStringLiteral("17"), QStringLiteral("88")});
    }
    row("see linkedin.com/in/zoe-m.", QStringList{QStringLiteral("zoe"), QStringLiteral("/in/")});
}

void TestShield::hidesOtherNotations()
{
    QFETCH(QString, text);
    QFETCH(QStringList, secrets);
    Resume person;
    person.basics.name = QStringLiteral("Zoë Müller");
    person.basics.phone = QStringLiteral("+43 316 555 010");
    person.basics.other = {{QStringLiteral("birthDate"), QStringLiteral("1988-05-17")}};
    PersonalDataShield shield(person);
    const QString safe = shield.masked(text);
    for (const QString &secret : secrets) {
        QVERIFY2(!safe.contains(secret, Qt::CaseInsensitive), qPrintable(safe));
    }
    const QString back = shield.restored(safe);
    QVERIFY2(!back.contains(u'⟨'), qPrintable(back));
    // What is no personal data stays: other days, years, figures and words.
    const QString other =
        QStringLiteral("From 17.06.1988 to 2018 she cut 555 000 of 1,010 cases and moved 19880517 t.");
    PersonalDataShield fresh(person);
    QCOMPARE(fresh.masked(other), other);
}

void TestShield::isStable()
{
    PersonalDataShield first(profile());
    PersonalDataShield second(profile());
    QCOMPARE(first.masked(QStringLiteral("Ada")), second.masked(QStringLiteral("Ada")));
    QVERIFY(PersonalDataShield(Resume{}).placeholders().isEmpty());
    QCOMPARE(PersonalDataShield(Resume{}).masked(QStringLiteral("Ada")), QStringLiteral("Ada"));
}

QTEST_GUILESS_MAIN(TestShield)
#include "tst_shield.moc"
