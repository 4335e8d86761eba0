#include "ui/usage/dashboard/DashboardView.h"

#include "ui/charts/ChartPanel.h"
#include "ui/charts/HeatMap.h"
#include "ui/charts/HeatPanel.h"
#include "ui/charts/TimeChart.h"
#include "ui/tables/WheelGuard.h"
#include "ui/usage/dashboard/BreakdownPanel.h"
#include "ui/usage/dashboard/NoticeList.h"
#include "ui/usage/dashboard/ReportCharts.h"
#include "ui/usage/dashboard/ReportNotices.h"
#include "ui/usage/dashboard/ReportOutlook.h"
#include "ui/usage/dashboard/ReportText.h"
#include "ui/usage/dashboard/ReportTiles.h"
#include "ui/usage/dashboard/SharePanel.h"
#include "ui/usage/dashboard/TileRow.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>

namespace aio::ui {

namespace {

constexpr int sideWidth = 368;
constexpr int costHeight = 344;
constexpr int partHeight = 216;
constexpr int sharesHeight = 320;
constexpr int compactTiles = 3;

QPushButton *makeLink(QWidget *parent)
{
    auto *link = new QPushButton(parent);
    link->setProperty("kind", QStringLiteral("link"));
    return link;
}

} // namespace

DashboardView::DashboardView(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
    , m_tiles(new TileRow(6, compactTiles, m_body))
    , m_further(new TileRow(5, compactTiles, m_body))
    , m_cost(new ChartPanel(m_body))
    , m_latency(new ChartPanel(m_body))
    , m_failures(new ChartPanel(m_body))
    , m_tokens(new ChartPanel(m_body))
    , m_failureStack(new QStackedWidget(m_body))
    , m_breakdown(new SharePanel(m_body))
    , m_users(new SharePanel(m_body))
    , m_kinds(new SharePanel(m_body))
    , m_heat(new HeatPanel(m_body))
    , m_details(new BreakdownPanel(m_body))
    , m_notices(new NoticeList(m_body))
    , m_buckets(new SegmentedSwitch(m_cost))
    , m_dimensions(new SegmentedSwitch(m_breakdown))
    , m_byKind(makeLink(m_failures))
    , m_overTime(makeLink(m_kinds))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    buildSwitches();
    connectParts();
    setWidget(m_body);
    arrange();
    retranslate();
}

void DashboardView::build()
{
    // The ground shows between the panels: it is the hairline.
    m_body->setProperty("role", QStringLiteral("hairlines"));
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(1);
    m_failureStack->addWidget(m_failures);
    m_failureStack->addWidget(m_kinds);
    for (QWidget *panel : {static_cast<QWidget *>(m_cost), static_cast<QWidget *>(m_latency),
             static_cast<QWidget *>(m_failures), static_cast<QWidget *>(m_tokens),
             static_cast<QWidget *>(m_heat), static_cast<QWidget *>(m_failureStack)}) {
        panel->setAutoFillBackground(true);
        panel->setBackgroundRole(QPalette::Base);
    }
    m_failures->setLegendShown(false);
    for (QAbstractScrollArea *list : QList<QAbstractScrollArea *>{m_breakdown->list(), m_users->list(),
             m_kinds->list(), m_details->table(), m_heat->table(), m_cost->table(), m_latency->table(),
             m_failures->table(), m_tokens->table()}) {
        new WheelGuard(list);
    }
}

void DashboardView::buildSwitches()
{
    for (int i = 0; i < 4; ++i) {
        m_buckets->addSegment({});
    }
    m_buckets->setCurrentIndex(1);
    for (int i = 0; i + 1 < usage::usageDimensions().size(); ++i) {
        m_dimensions->addSegment({});
    }
    m_cost->addHeaderWidget(m_buckets);
    m_breakdown->addHeaderWidget(m_dimensions, true);
    m_failures->addHeaderWidget(m_byKind);
    m_kinds->addHeaderWidget(m_overTime, false);
}

void DashboardView::connectParts()
{
    m_cost->chart()->setActivatable(true);
    m_failures->chart()->setActivatable(true);
    m_latency->chart()->setActivatable(true);
    connect(m_cost->chart(), &TimeChart::bucketActivated, this, [this](int bucket, const QString &key) {
        const bool one = m_report && !key.isEmpty() && key != restKey;
        Q_EMIT callsRequested(spanOf(bucket), one ? m_report->question.seriesBy : std::nullopt, key);
    });
    connect(m_latency->chart(), &TimeChart::bucketActivated, this,
        [this](int bucket) { Q_EMIT callsRequested(spanOf(bucket), {}, {}); });
    connect(m_failures->chart(), &TimeChart::bucketActivated, this, [this](int bucket) {
        Q_EMIT callsRequested(spanOf(bucket), usage::UsageDimension::Status, QStringLiteral("error"));
    });
    connect(m_breakdown->list(), &ShareList::rowActivated, this, [this](const QString &key) {
        Q_EMIT callsRequested({}, m_report ? m_report->question.seriesBy : std::nullopt, key);
    });
    connect(m_users->list(), &ShareList::rowActivated, this,
        [this](const QString &key) { Q_EMIT callsRequested({}, usage::UsageDimension::User, key); });
    connect(m_kinds->list(), &ShareList::rowActivated, this,
        [this](const QString &key) { Q_EMIT callsRequested({}, usage::UsageDimension::Status, key); });
    connect(m_notices, &NoticeList::activated, this, &DashboardView::noticeActivated);
    connect(m_details, &BreakdownPanel::activated, this, &DashboardView::noticeActivated);
    connect(m_heat->map(), &HeatMap::cellActivated, this, &DashboardView::hourActivated);
    connect(m_byKind, &QPushButton::clicked, this, [this] { setFailureKindsShown(true); });
    connect(m_overTime, &QPushButton::clicked, this, [this] { setFailureKindsShown(false); });
    for (ChartPanel *panel : {m_cost, m_latency, m_failures, m_tokens}) {
        connect(panel, &ChartPanel::exportRequested, this, &DashboardView::exportRequested);
    }
    connect(m_heat, &HeatPanel::exportRequested, this, &DashboardView::exportRequested);
    connect(m_details, &BreakdownPanel::exportRequested, this, &DashboardView::exportRequested);
}

void DashboardView::setFailureKindsShown(bool shown)
{
    m_failureStack->setCurrentWidget(shown ? static_cast<QWidget *>(m_kinds) : m_failures);
    (shown ? m_overTime : m_byKind)->setFocus();
}

void DashboardView::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item;
    }
    const bool wide = !m_compact;
    m_tiles->setCompact(m_compact);
    m_further->setCompact(m_compact);
    const int columns = wide ? 3 : 2;
    m_grid->addWidget(m_tiles, 0, 0, 1, columns);
    m_grid->addWidget(m_cost, 1, 0, 1, 2);
    if (wide) {
        m_grid->addWidget(m_breakdown, 1, 2);
        m_grid->addWidget(m_latency, 2, 0);
        m_grid->addWidget(m_failureStack, 2, 1);
        m_grid->addWidget(m_notices, 2, 2);
        m_grid->addWidget(m_further, 3, 0, 1, columns);
        m_grid->addWidget(m_tokens, 4, 0);
        m_grid->addWidget(m_heat, 4, 1);
        m_grid->addWidget(m_users, 4, 2);
        m_grid->addWidget(m_details, 5, 0, 1, columns);
    } else {
        m_grid->addWidget(m_breakdown, 2, 0);
        m_grid->addWidget(m_notices, 2, 1);
        m_grid->addWidget(m_latency, 3, 0);
        m_grid->addWidget(m_failureStack, 3, 1);
        m_grid->addWidget(m_further, 4, 0, 1, columns);
        m_grid->addWidget(m_tokens, 5, 0);
        m_grid->addWidget(m_heat, 5, 1);
        m_grid->addWidget(m_users, 6, 0, 1, columns);
        m_grid->addWidget(m_details, 7, 0, 1, columns);
    }
    m_grid->setRowStretch(1, 1); // what a tall window has to spare
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 0);
    m_grid->setColumnMinimumWidth(2, wide ? scaled(sideWidth) : 0);
    m_cost->setMinimumHeight(scaled(costHeight));
    m_breakdown->setMinimumHeight(scaled(wide ? costHeight : sharesHeight));
    m_breakdown->setMaximumWidth(wide ? scaled(sideWidth) : QWIDGETSIZE_MAX);
    for (QWidget *part : {static_cast<QWidget *>(m_latency), static_cast<QWidget *>(m_failureStack),
             static_cast<QWidget *>(m_tokens), static_cast<QWidget *>(m_heat),
             static_cast<QWidget *>(m_users)}) {
        part->setMinimumHeight(scaled(partHeight));
    }
}

void DashboardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool compact = width() < compactBelow;
    if (compact != m_compact) {
        m_compact = compact;
        arrange();
    }
}

quota::TimeSpan DashboardView::spanOf(int bucket) const
{
    return m_report && bucket >= 0 && bucket < m_report->buckets.size() ? m_report->buckets.at(bucket).span
                                                                        : quota::TimeSpan();
}

void DashboardView::show(const usage::UsageReport &report, const SpendBudget &budget)
{
    // The bars of the period before stay while they are read again for the same question.
    if (m_report && m_before && (m_report->question != report.question || !report.previousSpan)) {
        m_before.reset();
    }
    if (m_report && m_report->question != report.question) {
        m_causes.reset();
    }
    m_report = report;
    m_budget = budget;
    setStale(false);
    showCharts();
    showShares();
    showTiles();
    m_details->setQuestion(report.question);
    showNotices();
}

bool DashboardView::knowsCauses() const
{
    return m_causes || m_report->question.seriesBy == usage::UsageDimension::Model;
}

QList<usage::Anomaly> DashboardView::anomalies() const
{
    return m_causes ? *m_causes : usage::anomaliesOf(*m_report);
}

void DashboardView::showNotices()
{
    const auto dimension = knowsCauses() ? std::optional(usage::UsageDimension::Model) : std::nullopt;
    m_notices->setNotices(anomalyNotices(*m_report, anomalies(), dimension) + reportNotices(*m_report));
}

void DashboardView::showCauses(const QList<usage::Anomaly> &anomalies)
{
    m_causes = anomalies;
    if (m_report) {
        showCost();
        showNotices();
    }
}

HeatMap *DashboardView::heat() const
{
    return m_heat->map();
}

void DashboardView::showPrevious(const usage::UsageReport &before)
{
    m_before = before;
    if (m_report) {
        showCost();
    }
}

void DashboardView::showForecast(const std::optional<usage::Forecast> &forecast)
{
    if (forecast != m_forecast) {
        m_forecast = forecast;
        if (m_report) {
            showCost();
            showTiles();
        }
    }
}

void DashboardView::showTiles()
{
    QList<KpiData> tiles = mainTiles(*m_report);
    tiles << forecastTile(m_forecast, m_budget, m_report->readAt, m_report->question.zone);
    m_tiles->setTiles(tiles);
    m_further->setTiles(ui::furtherTiles(*m_report));
}

void DashboardView::showCost()
{
    ChartData cost = costChart(*m_report, m_colors);
    if (m_before) {
        addPrevious(cost, *m_before);
    }
    if (m_forecast) {
        addForecast(cost, *m_report, *m_forecast);
    }
    addAnomalies(cost, *m_report, anomalies(), knowsCauses());
    if (m_budget.day && m_report->question.bucket == usage::UsageBucket::Day) {
        cost.budget = chartMoney(*m_budget.day);
        cost.budgetName = tr("Daily budget %1").arg(costText(*m_budget.day));
    } else if (m_budget.month && m_report->question.bucket == usage::UsageBucket::Month) {
        cost.budget = chartMoney(*m_budget.month);
        cost.budgetName = tr("Monthly budget %1").arg(costText(*m_budget.month));
    }
    m_cost->setEmptyText(m_report->total.figures.unpriced > 0 ? tr("No cost is known in this period")
                                                              : tr("Nothing was charged in this period"));
    m_cost->setData(cost);
}

void DashboardView::showCharts()
{
    showCost();
    m_latency->setData(latencyChart(*m_report));
    m_failures->setData(failureChart(*m_report));
    m_tokens->setData(tokenChart(*m_report));
    m_heat->setData(callHeat(*m_report));
}

void DashboardView::showShares()
{
    const usage::UsageReport &report = *m_report;
    m_breakdown->setShares(
        costShares(report, report.question.seriesBy.value_or(usage::UsageDimension::Provider), m_colors));
    m_breakdown->setFoot(tr("Total, equals the figure"),
        isUnpriced(report.total.figures) ? QStringLiteral("—") : costText(report.total.figures.cost));
    m_users->setShares(costShares(report, usage::UsageDimension::User, m_colors));
    m_kinds->setShares(failureShares(report));
    m_kinds->setFoot(tr("All failed calls"), QLocale().toString(report.total.figures.errors));
}

void DashboardView::setLoading()
{
    if (m_report) {
        return; // what is shown stays until the next is there
    }
    m_tiles->setLoading();
    m_further->setLoading();
    for (ChartPanel *panel : {m_cost, m_latency, m_failures, m_tokens}) {
        panel->setLoading();
    }
}

void DashboardView::setStale(bool stale)
{
    m_tiles->setStale(stale);
    m_further->setStale(stale);
    for (ChartPanel *panel : {m_cost, m_latency, m_failures, m_tokens}) {
        panel->setStale(stale);
    }
    for (SharePanel *panel : {m_breakdown, m_users, m_kinds}) {
        panel->setStale(stale);
    }
    m_heat->setStale(stale);
    m_details->setStale(stale);
    m_notices->setEnabled(!stale);
}

void DashboardView::retranslate()
{
    const QStringList buckets{tr("Hour"), tr("Day"), tr("Week"), tr("Month")};
    for (int i = 0; i < buckets.size(); ++i) {
        m_buckets->setSegmentText(i, buckets.at(i));
    }
    m_buckets->setAccessibleName(tr("Width of the bars"));
    for (int i = 0; i < m_dimensions->count(); ++i) {
        m_dimensions->setSegmentText(i, usage::dimensionTitle(usage::usageDimensions().at(i)));
    }
    m_dimensions->setAccessibleName(tr("Break down by"));
    m_byKind->setText(tr("By kind"));
    m_overTime->setText(tr("Over time"));
    m_users->setTitle(tr("Top users"));
    m_kinds->setTitle(tr("Failed calls by kind"));
    m_users->setEmptyText(tr("No users"));
    m_breakdown->setEmptyText(tr("No calls"));
    m_kinds->setEmptyText(tr("No call failed"));
    m_latency->setEmptyText(tr("No call was answered in this period"));
    m_failures->setEmptyText(tr("No call failed in this period"));
    m_tokens->setEmptyText(tr("No tokens are known in this period"));
    m_notices->retranslate();
    for (ChartPanel *panel : {m_cost, m_latency, m_failures, m_tokens}) {
        panel->retranslate();
    }
    m_heat->retranslate();
    m_details->retranslate();
    if (m_report) {
        show(usage::UsageReport(*m_report), m_budget);
    }
}

} // namespace aio::ui
