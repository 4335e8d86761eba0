#include "core/usage/billing/InvoiceMapping.h"

#include <algorithm>
#include <array>

namespace aio::usage {

namespace {

struct MappingField
{
    const char16_t *name;
    QString InvoiceMapping::*member;
    std::array<const char16_t *, 10> usual; ///< what such columns are called, the most certain first
};

// The first names are those of OpenAI's and Anthropic's exports.
constexpr std::array mappingFields{
    MappingField{u"day", &InvoiceMapping::day,
        {u"start_time_iso", u"usage_date_utc", u"usage_date", u"start_time", u"date", u"day", u"timestamp",
            u"datum", u"time", u"period"}},
    MappingField{u"amount", &InvoiceMapping::amount,
        {u"amount_value", u"cost_usd", u"amount_usd", u"cost", u"amount", u"total_usd", u"total", u"price",
            u"betrag", u"kosten"}},
    MappingField{u"model", &InvoiceMapping::model,
        {u"model", u"model_version", u"model_name", u"model_id", u"line_item", u"sku", u"product", u"modell",
            u"description", nullptr}},
    MappingField{u"item", &InvoiceMapping::item,
        {u"token_type", u"item", u"cost_type", u"meter", u"category", nullptr, nullptr, nullptr, nullptr,
            nullptr}},
    MappingField{u"tier", &InvoiceMapping::tier,
        {u"usage_type", u"service_tier", u"tier", u"batch", nullptr, nullptr, nullptr, nullptr, nullptr,
            nullptr}},
    MappingField{u"currency", &InvoiceMapping::currency,
        {u"amount_currency", u"currency", u"waehrung", nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
            nullptr}},
};

QStringList inLowerCase(const QStringList &header)
{
    QStringList lower;
    for (const QString &column : header) {
        lower << column.trimmed().toLower();
    }
    return lower;
}

} // namespace

QJsonObject InvoiceMapping::toJson() const
{
    QJsonObject object;
    for (const MappingField &field : mappingFields) {
        if (!(this->*field.member).isEmpty()) {
            object.insert(QString::fromUtf16(field.name), this->*field.member);
        }
    }
    if (!dayFormat.isEmpty()) {
        object.insert(QStringLiteral("day_format"), dayFormat);
    }
    if (inCents) {
        object.insert(QStringLiteral("in_cents"), true);
    }
    return object;
}

InvoiceMapping InvoiceMapping::fromJson(const QJsonObject &object)
{
    InvoiceMapping mapping;
    for (const MappingField &field : mappingFields) {
        mapping.*field.member = object.value(QString::fromUtf16(field.name)).toString();
    }
    mapping.dayFormat = object.value(QStringLiteral("day_format")).toString();
    mapping.inCents = object.value(QStringLiteral("in_cents")).toBool();
    return mapping;
}

InvoiceFormat invoiceFormatOf(const QStringList &header)
{
    const QStringList lower = inLowerCase(header);
    const auto has = [&lower](std::initializer_list<QString> columns) {
        return std::all_of(columns.begin(), columns.end(),
            [&lower](const QString &column) { return lower.contains(column); });
    };
    if (has({QStringLiteral("start_time"), QStringLiteral("amount_value"),
            QStringLiteral("amount_currency")})) {
        return InvoiceFormat::OpenAi;
    }
    if (has({QStringLiteral("usage_date_utc"), QStringLiteral("token_type"), QStringLiteral("cost_usd")})) {
        return InvoiceFormat::Anthropic;
    }
    return InvoiceFormat::Csv;
}

InvoiceMapping guessMapping(const QStringList &header)
{
    const QStringList lower = inLowerCase(header);
    InvoiceMapping mapping;
    for (const MappingField &field : mappingFields) {
        for (const char16_t *const usual : field.usual) {
            const qsizetype at = usual != nullptr ? lower.indexOf(QString::fromUtf16(usual)) : -1;
            if (at >= 0) {
                mapping.*field.member = header.at(at);
                break;
            }
        }
    }
    return mapping;
}

} // namespace aio::usage
