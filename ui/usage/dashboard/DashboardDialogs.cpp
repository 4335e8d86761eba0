#include "ui/usage/dashboard/DashboardDialogs.h"
#include "ui/tables/TimeRange.h"

#include "core/base/WhenFinished.h"
#include "core/usage/document/UsagePdf.h"
#include "ui/shell/ActionLook.h"
#include "ui/shell/FileSaving.h"
#include "ui/theme/Icons.h"
#include "ui/usage/alerts/AlertsDialog.h"
#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/dashboard/DashboardFilter.h"
#include "ui/usage/whatif/ReplayDialog.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QtConcurrent>

namespace aio::ui {

namespace {

QAction *actionOf(QObject *parent, const QString &iconName)
{
    auto *action = new QAction(parent);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    return action;
}

} // namespace

DashboardDialogs::DashboardDialogs(const DashboardServices &services, const DashboardFilter &filter,
    QWidget *page, std::function<QStringList()> usedModels)
    : QObject(page)
    , m_services(services)
    , m_filter(filter)
    , m_page(page)
    , m_usedModels(std::move(usedModels))
    , m_menu(std::make_unique<QMenu>())
    , m_report(actionOf(this, QStringLiteral("export")))
    , m_thisMonth(actionOf(this, {}))
    , m_lastMonth(actionOf(this, {}))
    , m_shown(actionOf(this, {}))
    , m_whatIf(actionOf(this, QStringLiteral("money")))
    , m_alerts(actionOf(this, QStringLiteral("warning")))
{
    m_menu->addActions({m_thisMonth, m_lastMonth, m_shown});
    m_report->setMenu(m_menu.get());
    m_report->setProperty(plainAction, true);
    m_whatIf->setVisible(services.replay.has_value());
    m_alerts->setVisible(services.alerts.has_value());
    connect(m_thisMonth, &QAction::triggered, this,
        [this] { print(usage::monthQuestion(m_filter.question(), QDateTime::currentMSecsSinceEpoch())); });
    connect(m_lastMonth, &QAction::triggered, this,
        [this] { print(usage::monthQuestion(m_filter.question(), QDateTime::currentMSecsSinceEpoch(), 1)); });
    connect(m_shown, &QAction::triggered, this, [this] { print(m_filter.question()); });
    connect(m_whatIf, &QAction::triggered, this, &DashboardDialogs::showWhatIf);
    connect(m_alerts, &QAction::triggered, this, &DashboardDialogs::showAlerts);
}

DashboardDialogs::~DashboardDialogs() = default;

QList<QAction *> DashboardDialogs::actions() const
{
    return {m_report, m_alerts, m_whatIf};
}

void DashboardDialogs::print(const usage::ReportQuestion &question)
{
    whenFinished(usage::readReportFacts(m_services.reports, question, QDateTime::currentMSecsSinceEpoch()),
        this, [this, isWhole = !m_filter.calls()->isNarrowed()](const Result<usage::ReportFacts> &read) {
            if (!read) {
                Q_EMIT notify({read.error().message + u' ' + read.error().hint, Severity::Danger});
                return;
            }
            usage::ReportFacts facts = *read;
            if (isWhole) {
                facts.monthBudget = m_budget.month; // a part of the calls is not held against it
            }
            draw(facts);
        });
}

void DashboardDialogs::draw(const usage::ReportFacts &facts)
{
    const usage::ReportStyle style{QLocale(), m_services.workspace, false};
    const QDate month =
        QDateTime::fromMSecsSinceEpoch(facts.report.span.start, facts.report.question.zone).date();
    whenFinished(QtConcurrent::run([facts, style] { return usage::usagePdf(facts, style); }), this,
        [this, month](const Result<QByteArray> &pdf) {
            if (!pdf) {
                Q_EMIT notify({pdf.error().message, Severity::Danger});
                return;
            }
            const QString name =
                QStringLiteral("usage-%1.pdf").arg(month.toString(QStringLiteral("yyyy-MM")));
            saveFile(m_services.files, m_page, {tr("Save the report"), name, tr("PDF (*.pdf)"), *pdf},
                [this](const ToastMessage &message) { Q_EMIT notify(message); });
        });
}

QString DashboardDialogs::rangeText() const
{
    const usage::ReportQuestion question = m_filter.question();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(question.zone).date();
    const qint64 end =
        question.filter.to.value_or(today.addDays(1).startOfDay(question.zone).toMSecsSinceEpoch());
    const QString range =
        question.filter.from ? timeSpanText(*question.filter.from, end, question.zone) : tr("All time");
    return m_filter.calls()->isNarrowed() ? tr("%1, calls that match the filter").arg(range) : range;
}

void DashboardDialogs::showWhatIf()
{
    auto *dialog =
        new ReplayDialog(*m_services.replay, m_filter.question().filter, rangeText(), m_usedModels(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DashboardDialogs::showAlerts()
{
    auto *dialog = new AlertsDialog(*m_services.alerts, m_services.reports, m_services.settings, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertsDialog::saved, this, [this] {
        Q_EMIT notify({tr("Alerts saved"), Severity::Success});
    });
    dialog->open();
}

void DashboardDialogs::retranslate()
{
    m_report->setText(tr("Report"));
    m_report->setToolTip(tr("A report as PDF, to hand on"));
    m_thisMonth->setText(tr("This month so far…"));
    m_lastMonth->setText(tr("Last month…"));
    m_shown->setText(tr("What is shown…"));
    m_whatIf->setText(tr("What if…"));
    m_whatIf->setToolTip(tr("What these calls would have cost with other models, prices or routes"));
    m_alerts->setText(tr("Alerts"));
    m_alerts->setToolTip(tr("What to be told of, how and when"));
}

} // namespace aio::ui
