#pragma once

#include "ui/tables/FilterButton.h"
#include "ui/tables/TimeRange.h"

namespace aio::ui {

/// "Last 30 days ▾": which span of time is shown. Its popup offers the usual ones, and any from–to.
class RangeButton : public FilterButton
{
    Q_OBJECT

public:
    explicit RangeButton(QWidget *parent = nullptr);

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    /// Shows a range without telling anyone.
    void setRange(const TimeRange &range);
    /// Chooses one, as if the person had.
    void choose(const TimeRange &range);

    [[nodiscard]] bool isSet() const override { return false; }
    [[nodiscard]] QString shownText() const override { return m_range.title(); }
    void clear() override { choose(TimeRange()); }
    void openPopup() override;

Q_SIGNALS:
    void rangeChanged(const aio::ui::TimeRange &range);

private:
    TimeRange m_range;
};

} // namespace aio::ui
