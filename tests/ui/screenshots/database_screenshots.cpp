// Pictures of a workspace on a server: the settings, and the window while the server is away. To be run as
// tests/support/with-server postgresql database_screenshots OUT_DIR [WORKSPACE]; the workspace is moved
// there. For people who look.
#include "app/desktop/Desktop.h"
#include "core/remote/RemoteDatabase.h"
#include "tests/support/TestServer.h"
#include "tests/ui/screenshots/Shots.h"
#include "ui/settings/ServerForm.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace aio;
using shots::settle;

namespace {

class Pictures
{
public:
    Pictures(desktop::Desktop &desktop, const QDir &out)
        : m_desktop(desktop)
        , m_out(out)
    {
    }

    /// In both sizes and themes.
    void take(const QString &name)
    {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            m_desktop.window().resize(size);
            for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
                m_desktop.services().settings().setText(SettingKey::Theme, theme);
                settle();
                m_desktop.window().grab().save(
                    m_out.filePath(QStringLiteral("%1-%2-%3.png").arg(name).arg(size.width()).arg(theme)));
            }
        }
    }

private:
    desktop::Desktop &m_desktop;
    QDir m_out;
};

void takeSettings(desktop::Desktop &desktop, const QDir &out, const ServerAddress &address)
{
    Pictures pictures(desktop, out);
    ui::MainWindow &window = desktop.window();
    window.showPage(QStringLiteral("settings"), {QStringLiteral("database")});
    settle();
    pictures.take(QStringLiteral("local"));
    window.findChild<QRadioButton *>(QStringLiteral("databaseShared"))->setChecked(true);
    pictures.take(QStringLiteral("empty-form"));
    window.findChild<ui::ServerForm *>()->setAddress(address);
    auto *password = window.findChild<QLineEdit *>(QStringLiteral("serverPassword"));
    auto *check = window.findChild<QPushButton *>(QStringLiteral("databaseCheck"));
    password->setText(QString::fromUtf8(address.password.reveal()));
    check->click();
    settle(100);
    pictures.take(QStringLiteral("passed"));
    password->setText(QStringLiteral("wrong"));
    check->click();
    settle(100);
    pictures.take(QStringLiteral("refused"));
    password->setText(QString::fromUtf8(address.password.reveal()));
    window.findChild<QPushButton *>(QStringLiteral("databaseMove"))->click();
    settle(5);
    window.grab().save(out.filePath(QStringLiteral("moving.png")));
    settle(300);
    pictures.take(QStringLiteral("moved"));
}

void takeAbsence(desktop::Desktop &desktop, const QDir &out)
{
    Pictures pictures(desktop, out);
    ui::MainWindow &window = desktop.window();
    for (const char *page : {"home", "usage", "settings"}) {
        window.showPage(QString::fromLatin1(page));
        settle();
    }
    pictures.take(QStringLiteral("connected"));
    test::TestServer::control(QStringLiteral("kill"));
    settle(200);
    for (const char *page : {"home", "usage", "jobs", "settings"}) {
        window.showPage(QString::fromLatin1(page));
        settle();
        pictures.take(QStringLiteral("away-") + QString::fromLatin1(page));
    }
    test::TestServer::control(QStringLiteral("start"));
    settle(300);
    window.showPage(QStringLiteral("usage"));
    pictures.take(QStringLiteral("back-usage"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QDir out(QCoreApplication::arguments().value(1, QStringLiteral(".")));
    out.mkpath(QStringLiteral("."));
    const auto server = test::TestServer::blank();
    qputenv(remote::passwordVariable, server->address().password.reveal());
    QTemporaryDir folder;
    const auto workspace = Workspace::open(QCoreApplication::arguments().value(2, folder.path()));
    QElapsedTimer timer;
    timer.start();
    for (const auto take : {+[](desktop::Desktop &desktop, const QDir &to, const ServerAddress &address) {
                                takeSettings(desktop, to, address);
                            },
             +[](desktop::Desktop &desktop, const QDir &to, const ServerAddress &) {
                 takeAbsence(desktop, to);
             }}) {
        desktop::Desktop desktop(application, *workspace);
        desktop.services().settings().setFlag(SettingKey::FirstRunDone, true);
        desktop.services().settings().setText(SettingKey::Language, QStringLiteral("en"));
        desktop.start({}, timer);
        settle();
        take(desktop, out, server->address());
    }
    return 0;
}
