#include "ui/routing/page/RoutingPage.h"

#include "ui/routing/chain/ChainEditor.h"
#include "ui/routing/dialogs/HistoryDialog.h"
#include "ui/routing/dialogs/TryDialog.h"
#include "ui/routing/matrix/RouteMatrix.h"
#include "ui/routing/matrix/RouteText.h"
#include "ui/routing/page/RoutingActions.h"
#include "ui/routing/whatif/WhatIfDialog.h"
#include "ui/routing/why/LastDecisions.h"
#include "ui/routing/why/WhyPanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TimeText.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int inspectorWidth = 372;
constexpr int narrowestInspector = 300;
constexpr int compactBelow = 1180;
constexpr int lowBelow = 720; // pixels of the page: fewer rows of last decisions
constexpr int rowsWhenLow = 3;

QString sentences(const Error &error)
{
    return QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed();
}

} // namespace

RoutingPage::RoutingPage(const RoutingServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_repricer(services.database)
    , m_sheet(new RoutingSheet(services, this))
    , m_figures(new RoutingFigures(services.usage, this))
    , m_actions(new RoutingActions(m_sheet->undoStack(), this))
    , m_splitter(new QSplitter(this))
    , m_left(new QWidget(this))
    , m_banner(new Banner(this))
    , m_matrix(new RouteMatrix(*m_sheet, this))
    , m_last(new LastDecisions(services.usage, this))
    , m_empty(new EmptyState(this))
    , m_why(new WhyPanel(*m_sheet, *m_figures, {m_actions->edit, m_actions->copy}, this))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(m_why);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, scaled(inspectorWidth)});
    m_why->setMinimumWidth(scaled(narrowestInspector));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectActions();
    connect(m_sheet, &RoutingSheet::changed, this, &RoutingPage::refreshState);
    connect(m_sheet, &RoutingSheet::saved, this, [this](qint64 revision) {
        if (m_services.policySaved) {
            m_services.policySaved();
        }
        Q_EMIT notify({tr("Revision %1 is in force").arg(QLocale().toString(revision)), Severity::Success});
    });
    connect(m_matrix, &RouteMatrix::currentChanged, this, [this] {
        m_why->showCell(m_matrix->currentCell());
        refreshState();
    });
    connect(m_matrix, &RouteMatrix::editRequested, this, &RoutingPage::editChain);
    connect(m_matrix, &RouteMatrix::menuRequested, this, &RoutingPage::showMenu);
    connect(m_matrix->model(), &RouteTableModel::nameRefused, this, [this](const QString &problem) {
        Q_EMIT notify({problem, Severity::Warning});
    });
    connect(m_why, &WhyPanel::updateRequested, this,
        [this](const RouteCell &cell) { m_sheet->useSuccessors({cell}); });
    connect(m_banner, &Banner::actionTriggered, this, &RoutingPage::actOnBanner);
    connect(m_last, &LastDecisions::allRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("usage"), {}); });
    connect(m_last, &LastDecisions::callRequested, this, [this](const QUuid &call) {
        Q_EMIT pageRequested(QStringLiteral("usage"), {call.toString(QUuid::WithoutBraces)});
    });
    connect(&services.facts, &RoutingFacts::callsLogged, this, &RoutingPage::refresh);
    connect(&services.database, &Database::changedElsewhere, this, &RoutingPage::refresh);
    RoutingPage::retranslate();
    m_sheet->load();
}

RoutingPage::~RoutingPage()
{
    // The undo stack would tell its actions of its end when this page, which has them, is half gone.
    m_sheet->undoStack()->blockSignals(true);
    m_sheet->disconnect(this);
}

QWidget *RoutingPage::buildLeft()
{
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_matrix, 1);
    column->addWidget(m_last);
    auto *shelf = new QWidget(this);
    m_stack = new QStackedLayout(shelf);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_empty->setDrawing(QStringLiteral("routing"));
    m_empty->setActions({m_actions->addPlan});
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(16, 0, 16, 0);
    bannerRow->addWidget(m_banner);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addLayout(bannerRow);
    left->addWidget(shelf, 1);
    m_matrix->setLegendActions({m_actions->why, m_actions->addPlan});
    return m_left;
}

void RoutingPage::connectActions()
{
    connect(m_actions->save, &QAction::triggered, m_sheet, &RoutingSheet::save);
    connect(m_actions->revert, &QAction::triggered, m_sheet, &RoutingSheet::revert);
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        m_sheet->load();
        refresh();
    });
    connect(m_actions->edit, &QAction::triggered, this, &RoutingPage::editCurrent);
    connect(m_actions->copy, &QAction::triggered, this, &RoutingPage::copyDecision);
    connect(m_actions->why, &QAction::triggered, this, [this] {
        showInspector(true);
        m_why->setFocus();
    });
    connect(m_actions->back, &QAction::triggered, this, [this] { showInspector(false); });
    connect(m_actions->addPlan, &QAction::triggered, this, &RoutingPage::addPlan);
    connect(m_actions->renamePlan, &QAction::triggered, m_matrix, &RouteMatrix::renameCurrentPlan);
    connect(m_actions->removePlan, &QAction::triggered, this, &RoutingPage::removePlan);
    connect(m_actions->localOnly, &QAction::triggered, this,
        [this](bool on) { m_sheet->setLocalOnly(m_matrix->currentPlan(), on); });
    connect(m_actions->tryRequest, &QAction::triggered, this, [this] {
        auto *dialog = new TryDialog(*m_sheet, m_matrix->currentCell(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->history, &QAction::triggered, this, [this] {
        auto *dialog = new HistoryDialog(m_services.store, *m_sheet, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->whatIf, &QAction::triggered, this, [this] {
        auto *dialog = new WhatIfDialog(m_repricer, m_services.facts, m_matrix->currentCell(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *remove = new QAction(m_matrix->table());
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_matrix->table()->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (m_matrix->table()->currentIndex().column() == 0) {
            removePlan();
        }
    });
}

QString RoutingPage::title() const
{
    return tr("Routing");
}

QString RoutingPage::subtitle() const
{
    if (!m_sheet->isLoaded()) {
        return {};
    }
    const routing::PolicyRevision &revision = m_sheet->inForce();
    if (revision.revision == 0) {
        return tr("Standard policy");
    }
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(revision.savedAt);
    return tr("Policy revision %1, in use since %2")
        .arg(QLocale().toString(revision.revision), shortTime(since, QDateTime::currentDateTime()));
}

QList<QAction *> RoutingPage::headerActions() const
{
    return {m_actions->save, m_actions->revert, m_actions->tryRequest, m_actions->whatIf, m_actions->history};
}

QList<QAction *> RoutingPage::leadingActions() const
{
    return m_compact && m_inspecting ? QList<QAction *>{m_actions->back} : QList<QAction *>{};
}

QList<QWidget *> RoutingPage::panes()
{
    return {m_matrix, m_last, m_why};
}

void RoutingPage::open(const QStringList &arguments)
{
    if (arguments.size() == 2) {
        if (const auto task = ai::taskFromName(arguments.last())) {
            m_matrix->setCurrentCell({arguments.first(), *task});
        }
    }
}

void RoutingPage::saveNow()
{
    m_actions->save->trigger();
}

void RoutingPage::retranslate()
{
    m_actions->retranslate();
    m_matrix->retranslate();
    m_last->retranslate();
    m_why->retranslate();
    m_empty->setTitle(tr("No plan has routes"));
    m_empty->setText(tr("Add a plan and choose the models that its tasks are tried with."));
    refreshState();
}

void RoutingPage::refresh()
{
    m_figures->refresh();
    m_last->refresh();
}

void RoutingPage::refreshState()
{
    const bool loaded = m_sheet->isLoaded();
    const bool changed = m_sheet->isChanged();
    const bool plans = loaded && !m_sheet->policy().plans().isEmpty();
    const bool cell = m_matrix->currentCell().has_value();
    const bool several = m_sheet->policy().plans().size() > 1;
    m_actions->save->setEnabled(changed && !m_sheet->isSaving() && !m_sheet->theirs());
    m_actions->revert->setVisible(changed);
    m_actions->tryRequest->setEnabled(plans);
    m_actions->history->setEnabled(loaded);
    m_actions->edit->setEnabled(plans && cell);
    m_actions->copy->setEnabled(plans && cell);
    m_actions->why->setEnabled(plans && cell);
    m_actions->why->setVisible(m_compact && !m_inspecting);
    m_actions->addPlan->setEnabled(loaded);
    m_actions->renamePlan->setEnabled(plans);
    m_actions->removePlan->setEnabled(plans && several);
    m_actions->localOnly->setEnabled(plans);
    m_actions->localOnly->setChecked(plans && m_sheet->policy().isLocalOnly(m_matrix->currentPlan()));
    m_stack->setCurrentWidget(loaded && !plans ? static_cast<QWidget *>(m_empty) : m_content);
    m_why->setVisible(m_compact ? m_inspecting : loaded ? plans : true);
    refreshBanner();
    setSaveState(presentState());
    Q_EMIT headerChanged();
}

int RoutingPage::changeCount() const
{
    // Another order of the plans changes no cell.
    return std::max(m_sheet->isChanged() ? 1 : 0, int(m_sheet->changedCells().size()));
}

QStringList RoutingPage::unsavedWork() const
{
    return m_sheet->isChanged() ? QStringList{tr("Routing: %n unsaved changes", nullptr, changeCount())}
                                : QStringList();
}

SaveState RoutingPage::presentState() const
{
    if (m_sheet->isSaving()) {
        return {SaveState::Kind::Saving, tr("Saving…")};
    }
    if (m_sheet->isChanged()) {
        return {SaveState::Kind::Unsaved, tr("%n unsaved changes", nullptr, changeCount())};
    }
    return {SaveState::Kind::Saved, tr("No unsaved changes")};
}

void RoutingPage::refreshBanner()
{
    m_bannerKind = BannerKind::None;
    const RetiredRoutes retired = retiredRoutes(m_sheet->policy(), m_services.facts, routingDay());
    if (const auto &theirs = m_sheet->theirs()) {
        m_bannerKind = BannerKind::Theirs;
        m_banner->showMessage(Severity::Warning,
            tr("%1 saved revision %2 while you were editing. Your changes are kept here.")
                .arg(theirs->author, QLocale().toString(theirs->revision)),
            tr("Put mine on top"));
    } else if (const auto &problem = m_sheet->problem()) {
        m_bannerKind = BannerKind::Problem;
        m_banner->showMessage(Severity::Danger, sentences(*problem), tr("Try again"));
    } else if (m_sheet->isLoaded() && m_services.facts.isKnown() && !m_services.facts.hasProviders()) {
        m_bannerKind = BannerKind::NoProvider;
        m_banner->showMessage(Severity::Info,
            tr("No provider is set up: every task goes to the built-in engine."), tr("Add provider"));
    } else if (m_sheet->isLoaded() && !retired.isEmpty()) {
        m_bannerKind = BannerKind::Retired;
        const int routes = int(retired.cells.size());
        m_banner->showMessage(Severity::Warning,
            retired.models.size() == 1
                ? tr("%1 is retired. %n routes resolve to %2 until you update them.", nullptr, routes)
                      .arg(retired.models.first(), retired.successors.first())
                : tr(
                    "%1 are retired. %n routes resolve to successors until you update them.", nullptr, routes)
                      .arg(QLocale().createSeparatedList(retired.models)),
            tr("Update %n routes", nullptr, routes));
    } else {
        m_banner->clear();
    }
    // The space above and below belongs to the banner: without one the table begins at the top.
    m_left->layout()->itemAt(0)->layout()->setContentsMargins(
        16, m_bannerKind == BannerKind::None ? 0 : 12, 16, m_bannerKind == BannerKind::None ? 0 : 12);
}

void RoutingPage::actOnBanner()
{
    switch (m_bannerKind) {
    case BannerKind::Theirs: {
        const int contested = int(m_sheet->takeTheirsIn().size());
        Q_EMIT notify({contested == 0
                ? tr("Your changes are on top of the new revision. Save when they are right.")
                : tr("Both changed %n routes: yours stand in the table. Save when they are right.", nullptr,
                    contested)});
        break;
    }
    case BannerKind::Problem:
        if (m_sheet->isLoaded() && m_sheet->isChanged()) {
            m_sheet->save();
        } else {
            m_sheet->load();
        }
        break;
    case BannerKind::Retired:
        m_sheet->useSuccessors(retiredRoutes(m_sheet->policy(), m_services.facts, routingDay()).cells);
        break;
    case BannerKind::NoProvider:
        Q_EMIT pageRequested(QStringLiteral("providers"), {});
        break;
    case BannerKind::None:
        break;
    }
}

void RoutingPage::editChain(const RouteCell &cell, const QRect &rect)
{
    auto *editor =
        new ChainEditor(m_services.facts, cell, m_sheet->policy().route(cell.plan, cell.task), this);
    connect(editor, &ChainEditor::accepted, m_sheet, &RoutingSheet::setRoute);
    connect(editor, &ChainEditor::closed, m_matrix->table(), [this] { m_matrix->table()->setFocus(); });
    editor->popUp(rect);
}

void RoutingPage::editCurrent()
{
    const std::optional<RouteCell> cell = m_matrix->currentCell();
    if (!cell) {
        return;
    }
    showInspector(false);
    m_matrix->setCurrentCell(*cell);
    const QRect rect = m_matrix->table()->visualRect(m_matrix->table()->currentIndex());
    editChain(*cell, {m_matrix->table()->viewport()->mapToGlobal(rect.topLeft()), rect.size()});
}

void RoutingPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_matrix->table()->currentIndex().column() > 0) {
        menu->addActions({m_actions->edit, m_actions->tryRequest, m_actions->copy});
        menu->addSeparator();
    }
    menu->addActions(
        {m_actions->addPlan, m_actions->renamePlan, m_actions->localOnly, m_actions->removePlan});
    menu->addSeparator();
    menu->addActions({m_actions->undo, m_actions->redo});
    menu->popup(globalPosition);
}

void RoutingPage::addPlan()
{
    const QStringList plans = m_sheet->policy().plans();
    QString name = tr("New plan");
    for (int number = 2; !m_sheet->planNameProblem(name).isEmpty(); ++number) {
        name = tr("New plan %1").arg(number);
    }
    const QString current = m_matrix->currentPlan();
    m_sheet->addPlan(name, current.isEmpty() ? plans.value(0) : current);
    m_matrix->setCurrentCell({name, ai::routedTasks().first()});
    m_matrix->renameCurrentPlan();
}

void RoutingPage::removePlan()
{
    const QString plan = m_matrix->currentPlan();
    if (!m_actions->removePlan->isEnabled() || plan.isEmpty()) {
        return;
    }
    m_sheet->removePlan(plan);
    Q_EMIT notify({tr("Plan %1 removed. Its calls take the routes of %2.")
                       .arg(ai::planTitle(plan), ai::planTitle(m_sheet->policy().plans().value(0))),
        Severity::Neutral, tr("Undo"), [stack = QPointer(m_sheet->undoStack())] {
            if (stack) {
                stack->undo();
            }
        }});
}

void RoutingPage::copyDecision()
{
    if (const std::optional<RouteCell> cell = m_matrix->currentCell()) {
        QGuiApplication::clipboard()->setText(decisionText(m_sheet->decide(*cell)));
        Q_EMIT notify({tr("Copied"), Severity::Success});
    }
}

void RoutingPage::showInspector(bool shown)
{
    m_inspecting = shown;
    applyWidth();
    if (!shown && m_compact) {
        m_matrix->table()->setFocus();
    }
}

void RoutingPage::applyWidth()
{
    m_left->setVisible(!m_compact || !m_inspecting);
    refreshState();
}

void RoutingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_last->setRows(height() < scaled(lowBelow) ? rowsWhenLow : LastDecisions::most);
    const bool compact = window()->width() < compactBelow;
    if (compact != m_compact) {
        m_compact = compact;
        m_inspecting = false;
        applyWidth();
    }
}

void RoutingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

} // namespace aio::ui
