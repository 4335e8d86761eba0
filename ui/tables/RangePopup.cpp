#include "ui/tables/RangePopup.h"

#include "ui/tables/ChoicePopup.h"
#include "ui/theme/Icons.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int presetsWidth = 132;
constexpr int listFrame = 8;
constexpr int calendarWidth = 300;
constexpr int calendarHeight = 196;
constexpr int arrowSide = 16;
constexpr int zoneWidth = 260;
constexpr int defaultDays = 7;
constexpr qint64 minuteMs = 60'000;

/// The moment that a pair of fields shows. Where the clock is put forward over it, the next one that there
/// is.
qint64 momentOf(const QCalendarWidget *day, const QTimeEdit *time, const QTimeZone &zone)
{
    return QDateTime(day->selectedDate(), time->time(), zone).toMSecsSinceEpoch();
}

} // namespace

RangePopup::RangePopup(const TimeRange &range, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_range(range)
    , m_zone(zone)
    , m_presets(new QListWidget(this))
    , m_zones(new QComboBox(this))
    , m_show(new QPushButton(tr("Show"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popover"));
    setAccessibleName(tr("Span of time"));
    m_presets->setProperty("ground", QStringLiteral("raised"));
    m_presets->setProperty("kind", QStringLiteral("index"));
    m_presets->setAccessibleName(tr("Usual spans"));
    m_presets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_presets->setMouseTracking(true);
    for (const TimeRange::Preset preset : timePresets()) {
        auto *item = new QListWidgetItem(TimeRange{preset}.title(zone), m_presets);
        item->setData(Qt::UserRole, int(preset));
        if (preset == range.preset) {
            m_presets->setCurrentItem(item);
        }
    }
    constexpr int beside = 12; // between the words and the list's edges
    m_presets->setFixedWidth(std::max(scaled(presetsWidth), m_presets->sizeHintForColumn(0) + 2 * beside));
    // All of them without a scroll bar, whatever the calendars beside them need.
    m_presets->setMinimumHeight(m_presets->sizeHintForRow(0) * m_presets->count()
        + 2 * m_presets->spacing() * m_presets->count() + listFrame);
    m_presets->installEventFilter(this);
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    const TimeBounds bounds = boundsOf(range, now);
    const QDateTime from = bounds.from ? QDateTime::fromMSecsSinceEpoch(*bounds.from, zone)
                                       : now.date().addDays(-defaultDays).startOfDay(zone);
    const QDateTime until =
        bounds.to ? QDateTime::fromMSecsSinceEpoch(*bounds.to - minuteMs, zone) : now.date().endOfDay(zone);
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    m_from = makeMoment(tr("From"), from, days);
    m_until = makeMoment(tr("Until"), until, days);
    buildZones();
    auto *foot = new QHBoxLayout;
    auto *zoneLabel = new QLabel(tr("Time zone"), this);
    setTextStyle(zoneLabel, TextStyle::Small, Token::TextMuted);
    zoneLabel->setBuddy(m_zones);
    foot->addWidget(zoneLabel);
    foot->addWidget(m_zones);
    foot->addStretch(1);
    foot->addWidget(m_show);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addLayout(days);
    right->addLayout(foot);
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    line->setFixedWidth(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_presets);
    layout->addWidget(line);
    layout->addLayout(right, 1);
    m_show->setDefault(true);
    connect(m_presets, &QListWidget::itemClicked, this, &RangePopup::takePreset);
    connect(m_show, &QPushButton::clicked, this, &RangePopup::takeSpan);
    connect(m_zones, &QComboBox::activated, this, &RangePopup::takeZone);
    connect(m_from.day, &QCalendarWidget::activated, m_until.day, [this] { m_until.day->setFocus(); });
    connect(m_until.day, &QCalendarWidget::activated, this, &RangePopup::takeSpan);
}

RangePopup::Moment RangePopup::makeMoment(const QString &name, const QDateTime &moment, QBoxLayout *into)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(name, this);
    setTextStyle(label, TextStyle::BodyStrong);
    auto *time = new QTimeEdit(moment.time(), this);
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    time->setAccessibleName(tr("%1, time").arg(name));
    auto *day = new QCalendarWidget(this);
    day->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    day->setGridVisible(false);
    day->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    day->setSelectedDate(moment.date());
    day->setAccessibleName(tr("%1, day").arg(name));
    day->setFixedSize(scaled(calendarWidth), scaled(calendarHeight));
    // Days of other weeks than the working ones are not red: red is trouble.
    QTextCharFormat plain;
    plain.setForeground(color(Token::Text));
    day->setWeekdayTextFormat(Qt::Saturday, plain);
    day->setWeekdayTextFormat(Qt::Sunday, plain);
    // Qt's own arrows are green.
    const auto arrow = [day](const QString &part, const QString &picture) {
        if (auto *button = day->findChild<QToolButton *>(part)) {
            button->setIcon(icon(picture));
            button->setIconSize({scaled(arrowSide), scaled(arrowSide)});
        }
    };
    arrow(QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("chevron-left"));
    arrow(QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("chevron-right"));
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(time);
    column->addLayout(head);
    column->addWidget(day);
    into->addLayout(column);
    return {day, time};
}

void RangePopup::buildZones()
{
    m_zones->setFixedWidth(scaled(zoneWidth));
    m_zones->setMaxVisibleItems(16);
    m_zones->setAccessibleName(tr("Time zone"));
    const QByteArray own = QTimeZone::systemTimeZoneId();
    m_zones->addItem(tr("This computer (%1)").arg(QString::fromLatin1(own)), own);
    m_zones->addItem(QStringLiteral("UTC"), QByteArrayLiteral("UTC"));
    m_zones->insertSeparator(m_zones->count());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // Names of places; what else there is are other names of these, and offsets without rules.
        if (id.contains('/') && !id.startsWith("Etc/")) {
            m_zones->addItem(QString::fromLatin1(id).replace(u'_', u' '), id);
        }
    }
    m_zones->setCurrentIndex(std::max(0, m_zones->findData(m_zone.id())));
}

void RangePopup::showBelow(QWidget *button)
{
    placeBelow(this, button);
    show();
    m_presets->setFocus(Qt::PopupFocusReason);
}

void RangePopup::takePreset()
{
    if (const QListWidgetItem *item = m_presets->currentItem()) {
        const TimeRange range{TimeRange::Preset(item->data(Qt::UserRole).toInt())};
        close();
        Q_EMIT chosen(range);
    }
}

void RangePopup::takeSpan()
{
    const qint64 begin = momentOf(m_from.day, m_from.time, m_zone);
    const qint64 end = momentOf(m_until.day, m_until.time, m_zone);
    const TimeRange range{TimeRange::Preset::Custom, std::min(begin, end), std::max(begin, end) + minuteMs};
    close();
    Q_EMIT chosen(range);
}

void RangePopup::takeZone()
{
    // The fields stay as they are: the same days, but those of the other zone.
    m_zone = QTimeZone(m_zones->currentData().toByteArray());
    Q_EMIT zoneChosen(m_zone);
}

bool RangePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_presets && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            takePreset();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aio::ui
