#pragma once

#include <QKeySequence>
#include <QStyledItemDelegate>

namespace aio::ui {

/// Edits the keys of a row: the next chord that is pressed is the new key.
class ShortcutDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Nothing is written to the model: what comes of the key is for others to decide.
    void pressed(const QModelIndex &index, const QKeySequence &key);
};

} // namespace aio::ui
