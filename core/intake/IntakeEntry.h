#pragma once

#include "core/extraction/engine/ExtractionEngine.h"
#include "core/jobstore/IntakeItem.h"
#include "core/jobstore/JobRecord.h"
#include "core/tasks/Task.h"

#include <QPointer>

#include <memory>

namespace aio {

/// What the queue knows about one thing that was brought in, while the program runs. `item` is the part that
/// survives a restart.
struct IntakeEntry
{
    /// The four steps that a person sees, in order.
    enum class Step
    {
        Read,
        Ocr,
        Extract,
        Check
    };
    static constexpr int stepCount = 4;

    IntakeItem item;
    extraction::ExtractionSource source; ///< without bytes until they are needed
    QPointer<Task> task{};
    Step step = Step::Read;
    bool kept = false; ///< on disk: may start
    bool anyway = false; ///< a person said that it is a posting
    QString title{}; ///< of the job, once read
    QString company{};
    int toCheck = 0;
    qint64 elapsedMs = 0;
    qint64 costNanoUsd = 0;
    QList<JobDuplicate> duplicates{}; ///< earlier jobs, best reason first
    std::shared_ptr<const extraction::ExtractionOutcome> outcome{}; ///< while the program runs

    /// Read, but not what a posting looks like: waits for a person's word.
    [[nodiscard]] bool isSkipped() const;
};

/// How a skipped item is told from a failed one, in Error::detail.
[[nodiscard]] QString notAPostingDetail();

/// Whether an extraction found enough to be a posting at all. A person can overrule it.
[[nodiscard]] bool looksLikePosting(const JobPosting &job);

/// Stable names for rows: "detect", "url", "html", "text", "images", "pdf".
[[nodiscard]] QString sourceKindKey(extraction::ExtractionSource::Kind kind);
[[nodiscard]] extraction::ExtractionSource::Kind sourceKindFromKey(const QString &key);

/// What a list calls a source: file name, address without its scheme, "2 images".
[[nodiscard]] QString sourceDisplayName(const extraction::ExtractionSource &source);

} // namespace aio
