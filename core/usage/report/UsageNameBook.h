#pragma once

#include "core/storage/Connection.h"
#include "core/usage/report/ReportQuestion.h"

#include <QHash>
#include <QSet>

#include <array>

namespace aio::usage {

/// What a key of the quarters stands for, as numbers of ai_usage_name in the order of usageDimensions().
struct NamedKey
{
    std::array<int, 6> names{};
    bool isTest = false;
    bool isOk = false;
};

/// Names as the sums know them, on the thread of the connection.
class UsageNameBook
{
public:
    explicit UsageNameBook(Connection &connection);

    /// A name that is new has the number -1 until it was written.
    [[nodiscard]] Result<const NamedKey *> key(qint64 id);
    [[nodiscard]] bool isMissingSome() const { return !m_missing.isEmpty(); }
    /// Gives numbers to the names that were new. Within a write transaction; keys are then to be asked again.
    [[nodiscard]] Result<void> writeMissing();
    /// What was written is not there: its transaction failed.
    void forget();

private:
    Result<int> number(const QString &name);

    Connection &m_connection;
    QHash<QString, int> m_names;
    QHash<qint64, NamedKey> m_keys;
    QSet<QString> m_missing;
};

} // namespace aio::usage
