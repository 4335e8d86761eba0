#pragma once

#include "core/usage/UsageAttempt.h"

#include <QSet>

namespace aio::ui {

/// What the table shows of an attempt. A log of 100,000 is kept in memory: names are shared, not copied.
struct CallRow
{
    QUuid id;
    QUuid call;
    qint64 startedAt = 0; ///< UTC ms
    qint64 latencyUs = 0;
    std::optional<qint64> firstTextUs;
    std::optional<qint64> tokensIn; ///< the whole prompt, caches included
    std::optional<qint64> tokensOut; ///< the answer, reasoning included
    std::optional<ai::Money> cost;
    QString provider;
    QString model; ///< that answered, or else was asked
    QString asked; ///< the model that was asked
    QString plan;
    QString user;
    catalog::CostSource costSource = catalog::CostSource::Unpriced;
    ai::AiTask task = ai::AiTask::Chat;
    std::optional<ai::AiErrorKind> error;
    int number = 1;
    int httpStatus = 0;
    bool estimated = false;

    bool operator==(const CallRow &) const = default;
    /// Newest first, as pages are.
    [[nodiscard]] bool isNewerThan(const CallRow &other) const;
};

/// Keeps one copy of each name.
class NamePool
{
public:
    [[nodiscard]] QString shared(const QString &name);

private:
    QSet<QString> m_names;
};

[[nodiscard]] CallRow callRowOf(const usage::UsageAttempt &attempt, NamePool &names);

} // namespace aio::ui
