#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

/// Paints a job or a candidate in a list: name and time, one line of detail and a sign if something is to
/// check.
class RecordRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a model gives besides Qt::DisplayRole.
    enum Role
    {
        IdRole = Qt::UserRole + 1, ///< QUuid
        DetailRole, ///< the second line
        TimeTextRole,
        ToCheckRole, ///< how many fields
        ReviewedRole ///< true: the name is not emphasised
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace aio::ui
