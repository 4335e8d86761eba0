#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

struct ProviderRow;

/// A letter on a small tile, as it stands in front of names.
void paintInitial(QPainter *painter, const QRect &tile, const QString &letter);

/// Bars at the foot of `rect`, one a value, the highest as high as it; a dot of a line where there is
/// nothing.
void paintBars(QPainter *painter, const QRect &rect, const QList<qint64> &values, const QColor &ink);

/// The cells of the Providers table. A click or Space on the switch sets Qt::CheckStateRole.
class ProviderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 52;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    static void paintName(QPainter *painter, const QRect &rect, const ProviderRow &row, bool selected,
        Qt::LayoutDirection direction);
};

} // namespace aio::ui
