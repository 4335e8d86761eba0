#include "ui/jobs/form/FieldRow.h"

#include "ui/jobs/form/EditorFactory.h"
#include "ui/jobs/form/FieldText.h"
#include "ui/jobs/form/IconLabel.h"
#include "ui/jobs/session/CheckReason.h"
#include "ui/jobs/session/JobSession.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ConfidenceMeter.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace aio::ui {

namespace {

constexpr int labelGap = 4;
constexpr int iconSize = 14;

QLabel *plainLabel(QWidget *parent, TextStyle style, Token tone)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style, tone);
    return label;
}

} // namespace

FieldRow::FieldRow(JobField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(makeEditor(field, this))
    , m_label(plainLabel(this, TextStyle::Small, Token::TextMuted))
    , m_meter(new ConfidenceMeter(this))
    , m_edited(new QToolButton(this))
    , m_check(new QWidget(this))
    , m_reason(plainLabel(m_check, TextStyle::Small, Token::Warning))
    , m_confirm(new QPushButton(m_check))
    , m_problem(plainLabel(this, TextStyle::Small, Token::Danger))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(labelGap);
    buildHeader();
    layout->addWidget(m_editor);
    buildCheck();
    layout->addWidget(m_check);
    layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_label->setBuddy(m_editor);
    retranslate();
    refresh(nullptr);
}

void FieldRow::buildHeader()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins({});
    header->setSpacing(6);
    header->addWidget(m_label);
    header->addStretch();
    header->addWidget(m_edited);
    header->addWidget(m_meter);
    m_edited->setProperty("kind", QStringLiteral("fieldNote"));
    m_edited->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_edited->setIcon(icon(QStringLiteral("undo"), Token::Accent));
    m_edited->setIconSize({iconSize - 2, iconSize - 2});
    m_edited->setStyleSheet(QStringLiteral(
        "QToolButton { padding: 0 2px; min-height: 14px; max-height: 16px; border-radius: 4px; }"));
    setTextStyle(m_edited, TextStyle::Small, Token::Accent);
    m_edited->setFocusPolicy(Qt::TabFocus);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
    connect(m_edited, &QToolButton::clicked, this, [this] { Q_EMIT restoreRequested(m_field); });
}

void FieldRow::buildCheck()
{
    auto *grid = new QGridLayout(m_check);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const bool wide = isWideField(m_field);
    grid->addWidget(new IconLabel(QStringLiteral("warning"), Token::Warning, m_check), 0, 0,
        wide ? Qt::AlignVCenter : Qt::AlignTop);
    grid->addWidget(m_reason, 0, 1);
    // Half a form is too narrow for a sentence and a button beside it.
    if (wide) {
        grid->addWidget(m_confirm, 0, 2);
    } else {
        grid->addWidget(m_confirm, 1, 1, Qt::AlignLeading);
    }
    m_reason->setWordWrap(true);
    m_confirm->setIcon(icon(QStringLiteral("check")));
    m_confirm->setProperty("kind", QStringLiteral("small"));
    m_check->hide();
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmRequested(m_field); });
}

void FieldRow::retranslate()
{
    const QString name = jobFieldLabel(m_field);
    m_label->setText(name);
    m_confirm->setText(tr("Confirm"));
    m_confirm->setToolTip(tr("Confirm (Alt+C)"));
    m_confirm->setAccessibleName(tr("Confirm %1").arg(name));
    m_edited->setText(tr("Edited by you"));
    m_editor->retranslate();
}

void FieldRow::refresh(const JobSession *session)
{
    setEnabled(session != nullptr);
    if (!session) {
        m_editor->setValue({});
        m_edited->hide();
        m_meter->setConfidence(-1);
        m_check->hide();
        m_problem->hide();
        return;
    }
    const QString draft = session->draftText(m_field);
    // Text on its way to a value stays as it is typed, blanks and cursor included.
    if (draft.isEmpty() || draft != m_editor->draftText()) {
        m_editor->setValue(session->job().value(m_field));
        m_editor->setDraftText(draft);
    }
    showState(*session);
    showProblem();
}

void FieldRow::showState(const JobSession &session)
{
    const FieldState state = session.fieldState(m_field);
    const Provenance *why = session.provenance(m_field);
    const bool measured = why && (state == FieldState::Found || state == FieldState::ToCheck);
    m_meter->setConfidence(measured ? int(std::lround(why->confidence * 100)) : -1);
    m_meter->setVisible(measured);
    m_check->setVisible(state == FieldState::ToCheck);
    if (state == FieldState::ToCheck) {
        m_reason->setText(checkReason(m_field, session.extraction(), session.document()));
    }
    const auto original = session.original(m_field);
    m_edited->setVisible(state == FieldState::Edited);
    m_edited->setEnabled(original.has_value());
    if (original) {
        const QString text = valueText(m_field, *original);
        m_edited->setToolTip(
            text.isEmpty() ? tr("Back to: not in the posting") : tr("Back to: %1").arg(text));
    } else {
        m_edited->setToolTip(
            why && !why->text.isEmpty() ? tr("The posting says: %1").arg(why->text) : QString());
    }
    m_edited->setAccessibleName(tr("%1: edited by you").arg(jobFieldLabel(m_field)));
    m_edited->setAccessibleDescription(m_edited->toolTip());
}

void FieldRow::showProblem()
{
    const QString problem = m_editor->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

void FieldRow::setActive(bool active)
{
    setTextStyle(m_label, TextStyle::Small, active ? Token::Text : Token::TextMuted);
    QFont labelFont = m_label->font();
    labelFont.setWeight(active ? QFont::DemiBold : QFont::Normal);
    m_label->setFont(labelFont);
}

void FieldRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    Q_EMIT hovered(m_field, true);
}

void FieldRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT hovered(m_field, false);
}

} // namespace aio::ui
