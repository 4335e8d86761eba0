#include "app/desktop/StorageNotices.h"

#include "app/desktop/Services.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StatusChips.h"

namespace aio::desktop {

StorageNotices::StorageNotices(Services &services, ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_server(services.server())
{
    connect(&services.database(), &Database::reachChanged, this, [this](const DatabaseReach &reach) {
        const bool isBack = m_reach.isAway() && !reach.isAway();
        m_reach = reach;
        if (isBack) {
            m_problem.reset();
        }
        retranslate();
        if (isBack) {
            Q_EMIT cameBack();
        }
    });
    connect(&services.ai().orchestrator(), &Orchestrator::waitingChanged, this, [this](int calls) {
        m_waitingCalls = calls;
        retranslate();
    });
    retranslate();
}

void StorageNotices::setProblem(const Error &error)
{
    m_problem = error;
    retranslate();
}

QString StorageNotices::name() const
{
    return m_server ? m_server->database : QString();
}

void StorageNotices::retranslate()
{
    showChip();
    showBanner();
    // Calls wait in a file, but changes in memory.
    m_window.setUnsent(m_reach.waiting > 0
            ? QStringList(tr("%Ln changes wait for the server", nullptr, m_reach.waiting))
            : QStringList());
    m_window.rail()->setWorkspace(
        m_server ? name() : tr("My workspace"), m_server ? tr("Shared workspace") : tr("This computer"));
}

void StorageNotices::showChip()
{
    ui::StatusChips *chips = m_window.chips();
    const int waiting = m_reach.waiting + m_waitingCalls;
    if (m_reach.isAway()) {
        chips->setStorage(waiting > 0 ? tr("Offline, %Ln changes waiting", nullptr, waiting) : tr("Offline"),
            ui::Severity::Warning, m_reach.problem->message);
    } else if (m_problem) {
        chips->setStorage(tr("Not stored"), ui::Severity::Danger, m_problem->message);
    } else if (waiting > 0) {
        chips->setStorage(tr("Sending %Ln changes…", nullptr, waiting), ui::Severity::Neutral,
            m_server ? m_server->toText() : m_services.workspace().path());
    } else if (m_server) {
        chips->setStorage(tr("Shared · %1").arg(name()), ui::Severity::Neutral, m_server->toText());
    } else {
        chips->setStorage(
            tr("Stored on this computer"), ui::Severity::Neutral, m_services.workspace().path());
    }
}

// What is shown may be old: said once, above all pages.
void StorageNotices::showBanner()
{
    if (!m_reach.isAway()) {
        m_window.setNotice({});
        return;
    }
    const int waiting = m_reach.waiting + m_waitingCalls;
    // Of one that was never opened nothing is here, not even which models there are.
    const QString told = m_problem
        ? tr("%1 cannot be reached. Until it can, what it holds is not shown, and only the built-in engine "
             "works.")
              .arg(name())
        : tr("%1 cannot be reached. What you see may be old; you can keep working.").arg(name());
    m_window.setNotice(
        waiting > 0 ? told + u' ' + tr("%Ln changes will be sent later.", nullptr, waiting) : told,
        tr("Details"), {QStringLiteral("settings"), QStringLiteral("database")});
}

} // namespace aio::desktop
