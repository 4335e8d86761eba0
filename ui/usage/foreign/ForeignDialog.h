#pragma once

#include "core/storage/Author.h"
#include "core/usage/foreign/ForeignLog.h"
#include "core/usage/foreign/ForeignReader.h"

#include <QDialog>

#include <stop_token>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace aio::ui {

class ForeignColumnsForm;

/// The assistant for another program's usage log on a PostgreSQL server: where it is, what its columns mean,
/// and then its calls are read into this workspace, and what is new there from then on, if that is wanted.
/// The server is only read from. What the columns mean is remembered; a password only, in the keychain, for a
/// log that is kept up with.
class ForeignDialog : public QDialog
{
    Q_OBJECT

public:
    ForeignDialog(Database &database, const Author &author, QWidget *parent = nullptr);
    /// Stops what reads, and waits for it.
    ~ForeignDialog() override;

    /// For one that was closed: stops what reads, and deletes the dialog once that has ended, which a server
    /// that is slow or a keychain that waits for a password may put off. The window goes on meanwhile.
    void deleteWhenIdle();

    [[nodiscard]] QLineEdit *server() const { return m_server; }
    [[nodiscard]] QLineEdit *password() const { return m_password; }
    [[nodiscard]] QPushButton *lookButton() const { return m_look; }
    [[nodiscard]] QPushButton *readButton() const { return m_read; }
    [[nodiscard]] QCheckBox *followBox() const { return m_follow; }
    [[nodiscard]] ForeignColumnsForm *form() const { return m_form; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    /// The columns are shown, or why they are not.
    void looked();
    /// All of it was read.
    void finished(const aio::usage::ForeignReading &reading);
    /// What is known of it was kept, or why not.
    void kept();

private:
    void build();
    void look();
    void readCalls();
    void take(const Result<usage::ForeignReading> &reading);
    void readKnown();
    void showKnown();
    void tellLastRead();
    void keep(const usage::ForeignLog &log);
    void follow(bool wanted);
    void say(const Error &error);
    void checkButtons();
    [[nodiscard]] Result<ServerAddress> address() const;
    /// What is kept of the log that the fields name; nothing: none.
    [[nodiscard]] std::optional<usage::ForeignLog> known() const;

    usage::ForeignReader m_reader;
    usage::ForeignLogStore m_store;
    QList<usage::ForeignLog> m_logs; ///< that the workspace knows
    QLineEdit *m_server;
    QLineEdit *m_password;
    QLineEdit *m_log;
    QLineEdit *m_providers;
    QPushButton *m_look;
    QPushButton *m_read;
    QScrollArea *m_scroll;
    ForeignColumnsForm *m_form;
    QCheckBox *m_follow;
    QLabel *m_status;
    bool m_busy = false;
    QString m_shownLog; ///< which known log the box for keeping up with it tells of; empty: none
    bool m_known = false; ///< the columns are
    qint64 m_batches = 0;
    QFuture<void> m_running;
    QFuture<void> m_keeping;
    std::stop_source m_stop;
};

} // namespace aio::ui
