#pragma once

#include "ui/quotas/QuotaRow.h"
#include "ui/quotas/QuotasServices.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace aio::ui {

class MoneyEdit;

/// Adds or edits a limit. Says at the field what is wrong, and how many people the limit would stop now.
/// Does not save: `submitted()` hands the limit over, once until `showProblem()` says why it was not taken.
class QuotaDialog : public QDialog
{
    Q_OBJECT

public:
    /// `limit` with revision 0 is a new one; `rows` are those of the present limit.
    QuotaDialog(const QuotasServices &services, const quota::QuotaLimit &limit, const QList<QuotaRow> &rows,
        QWidget *parent = nullptr);

    [[nodiscard]] quota::QuotaLimit limit() const;
    /// What is wrong with the fields; empty if nothing is.
    [[nodiscard]] QString problem() const { return checked(); }
    void showProblem(const QString &problem);

Q_SIGNALS:
    void submitted(const aio::quota::QuotaLimit &limit);

private:
    void build();
    void fill();
    void fillSubjects();
    void proposeAction();
    void refresh();
    void submit();
    [[nodiscard]] QString checked() const;
    [[nodiscard]] QString effect() const;

    QuotasServices m_services;
    quota::QuotaLimit m_start;
    QList<QuotaRow> m_rows;
    QComboBox *m_scope;
    QComboBox *m_subject;
    QComboBox *m_plan;
    QComboBox *m_task;
    QComboBox *m_unit;
    MoneyEdit *m_money;
    QLineEdit *m_count;
    QComboBox *m_window;
    QSpinBox *m_days;
    QComboBox *m_action;
    QPushButton *m_save = nullptr;
    QLabel *m_problem;
    QLabel *m_effect;
};

} // namespace aio::ui
