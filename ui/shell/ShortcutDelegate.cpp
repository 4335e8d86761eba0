#include "ui/shell/ShortcutDelegate.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPersistentModelIndex>

namespace aio::ui {

QWidget *ShortcutDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    auto *editor = new QKeySequenceEdit(parent);
    editor->setAccessibleName(tr("New key"));
    if (auto *line = editor->findChild<QLineEdit *>()) {
        line->setPlaceholderText(tr("Press the keys"));
        line->setAccessibleName(tr("New key"));
    }
    connect(editor, &QKeySequenceEdit::keySequenceChanged, this,
        [this, editor, at = QPersistentModelIndex(index)](const QKeySequence &keys) {
            if (!keys.isEmpty()) {
                // One chord: a second one would make people wait for the first.
                Q_EMIT const_cast<ShortcutDelegate *>(this)->closeEditor(editor, RevertModelCache);
                Q_EMIT const_cast<ShortcutDelegate *>(this)->pressed(at, QKeySequence(keys[0]));
            }
        });
    return editor;
}

void ShortcutDelegate::setEditorData(QWidget * /*editor*/, const QModelIndex & /*index*/) const { }

void ShortcutDelegate::setModelData(
    QWidget * /*editor*/, QAbstractItemModel * /*model*/, const QModelIndex & /*index*/) const
{
}

} // namespace aio::ui
