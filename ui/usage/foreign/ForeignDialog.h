#pragma once

#include "core/storage/Author.h"
#include "core/usage/foreign/ForeignReader.h"

#include <QDialog>

#include <stop_token>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace aio::ui {

class ForeignColumnsForm;

/// The assistant for another program's usage log on a PostgreSQL server: where it is, what its columns mean,
/// and then its calls are read into this workspace. The server is only read from; a password is kept until
/// the dialog closes.
class ForeignDialog : public QDialog
{
    Q_OBJECT

public:
    ForeignDialog(Database &database, const Author &author, QWidget *parent = nullptr);
    /// Stops what reads, and waits for it.
    ~ForeignDialog() override;

    [[nodiscard]] QLineEdit *server() const { return m_server; }
    [[nodiscard]] QLineEdit *password() const { return m_password; }
    [[nodiscard]] QPushButton *lookButton() const { return m_look; }
    [[nodiscard]] QPushButton *readButton() const { return m_read; }
    [[nodiscard]] ForeignColumnsForm *form() const { return m_form; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    /// The columns are shown, or why they are not.
    void looked();
    /// All of it was read.
    void finished(const aio::usage::ForeignReading &reading);

private:
    void build();
    void look();
    void readCalls();
    void take(const Result<usage::ForeignReading> &reading);
    void say(const Error &error);
    void checkButtons();
    [[nodiscard]] Result<ServerAddress> address() const;

    usage::ForeignReader m_reader;
    QLineEdit *m_server;
    QLineEdit *m_password;
    QLineEdit *m_log;
    QLineEdit *m_providers;
    QPushButton *m_look;
    QPushButton *m_read;
    QScrollArea *m_scroll;
    ForeignColumnsForm *m_form;
    QLabel *m_status;
    bool m_busy = false;
    bool m_known = false; ///< the columns are
    qint64 m_batches = 0;
    QFuture<void> m_running;
    std::stop_source m_stop;
};

} // namespace aio::ui
