#pragma once

#include "ui/jobs/form/FieldEditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace aio::ui {

/// One line of text; also several places, separated by semicolons.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString problem() const override;
    void retranslate() override;

private:
    QLineEdit *m_edit;
};

/// A day. Typed in the locale's short or long form, as ISO 8601, or as words such as "1 Feb 2027".
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DateEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString draftText() const override;
    void setDraftText(const QString &text) override;
    [[nodiscard]] QString problem() const override;
    void retranslate() override;

private:
    QLineEdit *m_edit;
};

/// Years of experience: a small whole number.
class YearsEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit YearsEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString draftText() const override;
    void setDraftText(const QString &text) override;
    [[nodiscard]] QString problem() const override;
    void retranslate() override;

private:
    QLineEdit *m_edit;
};

/// Several lines: one text (the description) or a list with one entry a line. Grows with its content.
class LinesEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LinesEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
};

} // namespace aio::ui
