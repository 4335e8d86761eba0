#pragma once

#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// Votes for one field that say the same thing.
class VoteCluster
{
public:
    explicit VoteCluster(const Vote &vote);

    /// Takes the vote in if it agrees with the strongest vote here.
    bool accept(const Vote &vote);

    /// The vote whose value stands for the cluster: the most confident one.
    [[nodiscard]] const Vote &best() const { return m_votes.at(m_best); }
    [[nodiscard]] const QList<Vote> &votes() const { return m_votes; }

    /// Independent witnesses add up: 1 - Π(1 - c) over families of origins, since the structured forms of one
    /// page (JSON-LD, microdata, embedded state) come from one database and count once. At most 0.99.
    [[nodiscard]] double confidence() const;

    [[nodiscard]] bool has(Origin origin) const;
    [[nodiscard]] bool hasStructured() const;

private:
    QList<Vote> m_votes;
    qsizetype m_best = 0;
};

[[nodiscard]] bool isStructured(Origin origin);

/// Clusters of the votes for `field`, the most confident first.
[[nodiscard]] QList<VoteCluster> clusterVotes(JobField field, const QList<Vote> &votes);

} // namespace aio::extraction
