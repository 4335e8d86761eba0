#pragma once

#include "core/jobstore/JobStore.h"
#include "ui/records/RecordModel.h"
#include "ui/widgets/RecordRowDelegate.h"

#include <QAbstractListModel>

namespace aio::ui {

/// The jobs that match the filter, as the store lists them. Follows the store's changes; GUI thread only.
class JobListModel : public RecordModel<QAbstractListModel, JobSummary>
{
    Q_OBJECT

public:
    using Role = RecordRowDelegate::Role;

    explicit JobListModel(JobStore &store, QObject *parent = nullptr);

    [[nodiscard]] const JobFilter &filter() const { return m_filter; }
    void setFilter(const JobFilter &filter);
    void reload();

    /// Of the whole workspace, not of the filter.
    [[nodiscard]] JobStore::Counts counts() const { return m_counts; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The list or the counts were read anew.
    void loaded();
    void failed(const aio::Error &error);

private:
    JobStore &m_store;
    JobFilter m_filter;
    JobStore::Counts m_counts;
};

/// Whether a filter leaves anything out.
[[nodiscard]] bool isNarrowed(const JobFilter &filter);

} // namespace aio::ui
