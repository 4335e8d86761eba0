#pragma once

#include "core/jobs/JobPosting.h"

#include <QMap>
#include <QRect>

namespace aio {

/// Where a value was read. `User` is a value that a person typed; it outranks everything.
enum class Origin
{
    JsonLd,
    Microdata,
    Rdfa,
    Meta,
    State,
    Text,
    Ocr,
    Model,
    User
};

[[nodiscard]] QString originName(Origin origin); ///< "json-ld", "microdata", … as in the command line's JSON
[[nodiscard]] std::optional<Origin> originFromName(QStringView name);

/// A half-open range of UTF-16 units in the source text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    bool operator==(const TextSpan &) const = default;
};

/// Why a field has its value.
struct Provenance
{
    Origin origin = Origin::Text;
    double confidence = 0; ///< 0…1: the share of such values that are right
    QString text; ///< the words as they stand in the source
    std::optional<TextSpan> span{}; ///< in the source text
    int page = 0; ///< page of a PDF or index of an image, from 0
    QList<QRect> boxes{}; ///< pixels of that page's image, one box a line of words
    bool confirmed = false; ///< a person looked and agreed

    bool operator==(const Provenance &) const = default;
};

/// What an engine read for a field, kept while a person's value stands in its place.
struct OriginalValue
{
    FieldValue value; ///< empty: the engine found nothing
    std::optional<Provenance> why{}; ///< absent: nothing was known about the value

    bool operator==(const OriginalValue &) const = default;
};

/// Below this confidence a field is marked "to check".
inline constexpr double checkBelow = 0.75;

using ProvenanceMap = QMap<JobField, Provenance>;

/// Which engine read the posting, and what that used.
struct EngineInfo
{
    QString provider = QStringLiteral("builtin");
    QString model{}; ///< empty: no model
    int attempts = 1;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 costNanoUsd = 0; ///< exact, in 10⁻⁹ US dollars
    qint64 latencyMs = 0;

    bool operator==(const EngineInfo &) const = default;
};

/// A posting with the reasons for every field: what an engine returns.
struct Extraction
{
    JobPosting job;
    ProvenanceMap provenance;
    EngineInfo engine;
    QStringList warnings; ///< translated sentences for a person
    QMap<JobField, OriginalValue> originals{}; ///< of the fields that a person changed

    bool operator==(const Extraction &) const = default;
};

} // namespace aio
