#pragma once

#include "core/usage/UsageAttempt.h"
#include "ui/tables/FilterButton.h"
#include "ui/widgets/StatusPill.h"

#include <QTimeZone>

namespace aio::ui {

// How a call is said to a person, in the language of the program.

/// "OK", "Asked to wait": how an attempt ended, in two or three words.
[[nodiscard]] QString callStatusText(const std::optional<ai::AiErrorKind> &error);

/// What came after an attempt within its call.
enum class AfterAttempt
{
    Nothing,
    Again, ///< the same model of the same provider was asked once more
    Another, ///< somebody else was
};

/// The same as a pill: with the HTTP status, amber where another attempt followed.
[[nodiscard]] StatusPill::Content callStatusPill(
    const std::optional<ai::AiErrorKind> &error, int httpStatus, AfterAttempt after);

/// A model as a person reads it: the built-in engine has none, and is named itself.
[[nodiscard]] QString callModelText(const QString &provider, const QString &model);

/// What happened and what to do, a sentence each.
struct CallErrorText
{
    QString message;
    QString hint;
};
[[nodiscard]] CallErrorText callErrorText(ai::AiErrorKind kind);

/// Why a call did not use its first choice: the reason as the log keeps it, as a sentence.
[[nodiscard]] QString fallbackText(const QString &reason);

/// All endings, for a filter: OK, everything that failed, then each kind.
[[nodiscard]] QList<FilterChoice> callStatusChoices();
[[nodiscard]] QList<FilterChoice> callTaskChoices();

/// "0.036367440" in the person's notation; "—" for a price that is not known.
[[nodiscard]] QString exactCostText(const std::optional<ai::Money> &cost);
/// A count with separators; "—" for nothing.
[[nodiscard]] QString countText(const std::optional<qint64> &count);
/// "310 ms", "11.7 s", "2 min 4 s".
[[nodiscard]] QString durationText(qint64 microseconds);
/// "310 ms", "11.719 s".
[[nodiscard]] QString exactDurationText(qint64 microseconds);

/// A moment in three parts: the day unless it is today, the time, the milliseconds.
struct CallTimeText
{
    QString day; ///< "18 Nov", empty today
    QString time; ///< "11:07:53"
    QString fraction; ///< ".572"

    [[nodiscard]] QString whole() const;
};
[[nodiscard]] CallTimeText callTimeText(qint64 time, QDate today, const QTimeZone &zone);

} // namespace aio::ui
