#pragma once

#include <QWidget>

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
    void retranslate();

Q_SIGNALS:
    void jobChosen(const QUuid &id);
    void tasksChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readCounts();

    ContinueModel *m_model;
    QLabel *m_title;
    SegmentedSwitch *m_switch;
    Banner *m_banner;
    QWidget *m_frame;
    QStackedLayout *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace aio::ui
