#include "core/usage/alerts/WebhookKeys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::usage::Webhook)
};

QString entryOf(const QUuid &id)
{
    return u"webhook/"_s + id.toString(QUuid::WithoutBraces);
}

Result<WebhookTarget> targetOf(const Result<std::optional<ai::Secret>> &entry)
{
    if (!entry) {
        return Failure(entry.error());
    }
    const QJsonObject object = *entry ? QJsonDocument::fromJson((*entry)->reveal()).object() : QJsonObject();
    const auto url = webhookUrl(object[u"url"_s].toString());
    if (!url) {
        return failure(ErrorKind::Credential, Text::tr("The keychain does not have the webhook any more."),
            Text::tr("Enter its address again, under Usage › Alerts."));
    }
    return WebhookTarget{*url, ai::Secret(object[u"secret"_s].toString().toUtf8())};
}

} // namespace

WebhookKeys::WebhookKeys(int keychainLimitMs)
    : m_keychain(keychainLimitMs)
{
    m_pool.setMaxThreadCount(1);
}

WebhookKeys::~WebhookKeys()
{
    m_keychain.close();
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<WebhookTarget>> WebhookKeys::read(const QUuid &id)
{
    return QtConcurrent::run(&m_pool, [this, id] { return targetOf(m_keychain.read(entryOf(id))); });
}

QFuture<Result<void>> WebhookKeys::write(const QUuid &id, const WebhookTarget &target)
{
    return QtConcurrent::run(&m_pool, [this, id, target] {
        const QJsonObject object{{u"url"_s, target.url.toString(QUrl::FullyEncoded)},
            {u"secret"_s, QString::fromUtf8(target.secret.reveal())}};
        return m_keychain.write(
            entryOf(id), ai::Secret(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    });
}

QFuture<Result<void>> WebhookKeys::remove(const QUuid &id)
{
    return QtConcurrent::run(&m_pool, [this, id] { return m_keychain.remove(entryOf(id)); });
}

} // namespace aio::usage
