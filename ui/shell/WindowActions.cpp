#include "ui/shell/WindowActions.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace aio::ui {

WindowActions::WindowActions(const PageTable &table, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_table(table)
{
    const auto keys = [](auto... key) { return QList<QKeySequence>{QKeySequence(key)...}; };
    palette = make(QStringLiteral("palette"), QStringLiteral("search"), keys(Qt::CTRL | Qt::Key_K));
    newJob = make(QStringLiteral("newJob"), QStringLiteral("plus"), keys(QKeySequence::New));
    back = make(QStringLiteral("back"), QStringLiteral("back"), keys(Qt::ALT | Qt::Key_Left));
    forward = make(QStringLiteral("forward"), QStringLiteral("forward"), keys(Qt::ALT | Qt::Key_Right));
    nextPane = make(QStringLiteral("nextPane"), {}, keys(Qt::Key_F6));
    previousPane = make(QStringLiteral("previousPane"), {}, keys(Qt::SHIFT | Qt::Key_F6));
    toggleRail = make(QStringLiteral("toggleRail"), QStringLiteral("sidebar"), keys(Qt::CTRL | Qt::Key_B));
    toggleMenuBar = make(QStringLiteral("toggleMenuBar"), QStringLiteral("menu"), keys(Qt::Key_F10));
    shortcuts = make(QStringLiteral("shortcuts"), QStringLiteral("keyboard"), keys(Qt::Key_F1));
    about = make(QStringLiteral("about"), QStringLiteral("info"), {});
    setUp = make(QStringLiteral("setUp"), QStringLiteral("sparkle"), {});
    copyDiagnostics = make(QStringLiteral("copyDiagnostics"), QStringLiteral("copy"), {});
    quit = make(QStringLiteral("quit"), QStringLiteral("quit"), keys(Qt::CTRL | Qt::Key_Q));
    makePages(table);
    retranslate();
}

void WindowActions::fillMenuBar(QMenuBar *bar) const
{
    bar->clear(); // lets go of its menus only
    qDeleteAll(bar->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    QMenu *file = bar->addMenu(tr("&File"));
    file->addAction(newJob);
    file->addSeparator();
    file->addAction(quit);
    QMenu *go = bar->addMenu(tr("&Go"));
    go->addActions({back, forward});
    go->addSeparator();
    for (const PageEntry &entry : m_table) {
        go->addAction(m_pages.value(entry.id));
    }
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({palette, toggleRail, nextPane, previousPane});
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, setUp, copyDiagnostics, about});
}

void WindowActions::fillWorkspaceMenu(QMenu *menu) const
{
    menu->addActions({newJob, palette});
    menu->addSeparator();
    menu->addActions({toggleRail, toggleMenuBar});
    menu->addSeparator();
    menu->addActions({shortcuts, setUp, about});
    menu->addSeparator();
    menu->addAction(quit);
}

void WindowActions::retranslate()
{
    palette->setText(tr("Search or run…"));
    palette->setProperty("notACommand", true); // the palette does not offer itself
    newJob->setText(tr("New job"));
    newJob->setStatusTip(tr("From pictures, a PDF, a page or text"));
    back->setText(tr("Back"));
    forward->setText(tr("Forward"));
    nextPane->setText(tr("Next pane"));
    previousPane->setText(tr("Previous pane"));
    toggleRail->setText(tr("Fold the sidebar"));
    toggleMenuBar->setText(tr("Show the menu bar"));
    shortcuts->setText(tr("Keyboard shortcuts"));
    about->setText(tr("About AIOrchestrator"));
    setUp->setText(tr("First steps"));
    copyDiagnostics->setText(tr("Copy diagnostics"));
    copyDiagnostics->setStatusTip(tr("Versions and paths, no content"));
    quit->setText(tr("Quit"));
    for (const PageEntry &entry : std::as_const(m_table)) {
        m_pages.value(entry.id)->setText(entry.title());
    }
}

QAction *WindowActions::make(const QString &name, const QString &iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(m_window);
    action->setObjectName(name);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName, Token::TextMuted));
    }
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void WindowActions::makePages(const PageTable &table)
{
    int number = 1;
    for (const PageEntry &entry : table) {
        QList<QKeySequence> keys;
        if (entry.group == PageEntry::Group::Bottom) {
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        } else if (number <= 9) {
            keys.append(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++)));
        }
        QAction *action = make(QStringLiteral("go/") + entry.id, entry.icon, keys);
        action->setProperty("notACommand", true); // PageCommands offers pages, under "Go to"
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT pageRequested(id); });
        m_pages.insert(entry.id, action);
    }
}

} // namespace aio::ui
