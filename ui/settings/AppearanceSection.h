#pragma once

#include "ui/settings/SettingsSection.h"

class QLabel;
class QSlider;

namespace aio {
class Settings;
}

namespace aio::ui {

class SegmentedSwitch;
class Switch;

/// Settings › Appearance: theme, text size, motion.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("appearance"); }
    [[nodiscard]] QString title() const override { return tr("Appearance"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("eye"); }
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeTextSize();
    void readSettings();
    void readTextSize();

    Settings &m_settings;
    SegmentedSwitch *m_theme;
    QSlider *m_textSize;
    QLabel *m_textPercent;
    Switch *m_motion;
    SettingRow *m_themeRow;
    SettingRow *m_textRow;
    SettingRow *m_motionRow;
};

} // namespace aio::ui
