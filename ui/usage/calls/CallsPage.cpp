#include "ui/usage/calls/CallsPage.h"

#include "ui/tables/FilterBar.h"
#include "ui/tables/FilterButton.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/usage/calls/CallHistogram.h"
#include "ui/usage/calls/CallInspector.h"
#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/calls/CallsModel.h"
#include "ui/usage/calls/CallsPane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int leastInspector = 300;
constexpr int leastTable = 420;
const QString splitterState = QStringLiteral("calls-panes");

} // namespace

CallsPage::CallsPage(const CallsServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_filter(new CallsFilter(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_pane(new CallsPane(services, m_filter, this))
    , m_inspector(new CallInspector(services, this))
    , m_exporter(services, this)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_pane->setMinimumWidth(leastTable);
    m_inspector->setMinimumWidth(leastInspector);
    m_splitter->setSizes({10000, scaled(CallInspector::defaultWidth)});
    m_splitter->restoreState(m_services.settings.state(SettingKey::SplitterStates, splitterState));
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filter->bar());
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_live.setSingleShot(true);
    m_live.setInterval(liveDelayMs);
    makeActions();
    connectParts();
    retranslate();
    m_pane->reload();
}

QAction *CallsPage::make(const QString &iconName, const QKeySequence &keys, QWidget *owner)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(keys);
    action->setShortcutContext(owner == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    owner->addAction(action);
    return action;
}

void CallsPage::makeActions()
{
    m_export = make(QStringLiteral("download"), QKeySequence(Qt::CTRL | Qt::Key_E), this);
    m_columns = make(QStringLiteral("list"), {}, this);
    m_columns->setMenu(m_pane->columnsMenu());
    m_sort = make(QStringLiteral("sort"), {}, this);
    m_sort->setMenu(m_pane->sortMenu());
    m_refresh = make(QStringLiteral("refresh"), QKeySequence(QKeySequence::Refresh), this);
    m_find = make(QStringLiteral("search"), QKeySequence(QKeySequence::Find), this);
    m_back = make(QStringLiteral("back"), {}, this);
    m_copy = make(QStringLiteral("copy"), QKeySequence(QKeySequence::Copy), m_pane->table());
    m_copyBare = make({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_pane->table());
    connect(m_export, &QAction::triggered, this,
        [this] { m_exporter.exportCalls(m_filter->narrowed(), m_pane->oldest()); });
    connect(m_refresh, &QAction::triggered, m_pane, &CallsPane::reload);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->bar()->field()->setFocus(Qt::ShortcutFocusReason);
        m_filter->bar()->field()->selectAll();
    });
    connect(m_back, &QAction::triggered, this, [this] { showInspector(false); });
    connect(m_copy, &QAction::triggered, this, [this] { copyRows(true); });
    connect(m_copyBare, &QAction::triggered, this, [this] { copyRows(false); });
}

void CallsPage::connectParts()
{
    connect(m_pane, &CallsPane::callSelected, m_inspector, &CallInspector::showCall);
    connect(m_pane, &CallsPane::callSelected, this, [this] { m_copy->setEnabled(true); });
    connect(m_pane, &CallsPane::callActivated, this, [this] {
        if (m_compact) {
            showInspector(true);
        } else {
            m_inspector->setFocus();
        }
    });
    connect(m_pane, &CallsPane::contextMenuWanted, this, &CallsPage::showMenu);
    connect(m_filter, &CallsFilter::changed, this, [this] {
        Q_EMIT headerChanged();
        Q_EMIT placeChanged();
    });
    connect(m_inspector, &CallInspector::copied, this, [this](const QString &text) {
        Q_EMIT notify({text, Severity::Success});
    });
    connect(m_inspector, &CallInspector::limitRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("quotas"), {}); });
    connect(&m_exporter, &CallsExporter::notify, this, &CallsPage::notify);
    connect(&m_services.feed, &UsageFeed::logged, this, &CallsPage::onLogged);
    connect(&m_live, &QTimer::timeout, this, [this] {
        m_pane->refresh();
        m_inspector->refresh();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_services.settings.setState(SettingKey::SplitterStates, splitterState, m_splitter->saveState());
    });
}

void CallsPage::retranslate()
{
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Export all calls of the filter as a CSV table"));
    m_columns->setText(tr("Columns"));
    m_sort->setText(tr("Sort"));
    m_refresh->setText(tr("Refresh calls"));
    m_find->setText(tr("Search in calls"));
    m_back->setText(tr("Back to the calls"));
    m_copy->setText(tr("Copy rows"));
    m_copyBare->setText(tr("Copy rows without headers"));
    m_filter->retranslate();
    m_pane->retranslate();
    m_inspector->retranslate();
}

QString CallsPage::subtitle() const
{
    return showsInspectorAlone() ? tr("One call") : tr("Calls");
}

QList<QAction *> CallsPage::headerActions() const
{
    return showsInspectorAlone() ? QList<QAction *>() : QList<QAction *>{m_export, m_columns, m_sort};
}

QList<QAction *> CallsPage::leadingActions() const
{
    return showsInspectorAlone() ? QList<QAction *>{m_back} : QList<QAction *>();
}

QList<QWidget *> CallsPage::panes()
{
    return {m_filter->bar(), m_pane->histogram(), m_pane->table(), m_inspector};
}

bool CallsPage::showsInspectorAlone() const
{
    return m_compact && m_stack->currentWidget() == m_inspector;
}

void CallsPage::open(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return;
    }
    const QUuid call = QUuid::fromString(arguments.constFirst());
    if (call.isNull()) {
        if (arguments != place()) {
            m_filter->fromPlace(arguments);
            m_pane->reload();
            Q_EMIT headerChanged();
        }
        return;
    }
    // A call may be older than the range and hidden by any filter.
    m_filter->fromPlace({QStringLiteral("range=%1").arg(int(TimeRange::Preset::Always)),
        QStringLiteral("text=") + call.toString(QUuid::WithoutBraces)});
    m_pane->selectCall(call);
    m_pane->reload();
    m_inspector->showCall(call, {});
    if (m_compact) {
        showInspector(true);
    }
    Q_EMIT headerChanged();
}

QStringList CallsPage::place() const
{
    return m_filter->toPlace();
}

void CallsPage::setCompact(bool compact)
{
    if (compact == m_compact) {
        return;
    }
    m_compact = compact;
    if (compact) {
        m_stack->addWidget(m_inspector);
        m_stack->setCurrentIndex(0);
    } else {
        m_stack->setCurrentIndex(0);
        m_splitter->addWidget(m_inspector);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        m_inspector->show();
        m_splitter->setSizes({10000, scaled(CallInspector::defaultWidth)});
    }
    Q_EMIT headerChanged();
}

void CallsPage::showInspector(bool alone)
{
    if (!m_compact) {
        return;
    }
    if (alone) {
        m_stack->setCurrentWidget(m_inspector);
        m_inspector->setFocus();
    } else {
        m_stack->setCurrentIndex(0);
        m_pane->table()->setFocus();
    }
    Q_EMIT headerChanged();
}

void CallsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    setCompact(window()->width() < compactBelow);
}

void CallsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false)) {
        m_live.start();
    }
}

void CallsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && showsInspectorAlone()) {
        showInspector(false);
        return;
    }
    Page::keyPressEvent(event);
}

void CallsPage::onLogged()
{
    if (isVisible()) {
        if (!m_live.isActive()) {
            const usage::UsageOrder order = m_pane->model()->order();
            const bool byTime = order == usage::UsageOrder::Newest || order == usage::UsageOrder::Oldest;
            m_live.start(byTime ? liveDelayMs : liveDelayByValueMs);
        }
    } else {
        m_stale = true;
    }
}

void CallsPage::copyRows(bool withHeaders)
{
    const QString text = selectedRowsAsTsv(m_pane->table(), withHeaders);
    if (m_pane->table()->selectionModel()->hasSelection()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void CallsPage::showMenu(const QPoint &globalPosition)
{
    const QModelIndex index = m_pane->table()->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const CallRow row = m_pane->model()->row(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copy, m_copyBare});
    connect(menu->addAction(tr("Copy call id")), &QAction::triggered, this,
        [row] { QGuiApplication::clipboard()->setText(row.call.toString(QUuid::WithoutBraces)); });
    connect(menu->addAction(tr("Copy report")), &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_inspector->report()); });
    menu->addSeparator();
    const auto only = [this, menu](FilterButton *button, const QString &value) {
        if (!value.isEmpty()) {
            connect(menu->addAction(tr("Only %1: %2").arg(button->name(), value)), &QAction::triggered,
                button, [this, button, value] {
                    button->choose({value});
                    m_filter->bar()->arrange();
                });
        }
    };
    only(m_filter->provider(), row.provider);
    only(m_filter->model(), row.model);
    only(m_filter->user(), row.user);
    menu->popup(globalPosition);
}

} // namespace aio::ui
