#include "ui/settings/DatabaseSection.h"

#include "core/storage/Database.h"
#include "ui/settings/CheckList.h"
#include "ui/settings/ServerForm.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/StatusPill.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int sideMargin = 10;
constexpr int thousandths = 1000;

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    label->setWordWrap(true);
    return label;
}

// Below the words of its button, not below the sign before them.
QHBoxLayout *indented(QWidget *widget)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(sideMargin + scaled(24), 0, sideMargin, 8);
    layout->addWidget(widget);
    return layout;
}

} // namespace

DatabaseSection::DatabaseSection(const Workspace &workspace, Database &database, QWidget *parent)
    : SettingsSection(parent)
    , m_desk(workspace)
    , m_here(new QRadioButton(this))
    , m_hereDetail(mutedLabel(this))
    , m_shared(new QRadioButton(this))
    , m_sharedDetail(mutedLabel(this))
    , m_placeRow(new QWidget(this))
    , m_place(new QLabel(this))
    , m_state(new StatusPill(this))
    , m_leave(new QPushButton(this))
    , m_setup(new QWidget(this))
    , m_form(new ServerForm(this))
    , m_copies(new QCheckBox(this))
    , m_copiesDetail(mutedLabel(this))
    , m_check(new QPushButton(this))
    , m_move(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(mutedLabel(this))
    , m_cancel(new QPushButton(this))
    , m_checks(new CheckList(this))
    , m_banner(new Banner(this))
{
    m_here->setObjectName(QStringLiteral("databaseHere"));
    m_shared->setObjectName(QStringLiteral("databaseShared"));
    m_leave->setObjectName(QStringLiteral("databaseLeave"));
    m_copies->setObjectName(QStringLiteral("databaseCopies"));
    m_check->setObjectName(QStringLiteral("databaseCheck"));
    m_move->setObjectName(QStringLiteral("databaseMove"));
    m_cancel->setObjectName(QStringLiteral("databaseCancel"));
    m_banner->setObjectName(QStringLiteral("databaseBanner"));
    layOutPlace();
    layOutSetup();
    body()->addStretch(1);
    connectParts();
    connectDesk();
    connect(&database, &Database::reachChanged, this, [this](const DatabaseReach &reach) {
        m_reach = reach;
        showReach();
    });
    DatabaseSection::retranslate();
    m_here->setChecked(true);
    showParts();
    m_desk.load();
}

void DatabaseSection::layOutPlace()
{
    m_here->setContentsMargins(sideMargin, 0, sideMargin, 0);
    for (const auto &[button, detail] :
        {std::pair(m_here, m_hereDetail), std::pair(m_shared, m_sharedDetail)}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(sideMargin, 4, sideMargin, 0);
        row->addWidget(button);
        body()->addLayout(row);
        body()->addLayout(indented(detail));
    }
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(m_placeRow);
    row->setContentsMargins(sideMargin, 8, sideMargin, 8);
    row->setSpacing(12);
    row->addWidget(m_place, 1);
    row->addWidget(m_state);
    row->addWidget(m_leave);
    addLine();
    body()->addWidget(m_placeRow);
}

void DatabaseSection::layOutSetup()
{
    m_move->setProperty("kind", QStringLiteral("primary"));
    m_progress->setRange(0, thousandths);
    m_progress->setTextVisible(false);
    m_copies->setChecked(true);
    auto *copies = new QHBoxLayout;
    copies->setContentsMargins(sideMargin, 4, sideMargin, 0);
    copies->addWidget(m_copies);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(sideMargin, 8, sideMargin, 8);
    buttons->addWidget(m_progressText);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_check);
    buttons->addWidget(m_move);
    auto *layout = new QVBoxLayout(m_setup);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_form);
    layout->addLayout(copies);
    layout->addLayout(indented(m_copiesDetail));
    layout->addLayout(buttons);
    layout->addWidget(m_checks);
    body()->addWidget(m_setup);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(sideMargin, 8, sideMargin, 8);
    said->addWidget(m_banner);
    body()->addLayout(said);
    m_checks->setChecks({});
}

void DatabaseSection::connectParts()
{
    connect(m_shared, &QRadioButton::toggled, this, &DatabaseSection::showParts);
    connect(m_form, &ServerForm::edited, this, [this] {
        m_checks->setChecks({});
        if (!m_restarts) {
            m_banner->clear();
        }
    });
    connect(m_check, &QPushButton::clicked, this, &DatabaseSection::check);
    connect(m_move, &QPushButton::clicked, this, &DatabaseSection::move);
    connect(m_leave, &QPushButton::clicked, &m_desk, &ServerDesk::leave);
    connect(m_cancel, &QPushButton::clicked, &m_desk, &ServerDesk::cancel);
    connect(m_banner, &Banner::actionTriggered, this, &DatabaseSection::restartRequested);
}

void DatabaseSection::connectDesk()
{
    connect(&m_desk, &ServerDesk::read, this, [this](const std::optional<ServerAddress> &address) {
        m_server = address;
        (address ? m_shared : m_here)->setChecked(true);
        showParts();
    });
    connect(&m_desk, &ServerDesk::busyChanged, this, &DatabaseSection::showParts);
    connect(&m_desk, &ServerDesk::progressed, this, &DatabaseSection::showProgress);
    connect(&m_desk, &ServerDesk::checked, this, &DatabaseSection::showChecks);
    connect(&m_desk, &ServerDesk::failed, this, &DatabaseSection::showError);
    connect(&m_desk, &ServerDesk::stopped, this,
        [this] { m_banner->showMessage(Severity::Neutral, tr("Stopped. Nothing was changed.")); });
    connect(&m_desk, &ServerDesk::moved, this, [this](const ServerAddress &address, qint64 rows) {
        m_server = address;
        m_form->forgetPassword();
        m_checks->setChecks({});
        const QString where = tr("The workspace is kept in %1 from the next start on.").arg(address.database);
        // This program goes on with the file until then.
        const QString until = tr("Start again before you change anything: until then changes are kept in the "
                                 "file on this computer and are not copied.");
        const QString told = where + u' ' + until;
        showRestart(rows > 0 ? tr("%1 rows were copied.").arg(QLocale().toString(rows)) + u' ' + told : told);
        showParts();
    });
    connect(&m_desk, &ServerDesk::left, this, [this] {
        m_server.reset();
        m_here->setChecked(true);
        showRestart(
            tr("The workspace's own file is used from the next start on. The server keeps what it has."));
        showParts();
    });
}

void DatabaseSection::check()
{
    const Result<ServerAddress> address = m_form->address();
    if (address) {
        m_banner->clear();
        m_checks->setChecks({});
        m_desk.check(*address);
    } else {
        showError(address.error());
    }
}

void DatabaseSection::move()
{
    const Result<ServerAddress> address = m_form->address();
    if (address) {
        m_banner->clear();
        showProgress(0);
        m_desk.move(*address, m_copies->isChecked());
    } else {
        showError(address.error());
    }
}

// What fits the place that is chosen, and what runs.
void DatabaseSection::showParts()
{
    const bool busy = m_desk.isBusy();
    const bool isThere = m_server.has_value();
    m_here->setEnabled(!busy && !isThere);
    m_shared->setEnabled(!busy);
    m_placeRow->setVisible(isThere || !m_shared->isChecked());
    m_place->setText(
        isThere ? m_server->toText() : QDir::toNativeSeparators(m_desk.workspace().databaseFile()));
    m_leave->setVisible(isThere);
    m_leave->setEnabled(!busy);
    m_setup->setVisible(m_shared->isChecked() && !isThere);
    m_form->setEnabled(!busy);
    m_copies->setEnabled(!busy);
    m_check->setVisible(!busy);
    m_move->setVisible(!busy);
    m_progress->setVisible(busy);
    m_progressText->setVisible(busy);
    m_cancel->setVisible(busy);
    showReach();
}

void DatabaseSection::showReach()
{
    m_state->setVisible(m_server.has_value() && !m_restarts);
    if (m_reach.isAway()) {
        m_state->setContent({Severity::Warning,
            m_reach.waiting > 0 ? tr("Offline, %Ln changes waiting", nullptr, m_reach.waiting)
                                : tr("Offline")});
        m_state->setToolTip(m_reach.problem->message);
    } else {
        m_state->setContent({Severity::Success, tr("Connected")});
        m_state->setToolTip({});
    }
}

void DatabaseSection::showProgress(double share)
{
    m_progress->setValue(int(share * thousandths));
    m_progress->setAccessibleName(m_progressText->text());
}

void DatabaseSection::showChecks(const QList<remote::ServerCheck> &checks)
{
    m_checks->setChecks(checks);
    if (remote::allPassed(checks)) {
        m_banner->showMessage(
            Severity::Success, tr("Ready to connect. All %Ln checks passed.", nullptr, int(checks.size())));
    } else {
        m_banner->showMessage(Severity::Danger, tr("The server cannot be used like this."));
    }
}

void DatabaseSection::showError(const Error &error)
{
    const bool stopped = error.kind == ErrorKind::Cancelled;
    m_banner->showMessage(stopped ? Severity::Neutral : Severity::Danger,
        stopped ? tr("Stopped. Nothing was changed.")
                : QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed());
}

void DatabaseSection::showRestart(const QString &text)
{
    m_restarts = true;
    m_banner->showMessage(Severity::Info, text, tr("Start again now"));
}

void DatabaseSection::retranslate()
{
    setSearchWords(
        tr("server database PostgreSQL team share host port user password encryption certificate"));
    setHeading(tr("Where the workspace lives"),
        tr("A shared database lets a team work on the same jobs, candidates and figures."));
    m_here->setText(tr("This computer only"));
    m_hereDetail->setText(tr("A file in the workspace's folder, nothing to install."));
    m_shared->setText(tr("Shared with the team"));
    m_sharedDetail->setText(
        tr("A PostgreSQL server. While it is out of reach you go on working, and changes are sent later."));
    m_leave->setText(tr("Disconnect"));
    m_copies->setText(tr("Copy this workspace there first"));
    m_copiesDetail->setText(tr(
        "The database must be empty then. The file on this computer stays as it is. Without this, what is on "
        "the server is used."));
    m_check->setText(tr("Test connection"));
    m_move->setText(tr("Connect"));
    m_cancel->setText(tr("Cancel"));
    m_progressText->setText(tr("Working…"));
    m_form->retranslate();
    showReach();
}

} // namespace aio::ui
