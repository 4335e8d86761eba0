#include "core/jobs/ExtractionJson.h"

#include <QJsonArray>

namespace aio {

namespace {

QJsonValue jsonNumber(double value)
{
    return value == double(qint64(value)) ? QJsonValue(qint64(value)) : QJsonValue(value);
}

struct JsonVisitor
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Undefined; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(const QStringList &list) const { return QJsonArray::fromStringList(list); }
    QJsonValue operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(int value) const { return value; }
    QJsonValue operator()(WorkMode mode) const { return workModeName(mode); }
    QJsonValue operator()(const Salary &salary) const
    {
        QJsonObject object;
        if (salary.min) {
            object[QStringLiteral("min")] = jsonNumber(*salary.min);
        }
        if (salary.max) {
            object[QStringLiteral("max")] = jsonNumber(*salary.max);
        }
        if (!salary.currency.isEmpty()) {
            object[QStringLiteral("currency")] = salary.currency;
        }
        if (salary.unit) {
            object[QStringLiteral("unit")] = salaryUnitName(*salary.unit);
        }
        return object;
    }
    QJsonValue operator()(const QList<LanguageSkill> &list) const
    {
        QJsonArray array;
        for (const LanguageSkill &skill : list) {
            QJsonObject object{{QStringLiteral("language"), skill.language}};
            if (!skill.level.isEmpty()) {
                object[QStringLiteral("level")] = skill.level;
            }
            array.append(object);
        }
        return array;
    }
};

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray()) {
        if (!item.toString().isEmpty()) {
            list << item.toString();
        }
    }
    return list;
}

FieldValue salaryValue(const QJsonObject &object)
{
    Salary salary;
    if (object[QStringLiteral("min")].isDouble()) {
        salary.min = object[QStringLiteral("min")].toDouble();
    }
    if (object[QStringLiteral("max")].isDouble()) {
        salary.max = object[QStringLiteral("max")].toDouble();
    }
    salary.currency = object[QStringLiteral("currency")].toString();
    salary.unit = salaryUnitFromName(object[QStringLiteral("unit")].toString());
    return salary;
}

FieldValue languagesValue(const QJsonArray &array)
{
    QList<LanguageSkill> list;
    for (const auto &item : array) {
        const QString language = item[QStringLiteral("language")].toString();
        if (!language.isEmpty()) {
            list.append({language, item[QStringLiteral("level")].toString()});
        }
    }
    return list;
}

// The value of a field from JSON; monostate if the JSON holds another kind.
FieldValue valueFromJson(JobField field, const QJsonValue &json)
{
    switch (field) {
    case JobField::DatePosted:
    case JobField::ValidThrough:
    case JobField::StartDate: {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? FieldValue(date) : FieldValue();
    }
    case JobField::Remote: {
        const auto mode = workModeFromName(json.toString());
        return mode ? FieldValue(*mode) : FieldValue();
    }
    case JobField::ExperienceYearsMin:
        return json.isDouble() ? FieldValue(json.toInt()) : FieldValue();
    case JobField::Salary:
        return json.isObject() ? salaryValue(json.toObject()) : FieldValue();
    case JobField::Languages:
        return languagesValue(json.toArray());
    default:
        if (isListField(field)) {
            return stringList(json);
        }
        return json.isString() ? FieldValue(json.toString()) : FieldValue();
    }
}

QJsonObject toJson(const Provenance &provenance)
{
    QJsonObject object{{QStringLiteral("source"), originName(provenance.origin)},
        {QStringLiteral("confidence"), qRound(provenance.confidence * 1000) / 1000.0}};
    if (!provenance.text.isEmpty()) {
        object[QStringLiteral("text")] = provenance.text;
    }
    if (provenance.span) {
        object[QStringLiteral("span")] =
            QJsonArray{qint64(provenance.span->start), qint64(provenance.span->end)};
    }
    object[QStringLiteral("page")] = provenance.page;
    if (!provenance.boxes.isEmpty()) {
        QJsonArray boxes;
        for (const QRect &box : provenance.boxes) {
            boxes.append(QJsonArray{box.x(), box.y(), box.width(), box.height()});
        }
        object[QStringLiteral("boxes")] = boxes;
    }
    if (provenance.confirmed) {
        object[QStringLiteral("confirmed")] = true;
    }
    return object;
}

Provenance provenanceFromJson(const QJsonObject &object)
{
    Provenance provenance;
    provenance.origin = originFromName(object[QStringLiteral("source")].toString()).value_or(Origin::Text);
    provenance.confidence = object[QStringLiteral("confidence")].toDouble();
    provenance.text = object[QStringLiteral("text")].toString();
    const QJsonArray span = object[QStringLiteral("span")].toArray();
    if (span.size() == 2) {
        provenance.span = TextSpan{qsizetype(span[0].toInteger()), qsizetype(span[1].toInteger())};
    }
    provenance.page = object[QStringLiteral("page")].toInt();
    for (const auto &item : object[QStringLiteral("boxes")].toArray()) {
        const QJsonArray box = item.toArray();
        if (box.size() == 4) {
            provenance.boxes.append(QRect(box[0].toInt(), box[1].toInt(), box[2].toInt(), box[3].toInt()));
        }
    }
    provenance.confirmed = object[QStringLiteral("confirmed")].toBool();
    return provenance;
}

QJsonObject originalsToJson(const QMap<JobField, OriginalValue> &originals)
{
    QJsonObject object;
    for (auto it = originals.cbegin(); it != originals.cend(); ++it) {
        QJsonObject original;
        if (!isEmpty(it->value)) {
            original[QStringLiteral("value")] = toJson(it->value);
        }
        if (it->why) {
            original[QStringLiteral("provenance")] = toJson(*it->why);
        }
        object[jobFieldKey(it.key())] = original;
    }
    return object;
}

QMap<JobField, OriginalValue> originalsFromJson(const QJsonObject &object)
{
    QMap<JobField, OriginalValue> originals;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = jobFieldFromKey(it.key());
        if (!field || !it.value().isObject()) {
            continue;
        }
        OriginalValue original{valueFromJson(*field, it.value()[QStringLiteral("value")]), {}};
        const QJsonValue why = it.value()[QStringLiteral("provenance")];
        if (why.isObject()) {
            original.why = provenanceFromJson(why.toObject());
        }
        originals.insert(*field, original);
    }
    return originals;
}

} // namespace

QJsonValue toJson(const FieldValue &value)
{
    return std::visit(JsonVisitor{}, value);
}

QJsonObject toJson(const JobPosting &job)
{
    QJsonObject object;
    for (const JobField field : allJobFields()) {
        if (job.hasValue(field)) {
            object[jobFieldKey(field)] = toJson(job.value(field));
        }
    }
    return object;
}

QJsonObject toJson(const Extraction &extraction)
{
    QJsonObject provenance;
    for (auto it = extraction.provenance.cbegin(); it != extraction.provenance.cend(); ++it) {
        provenance[jobFieldKey(it.key())] = toJson(it.value());
    }
    const EngineInfo &engine = extraction.engine;
    QJsonObject object{
        {QStringLiteral("job"), toJson(extraction.job)},
        {QStringLiteral("provenance"), provenance},
        {QStringLiteral("engine"),
            QJsonObject{{QStringLiteral("provider"), engine.provider},
                {QStringLiteral("model"), engine.model.isEmpty() ? QJsonValue() : QJsonValue(engine.model)},
                {QStringLiteral("attempts"), engine.attempts}}},
        {QStringLiteral("usage"),
            QJsonObject{{QStringLiteral("input_tokens"), engine.inputTokens},
                {QStringLiteral("output_tokens"), engine.outputTokens},
                {QStringLiteral("cost_usd"), exactUsd(engine.costNanoUsd)},
                {QStringLiteral("latency_ms"), engine.latencyMs}}},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(extraction.warnings)},
    };
    // Only of jobs that a person edited: what an engine returns has none.
    if (!extraction.originals.isEmpty()) {
        object[QStringLiteral("originals")] = originalsToJson(extraction.originals);
    }
    return object;
}

JobPosting jobFromJson(const QJsonObject &object)
{
    JobPosting job;
    for (const JobField field : allJobFields()) {
        const QJsonValue json = object[jobFieldKey(field)];
        if (!json.isUndefined()) {
            job.setValue(field, valueFromJson(field, json));
        }
    }
    return job;
}

Extraction extractionFromJson(const QJsonObject &object)
{
    Extraction extraction;
    extraction.job = jobFromJson(object[QStringLiteral("job")].toObject());
    const QJsonObject provenance = object[QStringLiteral("provenance")].toObject();
    for (auto it = provenance.begin(); it != provenance.end(); ++it) {
        if (const auto field = jobFieldFromKey(it.key())) {
            extraction.provenance[*field] = provenanceFromJson(it.value().toObject());
        }
    }
    const QJsonObject engine = object[QStringLiteral("engine")].toObject();
    const QJsonObject usage = object[QStringLiteral("usage")].toObject();
    extraction.engine.provider = engine[QStringLiteral("provider")].toString(extraction.engine.provider);
    extraction.engine.model = engine[QStringLiteral("model")].toString();
    extraction.engine.attempts = engine[QStringLiteral("attempts")].toInt(1);
    extraction.engine.inputTokens = usage[QStringLiteral("input_tokens")].toInteger();
    extraction.engine.outputTokens = usage[QStringLiteral("output_tokens")].toInteger();
    extraction.engine.latencyMs = usage[QStringLiteral("latency_ms")].toInteger();
    QString cost = usage[QStringLiteral("cost_usd")].toString();
    extraction.engine.costNanoUsd = cost.remove(u'.').toLongLong();
    extraction.warnings = stringList(object[QStringLiteral("warnings")]);
    extraction.originals = originalsFromJson(object[QStringLiteral("originals")].toObject());
    return extraction;
}

QString exactUsd(qint64 nanoUsd)
{
    constexpr qint64 nanosPerUsd = 1'000'000'000;
    const quint64 magnitude = nanoUsd < 0 ? 0 - quint64(nanoUsd) : quint64(nanoUsd);
    return (nanoUsd < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / nanosPerUsd) + u'.'
        + QStringLiteral("%1").arg(magnitude % nanosPerUsd, 9, 10, QLatin1Char('0'));
}

} // namespace aio
