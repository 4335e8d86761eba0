#include "ui/records/RecordPage.h"

#include "ui/records/RecordAutosave.h"

#include <QLocale>

namespace aio::ui {

namespace {

QStringList titlesOf(const RecordAutosave::Sessions &sessions)
{
    QStringList titles;
    for (const std::shared_ptr<RecordSession> &session : sessions) {
        titles << (session->title().isEmpty() ? RecordPage::tr("No name yet") : session->title());
    }
    return titles;
}

} // namespace

RecordPage::~RecordPage()
{
    // It saves once more when it goes, after this.
    if (m_autosave) {
        m_autosave->disconnect(this);
    }
}

void RecordPage::reportSaving(RecordAutosave *autosave)
{
    m_autosave = autosave;
    connect(autosave, &RecordAutosave::saving, this, [this] {
        setSaveState({SaveState::Kind::Saving, tr("Saving…")});
    });
    connect(autosave, &RecordAutosave::saved, this, [this](const QDateTime &when) {
        if (!m_autosave->failedSessions().isEmpty()) {
            // One that went well says nothing about the others.
            setSaveState({SaveState::Kind::Failed, tr("Not saved: %1").arg(stillFailing())});
            return;
        }
        setSaveState({SaveState::Kind::Saved,
            tr("Saved %1").arg(QLocale().toString(when.time(), QStringLiteral("HH:mm:ss")))});
    });
    connect(autosave, &RecordAutosave::failed, this,
        [this](const Error &error) { reportFailure(error.message); });
    connect(autosave, &RecordAutosave::drained, this, &Page::savingEnded);
}

QString RecordPage::stillFailing() const
{
    return QLocale().createSeparatedList(titlesOf(m_autosave->failedSessions()));
}

void RecordPage::reportFailure(const QString &why)
{
    setSaveState({SaveState::Kind::Failed, tr("Not saved: %1").arg(why)});
    const QString titles = stillFailing();
    const QString what =
        titles.isEmpty() ? why : tr("Not saved: %1").arg(titles) + QStringLiteral(". ") + why;
    Q_EMIT notify({what + u' ' + tr("Your text stays in this window."), Severity::Danger, tr("Try again"),
        [autosave = m_autosave] {
            if (autosave) {
                autosave->retry();
            }
        }});
}

QStringList RecordPage::unsavedWork() const
{
    QStringList lines;
    for (const QString &name : m_autosave ? titlesOf(m_autosave->unsaved()) : QStringList()) {
        lines << tr("%1 is not saved").arg(name);
    }
    return lines;
}

void RecordPage::saveBeforeClosing(SaveScope scope)
{
    if (!m_autosave) {
        return;
    }
    if (scope == SaveScope::AlsoFailed) {
        m_autosave->retry();
    } else {
        m_autosave->flush();
    }
}

bool RecordPage::isSaving() const
{
    return m_autosave && m_autosave->isSaving();
}

} // namespace aio::ui
