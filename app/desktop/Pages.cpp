#include "app/desktop/Pages.h"

#include "app/desktop/Services.h"
#include "ui/activity/ActivityLogPage.h"
#include "ui/candidates/page/CandidatesPage.h"
#include "ui/documents/page/DocumentsPage.h"
#include "ui/home/HomePage.h"
#include "ui/jobs/page/JobsPage.h"
#include "ui/keys/KeysPage.h"
#include "ui/providers/page/ProvidersPage.h"
#include "ui/quotas/QuotasPage.h"
#include "ui/routing/page/RoutingPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/usage/dashboard/UsagePage.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::desktop {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("aio::desktop", text);
}

/// Puts the pages into the order of the rail, whoever made them.
void sortByRail(ui::PageTable &table)
{
    static const QStringList rail{QStringLiteral("home"), QStringLiteral("jobs"),
        QStringLiteral("candidates"), QStringLiteral("documents"), QStringLiteral("providers"),
        QStringLiteral("keys"), QStringLiteral("routing"), QStringLiteral("quotas"), QStringLiteral("usage"),
        QStringLiteral("activity"), QStringLiteral("settings")};
    std::stable_sort(table.begin(), table.end(), [](const ui::PageEntry &one, const ui::PageEntry &other) {
        return rail.indexOf(one.id) < rail.indexOf(other.id);
    });
}

} // namespace

ui::PageTable makePages(Services &services, std::function<QWidget *()> window)
{
    ui::PageTable table;
    table.append({QStringLiteral("home"), QStringLiteral("home"), ui::PageEntry::Group::Main,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Home")); },
        [&services](
            QWidget *parent) -> ui::Page * { return new ui::HomePage(services.homeServices(), parent); }});
    table.append({QStringLiteral("jobs"), QStringLiteral("jobs"), ui::PageEntry::Group::Main,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Jobs")); },
        [&services](
            QWidget *parent) -> ui::Page * { return new ui::JobsPage(services.jobsServices(), parent); }});
    table.append({QStringLiteral("candidates"), QStringLiteral("candidates"), ui::PageEntry::Group::Main,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Candidates")); },
        [&services](QWidget *parent) -> ui::Page * {
            return new ui::CandidatesPage(services.candidatesServices(), parent);
        }});
    table.append({QStringLiteral("documents"), QStringLiteral("documents"), ui::PageEntry::Group::Main,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Documents")); },
        [&services](QWidget *parent) -> ui::Page * {
            return new ui::DocumentsPage(services.documentsServices(), parent);
        }});
    table.append({QStringLiteral("routing"), QStringLiteral("routing"), ui::PageEntry::Group::Administration,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Routing")); },
        [&services](QWidget *parent) -> ui::Page * {
            return new ui::RoutingPage(services.routingServices(), parent);
        }});
    table.append({QStringLiteral("usage"), QStringLiteral("usage"), ui::PageEntry::Group::Administration,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Usage")); },
        [&services](QWidget *parent) -> ui::Page * {
            auto *page = new ui::UsagePage(services.dashboardServices(), services.callsServices(), parent);
            page->setReconcile(services.reconcileServices());
            return page;
        }});
    table.append(
        {QStringLiteral("activity"), QStringLiteral("activity"), ui::PageEntry::Group::Administration,
            [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Activity")); },
            [&services](QWidget *parent) -> ui::Page * {
                return new ui::ActivityLogPage(services.activityServices(), parent);
            }});
    table.append(
        {QStringLiteral("providers"), QStringLiteral("providers"), ui::PageEntry::Group::Administration,
            [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Providers")); },
            [&services](QWidget *parent) -> ui::Page * {
                return new ui::ProvidersPage(services.providersServices(), parent);
            }});
    table.append({QStringLiteral("keys"), QStringLiteral("keys"), ui::PageEntry::Group::Administration,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "API keys")); },
        [&services](QWidget *parent) -> ui::Page * {
            return new ui::KeysPage(services.providersServices(), parent);
        }});
    table.append({QStringLiteral("settings"), QStringLiteral("settings"), ui::PageEntry::Group::Bottom,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Settings")); },
        [&services, window = std::move(window)](QWidget *parent) -> ui::Page * {
            auto *page = new ui::SettingsPage(
                services.settings(), services.workspace(), services.database(), window(), parent);
            page->addUsage(services.database(), services.author());
            return page;
        }});
    table.append({QStringLiteral("quotas"), QStringLiteral("quotas"), ui::PageEntry::Group::Administration,
        [] { return said(QT_TRANSLATE_NOOP("aio::desktop", "Quotas")); },
        [&services](QWidget *parent) -> ui::Page * {
            auto *page = new ui::QuotasPage(services.quotasServices(), parent);
            QObject::connect(
                &services.ai().orchestrator(), &Orchestrator::logged, page, &ui::QuotasPage::refresh);
            return page;
        }});
    sortByRail(table);
    return table;
}

} // namespace aio::desktop
