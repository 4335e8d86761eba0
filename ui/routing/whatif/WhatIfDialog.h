#pragma once

#include "ui/routing/sheet/RoutingSheet.h"
#include "ui/routing/whatif/WhatIfModel.h"
#include "ui/tables/TimeRange.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace aio::ui {

class ResultPane;

/// "What would this month have cost on …": holds the logged calls of a period, all or those of one route,
/// against the prices of every model. Calls nobody.
class WhatIfDialog : public QDialog
{
    Q_OBJECT

public:
    /// `start` is the route that can be chosen instead of all calls.
    WhatIfDialog(usage::Repricer &repricer, const RoutingFacts &facts, const std::optional<RouteCell> &start,
        QWidget *parent = nullptr);

    [[nodiscard]] WhatIfModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QComboBox *period() const { return m_period; }
    [[nodiscard]] QComboBox *calls() const { return m_calls; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] QWidget *buildFields();
    void buildTable();
    void read();
    void take(const Result<usage::Repricing> &repricing);
    [[nodiscard]] usage::UsageFilter filter() const;

    usage::Repricer &m_repricer;
    const RoutingFacts &m_facts;
    std::optional<RouteCell> m_cell;
    QList<usage::PricedModel> m_targets;
    WhatIfModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_period;
    QComboBox *m_calls;
    QLineEdit *m_filter;
    QTableView *m_table;
    ResultPane *m_result;
    int m_generation = 0;
};

} // namespace aio::ui
