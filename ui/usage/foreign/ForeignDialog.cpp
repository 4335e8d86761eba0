#include "ui/usage/foreign/ForeignDialog.h"

#include "core/base/WhenFinished.h"
#include "core/usage/foreign/ForeignFollower.h"
#include "ui/theme/Tokens.h"
#include "ui/usage/foreign/ForeignColumnsForm.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

constexpr int foreignWidth = 860;
constexpr int foreignHeight = 640;
constexpr int minuteMs = 60'000;

// What a person said before goes before a guess, as long as the columns are there.
usage::ForeignTable withKnown(usage::ForeignTable table, const std::optional<usage::ForeignLog> &log)
{
    if (log && log->mapping.check(table.columns)) {
        table.guess.sources = log->mapping.sources;
    }
    return table;
}

} // namespace

ForeignDialog::ForeignDialog(Database &database, const Author &author, QWidget *parent)
    : QDialog(parent)
    , m_reader(database, author)
    , m_store(database, author)
    , m_server(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_log(new QLineEdit(QStringLiteral("ai_provider_usage_logs"), this))
    , m_providers(new QLineEdit(QStringLiteral("ai_provider_configs"), this))
    , m_look(new QPushButton(tr("Look at it"), this))
    , m_read(new QPushButton(tr("Read its calls"), this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ForeignColumnsForm(this))
    , m_follow(new QCheckBox(this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Read another program's log"));
    resize(scaled(foreignWidth), scaled(foreignHeight));
    build();
    connect(m_look, &QPushButton::clicked, this, &ForeignDialog::look);
    connect(m_read, &QPushButton::clicked, this, &ForeignDialog::readCalls);
    connect(m_form, &ForeignColumnsForm::changed, this, &ForeignDialog::checkButtons);
    connect(m_follow, &QCheckBox::clicked, this, &ForeignDialog::follow);
    // What was looked at is what is read: with another password or table, too.
    for (const QLineEdit *field : {m_server, m_password, m_log, m_providers}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_known = false;
            showKnown();
            tellLastRead();
            checkButtons();
        });
    }
    checkButtons();
    readKnown();
}

ForeignDialog::~ForeignDialog()
{
    m_stop.request_stop();
    m_running.waitForFinished();
    m_keeping.waitForFinished();
}

void ForeignDialog::deleteWhenIdle()
{
    m_stop.request_stop();
    for (const QFuture<void> &work : {m_running, m_keeping}) {
        if (!work.isFinished()) {
            auto *watcher = new QFutureWatcher<void>(this);
            connect(watcher, &QFutureWatcherBase::finished, this, &ForeignDialog::deleteWhenIdle);
            watcher->setFuture(work);
            return;
        }
    }
    deleteLater();
}

void ForeignDialog::build()
{
    auto *note =
        new QLabel(tr("A usage log of another program in PostgreSQL is read, never written. Its calls "
                      "join those of this workspace, once, however often it is read."),
            this);
    note->setWordWrap(true);
    setTextStyle(note, TextStyle::Small, Token::TextMuted);
    m_server->setPlaceholderText(QStringLiteral("postgresql://user@host:5432/database"));
    m_password->setEchoMode(QLineEdit::Password);
    m_follow->setText(tr("Keep up with it"));
    m_follow->setToolTip(
        tr("New calls are read every %Ln minutes while the program runs. The password is kept "
           "in the keychain.",
            nullptr, usage::ForeignFollower::everyMs / minuteMs));
    m_server->setAccessibleName(tr("Server"));
    m_password->setAccessibleName(tr("Password"));
    m_log->setAccessibleName(tr("Table of calls"));
    m_providers->setAccessibleName(tr("Table of providers"));
    auto *fields = new QFormLayout;
    fields->addRow(tr("Server"), m_server);
    fields->addRow(tr("Password"), m_password);
    fields->addRow(tr("Table of calls"), m_log);
    fields->addRow(tr("Table of providers"), m_providers);
    auto *lookRow = new QHBoxLayout;
    lookRow->addStretch(1);
    lookRow->addWidget(m_look);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    m_scroll->hide();
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    setTextStyle(m_status, TextStyle::Body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_read, QDialogButtonBox::ActionRole);
    m_look->setAutoDefault(false);
    m_read->setProperty("kind", QStringLiteral("primary"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(note);
    layout->addLayout(fields);
    layout->addLayout(lookRow);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(0);
    layout->addWidget(m_follow);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
}

QString ForeignDialog::status() const
{
    return m_status->text();
}

Result<ServerAddress> ForeignDialog::address() const
{
    Result<ServerAddress> address = ServerAddress::parse(m_server->text());
    if (!address) {
        return address;
    }
    if (address->kind != ServerAddress::Kind::Postgresql) {
        return failure(ErrorKind::Usage, tr("Only logs in PostgreSQL can be read."));
    }
    const auto log = known();
    if (!m_password->text().isEmpty()) {
        address->password = ai::Secret(m_password->text().toUtf8());
    } else if (log && log->hasPassword) {
        return log->server();
    }
    return address;
}

void ForeignDialog::readKnown()
{
    whenFinished(m_store.list(), this, [this](const Result<QList<usage::ForeignLog>> &logs) {
        m_logs = logs.value_or(QList<usage::ForeignLog>());
        // The one that was read last, unless a person was quicker.
        if (!m_logs.isEmpty() && m_server->text().isEmpty()) {
            m_log->setText(m_logs.constFirst().mapping.table);
            m_server->setText(m_logs.constFirst().address);
        }
        m_shownLog.clear(); // it may have been kept otherwise than was wished
        showKnown();
        Q_EMIT kept();
    });
}

std::optional<usage::ForeignLog> ForeignDialog::known() const
{
    const Result<ServerAddress> where = ServerAddress::parse(m_server->text());
    for (const usage::ForeignLog &log : m_logs) {
        if (where && log.address == where->toText() && log.mapping.table == m_log->text().trimmed()) {
            return log;
        }
    }
    return std::nullopt;
}

void ForeignDialog::showKnown()
{
    const auto log = known();
    // Typing a password or the address of a log that nobody knows yet takes no wish back.
    const QString shown = log ? log->address + u' ' + log->mapping.table : QString();
    if (shown != m_shownLog) {
        m_shownLog = shown;
        m_follow->setChecked(log && log->isFollowed);
    }
    m_password->setPlaceholderText(
        log && log->hasPassword ? tr("In the keychain") : tr("Kept until this window closes"));
}

void ForeignDialog::tellLastRead()
{
    const auto log = known();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(log ? log->readAt : 0);
    m_status->setText(log && log->readAt > 0
            ? tr("Read last on %1.").arg(QLocale().toString(at, QLocale::ShortFormat))
            : QString());
}

// What is read is kept in any case; this is about what comes later.
void ForeignDialog::follow(bool wanted)
{
    auto log = known();
    if (log && log->readAt > 0) {
        log->isFollowed = wanted;
        keep(*log);
    }
}

void ForeignDialog::keep(const usage::ForeignLog &log)
{
    // The keychain may have to be unlocked by hand.
    const auto keeping = QtConcurrent::run(
        [store = m_store, log, password = ai::Secret(m_password->text().toUtf8())]() mutable {
            usage::ForeignLog kept = log;
            Result<void> done = !kept.isFollowed ? kept.forgetPassword()
                : password.isEmpty()             ? Result<void>()
                                                 : kept.keepPassword(password);
            kept.isFollowed = kept.isFollowed && done; // it would ask for the password in vain
            const Result<void> written = store.keep(kept).result();
            return done ? written : done;
        });
    m_keeping = QFuture<void>(keeping);
    whenFinished(keeping, this, [this](const Result<void> &done) {
        if (!done) {
            say(done.error());
        }
        readKnown();
    });
}

void ForeignDialog::checkButtons()
{
    const bool readable = m_known && m_form->check().has_value();
    m_look->setEnabled(!m_busy && !m_server->text().trimmed().isEmpty());
    m_read->setEnabled(!m_busy && readable);
    m_form->setEnabled(!m_busy);
    if (m_known && !m_busy && !readable) {
        m_status->setText(m_form->check().error().message);
    }
}

void ForeignDialog::look()
{
    const Result<ServerAddress> where = address();
    if (!where) {
        say(where.error());
        Q_EMIT looked();
        return;
    }
    m_busy = true;
    m_known = false;
    m_status->setText(tr("Looking…"));
    checkButtons();
    whenFinished(m_reader.look(*where, m_log->text().trimmed(), m_providers->text().trimmed()), this,
        [this](const Result<usage::ForeignTable> &table) {
            m_busy = false;
            if (!table) {
                say(table.error());
            } else {
                m_known = true;
                m_status->setText(
                    tr("%Ln columns found. What they mean is a guess: correct it where it is wrong.", nullptr,
                        int(table->columns.size())));
                m_form->setTable(withKnown(*table, known()));
                m_scroll->show();
            }
            checkButtons();
            Q_EMIT looked();
        });
}

void ForeignDialog::readCalls()
{
    const Result<ServerAddress> where = address();
    if (!where) {
        say(where.error());
        return;
    }
    m_busy = true;
    m_batches = 0;
    m_status->setText(tr("Reading…"));
    checkButtons();
    const auto progress = [self = QPointer<ForeignDialog>(this)](const QString &step, double) {
        QMetaObject::invokeMethod(
            self,
            [self, sums = step == u"sums"] {
                if (self && self->m_busy && sums) {
                    self->m_status->setText(tr("Summing up…"));
                } else if (self && self->m_busy) {
                    const qint64 rows = ++self->m_batches * usage::ForeignReader::rowsAtOnce;
                    self->m_status->setText(tr("Reading… about %1 calls").arg(QLocale().toString(rows)));
                }
            },
            Qt::QueuedConnection);
    };
    const WorkContext context(m_stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever), progress);
    const auto running = m_reader.read(*where, m_form->mapping(), context);
    m_running = QFuture<void>(running);
    whenFinished(running, this, [this](const Result<usage::ForeignReading> &reading) { take(reading); });
}

void ForeignDialog::take(const Result<usage::ForeignReading> &reading)
{
    m_busy = false;
    checkButtons();
    if (!reading) {
        say(reading.error());
        return;
    }
    if (const Result<ServerAddress> where = address()) {
        usage::ForeignLog log = known().value_or(usage::ForeignLog());
        log.address = where->toText();
        log.mapping = m_form->mapping();
        log.isFollowed = m_follow->isChecked();
        log.last = reading->last;
        log.readAt = QDateTime::currentMSecsSinceEpoch();
        keep(log);
    }
    m_status->setText(tr("%1 calls read, %2 of them new.")
                          .arg(QLocale().toString(reading->read), QLocale().toString(reading->added)));
    Q_EMIT finished(*reading);
}

void ForeignDialog::say(const Error &error)
{
    m_status->setText(QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed());
}

} // namespace aio::ui
