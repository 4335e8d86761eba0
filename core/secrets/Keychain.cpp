#include "core/secrets/Keychain.h"

#include "core/secrets/KeychainErrors.h"
#include "core/secrets/KeychainThread.h"

#include <QCoreApplication>
#include <QUuid>

#include <chrono>

#include <qt6keychain/keychain.h>

namespace aio {

namespace {

constexpr std::chrono::milliseconds closeLook{50};

constexpr int readVerb = int(KeychainJob::Verb::Read);
constexpr int writeVerb = int(KeychainJob::Verb::Write);
constexpr int removeVerb = int(KeychainJob::Verb::Remove);

} // namespace

struct Keychain::Answer
{
    enum class State
    {
        Came,
        Late,
        Closed
    };

    State state = State::Late;
    int code = QKeychain::NoError;
    QString text{};
    ai::Secret secret{};

    [[nodiscard]] bool isGood() const { return state == State::Came && code == QKeychain::NoError; }
    [[nodiscard]] bool isNotFound() const { return state == State::Came && code == QKeychain::EntryNotFound; }
};

Keychain::Keychain(int limitMs)
    : m_limitMs(limitMs)
{
}

// Waits here and not with a timer on the keychain's thread: that thread itself may be stuck in a call.
Keychain::Answer Keychain::ask(int verb, const QString &entry, const ai::Secret &secret) const
{
    if (m_closed) {
        return {Answer::State::Closed};
    }
    auto job = std::make_shared<KeychainJob>();
    job->verb = KeychainJob::Verb(verb);
    job->entry = entry;
    job->secret = secret;
    startKeychainJob(job);

    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_limitMs);
    std::unique_lock lock(job->mutex);
    while (!job->finished && !m_closed && std::chrono::steady_clock::now() < end) {
        job->changed.wait_for(lock, closeLook);
    }
    if (!job->finished) {
        job->abandoned = true;
        return {m_closed ? Answer::State::Closed : Answer::State::Late};
    }
    return {Answer::State::Came, job->code, job->text, job->secret};
}

Failure Keychain::failed(const Answer &answer) const
{
    if (answer.state == Answer::State::Closed) {
        return failure(ErrorKind::Cancelled,
            QCoreApplication::translate(
                "Keychain", "The program is closing, so the keychain was not asked."));
    }
    if (answer.state == Answer::State::Late) {
        const QString detail = QStringLiteral("no answer within %1 ms").arg(m_limitMs);
        // A keychain that is there and does not answer waits for somebody.
        KeychainStatus status = diagnoseKeychain(detail);
        if (status.state == KeychainState::Broken) {
            status.state = KeychainState::Silent;
        }
        return Failure(keychainError(status));
    }
    return Failure(
        keychainError(diagnoseKeychain(QStringLiteral("keychain %1: %2").arg(answer.code).arg(answer.text))));
}

Result<std::optional<ai::Secret>> Keychain::read(const QString &entry) const
{
    const Answer answer = ask(readVerb, entry, {});
    if (answer.isNotFound()) {
        return std::nullopt;
    }
    if (!answer.isGood()) {
        return failed(answer);
    }
    return answer.secret;
}

Result<void> Keychain::write(const QString &entry, const ai::Secret &secret) const
{
    if (const Answer answer = ask(writeVerb, entry, secret); !answer.isGood()) {
        return failed(answer);
    }
    const Answer back = ask(readVerb, entry, {});
    if (back.isNotFound() || (back.isGood() && back.secret.reveal() != secret.reveal())) {
        return failure(ErrorKind::Keychain,
            QCoreApplication::translate("Keychain", "The keychain did not keep the key."),
            QCoreApplication::translate(
                "Keychain", "Look at it with its own program, then enter the key again."),
            QStringLiteral("read back something else than was written"));
    }
    if (!back.isGood()) {
        return failed(back);
    }
    return {};
}

Result<void> Keychain::remove(const QString &entry) const
{
    const Answer answer = ask(removeVerb, entry, {});
    if (!answer.isGood() && !answer.isNotFound()) {
        return failed(answer);
    }
    return {};
}

KeychainStatus Keychain::probe() const
{
    const QString entry = QStringLiteral("probe/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const ai::Secret canary(entry.toUtf8());
    const Answer written = ask(writeVerb, entry, canary);
    const Answer read = written.isGood() ? ask(readVerb, entry, {}) : written;
    const Answer removed = read.isGood() ? ask(removeVerb, entry, {}) : read;
    if (removed.isGood() && read.secret.reveal() == canary.reveal()) {
        return {KeychainState::Ready, keychainBackend()};
    }
    KeychainStatus status = diagnoseKeychain(removed.text);
    if (removed.state != Answer::State::Came && status.state == KeychainState::Broken) {
        status.state = KeychainState::Silent;
    }
    return status;
}

} // namespace aio
