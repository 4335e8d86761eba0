// Saves pictures of Usage and Activity in the real window over a log that the real ledger wrote:
// usage_screenshots OUT_DIR CALLS. Says how long the first rows, a filter and scrolling take. For people who
// look.
#include "app/desktop/Desktop.h"
#include "core/activity/ActivityRows.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/MadeUpCalls.h"
#include "tests/ui/screenshots/Shots.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/usage/calls/CallHistogram.h"
#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/calls/CallsModel.h"
#include "ui/usage/calls/CallsPage.h"
#include "ui/usage/calls/CallsPane.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

using namespace aio;
using shots::settle;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

/// Waits until `done`, at most a minute; the milliseconds that it took.
template <typename Done> qint64 waitFor(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 60'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return timer.elapsed();
}

double megabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576
                                          : 0;
}

void fill(const Workspace &workspace, int calls)
{
    usage::LedgerOptions options;
    options.file = workspace.databaseFile();
    options.device = workspace.deviceId();
    const auto ledger = usage::UsageLedger::open(options);
    if (!ledger) {
        qFatal("%s", qPrintable(ledger.error().detail));
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 span = calls > 1000 ? 28 * dayMs : dayMs / 8;
    for (const usage::UsageAttempt &attempt : test::MadeUpCalls::make(calls, now, span)) {
        if (!(*ledger)->settle({}, attempt)) {
            qFatal("an attempt was not written");
        }
    }
}

void change(Database &database)
{
    const Author author{QStringLiteral("mara"), QStringLiteral("device")};
    test::take(database.write([author](Connection &connection) -> Result<int> {
        const QList<activity::Change> changes{
            {QStringLiteral("provider.add"), QStringLiteral("provider"), QStringLiteral("google"),
                QStringLiteral("Google Gemini"), {},
                {{QStringLiteral("kind"), QStringLiteral("gemini")}, {QStringLiteral("enabled"), true}}},
            {QStringLiteral("key.set"), QStringLiteral("key"), QStringLiteral("google"),
                QStringLiteral("Google Gemini"), {}, {{QStringLiteral("tail"), QStringLiteral("7QfA")}}},
            {QStringLiteral("provider.edit"), QStringLiteral("provider"), QStringLiteral("google"),
                QStringLiteral("Google Gemini"),
                {{QStringLiteral("timeout_ms"), 60000}, {QStringLiteral("retries"), 2}},
                {{QStringLiteral("timeout_ms"), 30000}, {QStringLiteral("retries"), 3}}},
            {QStringLiteral("quota.add"), QStringLiteral("quota"), QStringLiteral("q1"),
                QStringLiteral("Each user: $5.00 a day"), {},
                {{QStringLiteral("limit"), 5}, {QStringLiteral("window"), QStringLiteral("day")}}},
        };
        for (const activity::Change &one : changes) {
            if (const auto done = activity::append(connection, author, one); !done) {
                return Failure(done.error());
            }
        }
        return int(changes.size());
    }));
}

struct Pictures
{
    desktop::Desktop &desktop;
    QDir out;
    QString rows;

    void take(const QString &name, int turns = 30) const
    {
        settle(turns);
        desktop.window().grab().save(out.filePath(QStringLiteral("%1-%2.png").arg(name, rows)));
    }
    void look(QSize size, const QString &theme, const QString &language) const
    {
        desktop.window().resize(size);
        desktop.services().settings().setText(SettingKey::Theme, theme);
        desktop.services().settings().setText(SettingKey::Language, language);
        settle();
    }
};

void takeCalls(const Pictures &pictures)
{
    ui::MainWindow &window = pictures.desktop.window();
    const QString rowsText = pictures.rows;
    window.showPage(QStringLiteral("usage"));
    auto *page = window.findChild<ui::CallsPage *>();
    ui::CallsModel *model = page->pane()->model();
    QTableView *table = page->pane()->table();
    QTextStream said(stdout);
    said << rowsText << " calls: first rows after " << waitFor([model] { return model->isLoaded(); })
         << " ms\n";
    settle();
    if (model->rowCount() > 0) {
        int row = 0;
        while (row + 1 < model->rowCount() && !(model->hasEarlier(row) && !model->hasLater(row))) {
            ++row;
        }
        table->setCurrentIndex(model->index(row, 0));
    }
    for (const char *theme : {"light", "dark"}) {
        pictures.look({1440, 900}, QString::fromLatin1(theme), QStringLiteral("en"));
        pictures.take(QStringLiteral("usage-1440-%1-en").arg(QString::fromLatin1(theme)));
    }
    pictures.look({1440, 900}, QStringLiteral("light"), QStringLiteral("de"));
    pictures.take(QStringLiteral("usage-1440-light-de"));
    pictures.look({1024, 700}, QStringLiteral("light"), QStringLiteral("de"));
    pictures.take(QStringLiteral("usage-1024-light-de"));
    pictures.look({1024, 700}, QStringLiteral("light"), QStringLiteral("en"));
    pictures.take(QStringLiteral("usage-1024-light-en"));
    Q_EMIT page->pane()->callActivated();
    pictures.take(QStringLiteral("usage-1024-call"));
    for (QAction *back : page->leadingActions()) {
        back->trigger();
    }
    pictures.look({1440, 900}, QStringLiteral("light"), QStringLiteral("en"));
    page->open({QStringLiteral("provider=google"), QStringLiteral("task=draft_cv")});
    said << "filter after " << waitFor([model] { return model->isLoaded(); }) << " ms\n";
    const auto &times = page->pane()->histogram()->times();
    settle();
    if (times.bars.size() > 20) {
        page->filter()->setBrush(ui::CallHistogram::Span{times.start + times.step * (times.bars.size() - 12),
            times.start + times.step * (times.bars.size() - 4)});
    }
    pictures.take(QStringLiteral("usage-1440-filtered"));
    page->open({QStringLiteral("text=no such thing")});
    pictures.take(QStringLiteral("usage-1440-nothing"));
    page->open({QStringLiteral("range=2")});
    settle();
    window.showPage(QStringLiteral("activity"));
    pictures.take(QStringLiteral("activity-1440-light-en"));
    window.showPage(QStringLiteral("usage"));
    QElapsedTimer timer;
    timer.start();
    qint64 longest = 0;
    while (!model->isComplete() && timer.elapsed() < 240'000) {
        QElapsedTimer turn;
        turn.start();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        table->viewport()->repaint();
        longest = std::max(longest, turn.elapsed());
    }
    said << "scrolled through " << model->rowCount() << " rows in " << timer.elapsed() << " ms, longest turn "
         << longest << " ms, " << QString::number(megabytes(), 'f', 0) << " MB resident\n";
    pictures.take(QStringLiteral("usage-1440-end"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir out(arguments.value(1, QStringLiteral(".")));
    out.mkpath(QStringLiteral("."));
    const int calls = arguments.value(2, QStringLiteral("30")).toInt();
    QTemporaryDir temporary;
    const auto workspace = Workspace::open(temporary.path());
    if (!workspace) {
        return 1;
    }
    {
        DatabaseOptions options;
        options.file = workspace->databaseFile();
        options.backupFolder = workspace->backupsFolder();
        Database database(options);
        if (!test::take(database.open())) {
            return 1;
        }
        fill(*workspace, calls);
        if (calls > 0) {
            change(database);
        }
    }
    desktop::Desktop desktop(application, *workspace);
    desktop.services().settings().setText(SettingKey::PersonName, QStringLiteral("Mara Lindqvist"));
    desktop.services().settings().setFlag(SettingKey::FirstRunDone, true);
    QElapsedTimer timer;
    timer.start();
    desktop.start({}, timer);
    settle();
    takeCalls({desktop, out, QString::number(calls)});
    return 0;
}
