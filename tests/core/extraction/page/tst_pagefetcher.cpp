#include "core/extraction/page/PageFetcher.h"
#include "core/extraction/page/RedirectRules.h"
#include "tests/core/extraction/page/LoopbackServer.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>
#include <QTimer>

using namespace aio;
using namespace aio::extraction;
using namespace Qt::StringLiterals;

class TestPageFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deliversBytesTypeAndAddress();
    void identifiesItself();
    void followsRedirectsWithinTheRules();
    void endsRedirectLoops();
    void refusesStrangeRedirects_data();
    void refusesStrangeRedirects();
    void refusesStrangeAddresses_data();
    void refusesStrangeAddresses();
    void tellsStatusesApart_data();
    void tellsStatusesApart();
    void refusesPagesOverTheLimit();
    void refusesACompressionBomb();
    void noticesATruncatedPage();
    void givesUpOnASilentServer();
    void givesUpOnADrip();
    void saysThatAConnectionIsRefused();
    void saysThatAHostIsUnknown();
    void stopsSoonWhenAsked();
    void handsOverOtherKindsOfFiles();

private:
    Result<PageInput> fetch(const QUrl &url, const WorkContext &context = {})
    {
        return QCoro::waitFor(m_fetcher->fetch(url, context));
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<PageFetcher> m_fetcher;
};

void TestPageFetcher::init()
{
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->isListening());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxy(QNetworkProxy::NoProxy);
    m_fetcher = std::make_unique<PageFetcher>(m_network.get());
}

void TestPageFetcher::cleanup()
{
    m_fetcher.reset();
    m_network.reset();
    m_server.reset();
}

void TestPageFetcher::deliversBytesTypeAndAddress()
{
    m_server->answer("/job", "200 OK", "Content-Type: text/html; charset=iso-8859-2\r\n",
        "<h1>\xC8"
        "e\xB9"
        "ka</h1>");
    const auto page = fetch(m_server->url(u"/job#apply"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->bytes,
        QByteArray("<h1>\xC8"
                   "e\xB9"
                   "ka</h1>"));
    QCOMPARE(page->contentType, u"text/html; charset=iso-8859-2"_s);
    QCOMPARE(page->url, m_server->url(u"/job"_s));
    const auto document = readPage(*page, WorkContext());
    QVERIFY(document.has_value());
    QCOMPARE(document->text, u"Češka"_s);
}

void TestPageFetcher::identifiesItself()
{
    m_server->answer("/job", "200 OK", "", "x");
    QVERIFY(fetch(m_server->url(u"/job"_s)).has_value());
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(m_server->requests.constFirst().contains("AIOrchestrator/"));
    QVERIFY(m_server->requests.constFirst().contains("Accept-Language: "));
}

void TestPageFetcher::followsRedirectsWithinTheRules()
{
    m_server->answer("/old", "301 Moved Permanently", "Location: /new\r\n", "");
    m_server->answer(
        "/new", "302 Found", "Location: " + m_server->url(u"/newest"_s).toEncoded() + "\r\n", "");
    m_server->answer("/newest", "200 OK", "Content-Type: text/html\r\n", "here");
    const auto page = fetch(m_server->url(u"/old"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->bytes, QByteArray("here"));
    QCOMPARE(page->url.path(), u"/newest"_s);
}

void TestPageFetcher::endsRedirectLoops()
{
    m_server->answer("/a", "302 Found", "Location: /b\r\n", "");
    m_server->answer("/b", "302 Found", "Location: /a\r\n", "");
    const auto page = fetch(m_server->url(u"/a"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Network);
    QCOMPARE(m_server->requests.size(), PageFetcher::maxRedirects + 1);
}

void TestPageFetcher::refusesStrangeRedirects_data()
{
    QTest::addColumn<QUrl>("from");
    QTest::addColumn<QUrl>("location");
    QTest::newRow("insecure") << QUrl(u"https://example.org/a"_s) << QUrl(u"http://example.org/a"_s);
    QTest::newRow("file") << QUrl(u"http://example.org/a"_s) << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("data") << QUrl(u"http://example.org/a"_s) << QUrl(u"data:text/html,hello"_s);
    QTest::newRow("script") << QUrl(u"http://example.org/a"_s) << QUrl(u"javascript:alert(1)"_s);
}

void TestPageFetcher::refusesStrangeRedirects()
{
    QFETCH(QUrl, from);
    QFETCH(QUrl, location);
    QVERIFY(!redirectTarget(from, location).has_value());
    m_server->answer("/go", "302 Found", "Location: file:///etc/hostname\r\n", "");
    const auto page = fetch(m_server->url(u"/go"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(m_server->requests.size(), 1);
}

void TestPageFetcher::refusesStrangeAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://example.org/job"_s);
    QTest::newRow("relative") << QUrl(u"job/1"_s);
}

void TestPageFetcher::refusesStrangeAddresses()
{
    QFETCH(QUrl, url);
    const auto page = fetch(url);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::BadInput);
}

void TestPageFetcher::tellsStatusesApart_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << u"sign-in"_s;
    QTest::newRow("403") << QByteArray("403 Forbidden") << u"sign-in"_s;
    QTest::newRow("404") << QByteArray("404 Not Found") << u"no longer there"_s;
    QTest::newRow("410") << QByteArray("410 Gone") << u"no longer there"_s;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << u"too many"_s;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << u"problem of its own"_s;
}

void TestPageFetcher::tellsStatusesApart()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, words);
    m_server->answer("/job", status, "Content-Type: text/html\r\n", "<p>some text</p>");
    const auto page = fetch(m_server->url(u"/job"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Network);
    QVERIFY2(page.error().message.contains(words), qPrintable(page.error().message));
    QVERIFY(!page.error().hint.isEmpty());
}

void TestPageFetcher::refusesPagesOverTheLimit()
{
    const auto withoutLength = [](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\n\r\n");
        socket->write(QByteArray(9 * 1024 * 1024, 'x'));
        socket->disconnectFromHost();
    };
    m_server->on("/long", withoutLength);
    m_server->answer("/announced", "200 OK", "Content-Type: text/html\r\n", QByteArray(9 * 1024 * 1024, 'x'));
    for (const QString &path : {u"/long"_s, u"/announced"_s}) {
        const auto page = fetch(m_server->url(path));
        QVERIFY(!page.has_value());
        QCOMPARE(page.error().kind, ErrorKind::BadInput);
        QVERIFY2(page.error().message.contains(u"8 MB"_s), qPrintable(page.error().message));
    }
}

void TestPageFetcher::refusesACompressionBomb()
{
    // qCompress writes a length, then a zlib stream, which is what "deflate" stands for.
    const QByteArray bomb = qCompress(QByteArray(60 * 1024 * 1024, 'a'), 9).sliced(4);
    m_server->answer("/bomb", "200 OK", "Content-Type: text/html\r\nContent-Encoding: deflate\r\n", bomb);
    const auto page = fetch(m_server->url(u"/bomb"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::BadInput);
}

void TestPageFetcher::noticesATruncatedPage()
{
    m_server->on("/cut", [](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<h1>Half a");
        socket->disconnectFromHost();
    });
    const auto page = fetch(m_server->url(u"/cut"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Network);
    QVERIFY(page.error().message.contains(u"before the page was complete"_s));
}

void TestPageFetcher::givesUpOnASilentServer()
{
    m_server->on("/silent", [](QTcpSocket *, const QByteArray &) {});
    m_fetcher->setPatience(60'000, 300);
    const auto page = fetch(m_server->url(u"/silent"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Timeout);
}

void TestPageFetcher::givesUpOnADrip()
{
    m_server->on("/drip", [](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(50);
    });
    m_fetcher->setPatience(600, 60'000);
    const auto page = fetch(m_server->url(u"/drip"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Timeout);
    QVERIFY(page.error().message.contains(u"too slowly"_s));
}

void TestPageFetcher::saysThatAConnectionIsRefused()
{
    const QUrl url = m_server->url(u"/job"_s);
    m_server->close();
    const auto page = fetch(url);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Network);
    QVERIFY2(page.error().message.contains(u"refuses"_s), qPrintable(page.error().message));
}

void TestPageFetcher::saysThatAHostIsUnknown()
{
    const auto page = fetch(QUrl(u"http://no-such-host.invalid/job"_s));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Network);
    QVERIFY(page.error().message.contains(u"no-such-host.invalid"_s));
}

void TestPageFetcher::stopsSoonWhenAsked()
{
    m_server->on("/silent", [](QTcpSocket *, const QByteArray &) {});
    std::stop_source stop;
    QTimer::singleShot(100, this, [&stop] { stop.request_stop(); });
    const auto page = fetch(
        m_server->url(u"/silent"_s), WorkContext(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Cancelled);
}

void TestPageFetcher::handsOverOtherKindsOfFiles()
{
    m_server->answer("/job.pdf", "200 OK", "Content-Type: application/pdf\r\n", "%PDF-1.4 …");
    const auto page = fetch(m_server->url(u"/job.pdf"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->contentType, u"application/pdf"_s);
    QVERIFY(page->bytes.startsWith("%PDF"));
}

QTEST_GUILESS_MAIN(TestPageFetcher)
#include "tst_pagefetcher.moc"
