#include "core/settings/Settings.h"

#include "core/base/Log.h"

#include <QCoreApplication>

namespace aio {

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_path(file)
{
    m_writer.setMaxThreadCount(1);
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(writeDelayMs);
    connect(&m_writeTimer, &QTimer::timeout, this, &Settings::writeLater);
    if (m_path.isEmpty()) {
        return;
    }
    if (const auto values = SettingsFile(m_path).read()) {
        m_values = *values;
    } else {
        m_readProblem = values.error();
        qCWarning(lcSettings) << values.error().message << values.error().detail;
    }
}

Settings::~Settings()
{
    if (const Result<void> done = flush(); !done) {
        qCWarning(lcSettings) << done.error().message << done.error().detail;
    }
}

std::unique_ptr<Settings> Settings::inMemory()
{
    return std::make_unique<Settings>(QString());
}

QByteArray Settings::state(SettingKey key, const QString &name) const
{
    return value<StateMap>(key).value(name);
}

bool Settings::setState(SettingKey key, const QString &name, const QByteArray &state)
{
    StateMap states = value<StateMap>(key);
    states[name] = state;
    return set(key, states);
}

bool Settings::isDefault(SettingKey key) const
{
    const SettingValue &initial = settingSpec(key).initial;
    return m_values.value(key, initial) == initial;
}

bool Settings::set(SettingKey key, const SettingValue &value)
{
    const std::optional<SettingValue> accepted = settingSpec(key).accept(value);
    if (!accepted) {
        return false;
    }
    if (m_values.value(key, settingSpec(key).initial) != *accepted) {
        m_values[key] = *accepted;
        note(key, accepted);
    }
    return true;
}

void Settings::reset(SettingKey key)
{
    const bool changes = !isDefault(key);
    if (m_values.remove(key) > 0 && changes) {
        note(key, std::nullopt);
    }
}

void Settings::resetAll()
{
    for (const SettingSpec &spec : settingTable()) {
        reset(spec.key);
    }
}

void Settings::note(SettingKey key, const std::optional<SettingValue> &value)
{
    if (!m_path.isEmpty()) {
        m_unwritten[key] = value;
        m_writeTimer.start();
    }
    Q_EMIT changed(key);
}

void Settings::writeLater()
{
    m_writer.start([this, file = SettingsFile(m_path), changes = std::exchange(m_unwritten, {})] {
        const Result<void> outcome = file.apply(changes);
        // Queued calls to this die with it, and the destructor waits for this thread first.
        QMetaObject::invokeMethod(
            this, [this, outcome, changes] { written(outcome, changes); }, Qt::QueuedConnection);
    });
}

void Settings::written(const Result<void> &outcome, const SettingsFile::Changes &changes)
{
    if (outcome) {
        return;
    }
    // A later change of the same key is newer than the one that failed.
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (!m_unwritten.contains(it.key())) {
            m_unwritten.insert(it.key(), it.value());
        }
    }
    Q_EMIT writeFailed(outcome.error());
}

Result<void> Settings::flush()
{
    m_writeTimer.stop();
    m_writer.waitForDone();
    // What failed in the meantime is back in m_unwritten once its call was delivered.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (m_unwritten.isEmpty()) {
        return {};
    }
    const SettingsFile::Changes changes = std::exchange(m_unwritten, {});
    Result<void> outcome = SettingsFile(m_path).apply(changes);
    if (!outcome) {
        m_unwritten = changes;
    }
    return outcome;
}

} // namespace aio
