#include "core/providerstore/ProviderRows.h"

#include "core/providerstore/ProviderJson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace aio::providerrows {

namespace {

const QString query = QStringLiteral(
    "SELECT p.id, p.slug, p.kind, p.name, p.base_url, p.enabled, p.is_default, p.position, p.fast_model, "
    "p.quality_model, p.timeout_ms, p.retries, p.parallel_calls, p.proxy, p.headers, p.api_version, "
    "p.organization, p.mask_personal_data, p.responses_api, p.rev, p.created_at, p.updated_at, p.updated_by, "
    "t.at, t.ok, t.report FROM ai_provider_configs p LEFT JOIN ai_provider_test t ON t.provider_id = p.id "
    "WHERE p.deleted_at IS NULL");

ai::ProviderConfig configOf(const SqlRow &row)
{
    ai::ProviderConfig config;
    config.uuid = row.uuid(0);
    config.id = row.text(1);
    config.kind = ai::providerKindFromName(row.text(2)).value_or(ai::ProviderKind::OpenAiCompatible);
    config.name = row.text(3);
    config.baseUrl = QUrl(row.text(4), QUrl::StrictMode);
    config.enabled = row.flag(5);
    config.isDefault = row.flag(6);
    config.position = row.number(7);
    config.fastModel = row.text(8);
    config.qualityModel = row.text(9);
    config.timeoutMs = row.number(10);
    config.retries = row.number(11);
    config.parallel = row.number(12);
    config.proxy = row.text(13);
    config.headers = providerjson::headersFromJson(QJsonDocument::fromJson(row.text(14).toUtf8()).array());
    config.apiVersion = row.text(15);
    config.organization = row.text(16);
    config.maskPersonalData = row.flag(17);
    config.responsesApi = row.flag(18);
    return config;
}

ProviderRecord recordOf(const SqlRow &row)
{
    ProviderRecord record{configOf(row), row.integer(19), row.integer(20), row.integer(21), row.text(22)};
    if (!row.isNull(23)) {
        record.lastTest = ProviderTest{
            row.integer(23), row.flag(24), QJsonDocument::fromJson(row.text(25).toUtf8()).object()};
    }
    return record;
}

QVariantList valuesOf(const ai::ProviderConfig &config)
{
    const QByteArray headers =
        QJsonDocument(providerjson::headersToJson(config.headers)).toJson(QJsonDocument::Compact);
    return {ai::providerKindName(config.kind), sqlText(config.name), sqlText(config.baseUrl.toString()),
        int(config.enabled), int(config.isDefault), config.position, sqlText(config.fastModel),
        sqlText(config.qualityModel), config.timeoutMs, config.retries, config.parallel,
        sqlText(config.proxy), QString::fromUtf8(headers), sqlText(config.apiVersion),
        sqlText(config.organization), int(config.maskPersonalData), int(config.responsesApi)};
}

Result<void> nothing(const Result<int> &done)
{
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

} // namespace

Result<QList<ProviderRecord>> list(Connection &connection)
{
    return connection.list(query + QStringLiteral(" ORDER BY p.position, p.id"), {}, recordOf);
}

Result<ProviderRecord> load(Connection &connection, const QString &id)
{
    const auto found = connection.first(query + QStringLiteral(" AND p.slug = ?"), {sqlText(id)}, recordOf);
    if (!found) {
        return Failure(found.error());
    }
    if (!*found) {
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("ProviderStore", "There is no provider \"%1\".").arg(id),
            QCoreApplication::translate(
                "ProviderStore", "aioctl providers list shows those that there are."));
    }
    return **found;
}

Result<void> insert(Connection &connection, const ai::ProviderConfig &config, const Author &author)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return nothing(connection.execute(
        QStringLiteral(
            "INSERT INTO ai_provider_configs (id, rev, created_at, updated_at, updated_by, origin, "
            "slug, live_slug, kind, name, base_url, enabled, is_default, position, fast_model, "
            "quality_model, timeout_ms, retries, parallel_calls, proxy, headers, api_version, "
            "organization, mask_personal_data, responses_api) "
            "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{
            sqlId(config.uuid), now, now, sqlText(author.user), sqlText(author.device), config.id, config.id}
            + valuesOf(config)));
}

Result<void> update(
    Connection &connection, const ai::ProviderConfig &config, qint64 baseRevision, const Author &author)
{
    const auto updated = connection.execute(
        QStringLiteral("UPDATE ai_provider_configs SET kind = ?, name = ?, base_url = ?, enabled = ?, "
                       "is_default = ?, position = ?, fast_model = ?, quality_model = ?, timeout_ms = ?, "
                       "retries = ?, parallel_calls = ?, proxy = ?, headers = ?, api_version = ?, "
                       "organization = ?, mask_personal_data = ?, responses_api = ?, "
                       "rev = rev + 1, updated_at = ?, updated_by = ?, origin = ? "
                       "WHERE id = ? AND rev = ? AND deleted_at IS NULL"),
        valuesOf(config)
            + QVariantList{QDateTime::currentMSecsSinceEpoch(), sqlText(author.user), sqlText(author.device),
                sqlId(config.uuid), baseRevision});
    if (!updated) {
        return Failure(updated.error());
    }
    if (*updated == 0) {
        return failure(ErrorKind::Conflict,
            QCoreApplication::translate(
                "ProviderStore", "The provider \"%1\" was changed elsewhere in the meantime.")
                .arg(config.name),
            QCoreApplication::translate("ProviderStore", "Load it again and repeat your change."));
    }
    return {};
}

Result<void> remove(Connection &connection, const QUuid &uuid, const Author &author)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return nothing(connection.execute(
        QStringLiteral("UPDATE ai_provider_configs SET rev = rev + 1, updated_at = ?, updated_by = ?, "
                       "origin = ?, deleted_at = ?, live_slug = NULL, is_default = 0 WHERE id = ?"),
        {now, sqlText(author.user), sqlText(author.device), now, sqlId(uuid)}));
}

Result<void> saveTest(Connection &connection, const QUuid &uuid, const ProviderTest &test)
{
    const auto cleared = connection.execute(
        QStringLiteral("DELETE FROM ai_provider_test WHERE provider_id = ?"), {sqlId(uuid)});
    if (!cleared) {
        return Failure(cleared.error());
    }
    return nothing(connection.execute(
        QStringLiteral("INSERT INTO ai_provider_test (provider_id, at, ok, report) VALUES (?, ?, ?, ?)"),
        {sqlId(uuid), test.at, int(test.ok),
            QString::fromUtf8(QJsonDocument(test.report).toJson(QJsonDocument::Compact))}));
}

} // namespace aio::providerrows
