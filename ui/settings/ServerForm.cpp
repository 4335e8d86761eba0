#include "ui/settings/ServerForm.h"

#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace aio::ui {

namespace {

constexpr int usualPort = 5432;
constexpr int columns = 6;

QString parameterOf(const QString &name, const QString &value)
{
    return name + u'=' + value;
}

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_encryption(new QComboBox(this))
    , m_certificate(new QLineEdit(this))
{
    m_host->setObjectName(QStringLiteral("serverHost"));
    m_port->setObjectName(QStringLiteral("serverPort"));
    m_database->setObjectName(QStringLiteral("serverDatabase"));
    m_user->setObjectName(QStringLiteral("serverUser"));
    m_password->setObjectName(QStringLiteral("serverPassword"));
    m_encryption->setObjectName(QStringLiteral("serverEncryption"));
    m_certificate->setObjectName(QStringLiteral("serverCertificate"));
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    m_password->setEchoMode(QLineEdit::Password);
    for (const char *mode : {"verify-full", "require", "prefer"}) {
        m_encryption->addItem(QString(), QString::fromLatin1(mode));
    }
    m_grid->setContentsMargins(10, 0, 10, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    m_fields = {{add(m_host, 0, 0, 4), m_host}, {add(m_port, 0, 4, 2), m_port},
        {add(m_database, 1, 0, 3), m_database}, {add(m_user, 1, 3, 3), m_user},
        {add(m_password, 2, 0, 3), m_password}, {add(m_encryption, 2, 3, 3), m_encryption},
        {add(m_certificate, 3, 0, 6), m_certificate}};
    connect(m_host, &QLineEdit::textEdited, this, &ServerForm::takePasted);
    for (QLineEdit *each : {m_host, m_database, m_user, m_password, m_certificate}) {
        connect(each, &QLineEdit::textEdited, this, &ServerForm::edited);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::edited);
    connect(m_encryption, &QComboBox::activated, this, &ServerForm::edited);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ServerForm::showCertificate);
    retranslate();
    showCertificate();
}

QLabel *ServerForm::add(QWidget *field, int row, int column, int spanned)
{
    auto *label = new QLabel(this);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    label->setBuddy(field);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_grid->addWidget(label, 3 * row, column, 1, spanned);
    m_grid->addWidget(field, 3 * row + 1, column, 1, spanned);
    m_grid->setRowMinimumHeight(3 * row + 2, 8);
    return label;
}

void ServerForm::setAddress(const ServerAddress &address)
{
    const QSignalBlocker quiet(this);
    m_host->setText(address.host);
    m_port->setValue(address.port > 0 ? address.port : usualPort);
    m_database->setText(address.database);
    m_user->setText(address.user);
    const QString mode = address.parameter(QStringLiteral("sslmode"));
    const int index = m_encryption->findData(mode);
    m_encryption->setCurrentIndex(index >= 0 ? index : address.isLocal() ? m_encryption->count() - 1 : 0);
    m_certificate->setText(address.parameter(QStringLiteral("sslrootcert")));
}

Result<ServerAddress> ServerForm::address() const
{
    ServerAddress address;
    address.host = m_host->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    const QString missing = tr("Fill in host, database and user.");
    if (address.host.isEmpty() || address.database.isEmpty() || address.user.isEmpty()) {
        return failure(ErrorKind::Usage, missing);
    }
    address.parameters << parameterOf(QStringLiteral("sslmode"), m_encryption->currentData().toString());
    if (const QString file = m_certificate->text().trimmed(); m_certificate->isEnabled() && !file.isEmpty()) {
        address.parameters << parameterOf(QStringLiteral("sslrootcert"), file);
    }
    // As it will be read again: what cannot stand in an address is refused now.
    Result<ServerAddress> checked = ServerAddress::parse(address.toText());
    if (checked) {
        checked->password = ai::Secret(m_password->text().toUtf8());
    }
    return checked;
}

void ServerForm::forgetPassword()
{
    m_password->clear();
}

// Someone who was sent an address has it as one text.
void ServerForm::takePasted(const QString &text)
{
    if (ServerAddress::isAddress(text)) {
        if (const Result<ServerAddress> address = ServerAddress::parse(text)) {
            setAddress(*address);
        }
    }
}

void ServerForm::showCertificate()
{
    m_certificate->setEnabled(m_encryption->currentData().toString() == u"verify-full");
}

void ServerForm::retranslate()
{
    const QStringList names{tr("Host"), tr("Port"), tr("Database"), tr("User"), tr("Password"),
        tr("Encryption"), tr("Authority certificate")};
    for (int i = 0; i < m_fields.size(); ++i) {
        const auto &[label, field] = m_fields.at(i);
        label->setText(names.at(i));
        field->setAccessibleName(names.at(i));
    }
    m_host->setPlaceholderText(tr("db.example.org, or the whole address"));
    m_password->setPlaceholderText(tr("Kept in the keychain"));
    m_certificate->setPlaceholderText(tr("The authorities that this computer knows"));
    m_encryption->setItemText(0, tr("Required, certificate checked"));
    m_encryption->setItemText(1, tr("Required, certificate not checked"));
    m_encryption->setItemText(2, tr("Where the server offers it"));
}

} // namespace aio::ui
