#pragma once

#include "core/documents/draft/Draft.h"
#include "core/jobs/JobPosting.h"

#include <QJsonObject>

#include <functional>

namespace aio {

// What a model is given to write from, as JSON. Contacts, photo, links, referees and members that no schema
// names stay here whoever asks: no draft needs them from a model.

/// A profile as a CV that says everything, with the ids that an answer refers to: "work/0",
/// "work/0/highlights/1" (the origins of its parts without their first slash).
[[nodiscard]] QJsonObject profileMaterial(const CvContent &whole);

/// A job without its contacts and addresses.
[[nodiscard]] QJsonObject jobMaterial(const JobPosting &job);

/// What a draft shows, as text for a model that shall change it.
[[nodiscard]] QJsonObject currentMaterial(const Draft &draft);

/// A value with every text in it replaced; keys stay.
[[nodiscard]] QJsonValue withTexts(
    const QJsonValue &value, const std::function<QString(const QString &text)> &replaced);

} // namespace aio
