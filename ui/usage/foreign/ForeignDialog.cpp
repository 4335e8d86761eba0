#include "ui/usage/foreign/ForeignDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/theme/Tokens.h"
#include "ui/usage/foreign/ForeignColumnsForm.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int foreignWidth = 860;
constexpr int foreignHeight = 640;

} // namespace

ForeignDialog::ForeignDialog(Database &database, const Author &author, QWidget *parent)
    : QDialog(parent)
    , m_reader(database, author.device)
    , m_server(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_log(new QLineEdit(QStringLiteral("ai_provider_usage_logs"), this))
    , m_providers(new QLineEdit(QStringLiteral("ai_provider_configs"), this))
    , m_look(new QPushButton(tr("Look at it"), this))
    , m_read(new QPushButton(tr("Read its calls"), this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ForeignColumnsForm(this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Read another program's log"));
    resize(scaled(foreignWidth), scaled(foreignHeight));
    build();
    connect(m_look, &QPushButton::clicked, this, &ForeignDialog::look);
    connect(m_read, &QPushButton::clicked, this, &ForeignDialog::readCalls);
    connect(m_form, &ForeignColumnsForm::changed, this, &ForeignDialog::checkButtons);
    connect(m_server, &QLineEdit::textChanged, this, [this] {
        m_known = false;
        checkButtons();
    });
    checkButtons();
}

ForeignDialog::~ForeignDialog()
{
    m_stop.request_stop();
    m_running.waitForFinished();
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
    m_password->setPlaceholderText(tr("Kept until this window closes"));
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
    if (!m_password->text().isEmpty()) {
        address->password = ai::Secret(m_password->text().toUtf8());
    }
    return address;
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
                m_form->setTable(*table);
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
    const auto progress = [self = QPointer<ForeignDialog>(this)](const QString &, double) {
        QMetaObject::invokeMethod(
            self,
            [self] {
                if (self && self->m_busy) {
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
    m_status->setText(tr("%1 calls read, %2 of them new.")
                          .arg(QLocale().toString(reading->read), QLocale().toString(reading->added)));
    Q_EMIT finished(*reading);
}

void ForeignDialog::say(const Error &error)
{
    m_status->setText(QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed());
}

} // namespace aio::ui
