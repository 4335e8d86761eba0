#include "core/extraction/page/PageStateReader.h"

#include "core/extraction/page/SchemaValue.h"
#include "core/extraction/page/StatePayload.h"
#include "core/extraction/page/StatePosting.h"
#include "core/extraction/page/StateValues.h"

#include <QJsonArray>

namespace aio::extraction {

namespace {

constexpr int maxDepth = 16;
constexpr int maxObjects = 40'000;

// Looks at every object and remembers the one that is most like the posting.
class PostingSearch
{
public:
    PostingSearch(const PageFacts &facts, const WorkContext &context)
        : m_facts(facts)
        , m_context(context)
    {
    }

    void search(const QJsonValue &value)
    {
        if (value.isArray() && StatePayload::isPayload(value.toArray())) {
            searchPayload(StatePayload(value.toArray()));
        } else {
            visit(value, {}, 0);
        }
    }

    [[nodiscard]] QJsonObject best() const { return m_best; }

private:
    void searchPayload(const StatePayload &payload)
    {
        for (qsizetype i = 0; i < payload.size(); ++i) {
            if (hasPostingKeys(payload.raw(i).toObject()) && !exhausted()) {
                consider(payload.resolved(i).toObject(), {});
            }
        }
    }

    void visit(const QJsonValue &value, const QJsonObject &parent, int depth)
    {
        if (depth > maxDepth || exhausted()) {
            return;
        }
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &element : array) {
                visit(element, parent, depth + 1);
            }
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            consider(object, parent);
            for (const QJsonValue &member : object) {
                if (member.isObject() || member.isArray()) {
                    visit(member, object, depth + 1);
                }
            }
        }
    }

    [[nodiscard]] bool exhausted() { return ++m_seen > maxObjects || m_context.interrupted(); }

    void consider(const QJsonObject &source, const QJsonObject &parent)
    {
        if (!schemaIs(source, u"JobPosting") && !hasPostingKeys(source)) {
            return;
        }
        const QJsonObject object = inLanguage(source, m_facts.language);
        const double likeness =
            schemaIs(object, u"JobPosting") ? statePostingThreshold + 8 : postingLikeness(object, m_facts);
        if (likeness >= statePostingThreshold && likeness > m_likeness) {
            m_likeness = likeness;
            m_best = asSchemaPosting(object, parent);
        }
    }

    const PageFacts &m_facts;
    const WorkContext &m_context;
    QJsonObject m_best;
    double m_likeness = 0;
    int m_seen = 0;
};

} // namespace

QJsonObject readPageState(const HtmlTree &tree, const PageFacts &facts, const WorkContext &context)
{
    PostingSearch search(facts, context);
    for (const QJsonValue &value : readStateValues(tree, facts, context)) {
        search.search(value);
    }
    return search.best();
}

} // namespace aio::extraction
