#include "core/settings/SettingsFile.h"

#include "core/base/AtomicFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace aio {

namespace {

constexpr qint64 maxBytes = 8LL * 1024 * 1024;

QString scopeName(SettingScope scope)
{
    return scope == SettingScope::Roaming ? QStringLiteral("roaming") : QStringLiteral("local");
}

// Nothing: the file is there, but it is not what this program writes.
Result<std::optional<QJsonObject>> contents(const QString &path)
{
    if (!QFile::exists(path)) {
        return std::optional(QJsonObject());
    }
    const Result<QByteArray> bytes = readWholeFile(path, maxBytes);
    if (!bytes) {
        return Failure(bytes.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

Result<SettingsFile::Values> SettingsFile::read() const
{
    const auto object = contents(m_path);
    if (!object) {
        return Failure(object.error());
    }
    if (!*object) {
        const QString aside = m_path + QStringLiteral(".broken");
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Settings", "The settings could not be read and were reset."),
            QCoreApplication::translate("Settings", "The old file was kept beside the new one."), aside);
    }
    Values values;
    for (const SettingSpec &spec : settingTable()) {
        const QJsonValue json = (**object)[scopeName(spec.scope)][spec.name];
        const auto value = settingFromJson(json, spec.initial);
        const auto accepted = value ? spec.accept(*value) : std::nullopt;
        if (accepted) {
            values[spec.key] = *accepted;
        }
    }
    return values;
}

Result<void> SettingsFile::apply(const Changes &changes) const
{
    constexpr int patienceMs = 2000;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    // Without the lock, two programs that save at once could lose a setting; still better than saving
    // nothing.
    lock.tryLock(patienceMs);
    const auto read = contents(m_path);
    if (!read) {
        return Failure(read.error());
    }
    QJsonObject object = read->value_or(QJsonObject());
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const SettingSpec &spec = settingSpec(it.key());
        QJsonObject scope = object[scopeName(spec.scope)].toObject();
        if (it.value()) {
            scope[spec.name] = settingToJson(*it.value());
        } else {
            scope.remove(spec.name);
        }
        object[scopeName(spec.scope)] = scope;
    }
    return writePrivateFile(m_path, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace aio
