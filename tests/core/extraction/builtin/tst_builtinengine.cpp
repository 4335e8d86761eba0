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

    static constexpr auto page =
        R"(<!doctype html><html lang="en"><head><title>Harbour Pilot - Example Ports</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Harbour Pilot",
"hiringOrganization":{"@type":"Organization","name":"Example Ports Ltd"},"employmentType":"FULL_TIME",
"jobLocation":{"@type":"Place","address":{"addressLocality":"Dover","addressCountry":"GB"}},
"datePosted":"2026-11-02","baseSalary":{"@type":"MonetaryAmount","currency":"GBP",
"value":{"@type":"QuantitativeValue","minValue":61000,"maxValue":68000,"unitText":"YEAR"}}}</script></head>
<body><nav><a href="/">Home</a></nav><main><h1>Harbour Pilot</h1><p>Example Ports Ltd, Dover</p>
<h2>What you do</h2><ul><li>Guide ships into the harbour</li><li>Train deck officers</li></ul>
<p>Salary: £61,000 - £68,000 per year</p></main></body></html>)";

private Q_SLOTS:
    void readsAPageOverHttp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                const QByteArray body(page);
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
        const auto outcome = tests::run(engine, tests::source(page));
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
