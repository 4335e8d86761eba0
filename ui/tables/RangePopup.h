#pragma once

#include "ui/tables/TimeRange.h"

#include <QFrame>
#include <QTimeZone>

class QBoxLayout;
class QCalendarWidget;
class QComboBox;
class QListWidget;
class QPushButton;
class QTimeEdit;

namespace aio::ui {

/// The spans of time below their button: the usual ones at the left, any from–until on two calendars at the
/// right, and the zone whose days are meant. Enter or a click on a usual one chooses it, Esc closes. Deletes
/// itself.
class RangePopup : public QFrame
{
    Q_OBJECT

public:
    RangePopup(const TimeRange &range, const QTimeZone &zone, QWidget *parent = nullptr);

    void showBelow(QWidget *button);

    [[nodiscard]] QListWidget *presets() const { return m_presets; }
    [[nodiscard]] QCalendarWidget *fromDay() const { return m_from.day; }
    [[nodiscard]] QCalendarWidget *untilDay() const { return m_until.day; }
    [[nodiscard]] QTimeEdit *fromTime() const { return m_from.time; }
    [[nodiscard]] QTimeEdit *untilTime() const { return m_until.time; }
    [[nodiscard]] QComboBox *zones() const { return m_zones; }
    [[nodiscard]] QPushButton *showButton() const { return m_show; }

Q_SIGNALS:
    void chosen(const aio::ui::TimeRange &range);
    void zoneChosen(const QTimeZone &zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Moment
    {
        QCalendarWidget *day = nullptr;
        QTimeEdit *time = nullptr;
    };
    [[nodiscard]] Moment makeMoment(const QString &name, const QDateTime &moment, QBoxLayout *into);
    void buildZones();
    void takePreset();
    void takeSpan();
    void takeZone();

    TimeRange m_range;
    QTimeZone m_zone;
    QListWidget *m_presets;
    Moment m_from;
    Moment m_until;
    QComboBox *m_zones;
    QPushButton *m_show;
};

} // namespace aio::ui
