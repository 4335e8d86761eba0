#pragma once

#include "core/storage/Connection.h"

#include <QStringList>

namespace aio {

/// A condition of a WHERE with the values to bind; an empty `sql` means: everything.
struct SqlCondition
{
    QString sql;
    QVariantList values;
};

/// The words of a text as an index keeps them, each once: no capitals, no accents; "c++" and "c#" are words.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// Rows of `table` that hold every word of `text` somewhere in `columns` of TABLE_search; the last word may
/// be begun. Uses the full-text index TABLE_fts where there is one, except for scripts that write without
/// spaces, where the index has whole sentences as words. At most 16 words count. `table` and `columns` are
/// names from the program.
[[nodiscard]] SqlCondition textCondition(
    Connection &connection, const QString &table, const QStringList &columns, const QString &text);

} // namespace aio
