#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageAttempt.h"

#include <QHash>

#include <initializer_list>
#include <optional>

namespace aio::usage {

/// Rows that attempts share: what they have in common (ai_usage_series) and what figures are kept by
/// (ai_usage_key). Written once, then known by their ids, which are made of their texts: many programs may
/// write the same row. On the thread of the connection, within its write transactions.
class UsageIds
{
public:
    explicit UsageIds(Connection &connection);

    /// `writer`: the device that an attempt is of.
    [[nodiscard]] Result<qint64> series(const UsageAttempt &attempt, const QString &writer);
    [[nodiscard]] Result<qint64> key(const UsageAttempt &attempt, const QString &writer);

    /// The transaction failed: what it wrote is not there.
    void forget();

    /// A key of a user is within this, both ends included; keys of others may be too.
    [[nodiscard]] static std::pair<qint64, qint64> keysOf(const QString &user);

private:
    /// Looked up for every attempt: made without memory of its own.
    std::optional<qint64> knownId(
        const QHash<QString, qint64> &known, std::initializer_list<QStringView> texts);
    Result<qint64> idOf(QHash<QString, qint64> &known, const QString &insertSql, const QStringList &texts,
        const QVariantList &values, bool byUser);

    Connection &m_connection;
    QHash<QString, qint64> m_series; ///< by their texts
    QHash<QString, qint64> m_keys;
    QString m_joined; ///< what knownId() looked for
};

} // namespace aio::usage
