#pragma once

#include "ui/shell/Page.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace aio {
class Database;
class Settings;
class Workspace;
struct Author;
} // namespace aio

namespace aio::ui {

class SettingsSection;

/// All settings: sections at the left, one of them at the right, a search that marks what matches.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// `window`: whose shortcuts are listed.
    SettingsPage(Settings &settings, const Workspace &workspace, Database &database, QWidget *window,
        QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QWidget *headerWidget() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    void retranslate() override;
    /// Adds the rule that the usage log of a workspace is kept by. The database must outlive the page.
    void addUsage(Database &database, const Author &author);

Q_SIGNALS:
    /// The program is to end and start again.
    void restartRequested();

private:
    /// At the end, or at a place of its own.
    void addSection(SettingsSection *section, int at = -1);
    void showSection(int index);
    void search(const QString &query);
    void copyDiagnostics();

    QString m_workspacePath;
    QLineEdit *m_search;
    QListWidget *m_index;
    QStackedWidget *m_stack;
    QList<SettingsSection *> m_sections;
    QWidget *m_indexFrame;
    QLabel *m_noHit;
};

} // namespace aio::ui
