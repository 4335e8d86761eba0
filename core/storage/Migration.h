#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QString>

namespace aio {

class Connection;

/// What a statement needs beyond plain SQL. Where a database lacks it, the statement is left out and the code
/// that would use its outcome falls back.
enum class SqlFeature
{
    None,
    FullTextSearch
};

/// One statement of a migration: drivers run one at a time. `$BLOB`, `$SERIAL` and `$CLUSTERED` stand for
/// the database's own words; see Dialect::typed().
struct MigrationStatement
{
    QString sql;
    SqlFeature needs = SqlFeature::None;
    /// In place of `sql`: what SQL cannot say.
    Result<void> (*work)(Connection &connection) = nullptr;
};

/// A step of the schema, forward only. A migration that was released is never edited again.
struct Migration
{
    int version = 0; ///< counts from 1 without gaps
    QList<MigrationStatement> statements;
};

using MigrationList = QList<Migration>;

} // namespace aio
