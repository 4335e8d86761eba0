#pragma once

#include <QObject>

class QWidget;

namespace aio {
class TaskList;
}

namespace aio::ui {

/// Asks once before work in progress is stopped by closing the window. The session's end is not held up.
class QuitGuard : public QObject
{
    Q_OBJECT

public:
    QuitGuard(TaskList *tasks, QWidget *window);

    /// Whether the window may close; asks the person if something runs. Keeping on is the default answer.
    [[nodiscard]] bool mayClose();

private:
    TaskList *m_tasks;
    QWidget *m_window;
    bool m_sessionEnds = false;
};

} // namespace aio::ui
