// Saves pictures of Home, Providers and API keys in the real window: provider_screenshots OUT_DIR PROVIDERS
// [CALLS]. The calls are written by the real ledger. For people who look.
#include "app/desktop/Desktop.h"
#include "tests/support/MadeUpCalls.h"
#include "tests/ui/screenshots/Shots.h"
#include "ui/keys/KeyActions.h"
#include "ui/keys/KeyInspector.h"
#include "ui/keys/KeysPage.h"
#include "ui/providers/editor/ProviderEditor.h"
#include "ui/providers/list/ProviderListPane.h"
#include "ui/providers/models/ModelsTab.h"
#include "ui/providers/page/ImportDialog.h"
#include "ui/providers/page/ProviderActions.h"
#include "ui/providers/page/ProvidersPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

using namespace aio;
using shots::settle;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

template <typename T> T waitFor(QFuture<T> future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return future.result();
}

ai::ProviderConfig providerOf(int number)
{
    struct Known
    {
        ai::ProviderKind kind;
        const char16_t *id;
        const char16_t *name;
        const char16_t *url;
    };
    static const QList<Known> known{{ai::ProviderKind::Gemini, u"google", u"Google Gemini", u""},
        {ai::ProviderKind::Anthropic, u"anthropic", u"Anthropic", u""},
        {ai::ProviderKind::OpenAi, u"openai", u"OpenAI", u""},
        {ai::ProviderKind::OpenAiCompatible, u"lab", u"Ollama on studio-01",
            u"http://studio-01.local:11434/v1"}};
    ai::ProviderConfig config;
    if (number < known.size()) {
        config.kind = known.at(number).kind;
        config.id = QString::fromUtf16(known.at(number).id);
        config.name = QString::fromUtf16(known.at(number).name);
        config.baseUrl = QUrl(QString::fromUtf16(known.at(number).url));
    } else {
        config.kind = ai::ProviderKind::OpenAiCompatible;
        config.id = QStringLiteral("server-%1").arg(number);
        config.name = QStringLiteral("Inference server in room %1").arg(number);
        config.baseUrl = QUrl(QStringLiteral("https://inference-%1.example.com/v1").arg(number));
        config.fastModel = QStringLiteral("mistral-small-latest");
    }
    return config;
}

void addProviders(desktop::Services &services, int count)
{
    ProviderStore &providers = services.ai().providers();
    for (int i = 0; i < count; ++i) {
        const auto added = waitFor(providers.add(providerOf(i)));
        if (!added) {
            qFatal("%s", qPrintable(added.error().message));
        }
        const QString id = added->config.id;
        if (i != 2) {
            // Under tests/support/with-keyring there is one, and keys in it can be rotated.
            const bool keyring = qEnvironmentVariable("AIO_KEYRING") == u"unlocked" && i % 4 == 0;
            waitFor(services.ai().secrets().set(added->config, ai::Secret("sk-made-up-key-x9Lk"),
                keyring ? KeySource::Keychain : KeySource::Session));
        }
        if (i % 3 != 2) {
            const bool ok = i % 7 != 3;
            ui::TestReport report = ui::emptyReport(false);
            for (ui::TestStep &step : report.steps) {
                step.state = ui::TestStep::State::Passed;
                step.ms = 40 + i;
            }
            report.finished = true;
            if (!ok) {
                report.steps[0].state = ui::TestStep::State::Failed;
                report.steps[0].message = QStringLiteral("studio-01.local refused the connection.");
            }
            waitFor(providers.saveTest(
                id, {QDateTime::currentMSecsSinceEpoch(), ok, ui::reportToJson(report, id)}));
        }
        if (i == 5) {
            waitFor(providers.setEnabled(id, false));
        }
    }
    if (count > 0) {
        waitFor(providers.setDefault(QStringLiteral("google")));
    }
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
    for (const usage::UsageAttempt &attempt :
        test::MadeUpCalls::make(calls, QDateTime::currentMSecsSinceEpoch(), 12 * dayMs)) {
        if (!(*ledger)->settle({}, attempt)) {
            qFatal("an attempt was not written");
        }
    }
}

void addLimits(desktop::Services &services)
{
    const auto limit = [&services](quota::QuotaScope scope, quota::QuotaUnit unit, qint64 amount,
                           quota::QuotaWindow::Kind window, const QString &task) {
        quota::QuotaLimit one;
        one.scope = scope;
        one.unit = unit;
        one.limit = amount;
        one.window.kind = window;
        one.task = task;
        waitFor(services.ai().quotas().add(one));
    };
    using Kind = quota::QuotaWindow::Kind;
    limit(quota::QuotaScope::User, quota::QuotaUnit::Requests, 750, Kind::Month, QStringLiteral("draft_cv"));
    limit(quota::QuotaScope::User, quota::QuotaUnit::Requests, 600, Kind::Month, {});
    limit(quota::QuotaScope::Workspace, quota::QuotaUnit::Usd, 40'000'000'000, Kind::Day, {});
    limit(quota::QuotaScope::Provider, quota::QuotaUnit::Tokens, 5'000'000, Kind::Month, {});
}

/// What a file of providers would change.
void takeImport(desktop::Desktop &desktop, const QDir &out, const QString &suffix)
{
    constexpr int one = 77;
    ai::ProviderConfig changed = providerOf(0);
    changed.timeoutMs = 90'000;
    const auto import = waitFor(desktop.services().ai().providers().previewImport(
        exportedProviders({{.config = changed}, {.config = providerOf(1)}, {.config = providerOf(one)}})));
    if (!import) {
        qFatal("%s", qPrintable(import.error().message));
    }
    ui::ImportDialog dialog(*import, QStringLiteral("providers.json"), &desktop.window());
    dialog.open();
    shots::takeDialog(out, QStringLiteral("import-") + suffix);
}

/// What opens on top of the pages: a test that went well and one that did not, a new provider, a new key.
void takeDialogs(ui::ProvidersPage *page, ui::KeysPage *keys, const QDir &out, const QString &suffix)
{
    for (const char *id : {"google", "lab"}) {
        page->list()->select(QString::fromLatin1(id));
        settle(5);
        Q_EMIT page->editor()->testDetailsRequested();
        shots::takeDialog(out, QStringLiteral("test-%1-%2").arg(QString::fromLatin1(id), suffix));
    }
    page->actions()->addPreset(QStringLiteral("anthropic"));
    shots::takeDialog(out, QStringLiteral("add-") + suffix);
    page->list()->select(QStringLiteral("google"));
    settle(5);
    page->editor()->enterKey();
    shots::takeDialog(out, QStringLiteral("key-") + suffix);
    keys->open({QStringLiteral("google")});
    settle(5);
    keys->actions()->rotate()->trigger();
    shots::takeDialog(out, QStringLiteral("rotate-") + suffix);
    page->editor()->tabs()->setCurrentIndex(1);
    settle();
    page->editor()->models()->priceAction()->trigger();
    shots::takeDialog(out, QStringLiteral("price-") + suffix);
    page->actions()->remove()->trigger();
    shots::takeDialog(out, QStringLiteral("remove-") + suffix);
    page->editor()->tabs()->setCurrentIndex(0);
}

void take(desktop::Desktop &desktop, const QDir &out, const QString &suffix, bool tabs)
{
    ui::MainWindow &window = desktop.window();
    const auto save = [&](const QString &name) {
        settle();
        window.grab().save(out.filePath(QStringLiteral("%1-%2.png").arg(name, suffix)));
    };
    window.showPage(QStringLiteral("home"));
    save(QStringLiteral("home"));
    window.showPage(QStringLiteral("keys"));
    save(QStringLiteral("keys"));
    window.showPage(QStringLiteral("providers"));
    save(QStringLiteral("providers"));
    auto *page = window.findChild<ui::ProvidersPage *>();
    auto *keys = window.findChild<ui::KeysPage *>();
    if (!tabs) {
        return;
    }
    page->list()->select(QStringLiteral("google"));
    if (page->isCompact()) {
        Q_EMIT page->list()->opened(QStringLiteral("google"));
    }
    for (int i = 1; i < page->editor()->tabs()->count(); ++i) {
        page->editor()->tabs()->setCurrentIndex(i);
        save(QStringLiteral("providers-tab%1").arg(i));
    }
    page->editor()->tabs()->setCurrentIndex(0);
    takeDialogs(page, keys, out, suffix);
    takeImport(desktop, out, suffix);
    for (QAction *back : page->leadingActions()) {
        back->trigger();
    }
    if (keys->isCompact()) {
        window.showPage(QStringLiteral("keys"), {QStringLiteral("google")});
        save(QStringLiteral("keys-inspector"));
        for (QAction *back : keys->leadingActions()) {
            back->trigger();
        }
    }
    window.showPage(QStringLiteral("keys"));
    keys->filterField()->setText(QStringLiteral("zzz"));
    save(QStringLiteral("keys-nothing"));
    keys->filterField()->clear();
    settle();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir out(arguments.value(1, QStringLiteral(".")));
    out.mkpath(QStringLiteral("."));
    const int count = arguments.value(2, QStringLiteral("4")).toInt();
    QTemporaryDir temporary;
    const auto workspace = Workspace::open(temporary.path());
    if (!workspace) {
        return 1;
    }
    desktop::Desktop desktop(application, *workspace);
    Settings &settings = desktop.services().settings();
    settings.setText(SettingKey::PersonName, QStringLiteral("Mara Lindqvist"));
    settings.setFlag(SettingKey::FirstRunDone, count > 0);
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
    fill(*workspace, arguments.value(3, count > 0 ? QStringLiteral("400") : QStringLiteral("0")).toInt());
    addProviders(desktop.services(), count);
    if (count > 0) {
        addLimits(desktop.services());
    }
    desktop.services().status().engines().refresh();
    settle(80);
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        desktop.window().resize(size);
        for (const QString &look : {QStringLiteral("light-en"), QStringLiteral("dark-en"),
                 QStringLiteral("light-de"), QStringLiteral("dark-de")}) {
            settings.setText(SettingKey::Theme, look.section(u'-', 0, 0));
            settings.setText(SettingKey::Language, look.section(u'-', 1));
            settle();
            take(desktop, out, QStringLiteral("%1-%2-%3").arg(count).arg(size.width()).arg(look),
                count > 0 && look != u"dark-de");
        }
    }
    return 0;
}
