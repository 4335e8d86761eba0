#pragma once

#include "core/ai/Request.h"
#include "core/usage/UsageLog.h"

#include <QHash>
#include <QObject>

namespace aio::ui {

/// What a call of a task by a model was like lately.
struct ExpectedCall
{
    int calls = 0; ///< how many the figures are from; 0: none yet
    std::optional<ai::Money> medianCost{}; ///< nothing if none of them was priced
    qint64 medianUs = 0;
    qint64 p95Us = 0;

    bool operator==(const ExpectedCall &) const = default;
};

/// The figures of attempts that went well; the others are left out.
[[nodiscard]] ExpectedCall expectedOf(const QList<usage::UsageAttempt> &attempts);

/// Figures from the usage log that explain a route. Read in the background, kept until `refresh()`.
class RoutingFigures : public QObject
{
    Q_OBJECT

public:
    explicit RoutingFigures(usage::UsageLog &usage, QObject *parent = nullptr);

    /// Reads everything that was asked for anew.
    void refresh();

    /// Nothing: not used in the last 14 days, or not read yet.
    [[nodiscard]] std::optional<usage::ProviderSummary> provider(const QString &id) const;
    [[nodiscard]] const QList<usage::QuotaStatus> &quotas() const { return m_quotas; }
    /// Nothing while it is being read; the first question begins that.
    [[nodiscard]] std::optional<ExpectedCall> expected(ai::AiTask task, const ai::ModelRef &model);

Q_SIGNALS:
    void changed();

private:
    usage::UsageLog &m_usage;
    QList<usage::ProviderSummary> m_providers;
    QList<usage::QuotaStatus> m_quotas;
    QHash<QString, std::optional<ExpectedCall>> m_expected;
    int m_generation = 0;
};

} // namespace aio::ui
