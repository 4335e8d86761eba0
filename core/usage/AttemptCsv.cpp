#include "core/usage/AttemptCsv.h"

#include "core/csv/CsvCell.h"

#include <QDateTime>
#include <QStringList>

namespace aio::usage {

namespace {

QString number(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

QString flag(bool on)
{
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

QString line(const UsageAttempt &attempt)
{
    const ai::TokenUsage &usage = attempt.usage;
    const QStringList cells{attempt.id.toString(QUuid::WithoutBraces),
        attempt.call.toString(QUuid::WithoutBraces), QString::number(attempt.number),
        QDateTime::fromMSecsSinceEpoch(attempt.startedAt, Qt::UTC).toString(Qt::ISODateWithMs),
        csv::cell(attempt.provider), ai::providerKindName(attempt.providerKind),
        csv::cell(attempt.modelAsked), csv::cell(attempt.modelServed), csv::cell(attempt.resolvedFrom),
        csv::cell(attempt.plan), ai::taskName(attempt.task), csv::cell(attempt.user),
        statusName(attempt.error), attempt.httpStatus == 0 ? QString() : QString::number(attempt.httpStatus),
        csv::cell(attempt.errorText), number(usage.input), number(usage.cachedInput),
        number(usage.cacheWrite5m), number(usage.cacheWrite1h), number(usage.output), number(usage.reasoning),
        flag(usage.estimated), attempt.cost.amount ? attempt.cost.amount->toDecimal() : QString(),
        catalog::costSourceName(attempt.cost.source), csv::cell(attempt.cost.priceVersion),
        number(attempt.firstTextUs), QString::number(attempt.latencyUs), flag(attempt.streamed),
        flag(attempt.cancelled), flag(attempt.isTest), csv::cell(attempt.fallbackReason),
        attempt.parent.isNull() ? QString() : attempt.parent.toString(QUuid::WithoutBraces),
        number(usage.imageInput), csv::cell(attempt.keyReference), csv::cell(attempt.origin),
        csv::cell(attempt.idempotencyKey)};
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QByteArray attemptCsvHeader()
{
    return QByteArrayLiteral(
        "id,call_id,attempt,started_at,provider_id,provider_kind,model_asked,model_served,resolved_from,"
        "plan,task,user_name,status,http_status,error_text,input_tokens,cached_tokens,"
        "cache_write_5m_tokens,cache_write_1h_tokens,output_tokens,reasoning_tokens,tokens_estimated,"
        "cost_usd,cost_source,price_version,first_text_us,latency_us,streamed,cancelled,is_test,"
        "fallback_reason,parent_id,image_tokens,key_reference,origin,idempotency_key\r\n");
}

QByteArray attemptsAsCsv(const QList<UsageAttempt> &attempts)
{
    QString text;
    for (const UsageAttempt &attempt : attempts) {
        text += line(attempt);
    }
    return text.toUtf8();
}

} // namespace aio::usage
