#pragma once

#include <QString>

namespace aio {

/// Who changes a shared row: kept with every change, so that two devices of a team can be told apart when
/// their changes meet.
struct Author
{
    QString user; ///< the person's account name on this computer
    QString device; ///< the workspace's device id; see Workspace::deviceId()

    bool operator==(const Author &) const = default;
};

} // namespace aio
