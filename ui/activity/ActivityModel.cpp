#include "ui/activity/ActivityModel.h"

#include "core/base/WhenFinished.h"
#include "ui/activity/ActivityText.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>

#include <algorithm>

namespace aio::ui {

namespace {

QString timeText(qint64 at, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QString clock = QLocale().toString(moment.time(), QLocale::ShortFormat);
    return moment.date() == QDateTime::currentDateTimeUtc().toTimeZone(zone).date()
        ? clock
        //: Day, month and year in the syntax of QDate::toString(), such as "18 Nov 2026".
        : QLocale().toString(moment.date(), ActivityModel::tr("d MMM yyyy")) + u' ' + clock;
}

} // namespace

ActivityModel::ActivityModel(ActivityLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_zone(QTimeZone::systemTimeZone())
{
    connect(&log, &ActivityLog::changedElsewhere, this, &ActivityModel::refresh);
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    m_filter = filter;
    reload();
}

void ActivityModel::reload()
{
    ++m_generation;
    m_loaded = false;
    ask({});
}

void ActivityModel::ask(const QUuid &before)
{
    m_loading = true;
    ActivityFilter filter = m_filter;
    filter.limit = pageSize;
    filter.before = before;
    whenFinished(m_log.list(filter), this,
        [this, generation = m_generation, first = before.isNull()](const Result<ActivityPage> &page) {
            // An answer to an older question would undo a newer one.
            if (generation != m_generation) {
                return;
            }
            m_loading = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            take(*page, first);
            Q_EMIT loaded();
        });
}

void ActivityModel::take(const ActivityPage &page, bool first)
{
    m_next = page.next;
    m_loaded = true;
    notePeople(page.entries);
    if (first) {
        beginResetModel();
        m_entries = page.entries;
        endResetModel();
    } else if (!page.entries.isEmpty()) {
        beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page.entries.size()) - 1);
        m_entries << page.entries;
        endInsertRows();
    }
}

void ActivityModel::refresh()
{
    if (!m_loaded) {
        return;
    }
    ActivityFilter filter = m_filter;
    filter.limit = pageSize;
    filter.before = {};
    whenFinished(
        m_log.list(filter), this, [this, generation = m_generation](const Result<ActivityPage> &page) {
            if (generation == m_generation && page) {
                takeNew(*page);
            }
        });
}

void ActivityModel::takeNew(const ActivityPage &page)
{
    qsizetype fresh = 0;
    while (fresh < page.entries.size()
        && (m_entries.isEmpty() || page.entries.at(fresh).id != m_entries.constFirst().id)) {
        ++fresh;
    }
    if (fresh == page.entries.size() && !page.next.isNull()) {
        take(page, true); // more than a page is new: begin anew rather than leave a gap
    } else if (fresh > 0) {
        notePeople(page.entries.first(fresh));
        beginInsertRows({}, 0, int(fresh) - 1);
        m_entries = page.entries.first(fresh) + m_entries;
        endInsertRows();
    } else {
        return;
    }
    Q_EMIT loaded();
}

void ActivityModel::notePeople(const QList<ActivityEntry> &entries)
{
    for (const ActivityEntry &entry : entries) {
        if (!entry.user.isEmpty() && !m_people.contains(entry.user)) {
            m_people.append(entry.user);
        }
    }
    std::sort(m_people.begin(), m_people.end());
}

QStringList ActivityModel::people() const
{
    return m_people;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const ActivityEntry &entry = m_entries.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == TimeColumn) {
        return fullTime(QDateTime::fromMSecsSinceEpoch(entry.at, m_zone));
    }
    if (role == Qt::ToolTipRole && index.column() == ChangeColumn) {
        QStringList lines;
        for (const ActivityChange &change : changesOf(entry)) {
            lines << change.text();
        }
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return timeText(entry.at, m_zone);
    case PersonColumn:
        return entry.user;
    case ActionColumn:
        return activityActionText(entry.action);
    case ObjectColumn:
        return objectText(entry);
    case ChangeColumn:
        return changesText(entry);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Time"), tr("Person"), tr("Action"), tr("Object"), tr("What changed")};
    return names.value(section);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_next.isNull();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!m_loading && canFetchMore(parent)) {
        ask(m_next);
    }
}

} // namespace aio::ui
