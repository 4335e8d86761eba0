// Real certificates, good and bad: what a call and a credential test make of them, and that no key travels
// before the certificate is found good.

#include "core/providers/CredentialTest.h"
#include "tests/core/providers/ProtocolCase.h"
#include "tests/support/Certificates.h"

#include <QCoroTask>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace aio;
using namespace aio::providers;
using namespace aio::providers::testing;
using aio::ai::AiErrorKind;

namespace {

const QByteArray key = "sk-test-0123456789abcdef";

/// Answers every request over TLS, and keeps what reached it in the clear.
class TlsServer : public QSslServer
{
public:
    explicit TlsServer(
        const test::Certificates::Identity &identity, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(protocol);
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(*socket); });
            }
        });
    }

    [[nodiscard]] QUrl url(const QString &host) const
    {
        return QUrl(QStringLiteral("https://%1:%2").arg(host).arg(serverPort()));
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    void take(QTcpSocket &socket)
    {
        const QByteArray bytes = socket.readAll();
        m_received += bytes;
        const QByteArray body = bytes.startsWith("GET")
            ? R"({"object":"list","data":[{"id":"a","object":"model"}]})"
            : R"({"id":"c","object":"chat.completion","model":"a","choices":[{"index":0,"message":)"
              R"({"role":"assistant","content":"Hi"},"finish_reason":"stop"}],)"
              R"("usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}})";
        if (bytes.contains("\r\n\r\n")) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    }

    QByteArray m_received;
};

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_certificates.isUsable(), "the package openssl is needed");
        qputenv("SSL_CERT_FILE", m_certificates.authorityFile().toLocal8Bit());
    }

    void aTrustedCertificateIsTaken()
    {
        const auto identity = m_certificates.signedFor(QStringLiteral("DNS:localhost"));
        QVERIFY(!identity.certificate.isNull() && !identity.key.isNull());
        const TlsServer server(identity);
        const AttemptResult result = call(server.url(QStringLiteral("localhost")));
        QVERIFY2(result.outcome, result.outcome ? "" : qPrintable(result.outcome.error().error.detail));
        QCOMPARE(result.outcome->text, QStringLiteral("Hi"));
        QVERIFY(server.received().contains(key));
        const TestReport report = credentialTest(server.url(QStringLiteral("localhost")));
        QCOMPARE(outline(report), QStringLiteral("reach+ tls+ authenticate+ model+"));
        QVERIFY(report.steps.at(1).message.contains(QStringLiteral("TLSv1.")));
    }

    void badCertificatesAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("days");
        QTest::addColumn<QSslError::SslError>("reason");
        QTest::newRow("self-signed") << QStringLiteral("self") << QStringLiteral("DNS:localhost") << 2
                                     << QSslError::SelfSignedCertificate;
        QTest::newRow("expired") << QStringLiteral("ca") << QStringLiteral("DNS:localhost") << -1
                                 << QSslError::CertificateExpired;
        QTest::newRow("wrong host") << QStringLiteral("ca") << QStringLiteral("DNS:other.example") << 2
                                    << QSslError::HostNameMismatch;
    }

    void badCertificatesAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, names);
        QFETCH(int, days);
        QFETCH(QSslError::SslError, reason);
        const auto identity = kind == QStringLiteral("self") ? m_certificates.selfSigned(names)
                                                             : m_certificates.signedFor(names, days);
        QVERIFY(!identity.certificate.isNull() && !identity.key.isNull());
        const TlsServer server(identity);
        const QString said = QSslError(reason).errorString();

        const AttemptResult result = call(server.url(QStringLiteral("localhost")));
        QVERIFY(!result.outcome);
        const ai::AiError &error = result.outcome.error().error;
        QCOMPARE(ai::aiErrorKindName(error.kind), ai::aiErrorKindName(AiErrorKind::Tls));
        QVERIFY(!error.retryable);
        QVERIFY(!error.message.isEmpty() && !error.hint.isEmpty());
        QVERIFY2(error.detail.contains(said), qPrintable(error.detail));

        const TestReport report = credentialTest(server.url(QStringLiteral("localhost")));
        QCOMPARE(outline(report), QStringLiteral("reach+ tls-"));
        QVERIFY2(report.steps.at(1).message.contains(said), qPrintable(report.steps.at(1).message));
        QVERIFY(!report.steps.at(1).hint.isEmpty());
        QVERIFY2(server.received().isEmpty(), "something was sent before the certificate was found good");
    }

    // A server that speaks no TLS at all at the port of an https address.
    void plainHttpIsNoTls()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
                received += socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            });
        });
        const QUrl url(QStringLiteral("https://localhost:%1").arg(server.serverPort()));
        const AttemptResult result = call(url);
        QVERIFY(!result.outcome);
        QCOMPARE(
            ai::aiErrorKindName(result.outcome.error().error.kind), ai::aiErrorKindName(AiErrorKind::Tls));
        QCOMPARE(outline(credentialTest(url)), QStringLiteral("reach+ tls-"));
        QVERIFY(!received.contains(key));
    }

private:
    static ai::ProviderConfig config(const QUrl &url)
    {
        ai::ProviderConfig config;
        config.name = QStringLiteral("Testing");
        config.baseUrl = url;
        config.proxy = QStringLiteral("none");
        config.fastModel = QStringLiteral("a");
        return config;
    }

    static AttemptResult call(const QUrl &url)
    {
        ProviderClient client;
        ai::Request request;
        request.messages = {{ai::Role::User, {ai::TextPart{QStringLiteral("Hello")}}}};
        return QCoro::waitFor(
            client.attempt(config(url), ai::Secret(key), model(QStringLiteral("a")), request, {}));
    }

    static TestReport credentialTest(const QUrl &url)
    {
        ProviderClient client;
        return QCoro::waitFor(testCredential(client, config(url), ai::Secret(key), {}));
    }

    static QString outline(const TestReport &report)
    {
        QStringList steps;
        for (const TestStep &step : report.steps) {
            steps.append(testStepName(step.kind) + (step.ok ? u'+' : u'-'));
        }
        return steps.join(u' ');
    }

    aio::test::Certificates m_certificates;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
