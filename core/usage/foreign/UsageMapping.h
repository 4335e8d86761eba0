#pragma once

#include "core/usage/foreign/ForeignColumns.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace aio::usage {

/// What a column of another program's usage log means here.
enum class ForeignMeaning
{
    Id,
    Call,
    Time,
    Provider,
    Model,
    Plan,
    Task,
    User,
    Status,
    HttpStatus,
    ErrorText,
    InputTokens, ///< without those that were cached, unless `unit` says "with-cached"
    CachedTokens,
    OutputTokens,
    ReasoningTokens,
    Cost,
    Latency,
    FirstText
};

/// "id", "time", "input_tokens", …: in files.
[[nodiscard]] QString foreignMeaningName(ForeignMeaning meaning);
[[nodiscard]] std::optional<ForeignMeaning> foreignMeaningFromName(QStringView name);
/// Every meaning, in the order in which people are shown them.
[[nodiscard]] const QList<ForeignMeaning> &foreignMeanings();
/// The units that a meaning may have, the likeliest first; empty: it has none.
[[nodiscard]] QStringList foreignUnits(ForeignMeaning meaning);

struct ForeignSource
{
    QString column;
    QString unit{}; ///< one of foreignUnits()

    bool operator==(const ForeignSource &) const = default;
};

/// How a table of another program is read as a usage log: guessed first, then corrected by a person.
struct UsageMapping
{
    QString table;
    QMap<ForeignMeaning, ForeignSource> sources;
    /// Where the log names providers by an id of its own: the table and its columns with the id and the name.
    QString providerTable{};
    QString providerId{};
    QString providerName{};

    bool operator==(const UsageMapping &) const = default;

    /// What the names, types and values of the columns suggest. What nothing suggests is left out.
    [[nodiscard]] static UsageMapping guess(const QString &table, const QList<ForeignColumn> &columns);
    /// Adds the table of providers, if its columns suggest what they are.
    void guessProviders(const QString &providers, const QList<ForeignColumn> &columns);

    /// Calls that were read by one are known when they are read by the other: by their time and their id, or
    /// without an id by all that is read of them.
    [[nodiscard]] bool tellsCallsAs(const UsageMapping &other) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// ErrorKind::BadInput with what is wrong.
    [[nodiscard]] static Result<UsageMapping> fromJson(const QJsonObject &json);
    /// ErrorKind::BadInput with what is missing: a time is needed, and every column has to be there and
    /// able to mean what it shall.
    [[nodiscard]] Result<void> check(const QList<ForeignColumn> &columns) const;
    /// The same for the table of providers, which has to have both of its columns.
    [[nodiscard]] Result<void> checkProviders(const QList<ForeignColumn> &columns) const;
};

} // namespace aio::usage
