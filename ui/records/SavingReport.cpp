#include "ui/records/SavingReport.h"

#include "ui/records/RecordAutosave.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>
#include <QLocale>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::SavingReport)
};

} // namespace

void reportSaving(RecordAutosave *autosave, Page *page)
{
    QObject::connect(autosave, &RecordAutosave::saving, page, [page] {
        Q_EMIT page->saveStateChanged({SaveState::Kind::Saving, Text::tr("Saving…")});
    });
    QObject::connect(autosave, &RecordAutosave::saved, page, [page](const QDateTime &when) {
        Q_EMIT page->saveStateChanged({SaveState::Kind::Saved,
            Text::tr("Saved %1").arg(QLocale().toString(when.time(), QStringLiteral("HH:mm:ss")))});
    });
    QObject::connect(autosave, &RecordAutosave::failed, page, [autosave, page](const Error &error) {
        Q_EMIT page->saveStateChanged(
            {SaveState::Kind::Failed, Text::tr("Not saved: %1").arg(error.message)});
        Q_EMIT page->notify({error.message + u' ' + Text::tr("Your text stays in this window."),
            Severity::Danger, Text::tr("Try again"), [autosave] { autosave->flush(); }});
    });
}

} // namespace aio::ui
