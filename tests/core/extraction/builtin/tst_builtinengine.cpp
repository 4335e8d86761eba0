#include "tests/core/extraction/builtin/PilotPage.h"
#include "tests/core/extraction/image/PostingPainter.h"
#include "tests/support/EngineRun.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace aio;
using namespace aio::extraction;
using Kind = ExtractionSource::Kind;

// A page goes in at one end and a job with reasons comes out at the other, over a real HTTP connection.
class TestBuiltInEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPageOverHttp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                const QByteArray body = test::pilotPage();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        BuiltInEngine engine;
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/jobs/7?utm_source=mail").arg(server.serverPort()));
        const auto outcome = tests::run(engine, {Kind::Url, {}, url});
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
        const JobPosting &job = outcome->extraction.job;
        QCOMPARE(job.title, QStringLiteral("Harbour Pilot"));
        QCOMPARE(job.company, QStringLiteral("Example Ports Ltd"));
        QCOMPARE(job.salary, (Salary{61000, 68000, QStringLiteral("GBP"), Salary::Unit::Year}));
        QCOMPARE(job.employmentTypes, QStringList{QStringLiteral("FULL_TIME")});
        QCOMPARE(job.datePosted, QDate(2026, 11, 2));
        QVERIFY(job.responsibilities.contains(QStringLiteral("Guide ships into the harbour")));
        QVERIFY(!job.description.contains(u"Home"));
        QVERIFY2(!job.sourceUrl.contains(u"utm_"), qPrintable(job.sourceUrl));
    }

    void spansPointIntoTheDescription()
    {
        BuiltInEngine engine;
        const auto outcome = tests::run(engine, tests::source(test::pilotPage()));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
        const Extraction &extraction = outcome->extraction;
        const Provenance title = extraction.provenance[JobField::Title];
        QVERIFY(title.span.has_value());
        QCOMPARE(extraction.job.description.mid(title.span->start, title.span->length()),
            QStringLiteral("Harbour Pilot"));
        const Provenance salary = extraction.provenance[JobField::Salary];
        QVERIFY(salary.span.has_value());
        QVERIFY(
            extraction.job.description.mid(salary.span->start, salary.span->length()).contains(u"61,000"));
        QVERIFY(extraction.engine.model.isEmpty());
        QCOMPARE(extraction.engine.costNanoUsd, 0);
    }

    void keepsTheBytesOfAPage()
    {
        BuiltInEngine engine;
        ExtractionSource source = tests::source(test::pilotPage(), Kind::Html);
        source.url = QUrl(QStringLiteral("https://example.com/jobs/7"));
        source.files.first().contentType = QStringLiteral("text/html");
        const auto outcome = tests::run(engine, source);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
        const SourceOriginal kept{test::pilotPage(), QStringLiteral("text/html"), source.url};
        QCOMPARE(outcome->document.original, kept);
        // Text is in the document itself.
        const auto text = tests::run(engine, tests::source("Buyer\nExample Ltd\n", Kind::Text));
        QVERIFY(text.has_value());
        QVERIFY(text->document.original.bytes.isEmpty());
    }

    void aPictureOfAFewWordsIsReadWhenAPersonSaysSo()
    {
        const QByteArray picture = test::encoded(test::paintHtml(QStringLiteral("<h1>Harbour Pilot</h1>")));
        BuiltInEngine engine;
        const auto refused = tests::run(engine, tests::source(picture));
        QVERIFY(!refused.has_value());
        ExtractionRequest request;
        request.source = tests::source(picture);
        request.acceptDoubtful = true;
        const auto future = engine.extract(request, WorkContext({}, QDeadlineTimer(60'000)));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
        QVERIFY2(future.result().has_value(), "refused");
        QVERIFY(future.result()->document.text.contains(u"Harbour Pilot"));
    }

    void readsARegionAndStopsWhenAsked()
    {
        BuiltInEngine engine;
        const QImage picture = test::paintHtml(test::englishPosting());
        const RegionRequest request{test::encoded(picture), picture.rect(), {}};
        const auto all = engine.readRegion(request, WorkContext({}, QDeadlineTimer(60'000)));
        QTRY_VERIFY_WITH_TIMEOUT(all.isFinished(), 60'000);
        QVERIFY(all.result().has_value());
        QVERIFY(test::wordRecall(QStringLiteral("the and"), *all.result()) > 0.9);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = engine.readRegion(request, WorkContext(stop.get_token(), {}));
        QTRY_VERIFY_WITH_TIMEOUT(stopped.isFinished(), 60'000);
        QCOMPARE(stopped.result().error().kind, ErrorKind::Cancelled);
    }

    void anUnreachableServerIsANetworkError()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        BuiltInEngine engine;
        const auto outcome =
            tests::run(engine, {Kind::Url, {}, QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port))});
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::Network);
    }

    void aSilentServerCanBeCancelled()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        BuiltInEngine engine;
        std::stop_source stop;
        ExtractionRequest request;
        request.source = {
            Kind::Url, {}, QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()))};
        const auto future = engine.extract(request, WorkContext(stop.get_token(), QDeadlineTimer(60'000)));
        QTest::qWait(100);
        QVERIFY(!future.isFinished());
        stop.request_stop();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 5'000);
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }
};

QTEST_MAIN(TestBuiltInEngine)
#include "tst_builtinengine.moc"
