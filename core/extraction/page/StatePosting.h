#pragma once

#include "core/extraction/page/PageFacts.h"

#include <QJsonObject>

namespace aio::extraction {

/// How much an object of a page's state looks like the posting the page is about, by its keys and by its
/// title. Below `statePostingThreshold` it is not one.
[[nodiscard]] double postingLikeness(const QJsonObject &object, const PageFacts &facts);

/// The object with members that give a text in several languages ({"en": …, "cs": …}) replaced by that text.
[[nodiscard]] QJsonObject inLanguage(const QJsonObject &object, const QString &language);

/// Whether the source of a script or of JSON has keys enough for an object with hasPostingKeys(), or names
/// the type. Cheap beside parsing, and nearly all scripts of a page are settings and code.
[[nodiscard]] bool mentionsPosting(QStringView script);

/// By its keys alone: whether the object may be a posting, so that it is worth resolving.
[[nodiscard]] bool hasPostingKeys(const QJsonObject &object);

inline constexpr double statePostingThreshold = 6.0;

/// The object with schema.org's names for what its keys mean ("jobTitle" → title, "minSalary" → baseSalary).
/// `parent` is asked for a company if the object has none.
[[nodiscard]] QJsonObject asSchemaPosting(const QJsonObject &object, const QJsonObject &parent);

} // namespace aio::extraction
