#pragma once

#include "core/usage/corrections/Corrections.h"

#include <QDialog>

#include <stop_token>

class QCheckBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace aio::ui {

/// Prices logged calls anew: shows first what would change, model by model, then does it. Below, what was
/// done before, to be taken back.
class RepriceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request`: which calls, at which prices. `names`: what people call providers, by id.
    RepriceDialog(usage::Corrections &corrections, const usage::RepriceRequest &request,
        const QHash<QString, QString> &names, QWidget *parent = nullptr);
    /// Stops what runs; what was done is kept and can be taken back.
    ~RepriceDialog() override;

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QTableView *planTable() const { return m_plan; }
    [[nodiscard]] QTableView *setsTable() const { return m_sets; }

Q_SIGNALS:
    /// Costs are other ones now.
    void corrected();

private:
    [[nodiscard]] QTableView *makeTable(const QString &name);
    void preview();
    void showPlan(const Result<usage::RepricePlan> &plan);
    void apply();
    void readSets();
    void showSets(const QList<usage::CorrectionSet> &sets);
    void undo();
    void finish(const Result<usage::CorrectionSet> &set);
    void setBusy(bool busy);
    void checkButtons();
    [[nodiscard]] WorkContext work() const;

    usage::Corrections &m_corrections;
    usage::RepriceRequest m_request;
    QHash<QString, QString> m_names;
    QLabel *m_summary;
    QLabel *m_detail;
    QCheckBox *m_onlyUnpriced;
    QTableView *m_plan;
    QTableView *m_sets;
    QLabel *m_noSets;
    QPushButton *m_apply;
    QPushButton *m_undo;
    QPushButton *m_again;
    QList<usage::CorrectionSet> m_known;
    bool m_busy = false;
    bool m_planFailed = false;
    bool m_setsFailed = false;
    bool m_changes = false; ///< the preview has something to do
    int m_generation = 0;
    std::stop_source m_stop;
};

} // namespace aio::ui
