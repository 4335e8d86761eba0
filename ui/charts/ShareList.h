#pragma once

#include "ui/charts/KpiTile.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace aio::ui {

/// One row of a breakdown: a part of a whole.
struct ShareRow
{
    QString key;
    QString name;
    int color = 0; ///< of the chart colours
    double value = 0; ///< in the unit of the list
    std::optional<double> before{}; ///< the same in the period before
    QStringList details{}; ///< further cells, one a detail column
    bool known = true; ///< or the value is none and shown as such

    bool operator==(const ShareRow &) const = default;
};

struct ShareData
{
    QString title{}; ///< of the first column: "Model"
    ChartUnit unit = ChartUnit::Money;
    QString valueTitle{}; ///< "Cost"
    QStringList detailTitles{};
    QList<ShareRow> rows{};
    double whole = 0; ///< what the shares are of

    bool operator==(const ShareData &) const = default;
};

class ShareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ChangeColumn,
        ValueColumn,
        FirstDetail
    };
    static constexpr int RawRole = Qt::UserRole; ///< for CSV
    static constexpr int ShareRole = Qt::UserRole + 1; ///< of the row, 0…1 of the greatest
    static constexpr int ColorRole = Qt::UserRole + 2;

    explicit ShareModel(QObject *parent = nullptr);

    /// Rows that stay in place keep their selection.
    void setShares(const ShareData &data);
    [[nodiscard]] const ShareData &shares() const { return m_data; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString changeText(const ShareRow &row) const;

    ShareData m_data;
};

/// A breakdown as a table, each row with its share as a bar below. Enter or a click opens what is behind a
/// row.
class ShareList : public QTableView
{
    Q_OBJECT

public:
    explicit ShareList(QWidget *parent = nullptr);

    void setShares(const ShareData &data);
    [[nodiscard]] const ShareData &shares() const { return m_model->shares(); }
    [[nodiscard]] ShareModel *shareModel() const { return m_model; }

Q_SIGNALS:
    void rowActivated(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    ShareModel *m_model;
};

} // namespace aio::ui
