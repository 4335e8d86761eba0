#pragma once

#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/usage/report/UsageRetention.h"

#include <QFuture>

namespace aio::usage {

/// How long single calls are kept in the log. Their figures are kept for ever.
struct RetentionRule
{
    static constexpr int mostDays = 36'500;
    static constexpr int mostMegabytes = 10'000'000;

    int days = 0; ///< older calls go; 0: none do
    int megabytes = 0; ///< that the database may use: the oldest calls go until it does; 0: any number

    bool operator==(const RetentionRule &) const = default;
    [[nodiscard]] bool keepsEverything() const { return days == 0 && megabytes == 0; }
    /// At a moment (UTC ms).
    [[nodiscard]] RetentionLimits limitsAt(qint64 now) const;
};

/// The rule of a workspace: it holds for everybody who uses it.
[[nodiscard]] Result<RetentionRule> readRetentionRule(Connection &connection);

/// Reads and sets it; changes are in the activity log. Calls return at once, from any thread; futures finish
/// on the database thread. The database must outlive them.
class RetentionStore
{
public:
    RetentionStore(Database &database, Author author);

    QFuture<Result<RetentionRule>> read();
    /// BadInput for numbers out of range.
    QFuture<Result<RetentionRule>> set(const RetentionRule &rule);

private:
    Database &m_database;
    Author m_author;
};

} // namespace aio::usage
