#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QUrl>
#include <QUuid>

namespace aio {

/// One file of an item: its bytes are in the FileStore.
struct IntakeFile
{
    QString name;
    QString sha256;

    bool operator==(const IntakeFile &) const = default;
};

/// Something that a person brought in to be read as a posting, as the queue remembers it.
struct IntakeItem
{
    enum class State
    {
        Waiting,
        Running,
        Done,
        Duplicate, ///< read, and an earlier job is probably the same
        Failed,
        Cancelled
    };

    QUuid id;
    QUuid batch; ///< what came in together
    int position = 0; ///< within the batch
    QString sourceKind; ///< the caller's name for what it is: "url", "images", "pdf", …
    QString name; ///< what a list shows
    QUrl url{}; ///< address, or base of a page; may be empty
    QList<IntakeFile> files{}; ///< pages of one posting, in order; text is a file too
    State state = State::Waiting;
    std::optional<Error> error{}; ///< why it failed
    QUuid job{}; ///< the job it became, or the earlier one it repeats
    qint64 createdAt = 0; ///< UTC milliseconds; set by the repository
    qint64 updatedAt = 0;

    [[nodiscard]] bool isFinished() const { return state != State::Waiting && state != State::Running; }
    bool operator==(const IntakeItem &) const = default;
};

/// Stable names for rows: "waiting", "running", …
[[nodiscard]] QString intakeStateName(IntakeItem::State state);
[[nodiscard]] IntakeItem::State intakeStateFromName(QStringView name); ///< Waiting if unknown

} // namespace aio
