#pragma once

#include "ui/settings/SettingsSection.h"

class QSpinBox;

namespace aio {
class Settings;
}

namespace aio::ui {

/// Settings › Security: after how many days a key should be rotated.
class SecuritySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SecuritySection(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("security"); }
    [[nodiscard]] QString title() const override { return tr("Security"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("shield"); }
    void retranslate() override;

private:
    QSpinBox *m_ageLimit;
    SettingRow *m_ageLimitRow;
};

} // namespace aio::ui
