#include "ui/shell/QuitGuard.h"

#include "core/tasks/TaskList.h"
#include "ui/widgets/PlainMessage.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>

#include <utility>

namespace aio::ui {

namespace {

constexpr int mostListed = 5;

} // namespace

QuitGuard::QuitGuard(TaskList *tasks, Work work, QWidget *window)
    : QObject(window)
    , m_tasks(tasks)
    , m_work(std::move(work))
    , m_window(window)
{
    m_notice.setSingleShot(true);
    m_notice.setInterval(noticeMs);
    connect(&m_notice, &QTimer::timeout, this, &QuitGuard::showNotice);
    // Unfinished items are queued on disk and go on at the next start, so a logout has nothing to ask.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        endSession();
        manager.setRestartHint(QSessionManager::RestartIfRunning);
    });
}

void QuitGuard::endSession()
{
    m_sessionEnds = true;
    m_work.save(SaveScope::AlsoFailed);
    qApp->installEventFilter(this);
}

// Nobody tells that a logout was called off. Whoever types or clicks here goes on working.
bool QuitGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_sessionEnds = false;
        qApp->removeEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

QuitGuard::Answer QuitGuard::mayClose()
{
    if (m_leaves) {
        return Answer::Yes;
    }
    // What failed is tried once for each wish to close; then it is a person's turn to decide.
    m_work.save(m_waiting ? SaveScope::New : SaveScope::AlsoFailed);
    if (m_sessionEnds) {
        waitShortly();
        return Answer::Yes;
    }
    if (m_work.isSaving()) {
        wait();
        return Answer::Later;
    }
    stopWaiting();
    const int active = m_tasks->running() + m_tasks->waiting();
    const QStringList unsaved = m_work.unsaved();
    return (active == 0 && unsaved.isEmpty()) || ask(active, unsaved) ? Answer::Yes : Answer::No;
}

void QuitGuard::onSavingEnded()
{
    if (m_work.isSaving()) {
        return;
    }
    if (m_loop != nullptr) {
        m_loop->quit();
    } else if (m_waiting) {
        // Not from within the save that tells of its end.
        QTimer::singleShot(0, this, [this] {
            if (m_waiting) {
                m_window->close();
            }
        });
    }
}

void QuitGuard::wait()
{
    if (!std::exchange(m_waiting, true)) {
        m_notice.start(); // a save that takes no time needs no words
    }
}

void QuitGuard::stopWaiting()
{
    m_waiting = false;
    m_notice.stop();
    if (m_box) {
        m_box->disconnect(this);
        m_box->close();
    }
}

void QuitGuard::showNotice()
{
    m_box = new QMessageBox(QMessageBox::Information, tr("Quit AIOrchestrator"),
        tr("What you typed is being saved. The window closes when that is done."), QMessageBox::NoButton,
        m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    setPlainInformativeText(m_box, m_work.unsaved().mid(0, mostListed).join(u'\n'));
    QPushButton *keep = m_box->addButton(tr("Keep working"), QMessageBox::RejectRole);
    const QPushButton *leave = m_box->addButton(tr("Quit without saving"), QMessageBox::DestructiveRole);
    m_box->setDefaultButton(keep);
    m_box->setEscapeButton(keep);
    connect(m_box, &QMessageBox::finished, this, [this, box = m_box.data(), leave] {
        m_leaves = box->clickedButton() == leave;
        m_waiting = false;
        if (m_leaves) {
            m_window->close();
        } else {
            Q_EMIT kept();
        }
    });
    m_box->open();
}

/// Somebody logs out: the desktop does not wait for long.
void QuitGuard::waitShortly()
{
    if (!m_work.isSaving()) {
        return;
    }
    QEventLoop loop;
    m_loop = &loop;
    QTimer::singleShot(sessionWaitMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    m_loop = nullptr;
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
    setPlainInformativeText(&box, (unsaved + runningTitles(active)).join(u'\n'));
    QPushButton *keep = box.addButton(tr("Keep working"), QMessageBox::RejectRole);
    const QPushButton *quit = box.addButton(leave, QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == quit;
}

} // namespace aio::ui
