#include "core/extraction/grammar/EmploymentTypes.h"

#include <QTest>

using namespace aio::extraction;

class TestEmploymentTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTypes_data();
    void readsTheTypes();
};

void TestEmploymentTypes::readsTheTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("Full-time, permanent", "FULL_TIME");
    row("Voll- oder Teilzeit", "FULL_TIME PART_TIME");
    row("unbefristet", "");
    row("befristet auf zwei Jahre, Vollzeit", "FULL_TIME TEMPORARY");
    row("CDD (6 mois), temps plein", "FULL_TIME TEMPORARY");
    row("Contrato PJ ou CLT", "CONTRACTOR");
    row("Jornada completa", "FULL_TIME");
    row("Práce na plný úvazek nebo na IČO", "FULL_TIME CONTRACTOR");
    row("Práce na plný úvazek, IČO: 27081140", "FULL_TIME");
    row("Pełny etat, kontrakt B2B", "FULL_TIME CONTRACTOR");
    row("Heltid, vikariat", "FULL_TIME TEMPORARY");
    row("دوام كامل", "FULL_TIME");
    row("正社員", "FULL_TIME");
    row("业务：全职 / 实习", "FULL_TIME INTERN");
    row("We sell B2B software and have volunteer days", "");
    row("internal and international projects", "");
}

void TestEmploymentTypes::readsTheTypes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(findEmploymentTypes(text).join(u' '), expected);
}

QTEST_APPLESS_MAIN(TestEmploymentTypes)
#include "tst_employmenttypes.moc"
