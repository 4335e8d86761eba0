#pragma once

#include <QList>

namespace aio::usage {

/// What figures are kept by.
enum class UsageDimension
{
    Provider, ///< ids
    Model, ///< that answered, or was asked for in vain
    Task,
    Plan,
    User,
    Status ///< "ok" or the kind of an error
};

/// In the order of a filter bar.
[[nodiscard]] const QList<UsageDimension> &usageDimensions();

} // namespace aio::usage
