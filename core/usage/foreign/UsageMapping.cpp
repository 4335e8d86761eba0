#include "core/usage/foreign/UsageMapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace aio::usage {

namespace {

struct Named
{
    ForeignMeaning meaning;
    const char *name;
};

constexpr std::array<Named, 18> names{{
    {ForeignMeaning::Id, "id"},
    {ForeignMeaning::Call, "call"},
    {ForeignMeaning::Time, "time"},
    {ForeignMeaning::Provider, "provider"},
    {ForeignMeaning::Model, "model"},
    {ForeignMeaning::Plan, "plan"},
    {ForeignMeaning::Task, "task"},
    {ForeignMeaning::User, "user"},
    {ForeignMeaning::Status, "status"},
    {ForeignMeaning::HttpStatus, "http_status"},
    {ForeignMeaning::ErrorText, "error_text"},
    {ForeignMeaning::InputTokens, "input_tokens"},
    {ForeignMeaning::CachedTokens, "cached_tokens"},
    {ForeignMeaning::OutputTokens, "output_tokens"},
    {ForeignMeaning::ReasoningTokens, "reasoning_tokens"},
    {ForeignMeaning::Cost, "cost"},
    {ForeignMeaning::Latency, "latency"},
    {ForeignMeaning::FirstText, "first_text"},
}};

Failure badMapping(const QString &message)
{
    return failure(ErrorKind::BadInput, message,
        QCoreApplication::translate("Usage", "Correct what the columns of the log mean, then try again."));
}

const ForeignColumn *columnNamed(const QList<ForeignColumn> &columns, const QString &name)
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
        [&name](const ForeignColumn &column) { return column.name == name; });
    return found == columns.cend() ? nullptr : &*found;
}

Failure noColumn(const QString &table, const QString &column)
{
    return badMapping(
        QCoreApplication::translate("Usage", "\"%1\" has no column \"%2\".").arg(table, column));
}

} // namespace

QString foreignMeaningName(ForeignMeaning meaning)
{
    const auto *const found = std::find_if(
        names.begin(), names.end(), [meaning](const Named &each) { return each.meaning == meaning; });
    return QString::fromLatin1(found->name);
}

std::optional<ForeignMeaning> foreignMeaningFromName(QStringView name)
{
    const auto *const found = std::find_if(
        names.begin(), names.end(), [name](const Named &each) { return name == QLatin1String(each.name); });
    return found == names.end() ? std::nullopt : std::optional(found->meaning);
}

const QList<ForeignMeaning> &foreignMeanings()
{
    static const QList<ForeignMeaning> all = [] {
        QList<ForeignMeaning> list;
        for (const Named &each : names) {
            list << each.meaning;
        }
        return list;
    }();
    return all;
}

QStringList foreignUnits(ForeignMeaning meaning)
{
    switch (meaning) {
    case ForeignMeaning::Time:
        return {QStringLiteral("timestamp"), QStringLiteral("ms"), QStringLiteral("s"), QStringLiteral("us")};
    case ForeignMeaning::Cost:
        return {QStringLiteral("usd"), QStringLiteral("cents"), QStringLiteral("micro-usd"),
            QStringLiteral("nano-usd")};
    case ForeignMeaning::Latency:
    case ForeignMeaning::FirstText:
        return {QStringLiteral("ms"), QStringLiteral("s"), QStringLiteral("us")};
    case ForeignMeaning::InputTokens:
        return {QStringLiteral("without-cached"), QStringLiteral("with-cached")};
    default:
        return {};
    }
}

bool UsageMapping::tellsCallsAs(const UsageMapping &other) const
{
    const QString id = sources.value(ForeignMeaning::Id).column;
    if (id.isEmpty()) {
        return *this == other;
    }
    return id == other.sources.value(ForeignMeaning::Id).column
        && sources.value(ForeignMeaning::Time) == other.sources.value(ForeignMeaning::Time);
}

QJsonObject UsageMapping::toJson() const
{
    QJsonObject columns;
    for (auto each = sources.cbegin(); each != sources.cend(); ++each) {
        QJsonObject source{{QStringLiteral("column"), each->column}};
        if (!each->unit.isEmpty()) {
            source.insert(QStringLiteral("unit"), each->unit);
        }
        columns.insert(foreignMeaningName(each.key()), source);
    }
    QJsonObject json{{QStringLiteral("table"), table}, {QStringLiteral("columns"), columns}};
    if (!providerTable.isEmpty()) {
        json.insert(QStringLiteral("providers"),
            QJsonObject{{QStringLiteral("table"), providerTable}, {QStringLiteral("id"), providerId},
                {QStringLiteral("name"), providerName}});
    }
    return json;
}

Result<UsageMapping> UsageMapping::fromJson(const QJsonObject &json)
{
    UsageMapping mapping;
    mapping.table = json.value(QStringLiteral("table")).toString();
    if (mapping.table.isEmpty()) {
        return badMapping(QCoreApplication::translate("Usage", "The mapping names no table."));
    }
    const QJsonObject columns = json.value(QStringLiteral("columns")).toObject();
    for (auto each = columns.constBegin(); each != columns.constEnd(); ++each) {
        const auto meaning = foreignMeaningFromName(each.key());
        const QJsonObject source = each.value().toObject();
        const QString column = source.value(QStringLiteral("column")).toString();
        if (!meaning || column.isEmpty()) {
            return badMapping(
                QCoreApplication::translate("Usage", "The mapping says nothing that is known about \"%1\".")
                    .arg(each.key()));
        }
        const QStringList units = foreignUnits(*meaning);
        const QString unit = source.value(QStringLiteral("unit")).toString(units.value(0));
        if (!units.contains(unit) && !(units.isEmpty() && unit.isEmpty())) {
            return badMapping(QCoreApplication::translate("Usage", "\"%1\" is not a unit of \"%2\".")
                                  .arg(unit, each.key()));
        }
        mapping.sources.insert(*meaning, {column, unit});
    }
    const QJsonObject providers = json.value(QStringLiteral("providers")).toObject();
    mapping.providerTable = providers.value(QStringLiteral("table")).toString();
    mapping.providerId = providers.value(QStringLiteral("id")).toString();
    mapping.providerName = providers.value(QStringLiteral("name")).toString();
    if (!mapping.providerTable.isEmpty()
        && (mapping.providerId.isEmpty() || mapping.providerName.isEmpty())) {
        return badMapping(
            QCoreApplication::translate("Usage", "The mapping does not say how providers are named."));
    }
    return mapping;
}

Result<void> UsageMapping::check(const QList<ForeignColumn> &columns) const
{
    if (!sources.contains(ForeignMeaning::Time)) {
        return badMapping(
            QCoreApplication::translate("Usage", "No column of \"%1\" is known to say when a call was.")
                .arg(table));
    }
    for (const ForeignSource &source : sources) {
        if (!columnNamed(columns, source.column)) {
            return noColumn(table, source.column);
        }
    }
    const ForeignSource &time = sources[ForeignMeaning::Time];
    if (time.unit == u"timestamp" && !columnNamed(columns, time.column)->isTime()) {
        return badMapping(QCoreApplication::translate(
            "Usage", "\"%1\" of \"%2\" is no time to the database: choose what its numbers count.")
                              .arg(time.column, table));
    }
    return {};
}

Result<void> UsageMapping::checkProviders(const QList<ForeignColumn> &columns) const
{
    for (const QString &name : {providerId, providerName}) {
        if (!columnNamed(columns, name)) {
            return noColumn(providerTable, name);
        }
    }
    return {};
}

} // namespace aio::usage
