#pragma once

#include "core/candidatestore/CandidateRecord.h"

namespace aio {

// How the workspace stores a candidate.

[[nodiscard]] QJsonObject toJson(const Candidate &candidate);
/// Unknown keys and values of a wrong kind are skipped.
[[nodiscard]] Candidate candidateFromJson(const QJsonObject &object);

/// Everything a profile says as text, a value a line: what a search looks through.
[[nodiscard]] QString searchText(const Candidate &candidate);

} // namespace aio
