#pragma once

#include "ui/tables/FilterButton.h"

#include <optional>

namespace aio::ui::activitywords {

// The names that the audit log keeps, in words for a person and in the language of the program.

/// "provider.add": "Provider added"; nothing for an action that this program does not know.
[[nodiscard]] std::optional<QString> action(const QString &name);
/// "route": "Routing"; an unknown kind made readable.
[[nodiscard]] QString kind(const QString &name);
/// "base_url": "Address"; an unknown member made readable.
[[nodiscard]] QString member(const QString &name);
/// "keychain" of "source", "day" of "window"; what is no name of the program as it is.
[[nodiscard]] QString value(const QString &member, const QString &name);

/// For the filters.
[[nodiscard]] QList<FilterChoice> actionChoices();
[[nodiscard]] QList<FilterChoice> kindChoices();

} // namespace aio::ui::activitywords
