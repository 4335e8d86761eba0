#pragma once

#include "core/base/Error.h"
#include "core/settings/SettingsFile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace aio {

/// The settings of a workspace: values of the declared table, never anything else. Lives on the GUI thread.
/// Reading is from memory; writing happens a moment later on another thread, several changes at once.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// How long changes are collected before they are written.
    static constexpr int writeDelayMs = 400;

    /// Reads `file`: a few kilobytes, meant for the start of the program.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    /// Writes what was not written yet.
    ~Settings() override;

    /// Settings that are kept in memory only.
    [[nodiscard]] static std::unique_ptr<Settings> inMemory();

    /// Why the file could not be read at the start, if so.
    [[nodiscard]] const std::optional<Error> &readProblem() const { return m_readProblem; }

    // The kind of a key is in the table; asking for another kind is a mistake in the program.
    [[nodiscard]] QString text(SettingKey key) const { return value<QString>(key); }
    [[nodiscard]] int number(SettingKey key) const { return value<int>(key); }
    [[nodiscard]] bool flag(SettingKey key) const { return value<bool>(key); }
    [[nodiscard]] QByteArray bytes(SettingKey key) const { return value<QByteArray>(key); }
    [[nodiscard]] QStringList texts(SettingKey key) const { return value<QStringList>(key); }
    [[nodiscard]] QByteArray state(SettingKey key, const QString &name) const;

    // Numbers are brought into range; what a setting does not allow is refused: false, and nothing changes.
    bool setText(SettingKey key, const QString &text) { return set(key, text); }
    bool setNumber(SettingKey key, int number) { return set(key, number); }
    bool setFlag(SettingKey key, bool flag) { return set(key, flag); }
    bool setBytes(SettingKey key, const QByteArray &bytes) { return set(key, bytes); }
    bool setTexts(SettingKey key, const QStringList &texts) { return set(key, texts); }
    bool setState(SettingKey key, const QString &name, const QByteArray &state);

    [[nodiscard]] bool isDefault(SettingKey key) const;
    void reset(SettingKey key);
    void resetAll();

    /// Writes at once and waits: for the end of the program and for tests.
    Result<void> flush();

Q_SIGNALS:
    void changed(aio::SettingKey key);
    /// The last changes are not on disk; they are tried again with the next one.
    void writeFailed(const aio::Error &error);

private:
    template <typename T> [[nodiscard]] T value(SettingKey key) const
    {
        const SettingValue stored = m_values.value(key, settingSpec(key).initial);
        Q_ASSERT(std::holds_alternative<T>(stored));
        const T *typed = std::get_if<T>(&stored);
        return typed != nullptr ? *typed : T();
    }

    bool set(SettingKey key, const SettingValue &value);
    void note(SettingKey key, const std::optional<SettingValue> &value);
    void writeLater();
    void written(const Result<void> &outcome, const SettingsFile::Changes &changes);

    QString m_path;
    SettingsFile::Values m_values;
    SettingsFile::Changes m_unwritten;
    std::optional<Error> m_readProblem;
    QTimer m_writeTimer;
    QThreadPool m_writer; ///< one thread: writes keep their order
};

} // namespace aio
