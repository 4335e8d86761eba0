#pragma once

#include "core/storage/Database.h"
#include "core/usage/replay/Replay.h"
#include "ui/usage/dashboard/DashboardServices.h"

#include <QDialog>
#include <QTimer>

class QTableView;

namespace aio::ui {

class ReplayModel;
class ReplayScenario;
class ResultPane;

/// "What if": replays the calls of the dashboard's range and filter under another model, other prices or
/// another routing, and puts both costs side by side by task and plan. Calls nobody.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int settleMs = 300; ///< after the last change, before it is replayed

    /// `range` says in words what `filter` covers. `usedModels`: within it, the dearest first.
    ReplayDialog(const ReplayServices &services, const usage::UsageFilter &filter, const QString &range,
        const QStringList &usedModels, QWidget *parent = nullptr);

    [[nodiscard]] ReplayScenario *scenario() const { return m_scenario; }
    [[nodiscard]] ReplayModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isReading() const { return m_reading; }

private:
    void build();
    void buildTable();
    void readRevisions();
    void read();
    void take(const Result<usage::Replay> &replay);

    ReplayServices m_services;
    usage::UsageFilter m_filter;
    QString m_range;
    ReplayScenario *m_scenario;
    ReplayModel *m_model;
    QTableView *m_table;
    ResultPane *m_result;
    QTimer m_settle;
    int m_generation = 0;
    bool m_reading = false;
};

} // namespace aio::ui
