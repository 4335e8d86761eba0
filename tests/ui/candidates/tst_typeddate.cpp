#include "ui/fields/FieldEdit.h"

#include <QLocale>
#include <QTest>

using namespace aio::ui;

class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const QList<std::pair<QString, QString>> rows{
            {QStringLiteral("2019"), QStringLiteral("2019")},
            {QStringLiteral("2019-4"), QStringLiteral("2019-04")},
            {QStringLiteral(" 04/2019 "), QStringLiteral("2019-04")},
            {QStringLiteral("4.2019"), QStringLiteral("2019-04")},
            {QStringLiteral("30.4.2019"), QStringLiteral("2019-04-30")},
            {QStringLiteral("2019-04-30"), QStringLiteral("2019-04-30")},
            {QStringLiteral("Apr 2019"), QStringLiteral("2019-04")},
            {QStringLiteral("April 2019"), QStringLiteral("2019-04")},
            {QStringLiteral("2019-13"), QString()},
            {QStringLiteral("31.2.2019"), QString()},
            {QStringLiteral("soon"), QString()},
            {QString(), QString()},
        };
        for (const auto &[text, iso] : rows) {
            QTest::newRow(qPrintable(text + QStringLiteral("→") + iso)) << text << iso;
        }
    }

    void readsWhatPeopleType()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, iso);
        QCOMPARE(typedDate(text, QLocale(QLocale::English)).value_or(QString()), iso);
    }
};

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
