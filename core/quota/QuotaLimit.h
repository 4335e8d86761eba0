#pragma once

#include "core/ai/Money.h"
#include "core/ai/Task.h"
#include "core/quota/QuotaWindow.h"

#include <QList>
#include <QUuid>

#include <array>
#include <optional>

namespace aio::quota {

/// Whose use is counted together.
enum class QuotaScope
{
    User,
    Plan,
    Task,
    Provider,
    Workspace
};

enum class QuotaUnit
{
    Requests, ///< attempts that a provider answered
    Tokens, ///< all kinds together
    Usd, ///< nano-USD
};

/// What a hard limit does when it is reached.
enum class QuotaAction
{
    Stop, ///< the call ends with an error that says when the window ends
    Fallback, ///< this candidate is skipped; the chain goes on, to the built-in engine at last
};

[[nodiscard]] QString quotaScopeName(QuotaScope scope); ///< "user", "plan", "task", "provider", "workspace"
[[nodiscard]] std::optional<QuotaScope> quotaScopeFromName(QStringView name);
[[nodiscard]] QString quotaUnitName(QuotaUnit unit); ///< "requests", "tokens", "usd"
[[nodiscard]] std::optional<QuotaUnit> quotaUnitFromName(QStringView name);
[[nodiscard]] QString quotaActionName(QuotaAction action); ///< "stop", "fallback"
[[nodiscard]] std::optional<QuotaAction> quotaActionFromName(QStringView name);

/// An amount for a sentence, in the language of the program: "$5.00", "1,200 tokens".
[[nodiscard]] QString quotaAmountText(QuotaUnit unit, qint64 amount);

/// What an attempt is, as far as limits ask.
struct QuotaSubject
{
    QString user;
    QString plan;
    ai::AiTask task = ai::AiTask::Chat;
    QString provider; ///< id

    bool operator==(const QuotaSubject &) const = default;
};

/// Percentages of a limit at which people are told, once in a window each.
inline constexpr std::array alertSteps{50, 80, 95, 100};

/// A limit. Engines of this program (the built-in one) are never limited.
struct QuotaLimit
{
    QUuid id; ///< UUIDv7
    QuotaScope scope = QuotaScope::Workspace;
    /// A user, plan, task or provider; "*": each of them has this limit for itself. Ignored for Workspace.
    QString subject = QStringLiteral("*");
    QString plan{}; ///< only calls of this plan count; empty: all
    QString task{}; ///< only calls of this task count; empty: all
    QuotaWindow window{};
    QuotaUnit unit = QuotaUnit::Usd;
    qint64 limit = 0; ///< in units; nano-USD for Usd; from 0
    bool hard = true; ///< false: nobody is stopped, people are told
    QuotaAction action = QuotaAction::Stop;
    qint64 revision = 0; ///< 0: not saved yet
    qint64 updatedAt = 0; ///< UTC ms
    QString updatedBy{};

    bool operator==(const QuotaLimit &) const = default;

    /// The subject that an attempt is counted under ("*" for the workspace), or nothing if this limit does
    /// not apply to it.
    [[nodiscard]] std::optional<QString> subjectOf(const QuotaSubject &attempt) const;
    /// "Each user: 5 USD a day", translated.
    [[nodiscard]] QString title() const;
};

} // namespace aio::quota
