#pragma once

#include "core/documents/grounding/Grounding.h"

#include <QString>

namespace aio::test {

/// A draft of tests/data/grounding, in which [[true=>invented]] stands for a fact and what may be planted in
/// its place.
class PlantedDraft
{
public:
    PlantedDraft(QString name, const QString &marked);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qsizetype plants() const { return m_plants.size(); }

    struct Written
    {
        QString text;
        QString planted; ///< words of the invention; empty: all is true
        TextSpan span;
    };

    /// The draft with the invention of that number, or a true one with -1.
    [[nodiscard]] Written written(qsizetype plant) const;

private:
    struct Plant
    {
        qsizetype start = 0; ///< in the marked text
        qsizetype end = 0;
        QString fact;
        QString invention;
    };

    QString m_name;
    QString m_marked;
    QList<Plant> m_plants;
};

/// How many inventions were found, and how many true claims were flagged.
struct GroundingRates
{
    int planted = 0;
    int found = 0;
    int claims = 0; ///< in drafts that are true
    int flagged = 0;
    QStringList misses;
    QStringList falseAlarms;

    [[nodiscard]] double recall() const { return planted > 0 ? double(found) / planted : 0; }
    [[nodiscard]] double falseRate() const { return claims > 0 ? double(flagged) / claims : 1; }
};

void measure(const Resume &profile, const PlantedDraft &draft, GroundingRates &rates);

} // namespace aio::test
