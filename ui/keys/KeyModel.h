#pragma once

#include "ui/providers/list/ProviderRow.h"

#include <QAbstractTableModel>

namespace aio::ui {

class ProviderModel;

/// A credential of a provider, or that there is none.
struct KeyRow
{
    ProviderRow provider;
    std::optional<KeyInfo> key{}; ///< nothing: the provider has none
    bool isTooOld = false; ///< older than the age limit of the settings

    bool operator==(const KeyRow &) const = default;
};

/// Whether somebody should look: missing, rejected or too old.
[[nodiscard]] bool needsAttention(const KeyRow &row);
[[nodiscard]] StatusPill::Content keyPill(const KeyRow &row);
/// When a call last used the key, UTC ms. Of a variable nobody keeps that: its provider's last call tells.
[[nodiscard]] std::optional<qint64> lastUseOf(const KeyRow &row);
/// Days since the key was entered; nothing if that is not known.
[[nodiscard]] std::optional<int> ageInDays(const KeyInfo &key);
/// The line below its provider's name: the variable it comes from, or where it is sent to.
[[nodiscard]] QString keyDetail(const KeyRow &row);

/// One row for each credential of the providers, in their order; the built-in engine has none.
class KeyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        SourceColumn,
        TailColumn,
        AgeColumn,
        TestColumn,
        UsedColumn,
        CallsColumn,
        CostColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< to order by value
        FilterRole, ///< all words that the filter looks in
        ExportRole, ///< numbers, times and words for a file
        IdRole, ///< "server/keychain": the same key while it is there
    };

    explicit KeyModel(ProviderModel *providers, QObject *parent = nullptr);

    /// From that age on, in days, a key should be rotated; 0: never.
    void setAgeLimit(int days);
    [[nodiscard]] int ageLimit() const { return m_ageLimit; }
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] const KeyRow *row(int index) const;
    [[nodiscard]] const QList<KeyRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsChanged();

private:
    void take();
    [[nodiscard]] KeyRow makeRow(const ProviderRow &provider, const std::optional<KeyInfo> &key) const;
    [[nodiscard]] QString text(const KeyRow &row, int column) const;
    [[nodiscard]] QVariant value(const KeyRow &row, int column) const;
    [[nodiscard]] QString toolTip(const KeyRow &row, int column) const;

    ProviderModel *m_providers;
    QList<KeyRow> m_rows;
    int m_ageLimit = 0;
};

/// How many keys of each sort there are: for the switch above the table.
struct KeyTotals
{
    int keychain = 0;
    int session = 0; ///< kept in memory until the program ends
    int environment = 0;
    int attention = 0;
};
[[nodiscard]] KeyTotals totalsOf(const QList<KeyRow> &rows);

} // namespace aio::ui
