#include "ui/settings/SecuritySection.h"

#include "core/settings/Settings.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Tokens.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int stepDays = 30;

} // namespace

SecuritySection::SecuritySection(Settings &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_ageLimit(new QSpinBox(this))
{
    const SettingSpec &spec = settingSpec(SettingKey::KeyAgeLimit);
    m_ageLimit->setObjectName(QStringLiteral("keyAgeLimit"));
    m_ageLimit->setRange(spec.least, spec.most);
    m_ageLimit->setSingleStep(stepDays);
    m_ageLimit->setMinimumWidth(scaled(140));
    m_ageLimit->setValue(settings.number(SettingKey::KeyAgeLimit));
    m_ageLimitRow = addRow(m_ageLimit);
    addReset(settings, {SettingKey::KeyAgeLimit});
    body()->addStretch(1);
    connect(&settings, &Settings::changed, this, [this, &settings](SettingKey key) {
        if (key == SettingKey::KeyAgeLimit) {
            m_ageLimit->setValue(settings.number(key));
        }
    });
    connect(m_ageLimit, &QSpinBox::valueChanged, this,
        [&settings](int days) { settings.setNumber(SettingKey::KeyAgeLimit, days); });
    SecuritySection::retranslate();
}

void SecuritySection::retranslate()
{
    setHeading(tr("Security"), tr("Keys are kept in the keychain of this computer, nowhere else."));
    m_ageLimit->setSuffix(QChar(QChar::Nbsp) + tr("days"));
    m_ageLimit->setSpecialValueText(tr("Never"));
    m_ageLimitRow->setTexts(tr("Rotate keys after"),
        tr("Older keys are marked on the page API keys. They go on working."),
        tr("api key age rotation password credential"));
}

} // namespace aio::ui
