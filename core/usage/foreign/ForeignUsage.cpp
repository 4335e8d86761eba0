#include "core/usage/foreign/ForeignUsage.h"

#include "core/usage/foreign/ForeignSelect.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace aio::usage {

namespace {

constexpr qint64 usPerMs = 1000;

QUuid idOf(const QString &text, const QString &otherwise)
{
    const QUuid id = QUuid::fromString(text);
    static const QUuid space(0x6f1d7a52, 0x2f0e, 0x4c37, 0x9a, 0x41, 0x5e, 0x0b, 0x77, 0xc3, 0x91, 0x2d);
    return id.isNull() ? QUuid::createUuidV5(space, otherwise) : id;
}

std::optional<ai::AiErrorKind> errorOf(const QString &status, qint64 httpStatus, bool hasErrorText)
{
    static const QStringList well{QStringLiteral("ok"), QStringLiteral("success"),
        QStringLiteral("succeeded"), QStringLiteral("successful"), QStringLiteral("completed"),
        QStringLiteral("complete"), QStringLiteral("done"), QStringLiteral("true"), QStringLiteral("t"),
        QStringLiteral("1"), QStringLiteral("200")};
    constexpr int firstError = 400;
    const QString word = status.toLower();
    const bool failed =
        word.isEmpty() ? httpStatus >= firstError || (httpStatus == 0 && hasErrorText) : !well.contains(word);
    if (!failed) {
        return std::nullopt;
    }
    if (const auto known = ai::aiErrorKindFromName(word)) {
        return known;
    }
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int tooMany = 429;
    constexpr int serverError = 500;
    if (httpStatus == unauthorized || httpStatus == forbidden) {
        return ai::AiErrorKind::Auth;
    }
    if (httpStatus == tooMany || word.contains(QStringLiteral("rate"))) {
        return ai::AiErrorKind::RateLimit;
    }
    if (word.contains(QStringLiteral("timeout"))) {
        return ai::AiErrorKind::Timeout;
    }
    if (httpStatus >= serverError) {
        return ai::AiErrorKind::Overloaded;
    }
    return httpStatus >= firstError ? ai::AiErrorKind::BadRequest : ai::AiErrorKind::BadAnswer;
}

std::optional<qint64> countOf(const SqlRow &row, ForeignMeaning meaning)
{
    const int place = ForeignSelect::placeOf(meaning);
    return row.isNull(place) ? std::nullopt : std::optional(std::max<qint64>(row.integer(place), 0));
}

UsageAttempt attemptOfRow(const SqlRow &row, const UsageMapping &mapping)
{
    const auto text = [&row](ForeignMeaning meaning) { return row.text(ForeignSelect::placeOf(meaning)); };
    QStringList all;
    for (int i = 0; i < int(ForeignSelect::order().size()); ++i) {
        all << row.text(i);
    }
    UsageAttempt attempt;
    attempt.startedAt = row.integer(ForeignSelect::placeOf(ForeignMeaning::Time));
    const QString id = text(ForeignMeaning::Id);
    attempt.id = idOf(id, mapping.table + u'\n' + (id.isEmpty() ? all.join(u'\n') : id));
    const QString call = text(ForeignMeaning::Call);
    attempt.call = call.isEmpty() ? attempt.id : idOf(call, mapping.table + u'\n' + call);
    attempt.provider = text(ForeignMeaning::Provider);
    attempt.providerKind =
        ai::providerKindFromName(attempt.provider).value_or(ai::ProviderKind::OpenAiCompatible);
    attempt.modelAsked = text(ForeignMeaning::Model);
    attempt.modelServed = attempt.modelAsked;
    attempt.plan = text(ForeignMeaning::Plan);
    attempt.task = ai::taskFromName(text(ForeignMeaning::Task)).value_or(ai::AiTask::Chat);
    attempt.user = text(ForeignMeaning::User);
    attempt.httpStatus = row.number(ForeignSelect::placeOf(ForeignMeaning::HttpStatus));
    attempt.errorText = text(ForeignMeaning::ErrorText).left(UsageAttempt::maxErrorText);
    attempt.error = errorOf(text(ForeignMeaning::Status), attempt.httpStatus, !attempt.errorText.isEmpty());
    ai::TokenUsage &usage = attempt.usage;
    usage.input = countOf(row, ForeignMeaning::InputTokens);
    usage.cachedInput = countOf(row, ForeignMeaning::CachedTokens);
    usage.output = countOf(row, ForeignMeaning::OutputTokens);
    usage.reasoning = countOf(row, ForeignMeaning::ReasoningTokens);
    if (usage.input && usage.cachedInput
        && mapping.sources.value(ForeignMeaning::InputTokens).unit == u"with-cached") {
        usage.input = std::max<qint64>(*usage.input - *usage.cachedInput, 0);
    }
    if (const auto cost = countOf(row, ForeignMeaning::Cost)) {
        attempt.cost = {catalog::CostSource::Provider, ai::Money{*cost}, {}, {}};
    }
    attempt.latencyUs = countOf(row, ForeignMeaning::Latency).value_or(0);
    attempt.firstTextUs = countOf(row, ForeignMeaning::FirstText);
    attempt.origin = mapping.table;
    return attempt;
}

Result<void> checkAttempt(const UsageAttempt &attempt, const UsageMapping &mapping)
{
    constexpr qint64 mostTokens = 1'000'000'000;
    constexpr qint64 mostNanoUsd = 10'000'000'000'000;
    constexpr qint64 longestUs = 30LL * 24 * 3600 * 1'000'000;
    const qint64 cost = attempt.cost.amount.value_or(ai::Money{}).nanoUsd;
    const std::array<std::tuple<ForeignMeaning, qint64, qint64>, 7> values{
        std::tuple{ForeignMeaning::InputTokens, attempt.usage.input.value_or(0), mostTokens},
        std::tuple{ForeignMeaning::CachedTokens, attempt.usage.cachedInput.value_or(0), mostTokens},
        std::tuple{ForeignMeaning::OutputTokens, attempt.usage.output.value_or(0), mostTokens},
        std::tuple{ForeignMeaning::ReasoningTokens, attempt.usage.reasoning.value_or(0), mostTokens},
        std::tuple{ForeignMeaning::Cost, cost, mostNanoUsd},
        std::tuple{ForeignMeaning::Latency, attempt.latencyUs, longestUs},
        std::tuple{ForeignMeaning::FirstText, attempt.firstTextUs.value_or(0), longestUs}};
    for (const auto &[meaning, value, most] : values) {
        if (value > most) {
            return failure(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Usage", "\"%1\" of the table \"%2\" holds a value that no call has.")
                    .arg(mapping.sources.value(meaning).column, mapping.table),
                QCoreApplication::translate("Usage", "Choose another column, or another unit."));
        }
    }
    return {};
}

ForeignCursor cursorOf(const SqlRow &row)
{
    const qint64 moment = row.integer(ForeignSelect::placeOfMoment());
    const qint64 at = row.integer(ForeignSelect::placeOf(ForeignMeaning::Time));
    return {at, row.text(ForeignSelect::placeOfId()), int(moment - at * usPerMs)};
}

// It was the other program's table that gave no answer, and trying again gives none either.
Error badValue(const Error &error, const QString &table)
{
    if (!error.detail.startsWith(QStringLiteral("PostgreSQL 22"))) {
        return error;
    }
    return {ErrorKind::BadInput,
        QCoreApplication::translate("Usage", "A value in the table \"%1\" is not what its column shall mean.")
            .arg(table),
        QCoreApplication::translate("Usage", "Choose another column, or another unit."), error.detail};
}

} // namespace

ForeignUsage::ForeignUsage(Connection &connection, UsageMapping mapping)
    : m_connection(connection)
    , m_mapping(std::move(mapping))
{
}

Result<void> ForeignUsage::prepare()
{
    if (!m_firstSql.isEmpty()) {
        return {};
    }
    // Every name of the statement is one that the database has.
    const auto columns = readForeignColumns(m_connection, m_mapping.table);
    if (!columns) {
        return Failure(columns.error());
    }
    if (Result<void> fits = m_mapping.check(*columns); !fits) {
        return fits;
    }
    if (!m_mapping.providerTable.isEmpty()) {
        const auto providers = readForeignColumns(m_connection, m_mapping.providerTable);
        if (!providers) {
            return Failure(providers.error());
        }
        if (Result<void> fits = m_mapping.checkProviders(*providers); !fits) {
            return fits;
        }
    }
    m_firstSql = ForeignSelect::sql(m_mapping, *columns, false);
    m_nextSql = ForeignSelect::sql(m_mapping, *columns, true);
    return {};
}

Result<ForeignPage> ForeignUsage::page(const ForeignCursor &after, int limit)
{
    constexpr int most = 10'000;
    const int wanted = std::clamp(limit, 1, most);
    return m_connection.inReadTransaction([&](Connection &connection) -> Result<ForeignPage> {
        if (const Result<void> ready = prepare(); !ready) {
            return Failure(ready.error());
        }
        ForeignPage page;
        ForeignCursor last = after;
        Result<void> plausible;
        const bool first = after.at == ForeignCursor::beginning;
        const qint64 moment = first ? 0 : after.at * usPerMs + after.microseconds;
        const auto read = connection.forEach(first ? m_firstSql : m_nextSql,
            first ? QVariantList{wanted} : QVariantList{moment, moment, sqlText(after.id), wanted},
            [&](const SqlRow &row) {
                page.attempts << attemptOfRow(row, m_mapping);
                if (plausible) {
                    plausible = checkAttempt(page.attempts.constLast(), m_mapping);
                }
                last = cursorOf(row);
            });
        if (!read) {
            return Failure(badValue(read.error(), m_mapping.table));
        }
        if (!plausible) {
            return Failure(plausible.error());
        }
        if (!page.attempts.isEmpty()) {
            page.next = last;
        }
        return page;
    });
}

Result<qint64> ForeignUsage::readInto(AttemptImport &target, ForeignCursor &after, const WorkContext &context)
{
    constexpr int together = 2000;
    qint64 added = 0;
    for (;;) {
        if (const Result<void> may = context.check(); !may) {
            return Failure(may.error());
        }
        const Result<ForeignPage> read = page(after, together);
        if (!read) {
            return Failure(read.error());
        }
        if (!read->next) {
            return added;
        }
        const Result<qint64> written = target.add(read->attempts);
        if (!written) {
            return written;
        }
        added += *written;
        after = *read->next;
    }
}

} // namespace aio::usage
