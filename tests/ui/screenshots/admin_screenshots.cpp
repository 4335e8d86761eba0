// Saves pictures of Routing, Quotas, Usage and Activity in the real window, with their dialogs and popups:
// admin_screenshots OUT_DIR. In both sizes, themes and languages, without anything and with much. For people
// who look.
#include "app/desktop/Desktop.h"
#include "app/desktop/QuotaNotices.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/MadeUpCalls.h"
#include "tests/ui/screenshots/Shots.h"
#include "ui/quotas/QuotasPage.h"
#include "ui/routing/chain/ChainEditor.h"
#include "ui/routing/matrix/RouteMatrix.h"
#include "ui/routing/page/RoutingActions.h"
#include "ui/routing/page/RoutingPage.h"
#include "ui/routing/sheet/RoutingSheet.h"
#include "ui/routing/whatif/WhatIfDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/tables/ChoicePopup.h"
#include "ui/tables/RangeButton.h"
#include "ui/tables/RangePopup.h"
#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/calls/CallsModel.h"
#include "ui/usage/calls/CallsPage.h"
#include "ui/usage/calls/CallsPane.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>

using namespace aio;
using shots::settle;

namespace {

struct Pictures
{
    desktop::Desktop &desktop;
    QDir out;
    QString suffix{};

    [[nodiscard]] ui::MainWindow &window() const { return desktop.window(); }
    void take(const QString &name, QWidget *widget = nullptr) const
    {
        settle();
        (widget ? widget : &desktop.window())
            ->grab()
            .save(out.filePath(QStringLiteral("%1-%2.png").arg(name, suffix)));
    }
};

void addLimits(desktop::Desktop &desktop)
{
    const auto add = [&desktop](quota::QuotaScope scope, const QString &subject, quota::QuotaUnit unit,
                         qint64 amount, quota::QuotaWindow::Kind window, bool hard) {
        quota::QuotaLimit limit;
        limit.scope = scope;
        limit.subject = subject;
        limit.unit = unit;
        limit.limit = amount;
        limit.window.kind = window;
        limit.hard = hard;
        test::take(desktop.services().ai().quotas().add(limit));
    };
    using quota::QuotaScope;
    using quota::QuotaUnit;
    using Kind = quota::QuotaWindow::Kind;
    const QString each = QStringLiteral("*");
    add(QuotaScope::Workspace, each, QuotaUnit::Usd, 40'000'000'000, Kind::Month, true);
    add(QuotaScope::User, each, QuotaUnit::Usd, 1'000'000'000, Kind::Month, false);
    add(QuotaScope::Provider, QStringLiteral("google"), QuotaUnit::Requests, 400, Kind::Month, true);
    add(QuotaScope::Plan, QStringLiteral("pro"), QuotaUnit::Tokens, 2'000'000, Kind::Rolling, true);
}

void addProviders(desktop::Desktop &desktop)
{
    const QList<std::tuple<QString, QString, ai::ProviderKind>> providers{
        {QStringLiteral("google"), QStringLiteral("Google Gemini"), ai::ProviderKind::Gemini},
        {QStringLiteral("anthropic"), QStringLiteral("Anthropic"), ai::ProviderKind::Anthropic},
        {QStringLiteral("openai"), QStringLiteral("OpenAI"), ai::ProviderKind::OpenAi}};
    for (const auto &[id, name, kind] : providers) {
        ai::ProviderConfig config;
        config.id = id;
        config.name = name;
        config.kind = kind;
        config.baseUrl = ai::defaultBaseUrl(kind);
        test::take(desktop.services().ai().providers().add(config));
    }
    settle();
}

void fill(desktop::Desktop &desktop)
{
    usage::LedgerOptions options;
    options.file = desktop.services().workspace().databaseFile();
    options.device = desktop.services().workspace().deviceId();
    const auto ledger = usage::UsageLedger::open(options).value();
    constexpr qint64 days = 20LL * 24 * 3'600'000;
    for (const auto &attempt : test::MadeUpCalls::make(1200, QDateTime::currentMSecsSinceEpoch(), days)) {
        if (!ledger->settle({}, attempt)) {
            qFatal("an attempt was not written");
        }
    }
    addProviders(desktop);
    addLimits(desktop);
}

void takeRouting(const Pictures &pictures)
{
    pictures.window().showPage(QStringLiteral("routing"));
    auto *page = pictures.window().findChild<ui::RoutingPage *>();
    settle();
    page->matrix()->setCurrentCell({QStringLiteral("pro"), ai::AiTask::DraftCv});
    pictures.take(QStringLiteral("routing"));
    if (page->sheet()->facts().hasProviders()) {
        page->actions()->edit->trigger();
        if (auto *editor = page->findChild<ui::ChainEditor *>()) {
            pictures.take(QStringLiteral("routing-chain"), editor);
            editor->close();
        }
    }
    page->actions()->whatIf->trigger();
    if (auto *dialog = page->findChild<ui::WhatIfDialog *>()) {
        pictures.take(QStringLiteral("routing-whatif"), dialog);
        dialog->reject();
        settle(3);
    }
    page->actions()->tryRequest->trigger();
    shots::takeDialog(pictures.out, QStringLiteral("routing-try-") + pictures.suffix);
    page->actions()->history->trigger();
    shots::takeDialog(pictures.out, QStringLiteral("routing-history-") + pictures.suffix);
}

void takeQuotas(const Pictures &pictures)
{
    pictures.window().showPage(QStringLiteral("quotas"));
    pictures.take(QStringLiteral("quotas"));
    auto *page = pictures.window().findChild<ui::QuotasPage *>();
    page->addAction()->trigger();
    shots::takeDialog(pictures.out, QStringLiteral("quotas-add-") + pictures.suffix);
    page->editAction()->trigger();
    shots::takeDialog(pictures.out, QStringLiteral("quotas-edit-") + pictures.suffix);
}

void takeCalls(const Pictures &pictures)
{
    pictures.window().showPage(QStringLiteral("usage"), {QStringLiteral("tab=calls")});
    auto *page = pictures.window().findChild<ui::CallsPage *>();
    settle();
    if (page->pane()->model()->rowCount() > 0) {
        page->pane()->table()->setCurrentIndex(page->pane()->model()->index(3, 0));
    }
    pictures.take(QStringLiteral("usage"));
    page->filter()->range()->openPopup();
    for (auto *popup : page->findChildren<ui::RangePopup *>()) {
        pictures.take(QStringLiteral("usage-range"), popup);
        popup->close();
    }
    page->filter()->provider()->setValues({QStringLiteral("google"), QStringLiteral("openai")});
    page->filter()->provider()->openPopup();
    for (auto *popup : page->findChildren<ui::ChoicePopup *>()) {
        pictures.take(QStringLiteral("usage-choice"), popup);
        popup->close();
    }
    page->pane()->reload();
    page->pane()->sortMenu()->actions().at(2)->trigger();
    pictures.take(QStringLiteral("usage-dearest"));
    page->pane()->sortMenu()->actions().at(0)->trigger();
    page->filter()->clear();
    settle();
}

void takeAll(const Pictures &pictures)
{
    takeRouting(pictures);
    takeQuotas(pictures);
    takeCalls(pictures);
    pictures.window().showPage(QStringLiteral("activity"));
    pictures.take(QStringLiteral("activity"));
}

void takeEverywhere(desktop::Desktop &desktop, const QDir &out, const QString &amount)
{
    Settings &settings = desktop.services().settings();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        desktop.window().resize(size);
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            settings.setText(SettingKey::Theme, theme);
            for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
                settings.setText(SettingKey::Language, language);
                settle();
                takeAll({desktop, out,
                    QStringLiteral("%1-%2-%3-%4").arg(amount).arg(size.width()).arg(theme, language)});
            }
        }
    }
}

void takeNotice(desktop::Desktop &desktop, const QDir &out)
{
    usage::QuotaAlert alert;
    alert.limit.id = makeUuidV7();
    alert.limit.limit = 40'000'000'000;
    alert.used = 32'600'000'000;
    alert.step = 80;
    alert.resetsAt = QDateTime::currentMSecsSinceEpoch() + 8LL * 24 * 3'600'000;
    Q_EMIT desktop.services().ai().orchestrator().quotaAlert(alert);
    settle(2 * desktop::QuotaNotices::gatherMs / 10);
    Pictures{desktop, out, QStringLiteral("1024")}.take(QStringLiteral("notice"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QDir out(QCoreApplication::arguments().value(1, QStringLiteral(".")));
    out.mkpath(QStringLiteral("."));
    QTemporaryDir temporary;
    auto workspace = Workspace::open(temporary.path());
    if (!workspace) {
        return 1;
    }
    desktop::Desktop desktop(application, *workspace);
    desktop.services().settings().setText(SettingKey::PersonName, QStringLiteral("Mara Lindqvist"));
    desktop.services().settings().setFlag(SettingKey::FirstRunDone, true);
    QElapsedTimer timer;
    timer.start();
    desktop.start({}, timer);
    settle();
    takeEverywhere(desktop, out, QStringLiteral("none"));
    fill(desktop);
    takeEverywhere(desktop, out, QStringLiteral("many"));
    takeNotice(desktop, out);
    return 0;
}
