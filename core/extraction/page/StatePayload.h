#pragma once

#include <QJsonArray>
#include <QJsonValue>

namespace aio::extraction {

/// Some frameworks write their state as one flat array in which every number inside an object or array is the
/// index of the value meant.
class StatePayload
{
public:
    /// True if the array is of that kind.
    [[nodiscard]] static bool isPayload(const QJsonArray &array);

    explicit StatePayload(QJsonArray array);

    [[nodiscard]] qsizetype size() const { return m_array.size(); }
    /// The entry as it stands: its members are indices.
    [[nodiscard]] QJsonValue raw(qsizetype index) const { return m_array.at(index); }
    /// The entry with references replaced, to a bounded depth and size.
    [[nodiscard]] QJsonValue resolved(qsizetype index) const;

private:
    [[nodiscard]] QJsonValue resolve(qsizetype index, int depth, int &budget) const;
    [[nodiscard]] QJsonValue resolveMember(const QJsonValue &member, int depth, int &budget) const;

    QJsonArray m_array;
};

} // namespace aio::extraction
