#include "core/extraction/page/JsonLdReader.h"

#include "core/extraction/page/JsonLenient.h"
#include "core/extraction/page/SchemaValue.h"

#include <QHash>
#include <QJsonArray>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxDepth = 24;
constexpr int maxObjects = 20'000;
constexpr qsizetype maxPostings = 200;

class GraphReader
{
public:
    explicit GraphReader(const WorkContext &context)
        : m_context(context)
    {
    }

    void collect(const QJsonValue &value, int depth)
    {
        if (depth > maxDepth || ++m_seen > maxObjects || m_context.interrupted()) {
            return;
        }
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &element : array) {
                collect(element, depth + 1);
            }
            return;
        }
        if (!value.isObject()) {
            return;
        }
        const QJsonObject object = value.toObject();
        // A bare reference says nothing of its own.
        const QString id = object.value(u"@id"_s).toString();
        if (!id.isEmpty() && object.size() > m_byId.value(id).size()) {
            m_byId.insert(id, object);
        }
        if (schemaIs(object, u"JobPosting") && object.size() > 2 && m_postings.size() < maxPostings) {
            m_postings.append(object);
        }
        for (const QJsonValue &member : object) {
            if (member.isObject() || member.isArray()) {
                collect(member, depth + 1);
            }
        }
    }

    QList<QJsonObject> postings() const
    {
        QList<QJsonObject> resolvedPostings;
        for (const QJsonObject &posting : m_postings) {
            int budget = 500;
            const QJsonObject complete = resolved(posting, 0, budget).toObject();
            if (!resolvedPostings.contains(complete)) {
                resolvedPostings.append(complete);
            }
        }
        return resolvedPostings;
    }

private:
    // References may form circles: depth and the number of replacements are bounded.
    QJsonValue resolved(const QJsonValue &value, int depth, int &budget) const
    {
        if (depth > 5 || --budget < 0) {
            return value;
        }
        if (value.isArray()) {
            QJsonArray array;
            const QJsonArray source = value.toArray();
            for (const QJsonValue &element : source) {
                array.append(resolved(element, depth + 1, budget));
            }
            return array;
        }
        if (!value.isObject()) {
            return value;
        }
        QJsonObject object = value.toObject();
        const QString id = object.value(u"@id"_s).toString();
        if (object.size() == 1 && m_byId.contains(id)) {
            object = m_byId.value(id);
        }
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            const QJsonValue member = object.value(key);
            if (member.isObject() || member.isArray()) {
                object.insert(key, resolved(member, depth + 1, budget));
            }
        }
        return object;
    }

    const WorkContext &m_context;
    QHash<QString, QJsonObject> m_byId;
    QList<QJsonObject> m_postings;
    int m_seen = 0;
};

} // namespace

QList<QJsonObject> readJsonLd(const HtmlTree &tree, const PageFacts &facts, const WorkContext &context)
{
    GraphReader reader(context);
    for (const PageFacts::Script &script : facts.scripts) {
        if (script.type != u"application/ld+json" && script.type != u"application/json+ld") {
            continue;
        }
        if (const auto value = parseLenientJson(tree.verbatimText(script.node))) {
            reader.collect(*value, 0);
        }
    }
    return reader.postings();
}

} // namespace aio::extraction
