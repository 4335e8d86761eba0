#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/usage/UsageAttempt.h"

namespace aio::ui {

/// A call as plain text for a colleague or a provider's support: attempts, timeline, bill, route, errors.
/// Holds neither keys nor what was asked or answered; whatever looks like a key in an error text is masked.
[[nodiscard]] QString callReport(
    const QList<usage::UsageAttempt> &attempts, const catalog::ModelCatalog &catalog);

/// Masks what looks like a key, a token or a password in a text from outside.
[[nodiscard]] QString withoutSecrets(const QString &text);

/// Lines about how the model was chosen: plan and task, retired model, fallback, key.
[[nodiscard]] QStringList routeLines(const usage::UsageAttempt &attempt);

} // namespace aio::ui
