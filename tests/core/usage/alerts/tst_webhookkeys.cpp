#include "core/usage/alerts/WebhookKeys.h"

#include <QTest>

using namespace aio;
using namespace aio::usage;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T taken(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

// On a real keychain, and on one that is locked: tests/support/with-keyring.
class TestWebhookKeys : public QObject
{
    Q_OBJECT

    const bool m_works = qEnvironmentVariable("AIO_KEYRING") == u"unlocked"_s;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AIO_KEYRING"), "Run it by tests/support/with-keyring.");
    }

    void addressAndSecretComeBack()
    {
        WebhookKeys keys;
        const QUuid id = QUuid::createUuid();
        const WebhookTarget target{
            QUrl(u"https://hooks.example.com/T0/a%20b?sig=x%2By"_s), ai::Secret("whsec_c2VjcmV0")};
        const auto written = taken(keys.write(id, target));
        QCOMPARE(written.has_value(), m_works);
        const auto read = taken(keys.read(id));
        if (!m_works) {
            QCOMPARE(written.error().kind, ErrorKind::Keychain);
            QVERIFY(!read);
            return;
        }
        QCOMPARE(read->url, target.url);
        QCOMPARE(read->secret.reveal(), QByteArray("whsec_c2VjcmV0"));
        QVERIFY(taken(keys.remove(id)));
        const auto gone = taken(keys.read(id));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Credential);
    }
};

QTEST_GUILESS_MAIN(TestWebhookKeys)
#include "tst_webhookkeys.moc"
