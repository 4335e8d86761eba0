#pragma once

#include "ui/records/RecordSession.h"

#include <functional>
#include <memory>

namespace aio::ui {

/// Takes back the step that was done last in this session, whichever record is shown by then; false, and
/// nothing done, if the session went on since. Holds the session. GUI thread only.
[[nodiscard]] std::function<bool()> undoOfLastStep(const std::shared_ptr<RecordSession> &session);

/// The same for the button of a message: `refused` hears, with a sentence for the person, that it is too
/// late.
[[nodiscard]] std::function<void()> undoOfLastStep(
    const std::shared_ptr<RecordSession> &session, std::function<void(const QString &why)> refused);

} // namespace aio::ui
