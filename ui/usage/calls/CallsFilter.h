#pragma once

#include "core/usage/UsageLog.h"
#include "core/usage/UsageOverview.h"
#include "ui/tables/TimeRange.h"
#include "ui/usage/calls/CallHistogram.h"

#include <QObject>

namespace aio::ui {

class FilterBar;
class FilterButton;
class RangeButton;

/// What the bar above the calls says, as a filter of the log.
class CallsFilter : public QObject
{
    Q_OBJECT

public:
    explicit CallsFilter(QWidget *parent);

    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] RangeButton *range() const { return m_range; }
    [[nodiscard]] FilterButton *provider() const { return m_provider; }
    [[nodiscard]] FilterButton *model() const { return m_model; }
    [[nodiscard]] FilterButton *task() const { return m_task; }
    [[nodiscard]] FilterButton *plan() const { return m_plan; }
    [[nodiscard]] FilterButton *user() const { return m_user; }
    [[nodiscard]] FilterButton *status() const { return m_status; }

    /// Without the brush: what the histogram shows.
    [[nodiscard]] usage::UsageFilter whole() const;
    /// With the brush: what the table shows.
    [[nodiscard]] usage::UsageFilter narrowed() const;
    [[nodiscard]] const std::optional<CallHistogram::Span> &brush() const { return m_brush; }
    void setBrush(const std::optional<CallHistogram::Span> &brush);
    /// Anything but the range is set.
    [[nodiscard]] bool isNarrowed() const;

    /// Days are cut and times shown in it.
    [[nodiscard]] const QTimeZone &zone() const;

    void setNames(const usage::UsageNames &names);
    /// Everything but the range.
    void clear();
    void widen(TimeRange::Preset preset);

    /// As `key=value` for the history: "provider=gemini", "range=1".
    [[nodiscard]] QStringList toPlace() const;
    /// Sets what is named and clears the rest; tells nobody.
    void fromPlace(const QStringList &place);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<std::pair<QString, FilterButton *>> buttons() const;

    FilterBar *m_bar;
    RangeButton *m_range;
    FilterButton *m_provider;
    FilterButton *m_model;
    FilterButton *m_task;
    FilterButton *m_plan;
    FilterButton *m_user;
    FilterButton *m_status;
    std::optional<CallHistogram::Span> m_brush;
};

} // namespace aio::ui
