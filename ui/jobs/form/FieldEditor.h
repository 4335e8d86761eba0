#pragma once

#include "core/jobs/FieldValue.h"
#include "core/jobs/JobField.h"

#include <QWidget>

namespace aio::ui {

/// The widget in which one field of a job is changed. What is typed is reported at once; text that is no
/// value yet is kept as a draft beside the last good value, and said so in `problem()`.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(JobField field, QWidget *parent = nullptr);

    [[nodiscard]] JobField field() const { return m_field; }

    /// Shows a value. Showing what is shown already leaves cursor and selection alone.
    virtual void setValue(const FieldValue &value) = 0;
    [[nodiscard]] virtual FieldValue value() const = 0;

    /// Text that does not make a value; empty if all does.
    [[nodiscard]] virtual QString draftText() const { return {}; }
    virtual void setDraftText(const QString & /*text*/) { }

    /// What is wrong with the content, as a sentence; empty: nothing. Wrong content is kept all the same.
    [[nodiscard]] virtual QString problem() const { return {}; }

    /// The language of the window changed: its words are said anew, and its value has to be set again, since
    /// what was shown is in the other language's form.
    virtual void retranslate();

    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }

Q_SIGNALS:
    /// A person changed the value or the draft text.
    void edited();
    /// The focus left, or Enter was pressed.
    void finished();
    /// Some part of it took the focus.
    void focused();

protected:
    /// Watches `child` for leaving focus, names it for assistive tools as the field, and lets labels lead to
    /// it.
    void adopt(QWidget *child);
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] static QString notInPosting();

private:
    JobField m_field;
    QList<QWidget *> m_adopted;
};

} // namespace aio::ui
