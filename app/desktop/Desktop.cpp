#include "app/desktop/Desktop.h"

#include "app/desktop/FirstPaint.h"
#include "app/desktop/JobCommands.h"
#include "app/desktop/Pages.h"
#include "app/desktop/PersonName.h"
#include "app/desktop/QuotaNotices.h"
#include "core/base/WhenFinished.h"
#include "ui/onboarding/FirstRunDialog.h"
#include "ui/settings/Diagnostics.h"
#include "ui/shell/InstanceServer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StallWatchdog.h"
#include "ui/shell/StatusChips.h"
#include "ui/shell/WindowActions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLocale>

namespace aio::desktop {

namespace {

QString jobsPage()
{
    return QStringLiteral("jobs");
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
    m_window->addCommandSource(m_jobCommands.get());
    new QuotaNotices(m_services, *m_window, this);
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
    retranslateChips();
}

Desktop::~Desktop() = default;

void Desktop::start(const CommandLine &line, const QElapsedTimer &sinceStart)
{
    whenFinished(m_services.open(), this, [this](const Result<Migrator::Report> &report) {
        if (!report) {
            m_storageProblem = report.error();
            retranslateChips();
            m_window->showToast(
                {QStringLiteral("%1 %2").arg(report.error().message, report.error().hint).trimmed(),
                    ui::Severity::Danger});
        } else {
            readCounts();
            m_services.intake().restore();
        }
    });
    auto *firstPaint = new FirstPaint(m_window.get(), sinceStart);
    connect(firstPaint, &FirstPaint::done, this, [this, line] { afterFirstPaint(line); });
    const QString last = m_services.settings().text(SettingKey::LastPage);
    m_window->showPage(!line.page.isEmpty() ? line.page : last.isEmpty() ? QStringLiteral("home") : last);
    m_window->show();
}

void Desktop::listen(ui::InstanceServer &server)
{
    connect(&server, &ui::InstanceServer::argumentsReceived, this, [this](const QStringList &arguments) {
        m_window->bringToFront();
        if (!arguments.isEmpty()) {
            m_window->showPage(jobsPage(), arguments);
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
        m_window->showPage(jobsPage(), line.inputs);
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

void Desktop::retranslateChips()
{
    ui::StatusChips *chips = m_window->chips();
    if (m_storageProblem) {
        chips->setStorage(tr("Not stored"), ui::Severity::Danger, m_storageProblem->message);
    } else {
        chips->setStorage(
            tr("Stored on this computer"), ui::Severity::Neutral, m_services.workspace().path());
    }
    chips->setEngine(
        tr("Built-in (offline)"), tr("Postings are read on this computer, without a key or a network"));
    chips->setSpend(tr("Today %1").arg(QLocale().toCurrencyString(0.0, QStringLiteral("$"), 2)),
        tr("The built-in engine costs nothing"));
    const QString given = m_services.settings().text(SettingKey::PersonName);
    const QString real = realName();
    chips->setPerson(!given.isEmpty() ? given : !real.isEmpty() ? real : accountName());
    m_window->rail()->setWorkspace(tr("My workspace"), tr("This computer"));
}

void Desktop::showFirstRun()
{
    auto *dialog =
        new ui::FirstRunDialog(m_services.settings(), m_services.workspace().path(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace aio::desktop
