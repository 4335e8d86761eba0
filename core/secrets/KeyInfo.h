#pragma once

#include "core/ai/Secret.h"
#include "core/secrets/Fingerprint.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace aio {

/// Where a key comes from, in the order in which they are looked for.
enum class KeySource
{
    Session, ///< entered for this run of the program; gone when it ends
    Keychain, ///< the operating system's keychain
    Environment, ///< a variable such as GEMINI_API_KEY; read, never written
};

/// "session", "keychain", "environment".
[[nodiscard]] QString keySourceName(KeySource source);
[[nodiscard]] std::optional<KeySource> keySourceFromName(QStringView name);

/// A key and where it was found.
struct FoundKey
{
    ai::Secret key;
    KeySource source = KeySource::Keychain;
};

/// What the keychain said about a key when it was asked.
enum class KeyPresence
{
    Unchecked, ///< it was not asked
    Present,
    Missing, ///< the keychain works and does not have it
    Unknown, ///< locked, absent or silent: nothing can be said
};

/// What is known of a provider's key without the key. Times are UTC milliseconds.
struct KeyInfo
{
    QUuid provider; ///< ProviderConfig::uuid
    KeySource source = KeySource::Keychain;
    QString backend{}; ///< "secret-service" or "kwallet"; for the environment the variable's name
    QString tail{}; ///< the last characters, to recognise it by; see ai::Secret::tail()
    Fingerprint fingerprint{}; ///< empty for the environment
    qint64 createdAt = 0; ///< 0: not known (environment)
    std::optional<qint64> lastTestedAt{};
    QString lastTestOutcome{}; ///< "ok" or an aiErrorKindName()
    std::optional<qint64> lastUsedAt{};
    QString candidateTail{}; ///< of the new key that has yet to pass a test
    std::optional<qint64> candidateAt{}; ///< set: there is one
    QString previousTail{}; ///< of the key before
    std::optional<qint64> previousUntil{}; ///< set: it is kept until then
    bool active = false; ///< calls use this one
    KeyPresence presence = KeyPresence::Unchecked;

    bool operator==(const KeyInfo &) const = default;
};

} // namespace aio
