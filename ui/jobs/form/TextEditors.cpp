#include "ui/jobs/form/TextEditors.h"

#include "ui/jobs/form/ElidingLineEdit.h"
#include "ui/jobs/form/FieldText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace aio::ui {

namespace {

QLineEdit *lineIn(FieldEditor *editor)
{
    auto *edit = new ElidingLineEdit(editor);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(edit);
    return edit;
}

const QStringList *listOf(const FieldValue &value)
{
    return std::get_if<QStringList>(&value);
}

/// Entries without blanks around them and without empty ones.
QStringList entries(const QString &text, QChar separator)
{
    QStringList list;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty()) {
            list << part.trimmed();
        }
    }
    return list;
}

} // namespace

LineEditor::LineEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_edit(lineIn(this))
{
    adopt(m_edit);
    LineEditor::retranslate();
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &FieldEditor::finished);
}

void LineEditor::retranslate()
{
    FieldEditor::retranslate();
    m_edit->setPlaceholderText(notInPosting());
    if (isListField(field())) {
        m_edit->setToolTip(tr("Separate several entries with a semicolon"));
    }
}

void LineEditor::setValue(const FieldValue &value)
{
    if (value == this->value()) {
        return;
    }
    const QStringList *list = listOf(value);
    m_edit->setText(list ? list->join(QStringLiteral("; ")) : displayText(value));
    m_edit->setCursorPosition(0);
}

FieldValue LineEditor::value() const
{
    if (isListField(field())) {
        const QStringList list = entries(m_edit->text(), u';');
        return list.isEmpty() ? FieldValue() : FieldValue(list);
    }
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

QString LineEditor::problem() const
{
    return addressProblem(field(), m_edit->text());
}

DateEditor::DateEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_edit(lineIn(this))
{
    adopt(m_edit);
    DateEditor::retranslate();
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        const QDate date = dateFromText(m_edit->text(), locale());
        if (date.isValid()) {
            m_edit->setText(dateText(date, locale()));
        }
        Q_EMIT finished();
    });
}

void DateEditor::retranslate()
{
    FieldEditor::retranslate();
    m_edit->setPlaceholderText(notInPosting());
    // "1 May 2027" and "1. Mai 2027" are one day in two languages.
    m_edit->clear();
}

void DateEditor::setValue(const FieldValue &value)
{
    if (value == this->value() && draftText().isEmpty()) {
        return;
    }
    const auto *date = std::get_if<QDate>(&value);
    m_edit->setText(date ? dateText(*date, locale()) : QString());
    m_edit->setCursorPosition(0);
}

FieldValue DateEditor::value() const
{
    const QDate date = dateFromText(m_edit->text(), locale());
    return date.isValid() ? FieldValue(date) : FieldValue();
}

QString DateEditor::draftText() const
{
    const QString text = m_edit->text().trimmed();
    return dateFromText(text, locale()).isValid() ? QString() : text;
}

void DateEditor::setDraftText(const QString &text)
{
    if (!text.isEmpty() && m_edit->text() != text) {
        m_edit->setText(text);
    }
}

QString DateEditor::problem() const
{
    if (draftText().isEmpty()) {
        return {};
    }
    return tr("There is no such day. Write it like %1.").arg(dateText(QDate(2027, 2, 1), locale()));
}

YearsEditor::YearsEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_edit(lineIn(this))
{
    adopt(m_edit);
    YearsEditor::retranslate();
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &FieldEditor::finished);
}

void YearsEditor::retranslate()
{
    FieldEditor::retranslate();
    m_edit->setPlaceholderText(notInPosting());
}

void YearsEditor::setValue(const FieldValue &value)
{
    if (value == this->value() && draftText().isEmpty()) {
        return;
    }
    const auto *years = std::get_if<int>(&value);
    m_edit->setText(years ? QString::number(*years) : QString());
}

FieldValue YearsEditor::value() const
{
    bool ok = false;
    const int years = m_edit->text().trimmed().toInt(&ok);
    return ok && years >= 0 && years <= 60 ? FieldValue(years) : FieldValue();
}

QString YearsEditor::draftText() const
{
    return std::holds_alternative<int>(value()) ? QString() : m_edit->text().trimmed();
}

void YearsEditor::setDraftText(const QString &text)
{
    if (!text.isEmpty() && m_edit->text() != text) {
        m_edit->setText(text);
    }
}

QString YearsEditor::problem() const
{
    return draftText().isEmpty() ? QString() : tr("Write a whole number of years, such as 5.");
}

LinesEditor::LinesEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    adopt(m_edit);
    m_edit->setTabChangesFocus(true);
    LinesEditor::retranslate();
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Undo is the job's, not the widget's: one history for all fields.
    m_edit->setUndoRedoEnabled(false);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

void LinesEditor::retranslate()
{
    FieldEditor::retranslate();
    m_edit->setPlaceholderText(notInPosting());
}

void LinesEditor::setValue(const FieldValue &value)
{
    if (value == this->value()) {
        return;
    }
    const QSignalBlocker blocker(m_edit);
    const QStringList *list = listOf(value);
    m_edit->setPlainText(list ? list->join(u'\n') : displayText(value));
    fitHeight();
}

FieldValue LinesEditor::value() const
{
    const QString text = m_edit->toPlainText();
    if (!isListField(field())) {
        return text.trimmed().isEmpty() ? FieldValue() : FieldValue(text);
    }
    const QStringList list = entries(text, u'\n');
    return list.isEmpty() ? FieldValue() : FieldValue(list);
}

void LinesEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

bool LinesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Wheel && !m_edit->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void LinesEditor::fitHeight()
{
    constexpr int mostLines = 12;
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && lines < mostLines;
         block = block.next()) {
        // Laid out blocks know their lines; a block that was never shown counts as one.
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    }
    const int height = std::clamp(lines, 1, mostLines) * m_edit->fontMetrics().lineSpacing()
        + 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin())) + 2;
    if (m_edit->height() != height || m_edit->minimumHeight() != height) {
        m_edit->setFixedHeight(height);
    }
}

} // namespace aio::ui
