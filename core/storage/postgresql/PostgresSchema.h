#pragma once

#include <QString>
#include <QStringList>

namespace aio {

/// A CREATE of the program's schema in PostgreSQL's words: wide numbers, text that sorts by its code points
/// as everywhere else, triggers that call a function.
[[nodiscard]] QString postgresTyped(const QString &sql);

/// Statements that make the functions which migrations use and PostgreSQL lacks.
[[nodiscard]] QStringList postgresFunctions();

/// A part of the usage log: a month (UTC), or what is before or after all months that make sense.
struct PostgresMonth
{
    QString table;
    QString from; ///< UTC ms, or MINVALUE
    QString to; ///< before this; UTC ms, or MAXVALUE

    [[nodiscard]] static PostgresMonth of(qint64 at);
    /// What makes it. Readers and writers of other months are not kept waiting.
    [[nodiscard]] QStringList statements() const;
};

} // namespace aio
