#include "core/providerstore/ProviderJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace aio::providerjson {

namespace {

/// Takes members out of an object and remembers the first of a wrong type.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    void text(const QString &name, QString &value)
    {
        take(name, QJsonValue::String, [&](const QJsonValue &found) { value = found.toString(); });
    }
    void flag(const QString &name, bool &value)
    {
        take(name, QJsonValue::Bool, [&](const QJsonValue &found) { value = found.toBool(); });
    }
    void number(const QString &name, int &value)
    {
        take(name, QJsonValue::Double, [&](const QJsonValue &found) {
            const double exact = found.toDouble();
            const bool whole = exact >= std::numeric_limits<int>::min()
                && exact <= std::numeric_limits<int>::max() && exact == double(int(exact));
            if (whole) {
                value = int(exact);
            } else {
                refuse(name);
            }
        });
    }
    template <typename Use> void take(const QString &name, QJsonValue::Type type, Use use)
    {
        const QJsonValue found = m_object.value(name);
        if (found.isUndefined()) {
            return;
        }
        if (found.type() != type) {
            refuse(name);
            return;
        }
        use(found);
    }
    void refuse(const QString &name) { m_wrong = m_wrong.isEmpty() ? name : m_wrong; }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    const QJsonObject &m_object;
    QString m_wrong;
};

void readWords(Reader &reader, ai::ProviderConfig &config)
{
    reader.text(QStringLiteral("id"), config.id);
    reader.take(QStringLiteral("kind"), QJsonValue::String, [&](const QJsonValue &found) {
        if (const auto kind = ai::providerKindFromName(found.toString())) {
            config.kind = *kind;
        } else {
            reader.refuse(QStringLiteral("kind"));
        }
    });
    reader.text(QStringLiteral("name"), config.name);
    reader.take(QStringLiteral("base_url"), QJsonValue::String, [&](const QJsonValue &found) {
        config.baseUrl = QUrl(found.toString(), QUrl::StrictMode);
        if (!found.toString().isEmpty() && !config.baseUrl.isValid()) {
            reader.refuse(QStringLiteral("base_url"));
        }
    });
    reader.text(QStringLiteral("fast_model"), config.fastModel);
    reader.text(QStringLiteral("quality_model"), config.qualityModel);
    reader.text(QStringLiteral("proxy"), config.proxy);
    reader.text(QStringLiteral("api_version"), config.apiVersion);
    reader.text(QStringLiteral("organization"), config.organization);
}

} // namespace

QJsonArray headersToJson(const QList<std::pair<QString, QString>> &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers) {
        array.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    }
    return array;
}

QList<std::pair<QString, QString>> headersFromJson(const QJsonArray &array)
{
    QList<std::pair<QString, QString>> headers;
    for (const QJsonValue &header : array) {
        headers.append(
            {header[QStringLiteral("name")].toString(), header[QStringLiteral("value")].toString()});
    }
    return headers;
}

QJsonObject toJson(const ai::ProviderConfig &config)
{
    return {{QStringLiteral("id"), config.id}, {QStringLiteral("kind"), ai::providerKindName(config.kind)},
        {QStringLiteral("name"), config.name}, {QStringLiteral("base_url"), config.baseUrl.toString()},
        {QStringLiteral("enabled"), config.enabled}, {QStringLiteral("default"), config.isDefault},
        {QStringLiteral("position"), config.position}, {QStringLiteral("fast_model"), config.fastModel},
        {QStringLiteral("quality_model"), config.qualityModel},
        {QStringLiteral("timeout_ms"), config.timeoutMs}, {QStringLiteral("retries"), config.retries},
        {QStringLiteral("parallel"), config.parallel}, {QStringLiteral("proxy"), config.proxy},
        {QStringLiteral("headers"), headersToJson(config.headers)},
        {QStringLiteral("api_version"), config.apiVersion},
        {QStringLiteral("organization"), config.organization},
        {QStringLiteral("mask_personal_data"), config.maskPersonalData},
        {QStringLiteral("responses_api"), config.responsesApi}};
}

Result<ai::ProviderConfig> fromJson(const QJsonObject &object, ai::ProviderConfig base)
{
    Reader reader(object);
    readWords(reader, base);
    reader.flag(QStringLiteral("enabled"), base.enabled);
    reader.flag(QStringLiteral("default"), base.isDefault);
    reader.flag(QStringLiteral("mask_personal_data"), base.maskPersonalData);
    reader.flag(QStringLiteral("responses_api"), base.responsesApi);
    reader.number(QStringLiteral("position"), base.position);
    reader.number(QStringLiteral("timeout_ms"), base.timeoutMs);
    reader.number(QStringLiteral("retries"), base.retries);
    reader.number(QStringLiteral("parallel"), base.parallel);
    reader.take(QStringLiteral("headers"), QJsonValue::Array,
        [&base](const QJsonValue &found) { base.headers = headersFromJson(found.toArray()); });
    if (!reader.wrong().isEmpty()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate(
                "ProviderStore", "The setting \"%1\" of the provider \"%2\" has a value of the wrong kind.")
                .arg(reader.wrong(), object.value(QStringLiteral("id")).toString()),
            QCoreApplication::translate("ProviderStore", "Correct it in the file, then import it again."));
    }
    return base;
}

} // namespace aio::providerjson
