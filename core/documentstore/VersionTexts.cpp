#include "core/documentstore/VersionTexts.h"

#include "core/storage/SqlRow.h"

#include <QJsonDocument>
#include <QStringList>

#include <array>

namespace aio::versionrows {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype leastShared = 512; // characters: a reference is no shorter than that is worth
const QString sameAs = u"same_as"_s;

std::array<QStringList, 2> sharedPaths()
{
    return {{{u"draft"_s, u"basics"_s, u"image"_s}, {u"written_by"_s, u"sent"_s}}};
}

QJsonValue valueAt(const QJsonValue &content, const QStringList &path)
{
    QJsonValue value = content;
    for (const QString &member : path) {
        value = value.toObject().value(member);
    }
    return value;
}

QJsonObject replaced(QJsonObject content, const QStringList &path, const QJsonValue &value)
{
    const QString &member = path.constFirst();
    content.insert(
        member, path.size() == 1 ? value : replaced(content.value(member).toObject(), path.mid(1), value));
    return content;
}

QUuid referred(const QJsonValue &value)
{
    return QUuid::fromString(value.toObject().value(sameAs).toString());
}

/// The text that a reference stands for; empty if its version is gone.
Result<QString> textOf(Connection &connection, const QUuid &version, const QStringList &path)
{
    const auto content = storedContent(connection, version);
    if (!content) {
        return Failure(content.error());
    }
    return valueAt(content->value_or(QJsonObject()), path).toString();
}

} // namespace

Result<QJsonObject> withoutRepeated(
    Connection &connection, QJsonObject content, const QUuid &previous, const QJsonObject &previousContent)
{
    for (const QStringList &path : sharedPaths()) {
        const QString text = valueAt(content, path).toString();
        if (text.size() < leastShared) {
            continue;
        }
        const QJsonValue before = valueAt(previousContent, path);
        const QUuid holder = before.isObject() ? referred(before) : previous;
        const Result<QString> held =
            before.isObject() ? textOf(connection, holder, path) : Result<QString>(before.toString());
        if (!held) {
            return Failure(held.error());
        }
        if (*held == text) {
            content = replaced(content, path, QJsonObject{{sameAs, holder.toString(QUuid::WithoutBraces)}});
        }
    }
    return content;
}

Result<QJsonObject> withRepeated(Connection &connection, QJsonObject content)
{
    for (const QStringList &path : sharedPaths()) {
        const QJsonValue value = valueAt(content, path);
        if (!value.isObject()) {
            continue;
        }
        const Result<QString> text = textOf(connection, referred(value), path);
        if (!text) {
            return Failure(text.error());
        }
        content = replaced(content, path, *text);
    }
    return content;
}

Result<std::optional<QJsonObject>> storedContent(Connection &connection, const QUuid &version)
{
    return connection.first(QStringLiteral("SELECT content FROM document_version WHERE id = ?"),
        {sqlId(version)},
        [](const SqlRow &row) { return QJsonDocument::fromJson(row.text(0).toUtf8()).object(); });
}

} // namespace aio::versionrows
