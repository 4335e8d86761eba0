#pragma once

#include "core/storage/ServerAddress.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace aio::ui {

/// Where a PostgreSQL server is and who one is there, a field each. An address that is pasted into the host
/// fills all of them.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setAddress(const ServerAddress &address);
    /// With the password that was typed; Usage with what is missing or wrong.
    [[nodiscard]] Result<ServerAddress> address() const;
    /// What was typed as password goes, everywhere.
    void forgetPassword();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QLabel *add(QWidget *field, int row, int column, int columns);
    void takePasted(const QString &text);
    void showCertificate();

    QGridLayout *m_grid;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_encryption;
    QLineEdit *m_certificate;
    QList<std::pair<QLabel *, QWidget *>> m_fields;
};

} // namespace aio::ui
