#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

class RouteTableModel;
struct RouteLink;

/// Paints the matrix: in the first column plans, in the others numbered chains. A clock: retired, its
/// successor is used; a red cross: skipped now; a dot in the corner: changed, not saved yet.
class RouteCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 98;

    explicit RouteCellDelegate(const RouteTableModel *model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The links that a cell has room for: the first ones, and of a long chain whoever is asked first in any
    /// case.
    [[nodiscard]] static QList<RouteLink> shownLinks(const QList<RouteLink> &links);

private:
    void paintPlan(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintChain(QPainter *painter, const QRect &rect, const QModelIndex &index, bool current) const;

    const RouteTableModel *m_model;
};

} // namespace aio::ui
