#include "ui/jobs/form/JobForm.h"

#include "ui/jobs/form/EditorFactory.h"
#include "ui/jobs/form/FieldRow.h"
#include "ui/jobs/session/JobSession.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChipEdit.h"

#include <QGridLayout>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr int formMargin = 16;
constexpr int formGap = 12;
constexpr int barWidth = 3;

/// Paints the bar that marks the current field at the edge of the form.
class FormCanvas : public QWidget
{
public:
    using QWidget::QWidget;

    void setMarked(const QWidget *row)
    {
        m_marked = row;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface));
        if (m_marked) {
            const QRect row = m_marked->geometry();
            const int left = isRightToLeft() ? width() - barWidth : 0;
            painter.fillRect(left, row.top() - 4, barWidth, row.height() + 8, color(Token::MarkBorder));
        }
    }

private:
    const QWidget *m_marked = nullptr;
};

} // namespace

JobForm::JobForm(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Fields of the job"));
    setFocusPolicy(Qt::NoFocus);
    setWidget(new FormCanvas);
}

FieldRow *JobForm::row(JobField field)
{
    makeRows();
    return m_rows.value(field);
}

void JobForm::makeRows()
{
    if (m_rows.isEmpty()) {
        buildRows();
    }
}

void JobForm::buildRows()
{
    auto *grid = new QGridLayout(widget());
    grid->setContentsMargins(formMargin, formMargin, formMargin, formMargin);
    grid->setHorizontalSpacing(formGap);
    grid->setVerticalSpacing(formGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    for (const JobField field : formOrder()) {
        auto *row = new FieldRow(field, widget());
        row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_rows.insert(field, row);
        connectRow(row);
        const bool wide = isWideField(field);
        if (wide && column == 1) {
            ++line;
            column = 0;
        }
        grid->addWidget(row, line, column, 1, wide ? 2 : 1, Qt::AlignTop);
        if (wide || column == 1) {
            ++line;
            column = 0;
        } else {
            column = 1;
        }
    }
    grid->setRowStretch(line + 1, 1);
}

void JobForm::connectRow(FieldRow *row)
{
    connect(row->editor(), &FieldEditor::edited, this, [this, row] { take(row); });
    connect(row->editor(), &FieldEditor::finished, this, [this] {
        if (m_session) {
            m_session->endEdit();
        }
    });
    connect(row->editor(), &FieldEditor::focused, this, [this, row] { setFocused(row->field()); });
    connect(row, &FieldRow::hovered, this, &JobForm::setHovered);
    connect(row, &FieldRow::confirmRequested, this, [this](JobField field) {
        if (m_session) {
            m_session->confirm(field);
        }
    });
    connect(row, &FieldRow::restoreRequested, this, [this](JobField field) {
        if (m_session) {
            m_session->restoreOriginal(field);
            focusField(field);
        }
    });
}

void JobForm::take(FieldRow *row)
{
    if (!m_session) {
        return;
    }
    const QString draft = row->editor()->draftText();
    m_session->setDraftText(row->field(), draft);
    // Text that is no value yet leaves the last good one alone.
    if (draft.isEmpty()) {
        m_session->edit(row->field(), row->editor()->value());
    }
    row->refresh(m_session);
}

void JobForm::setSession(JobSession *session)
{
    if (m_session) {
        if (session != m_session) {
            for (ChipEdit *chips : findChildren<ChipEdit *>()) {
                chips->commitTyped(); // it was typed for the last one
            }
        }
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    m_hovered.reset();
    m_focused.reset();
    if (session) {
        makeRows();
    }
    for (FieldRow *row : std::as_const(m_rows)) {
        row->refresh(session);
    }
    if (session) {
        connect(session, &JobSession::fieldChanged, this,
            [this](JobField field) { m_rows.value(field)->refresh(m_session); });
        connect(session, &QObject::destroyed, this, [this, session] {
            if (m_session == session) {
                m_session = nullptr;
            }
        });
    }
    showActive();
}

std::optional<JobField> JobForm::activeField() const
{
    return m_hovered ? m_hovered : m_focused;
}

void JobForm::focusField(JobField field)
{
    FieldRow *row = this->row(field);
    row->editor()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(row, 0, formMargin);
    setFocused(field);
}

bool JobForm::walkChecks(int direction)
{
    if (!m_session) {
        return false;
    }
    const QList<JobField> open = m_session->fieldsToCheck();
    const QList<JobField> &order = formOrder();
    const int start = m_focused ? int(order.indexOf(*m_focused)) : (direction > 0 ? -1 : int(order.size()));
    for (int step = 1; step <= order.size(); ++step) {
        const int index = int((start + direction * step + 2 * order.size()) % order.size());
        if (open.contains(order.at(index))) {
            focusField(order.at(index));
            return true;
        }
    }
    return false;
}

void JobForm::confirmCurrent()
{
    if (!m_session) {
        return;
    }
    const QList<JobField> open = m_session->fieldsToCheck();
    if (m_focused && open.contains(*m_focused)) {
        m_session->confirm(*m_focused);
    }
    walkChecks(1);
}

void JobForm::retranslate()
{
    setAccessibleName(tr("Fields of the job"));
    for (FieldRow *row : std::as_const(m_rows)) {
        row->retranslate();
        row->refresh(m_session);
    }
}

void JobForm::setFocused(JobField field)
{
    m_focused = field;
    m_hovered.reset();
    showActive();
    Q_EMIT activeFieldChanged(m_focused, true);
}

void JobForm::setHovered(JobField field, bool inside)
{
    if (inside) {
        m_hovered = field;
    } else if (m_hovered == field) {
        m_hovered.reset();
    }
    Q_EMIT activeFieldChanged(activeField(), false);
}

void JobForm::showActive()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        row->setActive(m_focused == row->field());
    }
    static_cast<FormCanvas *>(widget())->setMarked(m_focused ? m_rows.value(*m_focused) : nullptr);
}

} // namespace aio::ui
