#include "ui/jobs/form/ChipsEditor.h"

#include "ui/jobs/form/FieldText.h"
#include "ui/widgets/ChipEdit.h"

#include <QHBoxLayout>

namespace aio::ui {

ChipsEditor::ChipsEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_chips(new ChipEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_chips);
    m_chips->setAccessibleName(jobFieldLabel(field));
    m_chips->setPlaceholder(notInPosting());
    setFocusProxy(m_chips);
    connect(m_chips, &ChipEdit::focused, this, &FieldEditor::focused);
    // One chip is one step of the undo history.
    connect(m_chips, &ChipEdit::edited, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

void ChipsEditor::setValue(const FieldValue &value)
{
    if (value == this->value()) {
        return;
    }
    QStringList texts;
    if (const auto *languages = std::get_if<QList<LanguageSkill>>(&value)) {
        for (const LanguageSkill &skill : *languages) {
            texts << languageSkillText(skill);
        }
    } else if (const auto *list = std::get_if<QStringList>(&value)) {
        texts = *list;
    }
    m_chips->setChips(texts);
}

void ChipsEditor::retranslate()
{
    FieldEditor::retranslate();
    m_chips->setAccessibleName(jobFieldLabel(field()));
    m_chips->setPlaceholder(notInPosting());
    // Names of languages are read back only in the language they were written in.
    if (field() == JobField::Languages) {
        m_chips->setChips({});
    }
}

FieldValue ChipsEditor::value() const
{
    const QStringList texts = m_chips->chips();
    if (texts.isEmpty()) {
        return {};
    }
    if (field() != JobField::Languages) {
        return texts;
    }
    QList<LanguageSkill> languages;
    for (const QString &text : texts) {
        languages << languageSkillFromText(text);
    }
    return languages;
}

LanguageSkill languageSkillFromText(const QString &text)
{
    const QString words = text.simplified();
    // The language is the longest start that names one: "Brazilian Portuguese C1" has none, "German B2" has.
    QStringList parts = words.split(u' ');
    QStringList rest;
    while (!parts.isEmpty()) {
        const QString tag = languageFromText(parts.join(u' '));
        if (!tag.isEmpty()) {
            return {tag, rest.join(u' ')};
        }
        rest.prepend(parts.takeLast());
    }
    return {words, {}};
}

QString languageSkillText(const LanguageSkill &skill)
{
    return (languageText(skill.language) + u' ' + skill.level).trimmed();
}

} // namespace aio::ui
