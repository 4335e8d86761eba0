#pragma once

#include "core/aiservices/AiServices.h"
#include "ui/home/HomeServices.h"
#include "ui/home/SpendCard.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/routing/sheet/RoutingFacts.h"
#include "ui/usage/dashboard/DashboardServices.h"

#include <QTimer>

namespace aio::desktop {

/// What the whole window knows of engines, limits and money: for the rail, the status bar and Home. Follows
/// the stores and the calls that are made, by itself.
class StatusFeed : public QObject
{
    Q_OBJECT

public:
    /// All it is made of must outlive it.
    StatusFeed(AiServices &ai, const ui::ProvidersServices &services, const ui::RoutingFacts &facts,
        usage::UsageReports &reports, QObject *parent = nullptr);

    /// Reads all. To be called once the database is open.
    void start();
    /// Reads all in a moment: something may have changed.
    void refreshSoon();

    [[nodiscard]] ui::ProviderModel &engines() { return m_engines; }
    /// How many providers need attention.
    [[nodiscard]] int problems() const;
    /// The limits as they stand; read anew.
    [[nodiscard]] QFuture<Result<ui::QuotaFacts>> quotas();
    /// What the workspace may spend; read anew.
    [[nodiscard]] QFuture<Result<ui::SpendBudget>> budget();

    /// What was spent, as the dashboard counts it; read anew.
    [[nodiscard]] QFuture<Result<usage::UsageReport>> spendReport();

    /// A chip of the status bar.
    struct Chip
    {
        QString text;
        QString toolTip;
        std::optional<double> share{}; ///< of a limit, from 0; nothing: no bar

        bool operator==(const Chip &) const = default;
    };
    /// The model that a posting would be read with now, and why: "gemini-2.5-flash · Google Gemini".
    [[nodiscard]] Chip engine() const;
    /// "Today $16.86 of $40.00"
    [[nodiscard]] Chip spend() const;

Q_SIGNALS:
    /// Something of the above is another one now.
    void changed();

private:
    void refresh();
    void readBudget();
    void readSpend();

    AiServices &m_ai;
    const ui::RoutingFacts &m_facts;
    usage::UsageReports &m_reports;
    ui::ProviderModel m_engines;
    std::optional<ai::Money> m_dayBudget;
    ui::Spend m_spend;
    QTimer m_soon; ///< several calls in a row are one reason to read
    QTimer m_tick; ///< a new day begins without any call
};

} // namespace aio::desktop
