#pragma once

#include "core/activity/ActivityLog.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace aio::ui {

/// The audit log, newest first, read page by page. Entries never change, so what is loaded stays; new ones
/// come on top. GUI thread only.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        PersonColumn,
        ActionColumn,
        ObjectColumn,
        ChangeColumn,
        ColumnCount
    };
    static constexpr int pageSize = 200;

    explicit ActivityModel(ActivityLog &log, QObject *parent = nullptr);

    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    void setFilter(const ActivityFilter &filter);
    /// The zone that times are shown in.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void reload();
    /// Takes in what is new; what is loaded stays.
    void refresh();

    [[nodiscard]] const ActivityEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isComplete() const { return m_loaded && m_next.isNull(); }
    /// People in what is loaded so far, in alphabetical order.
    [[nodiscard]] QStringList people() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const aio::Error &error);

private:
    void ask(const QUuid &before);
    void take(const ActivityPage &page, bool first);
    void takeNew(const ActivityPage &page);
    void notePeople(const QList<ActivityEntry> &entries);

    ActivityLog &m_log;
    ActivityFilter m_filter;
    QTimeZone m_zone;
    QList<ActivityEntry> m_entries;
    QStringList m_people;
    QUuid m_next;
    int m_generation = 0;
    bool m_loading = false;
    bool m_loaded = false;
};

} // namespace aio::ui
