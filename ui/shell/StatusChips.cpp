#include "ui/shell/StatusChips.h"

#include "core/tasks/TaskList.h"
#include "ui/shell/QueuePopover.h"
#include "ui/shell/SpendBar.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QToolButton>

namespace aio::ui {

namespace {

/// The style puts icon and text close together; a space sets them apart.
void setChipText(QToolButton *chip, const QString &text)
{
    chip->setText(u' ' + text);
    chip->setAccessibleName(text);
}

/// Icon and words in the colour of their state.
void paintChip(QToolButton *chip, const QString &iconName, Severity severity)
{
    const Token tone = severity == Severity::Success ? Token::TextMuted : severityTone(severity);
    chip->setIcon(icon(iconName, severityTone(severity)));
    setTextStyle(chip, TextStyle::Small, tone);
}

} // namespace

StatusChips::StatusChips(TaskList *tasks, QWidget *parent)
    : QStatusBar(parent)
    , m_tasks(tasks)
    , m_storage(addChip(QStringLiteral("storageChip"), QStringLiteral("database"), false))
    , m_engine(addChip(QStringLiteral("engineChip"), QStringLiteral("engine"), false))
    , m_queue(addChip(QStringLiteral("queueChip"), QStringLiteral("batch"), false))
    , m_saved(addChip(QStringLiteral("savedChip"), QStringLiteral("check"), true))
    , m_spend(addChip(QStringLiteral("spendChip"), {}, true))
    , m_spendBar(addSpendBar())
    , m_person(addChip(QStringLiteral("personChip"), QStringLiteral("person"), true))
    , m_popover(new QueuePopover(tasks, this))
{
    setSizeGripEnabled(false);
    setFixedHeight(qMax(scaled(26), fontMetrics().height() + 8));
    setContentsMargins(10, 0, 10, 0);
    m_saved->hide();
    connect(m_storage, &QToolButton::clicked, this, &StatusChips::storageClicked);
    connect(m_engine, &QToolButton::clicked, this, &StatusChips::engineClicked);
    connect(m_saved, &QToolButton::clicked, this, &StatusChips::saveStateClicked);
    connect(m_spend, &QToolButton::clicked, this, &StatusChips::spendClicked);
    connect(m_person, &QToolButton::clicked, this, &StatusChips::personClicked);
    connect(m_queue, &QToolButton::clicked, this, &StatusChips::showQueue);
    connect(tasks, &TaskList::countsChanged, this, &StatusChips::readQueue);
    retranslate();
}

void StatusChips::setStorage(const QString &text, Severity severity, const QString &toolTip)
{
    setChipText(m_storage, text);
    m_storage->setToolTip(toolTip);
    paintChip(m_storage, severity == Severity::Neutral ? QStringLiteral("database") : severityIcon(severity),
        severity);
}

void StatusChips::setEngine(const QString &text, const QString &toolTip)
{
    setChipText(m_engine, text);
    m_engine->setToolTip(toolTip);
}

void StatusChips::setSpend(const QString &text, const QString &toolTip, const std::optional<double> &share)
{
    setChipText(m_spend, text);
    m_spend->setToolTip(toolTip);
    m_spendBar->setShare(share);
}

void StatusChips::setPerson(const QString &text)
{
    setChipText(m_person, text);
}

void StatusChips::setSaveState(const SaveState &state)
{
    setChipText(m_saved, state.text);
    m_saved->setVisible(state.kind != SaveState::Kind::None);
    switch (state.kind) {
    case SaveState::Kind::Failed:
        paintChip(m_saved, QStringLiteral("error"), Severity::Danger);
        break;
    case SaveState::Kind::Unsaved:
        paintChip(m_saved, QStringLiteral("edit"), Severity::Warning);
        break;
    case SaveState::Kind::None:
    case SaveState::Kind::Saving:
    case SaveState::Kind::Saved:
        paintChip(m_saved, QStringLiteral("check"), Severity::Neutral);
        break;
    }
}

QWidget *StatusChips::firstChip() const
{
    return m_storage;
}

void StatusChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setFixedHeight(qMax(scaled(26), fontMetrics().height() + 8));
    }
    QStatusBar::changeEvent(event);
}

QToolButton *StatusChips::addChip(const QString &objectName, const QString &iconName, bool atEnd)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(objectName);
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setIconSize({14, 14});
    chip->setToolButtonStyle(iconName.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    if (!iconName.isEmpty()) {
        chip->setIcon(icon(iconName, Token::TextMuted));
    }
    setTextStyle(chip, TextStyle::Small, Token::TextMuted);
    chip->setFocusPolicy(Qt::TabFocus);
    if (atEnd) {
        addPermanentWidget(chip);
    } else {
        addWidget(chip);
    }
    return chip;
}

SpendBar *StatusChips::addSpendBar()
{
    auto *bar = new SpendBar(this);
    bar->setShare(std::nullopt);
    addPermanentWidget(bar);
    return bar;
}

void StatusChips::readQueue()
{
    const int running = m_tasks->running();
    const int waiting = m_tasks->waiting();
    QStringList parts;
    if (running > 0) {
        parts.append(tr("%n running", nullptr, running));
    }
    if (waiting > 0) {
        parts.append(tr("%n waiting", nullptr, waiting));
    }
    // With nothing left to do the chip stays until the list is closed, so that it does not jump away.
    if (parts.isEmpty() && m_popover->isVisible()) {
        parts.append(tr("Nothing running"));
    }
    setChipText(m_queue, parts.join(QStringLiteral(" · ")));
    m_queue->setVisible(!parts.isEmpty());
}

void StatusChips::showQueue()
{
    m_popover->showAbove(m_queue);
}

void StatusChips::retranslate()
{
    m_queue->setToolTip(tr("Show what is running"));
    m_saved->setToolTip(tr("Whether your work is on disk"));
    m_person->setToolTip(tr("You"));
    readQueue();
}

} // namespace aio::ui
