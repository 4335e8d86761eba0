#include "core/extraction/page/StateValues.h"

#include "core/extraction/page/JsonLenient.h"
#include "core/extraction/page/StatePosting.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxValues = 60;
constexpr qsizetype smallestScript = 80;

bool isJsonType(const QString &type)
{
    return type.contains(u"json"_s) && !type.contains(u"ld+json"_s) && type != u"importmap";
}

bool isJavaScript(const QString &type)
{
    return type.isEmpty() || type.contains(u"javascript"_s) || type == u"module";
}

void readAssignments(const QString &script, const WorkContext &context, QList<QJsonValue> &values)
{
    static const QRegularExpression pattern(
        u"(?:(?:window|self|globalThis)\\s*(?:\\.\\s*[A-Za-z_$][\\w$.]*|\\[\\s*[\"'][^\"']{1,80}[\"']\\s*\\])"
        u"|(?:var|let|const)\\s+[A-Za-z_$][\\w$]*)\\s*=\\s*(?=[{\\[]|JSON\\.parse\\()"
        "|\\.push\\(\\s*(?=\\{)"_s);
    qsizetype from = 0;
    while (values.size() < maxValues && !context.interrupted()) {
        const auto match = pattern.match(script, from);
        if (!match.hasMatch()) {
            return;
        }
        qsizetype start = match.capturedEnd();
        from = start;
        if (QStringView(script).sliced(start).startsWith(u"JSON.parse(")) {
            start += 11;
            const QString wrapped =
                u"["_s + script.sliced(start, std::min<qsizetype>(script.size() - start, 4'000'000));
            const auto list = parseLenientJson(wrapped);
            const QString text = list ? list->toArray().first().toString() : QString();
            if (const auto inner = parseLenientJson(text)) {
                values.append(*inner);
            }
            continue;
        }
        qsizetype end = start;
        if (const auto value = parseJsValue(script, start, &end)) {
            values.append(*value);
            from = std::max(from, end);
        }
    }
}

// Some frameworks keep their state in an attribute of the element they fill.
void readAttributes(const HtmlTree &tree, QList<QJsonValue> &values)
{
    constexpr qsizetype smallest = 200;
    for (int i = 0; i < tree.size() && values.size() < maxValues; ++i) {
        if (!tree.isElement(i) || tree.longestAttribute(i) < smallest) {
            continue;
        }
        for (const auto &[name, value] : tree.attributes(i)) {
            if (value.size() >= smallest && value.trimmed().startsWith('{')
                && (name.startsWith("data-") || name.startsWith(":") || name == "props"
                    || name == "x-data")) {
                if (const auto parsed = parseLenientJson(QString::fromUtf8(value))) {
                    values.append(*parsed);
                }
            }
        }
    }
}

// Pages that stream their data push pieces of text; lines of it are "id:json".
void readStream(const QString &script, QString &stream)
{
    static const QRegularExpression pattern(u"__next_f\\.push\\(\\s*(?=\\[)"_s);
    for (auto it = pattern.globalMatch(script); it.hasNext();) {
        qsizetype end = 0;
        const auto value = parseJsValue(script, it.next().capturedEnd(), &end);
        const QString piece = value ? value->toArray().at(1).toString() : QString();
        stream += piece;
    }
}

void readStreamLines(const QString &stream, QList<QJsonValue> &values)
{
    for (const QStringView line : QStringView(stream).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (values.size() >= maxValues || colon < 0 || colon > 8 || line.size() < colon + smallestScript) {
            continue;
        }
        const QStringView body = line.sliced(colon + 1);
        if (body.startsWith(u'[') || body.startsWith(u'{')) {
            if (const auto value = parseLenientJson(body)) {
                values.append(*value);
            }
        }
    }
}

} // namespace

QList<QJsonValue> readStateValues(const HtmlTree &tree, const PageFacts &facts, const WorkContext &context)
{
    QList<QJsonValue> values;
    QString stream;
    for (const PageFacts::Script &script : facts.scripts) {
        if (values.size() >= maxValues || context.interrupted()) {
            break;
        }
        const QString text = tree.verbatimText(script.node);
        if (text.size() < smallestScript) {
            continue;
        }
        if (isJsonType(script.type)) {
            if (!mentionsPosting(text)) {
                continue;
            }
            if (const auto value = parseLenientJson(text)) {
                values.append(*value);
            }
        } else if (isJavaScript(script.type)) {
            if (text.contains(u"__next_f"_s)) {
                readStream(text, stream);
            }
            if (mentionsPosting(text)) {
                readAssignments(text, context, values);
            }
        }
    }
    readStreamLines(stream, values);
    readAttributes(tree, values);
    return values;
}

} // namespace aio::extraction
