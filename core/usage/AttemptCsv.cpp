#include "core/usage/AttemptCsv.h"

#include <QDateTime>
#include <QStringList>

namespace aio::usage {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.at(0))) {
        text.prepend(u'\'');
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')) {
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

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
        cell(attempt.provider), ai::providerKindName(attempt.providerKind), cell(attempt.modelAsked),
        cell(attempt.modelServed), cell(attempt.resolvedFrom), cell(attempt.plan), ai::taskName(attempt.task),
        cell(attempt.user), statusName(attempt.error),
        attempt.httpStatus == 0 ? QString() : QString::number(attempt.httpStatus), cell(attempt.errorText),
        number(usage.input), number(usage.cachedInput), number(usage.cacheWrite5m),
        number(usage.cacheWrite1h), number(usage.output), number(usage.reasoning), flag(usage.estimated),
        attempt.cost.amount ? attempt.cost.amount->toDecimal() : QString(),
        catalog::costSourceName(attempt.cost.source), cell(attempt.cost.priceVersion),
        number(attempt.firstTextUs), QString::number(attempt.latencyUs), flag(attempt.streamed),
        flag(attempt.cancelled), flag(attempt.isTest), cell(attempt.fallbackReason)};
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
        "fallback_reason\r\n");
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
