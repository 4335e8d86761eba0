#include "core/base/Uuid.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

class TestUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesVersionVariantAndTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QUuid id = aio::makeUuidV7();
        QCOMPARE(id.variant(), QUuid::DCE);
        QCOMPARE(id.data3 >> 12, 7);
        QVERIFY(aio::uuidV7Time(id) >= before);
        QVERIFY(aio::uuidV7Time(id) <= QDateTime::currentMSecsSinceEpoch() + 1000);
    }

    void ascendsAndNeverRepeats()
    {
        QSet<QString> seen;
        QString previous;
        for (int i = 0; i < 20000; ++i) {
            const QString text = aio::makeUuidV7().toString(QUuid::WithoutBraces);
            QVERIFY2(text > previous, qPrintable(text));
            QVERIFY(!seen.contains(text));
            seen.insert(text);
            previous = text;
        }
    }
};

QTEST_GUILESS_MAIN(TestUuid)
#include "tst_uuid.moc"
