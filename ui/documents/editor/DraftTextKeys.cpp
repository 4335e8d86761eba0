#include "ui/documents/editor/DraftTextEdit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace aio::ui {

namespace {

/// Typing with pauses shorter than this is one step of undo.
constexpr int mergeMilliseconds = 3000;

bool isTyped(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.isEmpty() || (!text.at(0).isPrint() && text.at(0) != u'\u200d' && text.at(0) != u'\u200c')) {
        return false;
    }
    const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    // AltGr may come as Ctrl and Alt.
    return held == Qt::NoModifier || held == (Qt::ControlModifier | Qt::AltModifier)
        || held.testFlag(Qt::GroupSwitchModifier);
}

/// Lines of a text without the marks that other programs put before points.
QStringList pastedLines(const QString &text)
{
    static const QRegularExpression point(QStringLiteral("^\\s*(?:[•◦▪‣·*–—-]|\\d{1,2}[.)])\\s+"));
    static const QRegularExpression ends(QStringLiteral("\r\n|\r|\n|\u2028|\u2029"));
    QStringList lines;
    const QStringList parts = text.split(ends);
    for (const QString &part : parts) {
        const QString line = parts.size() > 1 ? QString(part).remove(point).trimmed() : part;
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

DraftTextEdit::Command DraftTextEdit::commandOf(const QKeyEvent &event)
{
    struct Key
    {
        QKeyCombination keys;
        Command command;
    };
    static const std::array keys{
        Key{Qt::CTRL | Qt::Key_F, Command::Find},
        Key{Qt::CTRL | Qt::Key_H, Command::Replace},
        Key{Qt::Key_F8, Command::NextFinding},
        Key{Qt::SHIFT | Qt::Key_F8, Command::PreviousFinding},
        Key{Qt::Key_F2, Command::Details},
        Key{Qt::ALT | Qt::Key_Up, Command::MoveUp},
        Key{Qt::ALT | Qt::Key_Down, Command::MoveDown},
        Key{Qt::CTRL | Qt::SHIFT | Qt::Key_H, Command::LeaveOut},
        Key{Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, Command::Remove},
        Key{Qt::CTRL | Qt::Key_Return, Command::AddEntry},
        Key{Qt::CTRL | Qt::Key_Enter, Command::AddEntry},
        Key{Qt::CTRL | Qt::Key_B, Command::Bold},
        Key{Qt::CTRL | Qt::Key_I, Command::Italic},
    };
    const QKeyCombination pressed(
        event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier), Qt::Key(event.key()));
    for (const Key &key : keys) {
        if (key.keys == pressed) {
            return key.command;
        }
    }
    return Command::None;
}

void DraftTextEdit::run(Command command)
{
    const ItemRef item = currentItem();
    switch (command) {
    case Command::Find:
    case Command::Replace:
        Q_EMIT findRequested(command == Command::Replace);
        break;
    case Command::NextFinding:
        Q_EMIT findingStepRequested(1);
        break;
    case Command::PreviousFinding:
        Q_EMIT findingStepRequested(-1);
        break;
    case Command::Details:
        Q_EMIT detailsRequested(cursorSpot().field);
        break;
    case Command::MoveUp:
        moveItem(item, -1);
        break;
    case Command::MoveDown:
        moveItem(item, 1);
        break;
    case Command::LeaveOut:
        setItemIncluded(item, !isIncluded(m_draft, item));
        break;
    case Command::Remove:
        removeItem(item);
        break;
    case Command::AddEntry: {
        const FieldPath field = cursorSpot().field;
        apply(tr("New entry"),
            [&field](Draft &draft) { return ui::addEntry(draft, field.section, field.entry + 1); });
        break;
    }
    case Command::Bold:
        toggleBold();
        break;
    case Command::Italic:
        toggleItalic();
        break;
    case Command::None:
        break;
    }
}

bool DraftTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            // The page keeps the history.
            event->ignore();
            return false;
        }
        if (commandOf(*key) != Command::None) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void DraftTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    if (const Command command = commandOf(*event); command != Command::None) {
        run(command);
        return;
    }
    if (handleTab(event)) {
        return;
    }
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (!handleStructure(event)) {
        QTextEdit::keyPressEvent(event);
    }
}

bool DraftTextEdit::handleStructure(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        handleEnter();
        return true;
    }
    if (handleDeletion(event)) {
        return true;
    }
    if (event->matches(QKeySequence::Cut)) {
        cutSelection();
        return true;
    }
    if (!isTyped(*event)) {
        return false;
    }
    removeSelection(tr("Typing"));
    QString text = event->text();
    const FieldSpot spot = cursorSpot();
    if (spot.field.kind == FieldKind::EntryKeywords) {
        const QString before = plainFieldText(m_draft, spot.field).left(spot.offset);
        if (text == u",") {
            text = QStringLiteral(", ");
        } else if (text == u" " && before.endsWith(u", ")) {
            return true;
        }
    }
    typeInto([this, &text] { textCursor().insertText(text, currentCharFormat()); }, tr("Typing"));
    return true;
}

bool DraftTextEdit::handleDeletion(QKeyEvent *event)
{
    const bool backspace =
        event->key() == Qt::Key_Backspace || event->matches(QKeySequence::DeleteStartOfWord);
    const bool forward = event->matches(QKeySequence::Delete) || event->matches(QKeySequence::DeleteEndOfWord)
        || event->matches(QKeySequence::DeleteEndOfLine) || event->key() == Qt::Key_Delete;
    if ((!backspace && !forward) || event->modifiers().testFlag(Qt::AltModifier)) {
        return false;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ShiftModifier) {
        return false;
    }
    if (removeSelection(tr("Delete"))) {
        return true;
    }
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        typeInto([&cursor] { cursor.removeSelectedText(); }, tr("Delete"));
        return true;
    }
    const FieldSpot spot = cursorSpot();
    if (backspace && spot.offset == 0) {
        const FieldPath field = spot.field;
        const Draft before = m_draft;
        apply(
            tr("Join"), [this, &field](Draft &draft) { return joinBackward(draft, field, m_leftOutShown); });
        if (m_draft == before) {
            // Nothing to join: on to the text before, as an arrow key does.
            moveCursor(QTextCursor::Left);
        }
        return true;
    }
    if (forward && spot.offset >= m_lines->sizeOf(spot.field)) {
        apply(tr("Join"), [this, &spot](Draft &draft) {
            const Spot joined = joinForward(draft, spot.field, m_leftOutShown);
            return joined ? joined : Spot(spot);
        });
        return true;
    }
    const bool wide = event->modifiers().testFlag(Qt::ControlModifier);
    const auto step = backspace ? (wide ? QTextCursor::PreviousWord : QTextCursor::Left)
                                : (wide ? QTextCursor::NextWord : QTextCursor::Right);
    const int begin = m_lines->positionOf({spot.field, 0});
    const int end = m_lines->positionOf({spot.field, m_lines->sizeOf(spot.field)});
    if (backspace && !wide) {
        typeInto([&cursor] { cursor.deletePreviousChar(); }, tr("Delete"));
        return true;
    }
    cursor.movePosition(step, QTextCursor::KeepAnchor);
    if (event->matches(QKeySequence::DeleteEndOfLine)) {
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    // A word may reach into the next field.
    const int stop = qBound(begin, cursor.position(), end);
    if (stop != cursor.position()) {
        cursor.setPosition(stop, QTextCursor::KeepAnchor);
    }
    typeInto([&cursor] { cursor.removeSelectedText(); }, tr("Delete"));
    return true;
}

bool DraftTextEdit::handleTab(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Backtab
        || (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ShiftModifier);
    if ((event->key() != Qt::Key_Tab && !back) || event->modifiers().testFlag(Qt::ControlModifier)) {
        return false;
    }
    QList<FieldPath> fields;
    for (const EditorLine &line : m_lines->lines()) {
        for (const LinePiece &piece : line.pieces) {
            if (piece.field.kind != FieldKind::None) {
                fields.append(piece.field);
            }
        }
    }
    const qsizetype next = fields.indexOf(cursorSpot().field) + (back ? -1 : 1);
    if (next < 0 || next >= fields.size()) {
        focusNextPrevChild(!back);
        return true;
    }
    placeCursor({fields.at(next), 0}, m_lines->sizeOf(fields.at(next)));
    return true;
}

void DraftTextEdit::handleEnter()
{
    removeSelection(tr("Delete"));
    if (textCursor().hasSelection()) {
        typeInto([this] { textCursor().removeSelectedText(); }, tr("Delete"));
    }
    const FieldSpot spot = cursorSpot();
    const DraftEntry *entry = entryAt(m_draft, spot.field);
    const bool emptyLast = spot.field.kind == FieldKind::Highlight && m_lines->sizeOf(spot.field) == 0
        && entry != nullptr && spot.field.item == entry->highlights.size() - 1;
    if (emptyLast) {
        // Enter on an empty point ends the list.
        apply(tr("New entry"), [&spot](Draft &draft) {
            ui::removeItem(draft, {ItemRef::Type::ListItem, spot.field});
            return ui::addEntry(draft, spot.field.section, spot.field.entry + 1);
        });
        return;
    }
    Draft changed = m_draft;
    if (splitAt(changed, spot)) {
        apply(tr("New line"), [&spot](Draft &draft) { return splitAt(draft, spot); });
        return;
    }
    // Where a text cannot be parted, Enter goes on to the next.
    moveCursor(QTextCursor::EndOfBlock);
    moveCursor(QTextCursor::NextCharacter);
}

bool DraftTextEdit::removeSelection(const QString &action)
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        return false;
    }
    const FieldSpot from = m_lines->nearestSpot(cursor.selectionStart(), 1);
    const FieldSpot to = m_lines->nearestSpot(cursor.selectionEnd(), -1);
    if (from.field == to.field && m_lines->spotAt(cursor.selectionStart())
        && m_lines->spotAt(cursor.selectionEnd())) {
        return false;
    }
    if (m_lines->positionOf(from) > m_lines->positionOf(to)) {
        // Only words between fields are selected.
        placeCursor(to);
        return true;
    }
    apply(action,
        [this, &from, &to](Draft &draft) { return removeBetween(draft, from, to, m_lines->lines()); });
    return true;
}

void DraftTextEdit::typeInto(const std::function<void()> &type, const QString &action)
{
    const FieldSpot spot = cursorSpot();
    if (spot.field.kind == FieldKind::None) {
        return;
    }
    if (!textCursor().hasSelection() && !m_lines->spotAt(textCursor().position())) {
        placeCursor(spot);
    }
    QTextCharFormat format = textCursor().charFormat();
    const bool marks = hasMarkup(spot.field.kind);
    LineDocument::setBold(format, marks && m_bold);
    LineDocument::setItalic(format, marks && m_italic);
    m_typing = true;
    setCurrentCharFormat(format);
    type();
    m_typing = false;
    takeTyped(spot.field, action);
}

void DraftTextEdit::takeTyped(const FieldPath &field, const QString &action)
{
    const std::optional<QString> text = m_lines->typedText(field);
    if (!text) {
        // More than the field was changed, which nobody can have meant.
        m_updating = true;
        m_lines->restyle();
        m_updating = false;
        return;
    }
    if (*text == fieldText(m_draft, field)) {
        return;
    }
    const int mergeId = mergeIdFor(fieldName(m_draft, field), action);
    const int position = textCursor().position();
    setFieldText(m_draft, field, *text);
    m_typing = true;
    m_updating = true;
    m_lines->show(linesOf(m_draft, m_leftOutShown), m_lines->rightToLeft());
    m_updating = false;
    QTextCursor cursor = textCursor();
    if (cursor.position() != position && position < document()->characterCount()) {
        cursor.setPosition(position);
        setTextCursor(cursor);
    }
    if (!m_lines->spotAt(textCursor().position())) {
        placeCursor(m_lines->nearestSpot(textCursor().position(), -1));
    }
    ensureCursorVisible();
    m_lastPosition = textCursor().position();
    showMarks();
    noticeLooks();
    m_typing = false;
    viewport()->update();
    Q_EMIT edited(m_draft, action, mergeId);
    Q_EMIT shown();
}

int DraftTextEdit::mergeIdFor(const QString &field, const QString &action)
{
    const QString key = field + u'|' + action;
    if (key != m_mergeKey || !m_mergeTimer.isValid() || m_mergeTimer.elapsed() > mergeMilliseconds) {
        ++m_mergeId;
        m_mergeKey = key;
    }
    m_mergeTimer.start();
    return m_mergeId;
}

void DraftTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (isReadOnly()) {
        event->ignore();
        return;
    }
    if (!event->commitString().isEmpty()) {
        removeSelection(tr("Typing"));
    }
    typeInto([this, event] { QTextEdit::inputMethodEvent(event); }, tr("Typing"));
}

bool DraftTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void DraftTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly()) {
        return;
    }
    const QStringList lines = pastedLines(source->text());
    if (lines.isEmpty()) {
        return;
    }
    removeSelection(tr("Paste"));
    const auto selected = selectedInField();
    const FieldSpot spot = selected ? selected->first : cursorSpot();
    const qsizetype length = selected ? selected->second : 0;
    apply(tr("Paste"), [&](Draft &draft) {
        if (length > 0) {
            replaceInField(draft, spot.field, spot.offset, length, {});
        }
        return insertLines(draft, spot, lines);
    });
}

QMimeData *DraftTextEdit::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(textCursor().selection().toPlainText());
    return data;
}

void DraftTextEdit::cutSelection()
{
    if (!textCursor().hasSelection() || isReadOnly()) {
        return;
    }
    copy();
    if (!removeSelection(tr("Cut"))) {
        typeInto([this] { textCursor().removeSelectedText(); }, tr("Cut"));
    }
}

void DraftTextEdit::toggleBold()
{
    setMarkup(true, !m_bold);
}

void DraftTextEdit::toggleItalic()
{
    setMarkup(false, !m_italic);
}

void DraftTextEdit::setMarkup(bool bold, bool on)
{
    const auto selected = selectedInField();
    if (!selected || !hasMarkup(selected->first.field.kind) || isReadOnly()) {
        return;
    }
    (bold ? m_bold : m_italic) = on;
    if (selected->second > 0) {
        QTextCharFormat format;
        if (bold) {
            LineDocument::setBold(format, on);
        } else {
            LineDocument::setItalic(format, on);
        }
        m_typing = true;
        textCursor().mergeCharFormat(format);
        m_typing = false;
        const QTextCursor kept = textCursor();
        m_mergeKey.clear();
        takeTyped(selected->first.field, bold ? tr("Bold") : tr("Italic"));
        (bold ? m_bold : m_italic) = on;
        setTextCursor(kept);
    }
    Q_EMIT placeChanged();
}

void DraftTextEdit::moveItem(const ItemRef &item, int by)
{
    if (item.type == ItemRef::Type::None) {
        return;
    }
    const qsizetype offset = cursorSpot().field == item.path ? cursorSpot().offset : 0;
    apply(by < 0 ? tr("Move up") : tr("Move down"), [&](Draft &draft) {
        Spot spot = ui::moveItem(draft, item, by, m_leftOutShown);
        if (spot) {
            spot->offset = offset;
        }
        return spot;
    });
}

void DraftTextEdit::setItemIncluded(const ItemRef &item, bool included)
{
    apply(included ? tr("Take in") : tr("Leave out"),
        [&](Draft &draft) { return ui::setIncluded(draft, item, included); });
}

void DraftTextEdit::removeItem(const ItemRef &item)
{
    apply(tr("Remove"), [&item](Draft &draft) { return ui::removeItem(draft, item); });
}

} // namespace aio::ui
