#pragma once

#include "ui/shell/Page.h"

#include <QPointer>

namespace aio::ui {

class RecordAutosave;

/// A page whose records are saved as they are edited. It says how the saves go: in the status bar, by a
/// message when one failed, and when the window is to close.
class RecordPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;
    ~RecordPage() override;

    [[nodiscard]] QStringList unsavedWork() const override;
    void saveNow() override { saveBeforeClosing(SaveScope::AlsoFailed); }
    void saveBeforeClosing(SaveScope scope) override;
    [[nodiscard]] bool isSaving() const override;

protected:
    /// Called once, by the constructor of the subclass.
    void reportSaving(RecordAutosave *autosave);

private:
    void reportFailure(const QString &why);
    [[nodiscard]] QString stillFailing() const;

    QPointer<RecordAutosave> m_autosave;
};

} // namespace aio::ui
