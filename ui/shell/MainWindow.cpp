#include "ui/shell/MainWindow.h"

#include "core/settings/Settings.h"
#include "ui/shell/ActionCommands.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/DropRouter.h"
#include "ui/shell/KeyBindings.h"
#include "ui/shell/MenuBarReveal.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageCommands.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/PageReach.h"
#include "ui/shell/PaneCycler.h"
#include "ui/shell/QuitGuard.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StatusChips.h"
#include "ui/shell/WindowActions.h"
#include "ui/shell/WindowGeometry.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ToastStack.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr QSize smallest(960, 640);
constexpr int compactBelow = 1180;
constexpr int pageFooter = 38; // the highest there is

} // namespace

MainWindow::MainWindow(Settings &settings, TaskList &tasks, PageTable table, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_navigator(new Navigator(table, m_stack, this))
    , m_rail(new NavigationRail(table, this))
    , m_header(new PageHeader(this))
    , m_notice(new Banner(this))
    , m_noticeFrame(new QWidget(this))
    , m_chips(new StatusChips(&tasks, this))
    , m_actions(new WindowActions(table, this))
    , m_bindings(new KeyBindings(settings, this, this))
    , m_toasts(new ToastStack(this))
    , m_cycler(new PaneCycler([this] { return panes(); }, this))
    , m_reach(new PageReach({m_rail, m_header, m_chips}, this))
    , m_guard(new QuitGuard(&tasks,
          {[this] { return unsavedWork(); }, [this](SaveScope scope) { saveBeforeClosing(scope); },
              [this] { return isSaving(); }},
          this))
    , m_menuReveal(new MenuBarReveal(menuBar(), this))
    , m_workspaceMenu(new QMenu(this))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(smallest);
    layOut();
    connectParts();
    connectActions();
    m_sources = {new ActionCommands(this, this), new PageCommands(m_navigator, this)};
    m_bindings->applyIfAny();
    restoreWindow(this, settings.bytes(SettingKey::WindowGeometry));
    retranslate();
    applyRailWidth();
}

MainWindow::~MainWindow() = default;

CommandPalette *MainWindow::commandPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_sources, this);
        m_palette->setRecent(m_settings.texts(SettingKey::RecentCommands));
        connect(m_palette, &CommandPalette::recentChanged, this,
            [this](const QStringList &ids) { m_settings.setTexts(SettingKey::RecentCommands, ids); });
    }
    return m_palette;
}

void MainWindow::addCommandSource(CommandSource *source)
{
    m_sources.append(source);
}

void MainWindow::showPage(const QString &id, const QStringList &arguments)
{
    if (!m_navigator->show(id, arguments)) {
        m_navigator->show(m_navigator->table().constFirst().id);
    }
}

void MainWindow::showToast(const ToastMessage &message)
{
    m_toasts->show(message);
}

void MainWindow::setNotice(const QString &text, const QString &action, const QStringList &place)
{
    m_noticePlace = place;
    m_noticeFrame->setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        m_notice->clear();
    } else {
        m_notice->showMessage(Severity::Warning, text, action);
    }
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QuitGuard::Answer answer = m_guard->mayClose();
    event->setAccepted(answer == QuitGuard::Answer::Yes);
    if (answer == QuitGuard::Answer::Yes) {
        saveState();
    } else if (answer == QuitGuard::Answer::No) {
        showUnsavedWork();
        Q_EMIT closeRefused();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyRailWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::layOut()
{
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    auto *notice = new QHBoxLayout(m_noticeFrame);
    notice->setContentsMargins(20, 8, 20, 8);
    notice->addWidget(m_notice);
    m_noticeFrame->hide();
    right->addWidget(m_noticeFrame);
    right->addWidget(m_stack, 1);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    setStatusBar(m_chips);
    // Above the footer of a page too: it says which engine read a job, and what it cost.
    m_toasts->setBottomMargin(m_chips->sizeHint().height() + scaled(pageFooter));
    m_rail->setWorkspaceMenu(m_workspaceMenu);
    m_actions->fillWorkspaceMenu(m_workspaceMenu);
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavigationRail::pageChosen, this, [this](const QString &id) {
        if (!m_navigator->current() || m_navigator->current()->id() != id) {
            showPage(id);
        }
    });
    connect(m_rail, &NavigationRail::searchRequested, m_actions->palette, &QAction::trigger);
    connect(m_navigator, &Navigator::pageMade, this, &MainWindow::adopt);
    connect(m_navigator, &Navigator::currentChanged, this, [this](Page *page) {
        m_bindings->applyIfAny(); // it may have brought actions
        m_header->setPage(page);
        m_rail->setCurrent(page->id());
        m_reach->setPage(page);
        m_chips->setSaveState(page->saveState());
        m_settings.setText(SettingKey::LastPage, page->id());
        setWindowTitle(QStringLiteral("%1 – AIOrchestrator").arg(page->title()));
    });
    connect(m_navigator, &Navigator::historyChanged, this, [this] {
        m_actions->back->setEnabled(m_navigator->history().canGoBack());
        m_actions->forward->setEnabled(m_navigator->history().canGoForward());
    });
    auto *router = new DropRouter(
        this, [this] { return m_navigator->current(); },
        [this] {
            // Made, but not shown: the drop decides whether it comes to that.
            return m_navigator->page(m_intakePage);
        });
    connect(router, &DropRouter::taken, this, [this](Page *page) { showPage(page->id()); });
    connect(m_chips, &StatusChips::storageClicked, this,
        [this] { showPage(QStringLiteral("settings"), {QStringLiteral("database")}); });
    connect(m_notice, &Banner::actionTriggered, this,
        [this] { showPage(m_noticePlace.value(0), m_noticePlace.mid(1)); });
    connect(m_chips, &StatusChips::engineClicked, this, [this] { showPage(QStringLiteral("routing")); });
    connect(m_chips, &StatusChips::spendClicked, this, [this] { showPage(QStringLiteral("usage")); });
    connect(m_chips, &StatusChips::saveStateClicked, this, [this] { m_navigator->current()->saveNow(); });
    connect(m_chips, &StatusChips::personClicked, this,
        [this] { showPage(QStringLiteral("settings"), {QStringLiteral("general")}); });
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::pageRequested, this, [this](const QString &id) { showPage(id); });
    connect(m_actions->palette, &QAction::triggered, this, [this] { commandPalette()->popUp(); });
    connect(m_actions->newJob, &QAction::triggered, this,
        [this] { showPage(m_intakePage, {QStringLiteral("new")}); });
    connect(m_actions->back, &QAction::triggered, m_navigator, &Navigator::back);
    connect(m_actions->forward, &QAction::triggered, m_navigator, &Navigator::forward);
    connect(m_actions->nextPane, &QAction::triggered, m_cycler, &PaneCycler::next);
    connect(m_actions->previousPane, &QAction::triggered, m_cycler, &PaneCycler::previous);
    connect(m_actions->toggleMenuBar, &QAction::triggered, m_menuReveal, &MenuBarReveal::reveal);
    connect(m_actions->toggleRail, &QAction::triggered, this, [this] {
        m_settings.setFlag(SettingKey::RailCompact, !m_settings.flag(SettingKey::RailCompact));
        applyRailWidth();
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->about, &QAction::triggered, this,
        [this] { showPage(QStringLiteral("settings"), {QStringLiteral("about")}); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_guard, &QuitGuard::kept, this, &MainWindow::closeRefused);
}

void MainWindow::adopt(Page *page)
{
    connect(page, &Page::notify, this, &MainWindow::showToast);
    connect(page, &Page::savingEnded, m_guard, &QuitGuard::onSavingEnded);
    connect(page, &Page::saveStateChanged, this, [this, page](const SaveState &state) {
        if (page == m_navigator->current()) {
            m_chips->setSaveState(state);
        }
    });
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == m_navigator->current()) {
            setWindowTitle(QStringLiteral("%1 – AIOrchestrator").arg(page->title()));
        }
    });
}

void MainWindow::applyRailWidth()
{
    const bool narrow = width() < compactBelow;
    m_rail->setCompact(narrow || m_settings.flag(SettingKey::RailCompact));
    m_actions->toggleRail->setEnabled(!narrow);
    m_actions->toggleRail->setProperty(
        "disabledReason", narrow ? tr("The window is too narrow for the wide sidebar") : QString());
}

QStringList MainWindow::unsavedWork() const
{
    QStringList lines = m_unsent;
    for (const Page *page : m_navigator->madePages()) {
        lines << page->unsavedWork();
    }
    return lines;
}

void MainWindow::saveBeforeClosing(SaveScope scope)
{
    for (Page *page : m_navigator->madePages()) {
        page->saveBeforeClosing(scope);
    }
}

bool MainWindow::isSaving() const
{
    const QList<Page *> pages = m_navigator->madePages();
    return std::any_of(pages.cbegin(), pages.cend(), [](const Page *page) { return page->isSaving(); });
}

void MainWindow::showUnsavedWork()
{
    const auto isUnsaved = [](const Page *page) { return page && !page->unsavedWork().isEmpty(); };
    const QList<Page *> pages = m_navigator->madePages();
    const auto found = std::find_if(pages.cbegin(), pages.cend(), isUnsaved);
    if (found != pages.cend() && !isUnsaved(m_navigator->current())) {
        showPage((*found)->id());
    }
}

void MainWindow::saveState()
{
    m_settings.setBytes(SettingKey::WindowGeometry, saveGeometry());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_actions->fillMenuBar(menuBar());
    m_stack->setAccessibleName(tr("Page"));
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes = m_rail->panes();
    panes.append(m_header);
    if (Page *page = m_navigator->current()) {
        panes.append(page->panes());
    }
    panes.append(m_chips);
    return panes;
}

} // namespace aio::ui
