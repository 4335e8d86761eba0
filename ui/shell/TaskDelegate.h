#pragma once

#include <QStyledItemDelegate>

namespace aio {
class Task;
}

namespace aio::ui {

/// Draws a row of TaskList: title, how it stands, a progress line, and × while it can be stopped.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a task's second line says.
    [[nodiscard]] static QString detail(const Task &task);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace aio::ui
