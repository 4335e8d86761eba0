#include "app/desktop/Desktop.h"

#include "app/desktop/CandidateCommands.h"
#include "app/desktop/DocumentCommands.h"
#include "app/desktop/FirstPaint.h"
#include "app/desktop/JobCommands.h"
#include "app/desktop/Pages.h"
#include "app/desktop/PersonName.h"
#include "app/desktop/QuotaNotices.h"
#include "app/desktop/StorageNotices.h"
#include "app/desktop/UsageNotices.h"
#include "core/base/WhenFinished.h"
#include "ui/onboarding/FirstRunDialog.h"
#include "ui/settings/Diagnostics.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/InstanceServer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/StallWatchdog.h"
#include "ui/shell/StatusChips.h"
#include "ui/shell/TaskNotices.h"
#include "ui/shell/WindowActions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <utility>

namespace aio::desktop {

namespace {

QString jobsPage()
{
    return QStringLiteral("jobs");
}

/// Where files and addresses go that the program was started with: the candidates' page if that is asked for,
/// or else they are postings.
QString pageOfInputs(const CommandLine &line)
{
    const QString candidates = QStringLiteral("candidates");
    return line.page == candidates ? candidates : jobsPage();
}

ui::Theme::Choice themeChoice(const QString &name)
{
    if (name == u"light") {
        return ui::Theme::Choice::Light;
    }
    return name == u"dark" ? ui::Theme::Choice::Dark : ui::Theme::Choice::System;
}

} // namespace

Desktop::Desktop(QApplication &application, Workspace workspace)
    : m_services(std::move(workspace))
    , m_theme(application)
{
    applyLook();
    m_window = std::make_unique<ui::MainWindow>(m_services.settings(), m_services.tasks(),
        makePages(m_services, [this]() -> QWidget * { return m_window.get(); }));
    m_window->setIntakePage(jobsPage());
    m_jobCommands = std::make_unique<JobCommands>(m_services.jobs(),
        [this](const QUuid &id) { m_window->showPage(jobsPage(), {id.toString(QUuid::WithoutBraces)}); });
    m_candidateCommands = std::make_unique<CandidateCommands>(
        m_services.candidatesServices().candidates, [this](const QUuid &id) {
            m_window->showPage(QStringLiteral("candidates"), {id.toString(QUuid::WithoutBraces)});
        });
    m_documentCommands =
        std::make_unique<DocumentCommands>(m_services.documentsServices().documents, [this](const QUuid &id) {
            m_window->showPage(QStringLiteral("documents"), {id.toString(QUuid::WithoutBraces)});
        });
    m_window->addCommandSource(m_jobCommands.get());
    m_window->addCommandSource(m_candidateCommands.get());
    m_window->addCommandSource(m_documentCommands.get());
    m_quotaNotices = new QuotaNotices(m_services, *m_window, this);
    m_usageNotices = new UsageNotices(m_services, *m_window, this);
    m_storageNotices = new StorageNotices(m_services, *m_window, this);
    auto *notifier = new ui::DesktopNotifier(m_window.get());
    new ui::TaskNotices(m_services.tasks(),
        {[this] {
             return !m_window->isActiveWindow() && m_services.settings().flag(SettingKey::Notifications);
         },
            [this, notifier](const QString &title, const QString &text) {
                notifier->show(QStringLiteral("tasks"), title, text, [this] { m_window->bringToFront(); });
            }},
        m_window.get()); // not a moment longer
    connect(m_storageNotices, &StorageNotices::cameBack, this, &Desktop::begin);
    connect(m_window->navigator(), &ui::Navigator::pageMade, this, [this](ui::Page *page) {
        if (auto *settings = qobject_cast<ui::SettingsPage *>(page)) {
            connect(settings, &ui::SettingsPage::restartRequested, this, &Desktop::restart);
        }
    });
    connect(m_window.get(), &ui::MainWindow::closeRefused, this, [this] { m_wantsRestart = false; });
    watchSettings();
    ui::WindowActions *actions = m_window->windowActions();
    connect(actions->setUp, &QAction::triggered, this, &Desktop::showFirstRun);
    connect(actions->copyDiagnostics, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(ui::diagnostics(m_services.workspace().path()));
        m_window->showToast({tr("Diagnostics copied"), ui::Severity::Success});
    });
    JobStore *jobs = &m_services.jobs();
    connect(jobs, &JobStore::jobsAdded, this, &Desktop::readCounts);
    connect(jobs, &JobStore::jobsChanged, this, &Desktop::readCounts);
    connect(jobs, &JobStore::jobsRemoved, this, &Desktop::readCounts);
    connect(jobs, &JobStore::changedElsewhere, this, &Desktop::readCounts);
    connect(&m_services.status(), &StatusFeed::changed, this, &Desktop::showStatus);
    // A limit or a price may have been set on the page that was left.
    connect(m_window->navigator(), &ui::Navigator::currentChanged, &m_services.status(),
        &StatusFeed::refreshSoon);
    retranslateChips();
}

Desktop::~Desktop() = default;

void Desktop::start(const CommandLine &line, const QElapsedTimer &sinceStart)
{
    whenFinished(m_services.open(), this, [this](const Result<Migrator::Report> &report) {
        if (!report) {
            m_storageNotices->setProblem(report.error());
            m_window->showToast(
                {QStringLiteral("%1 %2").arg(report.error().message, report.error().hint).trimmed(),
                    ui::Severity::Danger});
        } else {
            begin();
        }
    });
    auto *firstPaint = new FirstPaint(m_window.get(), sinceStart);
    connect(firstPaint, &FirstPaint::done, this, [this, line] { afterFirstPaint(line); });
    const QString last = m_services.settings().text(SettingKey::LastPage);
    m_window->showPage(!line.page.isEmpty() ? line.page : last.isEmpty() ? QStringLiteral("home") : last);
    m_window->show();
}

// What needs the database, once it is open.
void Desktop::begin()
{
    readCounts();
    if (!std::exchange(m_begun, true)) {
        m_services.status().start();
        m_quotaNotices->start();
        m_usageNotices->start();
        m_services.intake().restore();
    }
}

void Desktop::restart()
{
    // It may close only later, once everything is saved.
    m_wantsRestart = true;
    m_window->close();
}

void Desktop::listen(ui::InstanceServer &server)
{
    connect(&server, &ui::InstanceServer::argumentsReceived, this, [this](const QStringList &arguments) {
        m_window->bringToFront();
        const CommandLine line = takenOver(arguments);
        if (!line.inputs.isEmpty()) {
            m_window->showPage(pageOfInputs(line), line.inputs);
        } else if (!line.page.isEmpty()) {
            m_window->showPage(line.page);
        }
    });
}

void Desktop::applyLook()
{
    Settings &settings = m_services.settings();
    m_language.use(settings.text(SettingKey::Language));
    m_theme.set(themeChoice(settings.text(SettingKey::Theme)), settings.number(SettingKey::TextSize));
}

void Desktop::watchSettings()
{
    connect(&m_services.settings(), &Settings::changed, this, [this](SettingKey key) {
        switch (key) {
        case SettingKey::Language:
            applyLook();
            retranslateChips();
            break;
        case SettingKey::Theme:
        case SettingKey::TextSize:
            applyLook();
            break;
        case SettingKey::PersonName:
            retranslateChips();
            break;
        default:
            break;
        }
    });
    connect(&m_services.settings(), &Settings::writeFailed, this, [this](const Error &error) {
        m_window->showToast({error.message, ui::Severity::Danger});
    });
}

void Desktop::afterFirstPaint(const CommandLine &line)
{
    m_theme.followSystem();
#ifndef NDEBUG
    new ui::StallWatchdog(ui::StallWatchdog::defaultLimitMs, this);
#endif
    if (const auto &problem = m_services.settings().readProblem()) {
        m_window->showToast({problem->message, ui::Severity::Warning});
    }
    if (!line.inputs.isEmpty()) {
        m_window->showPage(pageOfInputs(line), line.inputs);
    } else if (line.page.isEmpty() && !m_services.settings().flag(SettingKey::FirstRunDone)) {
        showFirstRun();
    }
}

void Desktop::readCounts()
{
    whenFinished(m_services.jobs().counts(), this, [this](const Result<JobStore::Counts> &counts) {
        if (counts) {
            m_window->rail()->setCounter(jobsPage(), counts->toCheck, false);
        }
    });
}

void Desktop::showStatus()
{
    const StatusFeed &status = m_services.status();
    const StatusFeed::Chip engine = status.engine();
    const StatusFeed::Chip spend = status.spend();
    m_window->chips()->setEngine(engine.text, engine.toolTip);
    m_window->chips()->setSpend(spend.text, spend.toolTip, spend.share);
    m_window->rail()->setCounter(QStringLiteral("providers"), status.problems(), true);
}

void Desktop::retranslateChips()
{
    showStatus();
    m_storageNotices->retranslate();
    const QString given = m_services.settings().text(SettingKey::PersonName);
    const QString real = realName();
    m_window->chips()->setPerson(!given.isEmpty() ? given : !real.isEmpty() ? real : accountName());
}

void Desktop::showFirstRun()
{
    auto *dialog = new ui::FirstRunDialog(
        m_services.settings(), m_services.providersServices(), m_services.workspace().path(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::FirstRunDialog::keyEntered, this, &Desktop::setUpGemini);
    connect(dialog, &ui::FirstRunDialog::providersRequested, this,
        [this] { m_window->showPage(QStringLiteral("providers")); });
    dialog->open();
}

// A provider with its key, as the default one; what stands in the way is said.
void Desktop::setUpGemini(const ai::Secret &key)
{
    const auto tell = [this](const Error &error) {
        m_window->showToast(
            {QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), ui::Severity::Danger,
                tr("Open Providers"), [this] { m_window->showPage(QStringLiteral("providers")); }});
    };
    ai::ProviderConfig config;
    config.kind = ai::ProviderKind::Gemini;
    config.name = ai::providerKindTitle(config.kind);
    AiServices &ai = m_services.ai();
    whenFinished(
        ai.providers().add(config), this, [this, &ai, key, tell](const Result<ProviderRecord> &added) {
            if (!added) {
                tell(added.error());
                return;
            }
            const ai::ProviderConfig provider = added->config;
            whenFinished(ai.secrets().set(provider, key), this,
                [this, &ai, provider, tell](const Result<KeyInfo> &kept) {
                    if (!kept) {
                        tell(kept.error());
                        return;
                    }
                    ai.providers().setDefault(provider.id);
                    m_window->showToast({tr("%1 is ready").arg(provider.name), ui::Severity::Success});
                });
        });
}

} // namespace aio::desktop
