#include "ui/usage/calls/CallsFilter.h"

#include "ui/tables/FilterBar.h"
#include "ui/tables/FilterButton.h"
#include "ui/tables/RangeButton.h"
#include "ui/usage/calls/CallText.h"

#include <QLineEdit>
#include <QUuid>

#include <algorithm>

namespace aio::ui {

namespace {

QList<FilterChoice> choicesOf(const QStringList &values)
{
    QList<FilterChoice> choices;
    for (const QString &value : values) {
        choices.append({value, value});
    }
    return choices;
}

QList<FilterChoice> planChoices(const QStringList &used)
{
    QList<FilterChoice> choices;
    for (const QString &plan : ai::initialPlans()) {
        choices.append({plan, ai::planTitle(plan)});
    }
    for (const QString &plan : used) {
        if (!ai::initialPlans().contains(plan)) {
            choices.append({plan, ai::planTitle(plan)});
        }
    }
    return choices;
}

} // namespace

CallsFilter::CallsFilter(QWidget *parent)
    : QObject(parent)
    , m_bar(new FilterBar(parent))
    , m_range(new RangeButton(m_bar))
    , m_provider(new FilterButton(m_bar))
    , m_model(new FilterButton(m_bar))
    , m_task(new FilterButton(m_bar))
    , m_plan(new FilterButton(m_bar))
    , m_user(new FilterButton(m_bar))
    , m_status(new FilterButton(m_bar))
{
    m_bar->addFixed(m_range);
    for (const auto &[name, button] : buttons()) {
        button->setObjectName(name);
        m_bar->addFilter(button);
        connect(button, &FilterButton::valuesChanged, this, &CallsFilter::changed);
    }
    m_model->setOpenEnded(true);
    m_user->setOpenEnded(true);
    connect(m_range, &RangeButton::rangeChanged, this, [this] {
        m_brush.reset();
        Q_EMIT changed();
    });
    connect(m_range, &RangeButton::zoneChanged, this, [this] {
        m_bar->arrange();
        Q_EMIT changed();
    });
    connect(m_bar, &FilterBar::textChanged, this, &CallsFilter::changed);
    retranslate();
}

QList<std::pair<QString, FilterButton *>> CallsFilter::buttons() const
{
    return {{QStringLiteral("provider"), m_provider}, {QStringLiteral("model"), m_model},
        {QStringLiteral("task"), m_task}, {QStringLiteral("plan"), m_plan}, {QStringLiteral("user"), m_user},
        {QStringLiteral("status"), m_status}};
}

usage::UsageFilter CallsFilter::whole() const
{
    const TimeBounds bounds = m_range->bounds();
    usage::UsageFilter filter;
    filter.from = bounds.from;
    filter.to = bounds.to;
    filter.providers = m_provider->values();
    filter.models = m_model->values();
    for (const QString &name : m_task->values()) {
        if (const auto task = ai::taskFromName(name)) {
            filter.tasks << *task;
        }
    }
    filter.plans = m_plan->values();
    filter.users = m_user->values();
    filter.statuses = m_status->values();
    filter.text = m_bar->text();
    return filter;
}

usage::UsageFilter CallsFilter::narrowed() const
{
    usage::UsageFilter filter = whole();
    if (m_brush) {
        filter.from = std::max(m_brush->from, filter.from.value_or(m_brush->from));
        filter.to = std::min(m_brush->to, filter.to.value_or(m_brush->to));
    }
    return filter;
}

const QTimeZone &CallsFilter::zone() const
{
    return m_range->zone();
}

void CallsFilter::setBrush(const std::optional<CallHistogram::Span> &brush)
{
    if (brush != m_brush) {
        m_brush = brush;
        Q_EMIT changed();
    }
}

bool CallsFilter::isNarrowed() const
{
    const auto all = buttons();
    return m_brush || !m_bar->text().isEmpty()
        || std::any_of(all.cbegin(), all.cend(), [](const auto &named) { return named.second->isSet(); });
}

void CallsFilter::setNames(const usage::UsageNames &names)
{
    m_provider->setChoices(choicesOf(names.providers));
    m_model->setChoices(choicesOf(names.models));
    m_plan->setChoices(planChoices(names.plans));
    m_user->setChoices(choicesOf(names.users));
    m_bar->arrange();
}

void CallsFilter::clear()
{
    for (const auto &[name, button] : buttons()) {
        button->setValues({});
    }
    m_bar->setText({});
    m_bar->arrange();
    m_brush.reset();
    Q_EMIT changed();
}

void CallsFilter::widen(TimeRange::Preset preset)
{
    m_range->choose({preset});
}

QStringList CallsFilter::toPlace() const
{
    QStringList place;
    const TimeRange &range = m_range->range();
    if (range.preset == TimeRange::Preset::Custom) {
        place << QStringLiteral("range=%1-%2").arg(range.from).arg(range.to);
    } else if (range != TimeRange()) {
        place << QStringLiteral("range=%1").arg(int(range.preset));
    }
    for (const auto &[name, button] : buttons()) {
        for (const QString &value : button->values()) {
            place << name + u'=' + value;
        }
    }
    if (!m_bar->text().isEmpty()) {
        place << QStringLiteral("text=") + m_bar->text();
    }
    if (!m_range->isOwnZone()) {
        place << QStringLiteral("zone=") + QString::fromLatin1(zone().id());
    }
    return place;
}

void CallsFilter::fromPlace(const QStringList &place)
{
    QHash<QString, QStringList> values;
    for (const QString &part : place) {
        const qsizetype at = part.indexOf(u'=');
        if (at > 0) {
            values[part.left(at)] << part.mid(at + 1);
        }
    }
    for (const auto &[name, button] : buttons()) {
        button->setValues(values.value(name));
    }
    m_bar->setText(values.value(QStringLiteral("text")).value(0));
    m_range->setZone(QTimeZone(values.value(QStringLiteral("zone")).value(0).toLatin1()));
    const QStringList range = values.value(QStringLiteral("range")).value(0).split(u'-', Qt::SkipEmptyParts);
    if (range.size() == 2) {
        m_range->setRange({TimeRange::Preset::Custom, range.first().toLongLong(), range.last().toLongLong()});
    } else if (range.size() == 1) {
        const auto preset = TimeRange::Preset(range.first().toInt());
        m_range->setRange({timePresets().contains(preset) ? preset : TimeRange().preset});
    } else {
        m_range->setRange({});
    }
    m_brush.reset();
    m_bar->arrange();
}

void CallsFilter::retranslate()
{
    m_provider->setName(tr("Provider"));
    m_model->setName(tr("Model"));
    m_task->setName(tr("Task"));
    m_plan->setName(tr("Plan"));
    m_user->setName(tr("User"));
    m_status->setName(tr("Status"));
    m_task->setChoices(callTaskChoices());
    m_status->setChoices(callStatusChoices());
    m_plan->setChoices(planChoices({}));
    m_range->setRange(m_range->range());
    m_bar->setFieldTexts(tr("Call id or text of an error"));
    m_bar->retranslate();
}

} // namespace aio::ui
