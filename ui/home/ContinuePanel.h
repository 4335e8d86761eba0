#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QStackedLayout;
class QUuid;

namespace aio {
class JobStore;
class TaskList;
} // namespace aio

namespace aio::ui {

class Banner;
class ContinueModel;
class EmptyState;
class SegmentedSwitch;

/// "Continue": the jobs and the running work, with All / Needs me / Running.
class ContinuePanel : public QWidget
{
    Q_OBJECT

public:
    ContinuePanel(JobStore &jobs, TaskList &tasks, QWidget *parent = nullptr);

    [[nodiscard]] ContinueModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// What to begin with, in the list's place while there is nothing at all.
    void setFirstSteps(const QList<QAction *> &actions);
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    void retranslate();

Q_SIGNALS:
    void jobChosen(const QUuid &id);
    void tasksChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readCounts();
    void offer(const QList<QAction *> &steps);

    ContinueModel *m_model;
    QLabel *m_title;
    SegmentedSwitch *m_switch;
    Banner *m_banner;
    QWidget *m_frame;
    QStackedLayout *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QList<QAction *> m_firstSteps;
    QList<QAction *> m_offered;
};

} // namespace aio::ui
