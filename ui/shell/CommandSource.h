#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace aio::ui {

/// Something the palette can run.
struct Command
{
    enum class Kind
    {
        Action, ///< prefix >
        Document,
        Candidate, ///< prefix @
        Job, ///< prefix #
        Place ///< a page or a setting
    };

    Kind kind = Kind::Action;
    QString id; ///< stays the same between starts, for "recent"
    QString text;
    QString detail{}; ///< muted, behind the text; searched too
    QString icon{}; ///< a name of the icon set
    QString shortcut{};
    QString disabledReason{}; ///< not empty: shown, cannot run, and this says why
    std::function<void()> run{};
};

/// Gives commands to the palette. Asked each time it opens, on the GUI thread; a source that has to look
/// something up answers with what it knows and emits `changed()` later.
class CommandSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<Command> commands() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aio::ui
