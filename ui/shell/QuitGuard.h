#pragma once

#include "ui/shell/Page.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>

class QEventLoop;
class QMessageBox;
class QWidget;

namespace aio {
class TaskList;
}

namespace aio::ui {

/// Lets the window close only when what was typed is on the disk, and asks before that stops work in progress
/// or loses what could not be saved. Where saving takes long, it says so and offers to leave all the same.
/// The end of the session is held up for `sessionWaitMs` at most. GUI thread only.
class QuitGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr int noticeMs = 400; ///< until a person is told what the window waits for
    static constexpr int sessionWaitMs = 3000;

    /// What the window has open.
    struct Work
    {
        std::function<QStringList()> unsaved; ///< names what is not on the disk, a line each
        std::function<void(SaveScope scope)> save; ///< puts it on its way there
        std::function<bool()> isSaving; ///< whether anything is on its way
    };
    enum class Answer
    {
        Yes,
        No,
        Later ///< something is being saved: the guard closes the window when that is done
    };

    QuitGuard(TaskList *tasks, Work work, QWidget *window);

    /// Whether the window may close; asks the person if something runs or is not saved. Keeping on is the
    /// default answer.
    [[nodiscard]] Answer mayClose();
    /// A page has nothing on its way to the disk any more.
    void onSavingEnded();
    /// Somebody logs out: the window closes without asking, unless it is worked in after this.
    void endSession();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The answer was Later, and the person keeps on.
    void kept();

private:
    void wait();
    void stopWaiting();
    void showNotice();
    void waitShortly();
    [[nodiscard]] QStringList runningTitles(int active) const;
    [[nodiscard]] bool ask(int active, const QStringList &unsaved);

    TaskList *m_tasks;
    Work m_work;
    QWidget *m_window;
    QTimer m_notice;
    QPointer<QMessageBox> m_box;
    QEventLoop *m_loop = nullptr; ///< of waitShortly()
    bool m_waiting = false;
    bool m_leaves = false; ///< the person does not wait
    bool m_sessionEnds = false;
};

} // namespace aio::ui
