#pragma once

#include "ui/quotas/QuotaRow.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// The limits and how far each is used. SortRole gives values to sort by.
class QuotaTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhoColumn,
        LimitColumn,
        UsedColumn,
        PaceColumn,
        ReservedColumn,
        ActionColumn,
        StateColumn,
        columnTotal
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        FilterRole ///< all words of the row
    };

    explicit QuotaTableModel(ProviderNames providerName, QObject *parent = nullptr);

    void setRows(const QList<QuotaRow> &rows, qint64 now, const QTimeZone &zone);
    [[nodiscard]] const QList<QuotaRow> &rows() const { return m_rows; }
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QString who(int row) const { return quotaWho(m_rows.at(row), m_providerName); }
    [[nodiscard]] const ProviderNames &providerNames() const { return m_providerName; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString text(const QuotaRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const QuotaRow &row, int column) const;

    ProviderNames m_providerName;
    QList<QuotaRow> m_rows;
    qint64 m_now = 0;
    QTimeZone m_zone;
};

} // namespace aio::ui
