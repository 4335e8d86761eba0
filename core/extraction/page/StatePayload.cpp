#include "core/extraction/page/StatePayload.h"

#include <QJsonObject>

namespace aio::extraction {

namespace {

constexpr int maxDepth = 6;
constexpr int maxMembers = 3000;

bool isIndex(const QJsonValue &value, qsizetype size)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 0 && number < double(size) && number == double(qsizetype(number));
}

} // namespace

bool StatePayload::isPayload(const QJsonArray &array)
{
    if (array.size() < 5) {
        return false;
    }
    int objects = 0;
    for (const QJsonValue &entry : array) {
        if (!entry.isObject()) {
            continue;
        }
        const QJsonObject object = entry.toObject();
        for (const QJsonValue &member : object) {
            // Negative numbers stand for undefined, NaN and the like.
            if (!isIndex(member, array.size()) && !(member.isDouble() && member.toDouble() < 0)) {
                return false;
            }
        }
        objects += object.isEmpty() ? 0 : 1;
        if (objects > 20) {
            break;
        }
    }
    return objects > 0;
}

StatePayload::StatePayload(QJsonArray array)
    : m_array(std::move(array))
{
}

QJsonValue StatePayload::resolved(qsizetype index) const
{
    int budget = maxMembers;
    return resolve(index, 0, budget);
}

QJsonValue StatePayload::resolve(qsizetype index, int depth, int &budget) const
{
    const QJsonValue entry = m_array.at(index);
    if (depth > maxDepth || --budget < 0) {
        return {};
    }
    if (entry.isObject()) {
        QJsonObject object;
        const QJsonObject source = entry.toObject();
        for (auto it = source.constBegin(); it != source.constEnd() && budget > 0; ++it) {
            object.insert(it.key(), resolveMember(it.value(), depth, budget));
        }
        return object;
    }
    if (entry.isArray()) {
        const QJsonArray source = entry.toArray();
        // ["Reactive", 3] wraps entry 3; ["Date", "2026-…"] is a date.
        if (source.size() == 2 && source.first().isString()) {
            return source.at(1).isDouble() ? resolveMember(source.at(1), depth, budget) : source.at(1);
        }
        QJsonArray array;
        for (const QJsonValue &member : source) {
            if (budget <= 0) {
                break;
            }
            array.append(resolveMember(member, depth, budget));
        }
        return array;
    }
    return entry;
}

QJsonValue StatePayload::resolveMember(const QJsonValue &member, int depth, int &budget) const
{
    return isIndex(member, m_array.size()) ? resolve(qsizetype(member.toDouble()), depth + 1, budget)
                                           : QJsonValue();
}

} // namespace aio::extraction
