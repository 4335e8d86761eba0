#include "ui/settings/GeneralSection.h"

#include "core/settings/Settings.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Switch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace aio::ui {

GeneralSection::GeneralSection(Settings &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_settings(settings)
    , m_language(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_confirmFetch(new Switch(this))
    , m_notifications(new Switch(this))
{
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_language->setMinimumWidth(scaled(220));
    // Each language in its own words: found even when the window speaks one that the person cannot read.
    m_language->addItem(QString(), QStringLiteral("system"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_name->setMinimumWidth(scaled(220));
    m_name->setMaxLength(120);

    m_languageRow = addRow(m_language);
    addLine();
    m_nameRow = addRow(m_name);
    addLine();
    m_fetchRow = addRow(m_confirmFetch);
    addLine();
    m_notificationsRow = addRow(m_notifications);
    addReset(settings,
        {SettingKey::Language, SettingKey::PersonName, SettingKey::ConfirmRemoteFetch,
            SettingKey::Notifications});
    body()->addStretch(1);

    readSettings();
    connect(m_language, &QComboBox::activated, this,
        [this] { m_settings.setText(SettingKey::Language, m_language->currentData().toString()); });
    connect(m_name, &QLineEdit::textEdited, this,
        [this](const QString &name) { m_settings.setText(SettingKey::PersonName, name.simplified()); });
    connect(m_confirmFetch, &Switch::toggled, this,
        [this](bool on) { m_settings.setFlag(SettingKey::ConfirmRemoteFetch, on); });
    connect(m_notifications, &Switch::toggled, this,
        [this](bool on) { m_settings.setFlag(SettingKey::Notifications, on); });
    // The first steps set some of them, too.
    connect(&settings, &Settings::changed, this, &GeneralSection::readSettings);
    GeneralSection::retranslate();
}

void GeneralSection::readSettings()
{
    m_language->setCurrentIndex(m_language->findData(m_settings.text(SettingKey::Language)));
    // What is being typed may end in a space, which is not kept.
    if (m_name->text().simplified() != m_settings.text(SettingKey::PersonName)) {
        m_name->setText(m_settings.text(SettingKey::PersonName));
    }
    m_confirmFetch->setChecked(m_settings.flag(SettingKey::ConfirmRemoteFetch));
    m_notifications->setChecked(m_settings.flag(SettingKey::Notifications));
}

void GeneralSection::retranslate()
{
    setHeading(tr("General"), tr("Changes apply at once."));
    m_language->setItemText(0, tr("Same as the system"));
    m_languageRow->setTexts(tr("Language"), {}, tr("language translation English German"));
    m_nameRow->setTexts(
        tr("Your name"), tr("What this window calls you. It stays in this workspace."), tr("person account"));
    m_fetchRow->setTexts(tr("Ask before opening a link"),
        tr("A page that you drop or paste as a link is fetched only after you agree."),
        tr("network address fetch"));
    m_notificationsRow->setTexts(tr("Desktop notifications"),
        tr("Says that long work is done or that a limit is used up while you work in another window."),
        tr("messages alerts quota limits"));
}

} // namespace aio::ui
