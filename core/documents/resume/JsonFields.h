#pragma once

#include "core/documents/resume/PartialDate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <type_traits>
#include <utility>

/// JSON of plain values that list their members in visitFields(): empty members are absent, a member `other`
/// keeps what was not read and what was not understood.
namespace aio::json {

template <typename T> QJsonObject objectOf(const T &item);
template <typename T> T itemFrom(const QJsonObject &object);

inline QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

inline QJsonValue valueOf(bool flag)
{
    return flag;
}

inline QJsonValue valueOf(const QDate &date)
{
    return valueOf(date.toString(Qt::ISODate));
}

inline QJsonValue valueOf(const PartialDate &date)
{
    return valueOf(date.toString());
}

inline QJsonValue valueOf(const QStringList &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(list));
}

/// An enumeration is written by its name: sectionKey() and friends, found as `jsonName(value)` beside the
/// type.
template <typename E>
requires std::is_enum_v<E> QJsonValue valueOf(const E &value)
{
    return jsonName(value);
}

template <typename T> QJsonValue valueOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items) {
        array.append(objectOf(item));
    }
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}

template <typename T> QJsonValue valueOf(const T &item)
{
    const QJsonObject object = objectOf(item);
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

template <typename T> QJsonObject objectOf(const T &item)
{
    QJsonObject object;
    if constexpr (requires { item.other; }) {
        object = item.other;
    }
    T::visitFields(item, [&object](const char *key, const auto &member) {
        const QJsonValue value = valueOf(member);
        if (!value.isUndefined()) {
            object.insert(QLatin1String(key), value);
        }
    });
    return object;
}

// Each readInto() returns whether the member says all that the value says; if not, the value is kept in
// `other`.

inline bool readInto(QString &member, const QJsonValue &value)
{
    if (value.isDouble()) {
        // Years and scores are often written as numbers; the text says the same.
        member = value.toVariant().toString();
        return true;
    }
    member = value.toString();
    return !member.isEmpty();
}

inline bool readInto(bool &member, const QJsonValue &value)
{
    member = value.toBool(member);
    return value.isBool();
}

inline bool readInto(QDate &member, const QJsonValue &value)
{
    member = QDate::fromString(value.toString(), Qt::ISODate);
    return member.isValid();
}

inline bool readInto(PartialDate &member, const QJsonValue &value)
{
    const auto date = PartialDate::fromString(value.toVariant().toString());
    member = date.value_or(PartialDate{});
    return date.has_value();
}

inline bool readInto(QStringList &member, const QJsonValue &value)
{
    bool whole = value.isArray() && !value.toArray().isEmpty();
    for (const QJsonValue &entry : value.toArray()) {
        QString text;
        if (readInto(text, entry)) {
            member.append(text);
        } else {
            whole = false;
        }
    }
    return whole;
}

template <typename E>
requires std::is_enum_v<E>
bool readInto(E &member, const QJsonValue &value)
{
    return readJsonName(value.toString(), member);
}

template <typename T> bool readInto(QList<T> &member, const QJsonValue &value)
{
    bool whole = value.isArray() && !value.toArray().isEmpty();
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isObject()) {
            member.append(itemFrom<T>(entry.toObject()));
        } else {
            whole = false;
        }
    }
    return whole;
}

template <typename T> bool readInto(T &member, const QJsonValue &value)
{
    member = itemFrom<T>(value.toObject());
    return value.isObject() && !value.toObject().isEmpty();
}

template <typename T> T itemFrom(const QJsonObject &object)
{
    T item;
    QJsonObject other = object;
    T::visitFields(item, [&object, &other](const char *key, auto &member) {
        const auto found = object.constFind(QLatin1String(key));
        if (found != object.constEnd() && readInto(member, *found)) {
            other.remove(QLatin1String(key));
        }
    });
    if constexpr (requires { item.other; }) {
        item.other = std::move(other);
    }
    return item;
}

} // namespace aio::json
