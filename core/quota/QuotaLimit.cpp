#include "core/quota/QuotaLimit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace aio::quota {

namespace {

constexpr std::array scopeNames{u"user", u"plan", u"task", u"provider", u"workspace"};
constexpr std::array unitNames{u"requests", u"tokens", u"usd"};
constexpr std::array actionNames{u"stop", u"fallback"};

template <typename Enum, std::size_t size>
std::optional<Enum> fromName(const std::array<const char16_t *, size> &names, QStringView name)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (name == QStringView(names.at(i))) {
            return Enum(int(i));
        }
    }
    return std::nullopt;
}

QString ownSubject(QuotaScope scope, const QuotaSubject &attempt)
{
    switch (scope) {
    case QuotaScope::User:
        return attempt.user;
    case QuotaScope::Plan:
        return attempt.plan;
    case QuotaScope::Task:
        return ai::taskName(attempt.task);
    case QuotaScope::Provider:
        return attempt.provider;
    case QuotaScope::Workspace:
        break;
    }
    return QStringLiteral("*");
}

QString whoseTitle(const QuotaLimit &limit)
{
    const bool each = limit.subject == u"*";
    switch (limit.scope) {
    case QuotaScope::User:
        return each ? QCoreApplication::translate("Quota", "Each user") : limit.subject;
    case QuotaScope::Plan:
        return each ? QCoreApplication::translate("Quota", "Each plan") : ai::planTitle(limit.subject);
    case QuotaScope::Task: {
        const auto task = ai::taskFromName(limit.subject);
        return task ? ai::taskTitle(*task) : QCoreApplication::translate("Quota", "Each task");
    }
    case QuotaScope::Provider:
        return each ? QCoreApplication::translate("Quota", "Each provider") : limit.subject;
    case QuotaScope::Workspace:
        break;
    }
    return QCoreApplication::translate("Quota", "The workspace");
}

QString narrowed(const QuotaLimit &limit)
{
    QStringList parts{whoseTitle(limit)};
    if (!limit.plan.isEmpty()) {
        parts << ai::planTitle(limit.plan);
    }
    if (const auto task = ai::taskFromName(limit.task)) {
        parts << ai::taskTitle(*task);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString quotaScopeName(QuotaScope scope)
{
    return QString::fromUtf16(scopeNames.at(std::size_t(scope)));
}

std::optional<QuotaScope> quotaScopeFromName(QStringView name)
{
    return fromName<QuotaScope, scopeNames.size()>(scopeNames, name);
}

QString quotaUnitName(QuotaUnit unit)
{
    return QString::fromUtf16(unitNames.at(std::size_t(unit)));
}

std::optional<QuotaUnit> quotaUnitFromName(QStringView name)
{
    return fromName<QuotaUnit, unitNames.size()>(unitNames, name);
}

QString quotaActionName(QuotaAction action)
{
    return QString::fromUtf16(actionNames.at(std::size_t(action)));
}

std::optional<QuotaAction> quotaActionFromName(QStringView name)
{
    return fromName<QuotaAction, actionNames.size()>(actionNames, name);
}

QString quotaAmountText(QuotaUnit unit, qint64 amount)
{
    if (unit == QuotaUnit::Usd) {
        // Cents in sentences; figures to the last digit are in the tables.
        constexpr double nanosPerDollar = 1e9;
        return QLocale().toCurrencyString(double(amount) / nanosPerDollar, QStringLiteral("$"), 2);
    }
    const QString number = QLocale().toString(amount);
    const int plural = int(std::min<qint64>(amount, std::numeric_limits<int>::max()));
    return (unit == QuotaUnit::Tokens ? QCoreApplication::translate("Quota", "%1 tokens", nullptr, plural)
                                      : QCoreApplication::translate("Quota", "%1 requests", nullptr, plural))
        .arg(number);
}

std::optional<QString> QuotaLimit::subjectOf(const QuotaSubject &attempt) const
{
    if (!plan.isEmpty() && plan != attempt.plan) {
        return std::nullopt;
    }
    if (!task.isEmpty() && task != ai::taskName(attempt.task)) {
        return std::nullopt;
    }
    const QString own = ownSubject(scope, attempt);
    if (scope != QuotaScope::Workspace && subject != u"*" && subject != own) {
        return std::nullopt;
    }
    return own;
}

QString QuotaLimit::title() const
{
    return QCoreApplication::translate("Quota", "%1: %2 %3", "who: how much, in which time")
        .arg(narrowed(*this), quotaAmountText(unit, limit), window.title());
}

} // namespace aio::quota
