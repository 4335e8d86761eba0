#pragma once

#include "ui/jobs/form/FieldEditor.h"

class QComboBox;
class QLineEdit;

namespace aio::ui {

class CheckCombo;

/// One of a few values: work mode, seniority, language of the posting. The first entry is "not stated".
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    void retranslate() override;

private:
    void fill();

    QComboBox *m_box;
};

/// Any number of schema.org's employment types.
class EmploymentEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit EmploymentEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    void retranslate() override;

private:
    CheckCombo *m_box;
};

/// Lowest and highest pay, currency and period.
class SalaryEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit SalaryEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString draftText() const override;
    void setDraftText(const QString &text) override;
    [[nodiscard]] QString problem() const override;
    void retranslate() override;

private:
    void formatFigures();
    void fillUnits();

    QLineEdit *m_min;
    QLineEdit *m_max;
    QComboBox *m_currency;
    QComboBox *m_unit;
};

} // namespace aio::ui
