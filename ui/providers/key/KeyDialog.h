#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/secrets/KeyInfo.h"
#include "core/secrets/SecretStore.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace aio::ui {

class Banner;
class KeyEdit;

/// Enters a provider's key, or another in its place. Closes once the store has it; what the keychain says
/// against it stands in the dialog, with the way to keep the key for this session only.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `present`: the key in use, if there is one.
    KeyDialog(SecretStore &secrets, ai::ProviderConfig provider, const std::optional<KeyInfo> &present,
        QWidget *parent = nullptr);

    [[nodiscard]] KeyEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QRadioButton *sessionChoice() const { return m_session; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void stored(const aio::KeyInfo &key);

private:
    void save();
    void show(const Error &error);

    SecretStore &m_secrets;
    ai::ProviderConfig m_provider;
    Banner *m_banner;
    KeyEdit *m_field;
    QLabel *m_note;
    QRadioButton *m_keychain;
    QRadioButton *m_session;
    QPushButton *m_save;
};

/// "GNOME Keyring", "KWallet": what people call a keychain of this desktop.
[[nodiscard]] QString keychainTitle(const QString &backend);
/// "Keychain", "This session", "GEMINI_API_KEY".
[[nodiscard]] QString keySourceTitle(const KeyInfo &key);
/// "••••••••••••7QfA"
[[nodiscard]] QString maskedKey(const QString &tail, int dots = 12);

} // namespace aio::ui
