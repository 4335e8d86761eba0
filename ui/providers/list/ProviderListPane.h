#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;

namespace aio {
class Settings;
}

namespace aio::ui {

class Banner;
class EmptyState;
class ProviderModel;
class ProviderSort;
class SegmentedSwitch;
class SkeletonRows;
class ColumnSet;
class ElidedLabel;

/// The table of providers with its filter above and its sums below, and what stands there instead while it is
/// read, could not be read, holds only the built-in engine, or shows nothing of a filter.
class ProviderListPane : public QFrame
{
    Q_OBJECT

public:
    ProviderListPane(ProviderModel *model, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    [[nodiscard]] SegmentedSwitch *segments() const { return m_show; }
    [[nodiscard]] ProviderSort *sort() const { return m_sort; }
    [[nodiscard]] ColumnSet *columns() const { return m_columns; }
    [[nodiscard]] EmptyState *nothingFound() const { return m_nothing; }

    /// Empty while none is selected.
    [[nodiscard]] QString currentId() const;
    void select(const QString &id);
    void clearFilters();
    void showProblems();
    /// The selected row with the headers, for a spreadsheet.
    void copyRow();
    /// Moves the selected provider by so many places, if the order is the admin's own.
    void moveCurrent(int by);
    /// In the context menu of a row.
    void setRowActions(const QList<QAction *> &actions);
    /// The button of the state with nothing but the built-in engine.
    void setAddAction(QAction *action);
    /// The list could not be read; empty: it could.
    void setProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void currentChanged(const QString &id);
    /// Enter, or a double click.
    void opened(const QString &id);
    void removeRequested();
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildToolbar();
    QWidget *buildFooter();
    void applyFilter();
    void refresh();
    void copy(bool withHeaders);

    ProviderModel *m_model;
    ProviderSort *m_sort;
    QLineEdit *m_field;
    SegmentedSwitch *m_show;
    ElidedLabel *m_period;
    Banner *m_banner;
    QTableView *m_table;
    ColumnSet *m_columns;
    SkeletonRows *m_loading;
    EmptyState *m_nothing;
    EmptyState *m_alone;
    QAction *m_clear;
    QFrame *m_footer;
    QLabel *m_star;
    QLabel *m_legend;
    QLabel *m_sums;
    QTimer m_debounce;
    QString m_problem;
    QString m_current;
};

} // namespace aio::ui
