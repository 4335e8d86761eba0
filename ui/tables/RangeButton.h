#pragma once

#include "ui/tables/FilterButton.h"
#include "ui/tables/TimeRange.h"

#include <QTimeZone>

namespace aio::ui {

/// "Last 30 days ▾": which span of time is shown, and in which zone its days are counted and times are shown.
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

    /// The computer's until another one is chosen.
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Shows a zone without telling anyone.
    void setZone(const QTimeZone &zone);
    void chooseZone(const QTimeZone &zone);
    [[nodiscard]] bool isOwnZone() const { return m_zone == QTimeZone::systemTimeZone(); }
    /// Where the range begins and ends now.
    [[nodiscard]] TimeBounds bounds() const;

    [[nodiscard]] bool isSet() const override { return false; }
    [[nodiscard]] QString shownText() const override;
    void clear() override { choose(TimeRange()); }
    void openPopup() override;

Q_SIGNALS:
    void rangeChanged(const aio::ui::TimeRange &range);
    void zoneChanged(const QTimeZone &zone);

private:
    TimeRange m_range;
    QTimeZone m_zone;
};

} // namespace aio::ui
