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
