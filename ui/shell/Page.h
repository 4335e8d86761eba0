#pragma once

#include "ui/widgets/Toast.h"

#include <QWidget>

#include <functional>

class QAction;
class QMimeData;

namespace aio::ui {

/// How a page's work stands: the "Saved" chip of the status bar.
struct SaveState
{
    enum class Kind
    {
        None, ///< nothing to say; the chip hides
        Saving,
        Saved,
        Unsaved, ///< on pages with a Save: "2 unsaved changes"
        Failed
    };
    Kind kind = Kind::None;
    QString text{}; ///< "Saved 14:32:07", "Not saved: disk full"

    bool operator==(const SaveState &) const = default;
};

/// What a page saves when it is asked to.
enum class SaveScope
{
    New, ///< what was typed since the last save
    AlsoFailed ///< that, and what could not be saved before
};

/// A page of the window: the shell puts its title, subtitle and actions into the page header and itself
/// below. Made on first visit, kept until the window closes. GUI thread only.
///
/// Texts are asked for again after `headerChanged()` and on a change of language; a page changes its own
/// widgets' texts in `retranslate()`.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// The name in `--page NAME` and in settings: "jobs". Never shown.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// What the rail calls it, in the present language; `title()` may name what lies open instead.
    [[nodiscard]] QString name() const { return m_name ? m_name() : title(); }
    void setName(std::function<QString()> name) { m_name = std::move(name); }
    [[nodiscard]] virtual QString subtitle() const { return {}; }

    /// Buttons at the right of the header, in reading order from the right: the first is the primary one. An
    /// action with a menu gets a button with an arrow. Owned by the page. Every one is in the command
    /// palette.
    [[nodiscard]] virtual QList<QAction *> headerActions() const { return {}; }
    /// Buttons in front of the title: Back, "48 jobs".
    [[nodiscard]] virtual QList<QAction *> leadingActions() const { return {}; }
    /// A widget at the right of the header, such as a search field. Owned by the page until asked for.
    [[nodiscard]] virtual QWidget *headerWidget() { return nullptr; }

    /// Where F6 and Shift+F6 stop, in reading order. Hidden ones are passed over. Default: the page.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }

    /// Shows what `arguments` name: a job's id, files, a link. Called on every visit, empty when the person
    /// just switches to the page. Part of the history of back and forward.
    virtual void open(const QStringList &arguments);

    /// What lies open, in a form that `open()` takes: kept in the history and for the next start.
    [[nodiscard]] virtual QStringList place() const { return {}; }

    /// Whether a drop or paste on the window is for this page, and taking it.
    [[nodiscard]] virtual bool acceptsDrop(const QMimeData *data) const;
    virtual void drop(const QMimeData *data);
    /// What the overlay says during a drag, such as "Drop 12 images to start a batch".
    [[nodiscard]] virtual QString dropHint(const QMimeData *data) const;

    /// What would be lost if the window closed now, a line each: "Routing: 2 unsaved changes". Where work is
    /// saved as it is typed, what is not on the disk yet.
    [[nodiscard]] virtual QStringList unsavedWork() const { return {}; }
    /// Puts what was typed on its way to the disk, on pages that save as it is typed: the window is about to
    /// close. It closes once `savingEnded()` came and no page `isSaving()` any more.
    virtual void saveBeforeClosing(SaveScope scope);
    [[nodiscard]] virtual bool isSaving() const { return false; }

    /// How its work stands, for as long as the window lives; shown while the page is.
    [[nodiscard]] const SaveState &saveState() const { return m_saveState; }
    void setSaveState(const SaveState &state);
    /// Writes what is not written yet: the chip that shows `saveState()` was clicked.
    virtual void saveNow() { }

    /// Sets every text of the page again, in the present language.
    virtual void retranslate() { }

Q_SIGNALS:
    void headerChanged();
    /// `place()` is another one now: a step of the history.
    void placeChanged();
    /// Shows a message at the bottom right of the window.
    void notify(const aio::ui::ToastMessage &message);
    /// Asks the shell to show another page.
    void pageRequested(const QString &id, const QStringList &arguments);
    void saveStateChanged(const aio::ui::SaveState &state);
    /// Nothing of this page is on its way to the disk any more.
    void savingEnded();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<QString()> m_name;
    SaveState m_saveState;
};

} // namespace aio::ui
