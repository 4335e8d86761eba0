#pragma once

#include "app/cli/Output.h"
#include "core/usage/report/UsageReports.h"

namespace aio::cli {

/// A table of figures as JSON, CSV or text.
class UsageTablePrint
{
public:
    /// Times are shown in `zone`. The table must outlive this.
    UsageTablePrint(const usage::UsageTable &table, const QTimeZone &zone);

    void print(const Output &output) const;
    /// As the suffix says; Usage for another one.
    [[nodiscard]] Result<void> write(const QString &file) const;

private:
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QList<QStringList> rows() const;
    [[nodiscard]] QStringList keysOf(const usage::UsageTableRow &row) const;

    const usage::UsageTable &m_table;
    QTimeZone m_zone;
};

} // namespace aio::cli
