#pragma once

#include "core/storage/DatabaseReach.h"
#include "core/storage/ServerAddress.h"
#include "ui/settings/ServerDesk.h"
#include "ui/settings/SettingsSection.h"

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace aio {
class Database;
}

namespace aio::ui {

class Banner;
class CheckList;
class ServerForm;
class StatusPill;

/// Settings › Database: this computer or a server that a team shares. What is saved here holds from the next
/// start on; the section offers it.
class DatabaseSection : public SettingsSection
{
    Q_OBJECT

public:
    /// `database`: the one that is open; how it can be reached is shown.
    DatabaseSection(const Workspace &workspace, Database &database, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("database"); }
    [[nodiscard]] QString title() const override { return tr("Database"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("database"); }
    void retranslate() override;

Q_SIGNALS:
    /// The program is to end and start again.
    void restartRequested();

private:
    void layOutPlace();
    void layOutSetup();
    void connectParts();
    void connectDesk();
    void check();
    void move();
    void showParts();
    void showReach();
    void showProgress(double share);
    void showChecks(const QList<remote::ServerCheck> &checks);
    void showError(const Error &error);
    void showRestart(const QString &text);

    ServerDesk m_desk;
    std::optional<ServerAddress> m_server; // as the workspace has it
    DatabaseReach m_reach;
    bool m_restarts = false;
    QRadioButton *m_here;
    QLabel *m_hereDetail;
    QRadioButton *m_shared;
    QLabel *m_sharedDetail;
    QWidget *m_placeRow;
    QLabel *m_place;
    StatusPill *m_state;
    QPushButton *m_leave;
    QWidget *m_setup;
    ServerForm *m_form;
    QCheckBox *m_copies;
    QLabel *m_copiesDetail;
    QPushButton *m_check;
    QPushButton *m_move;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_cancel;
    CheckList *m_checks;
    Banner *m_banner;
};

} // namespace aio::ui
