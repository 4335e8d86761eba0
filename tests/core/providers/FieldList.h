#pragma once

#include <QJsonObject>
#include <QStringList>

/// The fields that requests of a protocol may have, from tests/data/providers/request-fields.json, and the
/// bodies held against them.
namespace aio::providers::testing {

class FieldList
{
public:
    /// Ends the program if there is no such protocol: the list is part of the test.
    explicit FieldList(const QString &protocol);

    /// What is wrong with a body, each with its place ("messages[0].content[1].image_url: unknown field");
    /// empty: nothing.
    [[nodiscard]] QStringList problems(const QJsonObject &body) const;
    /// Fields of other times and protocols.
    [[nodiscard]] const QStringList &retired() const { return m_retired; }

private:
    void readTypes(const QJsonObject &protocols, const QJsonObject &protocol);
    void check(const QString &type, const QJsonValue &value, const QString &place, QStringList &found) const;
    void checkNamed(
        const QString &type, const QJsonValue &value, const QString &place, QStringList &found) const;
    void checkObject(
        const QJsonObject &rules, const QJsonObject &object, const QString &place, QStringList &found) const;

    QString m_root;
    QJsonObject m_types;
    QStringList m_retired;
};

} // namespace aio::providers::testing
