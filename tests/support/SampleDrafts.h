#pragma once

#include "core/documents/draft/Draft.h"

namespace aio::testing {

/// Documents of invented people, as large as the real ones are.
struct SampleDraft
{
    const char *name;
    Draft draft;
};

/// CVs: "en", "de", "ar", "he", "ja", "long" (more than two pages), "empty" (a name and empty sections).
[[nodiscard]] QList<SampleDraft> sampleCvs();
/// Letters: "en", "de", "fr", "ar", "ja", "long".
[[nodiscard]] QList<SampleDraft> sampleLetters();

[[nodiscard]] Draft sampleDraft(const QList<SampleDraft> &samples, const QString &name);

} // namespace aio::testing
