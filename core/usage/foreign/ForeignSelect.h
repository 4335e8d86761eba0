#pragma once

#include "core/usage/foreign/UsageMapping.h"

namespace aio::usage {

/// The statement that reads a page of another program's usage log.
struct ForeignSelect
{
    /// The meanings in the order of the columns; times as UTC ms, money as nano-dollars, spans of time as µs.
    /// A meaning without a column is NULL, as is a text that is no number where one is wanted.
    [[nodiscard]] static const QList<ForeignMeaning> &order();
    [[nodiscard]] static int placeOf(ForeignMeaning meaning);
    /// After them the time in UTC µs and the id: what pages are ordered by.
    [[nodiscard]] static int placeOfMoment();
    [[nodiscard]] static int placeOfId();

    /// Without `after`, the first page, bound to the number of rows. With it, bound to the µs that rows begin
    /// at, the µs and the id of the last row and the number of rows. The order is that of the column itself,
    /// so that an index on it serves every page. `columns` are those of the table.
    [[nodiscard]] static QString sql(
        const UsageMapping &mapping, const QList<ForeignColumn> &columns, bool after);
};

} // namespace aio::usage
