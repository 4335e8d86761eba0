#include "core/usage/foreign/ForeignUsage.h"

#include <algorithm>
#include <array>

namespace aio::usage {

namespace {

// The order of the columns of a page.
constexpr std::array<ForeignMeaning, 18> order{ForeignMeaning::Time, ForeignMeaning::Id, ForeignMeaning::Call,
    ForeignMeaning::Provider, ForeignMeaning::Model, ForeignMeaning::Plan, ForeignMeaning::Task,
    ForeignMeaning::User, ForeignMeaning::Status, ForeignMeaning::HttpStatus, ForeignMeaning::ErrorText,
    ForeignMeaning::InputTokens, ForeignMeaning::CachedTokens, ForeignMeaning::OutputTokens,
    ForeignMeaning::ReasoningTokens, ForeignMeaning::Cost, ForeignMeaning::Latency,
    ForeignMeaning::FirstText};

constexpr int placeOf(ForeignMeaning meaning)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order.at(i) == meaning) {
            return int(i);
        }
    }
    return -1;
}

// What a unit is multiplied by to give milliseconds (times), nano-dollars (money) or microseconds.
QString factorOf(ForeignMeaning meaning, const QString &unit)
{
    if (meaning == ForeignMeaning::Cost) {
        return unit == u"usd"      ? QStringLiteral("1000000000")
            : unit == u"cents"     ? QStringLiteral("10000000")
            : unit == u"micro-usd" ? QStringLiteral("1000")
                                   : QStringLiteral("1");
    }
    if (meaning == ForeignMeaning::Time) {
        return unit == u"s" ? QStringLiteral("1000")
            : unit == u"us" ? QStringLiteral("0.001")
                            : QStringLiteral("1");
    }
    return unit == u"s" ? QStringLiteral("1000000")
        : unit == u"ms" ? QStringLiteral("1000")
                        : QStringLiteral("1");
}

QString expressionOf(ForeignMeaning meaning, const ForeignSource &source)
{
    const QString column = QStringLiteral("l.") + quotedName(source.column);
    switch (meaning) {
    case ForeignMeaning::Time:
        if (source.unit == u"timestamp") {
            return QStringLiteral("floor(extract(epoch FROM %1) * 1000)::bigint").arg(column);
        }
        return QStringLiteral("floor(%1::numeric * %2)::bigint").arg(column, factorOf(meaning, source.unit));
    case ForeignMeaning::Cost:
    case ForeignMeaning::Latency:
    case ForeignMeaning::FirstText:
        return QStringLiteral("round(%1::numeric * %2)::bigint").arg(column, factorOf(meaning, source.unit));
    case ForeignMeaning::InputTokens:
    case ForeignMeaning::CachedTokens:
    case ForeignMeaning::OutputTokens:
    case ForeignMeaning::ReasoningTokens:
    case ForeignMeaning::HttpStatus:
        return column + QStringLiteral("::bigint");
    default:
        return column + QStringLiteral("::text");
    }
}

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
    const int place = placeOf(meaning);
    return row.isNull(place) ? std::nullopt : std::optional(std::max<qint64>(row.integer(place), 0));
}

UsageAttempt attemptOfRow(const SqlRow &row, const UsageMapping &mapping)
{
    const auto text = [&row](ForeignMeaning meaning) { return row.text(placeOf(meaning)); };
    QStringList all;
    for (int i = 0; i < int(order.size()); ++i) {
        all << row.text(i);
    }
    UsageAttempt attempt;
    attempt.startedAt = row.integer(placeOf(ForeignMeaning::Time));
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
    attempt.httpStatus = row.number(placeOf(ForeignMeaning::HttpStatus));
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

} // namespace

ForeignUsage::ForeignUsage(Connection &connection, UsageMapping mapping)
    : m_connection(connection)
    , m_mapping(std::move(mapping))
{
}

Result<void> ForeignUsage::prepare()
{
    if (!m_sql.isEmpty()) {
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
    m_sql = selectSql();
    return {};
}

QString ForeignUsage::selectSql() const
{
    QStringList columns;
    for (const ForeignMeaning meaning : order) {
        const auto source = m_mapping.sources.constFind(meaning);
        if (source == m_mapping.sources.constEnd()) {
            columns << QStringLiteral("NULL");
        } else if (meaning == ForeignMeaning::Provider && !m_mapping.providerTable.isEmpty()) {
            columns << QStringLiteral("coalesce(p.%1::text, l.%2::text)")
                           .arg(quotedName(m_mapping.providerName), quotedName(source->column));
        } else {
            columns << expressionOf(meaning, *source);
        }
    }
    QString from = quotedName(m_mapping.table) + QStringLiteral(" l");
    const QString provider = m_mapping.sources.value(ForeignMeaning::Provider).column;
    if (!m_mapping.providerTable.isEmpty() && !provider.isEmpty()) {
        from += QStringLiteral(" LEFT JOIN %1 p ON p.%2::text = l.%3::text")
                    .arg(quotedName(m_mapping.providerTable), quotedName(m_mapping.providerId),
                        quotedName(provider));
    }
    const QString time = columns.at(placeOf(ForeignMeaning::Time));
    const QString id = m_mapping.sources.contains(ForeignMeaning::Id)
        ? columns.at(placeOf(ForeignMeaning::Id))
        : QStringLiteral("l.ctid::text");
    return QStringLiteral("SELECT %1, %2 FROM %3 WHERE (%4, %2) > (?, ?) AND %4 IS NOT NULL "
                          "ORDER BY %4, %2 LIMIT ?")
        .arg(columns.join(QStringLiteral(", ")), id + QStringLiteral(" COLLATE \"C\""), from, time);
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
        const auto read =
            connection.forEach(m_sql, {after.at, sqlText(after.id), wanted}, [&](const SqlRow &row) {
                page.attempts << attemptOfRow(row, m_mapping);
                last = {row.integer(0), row.text(int(order.size()))};
            });
        if (!read) {
            return Failure(read.error());
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
