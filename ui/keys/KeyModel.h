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

    bool operator==(const KeyRow &) const = default;
};

/// Whether somebody should look: missing, rejected or too old.
[[nodiscard]] bool needsAttention(const KeyRow &row);
[[nodiscard]] StatusPill::Content keyPill(const KeyRow &row);
/// Days since the key was entered; nothing if that is not known.
[[nodiscard]] std::optional<int> ageInDays(const KeyInfo &key);
/// From that age on, in days, a key should be rotated.
inline constexpr int keyAgeLimit = 180;

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

    explicit KeyModel(ProviderModel *providers, QObject *parent = nullptr);

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
    [[nodiscard]] QString text(const KeyRow &row, int column) const;

    ProviderModel *m_providers;
    QList<KeyRow> m_rows;
};

} // namespace aio::ui
