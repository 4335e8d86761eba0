#pragma once

#include "ui/jobs/form/FieldEditor.h"

namespace aio::ui {

class ChipEdit;

/// Short values as chips: skills, languages with their level ("German B2"), countries.
class ChipsEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChipsEditor(JobField field, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    void retranslate() override;

private:
    ChipEdit *m_chips;
};

/// "German B2" → language "de", level "B2". Words that name no language are the language themselves.
[[nodiscard]] LanguageSkill languageSkillFromText(const QString &text);
[[nodiscard]] QString languageSkillText(const LanguageSkill &skill);

} // namespace aio::ui
