#pragma once

#include "core/jobs/JobPosting.h"
#include "tests/core/extraction/quality/SampleSet.h"
#include "tests/support/PostingScore.h"

#include <QMap>
#include <QStringList>

namespace aio::testing {

/// How good the readings of a set of samples are, by field.
class QualityReport
{
public:
    void add(const Sample &sample, const JobPosting &job);

    [[nodiscard]] Score total() const;

    /// Samples without pay for which a reader named one.
    [[nodiscard]] const QStringList &inventedSalaries() const { return m_inventedSalaries; }

    /// A table of the fields with counts, precision, recall and F1.
    [[nodiscard]] QString table(const QString &heading) const;

    /// One line a value that is wrong, uncalled for or missing.
    [[nodiscard]] const QStringList &misses() const { return m_misses; }

private:
    QMap<QString, Score> m_fields;
    QStringList m_inventedSalaries;
    QStringList m_misses;
};

} // namespace aio::testing
