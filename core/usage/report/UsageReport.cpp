#include "core/usage/report/UsageReport.h"

#include <algorithm>

namespace aio::usage {

namespace {

bool makesDocuments(const QString &task)
{
    return task == ai::taskName(ai::AiTask::DraftCv) || task == ai::taskName(ai::AiTask::CoverLetter);
}

} // namespace

qint64 UsageReport::documents() const
{
    qint64 count = 0;
    for (const ReportShare &share : shares.value(UsageDimension::Task)) {
        const UsageFigures &figures = share.now.figures;
        count += makesDocuments(share.name) ? figures.attempts - figures.errors : 0;
    }
    return count;
}

ai::Money UsageReport::documentCost() const
{
    ai::Money cost;
    for (const ReportShare &share : shares.value(UsageDimension::Task)) {
        cost += makesDocuments(share.name) ? share.now.figures.cost : ai::Money{};
    }
    return cost;
}

std::optional<ai::Money> UsageReport::costPerDocument() const
{
    const qint64 count = documents();
    return count > 0 ? std::optional(ai::Money{(documentCost().nanoUsd + count / 2) / count}) : std::nullopt;
}

QList<std::pair<QString, qint64>> UsageReport::errorKinds() const
{
    QList<std::pair<QString, qint64>> kinds;
    for (const ReportShare &share : shares.value(UsageDimension::Status)) {
        if (share.now.figures.errors > 0) {
            kinds.append({share.name, share.now.figures.errors});
        }
    }
    std::stable_sort(kinds.begin(), kinds.end(),
        [](const auto &left, const auto &right) { return left.second > right.second; });
    return kinds;
}

std::optional<double> changeOf(double now, double before)
{
    return before > 0 ? std::optional(now / before - 1) : std::nullopt;
}

} // namespace aio::usage
