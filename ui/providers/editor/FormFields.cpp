#include "ui/providers/editor/FormFields.h"

#include "ui/providers/editor/FieldBox.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace aio::ui {

FormFields::FormFields(QWidget *form)
    : QObject(form)
    , m_form(form)
{
}

FieldBox *FormFields::add(const QString &name, QWidget *editor)
{
    auto *box = new FieldBox(editor, m_form);
    m_boxes.insert(name, box);
    m_order << name;
    editor->setProperty("field", name);
    editor->installEventFilter(this);
    if (auto *combo = qobject_cast<QComboBox *>(editor); combo && combo->lineEdit()) {
        combo->lineEdit()->setProperty("field", name);
        combo->lineEdit()->installEventFilter(this);
    }
    return box;
}

void FormFields::setLabel(const char16_t *name, const QString &text)
{
    if (FieldBox *found = box(QString::fromUtf16(name))) {
        found->setLabel(text);
    }
}

void FormFields::setProblems(const QList<ProviderProblem> &problems, bool all)
{
    QHash<QString, QString> sentences;
    for (const ProviderProblem &problem : problems) {
        sentences.insert(problem.field, problem.sentence);
    }
    for (const QString &name : std::as_const(m_order)) {
        const bool tell = all || m_left.contains(name);
        m_boxes.value(name)->setProblem(tell ? sentences.value(name) : QString());
    }
    if (all) {
        m_left = m_order;
    }
}

QString FormFields::firstProblem() const
{
    for (const QString &name : m_order) {
        if (!m_boxes.value(name)->problem().isEmpty()) {
            return name;
        }
    }
    return {};
}

bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const QString name = watched->property("field").toString();
        if (!m_left.contains(name)) {
            m_left << name;
            Q_EMIT left();
        }
    }
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aio::ui
