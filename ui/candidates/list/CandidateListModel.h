#pragma once

#include "core/candidatestore/CandidateStore.h"
#include "ui/records/RecordModel.h"
#include "ui/widgets/RecordRowDelegate.h"

#include <QAbstractListModel>

namespace aio::ui {

/// The candidates that match the filter, as the store lists them. Follows the store's changes; GUI thread
/// only.
class CandidateListModel : public RecordModel<QAbstractListModel, CandidateSummary>
{
    Q_OBJECT

public:
    using Role = RecordRowDelegate::Role;

    explicit CandidateListModel(CandidateStore &store, QObject *parent = nullptr);

    [[nodiscard]] const CandidateFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isNarrowed() const { return !m_filter.text.isEmpty() || m_filter.toCheckOnly; }
    void setFilter(const CandidateFilter &filter);
    void reload();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The list was read anew.
    void loaded();
    void failed(const aio::Error &error);

private:
    CandidateStore &m_store;
    CandidateFilter m_filter;
};

} // namespace aio::ui
