#pragma once

#include "ui/providers/list/ProviderRow.h"

#include <QAbstractTableModel>

namespace aio {
class ProviderStore;
class SecretStore;
} // namespace aio

namespace aio::ui {

struct ProvidersServices;

/// The providers of the workspace in their order, each with its keys and how it does. Follows the stores by
/// itself. A row of a provider stays the same row while others come and go.
class ProviderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        StatusColumn,
        ModelColumn,
        TestedColumn,
        CallsColumn,
        FailedColumn,
        P50Column,
        P95Column,
        CostColumn,
        BarsColumn,
        ActiveColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< to order by value
        FilterRole, ///< all words that the filter looks in
        IdRole,
        ExportRole, ///< numbers and times for a file
    };

    explicit ProviderModel(const ProvidersServices &services, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<ProviderRow> &rows() const { return m_rows; }
    [[nodiscard]] const ProviderRow *row(int index) const;
    [[nodiscard]] const ProviderRow *find(const QString &id) const;
    [[nodiscard]] int indexOf(const QString &id) const; ///< -1: not there
    [[nodiscard]] QStringList ids() const;
    /// Of every provider that made calls lately, those that are gone too.
    [[nodiscard]] const QList<usage::ProviderSummary> &summaries() const { return m_summaries; }

    /// Reads keys and calls again.
    void refresh();
    void setTesting(const QString &id, bool testing);
    void setEdited(const QString &id, bool edited);
    /// Leaves a provider out, as if it were gone: while its removal can be taken back.
    void setHidden(const QString &id, bool hidden);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    // Order by dragging.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;
    /// The ids with one moved to `to`, as it would be after taking it out.
    [[nodiscard]] QStringList idsWithMoved(const QString &id, int to) const;

Q_SIGNALS:
    /// Something of the rows is another one now.
    void rowsChanged();
    /// The person asks for it; the model shows it once the store did it.
    void switchRequested(const QString &id, bool enabled);
    void orderRequested(const QStringList &ids);
    /// What could not be read; the rows are as they were.
    void failed(const aio::Error &error);

private:
    void takeProviders();
    void readKeys();
    void readSummaries();
    void attachSummaries();
    void update(int row, const std::function<void(ProviderRow &)> &change);
    [[nodiscard]] QVariant display(const ProviderRow &row, int column) const;
    [[nodiscard]] QVariant exportValue(const ProviderRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const ProviderRow &row, int column) const;
    [[nodiscard]] QString toolTip(const ProviderRow &row, int column) const;

    const ProvidersServices &m_services;
    QList<ProviderRow> m_rows;
    QList<usage::ProviderSummary> m_summaries;
    QStringList m_hidden;
    bool m_loaded = false;
    int m_keysAsked = 0;
};

/// Sums of the rows below the table.
struct ProviderTotals
{
    int active = 0;
    int problems = 0;
    qint64 calls = 0;
    ai::Money cost{};
};
[[nodiscard]] ProviderTotals totalsOf(const QList<ProviderRow> &rows);

} // namespace aio::ui
