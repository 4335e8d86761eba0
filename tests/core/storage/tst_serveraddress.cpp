#include "core/storage/ServerAddress.h"
#include "core/storage/mariadb/MariadbDialect.h"

#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAddress()
    {
        const auto read = ServerAddress::parse(
            u"postgresql://mia%40x@db.example.com:6432/work%20space?sslmode=verify-ca&sslrootcert=/etc/ca.pem"_s);
        QVERIFY(read);
        QCOMPARE(read->host, u"db.example.com"_s);
        QCOMPARE(read->port, 6432);
        QCOMPARE(read->user, u"mia@x"_s);
        QCOMPARE(read->database, u"work space"_s);
        QCOMPARE(read->parameter(u"sslmode"_s), u"verify-ca"_s);
        QCOMPARE(read->parameter(u"sslrootcert"_s), u"/etc/ca.pem"_s);
        QVERIFY(!read->isLocal());
        const auto again = ServerAddress::parse(read->toText());
        QVERIFY(again);
        QCOMPARE(again->toText(), read->toText());
        QCOMPARE(again->user, read->user);
        QCOMPARE(again->database, read->database);
    }

    void aSocketIsLocal()
    {
        const auto read =
            ServerAddress::parse(u"mariadb://mia@localhost/work?host=/run/mysqld/mysqld.sock"_s);
        QVERIFY(read);
        QVERIFY(read->kind == ServerAddress::Kind::Mariadb);
        QCOMPARE(read->host, u"/run/mysqld/mysqld.sock"_s);
        QVERIFY(read->isLocal());
        QCOMPARE(ServerAddress::parse(read->toText())->host, read->host);
    }

    void tellsAddressesFromFolders()
    {
        QVERIFY(ServerAddress::isAddress(u"postgresql://a/b"_s));
        QVERIFY(ServerAddress::isAddress(u"mariadb://a/b"_s));
        QVERIFY(!ServerAddress::isAddress(u"/var/postgresql"_s));
        QVERIFY(!ServerAddress::isAddress(u"https://example.com/x"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << u"not the address"_s;
        QTest::newRow("another kind") << u"oracle://a/b"_s << u"not the address"_s;
        QTest::newRow("no database") << u"postgresql://mia@host"_s << u"does not name a database"_s;
        QTest::newRow("a password") << u"postgresql://mia:secret@host/work"_s << u"password"_s;
        QTest::newRow("a password as parameter")
            << u"postgresql://mia@host/work?password=x"_s << u"password"_s;
        QTest::newRow("an unknown parameter") << u"postgresql://mia@host/work?options=x"_s << u"options"_s;
        QTest::newRow("no way to encrypt") << u"postgresql://mia@host/work?sslmode=maybe"_s << u"maybe"_s;
        QTest::newRow("a way out of the value")
            << u"postgresql://mia@host/work?sslcert=a%27%20host=b"_s << u"sslcert"_s;
        QTest::newRow("another option behind")
            << u"postgresql://mia@host/work;sslmode=disable"_s << u"name a database"_s;
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const auto read = ServerAddress::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
        QVERIFY(!read.error().hint.isEmpty());
        QVERIFY(!(read.error().message + read.error().hint + read.error().detail).contains(u"secret"_s));
    }

    // What is merely preferred may be listened to.
    void mariadbEncryptsOrSaysSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("nothing said") << u"mariadb://mia@db.example/work"_s << false;
        QTest::newRow("prefer") << u"mariadb://mia@db.example/work?sslmode=prefer"_s << false;
        QTest::newRow("allow") << u"mariadb://mia@db.example/work?sslmode=allow"_s << false;
        QTest::newRow("verify") << u"mariadb://mia@db.example/work?sslmode=verify-full"_s << false;
        QTest::newRow("require") << u"mariadb://mia@db.example/work?sslmode=require"_s << true;
        QTest::newRow("disable") << u"mariadb://mia@db.example/work?sslmode=disable"_s << true;
        QTest::newRow("here") << u"mariadb://mia@localhost/work"_s << true;
    }

    void mariadbEncryptsOrSaysSo()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isTaken);
        const auto settings = mariadbSettings(ServerAddress::parse(text).value());
        QCOMPARE(settings.has_value(), isTaken);
        if (!settings) {
            QCOMPARE(settings.error().kind, ErrorKind::Usage);
        }
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
