#include "core/usage/corrections/CorrectionSet.h"

#include <QtNumeric>

#include <algorithm>
#include <array>
#include <limits>

namespace aio::usage {

namespace {

constexpr std::array kindNames{u"reprice", u"amount", u"undo"};
constexpr std::array stateNames{u"running", u"done", u"undone"};

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<const char16_t *, Count> &names, QStringView name)
{
    const auto found = std::find(names.cbegin(), names.cend(), name);
    return found == names.cend() ? std::nullopt : std::optional(Value(found - names.cbegin()));
}

// Sums of foreign figures end at the most instead of wrapping round.
void addMoney(ai::Money &sum, ai::Money more)
{
    if (qAddOverflow(sum.nanoUsd, more.nanoUsd, &sum.nanoUsd)) {
        sum.nanoUsd = std::numeric_limits<qint64>::max();
    }
}

} // namespace

CorrectionTally &CorrectionTally::operator+=(const CorrectionTally &other)
{
    attempts += other.attempts;
    addMoney(before, other.before);
    addMoney(after, other.after);
    unpricedBefore += other.unpricedBefore;
    unpricedAfter += other.unpricedAfter;
    return *this;
}

void CorrectionTally::add(
    const std::optional<ai::Money> &costBefore, const std::optional<ai::Money> &costAfter)
{
    *this += {1, costBefore.value_or(ai::Money{}), costAfter.value_or(ai::Money{}), costBefore ? 0 : 1,
        costAfter ? 0 : 1};
}

QString correctionKindName(CorrectionSet::Kind kind)
{
    return QString::fromUtf16(kindNames.at(std::size_t(kind)));
}

QString correctionStateName(CorrectionSet::State state)
{
    return QString::fromUtf16(stateNames.at(std::size_t(state)));
}

std::optional<CorrectionSet::Kind> correctionKindFromName(QStringView name)
{
    return valueOf<CorrectionSet::Kind>(kindNames, name);
}

std::optional<CorrectionSet::State> correctionStateFromName(QStringView name)
{
    return valueOf<CorrectionSet::State>(stateNames, name);
}

} // namespace aio::usage
