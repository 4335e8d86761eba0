#include "core/providers/SchemaDialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

// Schemas are the program's own; a limit all the same, because nothing else ends a recursion.
constexpr int maxDepth = 32;

const QSet<QString> &sharedFormats()
{
    static const QSet<QString> formats{u"date-time"_s, u"time"_s, u"date"_s, u"duration"_s, u"email"_s,
        u"hostname"_s, u"ipv4"_s, u"ipv6"_s, u"uuid"_s};
    return formats;
}

const QSet<QString> &anthropicFormats()
{
    static const QSet<QString> formats = sharedFormats() + QSet<QString>{u"uri"_s};
    return formats;
}

QJsonArray typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type.isArray()) {
        return type.toArray();
    }
    if (type.isString()) {
        return {type};
    }
    if (schema.contains("properties"_L1)) {
        return {u"object"_s};
    }
    return schema.contains("items"_L1) ? QJsonArray{u"array"_s} : QJsonArray();
}

bool isObject(const QJsonObject &schema)
{
    return typesOf(schema).contains(u"object"_s);
}

// An object whose names the schema does not list: a map.
bool isOpen(const QJsonObject &schema)
{
    const QJsonValue additional = schema.value("additionalProperties"_L1);
    return isObject(schema)
        && (additional.isObject() || additional.toBool() || !schema.contains("properties"_L1));
}

QString asText(const QString &key, const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return key + u": "_s + QString::fromUtf8(json.mid(1, json.size() - 2));
}

QJsonObject described(QJsonObject schema, const QStringList &additions)
{
    if (!additions.isEmpty()) {
        const QString before = schema.value("description"_L1).toString();
        schema.insert("description"_L1,
            (before.isEmpty() ? QString() : before + u' ') + u'(' + additions.join(u"; "_s) + u')');
    }
    return schema;
}

// A copy of `schema` with the keys of `kept` and the formats of `formats`; the rest as text in `moved`.
QJsonObject reduced(
    const QJsonObject &schema, const QSet<QString> &kept, const QSet<QString> &formats, QStringList &moved)
{
    static const QSet<QString> silent{u"$schema"_s, u"$id"_s, u"default"_s, u"examples"_s, u"title"_s};
    QJsonObject result;
    for (auto entry = schema.begin(); entry != schema.end(); ++entry) {
        const bool strange = entry.key() == u"format" && !formats.contains(entry.value().toString());
        if (kept.contains(entry.key()) && !strange) {
            result.insert(entry.key(), entry.value());
        } else if (!silent.contains(entry.key()) && entry.key() != u"additionalProperties"
            && entry.key() != u"oneOf") {
            moved.append(asText(entry.key(), entry.value()));
        }
    }
    if (schema.contains("oneOf"_L1) && !result.contains("anyOf"_L1)) {
        result.insert("anyOf"_L1, schema.value("oneOf"_L1));
    }
    return result;
}

template <typename Convert> void convertWithin(QJsonObject &schema, const Convert &convert)
{
    for (const auto key : {"properties"_L1, "$defs"_L1}) {
        if (schema.value(key).isObject()) {
            QJsonObject properties = schema.value(key).toObject();
            for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
                entry.value() = convert(entry.value().toObject());
            }
            schema.insert(key, properties);
        }
    }
    if (schema.value("items"_L1).isObject()) {
        schema.insert("items"_L1, convert(schema.value("items"_L1).toObject()));
    }
    for (const auto key : {"anyOf"_L1, "allOf"_L1}) {
        if (schema.value(key).isArray()) {
            QJsonArray all;
            const QJsonArray before = schema.value(key).toArray();
            for (const QJsonValue &each : before) {
                all.append(convert(each.toObject()));
            }
            schema.insert(key, all);
        }
    }
}

QJsonObject orNull(QJsonObject schema)
{
    QJsonArray types = typesOf(schema);
    if (types.contains(u"null"_s)) {
        return schema;
    }
    if (schema.contains("anyOf"_L1)) {
        QJsonArray choices = schema.value("anyOf"_L1).toArray();
        choices.append(QJsonObject{{u"type"_s, u"null"_s}});
        schema.insert("anyOf"_L1, choices);
        return schema;
    }
    if (types.isEmpty()) {
        return {{u"anyOf"_s, QJsonArray{schema, QJsonObject{{u"type"_s, u"null"_s}}}}};
    }
    types.append(u"null"_s);
    schema.insert("type"_L1, types);
    if (schema.contains("enum"_L1)) {
        QJsonArray values = schema.value("enum"_L1).toArray();
        values.append(QJsonValue::Null);
        schema.insert("enum"_L1, values);
    }
    return schema;
}

class Strict
{
public:
    [[nodiscard]] QJsonObject convert(const QJsonObject &schema, int depth)
    {
        static const QSet<QString> kept{u"type"_s, u"properties"_s, u"required"_s, u"items"_s, u"enum"_s,
            u"const"_s, u"anyOf"_s, u"description"_s, u"format"_s, u"$ref"_s, u"$defs"_s};
        m_possible = m_possible && depth < maxDepth && !isOpen(schema) && !schema.contains("allOf"_L1);
        if (!m_possible) {
            return {};
        }
        QStringList moved;
        QJsonObject result = reduced(schema, kept, sharedFormats(), moved);
        convertWithin(result, [this, depth](const QJsonObject &inner) { return convert(inner, depth + 1); });
        if (isObject(schema)) {
            close(result);
        }
        return described(result, moved);
    }

    [[nodiscard]] bool isPossible() const { return m_possible; }

private:
    static void close(QJsonObject &schema)
    {
        const QJsonArray required = schema.value("required"_L1).toArray();
        QJsonObject properties = schema.value("properties"_L1).toObject();
        QJsonArray all;
        for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
            if (!required.contains(entry.key())) {
                entry.value() = orNull(entry.value().toObject());
            }
            all.append(entry.key());
        }
        schema.insert("properties"_L1, properties);
        schema.insert("required"_L1, all);
        schema.insert("additionalProperties"_L1, false);
    }

    bool m_possible = true;
};

QJsonObject toAnthropic(const QJsonObject &schema, int depth)
{
    static const QSet<QString> kept{u"type"_s, u"properties"_s, u"required"_s, u"items"_s, u"enum"_s,
        u"const"_s, u"anyOf"_s, u"allOf"_s, u"description"_s, u"title"_s, u"format"_s, u"$ref"_s, u"$defs"_s,
        u"minItems"_s};
    if (depth > maxDepth) {
        return {};
    }
    QStringList moved;
    QJsonObject result = reduced(schema, kept, anthropicFormats(), moved);
    if (result.value("minItems"_L1).toInt() > 1) {
        moved.append(asText(u"minItems"_s, result.take("minItems"_L1)));
    }
    convertWithin(result, [depth](const QJsonObject &inner) { return toAnthropic(inner, depth + 1); });
    if (isObject(schema)) {
        result.insert("additionalProperties"_L1, false);
        if (isOpen(schema)) {
            moved.append(u"any property names"_s);
        }
    }
    return described(result, moved);
}

// Anthropic compiles a schema into a grammar and refuses one with more optional members than this, anywhere
// in it, as too complex; and one with more unions than that.
constexpr int mostOptional = 24;
constexpr int mostUnions = 16;

// Takes what is too much: an optional list becomes one that is there and may be empty, which says the same;
// if that is not enough, others become ones that may be null, which answers are allowed to have.
class FewerOptional
{
public:
    [[nodiscard]] QJsonObject applied(const QJsonObject &schema)
    {
        m_excess = countOf(schema) - mostOptional;
        QJsonObject result = schema;
        for (const bool lists : {true, false}) {
            result = m_excess > 0 ? required(result, lists) : result;
        }
        return result;
    }

private:
    static int countOf(QJsonObject schema)
    {
        const QJsonArray required = schema.value("required"_L1).toArray();
        const QStringList names = schema.value("properties"_L1).toObject().keys();
        int count = int(std::count_if(names.cbegin(), names.cend(),
            [&required](const QString &name) { return !required.contains(name); }));
        convertWithin(schema, [&count](const QJsonObject &inner) {
            count += countOf(inner);
            return inner;
        });
        return count;
    }

    [[nodiscard]] QJsonObject required(QJsonObject schema, bool lists)
    {
        QJsonArray required = schema.value("required"_L1).toArray();
        QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto entry = properties.begin(); entry != properties.end() && m_excess > 0; ++entry) {
            const QJsonObject member = entry.value().toObject();
            if (required.contains(entry.key()) || !takes(member, lists)) {
                continue;
            }
            entry.value() = lists ? member : orNull(member);
            m_unions += lists ? 0 : 1;
            required.append(entry.key());
            --m_excess;
        }
        if (!properties.isEmpty()) {
            schema.insert("properties"_L1, properties);
            schema.insert("required"_L1, required);
        }
        convertWithin(schema, [this, lists](const QJsonObject &inner) {
            return m_excess > 0 ? this->required(inner, lists) : inner;
        });
        return schema;
    }

    [[nodiscard]] bool takes(const QJsonObject &member, bool lists) const
    {
        const bool mayBeEmpty =
            typesOf(member) == QJsonArray{u"array"_s} && member.value("minItems"_L1).toInt() == 0;
        return lists ? mayBeEmpty : m_unions < mostUnions;
    }

    int m_excess = 0;
    int m_unions = 0;
};

// Gemini's formats are those of OpenAPI; others are refused.
const QSet<QString> &geminiFormats()
{
    static const QSet<QString> formats{
        u"date-time"_s, u"enum"_s, u"int32"_s, u"int64"_s, u"float"_s, u"double"_s};
    return formats;
}

class Gemini
{
public:
    [[nodiscard]] QJsonObject convert(const QJsonObject &schema, int depth)
    {
        static const QSet<QString> kept{u"format"_s, u"title"_s, u"description"_s, u"nullable"_s, u"enum"_s,
            u"items"_s, u"minItems"_s, u"maxItems"_s, u"properties"_s, u"required"_s, u"minimum"_s,
            u"maximum"_s, u"minLength"_s, u"maxLength"_s, u"pattern"_s, u"anyOf"_s};
        m_possible = m_possible && depth < maxDepth && !isOpen(schema) && !schema.contains("$ref"_L1)
            && !schema.contains("allOf"_L1) && !schema.contains("const"_L1);
        if (!m_possible) {
            return {};
        }
        QStringList moved;
        QJsonObject result = reduced(schema, kept, geminiFormats(), moved);
        moved.removeIf([](const QString &text) { return text.startsWith(u"type: "); });
        takeTypes(schema, result);
        convertWithin(result, [this, depth](const QJsonObject &inner) { return convert(inner, depth + 1); });
        takeNullChoice(result);
        return described(result, moved);
    }

    [[nodiscard]] bool isPossible() const { return m_possible; }

private:
    void takeTypes(const QJsonObject &schema, QJsonObject &result)
    {
        QJsonArray types = typesOf(schema);
        for (qsizetype index = types.size() - 1; index >= 0; --index) {
            if (types.at(index) == u"null"_s && types.size() > 1) {
                types.removeAt(index);
                result.insert("nullable"_L1, true);
            }
        }
        if (types.size() > 1) {
            m_possible = false;
        } else if (!types.isEmpty()) {
            result.insert("type"_L1, types.first().toString().toUpper());
        }
        QJsonArray values = result.value("enum"_L1).toArray();
        for (qsizetype index = values.size() - 1; index >= 0; --index) {
            if (values.at(index).isNull()) {
                values.removeAt(index);
                result.insert("enum"_L1, values);
                result.insert("nullable"_L1, true);
            } else if (!values.at(index).isString()) {
                m_possible = false; // an enum of numbers
            }
        }
    }

    // anyOf [X, null] is a nullable X.
    static void takeNullChoice(QJsonObject &schema)
    {
        QJsonArray choices = schema.value("anyOf"_L1).toArray();
        for (qsizetype index = choices.size() - 1; index >= 0; --index) {
            if (choices.at(index).toObject().value("type"_L1) == u"NULL"_s) {
                choices.removeAt(index);
                schema.insert("nullable"_L1, true);
                schema.insert("anyOf"_L1, choices);
            }
        }
    }

    bool m_possible = true;
};

// Gemini's second dialect: references and open objects, but few keywords besides.
QJsonObject toGeminiJson(const QJsonObject &schema, int depth)
{
    static const QSet<QString> kept{u"$id"_s, u"$defs"_s, u"$ref"_s, u"$anchor"_s, u"type"_s, u"format"_s,
        u"title"_s, u"description"_s, u"enum"_s, u"items"_s, u"prefixItems"_s, u"minItems"_s, u"maxItems"_s,
        u"minimum"_s, u"maximum"_s, u"anyOf"_s, u"properties"_s, u"required"_s};
    if (depth > maxDepth) {
        return {};
    }
    QStringList moved;
    QJsonObject result = reduced(schema, kept, {schema.value("format"_L1).toString()}, moved);
    convertWithin(result, [depth](const QJsonObject &inner) { return toGeminiJson(inner, depth + 1); });
    if (const QJsonValue open = schema.value("additionalProperties"_L1); open.isObject()) {
        result.insert("additionalProperties"_L1, toGeminiJson(open.toObject(), depth + 1));
    } else if (open.isBool()) {
        result.insert("additionalProperties"_L1, open);
    }
    return described(result, moved);
}

} // namespace

std::optional<QJsonObject> strictSchema(const QJsonObject &schema)
{
    Strict dialect;
    QJsonObject result = dialect.convert(schema, 0);
    const bool objectAtRoot = typesOf(schema) == QJsonArray{u"object"_s} && !schema.contains("anyOf"_L1);
    return dialect.isPossible() && objectAtRoot ? std::optional(result) : std::nullopt;
}

QJsonObject anthropicSchema(const QJsonObject &schema)
{
    return FewerOptional().applied(toAnthropic(schema, 0));
}

std::optional<QJsonObject> geminiSchema(const QJsonObject &schema)
{
    Gemini dialect;
    QJsonObject result = dialect.convert(schema, 0);
    return dialect.isPossible() ? std::optional(result) : std::nullopt;
}

QJsonObject geminiJsonSchema(const QJsonObject &schema)
{
    return toGeminiJson(schema, 0);
}

} // namespace aio::providers
