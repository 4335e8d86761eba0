#include "ui/jobs/source/RegionMenu.h"

#include "core/base/WhenFinished.h"

#include "ui/jobs/form/EditorFactory.h"

#include <QFontMetrics>

namespace aio::ui {

namespace {

constexpr int deadlineMs = 20'000;
constexpr int widestWords = 320; // pixels; a longer reading is elided

} // namespace

RegionMenu::RegionMenu(Provenance why, QWidget *parent)
    : QMenu(parent)
    , m_why(std::move(why))
    , m_words(addAction(QString()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setEnabled(false);
    addSection(tr("Use as"));
    for (const JobField field : formOrder()) {
        QAction *action = addAction(jobFieldLabel(field));
        m_fields << action;
        connect(
            action, &QAction::triggered, this, [this, field] { Q_EMIT chosen(field, m_why.text, m_why); });
    }
    refresh();
}

RegionMenu::~RegionMenu()
{
    m_stop.request_stop();
}

void RegionMenu::readAnew(extraction::RegionReader &reader, const extraction::RegionRequest &request)
{
    m_reading = true;
    refresh();
    whenFinished(reader.readRegion(request, WorkContext(m_stop.get_token(), QDeadlineTimer(deadlineMs))),
        this, [this](const Result<QString> &words) { take(words); });
}

void RegionMenu::take(const Result<QString> &words)
{
    m_reading = false;
    // A reading that failed or found nothing is no better than what is known.
    if (words && !words->trimmed().isEmpty()) {
        m_why.text = words->trimmed();
    }
    refresh();
    Q_EMIT read();
}

void RegionMenu::refresh()
{
    const QString words = m_why.text.simplified();
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, widestWords);
    if (words.isEmpty()) {
        m_words->setText(m_reading ? tr("Reading…") : tr("No words were read here"));
    } else {
        // A menu takes "&" for the mark of a key.
        m_words->setText(tr("“%1”").arg(QString(shown).replace(u'&', QStringLiteral("&&")))
            + (m_reading ? u' ' + tr("(reading again…)") : QString()));
    }
    for (QAction *field : std::as_const(m_fields)) {
        field->setEnabled(!words.isEmpty());
    }
}

} // namespace aio::ui
