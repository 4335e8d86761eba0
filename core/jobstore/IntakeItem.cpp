#include "core/jobstore/IntakeItem.h"

#include <array>

namespace aio {

namespace {

constexpr std::array<std::pair<IntakeItem::State, QStringView>, 6> names = {{
    {IntakeItem::State::Waiting, u"waiting"},
    {IntakeItem::State::Running, u"running"},
    {IntakeItem::State::Done, u"done"},
    {IntakeItem::State::Duplicate, u"duplicate"},
    {IntakeItem::State::Failed, u"failed"},
    {IntakeItem::State::Cancelled, u"cancelled"},
}};

} // namespace

QString intakeStateName(IntakeItem::State state)
{
    for (const auto &[known, name] : names) {
        if (known == state) {
            return name.toString();
        }
    }
    return names.front().second.toString();
}

IntakeItem::State intakeStateFromName(QStringView name)
{
    for (const auto &[state, known] : names) {
        if (known == name) {
            return state;
        }
    }
    return IntakeItem::State::Waiting;
}

} // namespace aio
