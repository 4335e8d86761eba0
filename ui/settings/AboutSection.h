#pragma once

#include "ui/settings/SettingsSection.h"

class QLabel;
class QPushButton;

namespace aio::ui {

/// Settings › About: version, licence, where the data is, Copy diagnostics.
class AboutSection : public SettingsSection
{
    Q_OBJECT

public:
    AboutSection(QString workspacePath, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("about"); }
    [[nodiscard]] QString title() const override { return tr("About"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("info"); }
    void retranslate() override;

Q_SIGNALS:
    void copyRequested();

private:
    void openFolder();

    QString m_workspacePath;
    QLabel *m_product;
    QLabel *m_path;
    QLabel *m_libraries;
    QPushButton *m_copy;
    QPushButton *m_open;
    SettingRow *m_pathRow;
    SettingRow *m_copyRow;
    SettingRow *m_librariesRow;
};

} // namespace aio::ui
