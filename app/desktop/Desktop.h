#pragma once

#include "app/desktop/CommandLine.h"
#include "app/desktop/Services.h"
#include "ui/shell/LanguageSwitch.h"
#include "ui/theme/Theme.h"

#include <QElapsedTimer>

#include <memory>

namespace aio::ui {
class InstanceServer;
class MainWindow;
} // namespace aio::ui

namespace aio::desktop {

class CandidateCommands;
class DocumentCommands;
class JobCommands;
class QuotaNotices;
class StorageNotices;
class UsageNotices;

/// The running program: services, look, window, and what ties them together.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(QApplication &application, Workspace workspace);
    ~Desktop() override;

    /// Shows the window. `sinceStart` runs since main() began.
    void start(const CommandLine &line, const QElapsedTimer &sinceStart);
    /// Later starts hand their arguments over through `server`.
    void listen(ui::InstanceServer &server);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] Services &services() { return m_services; }
    /// The window was closed to be started again, with other settings of what cannot be changed in a program
    /// that runs.
    [[nodiscard]] bool wantsRestart() const { return m_wantsRestart; }

private:
    void applyLook();
    void watchSettings();
    void afterFirstPaint(const CommandLine &line);
    void begin();
    void restart();
    void readCounts();
    void showStatus();
    void retranslateChips();
    void showFirstRun();
    void setUpGemini(const ai::Secret &key);

    Services m_services;
    ui::Theme m_theme;
    ui::LanguageSwitch m_language;
    std::unique_ptr<JobCommands> m_jobCommands;
    std::unique_ptr<CandidateCommands> m_candidateCommands;
    std::unique_ptr<DocumentCommands> m_documentCommands;
    std::unique_ptr<ui::MainWindow> m_window;
    QuotaNotices *m_quotaNotices = nullptr;
    UsageNotices *m_usageNotices = nullptr;
    StorageNotices *m_storageNotices = nullptr;
    bool m_begun = false;
    bool m_wantsRestart = false;
};

} // namespace aio::desktop
