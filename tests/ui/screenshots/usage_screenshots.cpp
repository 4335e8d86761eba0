// Saves pictures of Usage and Activity in the real window over a log that the real ledger wrote:
// usage_screenshots OUT_DIR CALLS [DAYS]. Says how long the first rows, a filter and scrolling take. For
// people who look. With DAYS the calls lie in so many days, and only the dashboard is taken.
#include "app/desktop/Desktop.h"
#include "core/activity/ActivityRows.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/MadeUpCalls.h"
#include "tests/ui/screenshots/Shots.h"
#include "ui/charts/ChartPanel.h"
#include "ui/charts/TimeChart.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/usage/calls/CallHistogram.h"
#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/calls/CallsModel.h"
#include "ui/usage/calls/CallsPage.h"
#include "ui/usage/calls/CallsPane.h"
#include "ui/usage/dashboard/DashboardFilter.h"
#include "ui/usage/dashboard/DashboardPage.h"
#include "ui/usage/dashboard/DashboardView.h"
#include "ui/usage/dashboard/UsagePage.h"

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

void fill(const Workspace &workspace, int calls, int days)
{
    usage::LedgerOptions options;
    options.file = workspace.databaseFile();
    options.device = workspace.deviceId();
    const auto ledger = usage::UsageLedger::open(options);
    if (!ledger) {
        qFatal("%s", qPrintable(ledger.error().detail));
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 span = days > 0 ? days * dayMs : calls > 1000 ? 28 * dayMs : dayMs / 8;
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

void takeDashboard(const Pictures &pictures)
{
    ui::MainWindow &window = pictures.desktop.window();
    pictures.look({1440, 900}, QStringLiteral("light"), QStringLiteral("en"));
    window.showPage(QStringLiteral("usage"), {QStringLiteral("tab=dashboard")});
    auto *page = window.findChild<ui::DashboardPage *>();
    ui::DashboardView *view = page->view();
    QTextStream(stdout) << pictures.rows << ": dashboard after "
                        << waitFor([page] { return !page->isReading() && page->view()->report(); })
                        << " ms\n";
    ui::TimeChart *chart = view->cost()->chart();
    for (const char *theme : {"light", "dark"}) {
        const QString name = QString::fromLatin1(theme);
        pictures.look({1440, 900}, name, QStringLiteral("en"));
        pictures.take(QStringLiteral("dashboard-1440-%1-top").arg(name));
        chart->setCursorBucket(chart->data().buckets.size() / 3);
        pictures.take(QStringLiteral("dashboard-1440-%1-readout").arg(name));
        chart->setCursorBucket(-1);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        pictures.take(QStringLiteral("dashboard-1440-%1-end").arg(name));
        pictures.look({1024, 700}, name, QStringLiteral("en"));
        for (const int part : {0, 1, 2}) {
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() * part / 2);
            pictures.take(QStringLiteral("dashboard-1024-%1-%2").arg(name).arg(part));
        }
        view->verticalScrollBar()->setValue(0);
    }
    pictures.look({1440, 900}, QStringLiteral("light"), QStringLiteral("de"));
    pictures.take(QStringLiteral("dashboard-1440-light-de"));
    pictures.look({1440, 900}, QStringLiteral("light"), QStringLiteral("en"));
    page->open({QStringLiteral("by=model"), QStringLiteral("range=0")});
    pictures.take(QStringLiteral("dashboard-today"));
    page->open({QStringLiteral("by=model"), QStringLiteral("range=5")});
    pictures.take(QStringLiteral("dashboard-always"));
    view->cost()->setShowsTable(true);
    pictures.take(QStringLiteral("dashboard-table"));
    view->cost()->setShowsTable(false);
    page->open({QStringLiteral("range=5"), QStringLiteral("by=user"), QStringLiteral("bucket=day")});
    pictures.take(QStringLiteral("dashboard-days"));
    view->setFailureKindsShown(true);
    page->open(
        {QStringLiteral("provider=google"), QStringLiteral("task=draft_cv"), QStringLiteral("by=task")});
    pictures.take(QStringLiteral("dashboard-filtered"));
    page->open({QStringLiteral("user=no such user")});
    pictures.take(QStringLiteral("dashboard-nothing"));
    page->open({QStringLiteral("range=2")});
    view->setStale(true);
    settle(5);
    view->setStale(true);
    pictures.take(QStringLiteral("dashboard-stale"), 1);
}

void takeCalls(const Pictures &pictures)
{
    ui::MainWindow &window = pictures.desktop.window();
    const QString rowsText = pictures.rows;
    window.showPage(QStringLiteral("usage"), {QStringLiteral("tab=calls")});
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
    const int days = arguments.value(3).toInt();
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
        fill(*workspace, calls, days);
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
    const Pictures pictures{
        desktop, out, days > 0 ? QStringLiteral("%1in%2").arg(calls).arg(days) : QString::number(calls)};
    if (days > 0) {
        takeDashboard(pictures);
    } else {
        takeCalls(pictures);
    }
    return 0;
}
