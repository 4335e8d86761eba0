#include "core/usage/foreign/ForeignColumns.h"

#include <QCoreApplication>

namespace aio::usage {

bool ForeignColumn::isTime() const
{
    return type.startsWith(QStringLiteral("timestamp")) || type == u"date";
}

bool ForeignColumn::isNumber() const
{
    static const QStringList types{QStringLiteral("smallint"), QStringLiteral("integer"),
        QStringLiteral("bigint"), QStringLiteral("numeric"), QStringLiteral("real"),
        QStringLiteral("double precision")};
    return types.contains(type);
}

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Result<QList<ForeignColumn>> readForeignColumns(Connection &connection, const QString &table)
{
    auto columns = connection.list(
        QStringLiteral("SELECT column_name, data_type FROM information_schema.columns "
                       "WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position"),
        {table}, [](const SqlRow &row) {
            return ForeignColumn{row.text(0), row.text(1)};
        });
    if (!columns) {
        return Failure(columns.error());
    }
    if (columns->isEmpty()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("Usage", "The database has no table \"%1\".").arg(table),
            QCoreApplication::translate("Usage", "Check its name, and that you may read it."));
    }
    constexpr int longest = 60;
    for (ForeignColumn &column : *columns) {
        // Of the first rows only: a log may have many millions.
        const auto samples = connection.list(
            QStringLiteral(
                "SELECT DISTINCT left(v::text, %3) FROM (SELECT %1 AS v FROM %2 LIMIT 200) AS first_rows "
                "WHERE v IS NOT NULL ORDER BY 1 LIMIT 5")
                .arg(quotedName(column.name), quotedName(table))
                .arg(longest),
            {}, [](const SqlRow &row) { return row.text(0); });
        if (!samples) {
            return Failure(samples.error());
        }
        column.samples = *samples;
    }
    return columns;
}

} // namespace aio::usage
