#pragma once

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace aio {
class TaskList;
}

namespace aio::ui {

/// What runs, waits and just ended, with a way to stop it: opens above the queue chip from every page.
class QueuePopover : public QFrame
{
    Q_OBJECT

public:
    explicit QueuePopover(TaskList *tasks, QWidget *parent = nullptr);

    void showAbove(QWidget *anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void cancelCurrent();
    void readCounts();
    void retranslate();

    TaskList *m_tasks;
    QLabel *m_title;
    QLabel *m_empty;
    QListView *m_list;
    QPushButton *m_cancelAll;
    QPushButton *m_clear;
};

} // namespace aio::ui
