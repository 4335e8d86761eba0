#pragma once

#include "core/activity/ActivityEntry.h"
#include "ui/tables/FilterButton.h"

#include <QStringList>

namespace aio::ui {

// What people changed, said to a person in the language of the program.

/// "Provider added"; an action that this program does not know stands as it is.
[[nodiscard]] QString activityActionText(const QString &action);
/// "Provider"; an unknown kind as it is.
[[nodiscard]] QString objectKindText(const QString &kind);
/// What the entry's object is called: its name, else its id.
[[nodiscard]] QString objectText(const ActivityEntry &entry);

/// What one member of an object became.
struct ActivityChange
{
    QString name; ///< "Timeout"
    QString from; ///< empty: there was nothing
    QString to; ///< empty: there is nothing any more

    bool operator==(const ActivityChange &) const = default;
    /// "Timeout: 60 → 30"
    [[nodiscard]] QString text() const;
};

/// Member by member, nested ones as "Retries › Most"; what did not change is left out.
[[nodiscard]] QList<ActivityChange> changesOf(const ActivityEntry &entry);
/// All of them in a line.
[[nodiscard]] QString changesText(const ActivityEntry &entry);

/// The page that shows objects of a kind, as the rail calls it; empty: none.
[[nodiscard]] QString pageOfKind(const QString &kind);

/// For the filters: actions, and kinds of objects.
[[nodiscard]] QList<FilterChoice> activityActionChoices();
[[nodiscard]] QList<FilterChoice> objectKindChoices();

} // namespace aio::ui
