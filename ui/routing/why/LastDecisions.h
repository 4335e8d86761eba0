#pragma once

#include "core/usage/UsageLog.h"

#include <QAbstractTableModel>
#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace aio::ui {

/// How routes were decided lately: a row for each call, newest first.
class DecisionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        RouteColumn,
        ModelColumn,
        ReasonColumn,
        StateColumn,
        columnTotal
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttempts(const QList<usage::UsageAttempt> &attempts);
    [[nodiscard]] const QList<usage::UsageAttempt> &attempts() const { return m_attempts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const usage::UsageAttempt &attempt, int column) const;

    QList<usage::UsageAttempt> m_attempts;
};

/// The newest six under the matrix, each opening its call.
class LastDecisions : public QFrame
{
    Q_OBJECT

public:
    static constexpr int most = 6;

    explicit LastDecisions(usage::UsageLog &usage, QWidget *parent = nullptr);

    void refresh();
    /// How many rows there is room for.
    void setRows(int rows);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] DecisionModel *model() const { return m_model; }
    void retranslate();

Q_SIGNALS:
    void callRequested(const QUuid &call);
    void allRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showState(const QString &problem);

    usage::UsageLog &m_usage;
    DecisionModel *m_model;
    QLabel *m_title;
    QPushButton *m_all;
    QTableView *m_table;
    QLabel *m_none;
    int m_rows = most;
};

} // namespace aio::ui
