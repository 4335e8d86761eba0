#pragma once

#include "core/providerstore/ProviderRules.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QWidget;

namespace aio::ui {

class FieldBox;

/// The fields of a form by the names that problems go by. Remembers which the person left already, so that
/// nothing is called wrong while it is still being typed, and keeps the wheel from turning numbers that only
/// happen to lie below the pointer.
class FormFields : public QObject
{
    Q_OBJECT

public:
    /// `form` becomes the parent of the boxes.
    explicit FormFields(QWidget *form);

    /// A box with `editor` in it, in the order of the form.
    FieldBox *add(const QString &name, QWidget *editor);
    [[nodiscard]] FieldBox *box(const QString &name) const { return m_boxes.value(name); }
    void setLabel(const char16_t *name, const QString &text);

    /// Shows problems under the fields that were left, or under all.
    void setProblems(const QList<ProviderProblem> &problems, bool all);
    /// The first field with a problem; empty if there is none.
    [[nodiscard]] QString firstProblem() const;
    /// Another provider is shown: no field was left.
    void startOver() { m_left.clear(); }

Q_SIGNALS:
    /// The focus left a field for the first time.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_form;
    QHash<QString, FieldBox *> m_boxes;
    QStringList m_order;
    QStringList m_left;
};

} // namespace aio::ui
