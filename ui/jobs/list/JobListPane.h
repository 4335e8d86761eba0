#pragma once

#include "core/jobstore/JobRecord.h"

#include <QFrame>
#include <QTimer>

class QActionGroup;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QToolButton;

namespace aio::ui {

class EmptyState;
class JobListModel;

/// The left pane of Jobs: filter field, filter and order, the jobs, and how many they are.
class JobListPane : public QFrame
{
    Q_OBJECT

public:
    explicit JobListPane(JobListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    /// Of the selected rows, top to bottom.
    [[nodiscard]] QList<QUuid> selectedJobs() const;
    [[nodiscard]] QUuid currentJob() const;
    /// Selects a job without telling anyone.
    void select(const QUuid &id);
    void clearFilters();
    /// Actions of the context menu.
    void setJobActions(const QList<QAction *> &actions);
    void retranslate();

Q_SIGNALS:
    void jobActivated(const QUuid &id);
    void selectionChanged();

private:
    QWidget *buildToolbar();
    void buildFilterMenu();
    void buildSortMenu();
    void applyFilter();
    void refresh();
    void goTo(const QModelIndex &index);

    JobListModel *m_model;
    QLineEdit *m_field;
    QToolButton *m_filter;
    QToolButton *m_sort;
    QListView *m_view;
    EmptyState *m_nothing;
    QLabel *m_footer;
    QMenu *m_filterMenu;
    QMenu *m_sortMenu;
    QAction *m_toCheck = nullptr;
    QAction *m_salary = nullptr;
    QActionGroup *m_review = nullptr;
    QActionGroup *m_kind = nullptr;
    QActionGroup *m_order = nullptr;
    QAction *m_clear = nullptr;
    QTimer m_debounce;
    bool m_selecting = false;
};

} // namespace aio::ui
