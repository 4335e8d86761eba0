#include "core/activity/ActivityLog.h"

#include "core/activity/ActivityExport.h"
#include "core/activity/ActivityRows.h"

namespace aio {

namespace {

Result<QList<ActivityEntry>> everything(Connection &connection, ActivityFilter filter)
{
    QList<ActivityEntry> all;
    filter.limit = ActivityFilter::maxLimit;
    filter.before = {};
    do {
        Result<ActivityPage> page = activity::list(connection, filter);
        if (!page) {
            return Failure(page.error());
        }
        all << page->entries;
        filter.before = page->next;
    } while (!filter.before.isNull());
    return all;
}

} // namespace

ActivityLog::ActivityLog(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_database, &Database::changedElsewhere, this, &ActivityLog::changedElsewhere);
    connect(&m_database, &Database::changedHere, this, &ActivityLog::changedHere);
}

ActivityLog::~ActivityLog()
{
    m_database.drain();
}

QFuture<Result<ActivityPage>> ActivityLog::list(const ActivityFilter &filter)
{
    return m_database.read([filter](Connection &connection) { return activity::list(connection, filter); });
}

QFuture<Result<QByteArray>> ActivityLog::exported(const ActivityFilter &filter, Format format)
{
    return m_database.read([filter, format](Connection &connection) -> Result<QByteArray> {
        const auto entries = everything(connection, filter);
        if (!entries) {
            return Failure(entries.error());
        }
        return format == Format::Csv ? activity::toCsv(*entries) : activity::toJson(*entries);
    });
}

} // namespace aio
