#include "ui/providers/page/AddProviderDialog.h"

#include "core/base/WhenFinished.h"
#include "core/providerstore/ProviderRules.h"
#include "ui/providers/editor/FieldBox.h"
#include "ui/providers/key/KeyEdit.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 480;

} // namespace

AddProviderDialog::AddProviderDialog(
    ProviderStore &providers, SecretStore &secrets, const ProviderPreset &preset, QWidget *parent)
    : QDialog(parent)
    , m_providers(providers)
    , m_secrets(secrets)
    , m_preset(preset)
    , m_banner(new Banner(this))
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_key(new KeyEdit(this))
{
    const QString title = preset.name.isEmpty() ? ai::providerKindTitle(preset.kind) : preset.name;
    setWindowTitle(tr("Add %1").arg(title));
    setMinimumWidth(scaled(dialogWidth));
    m_name->setText(title);
    m_url->setText((preset.baseUrl.isEmpty() ? ai::defaultBaseUrl(preset.kind) : preset.baseUrl).toString());
    m_url->setPlaceholderText(preset.kind == ai::ProviderKind::AzureOpenAi
            ? QStringLiteral("https://RESOURCE.openai.azure.com")
            : QStringLiteral("https://…/v1"));
    m_nameBox = new FieldBox(m_name, this);
    m_nameBox->setLabel(tr("Name"));
    m_urlBox = new FieldBox(m_url, this);
    m_urlBox->setLabel(tr("Base URL"));
    m_keyBox = new FieldBox(m_key, this);
    m_keyBox->setLabel(tr("API key"));
    const QString variable = ai::keyVariable(preset.kind);
    m_keyBox->setHint(variable.isEmpty()
            ? tr("Leave it empty if the server asks for none. It is kept in the keychain.")
            : tr("It is kept in the keychain. Empty: the variable %1, if it is set.").arg(variable));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    for (FieldBox *box : {m_nameBox, m_urlBox, m_keyBox}) {
        layout->addWidget(box);
    }
    if (!preset.console.isEmpty()) {
        auto *console = new QPushButton(tr("Where do I get a key?"), this);
        console->setProperty("kind", QStringLiteral("link"));
        console->setToolTip(preset.console.toString());
        console->setAutoDefault(false);
        connect(console, &QPushButton::clicked, this,
            [address = preset.console] { QDesktopServices::openUrl(address); });
        layout->addWidget(console, 0, Qt::AlignLeading);
    }
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddProviderDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_key, &KeyEdit::trimmed, this,
        [this] { m_keyBox->setHint(tr("Spaces and line ends were taken out.")); });
    connect(m_url, &QLineEdit::editingFinished, this, &AddProviderDialog::check);
    connect(m_name, &QLineEdit::editingFinished, this, &AddProviderDialog::check);
    (m_url->text().isEmpty() ? static_cast<QWidget *>(m_url) : m_key)->setFocus();
}

ai::ProviderConfig AddProviderDialog::config() const
{
    ai::ProviderConfig config;
    config.kind = m_preset.kind;
    config.name = m_name->text().trimmed();
    config.baseUrl = QUrl(m_url->text().trimmed());
    config.id = providerIdFor(config.name, {});
    return config;
}

void AddProviderDialog::check()
{
    m_nameBox->setProblem({});
    m_urlBox->setProblem({});
    for (const ProviderProblem &problem : problemsOf(config())) {
        if (problem.field == u"base_url") {
            m_urlBox->setProblem(problem.sentence);
        } else if (problem.field == u"name") {
            m_nameBox->setProblem(problem.sentence);
        }
    }
}

void AddProviderDialog::add()
{
    check();
    for (FieldBox *box : {m_nameBox, m_urlBox}) {
        if (!box->problem().isEmpty()) {
            box->editor()->setFocus();
            return;
        }
    }
    m_add->setEnabled(false);
    m_banner->clear();
    ai::ProviderConfig config = this->config();
    config.id.clear(); // the store makes one that is free
    whenFinished(m_providers.add(config), this, [this](const Result<ProviderRecord> &record) {
        if (!record) {
            m_add->setEnabled(true);
            m_banner->showMessage(Severity::Danger,
                QStringLiteral("%1 %2").arg(record.error().message, record.error().hint).trimmed());
            return;
        }
        keep(*record);
    });
}

void AddProviderDialog::keep(const ProviderRecord &record)
{
    const QString id = record.config.id;
    const ai::Secret key = m_key->secret();
    if (key.isEmpty()) {
        Q_EMIT added(id);
        accept();
        return;
    }
    whenFinished(m_secrets.set(record.config, key), this, [this, id](const Result<KeyInfo> &kept) {
        Q_EMIT added(id);
        if (!kept) {
            Q_EMIT keyFailed(id, kept.error());
        }
        accept();
    });
}

} // namespace aio::ui
