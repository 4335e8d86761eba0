#include "core/usage/waiting/WaitingAttempts.h"

#include "core/base/Log.h"
#include "core/usage/transfer/AttemptFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <unistd.h>

namespace aio::usage {

namespace {

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

// The next attempts of a file, and how many lines they are.
struct Piece
{
    QList<UsageAttempt> attempts{};
    int lines = 0;
};

Piece nextPiece(QFile &file)
{
    constexpr qint64 longestLine = 1'000'000;
    Piece piece;
    while (piece.attempts.size() < atOnce) {
        const QByteArray line = file.readLine(longestLine);
        if (line.isEmpty()) {
            break;
        }
        piece.lines += line.endsWith('\n') ? 1 : 0;
        if (line == "\n") {
            continue;
        }
        auto attempt = attemptFromFields(fieldsOf(QJsonDocument::fromJson(line).object()));
        if (attempt) {
            piece.attempts << *std::move(attempt);
        } else {
            // Cut off when its program or the computer died: then nobody was told that it is kept.
            qCWarning(lcStorage) << "waiting usage that cannot be read:" << attempt.error().message;
        }
    }
    return piece;
}

// Who wrote before may have died within a line: what comes next must not become a part of it.
bool endsWithinLine(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

QByteArray lineOf(const UsageAttempt &attempt)
{
    return QJsonDocument(attemptToJson(attempt)).toJson(QJsonDocument::Compact) + '\n';
}

// What the ledger took, and what not.
struct Settled
{
    SentAttempts sent{};
    QList<UsageAttempt> refused{};
};

Settled settleAll(UsageLedger &ledger, const QList<UsageAttempt> &attempts)
{
    LedgerWork work;
    for (const UsageAttempt &attempt : attempts) {
        work.settles << LedgerWork::Settle{{}, attempt};
    }
    const LedgerAnswer answer = ledger.commit(work);
    Settled all;
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        if (const auto &settled = answer.settled.at(i); settled) {
            ++all.sent.attempts;
            all.sent.alerts << *settled;
        } else {
            all.refused << attempts.at(i);
            all.sent.refused = all.sent.refused.value_or(settled.error());
        }
    }
    return all;
}

} // namespace

WaitingAttempts::WaitingAttempts(QString file)
    : m_file(std::move(file))
    , m_lines(m_file)
    , m_linesSending(sendingFile())
{
}

QString WaitingAttempts::sendingFile() const
{
    return m_file + QStringLiteral(".sending");
}

int WaitingAttempts::count()
{
    if (!canWait()) {
        return 0;
    }
    const int sending = m_linesSending.update();
    const bool isBegun = m_linesSending.identity() == m_sent.identity;
    return m_lines.update() + std::max(sending - (isBegun ? m_sent.lines : 0), 0);
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
    QFile file(m_file);
    // Unbuffered: what does not fit on the disk is known at once, and is not tried again at the end.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return waitingFailure(file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QByteArray lines = endsWithinLine(file) ? QByteArray("\n") : QByteArray();
    for (const UsageAttempt &attempt : attempts) {
        lines += lineOf(attempt);
    }
    const qint64 before = file.size();
    if (!file.seek(before) || file.write(lines) != lines.size() || ::fsync(file.handle()) != 0) {
        const QString problem = file.errorString();
        file.resize(before); // whoever is told that these are not kept may keep them elsewhere
        return waitingFailure(problem);
    }
    return {};
}

Result<void> WaitingAttempts::beginSending() const
{
    const auto lock = lockedFor(m_file);
    if (!lock) {
        return Failure(lock.error());
    }
    return QFile::rename(m_file, sendingFile()) ? Result<void>() : waitingFailure(QStringLiteral("rename"));
}

Result<SentAttempts> WaitingAttempts::send(UsageLedger &ledger)
{
    if (!canWait() || (!QFileInfo::exists(m_file) && !QFileInfo::exists(sendingFile()))) {
        return SentAttempts{};
    }
    QLockFile sender(sendingFile() + QStringLiteral(".lock"));
    sender.setStaleLockTime(0);
    if (!sender.tryLock(0)) {
        return SentAttempts{}; // another program is at it
    }
    // What a program left half-way goes first; what comes meanwhile waits for the next time.
    if (!QFileInfo::exists(sendingFile())) {
        if (const Result<void> begun = beginSending(); !begun) {
            return Failure(begun.error());
        }
    }
    QFile file(sendingFile());
    if (!file.open(QIODevice::ReadOnly)) {
        return waitingFailure(file.errorString());
    }
    // Another program may have finished the one that was begun here.
    if (const QByteArray identity = identityOf(file);
        identity != m_sent.identity || file.size() < m_sent.bytes) {
        m_sent = {identity};
    }
    file.seek(m_sent.bytes);
    const Piece piece = nextPiece(file);
    const Settled settled = settleAll(ledger, piece.attempts);
    if (settled.sent.refused && ledger.isCutOff()) {
        return Failure(*settled.sent.refused); // the file stays as it is
    }
    if (!settled.refused.isEmpty()) {
        if (const Result<void> kept = add(settled.refused); !kept) {
            return Failure(kept.error());
        }
    }
    m_sent.bytes = file.pos();
    m_sent.lines += piece.lines;
    if (file.atEnd()) {
        file.remove();
        m_sent = {};
    }
    return settled.sent;
}

} // namespace aio::usage
