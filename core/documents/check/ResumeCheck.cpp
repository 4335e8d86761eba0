#include "core/documents/check/ResumeCheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResumeCheck)
};

constexpr qsizetype maxBytes = qsizetype(8) * 1024 * 1024;
constexpr int maxProblems = 200;

QJsonObject readSchema()
{
    QFile file(QStringLiteral(":/aio/schema/resume.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// "[work]" and "[0]" as valijson names the steps to a value.
QStringList stepsOf(const valijson::ValidationResults::Error &error)
{
    QStringList steps;
    for (const std::string &step : error.context) {
        const QString text = QString::fromStdString(step);
        if (text != u"<root>") {
            steps.append(text.mid(1, text.size() - 2));
        }
    }
    return steps;
}

QString pointerOf(const QStringList &steps)
{
    QString pointer;
    for (QString step : steps) {
        pointer += u'/' + step.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    }
    return pointer;
}

// What the schema wants at the place: "string", "array", "object", or the name of one of its definitions.
QString wantedAt(const QJsonObject &schema, const QStringList &steps)
{
    QJsonObject at = schema;
    for (const QString &step : steps) {
        const QJsonObject properties = at.value(QStringLiteral("properties")).toObject();
        at = properties.contains(step) ? properties.value(step).toObject()
                                       : at.value(QStringLiteral("items")).toObject();
    }
    const QString reference = at.value(QStringLiteral("$ref")).toString();
    return reference.isEmpty() ? at.value(QStringLiteral("type")).toString() : reference.section(u'/', -1);
}

QJsonValue valueAt(const QJsonObject &document, const QStringList &steps)
{
    QJsonValue at = document;
    for (const QString &step : steps) {
        at = at.isArray() ? at.toArray().at(step.toInt()) : at.toObject().value(step);
    }
    return at;
}

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return Text::tr("null");
    case QJsonValue::Bool:
        return Text::tr("true or false");
    case QJsonValue::Double:
        return Text::tr("a number");
    case QJsonValue::Array:
        return Text::tr("a list");
    case QJsonValue::Object:
        return Text::tr("an object");
    default:
        return Text::tr("text");
    }
}

QString sentence(const QString &wanted, const QJsonValue &value)
{
    constexpr int shown = 60;
    const QString text = value.toString().left(shown);
    if (value.isString() && wanted == u"date") {
        return Text::tr("\"%1\" is no date of the form 2024, 2024-05 or 2024-05-31.").arg(text);
    }
    if (value.isString() && wanted == u"address") {
        return Text::tr("\"%1\" is no full address: it starts with https:// or the like.").arg(text);
    }
    if (value.isString() && wanted == u"email") {
        return Text::tr("\"%1\" is no e-mail address.").arg(text);
    }
    const QString kind = wanted == u"array" ? Text::tr("a list")
        : wanted == u"object"               ? Text::tr("an object")
                                            : Text::tr("text");
    return Text::tr("This must be %1, not %2.").arg(kind, kindOf(value));
}

// An error of a value comes with one for each value around it; the innermost says what is wrong.
bool isAtTheValue(const valijson::ValidationResults::Error &error)
{
    const QString description = QString::fromStdString(error.description);
    return description.contains(u"'type'") || description.contains(u"'pattern'")
        || description.contains(u"type constraint") || description.contains(u"pattern");
}

QList<ResumeProblem> problemsIn(
    valijson::ValidationResults &results, const QJsonObject &schema, const QJsonObject &document)
{
    QList<ResumeProblem> problems;
    valijson::ValidationResults::Error error;
    while (results.popError(error) && problems.size() < maxProblems) {
        if (!isAtTheValue(error)) {
            continue;
        }
        const QStringList steps = stepsOf(error);
        const ResumeProblem problem{
            pointerOf(steps), sentence(wantedAt(schema, steps), valueAt(document, steps))};
        if (!problems.contains(problem)) {
            problems.append(problem);
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
        [](const ResumeProblem &a, const ResumeProblem &b) { return a.pointer < b.pointer; });
    return problems;
}

Failure noJson(const QString &detail)
{
    return failure(ErrorKind::BadInput, Text::tr("This is no JSON file that holds a profile."),
        Text::tr("A JSON Resume file starts with { and ends with }."), detail);
}

} // namespace

Result<QList<ResumeProblem>> checkResume(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes) {
        return failure(ErrorKind::BadInput, Text::tr("The file is larger than 8 MB."),
            Text::tr("A profile is a few pages of text."));
    }
    QJsonParseError parseError;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &parseError);
    if (!json.isObject()) {
        return noJson(QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset));
    }
    const QJsonObject document = json.object();
    const QJsonObject schema = readSchema();
    // valijson throws on a schema that it cannot read: ours, so this is a mistake in the program.
    try {
        valijson::Schema compiled;
        valijson::SchemaParser parser;
        const QJsonValue schemaValue(schema);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), compiled);
        valijson::Validator validator;
        valijson::ValidationResults results;
        const QJsonValue value(document);
        const bool valid = validator.validate(compiled, valijson::adapters::QtJsonAdapter(value), &results);
        QList<ResumeProblem> problems = problemsIn(results, schema, document);
        if (!valid && problems.isEmpty()) {
            problems.append({{}, Text::tr("The file does not have the form of JSON Resume.")});
        }
        return problems;
    } catch (const std::exception &problem) {
        return failure(ErrorKind::Internal, Text::tr("The file cannot be checked."), {},
            QString::fromLocal8Bit(problem.what()));
    }
}

} // namespace aio
