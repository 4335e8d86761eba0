#include "ui/usage/dashboard/UsagePage.h"

#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/calls/CallsPage.h"
#include "ui/usage/dashboard/DashboardFilter.h"
#include "ui/usage/dashboard/DashboardPage.h"
#include "ui/usage/reconcile/ReconcilePage.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

const QString tabKey = QStringLiteral("tab=");
const QString dashboardTab = tabKey + QStringLiteral("dashboard");
const QString callsTab = tabKey + QStringLiteral("calls");
const QString reconcileTab = tabKey + QStringLiteral("reconcile");

} // namespace

UsagePage::UsagePage(const DashboardServices &dashboard, const CallsServices &calls, QWidget *parent)
    : Page(parent)
    , m_callsServices(calls)
    , m_dashboard(new DashboardPage(dashboard, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new SegmentedSwitch(this))
{
    m_stack->addWidget(m_dashboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_tabs->addSegment({});
    m_tabs->addSegment({});
    adopt(m_dashboard);
    connect(m_dashboard, &DashboardPage::callsRequested, this, [this](const QStringList &place) {
        open(QStringList{callsTab} + place);
        Q_EMIT placeChanged();
    });
    connect(m_tabs, &SegmentedSwitch::currentChanged, this, &UsagePage::onTabChosen);
    retranslate();
}

CallsPage *UsagePage::calls()
{
    if (!m_calls) {
        m_calls = new CallsPage(m_callsServices, this);
        m_stack->addWidget(m_calls);
        adopt(m_calls);
    }
    return m_calls;
}

void UsagePage::setReconcile(const ReconcileServices &services)
{
    m_reconcileServices.emplace(services);
    m_tabs->addSegment({});
    retranslate();
}

ReconcilePage *UsagePage::reconcile()
{
    if (!m_reconcile && m_reconcileServices) {
        m_reconcile = new ReconcilePage(*m_reconcileServices, this);
        m_stack->addWidget(m_reconcile);
        adopt(m_reconcile);
    }
    return m_reconcile;
}

void UsagePage::adopt(Page *page)
{
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == current()) {
            Q_EMIT headerChanged();
        }
    });
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == current()) {
            Q_EMIT placeChanged();
        }
    });
    connect(page, &Page::notify, this, &Page::notify);
    connect(page, &Page::pageRequested, this, &Page::pageRequested);
}

QWidget *UsagePage::headerWidget()
{
    return m_tabs;
}

Page *UsagePage::current() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

bool UsagePage::showsCalls() const
{
    return m_calls && m_stack->currentWidget() == m_calls;
}

void UsagePage::showTab(Tab tab)
{
    QWidget *shown = m_dashboard;
    if (tab == CallsTab) {
        shown = calls();
    } else if (tab == ReconcileTab) {
        shown = reconcile();
    }
    m_stack->setCurrentWidget(shown);
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrentIndex(tab);
    Q_EMIT headerChanged();
}

bool UsagePage::openReconcile(const QStringList &arguments)
{
    if (!m_reconcileServices || arguments.value(0) != reconcileTab) {
        return false;
    }
    showTab(ReconcileTab);
    m_reconcile->open(arguments.mid(1));
    return true;
}

void UsagePage::onTabChosen(int index)
{
    if (index == ReconcileTab) {
        open({reconcileTab});
        Q_EMIT placeChanged();
        return;
    }
    const bool toCalls = index == CallsTab;
    if (m_reconcile && current() == m_reconcile) {
        showTab(Tab(index));
        Q_EMIT placeChanged();
        return;
    }
    if (toCalls == showsCalls()) {
        return;
    }
    // The same filter on the other side.
    if (toCalls) {
        const QStringList filter = m_dashboard->filter()->calls()->toPlace();
        open(QStringList{callsTab} + filter);
    } else {
        QStringList filter = m_dashboard->filter()->toPlace();
        filter.removeIf([](const QString &part) {
            return !part.startsWith(u"by=") && !part.startsWith(u"bucket=") && !part.startsWith(u"compare=");
        });
        QStringList fromCalls = m_calls->filter()->toPlace();
        fromCalls.removeIf([](const QString &part) { return part.startsWith(u"text="); });
        open(QStringList{dashboardTab} + fromCalls + filter);
    }
    Q_EMIT placeChanged();
}

void UsagePage::open(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return; // the tab that lies open
    }
    if (openReconcile(arguments)) {
        return;
    }
    QStringList rest = arguments;
    const bool named = rest.constFirst().startsWith(tabKey);
    const bool toCalls = !named || rest.constFirst() == callsTab;
    if (named) {
        rest.removeFirst();
    }
    showTab(toCalls ? CallsTab : DashboardTab);
    if (!rest.isEmpty()) {
        current()->open(rest);
    } else if (toCalls ? !m_calls->place().isEmpty() : !m_dashboard->place().isEmpty()) {
        // A place without a filter is one too.
        current()->open({QStringLiteral("range=%1").arg(int(TimeRange().preset))});
    }
}

QStringList UsagePage::place() const
{
    if (m_reconcile && current() == m_reconcile) {
        return {reconcileTab};
    }
    return QStringList{showsCalls() ? callsTab : dashboardTab} + current()->place();
}

bool UsagePage::acceptsDrop(const QMimeData *data) const
{
    return current()->acceptsDrop(data);
}

void UsagePage::drop(const QMimeData *data)
{
    current()->drop(data);
}

QString UsagePage::dropHint(const QMimeData *data) const
{
    return current()->dropHint(data);
}

void UsagePage::retranslate()
{
    m_tabs->setSegmentText(0, tr("Dashboard"));
    m_tabs->setSegmentText(1, tr("Calls"));
    if (m_reconcileServices) {
        m_tabs->setSegmentText(ReconcileTab, tr("Reconcile"));
    }
    m_tabs->setAccessibleName(tr("View of usage"));
}

} // namespace aio::ui
