#include "core/extraction/merge/VoteCluster.h"

#include "core/extraction/merge/Agreement.h"

#include <algorithm>
#include <array>

namespace aio::extraction {

namespace {

constexpr int familyCount = 5;

int family(Origin origin)
{
    switch (origin) {
    case Origin::JsonLd:
    case Origin::Microdata:
    case Origin::Rdfa:
    case Origin::State:
        return 0;
    case Origin::Meta:
        return 1;
    case Origin::Text:
    case Origin::Ocr:
        return 2;
    case Origin::Model:
        return 3;
    case Origin::User:
        break;
    }
    return 4;
}

} // namespace

VoteCluster::VoteCluster(const Vote &vote)
    : m_votes{vote}
{
}

bool VoteCluster::accept(const Vote &vote)
{
    if (!agree(vote.field, best().value, vote.value)) {
        return false;
    }
    m_votes.append(vote);
    if (vote.confidence > best().confidence) {
        m_best = m_votes.size() - 1;
    }
    return true;
}

double VoteCluster::confidence() const
{
    std::array<double, familyCount> strongest{};
    for (const Vote &vote : m_votes) {
        double &own = strongest[size_t(family(vote.origin))];
        own = std::max(own, vote.confidence);
    }
    double doubt = 1;
    for (const double own : strongest) {
        doubt *= 1 - std::clamp(own, 0.0, 1.0);
    }
    return std::min(0.99, 1 - doubt);
}

bool VoteCluster::has(Origin origin) const
{
    return std::any_of(
        m_votes.cbegin(), m_votes.cend(), [origin](const Vote &vote) { return vote.origin == origin; });
}

bool VoteCluster::hasStructured() const
{
    return std::any_of(
        m_votes.cbegin(), m_votes.cend(), [](const Vote &vote) { return isStructured(vote.origin); });
}

bool isStructured(Origin origin)
{
    return family(origin) == 0;
}

QList<VoteCluster> clusterVotes(JobField field, const QList<Vote> &votes)
{
    // Strongest first, so that a cluster is formed around its best vote whatever the order of the readers.
    QList<Vote> own;
    for (const Vote &vote : votes) {
        if (vote.field == field && !isEmpty(vote.value)) {
            own.append(vote);
        }
    }
    std::stable_sort(
        own.begin(), own.end(), [](const Vote &a, const Vote &b) { return a.confidence > b.confidence; });

    QList<VoteCluster> clusters;
    for (const Vote &vote : std::as_const(own)) {
        const bool taken = std::any_of(
            clusters.begin(), clusters.end(), [&vote](VoteCluster &cluster) { return cluster.accept(vote); });
        if (!taken) {
            clusters.append(VoteCluster(vote));
        }
    }
    std::stable_sort(clusters.begin(), clusters.end(),
        [](const VoteCluster &a, const VoteCluster &b) { return a.confidence() > b.confidence(); });
    return clusters;
}

} // namespace aio::extraction
