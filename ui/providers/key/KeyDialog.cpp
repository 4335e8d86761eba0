#include "ui/providers/key/KeyDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/key/KeyEdit.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 460;

} // namespace

QString keychainTitle(const QString &backend)
{
    if (backend == u"kwallet") {
        return QStringLiteral("KWallet");
    }
    return backend == u"secret-service" ? KeyDialog::tr("the desktop's keyring")
                                        : KeyDialog::tr("the keychain");
}

QString keySourceTitle(const KeyInfo &key)
{
    switch (key.source) {
    case KeySource::Session:
        return KeyDialog::tr("This session");
    case KeySource::Environment:
        return key.backend;
    case KeySource::Keychain:
        break;
    }
    return KeyDialog::tr("Keychain");
}

QString maskedKey(const QString &tail, int dots)
{
    return QString(dots, u'•') + tail;
}

KeyDialog::KeyDialog(
    SecretStore &secrets, ai::ProviderConfig provider, const std::optional<KeyInfo> &present, QWidget *parent)
    : QDialog(parent)
    , m_secrets(secrets)
    , m_provider(std::move(provider))
    , m_banner(new Banner(this))
    , m_field(new KeyEdit(this))
    , m_note(new QLabel(this))
    , m_keychain(new QRadioButton(tr("Keep in the keychain"), this))
    , m_session(new QRadioButton(tr("Keep for this session only"), this))
{
    const bool replaces = present && present->source != KeySource::Environment;
    setWindowTitle(
        replaces ? tr("Replace the key of %1").arg(m_provider.name) : tr("Key of %1").arg(m_provider.name));
    setMinimumWidth(scaled(dialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    auto *label = new QLabel(
        replaces ? tr("New key, in place of the one ending %1").arg(present->tail) : tr("API key"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_field);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    layout->addWidget(label);
    layout->addWidget(m_field);
    m_field->setAccessibleName(tr("API key"));
    m_note->setWordWrap(true);
    setTextStyle(m_note, TextStyle::Small, Token::TextMuted);
    m_note->setText(tr("It is never in the database, settings, logs or exports."));
    layout->addWidget(m_note);
    m_keychain->setChecked(true);
    layout->addWidget(m_keychain);
    layout->addWidget(m_session);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(replaces ? tr("Replace key") : tr("Save key"), QDialogButtonBox::AcceptRole);
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, m_save,
        [this](const QString &text) { m_save->setEnabled(!text.isEmpty()); });
    connect(m_field, &KeyEdit::trimmed, this,
        [this] { m_note->setText(tr("Spaces and line ends were taken out.")); });
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_session->setChecked(true);
        save();
    });
    m_field->setFocus();
}

QString KeyDialog::problem() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void KeyDialog::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_save->setEnabled(false);
    m_banner->clear();
    const KeySource where = m_session->isChecked() ? KeySource::Session : KeySource::Keychain;
    whenFinished(
        m_secrets.set(m_provider, m_field->secret(), where), this, [this](const Result<KeyInfo> &key) {
            if (!key) {
                show(key.error());
                return;
            }
            Q_EMIT stored(*key);
            accept();
        });
}

void KeyDialog::show(const Error &error)
{
    m_save->setEnabled(!m_field->text().isEmpty());
    const bool keychain = error.kind == ErrorKind::Keychain;
    m_banner->showMessage(Severity::Danger, QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(),
        keychain ? tr("Keep for this session") : QString());
}

} // namespace aio::ui
