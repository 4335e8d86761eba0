#include "core/usage/UsageIds.h"

#include "core/storage/ContentId.h"

namespace aio::usage {

namespace {

constexpr qint64 withinUser = 0x7fff'ffff'ffff; // the lower 47 bits
constexpr qsizetype mostKnown = 100'000; // some 30 MB

const QString insertSeries = QStringLiteral(
    "INSERT INTO ai_usage_series (id, provider_id, provider_kind, key_reference, model_asked, model_served, "
    "resolved_from, plan, task, user_name, cost_source, price_version, is_test, origin) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
const QString insertKey = QStringLiteral(
    "INSERT INTO ai_usage_key (id, provider_id, provider_kind, model, task, plan, user_name, status, writer) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");

qint64 userPart(const QString &user)
{
    return contentId({user}) & ~withinUser;
}

} // namespace

UsageIds::UsageIds(Connection &connection)
    : m_connection(connection)
{
}

std::pair<qint64, qint64> UsageIds::keysOf(const QString &user)
{
    return {userPart(user), userPart(user) | withinUser};
}

void UsageIds::forget()
{
    m_series.clear();
    m_keys.clear();
}

Result<qint64> UsageIds::series(const UsageAttempt &attempt, const QString &writer)
{
    const QString kind = ai::providerKindName(attempt.providerKind);
    const QString task = ai::taskName(attempt.task);
    const QString source = catalog::costSourceName(attempt.cost.source);
    const QString test = attempt.isTest ? QStringLiteral("1") : QStringLiteral("0");
    if (const auto known = knownId(m_series,
            {attempt.provider, kind, attempt.keyReference, attempt.modelAsked, attempt.modelServed,
                attempt.resolvedFrom, attempt.plan, task, attempt.user, source, attempt.cost.priceVersion,
                test, writer})) {
        return *known;
    }
    const QStringList texts{attempt.provider, kind, attempt.keyReference, attempt.modelAsked,
        attempt.modelServed, attempt.resolvedFrom, attempt.plan, task, attempt.user, source,
        attempt.cost.priceVersion, test, writer};
    QVariantList values;
    for (const QString &text : texts) {
        values << sqlText(text);
    }
    values[values.size() - 2] = int(attempt.isTest);
    return idOf(m_series, insertSeries, texts, values, false);
}

Result<qint64> UsageIds::key(const UsageAttempt &attempt, const QString &writer)
{
    const QString kind = ai::providerKindName(attempt.providerKind);
    const QString task = ai::taskName(attempt.task);
    const QString status = statusName(attempt.error);
    if (const auto known = knownId(m_keys,
            {attempt.provider, kind, attempt.model(), task, attempt.plan, attempt.user, status, writer})) {
        return *known;
    }
    const QStringList texts{
        attempt.provider, kind, attempt.model(), task, attempt.plan, attempt.user, status, writer};
    QVariantList values;
    for (const QString &text : texts) {
        values << sqlText(text);
    }
    return idOf(m_keys, insertKey, texts, values, true);
}

std::optional<qint64> UsageIds::knownId(
    const QHash<QString, qint64> &known, std::initializer_list<QStringView> texts)
{
    m_joined.resize(0);
    for (const QStringView text : texts) {
        m_joined.append(text).append(QChar(0));
    }
    const auto found = known.constFind(m_joined);
    return found != known.constEnd() ? std::optional(*found) : std::nullopt;
}

Result<qint64> UsageIds::idOf(QHash<QString, qint64> &known, const QString &insertSql,
    const QStringList &texts, const QVariantList &values, bool byUser)
{
    constexpr int userPlace = 5; // among the texts of a key
    const qint64 whole = contentId(texts);
    const qint64 id = byUser ? userPart(texts.at(userPlace)) | (whole & withinUser) : whole;
    if (const auto done = m_connection.execute(insertSql, QVariantList{id} + values); !done) {
        return Failure(done.error());
    }
    if (known.size() >= mostKnown) {
        known.clear();
    }
    known.insert(texts.join(QChar(0)) + QChar(0), id);
    return id;
}

} // namespace aio::usage
