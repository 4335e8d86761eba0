// Saves a picture of each page of the real window: screenshots OUT_DIR [WORKSPACE [POSTING…]]. The sample
// posting and the given files are really read for the pictures of Jobs. For people who look.
#include "app/desktop/Desktop.h"
#include "core/intake/IntakeModel.h"
#include "core/intake/IntakeQueue.h"
#include "tests/ui/screenshots/Shots.h"
#include "ui/jobs/batch/BatchView.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/list/JobListPane.h"
#include "ui/jobs/page/JobActions.h"
#include "ui/jobs/page/JobDesk.h"
#include "ui/jobs/page/JobsPage.h"
#include "ui/jobs/source/SourcePane.h"
#include "ui/onboarding/FirstRunDialog.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/WindowActions.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace aio;
using shots::settle;

namespace {

constexpr qint64 longestRead = 120'000; // milliseconds for all postings together

/// Reads the postings for real; false if they did not become jobs in time.
bool readPostings(desktop::Desktop &desktop, const QStringList &postings)
{
    desktop.window().showPage(QStringLiteral("jobs"), postings);
    QElapsedTimer timer;
    timer.start();
    const auto totals = [&desktop] { return desktop.services().intake().model()->totals(); };
    while (totals().all() == 0 || totals().running + totals().waiting > 0) {
        if (timer.elapsed() > longestRead) {
            return false;
        }
        settle();
    }
    settle();
    return true;
}

/// The states of the Jobs page with jobs in it: each view of a job, a filter that finds nothing, the batch.
void takeJobs(desktop::Desktop &desktop, const QDir &out, const QString &suffix)
{
    ui::MainWindow &window = desktop.window();
    auto *page = window.findChild<ui::JobsPage *>();
    const auto take = [&](const QString &name) {
        settle();
        window.grab().save(out.filePath(QStringLiteral("jobs-%1-%2.png").arg(name, suffix)));
    };
    window.showPage(QStringLiteral("jobs"));
    page->actions()->openLink()->trigger();
    shots::takeDialog(out, QStringLiteral("jobs-link-") + suffix);
    window.showPage(QStringLiteral("jobs"), {QStringLiteral("batch")});
    take(QStringLiteral("batch"));
    const QList<QUuid> finished = page->batch()->finishedJobs();
    if (finished.isEmpty()) {
        return;
    }
    window.showPage(QStringLiteral("jobs"), {finished.first().toString()});
    take(QStringLiteral("job"));
    auto *source = page->desk()->source()->findChild<ui::SegmentedSwitch *>();
    auto *form = page->desk()->formPane()->findChild<ui::SegmentedSwitch *>();
    source->setCurrentIndex(1);
    form->setCurrentIndex(1);
    take(QStringLiteral("text-json"));
    source->setCurrentIndex(0);
    form->setCurrentIndex(0);
    QLineEdit *filter = page->findChild<ui::JobListPane *>()->filterField();
    page->desk()->setDrawerOpen(true);
    take(QStringLiteral("drawer"));
    filter->setText(QStringLiteral("zzz"));
    take(QStringLiteral("nothing"));
    filter->clear();
    page->desk()->setDrawerOpen(false);
}

void takeFirstRun(desktop::Desktop &desktop, const QDir &out, const QString &suffix)
{
    constexpr int steps = 3;
    desktop.window().windowActions()->setUp->trigger();
    settle();
    auto *dialog = desktop.window().findChild<ui::FirstRunDialog *>();
    for (int step = 1; dialog != nullptr && step <= steps; ++step) {
        dialog->grab().save(out.filePath(QStringLiteral("first-run%1-%2.png").arg(step).arg(suffix)));
        if (step < steps) {
            dialog->nextButton()->click();
        }
        settle(5);
    }
    shots::takeDialog(out, QStringLiteral("first-run-end-") + suffix);
}

void takeAll(desktop::Desktop &desktop, const QDir &out, const QString &suffix)
{
    ui::MainWindow &window = desktop.window();
    for (const ui::PageEntry &entry : window.navigator()->table()) {
        window.showPage(entry.id);
        settle();
        window.grab().save(out.filePath(QStringLiteral("%1-%2.png").arg(entry.id, suffix)));
    }
    for (const char *section : {"appearance", "extraction", "security", "shortcuts", "about"}) {
        window.showPage(QStringLiteral("settings"), {QString::fromLatin1(section)});
        settle();
        window.grab().save(
            out.filePath(QStringLiteral("settings-%1-%2.png").arg(QString::fromLatin1(section), suffix)));
    }
    window.showPage(QStringLiteral("home"));
    takeFirstRun(desktop, out, suffix);
    window.commandPalette()->popUp(QStringLiteral("se"));
    settle();
    window.commandPalette()->grab().save(out.filePath(QStringLiteral("palette-%1.png").arg(suffix)));
    window.commandPalette()->reject();
}

using TakePictures = void (*)(desktop::Desktop &, const QDir &, const QString &);

/// In both sizes, themes and languages.
void takeEverywhere(desktop::Desktop &desktop, const QDir &out, TakePictures takePictures)
{
    Settings &settings = desktop.services().settings();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        desktop.window().resize(size);
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            settings.setText(SettingKey::Theme, theme);
            for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
                settings.setText(SettingKey::Language, language);
                settle();
                takePictures(desktop, out, QStringLiteral("%1-%2-%3").arg(size.width()).arg(theme, language));
            }
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir out(arguments.value(1, QStringLiteral(".")));
    out.mkpath(QStringLiteral("."));
    QTemporaryDir temporary;
    auto workspace = Workspace::open(arguments.value(2, temporary.path()));
    if (!workspace) {
        return 1;
    }
    desktop::Desktop desktop(application, *workspace);
    Settings &settings = desktop.services().settings();
    settings.setText(SettingKey::PersonName, QStringLiteral("Mara Lindqvist"));
    settings.setText(SettingKey::Language, QStringLiteral("en"));
    QElapsedTimer timer;
    timer.start();
    desktop.start({}, timer);
    settle();
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (auto *shown = qobject_cast<QDialog *>(dialog); shown && shown->isVisible()) {
            shown->grab().save(out.filePath(QStringLiteral("first-run.png")));
            shown->reject();
        }
    }
    takeEverywhere(desktop, out, takeAll);
    const QStringList sample{QStringLiteral(":/aio/samples/sample-posting.png")};
    if (!readPostings(desktop, sample + arguments.mid(3))) {
        return 1;
    }
    takeEverywhere(desktop, out, takeJobs);
    return 0;
}
