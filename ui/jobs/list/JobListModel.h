#pragma once

#include "core/jobstore/JobStore.h"

#include "ui/widgets/RecordRowDelegate.h"

#include <QAbstractListModel>

namespace aio::ui {

/// The jobs that match the filter, as the store lists them. Follows the store's changes; GUI thread only.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Role = RecordRowDelegate::Role;

    explicit JobListModel(JobStore &store, QObject *parent = nullptr);

    [[nodiscard]] const JobFilter &filter() const { return m_filter; }
    void setFilter(const JobFilter &filter);
    void reload();

    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const;
    [[nodiscard]] const JobSummary *summary(int row) const;
    /// Of the whole workspace, not of the filter.
    [[nodiscard]] JobStore::Counts counts() const { return m_counts; }
    /// The store has answered at least once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The list or the counts were read anew.
    void loaded();
    void failed(const aio::Error &error);

private:
    void take(const QList<JobSummary> &jobs);

    JobStore &m_store;
    JobFilter m_filter;
    QList<JobSummary> m_jobs;
    JobStore::Counts m_counts;
    int m_generation = 0;
    bool m_loaded = false;
};

/// Whether a filter leaves anything out.
[[nodiscard]] bool isNarrowed(const JobFilter &filter);

} // namespace aio::ui
