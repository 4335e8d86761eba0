#pragma once

#include "core/jobs/JobPosting.h"

namespace aio::ui {

/// The value that `words` make for a field, which a person chose from the source. Lists grow: the words join
/// what is there in `job`. Nothing if the words make no value of that kind.
[[nodiscard]] std::optional<FieldValue> fieldFromWords(
    JobField field, const QString &words, const JobPosting &job);

} // namespace aio::ui
