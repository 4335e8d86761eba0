#pragma once

#include "core/providerstore/ProviderStore.h"
#include "ui/providers/page/ProviderPreset.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace aio::ui {

class Banner;
class FieldBox;
class KeyEdit;

/// What a new provider needs to begin: a name, an address, a key. The rest has good values and is in the
/// editor. Closes once it is in the workspace; a key that cannot be kept is said and the provider stays.
class AddProviderDialog : public QDialog
{
    Q_OBJECT

public:
    AddProviderDialog(ProviderStore &providers, SecretStore &secrets, const ProviderPreset &preset,
        QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *urlField() const { return m_url; }
    [[nodiscard]] KeyEdit *keyField() const { return m_key; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] FieldBox *urlBox() const { return m_urlBox; }

Q_SIGNALS:
    void added(const QString &id);
    /// The provider is there, its key is not.
    void keyFailed(const QString &id, const aio::Error &error);

private:
    [[nodiscard]] ai::ProviderConfig config() const;
    void check();
    void add();
    void keep(const ProviderRecord &record);

    ProviderStore &m_providers;
    SecretStore &m_secrets;
    ProviderPreset m_preset;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_url;
    KeyEdit *m_key;
    FieldBox *m_nameBox;
    FieldBox *m_urlBox;
    FieldBox *m_keyBox;
    QPushButton *m_add;
};

} // namespace aio::ui
