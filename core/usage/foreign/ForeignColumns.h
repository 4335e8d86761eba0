#pragma once

#include "core/storage/Connection.h"

#include <QStringList>

namespace aio::usage {

/// A column of a table that another program made.
struct ForeignColumn
{
    QString name;
    QString type; ///< as PostgreSQL calls it: "bigint", "timestamp with time zone", "text"
    QStringList samples{}; ///< up to five different values, for people to recognise

    bool operator==(const ForeignColumn &) const = default;
    [[nodiscard]] bool isTime() const;
    [[nodiscard]] bool isNumber() const;
};

/// The columns of a table or view in the order in which it has them, by its name in the schema in use.
/// ErrorKind::BadInput if there is none. Changes nothing.
[[nodiscard]] Result<QList<ForeignColumn>> readForeignColumns(Connection &connection, const QString &table);

/// A name in quotation marks, as a part of a statement.
[[nodiscard]] QString quotedName(QString name);

} // namespace aio::usage
