#include "core/usage/foreign/UsageMapping.h"

#include <algorithm>

namespace aio::usage {

namespace {

// Names that programs give such columns, the surest first. Of two that fit, the first one wins.
struct Habit
{
    ForeignMeaning meaning;
    QStringList names;
};

const QList<Habit> &habits()
{
    static const QList<Habit> all = [] {
        const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
        return QList<Habit>{
            {ForeignMeaning::Id, list("id uuid log_id usage_id")},
            {ForeignMeaning::Call, list("call_id request_id trace_id correlation_id request_uuid")},
            {ForeignMeaning::Time,
                list(
                    "started_at requested_at request_time timestamp created_at occurred_at logged_at time ts "
                    "inserted_at date")},
            {ForeignMeaning::Provider,
                list("provider provider_name provider_id provider_config_id ai_provider_config_id config_id "
                     "vendor")},
            {ForeignMeaning::Model,
                list("model_served model model_name model_id model_used deployment engine")},
            {ForeignMeaning::Plan, list("plan plan_name tier subscription_plan subscription_tier plan_id")},
            {ForeignMeaning::Task,
                list("task task_type operation feature purpose use_case endpoint action request_type")},
            {ForeignMeaning::User,
                list("user_name username user_email email user_id account_id customer_id created_by user")},
            {ForeignMeaning::Status, list("status state outcome result success succeeded is_success ok")},
            {ForeignMeaning::HttpStatus, list("http_status status_code http_status_code response_code")},
            {ForeignMeaning::ErrorText, list("error_message error_text error error_detail failure_reason")},
            {ForeignMeaning::InputTokens,
                list("input_tokens prompt_tokens tokens_input tokens_in tokens_prompt request_tokens "
                     "prompt_token_count")},
            {ForeignMeaning::CachedTokens,
                list("cached_tokens cached_input_tokens cache_read_input_tokens cache_read_tokens "
                     "prompt_cached_tokens")},
            {ForeignMeaning::OutputTokens,
                list("output_tokens completion_tokens tokens_output tokens_out tokens_completion "
                     "response_tokens candidates_token_count")},
            {ForeignMeaning::ReasoningTokens, list("reasoning_tokens thinking_tokens thoughts_token_count")},
            {ForeignMeaning::Cost,
                list("cost_nano cost_nano_usd cost_micros cost_micro_usd cost_cents cost_usd cost total_cost "
                     "estimated_cost price amount")},
            {ForeignMeaning::Latency,
                list("latency_us latency_ms duration_ms response_time_ms latency duration response_time "
                     "elapsed_ms elapsed processing_time_ms duration_seconds latency_seconds")},
            {ForeignMeaning::FirstText,
                list("first_text_us time_to_first_token_ms ttft_ms first_token_ms ttft time_to_first_token")},
        };
    }();
    return all;
}

double largest(const QStringList &samples)
{
    double most = 0;
    for (const QString &sample : samples) {
        most = std::max(most, sample.toDouble());
    }
    return most;
}

// A number of seconds, milliseconds or microseconds since 1970 tells which by its size.
QString unitOfTime(const ForeignColumn &column)
{
    constexpr double inMilliseconds = 1e11;
    constexpr double inMicroseconds = 1e14;
    if (column.isTime()) {
        return QStringLiteral("timestamp");
    }
    const double most = largest(column.samples);
    if (most >= inMicroseconds) {
        return QStringLiteral("us");
    }
    return most >= inMilliseconds ? QStringLiteral("ms") : QStringLiteral("s");
}

QString unitOf(ForeignMeaning meaning, const ForeignColumn &column)
{
    const QString name = column.name.toLower();
    switch (meaning) {
    case ForeignMeaning::Time:
        return unitOfTime(column);
    case ForeignMeaning::Cost:
        if (name.contains(QStringLiteral("nano"))) {
            return QStringLiteral("nano-usd");
        }
        if (name.contains(QStringLiteral("micro"))) {
            return QStringLiteral("micro-usd");
        }
        return name.contains(QStringLiteral("cent")) ? QStringLiteral("cents") : QStringLiteral("usd");
    case ForeignMeaning::Latency:
    case ForeignMeaning::FirstText:
        if (name.endsWith(QStringLiteral("_us"))) {
            return QStringLiteral("us");
        }
        return name.contains(QStringLiteral("second")) || column.type == u"double precision"
                || column.type == u"real"
            ? QStringLiteral("s")
            : QStringLiteral("ms");
    case ForeignMeaning::InputTokens:
        // What is called a prompt has all of it; what is called input goes by the newer habit.
        return name.contains(QStringLiteral("prompt")) ? QStringLiteral("with-cached")
                                                       : QStringLiteral("without-cached");
    default:
        return {};
    }
}

bool mayMean(ForeignMeaning meaning, const ForeignColumn &column)
{
    switch (meaning) {
    case ForeignMeaning::Time:
        return column.isTime() || column.isNumber();
    case ForeignMeaning::HttpStatus:
    case ForeignMeaning::InputTokens:
    case ForeignMeaning::CachedTokens:
    case ForeignMeaning::OutputTokens:
    case ForeignMeaning::ReasoningTokens:
    case ForeignMeaning::Cost:
    case ForeignMeaning::Latency:
    case ForeignMeaning::FirstText:
        return column.isNumber();
    default:
        return !column.isTime();
    }
}

const ForeignColumn *named(const QList<ForeignColumn> &columns, const QString &name)
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
        [&name](const ForeignColumn &column) { return column.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == columns.cend() ? nullptr : &*found;
}

} // namespace

UsageMapping UsageMapping::guess(const QString &table, const QList<ForeignColumn> &columns)
{
    UsageMapping mapping;
    mapping.table = table;
    for (const Habit &habit : habits()) {
        for (const QString &name : habit.names) {
            const ForeignColumn *column = named(columns, name);
            if (column != nullptr && mayMean(habit.meaning, *column)) {
                mapping.sources.insert(habit.meaning, {column->name, unitOf(habit.meaning, *column)});
                break;
            }
        }
    }
    return mapping;
}

void UsageMapping::guessProviders(const QString &providers, const QList<ForeignColumn> &columns)
{
    const QString column = sources.value(ForeignMeaning::Provider).column;
    if (!column.endsWith(QStringLiteral("id"), Qt::CaseInsensitive)) {
        return; // it is a name already
    }
    const ForeignColumn *id = named(columns, QStringLiteral("id"));
    for (const char *const name : {"slug", "name", "provider_name", "display_name", "title", "provider"}) {
        const ForeignColumn *label = named(columns, QString::fromLatin1(name));
        if (id != nullptr && label != nullptr) {
            providerTable = providers;
            providerId = id->name;
            providerName = label->name;
            return;
        }
    }
}

} // namespace aio::usage
