#include "ui/routing/why/RoutingFigures.h"

#include "core/base/WhenFinished.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int mostCalls = 200;

template <typename T> T at(QList<T> values, int percent)
{
    std::sort(values.begin(), values.end());
    const qsizetype index = std::min((values.size() * percent) / 100, values.size() - 1);
    return values.at(index);
}

} // namespace

ExpectedCall expectedOf(const QList<usage::UsageAttempt> &attempts)
{
    constexpr int half = 50;
    constexpr int nearlyAll = 95;
    QList<qint64> times;
    QList<ai::Money> costs;
    for (const usage::UsageAttempt &attempt : attempts) {
        if (!attempt.isOk() || attempt.isTest) {
            continue;
        }
        times << attempt.latencyUs;
        if (attempt.cost.amount) {
            costs << *attempt.cost.amount;
        }
    }
    ExpectedCall expected;
    expected.calls = int(times.size());
    if (!times.isEmpty()) {
        expected.medianUs = at(times, half);
        expected.p95Us = at(times, nearlyAll);
    }
    if (!costs.isEmpty()) {
        expected.medianCost = at(costs, half);
    }
    return expected;
}

RoutingFigures::RoutingFigures(usage::UsageLog &usage, QObject *parent)
    : QObject(parent)
    , m_usage(usage)
{
}

void RoutingFigures::refresh()
{
    ++m_generation;
    m_expected.clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    whenFinished(m_usage.providerSummaries(now, QTimeZone::systemTimeZone()), this,
        [this](const Result<QList<usage::ProviderSummary>> &providers) {
            if (providers) {
                m_providers = *providers;
                Q_EMIT changed();
            }
        });
    whenFinished(m_usage.quotaStatus(now), this, [this](const Result<QList<usage::QuotaStatus>> &quotas) {
        if (quotas) {
            m_quotas = *quotas;
            Q_EMIT changed();
        }
    });
}

std::optional<usage::ProviderSummary> RoutingFigures::provider(const QString &id) const
{
    for (const usage::ProviderSummary &summary : m_providers) {
        if (summary.provider == id) {
            return summary;
        }
    }
    return std::nullopt;
}

std::optional<ExpectedCall> RoutingFigures::expected(ai::AiTask task, const ai::ModelRef &model)
{
    const QString key = QStringLiteral("%1 %2").arg(ai::taskName(task), model.toText());
    const auto known = m_expected.constFind(key);
    if (known != m_expected.cend()) {
        return *known;
    }
    m_expected.insert(key, std::nullopt);
    usage::UsageFilter filter;
    filter.tasks = {task};
    filter.providers = QStringList{model.provider};
    filter.models = QStringList{model.model};
    filter.statuses = QStringList{QStringLiteral("ok")};
    filter.withTests = false;
    whenFinished(m_usage.page(filter, mostCalls), this,
        [this, key, generation = m_generation](const Result<usage::UsagePage> &page) {
            if (page && generation == m_generation) {
                m_expected.insert(key, expectedOf(page->attempts));
                Q_EMIT changed();
            }
        });
    return std::nullopt;
}

} // namespace aio::ui
