#pragma once

#include "ui/records/RecordListPane.h"

class QActionGroup;
class QMenu;

namespace aio::ui {

class JobListModel;

/// The left pane of Jobs: filter field, filter and order, the jobs, and how many they are.
class JobListPane : public RecordListPane
{
    Q_OBJECT

public:
    explicit JobListPane(JobListModel *model, QWidget *parent = nullptr);

    void retranslate();

protected:
    [[nodiscard]] int rowOf(const QUuid &id) const override;
    void applyFilter() override;
    void resetFilters() override;

private:
    void buildFilterMenu();
    void buildSortMenu();
    void refresh();

    JobListModel *m_model;
    QToolButton *m_filter;
    QToolButton *m_sort;
    QMenu *m_filterMenu;
    QMenu *m_sortMenu;
    QAction *m_toCheck = nullptr;
    QAction *m_salary = nullptr;
    QActionGroup *m_review = nullptr;
    QActionGroup *m_kind = nullptr;
    QActionGroup *m_order = nullptr;
};

} // namespace aio::ui
