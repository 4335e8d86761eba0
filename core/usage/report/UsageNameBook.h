#pragma once

#include "core/storage/Connection.h"
#include "core/usage/report/ReportQuestion.h"

#include <QHash>

#include <array>

namespace aio::usage {

/// What a key of the quarters stands for, as numbers of ai_usage_name in the order of usageDimensions().
struct NamedKey
{
    std::array<int, 6> names{};
    bool isTest = false;
    bool isOk = false;
};

/// Names as the sums know them. On the thread of the connection; new names are written within its
/// transaction.
class UsageNameBook
{
public:
    explicit UsageNameBook(Connection &connection);

    [[nodiscard]] Result<const NamedKey *> key(qint64 id);
    /// What was written is not there: its transaction failed.
    void forget();

private:
    Result<int> number(const QString &name);

    Connection &m_connection;
    QHash<QString, int> m_names;
    QHash<qint64, NamedKey> m_keys;
};

} // namespace aio::usage
