#pragma once

#include "core/usage/report/Anomalies.h"
#include "core/usage/report/Forecast.h"
#include "core/usage/report/UsageReport.h"
#include "ui/charts/SeriesColors.h"
#include "ui/usage/dashboard/DashboardServices.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace aio::ui {

class BreakdownPanel;
class ChartPanel;
class HeatMap;
class HeatPanel;
class NoticeList;
class SegmentedSwitch;
class SharePanel;
class TileRow;
struct ChartFile;

/// Charts, tiles and breakdowns of a report, two or three side by side as the room allows. Panels meet at
/// hairlines. What a new report does not change is not drawn again.
class DashboardView : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int compactBelow = 1100; ///< of its own width

    explicit DashboardView(QWidget *parent = nullptr);

    void show(const usage::UsageReport &report, const SpendBudget &budget);
    using QScrollArea::show;
    /// The bars of the period before.
    void showPrevious(const usage::UsageReport &before);
    /// Why bars stand out, told by models, whatever the series are by.
    void showCauses(const QList<usage::Anomaly> &anomalies);
    /// Where this month leads; nothing: too little is known.
    void showForecast(const std::optional<usage::Forecast> &forecast);
    void setLoading();
    void setStale(bool stale);
    [[nodiscard]] const std::optional<usage::UsageReport> &report() const { return m_report; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    /// Those that were kept.
    void setColors(const SeriesColors &colors) { m_colors = colors; }
    [[nodiscard]] const SeriesColors &colors() const { return m_colors; }

    [[nodiscard]] TileRow *tiles() const { return m_tiles; }
    [[nodiscard]] TileRow *furtherTiles() const { return m_further; }
    [[nodiscard]] ChartPanel *cost() const { return m_cost; }
    [[nodiscard]] ChartPanel *latency() const { return m_latency; }
    [[nodiscard]] ChartPanel *failures() const { return m_failures; }
    [[nodiscard]] ChartPanel *tokens() const { return m_tokens; }
    [[nodiscard]] SharePanel *breakdown() const { return m_breakdown; }
    [[nodiscard]] SharePanel *users() const { return m_users; }
    [[nodiscard]] SharePanel *kinds() const { return m_kinds; }
    [[nodiscard]] HeatPanel *heatPanel() const { return m_heat; }
    [[nodiscard]] HeatMap *heat() const;
    [[nodiscard]] BreakdownPanel *details() const { return m_details; }
    [[nodiscard]] NoticeList *notices() const { return m_notices; }
    /// Hour, day, week, month, in the order of usage::UsageBucket.
    [[nodiscard]] SegmentedSwitch *buckets() const { return m_buckets; }
    /// In the order of usage::usageDimensions(), without the status.
    [[nodiscard]] SegmentedSwitch *dimensions() const { return m_dimensions; }
    void setFailureKindsShown(bool shown);
    void retranslate();

Q_SIGNALS:
    /// The calls behind something: a span or all, one value of a dimension or all.
    void callsRequested(const std::optional<aio::quota::TimeSpan> &span,
        const std::optional<aio::usage::UsageDimension> &dimension, const QString &value);
    /// Parts of a place, "model=x", that narrow the calls.
    void noticeActivated(const QStringList &place);
    /// An hour of the week; `weekDay` 0 is Monday.
    void hourActivated(int weekDay, int hour);
    void exportRequested(const aio::ui::ChartFile &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildSwitches();
    void connectParts();
    void arrange();
    void showCharts();
    void showCost();
    void showTiles();
    void showShares();
    void showNotices();
    [[nodiscard]] QList<usage::Anomaly> anomalies() const;
    [[nodiscard]] bool knowsCauses() const;
    [[nodiscard]] quota::TimeSpan spanOf(int bucket) const;

    std::optional<usage::UsageReport> m_report;
    std::optional<usage::UsageReport> m_before;
    std::optional<usage::Forecast> m_forecast;
    std::optional<QList<usage::Anomaly>> m_causes; ///< of the report's bars, by model
    SpendBudget m_budget;
    SeriesColors m_colors;
    QWidget *m_body;
    QGridLayout *m_grid;
    TileRow *m_tiles;
    TileRow *m_further;
    ChartPanel *m_cost;
    ChartPanel *m_latency;
    ChartPanel *m_failures;
    ChartPanel *m_tokens;
    QStackedWidget *m_failureStack;
    SharePanel *m_breakdown;
    SharePanel *m_users;
    SharePanel *m_kinds;
    HeatPanel *m_heat;
    BreakdownPanel *m_details;
    NoticeList *m_notices;
    SegmentedSwitch *m_buckets;
    SegmentedSwitch *m_dimensions;
    QPushButton *m_byKind;
    QPushButton *m_overTime;
    bool m_compact = false;
};

} // namespace aio::ui
