#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QLineEdit;

namespace aio {
class Settings;
}

namespace aio::ui {

class Switch;

/// Settings › General: language, name, notifications.
class GeneralSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit GeneralSection(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("general"); }
    [[nodiscard]] QString title() const override { return tr("General"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    void retranslate() override;

private:
    void readSettings();

    Settings &m_settings;
    QComboBox *m_language;
    QLineEdit *m_name;
    Switch *m_confirmFetch;
    Switch *m_notifications;
    SettingRow *m_languageRow;
    SettingRow *m_nameRow;
    SettingRow *m_fetchRow;
    SettingRow *m_notificationsRow;
};

} // namespace aio::ui
