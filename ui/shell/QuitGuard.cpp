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

QuitGuard::QuitGuard(TaskList *tasks, std::function<QStringList()> unsaved, QWidget *window)
    : QObject(window)
    , m_tasks(tasks)
    , m_unsaved(std::move(unsaved))
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
    const QStringList unsaved = m_unsaved();
    return m_sessionEnds || (active == 0 && unsaved.isEmpty()) || ask(active, unsaved);
}

QStringList QuitGuard::runningTitles(int active) const
{
    QStringList titles;
    for (const Task *task : m_tasks->tasks()) {
        if (!task->isFinished() && titles.size() < mostListed) {
            titles.append(task->title());
        }
    }
    if (active > titles.size()) {
        titles.append(tr("and %n more", nullptr, active - int(titles.size())));
    }
    return titles;
}

bool QuitGuard::ask(int active, const QStringList &unsaved)
{
    QString question = tr("%n tasks are not done yet.", nullptr, active);
    QString leave = tr("Stop them and quit");
    if (active == 0) {
        question = tr("There are unsaved changes.");
        leave = tr("Quit without saving");
    } else if (!unsaved.isEmpty()) {
        question += u' ' + tr("There are unsaved changes.");
        leave = tr("Quit anyway");
    }
    QMessageBox box(
        QMessageBox::Question, tr("Quit AIOrchestrator"), question, QMessageBox::NoButton, m_window);
    box.setInformativeText((unsaved + runningTitles(active)).join(u'\n'));
    QPushButton *keep = box.addButton(tr("Keep working"), QMessageBox::RejectRole);
    const QPushButton *quit = box.addButton(leave, QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == quit;
}

} // namespace aio::ui
