#include "ui/tables/RangeButton.h"

#include "ui/tables/ChoicePopup.h"
#include "ui/theme/Tokens.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int popupWidth = 300;

QDateTimeEdit *momentField(const QDateTime &moment, const QString &name, QWidget *parent)
{
    auto *field = new QDateTimeEdit(moment, parent);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    field->setAccessibleName(name);
    return field;
}

} // namespace

RangeButton::RangeButton(QWidget *parent)
    : FilterButton(parent)
{
    setIconName(QStringLiteral("calendar"));
    describe();
}

void RangeButton::setRange(const TimeRange &range)
{
    m_range = range;
    describe();
}

void RangeButton::choose(const TimeRange &range)
{
    if (range != m_range) {
        setRange(range);
        Q_EMIT rangeChanged(range);
    }
}

void RangeButton::openPopup()
{
    QList<FilterChoice> choices;
    for (const TimeRange::Preset preset : timePresets()) {
        choices.append({QString::number(int(preset)), TimeRange{preset}.title()});
    }
    auto *popup = new ChoicePopup(choices, QString::number(int(m_range.preset)), false, this);
    popup->setAccessibleName(tr("Span of time"));
    popup->removeAll();
    connect(popup, &ChoicePopup::chosen, this,
        [this](const QString &value) { choose({TimeRange::Preset(value.toInt())}); });

    const QDateTime now = QDateTime::currentDateTime();
    const TimeBounds bounds = boundsOf(m_range, now);
    auto *custom = new QWidget(popup);
    auto *from = momentField(
        bounds.from ? QDateTime::fromMSecsSinceEpoch(*bounds.from) : now.date().addDays(-7).startOfDay(),
        tr("From"), custom);
    auto *to = momentField(bounds.to ? QDateTime::fromMSecsSinceEpoch(*bounds.to) : now, tr("Until"), custom);
    auto *show = new QPushButton(tr("Show"), custom);
    auto *grid = new QGridLayout(custom);
    grid->setContentsMargins(4, 4, 4, 4);
    auto *fromLabel = new QLabel(tr("From"), custom);
    auto *toLabel = new QLabel(tr("Until"), custom);
    fromLabel->setBuddy(from);
    toLabel->setBuddy(to);
    grid->addWidget(fromLabel, 0, 0);
    grid->addWidget(from, 0, 1);
    grid->addWidget(toLabel, 1, 0);
    grid->addWidget(to, 1, 1);
    grid->addWidget(show, 2, 1, Qt::AlignTrailing);
    grid->setColumnStretch(1, 1);
    connect(show, &QPushButton::clicked, this, [this, popup, from, to] {
        const qint64 begin = from->dateTime().toMSecsSinceEpoch();
        const qint64 end = to->dateTime().toMSecsSinceEpoch();
        popup->close();
        choose({TimeRange::Preset::Custom, std::min(begin, end), std::max(begin, end)});
    });
    popup->addBelow(custom);
    popup->setFixedWidth(scaled(popupWidth));
    popup->showBelow(this);
}

} // namespace aio::ui
