#pragma once

#include "core/usage/UsageLog.h"

#include <QVariantList>

namespace aio::usage {

/// What a filter asks of rows, to follow a WHERE: " AND provider_id = ? …" and the values to bind.
struct Condition
{
    QString sql{};
    QVariantList values{};

    void add(const QString &text, const QVariantList &bound = {});
    /// One of the values; none of them: no condition.
    void addOneOf(const QString &column, const QStringList &names);
};

/// The part that the log and its sums of hours both can answer; the span of time is no part of it.
[[nodiscard]] Condition sharedCondition(const UsageFilter &filter);
/// All of it but the span of time, for rows of the log.
[[nodiscard]] Condition rowCondition(const UsageFilter &filter);

} // namespace aio::usage
