#include "ui/shell/QuitGuard.h"

#include "core/tasks/TaskList.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>

namespace aio::ui {

namespace {

constexpr int mostListed = 5;

} // namespace

QuitGuard::QuitGuard(TaskList *tasks, QWidget *window)
    : QObject(window)
    , m_tasks(tasks)
    , m_window(window)
{
    // Unfinished items are queued on disk and go on at the next start, so a logout has nothing to ask.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        m_sessionEnds = true;
        manager.setRestartHint(QSessionManager::RestartIfRunning);
    });
}

bool QuitGuard::mayClose()
{
    const int active = m_tasks->running() + m_tasks->waiting();
    if (active == 0 || m_sessionEnds) {
        return true;
    }
    QStringList titles;
    for (const Task *task : m_tasks->tasks()) {
        if (!task->isFinished() && titles.size() < mostListed) {
            titles.append(task->title());
        }
    }
    if (active > titles.size()) {
        titles.append(tr("and %n more", nullptr, active - int(titles.size())));
    }
    QMessageBox box(QMessageBox::Question, tr("Quit AIOrchestrator"),
        tr("%n tasks are not done yet.", nullptr, active), QMessageBox::NoButton, m_window);
    box.setInformativeText(titles.join(u'\n'));
    QPushButton *keep = box.addButton(tr("Keep working"), QMessageBox::RejectRole);
    const QPushButton *quit = box.addButton(tr("Stop them and quit"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == quit;
}

} // namespace aio::ui
