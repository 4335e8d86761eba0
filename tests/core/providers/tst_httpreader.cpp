#include "core/providers/BodyInflater.h"
#include "core/providers/HttpReader.h"

#include <QTest>

using namespace aio::providers;

class HttpReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void refused_data();
    void refused();
    void connectionsAreKept_data();
    void connectionsAreKept();
    void headsAreBounded();
    void compressedBodies();
};

void HttpReaderTest::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("done"); // before the connection ends
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body,
                         bool done) { QTest::newRow(name) << bytes << status << body << done; };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true);
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, "hi", true);
    row("no reason", "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n", 404, "", true);
    row("to the end", "HTTP/1.0 200 OK\r\n\r\nall of it", 200, "all of it", false);
    row("nothing to come", "HTTP/1.1 204 No\r\nContent-Length: 7\r\n\r\n", 204, "", true);
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n", 200,
        "hello!", true);
    row("trailers",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: CHUNKED\r\n\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n", 200,
        "0123456789", true);
    row("chunks outrank a length",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200,
        "ok", true);
    row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 200,
        "hi", true);
    row("told to go on", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", 200,
        "hi", true);
    row("cut", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", 200, "half", false);
}

void HttpReaderTest::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, done);
    for (const qsizetype step : {bytes.size(), qsizetype(7), qsizetype(1)}) {
        HttpReader reader;
        QByteArray read;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            reader.read(bytes.mid(at, step), read);
        }
        QCOMPARE(reader.status(), status);
        QCOMPARE(read, body);
        QCOMPARE(reader.state() == HttpReader::State::Done, done);
    }
}

void HttpReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("mail") << QByteArray("220 mail.example.com ESMTP\r\n\r\n");
    QTest::newRow("version 2") << QByteArray("HTTP/2 200\r\n\r\n");
    QTest::newRow("status") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
    QTest::newRow("status of letters") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
    QTest::newRow("header without colon") << QByteArray("HTTP/1.1 200 OK\r\nnothing\r\n\r\n");
    QTest::newRow("folded header") << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n");
    QTest::newRow("space in a name") << QByteArray("HTTP/1.1 200 OK\r\nA : b\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("length of letters") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("huge length") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("unknown coding") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n");
    QTest::newRow("chunk without length")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    QTest::newRow("chunk longer than said")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n");
    QTest::newRow("huge chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n");
}

void HttpReaderTest::refused()
{
    QFETCH(QByteArray, bytes);
    HttpReader reader;
    QByteArray body;
    QVERIFY(reader.read(bytes, body) == HttpReader::State::Broken);
    QVERIFY(!reader.problem().isEmpty());
    QVERIFY(!reader.keepsConnection() && !reader.isWholeAtEnd());
}

void HttpReaderTest::connectionsAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");
    const QByteArray end = "Content-Length: 1\r\n\r\nx";
    QTest::newRow("as usual") << QByteArray("HTTP/1.1 200 OK\r\n" + end) << true;
    QTest::newRow("not wished") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n" + end) << false;
    QTest::newRow("old") << QByteArray("HTTP/1.0 200 OK\r\n" + end) << false;
    QTest::newRow("old and wished") << QByteArray("HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\n" + end)
                                    << true;
    QTest::newRow("more than was asked for") << QByteArray("HTTP/1.1 200 OK\r\n" + end + "HTTP/1.1") << false;
    QTest::newRow("not whole") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nx") << false;
}

void HttpReaderTest::connectionsAreKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, kept);
    HttpReader reader;
    QByteArray body;
    reader.read(bytes, body);
    QCOMPARE(reader.keepsConnection(), kept);
}

void HttpReaderTest::headsAreBounded()
{
    HttpReader one;
    QByteArray body;
    QVERIFY(one.read("HTTP/1.1 200 OK\r\nX: " + QByteArray(HttpReader::maxHead, 'x'), body)
        == HttpReader::State::Broken);
    HttpReader many;
    many.read("HTTP/1.1 200 OK\r\n", body);
    for (int i = 0; i < 10'000; ++i) {
        many.read("X: y\r\n", body);
    }
    QVERIFY(many.state() == HttpReader::State::Broken);
    HttpReader informed;
    for (int i = 0; i < 10'000; ++i) {
        informed.read("HTTP/1.1 100 Continue\r\n\r\n", body);
    }
    QVERIFY(informed.state() == HttpReader::State::Broken);
    HttpReader trailed;
    trailed.read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", body);
    for (int i = 0; i < 20'000; ++i) {
        trailed.read("X: y\r\n", body);
    }
    QVERIFY(trailed.state() == HttpReader::State::Broken);
    QVERIFY(body.isEmpty());
}

void HttpReaderTest::compressedBodies()
{
    const QByteArray text = QByteArray("the same again ").repeated(5000);
    const QByteArray packed = qCompress(text).mid(4); // qCompress puts the length before it
    BodyInflater whole(1'000'000);
    QByteArray body;
    for (qsizetype at = 0; at < packed.size(); at += 10) {
        QVERIFY(whole.inflate(packed.mid(at, 10), body));
    }
    QCOMPARE(body, text);
    BodyInflater small(1000);
    QVERIFY(!small.inflate(packed, body));
    BodyInflater wrong(1000);
    QVERIFY(!wrong.inflate("no such thing", body));
}

QTEST_GUILESS_MAIN(HttpReaderTest)
#include "tst_httpreader.moc"
