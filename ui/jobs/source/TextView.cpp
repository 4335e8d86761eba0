#include "ui/jobs/source/TextView.h"

#include "ui/theme/Tokens.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int textMargin = 16;

} // namespace

TextView::TextView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_use(new QToolButton(viewport()))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Posting as text"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(textMargin);
    m_use->setText(tr("Use as…"));
    m_use->setAccessibleName(tr("Use the selected words as a field"));
    m_use->setCursor(Qt::ArrowCursor);
    m_use->hide();
    connect(m_use, &QToolButton::clicked, this,
        [this] { Q_EMIT useRequested(selectedSpan(), m_use->mapToGlobal(QPoint(0, m_use->height()))); });
    connect(this, &QPlainTextEdit::selectionChanged, this, &TextView::placeUseButton);
}

void TextView::setDocumentText(const QString &text)
{
    setExtraSelections({});
    m_marks = {};
    setPlainText(text);
}

void TextView::setMarks(const SourceMarks &marks)
{
    m_marks = marks;
    refresh();
}

void TextView::setRegionsVisible(bool visible)
{
    m_regionsVisible = visible;
    refresh();
}

void TextView::setActiveField(std::optional<JobField> field, bool reveal)
{
    m_active = field;
    refresh();
    if (!reveal || !field) {
        return;
    }
    const QList<SourceMark> marks = m_marks.of(*field);
    if (!marks.isEmpty() && !marks.first().span.isEmpty()) {
        QTextCursor cursor(document());
        cursor.setPosition(
            int(std::min<qsizetype>(marks.first().span.start, document()->characterCount() - 1)));
        const QRect line = cursorRect(cursor);
        if (line.top() < 0 || line.bottom() > viewport()->height()) {
            // One line above, so that the words do not stick to the edge.
            verticalScrollBar()->setValue(std::max(0, cursor.block().firstLineNumber() - 2));
        }
    }
}

TextSpan TextView::selectedSpan() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

QTextEdit::ExtraSelection TextView::selection(const TextSpan &span) const
{
    const auto last = document()->characterCount() - 1;
    QTextEdit::ExtraSelection marked;
    marked.cursor = QTextCursor(document());
    marked.cursor.setPosition(int(std::min<qsizetype>(span.start, last)));
    marked.cursor.setPosition(int(std::min<qsizetype>(span.end, last)), QTextCursor::KeepAnchor);
    return marked;
}

void TextView::refresh()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const TextSpan &span, const QColor &background, const QColor &line) {
        QTextEdit::ExtraSelection marked = selection(span);
        marked.format.setBackground(background);
        if (line.isValid()) {
            marked.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            marked.format.setUnderlineColor(line);
        }
        selections << marked;
    };
    for (const SourceMark &mark : std::as_const(m_marks.fields)) {
        if (m_regionsVisible && mark.field != m_active && !mark.span.isEmpty()) {
            add(mark.span, color(Token::AccentSoft), mark.optional ? QColor() : color(Token::Accent));
        }
    }
    for (const HardWord &word : std::as_const(m_marks.hardWords)) {
        if (m_regionsVisible) {
            add(word.span, color(Token::DangerSoft), color(Token::Danger));
        }
    }
    for (const SourceMark &mark : std::as_const(m_marks.fields)) {
        if (mark.field == m_active && !mark.span.isEmpty()) {
            add(mark.span, color(Token::Mark), color(Token::MarkBorder));
        }
    }
    setExtraSelections(selections);
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) {
        return;
    }
    const int position = cursorForPosition(event->position().toPoint()).position();
    std::optional<SourceMark> best;
    for (const SourceMark &mark : std::as_const(m_marks.fields)) {
        // Of marks within each other, the shortest is the one that was meant.
        if (position >= mark.span.start && position < mark.span.end
            && (!best || mark.span.length() < best->span.length())) {
            best = mark;
        }
    }
    if (best) {
        Q_EMIT fieldClicked(best->field);
    }
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (textCursor().hasSelection()) {
        menu->addSeparator();
        QAction *use = menu->addAction(tr("Use as…"));
        connect(use, &QAction::triggered, this,
            [this, at = event->globalPos()] { Q_EMIT useRequested(selectedSpan(), at); });
    }
    menu->popup(event->globalPos());
}

void TextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void TextView::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    placeUseButton();
}

void TextView::placeUseButton()
{
    if (!textCursor().hasSelection()) {
        m_use->hide();
        return;
    }
    m_use->adjustSize();
    QTextCursor end = textCursor();
    end.setPosition(end.selectionEnd());
    const QRect line = cursorRect(end);
    const int left = std::clamp(line.left(), 0, std::max(0, viewport()->width() - m_use->width()));
    m_use->move(left, line.bottom() + 4);
    m_use->show();
}

} // namespace aio::ui
