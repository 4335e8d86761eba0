#include "tests/core/providers/FieldList.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace aio::providers::testing {

namespace {

using namespace Qt::StringLiterals;

QJsonObject allProtocols()
{
    QFile file(QStringLiteral(REQUEST_FIELDS));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", REQUEST_FIELDS);
    }
    return QJsonDocument::fromJson(file.readAll()).object().value("protocols"_L1).toObject();
}

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &each : list.toArray()) {
        texts.append(each.toString());
    }
    return texts;
}

// A type that JSON itself has; false where the value is not of it.
std::optional<bool> isPlain(const QString &type, const QJsonValue &value)
{
    if (type == u"any") {
        return !value.isUndefined();
    }
    if (type == u"string") {
        return value.isString();
    }
    if (type == u"boolean") {
        return value.isBool();
    }
    if (type == u"number") {
        return value.isDouble();
    }
    if (type == u"integer") {
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    }
    return std::nullopt;
}

// Enough to choose one of several types.
bool looksLike(const QString &type, const QJsonValue &value)
{
    if (type.endsWith(u"[]")) {
        return value.isArray();
    }
    return isPlain(type, value).value_or(value.isObject());
}

// A number, or how many are in a list.
double amountOf(const QJsonValue &value)
{
    return value.isArray() ? double(value.toArray().size()) : value.toDouble();
}

} // namespace

FieldList::FieldList(const QString &protocol)
{
    const QJsonObject protocols = allProtocols();
    const QJsonObject own = protocols.value(protocol).toObject();
    if (own.isEmpty()) {
        qFatal("no list of fields for %s", qPrintable(protocol));
    }
    m_root = own.value("root"_L1).toString();
    m_retired = strings(own.value("retired"_L1));
    readTypes(protocols, own);
}

void FieldList::readTypes(const QJsonObject &protocols, const QJsonObject &protocol)
{
    m_types = protocol.value("types"_L1).toObject();
    const QString base = protocol.value("extends"_L1).toString();
    if (base.isEmpty()) {
        return;
    }
    m_types = protocols.value(base).toObject().value("types"_L1).toObject();
    const QStringList given = m_retired;
    const QJsonObject adds = protocol.value("adds"_L1).toObject();
    for (const QString &type : adds.keys()) {
        QJsonObject rules = m_types.value(type).toObject();
        QJsonObject fields = rules.value("fields"_L1).toObject();
        const QJsonObject more = adds.value(type).toObject();
        for (const QString &name : more.keys()) {
            fields.insert(name, more.value(name));
        }
        rules.insert("fields"_L1, fields);
        m_types.insert(type, rules);
    }
    // What is retired here may be a field of the protocol that this one extends.
    for (const QString &type : m_types.keys()) {
        QJsonObject rules = m_types.value(type).toObject();
        QJsonObject fields = rules.value("fields"_L1).toObject();
        for (const QString &name : given) {
            fields.remove(name);
        }
        if (!fields.isEmpty()) {
            rules.insert("fields"_L1, fields);
            m_types.insert(type, rules);
        }
    }
}

QStringList FieldList::problems(const QJsonObject &body) const
{
    QStringList found;
    check(m_root, body, {}, found);
    return found;
}

void FieldList::check(
    const QString &type, const QJsonValue &value, const QString &place, QStringList &found) const
{
    if (type.contains(u'|')) {
        for (const QString &each : type.split(u'|')) {
            if (looksLike(each, value)) {
                check(each, value, place, found);
                return;
            }
        }
        found.append(u"%1: no %2"_s.arg(place, type));
        return;
    }
    if (type.endsWith(u"[]")) {
        if (!value.isArray()) {
            found.append(place + u": no array"_s);
            return;
        }
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            check(type.chopped(2), list.at(i), u"%1[%2]"_s.arg(place).arg(i), found);
        }
        return;
    }
    if (type.startsWith(u"map<")) {
        if (!value.isObject()) {
            found.append(place + u": no object"_s);
            return;
        }
        const QJsonObject map = value.toObject();
        for (const QString &key : map.keys()) {
            check(type.mid(4).chopped(1), map.value(key), place + u'.' + key, found);
        }
        return;
    }
    if (const auto plain = isPlain(type, value)) {
        if (!*plain) {
            found.append(u"%1: no %2"_s.arg(place, type));
        }
        return;
    }
    checkNamed(type, value, place, found);
}

void FieldList::checkNamed(
    const QString &type, const QJsonValue &value, const QString &place, QStringList &found) const
{
    const QJsonObject rules = m_types.value(type).toObject();
    if (rules.isEmpty()) {
        qFatal("no type %s in the list of fields", qPrintable(type));
    }
    if (rules.contains("enum"_L1)) {
        if (!strings(rules.value("enum"_L1)).contains(value.toString())) {
            found.append(u"%1: \"%2\" is no %3"_s.arg(place, value.toString(), type));
        }
        return;
    }
    if (!value.isObject()) {
        found.append(u"%1: no %2"_s.arg(place, type));
        return;
    }
    const QJsonObject object = value.toObject();
    if (!rules.contains("by"_L1)) {
        checkObject(rules, object, place, found);
        return;
    }
    const QString which = object.value(rules.value("by"_L1).toString()).toString();
    const QJsonObject cases = rules.value("cases"_L1).toObject();
    if (!cases.contains(which)) {
        found.append(u"%1: \"%2\" is no kind of %3"_s.arg(place, which, type));
        return;
    }
    checkObject(cases.value(which).toObject(), object, place, found);
}

void FieldList::checkObject(
    const QJsonObject &rules, const QJsonObject &object, const QString &place, QStringList &found) const
{
    const QString dot = place.isEmpty() ? QString() : place + u'.';
    const QJsonObject fields = rules.value("fields"_L1).toObject();
    for (const QString &name : object.keys()) {
        if (!fields.contains(name)) {
            found.append(dot + name + u": unknown field"_s);
        } else {
            check(fields.value(name).toString(), object.value(name), dot + name, found);
        }
    }
    for (const QString &name : strings(rules.value("required"_L1))) {
        if (!object.contains(name)) {
            found.append(dot + name + u": missing"_s);
        }
    }
    if (const QStringList one = strings(rules.value("oneOf"_L1)); !one.isEmpty()) {
        const auto there = std::count_if(
            one.cbegin(), one.cend(), [&object](const QString &name) { return object.contains(name); });
        if (there != 1) {
            found.append(u"%1: %2 of %3"_s.arg(place).arg(there).arg(one.join(u", "_s)));
        }
    }
    for (const QJsonValue &group : rules.value("exclusive"_L1).toArray()) {
        const QStringList names = strings(group);
        if (std::all_of(names.cbegin(), names.cend(),
                [&object](const QString &name) { return object.contains(name); })) {
            found.append(u"%1: %2 exclude each other"_s.arg(place, names.join(u", "_s)));
        }
    }
    const QJsonObject needs = rules.value("needs"_L1).toObject();
    for (const QString &name : needs.keys()) {
        if (object.contains(name) && !object.contains(needs.value(name).toString())) {
            found.append(u"%1%2: needs %3"_s.arg(dot, name, needs.value(name).toString()));
        }
    }
    const QJsonObject least = rules.value("least"_L1).toObject();
    for (const QString &name : least.keys()) {
        if (object.contains(name) && amountOf(object.value(name)) < least.value(name).toDouble()) {
            found.append(dot + name + u": too small"_s);
        }
    }
    const QJsonObject most = rules.value("most"_L1).toObject();
    for (const QString &name : most.keys()) {
        if (object.contains(name) && amountOf(object.value(name)) > most.value(name).toDouble()) {
            found.append(dot + name + u": too much"_s);
        }
    }
}

} // namespace aio::providers::testing
