#include "core/orchestrator/AnswerCheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace aio {

namespace {

// From the first bracket to its last counterpart: models like to wrap JSON in a sentence or a fence.
QByteArray jsonIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype object = trimmed.indexOf(u'{');
    const qsizetype array = trimmed.indexOf(u'[');
    const bool isArray = array >= 0 && (object < 0 || array < object);
    const qsizetype first = isArray ? array : object;
    const qsizetype last = trimmed.lastIndexOf(isArray ? u']' : u'}');
    return first < 0 || last < first ? QByteArray() : trimmed.mid(first, last - first + 1).toUtf8();
}

// Strict output forms know no optional members, so models write null for what is absent: drop those.
QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray()) {
            kept.append(withoutNulls(item));
        }
        return kept;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isNull()) {
            kept.insert(member.key(), withoutNulls(member.value()));
        }
    }
    return kept;
}

Failure notAsAsked(const QString &detail)
{
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate(
            "Orchestrator", "The model's answer does not have the form it was asked for."),
        QCoreApplication::translate("Orchestrator", "Try again, or choose another model."), detail);
}

QString breaches(valijson::ValidationResults &results)
{
    constexpr int shown = 5;
    QStringList lines;
    valijson::ValidationResults::Error error;
    while (lines.size() < shown && results.popError(error)) {
        QString path;
        for (const std::string &step : error.context) {
            path += QString::fromStdString(step);
        }
        lines.append(path + QStringLiteral(": ") + QString::fromStdString(error.description));
    }
    return lines.join(u'\n');
}

} // namespace

Result<QJsonValue> checkAnswer(const QString &text, const ai::OutputSchema &schema)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(jsonIn(text), &parseError);
    if (document.isNull()) {
        return notAsAsked(QStringLiteral("no JSON: ") + parseError.errorString());
    }
    const QJsonValue value =
        withoutNulls(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    // valijson throws on a schema that it cannot read: ours, so this is a mistake in the program.
    try {
        valijson::Schema compiled;
        valijson::SchemaParser parser;
        const QJsonValue schemaValue(schema.schema);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), compiled);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (!validator.validate(compiled, valijson::adapters::QtJsonAdapter(value), &results)) {
            return notAsAsked(breaches(results));
        }
    } catch (const std::exception &problem) {
        return failure(ErrorKind::Internal,
            QCoreApplication::translate("Orchestrator", "The form asked of the model cannot be checked."), {},
            QString::fromLocal8Bit(problem.what()));
    }
    return value;
}

} // namespace aio
