#include "ui/records/StepUndo.h"

#include <QCoreApplication>

namespace aio::ui {

std::function<bool()> undoOfLastStep(const std::shared_ptr<RecordSession> &session)
{
    // The place on the stack alone says too little: after undo and another edit it is the same again.
    const auto moved = std::make_shared<bool>(false);
    QObject::connect(
        session->undoStack(), &QUndoStack::indexChanged, session.get(), [moved] { *moved = true; });
    return [session, moved] {
        if (*moved || !session->undoStack()->canUndo()) {
            return false;
        }
        session->undoStack()->undo();
        return true;
    };
}

std::function<void()> undoOfLastStep(
    const std::shared_ptr<RecordSession> &session, std::function<void(const QString &why)> refused)
{
    return [undo = undoOfLastStep(session), refused = std::move(refused)] {
        if (!undo()) {
            refused(QCoreApplication::translate("aio::ui::StepUndo",
                "It was edited since, so this step cannot be taken back alone. Undo goes back step by "
                "step."));
        }
    };
}

} // namespace aio::ui
