#include "ui/jobs/form/FieldEditor.h"

#include <QKeyEvent>

namespace aio::ui {

FieldEditor::FieldEditor(JobField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
}

void FieldEditor::adopt(QWidget *child)
{
    m_adopted << child;
    child->setAccessibleName(jobFieldLabel(m_field));
    child->installEventFilter(this);
    if (!focusProxy()) {
        setFocusProxy(child);
    }
}

void FieldEditor::retranslate()
{
    // A widget keeps the locale that was the default when it was made.
    setLocale(QLocale());
    for (QWidget *child : std::as_const(m_adopted)) {
        child->setAccessibleName(jobFieldLabel(m_field));
    }
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT focused();
    } else if (event->type() == QEvent::FocusOut) {
        Q_EMIT finished();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Undo belongs to the job: one history for all fields, not one a widget.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::Wheel) {
        // The wheel scrolls the form; it changes a box only when that has the focus.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && !widget->hasFocus() && widget->inherits("QComboBox")) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldEditor::notInPosting()
{
    return tr("Not in the posting");
}

} // namespace aio::ui
