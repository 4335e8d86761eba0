#include "core/usage/transfer/AttemptFields.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace aio::usage {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

struct TextField
{
    const char16_t *name;
    QString UsageAttempt::*member;
};
constexpr std::array textFields{TextField{u"provider_id", &UsageAttempt::provider},
    TextField{u"key_reference", &UsageAttempt::keyReference},
    TextField{u"model_asked", &UsageAttempt::modelAsked},
    TextField{u"model_served", &UsageAttempt::modelServed},
    TextField{u"resolved_from", &UsageAttempt::resolvedFrom}, TextField{u"plan", &UsageAttempt::plan},
    TextField{u"user_name", &UsageAttempt::user}, TextField{u"error_text", &UsageAttempt::errorText},
    TextField{u"fallback_reason", &UsageAttempt::fallbackReason}, TextField{u"origin", &UsageAttempt::origin},
    TextField{u"idempotency_key", &UsageAttempt::idempotencyKey}};

struct CountField
{
    const char16_t *name;
    std::optional<qint64> ai::TokenUsage::*member;
};
constexpr std::array countFields{CountField{u"input_tokens", &ai::TokenUsage::input},
    CountField{u"cached_tokens", &ai::TokenUsage::cachedInput},
    CountField{u"cache_write_5m_tokens", &ai::TokenUsage::cacheWrite5m},
    CountField{u"cache_write_1h_tokens", &ai::TokenUsage::cacheWrite1h},
    CountField{u"output_tokens", &ai::TokenUsage::output},
    CountField{u"reasoning_tokens", &ai::TokenUsage::reasoning},
    CountField{u"image_tokens", &ai::TokenUsage::imageInput}};

struct FlagField
{
    const char16_t *name;
    bool UsageAttempt::*member;
};
constexpr std::array flagFields{FlagField{u"streamed", &UsageAttempt::streamed},
    FlagField{u"cancelled", &UsageAttempt::cancelled}, FlagField{u"is_test", &UsageAttempt::isTest}};

QString named(const char16_t *name)
{
    return QString::fromUtf16(name);
}

// Reads fields and remembers the first that is wrong.
class FieldReader
{
public:
    explicit FieldReader(const QHash<QString, QString> &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] QString text(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    void refuse(const QString &name) { m_wrong = m_wrong.isEmpty() ? name : m_wrong; }

    QUuid uuid(const QString &name, bool needed)
    {
        const QString given = text(name);
        const QUuid id = QUuid::fromString(given);
        if (id.isNull() && (needed || !given.isEmpty())) {
            refuse(name);
        }
        return id;
    }

    std::optional<qint64> count(const QString &name)
    {
        const QString given = text(name);
        bool good = true;
        const qint64 number = given.isEmpty() ? 0 : given.toLongLong(&good);
        if (!good || number < 0) {
            refuse(name);
        }
        return given.isEmpty() || !good ? std::nullopt : std::optional(number);
    }

    bool flag(const QString &name)
    {
        const QString given = text(name);
        if (!given.isEmpty() && given != u"true" && given != u"false") {
            refuse(name);
        }
        return given == u"true";
    }

    // One of the names that something has; `needed`: an empty one is none of them.
    template <typename Value>
    Value oneOf(const QString &name, std::optional<Value> (*known)(QStringView), Value otherwise, bool needed)
    {
        const QString given = text(name);
        const auto value = known(given);
        if (!value && (needed || !given.isEmpty())) {
            refuse(name);
        }
        return value.value_or(otherwise);
    }

private:
    const QHash<QString, QString> &m_fields;
    QString m_wrong;
};

void readCost(FieldReader &reader, UsageAttempt &attempt)
{
    const QString amount = reader.text(QStringLiteral("cost_usd"));
    attempt.cost.amount = ai::Money::fromDecimal(amount);
    attempt.cost.source = reader.oneOf(QStringLiteral("cost_source"), catalog::costSourceFromName,
        attempt.cost.amount ? catalog::CostSource::Provider : catalog::CostSource::Unpriced, false);
    attempt.cost.priceVersion = reader.text(QStringLiteral("price_version"));
    const bool unpriced = attempt.cost.source == catalog::CostSource::Unpriced;
    if ((!amount.isEmpty() && !attempt.cost.amount)
        || (attempt.cost.amount && attempt.cost.amount->nanoUsd < 0)
        || unpriced == attempt.cost.amount.has_value()) {
        reader.refuse(QStringLiteral("cost_usd"));
    }
}

void readWhat(FieldReader &reader, UsageAttempt &attempt)
{
    attempt.providerKind = reader.oneOf(
        QStringLiteral("provider_kind"), ai::providerKindFromName, ai::ProviderKind::OpenAiCompatible, true);
    attempt.task = reader.oneOf(QStringLiteral("task"), ai::taskFromName, ai::AiTask::Chat, true);
    const QString status = reader.text(QStringLiteral("status"));
    if (status != u"ok") {
        attempt.error =
            reader.oneOf(QStringLiteral("status"), ai::aiErrorKindFromName, ai::AiErrorKind::BadAnswer, true);
    }
    attempt.httpStatus = int(reader.count(QStringLiteral("http_status")).value_or(0));
    for (const TextField &field : textFields) {
        attempt.*field.member = reader.text(named(field.name));
    }
    if (attempt.provider.isEmpty()) {
        reader.refuse(QStringLiteral("provider_id"));
    }
}

} // namespace

QJsonObject attemptToJson(const UsageAttempt &attempt)
{
    QJsonObject object{{QStringLiteral("id"), attempt.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("call_id"), attempt.call.toString(QUuid::WithoutBraces)},
        {QStringLiteral("attempt"), attempt.number},
        {QStringLiteral("started_at"),
            QDateTime::fromMSecsSinceEpoch(attempt.startedAt, Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("provider_kind"), ai::providerKindName(attempt.providerKind)},
        {QStringLiteral("task"), ai::taskName(attempt.task)},
        {QStringLiteral("status"), statusName(attempt.error)},
        {QStringLiteral("cost_source"), catalog::costSourceName(attempt.cost.source)},
        {QStringLiteral("latency_us"), attempt.latencyUs},
        {QStringLiteral("tokens_estimated"), attempt.usage.estimated}};
    const auto addText = [&object](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            object.insert(name, text);
        }
    };
    for (const TextField &field : textFields) {
        addText(named(field.name), attempt.*field.member);
    }
    addText(QStringLiteral("price_version"), attempt.cost.priceVersion);
    addText(QStringLiteral("cost_usd"), attempt.cost.amount ? attempt.cost.amount->toDecimal() : QString());
    addText(QStringLiteral("parent_id"),
        attempt.parent.isNull() ? QString() : attempt.parent.toString(QUuid::WithoutBraces));
    for (const CountField &field : countFields) {
        if (attempt.usage.*field.member) {
            object.insert(named(field.name), *(attempt.usage.*field.member));
        }
    }
    if (attempt.firstTextUs) {
        object.insert(QStringLiteral("first_text_us"), *attempt.firstTextUs);
    }
    if (attempt.httpStatus != 0) {
        object.insert(QStringLiteral("http_status"), attempt.httpStatus);
    }
    for (const FlagField &field : flagFields) {
        object.insert(named(field.name), attempt.*field.member);
    }
    return object;
}

Result<UsageAttempt> attemptFromFields(const QHash<QString, QString> &fields)
{
    FieldReader reader(fields);
    UsageAttempt attempt;
    attempt.id = reader.uuid(QStringLiteral("id"), true);
    attempt.call = reader.uuid(QStringLiteral("call_id"), false);
    attempt.call = attempt.call.isNull() ? attempt.id : attempt.call;
    attempt.parent = reader.uuid(QStringLiteral("parent_id"), false);
    attempt.number = int(reader.count(QStringLiteral("attempt")).value_or(1));
    const QDateTime started =
        QDateTime::fromString(reader.text(QStringLiteral("started_at")), Qt::ISODateWithMs);
    // A time without a zone would be another one on another computer.
    if (!started.isValid() || started.timeSpec() == Qt::LocalTime || attempt.number < 1) {
        reader.refuse(QStringLiteral("started_at"));
    }
    attempt.startedAt = started.toMSecsSinceEpoch();
    readWhat(reader, attempt);
    for (const CountField &field : countFields) {
        attempt.usage.*field.member = reader.count(named(field.name));
    }
    attempt.usage.estimated = reader.flag(QStringLiteral("tokens_estimated"));
    readCost(reader, attempt);
    attempt.firstTextUs = reader.count(QStringLiteral("first_text_us"));
    attempt.latencyUs = reader.count(QStringLiteral("latency_us")).value_or(0);
    for (const FlagField &field : flagFields) {
        attempt.*field.member = reader.flag(named(field.name));
    }
    if (!reader.wrong().isEmpty()) {
        return failure(ErrorKind::BadInput,
            FieldText::tr("\"%1\" is missing or makes no sense.").arg(reader.wrong()),
            FieldText::tr("The file has to be as aioctl usage export writes it."));
    }
    return attempt;
}

QHash<QString, QString> fieldsOf(const QJsonObject &object)
{
    QHash<QString, QString> fields;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QJsonValue value = member.value();
        if (value.isBool()) {
            fields.insert(member.key(), value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
        } else if (value.isDouble()) {
            fields.insert(member.key(), QString::number(value.toInteger(-1)));
        } else if (value.isString()) {
            fields.insert(member.key(), value.toString());
        }
    }
    return fields;
}

} // namespace aio::usage
