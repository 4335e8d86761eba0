#include "ui/shell/ShortcutDelegate.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPersistentModelIndex>

namespace aio::ui {

namespace {

/// Done after one chord; Qt's own waits a second for more.
class ChordEdit : public QKeySequenceEdit
{
public:
    using QKeySequenceEdit::QKeySequenceEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QKeySequenceEdit::keyPressEvent(event);
        if (!keySequence().isEmpty()) {
            Q_EMIT keySequenceChanged(keySequence());
        }
    }
};

} // namespace

QWidget *ShortcutDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    auto *editor = new ChordEdit(parent);
    editor->setAccessibleName(tr("New key"));
    if (auto *line = editor->findChild<QLineEdit *>()) {
        line->setPlaceholderText(tr("Press the keys"));
        line->setAccessibleName(tr("New key"));
    }
    connect(editor, &QKeySequenceEdit::keySequenceChanged, this,
        [this, editor, at = QPersistentModelIndex(index), done = false](const QKeySequence &keys) mutable {
            if (!keys.isEmpty() && !std::exchange(done, true)) {
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
