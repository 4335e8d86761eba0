#pragma once

#include "core/routing/RouteStore.h"
#include "core/usage/replay/PricedModels.h"
#include "core/usage/replay/ReplayChoices.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace aio::ui {

class MoneyEdit;
class SegmentedSwitch;

/// The fields in which a person says what should have been otherwise: the model, the prices or the routing.
class ReplayScenario : public QWidget
{
    Q_OBJECT

public:
    enum Kind
    {
        Model,
        Prices,
        Routing
    };

    /// Providers as they stand, and a catalog with the prices of the workspace.
    ReplayScenario(
        QList<routing::ProviderState> providers, catalog::ModelCatalog catalog, QWidget *parent = nullptr);

    /// Models that were used, to replace one of them or to give it another price.
    void setUsedModels(const QStringList &models);
    /// The newest first.
    void setRevisions(const QList<routing::PolicyRevision> &revisions);
    [[nodiscard]] SegmentedSwitch *kinds() const { return m_kinds; }
    [[nodiscard]] QComboBox *target() const { return m_target; }
    [[nodiscard]] QComboBox *insteadOf() const { return m_insteadOf; }
    [[nodiscard]] QComboBox *pricedModel() const { return m_pricedModel; }
    [[nodiscard]] MoneyEdit *inputPrice() const { return m_input; }
    [[nodiscard]] MoneyEdit *outputPrice() const { return m_output; }
    [[nodiscard]] QComboBox *revision() const { return m_revision; }

    /// What is chosen now; nothing if there is nothing to choose from yet.
    [[nodiscard]] std::optional<usage::ReplayChoice> choice() const;
    /// In words: "all calls on gpt-4o-mini".
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *modelFields();
    [[nodiscard]] QWidget *priceFields();
    [[nodiscard]] QWidget *routingFields();
    void showPrices();
    [[nodiscard]] catalog::ModelCatalog pricedCatalog() const;

    QList<routing::ProviderState> m_providers;
    catalog::ModelCatalog m_catalog;
    QDate m_today; ///< UTC, as the catalog's dates are
    QList<usage::PricedModel> m_targets;
    QList<routing::PolicyRevision> m_revisions;
    SegmentedSwitch *m_kinds;
    QStackedWidget *m_fields;
    QComboBox *m_target;
    QComboBox *m_insteadOf;
    QComboBox *m_pricedModel;
    MoneyEdit *m_input;
    MoneyEdit *m_output;
    QComboBox *m_revision;
};

} // namespace aio::ui
