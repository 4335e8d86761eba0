#pragma once

#include "core/documentstore/DocumentStore.h"
#include "ui/records/RecordModel.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// The documents that match the filter, a row each, as the store lists them; of very many the first ones, and
/// more as somebody scrolls to them. Follows the store's changes; GUI thread only.
class DocumentTableModel : public RecordModel<QAbstractTableModel, DocumentSummary>
{
    Q_OBJECT

public:
    enum Column
    {
        CandidateColumn,
        JobColumn,
        KindColumn,
        StatusColumn,
        LanguageColumn,
        VersionColumn,
        OpenColumn, ///< claims that the profile does not back
        ExportColumn,
        ChangedColumn,
        ColumnCount
    };

    explicit DocumentTableModel(DocumentStore &store, QObject *parent = nullptr);

    static constexpr int rowsAtOnce = 400;

    [[nodiscard]] const DocumentFilter &filter() const { return m_filter; }
    /// Its limit does not count.
    void setFilter(const DocumentFilter &filter);
    [[nodiscard]] bool isNarrowed() const;
    void reload();
    /// How many documents match, listed already or not.
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By candidate, job, kind (that is, title) or time of change; other columns leave the order as it is.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] static bool canSortBy(int column);

Q_SIGNALS:
    void loaded();
    void failed(const aio::Error &error);

private:
    [[nodiscard]] QString text(const DocumentSummary &document, int column) const;
    /// Counts what was not listed; `loaded()` follows.
    void count();

    DocumentStore &m_store;
    DocumentFilter m_filter;
    qint64 m_total = 0;
    bool m_loading = false;
    int m_counting = 0; ///< counts lists, so that the count of an older one is not taken
};

} // namespace aio::ui
