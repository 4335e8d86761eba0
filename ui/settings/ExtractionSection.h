#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QLabel;

namespace aio {
class Settings;
}

namespace aio::ui {

/// Settings › Extraction: how many postings are read at once, and which languages pictures can be read in.
class ExtractionSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ExtractionSection(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("extraction"); }
    [[nodiscard]] QString title() const override { return tr("Extraction"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("engine"); }
    void retranslate() override;

private:
    void showLanguages();

    Settings &m_settings;
    QComboBox *m_concurrency;
    QLabel *m_languages;
    SettingRow *m_concurrencyRow;
    SettingRow *m_languagesRow;
    QStringList m_found;
    bool m_searched = false;
};

} // namespace aio::ui
