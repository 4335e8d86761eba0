#pragma once

#include "ui/settings/SettingsSection.h"

namespace aio {
class Settings;
}

namespace aio::ui {

/// Settings › Shortcuts: every key there is, and how to change it.
class ShortcutsSection : public SettingsSection
{
    Q_OBJECT

public:
    ShortcutsSection(Settings &settings, QWidget *window, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("shortcuts"); }
    [[nodiscard]] QString title() const override { return tr("Shortcuts"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("keyboard"); }
    void retranslate() override;
};

} // namespace aio::ui
