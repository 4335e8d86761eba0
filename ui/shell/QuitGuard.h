#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace aio {
class TaskList;
}

namespace aio::ui {

/// Asks once before closing the window stops work in progress or loses what was not saved. The session's end
/// is not held up.
class QuitGuard : public QObject
{
    Q_OBJECT

public:
    /// `unsaved` names what is not saved, a line each.
    QuitGuard(TaskList *tasks, std::function<QStringList()> unsaved, QWidget *window);

    /// Whether the window may close; asks the person if something runs or is not saved. Keeping on is the
    /// default answer.
    [[nodiscard]] bool mayClose();

private:
    [[nodiscard]] QStringList runningTitles(int active) const;
    [[nodiscard]] bool ask(int active, const QStringList &unsaved);

    TaskList *m_tasks;
    std::function<QStringList()> m_unsaved;
    QWidget *m_window;
    bool m_sessionEnds = false;
};

} // namespace aio::ui
