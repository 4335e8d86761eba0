#include "core/usage/waiting/WaitingAttempts.h"

#include "core/base/AtomicFile.h"
#include "core/base/Log.h"
#include "core/usage/transfer/AttemptFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <memory>
#include <optional>
#include <utility>

#include <unistd.h>

namespace aio::usage {

namespace {

constexpr qint64 mostBytes = 512'000'000;
constexpr int atOnce = 200;

struct WaitingText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

Failure waitingFailure(const QString &detail)
{
    return failure(ErrorKind::Storage, WaitingText::tr("Usage could not be kept on this computer."),
        WaitingText::tr("Free some space, and check that you may write to the workspace."), detail);
}

// Of everybody who reads or writes the files; whoever died with it is found out.
Result<std::unique_ptr<QLockFile>> lockedFor(const QString &file)
{
    constexpr int patienceMs = 10'000;
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(patienceMs)) {
        return waitingFailure(QStringLiteral("lock %1").arg(int(lock->error())));
    }
    return lock;
}

QList<UsageAttempt> attemptsIn(const QByteArray &bytes)
{
    QList<UsageAttempt> attempts;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        auto attempt = attemptFromFields(fieldsOf(QJsonDocument::fromJson(line).object()));
        if (attempt) {
            attempts << *std::move(attempt);
        } else {
            // Cut off when its program or the computer died: then nobody was told that it is kept.
            qCWarning(lcStorage) << "waiting usage that cannot be read:" << attempt.error().message;
        }
    }
    return attempts;
}

int linesIn(const QString &file)
{
    const Result<QByteArray> bytes = readWholeFile(file, mostBytes);
    return bytes ? int(bytes->count('\n')) : 0;
}

QByteArray lineOf(const UsageAttempt &attempt)
{
    return QJsonDocument(attemptToJson(attempt)).toJson(QJsonDocument::Compact) + '\n';
}

// Those that the ledger did not take, and why not.
struct Refused
{
    QList<UsageAttempt> attempts{};
    std::optional<Error> error{};
};

Refused settleAll(UsageLedger &ledger, const QList<UsageAttempt> &attempts)
{
    LedgerWork work;
    for (const UsageAttempt &attempt : attempts) {
        work.settles << LedgerWork::Settle{{}, attempt};
    }
    const LedgerAnswer answer = ledger.commit(work);
    Refused refused;
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        if (const auto &settled = answer.settled.at(i); !settled) {
            refused.attempts << attempts.at(i);
            refused.error = refused.error.value_or(settled.error());
        }
    }
    return refused;
}

} // namespace

WaitingAttempts::WaitingAttempts(QString file)
    : m_file(std::move(file))
{
}

QString WaitingAttempts::sendingFile() const
{
    return m_file + QStringLiteral(".sending");
}

int WaitingAttempts::count() const
{
    return canWait() ? linesIn(m_file) + linesIn(sendingFile()) : 0;
}

Result<void> WaitingAttempts::add(const QList<UsageAttempt> &attempts) const
{
    if (!canWait()) {
        return waitingFailure(QStringLiteral("no file"));
    }
    const auto lock = lockedFor(m_file);
    if (!lock) {
        return Failure(lock.error());
    }
    QByteArray lines;
    for (const UsageAttempt &attempt : attempts) {
        lines += lineOf(attempt);
    }
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return waitingFailure(file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const qint64 before = file.size();
    if (file.write(lines) != lines.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        file.resize(before); // half a line would make the next one unreadable
        return waitingFailure(file.errorString());
    }
    return {};
}

Result<int> WaitingAttempts::send(UsageLedger &ledger) const
{
    if (!canWait() || (!QFileInfo::exists(m_file) && !QFileInfo::exists(sendingFile()))) {
        return 0;
    }
    QLockFile sender(sendingFile() + QStringLiteral(".lock"));
    sender.setStaleLockTime(0);
    if (!sender.tryLock(0)) {
        return 0; // another program is at it
    }
    // What a program left half-way goes first; what comes meanwhile waits for the next time.
    if (!QFileInfo::exists(sendingFile())) {
        const auto lock = lockedFor(m_file);
        if (!lock || !QFile::rename(m_file, sendingFile())) {
            return lock ? waitingFailure(QStringLiteral("rename")) : Failure(lock.error());
        }
    }
    const Result<QByteArray> bytes = readWholeFile(sendingFile(), mostBytes);
    if (!bytes) {
        return Failure(bytes.error());
    }
    const QList<UsageAttempt> attempts = attemptsIn(*bytes);
    Refused refused;
    for (qsizetype begun = 0; begun < attempts.size(); begun += atOnce) {
        const Refused some = settleAll(ledger, attempts.mid(begun, atOnce));
        if (some.error && ledger.isCutOff()) {
            return Failure(*some.error); // the file stays as it is
        }
        refused.attempts << some.attempts;
        refused.error = refused.error ? refused.error : some.error;
    }
    if (!refused.attempts.isEmpty()) {
        if (const Result<void> kept = add(refused.attempts); !kept) {
            return Failure(kept.error());
        }
    }
    QFile::remove(sendingFile());
    return refused.error ? Result<int>(Failure(*refused.error)) : Result<int>(int(attempts.size()));
}

} // namespace aio::usage
