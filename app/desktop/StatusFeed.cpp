#include "app/desktop/StatusFeed.h"

#include "core/base/WhenFinished.h"
#include "core/routing/Router.h"
#include "ui/home/QuotaCard.h"
#include "ui/widgets/MoneyEdit.h"

#include <QDateTime>

namespace aio::desktop {

namespace {

constexpr int soonMs = 1500;
constexpr int tickMs = 60'000;
constexpr qint64 usualPrompt = 2000; ///< tokens of a posting of a page or two

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

StatusFeed::StatusFeed(AiServices &ai, const ui::ProvidersServices &services, const ui::RoutingFacts &facts,
    usage::UsageReports &reports, QObject *parent)
    : QObject(parent)
    , m_ai(ai)
    , m_facts(facts)
    , m_reports(reports)
    , m_engines(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_tick.setInterval(tickMs);
    connect(&m_soon, &QTimer::timeout, this, &StatusFeed::refresh);
    connect(&m_tick, &QTimer::timeout, this, &StatusFeed::refresh);
    connect(&ai.orchestrator(), &Orchestrator::logged, this, &StatusFeed::refreshSoon);
    connect(&m_engines, &ui::ProviderModel::rowsChanged, this, &StatusFeed::changed);
    connect(&facts, &ui::RoutingFacts::changed, this, &StatusFeed::changed);
}

void StatusFeed::start()
{
    m_tick.start();
    refresh();
}

void StatusFeed::refreshSoon()
{
    if (!m_soon.isActive() && m_tick.isActive()) {
        m_soon.start();
    }
}

void StatusFeed::refresh()
{
    m_engines.refresh();
    readBudget();
    readSpend();
}

QFuture<Result<usage::UsageReport>> StatusFeed::spendReport()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return m_reports.read(ui::spendQuestion(now, QTimeZone::systemTimeZone()), now);
}

void StatusFeed::readSpend()
{
    whenFinished(spendReport(), this, [this](const Result<usage::UsageReport> &report) {
        const ui::Spend spend = report ? ui::spendOf(*report) : m_spend;
        if (spend != m_spend) {
            m_spend = spend;
            Q_EMIT changed();
        }
    });
}

void StatusFeed::readBudget()
{
    whenFinished(quotas(), this, [this](const Result<ui::QuotaFacts> &facts) {
        const auto budget = facts ? ui::dayBudget(facts->rows) : m_dayBudget;
        if (budget != m_dayBudget) {
            m_dayBudget = budget;
            Q_EMIT changed();
        }
    });
}

QFuture<Result<ui::QuotaFacts>> StatusFeed::quotas()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    // All run on the database thread, one after the other: when the last is done, so are the others.
    const auto limits = m_ai.quotas().list();
    const auto zone = m_ai.quotas().timeZone();
    return m_ai.usage().quotaStatus(now).then(QtFuture::Launch::Sync,
        [limits, zone, now](const Result<QList<usage::QuotaStatus>> &statuses) -> Result<ui::QuotaFacts> {
            const auto all = limits.result();
            const auto cut = zone.result();
            if (!all || !cut || !statuses) {
                return Failure(!all ? all.error() : !cut ? cut.error() : statuses.error());
            }
            return ui::QuotaFacts{ui::quotaRows(*all, *statuses, now, *cut), *cut};
        });
}

QFuture<Result<ui::SpendBudget>> StatusFeed::budget()
{
    return quotas().then(
        QtFuture::Launch::Sync, [](const Result<ui::QuotaFacts> &facts) -> Result<ui::SpendBudget> {
            if (!facts) {
                return Failure(facts.error());
            }
            return ui::SpendBudget{ui::dayBudget(facts->rows), ui::monthBudget(facts->rows)};
        });
}

int StatusFeed::problems() const
{
    return ui::totalsOf(m_engines.rows()).problems;
}

StatusFeed::Chip StatusFeed::engine() const
{
    routing::RouteRequest request;
    request.task = ai::AiTask::ExtractText;
    request.textTokens = usualPrompt;
    request.needsJson = true;
    const routing::RouteDecision decision = routing::decide(request, m_ai.setup().policy, m_facts.providers(),
        m_facts.catalog(), today(), m_ai.setup().policyRevision);
    const std::optional<routing::Candidate> first = decision.first();
    if (!first || first->kind == ai::ProviderKind::BuiltIn) {
        QStringList why{tr("Postings are read on this computer, without a key or a network")};
        for (const routing::Candidate &candidate : decision.candidates) {
            if (candidate.verdict == routing::Candidate::Verdict::Skipped
                && candidate.reason != routing::SkipReason::ProviderMissing) {
                why << candidate.sentence;
            }
        }
        return {ai::providerKindTitle(ai::ProviderKind::BuiltIn), why.join(u'\n')};
    }
    return {QStringLiteral("%1 · %2").arg(first->ref.model, first->providerName),
        tr("Postings are read with this model, if that is asked for.") + u'\n' + first->sentence};
}

StatusFeed::Chip StatusFeed::spend() const
{
    const ui::Spend &spend = m_spend;
    Chip chip;
    chip.text = m_dayBudget
        ? tr("Today %1 of %2").arg(ui::moneyText(spend.today), ui::moneyText(*m_dayBudget))
        : tr("Today %1").arg(ui::moneyText(spend.today));
    chip.toolTip = tr("%1 this month").arg(ui::moneyText(spend.month));
    if (spend.unpriced > 0) {
        chip.toolTip += u'\n'
            + tr("%Ln calls of this month have no known price and are not in it", nullptr,
                int(spend.unpriced));
    }
    if (m_dayBudget && m_dayBudget->nanoUsd > 0) {
        chip.share = double(spend.today.nanoUsd) / double(m_dayBudget->nanoUsd);
    }
    return chip;
}

} // namespace aio::desktop
