#pragma once

#include "ui/routing/sheet/RoutingSheet.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// A line of a cell.
struct RouteLink
{
    enum class Mark
    {
        None,
        Successor, ///< retired; its successor is used
        Skipped ///< not tried as things are
    };

    int number = 0; ///< in the chain, from 1
    QString title;
    Mark mark = Mark::None;
    QString sentence; ///< why

    bool operator==(const RouteLink &) const = default;
};

/// The matrix: a row for each plan; column 0 names it, the others are tasks. Cells hold the chain as it would
/// be tried now.
class RouteTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RouteTableModel(RoutingSheet &sheet, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames a plan; false for a name that cannot be.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] QString planAt(int row) const;
    /// The cell of an index, or nothing for the column of plans.
    [[nodiscard]] std::optional<RouteCell> cellAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const RouteCell &cell) const;
    [[nodiscard]] QList<RouteLink> links(const QModelIndex &index) const;
    [[nodiscard]] bool isChanged(const QModelIndex &index) const;
    [[nodiscard]] bool isLocalOnly(int row) const;
    /// False until the policy is there: rows are placeholders.
    [[nodiscard]] bool isLoaded() const { return m_sheet.isLoaded(); }

    /// Texts are asked for anew.
    void retranslate();

Q_SIGNALS:
    /// A plan was given a name that cannot be.
    void nameRefused(const QString &problem);

private:
    void read();
    [[nodiscard]] QString cellText(const QModelIndex &index) const;

    RoutingSheet &m_sheet;
    QStringList m_plans;
    QList<QList<QList<RouteLink>>> m_links; ///< by row, then task
};

} // namespace aio::ui
