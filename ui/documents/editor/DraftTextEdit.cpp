#include "ui/documents/editor/DraftTextEdit.h"

#include "core/documents/composition/DocumentWords.h"
#include "ui/documents/editor/LineLook.h"
#include "ui/theme/Tokens.h"

#include <QFontMetricsF>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextFrame>

namespace aio::ui {

namespace {

/// The text column is no wider than reads well, and the handles stand before it.
constexpr int widestColumn = 720;
constexpr int gutter = 40;
constexpr int endMargin = 28;
constexpr int verticalMargin = 24;

QTextCharFormat formatOf(MarkLook look)
{
    QTextCharFormat format;
    switch (look) {
    case MarkLook::Unsupported:
    case MarkLook::CurrentClaim:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(color(Token::Danger));
        format.setBackground(color(Token::DangerSoft));
        break;
    case MarkLook::Supported:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(color(Token::Success));
        break;
    case MarkLook::Spelling:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(color(Token::Danger));
        break;
    case MarkLook::Match:
        format.setBackground(color(Token::AccentSoft));
        break;
    case MarkLook::CurrentMatch:
        format.setBackground(color(Token::Mark));
        break;
    }
    return format;
}

} // namespace

DraftTextEdit::DraftTextEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_lines(std::make_unique<LineDocument>(*document()))
{
    setProperty("kind", QStringLiteral("plain"));
    setAccessibleName(tr("Document"));
    setAcceptRichText(false);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::cursorPositionChanged, this, &DraftTextEdit::noticeCursor);
    connect(document(), &QTextDocument::contentsChanged, this, &DraftTextEdit::restore);
}

DraftTextEdit::~DraftTextEdit() = default;

void DraftTextEdit::showDraft(const Draft &draft, bool fromTop)
{
    if (draft == m_draft && !fromTop) {
        return;
    }
    m_draft = draft;
    if (fromTop) {
        m_mergeKey.clear();
        refresh(FieldSpot{m_draft.isCv() ? FieldPath{FieldKind::Name} : FieldPath{FieldKind::Subject}, 0});
        verticalScrollBar()->setValue(0);
    } else {
        refresh();
    }
    Q_EMIT shown();
}

void DraftTextEdit::refresh(const Spot &wanted)
{
    // The cursor belongs to a text, not to a number of letters from the top.
    const QTextCursor before = textCursor();
    const Spot at = m_lines->spotAt(before.position());
    const Spot anchor = m_lines->spotAt(before.anchor());
    const QString name = at ? m_lines->nameAt(at->field) : QString();
    const QString anchorName = anchor ? m_lines->nameAt(anchor->field) : QString();
    const int scroll = verticalScrollBar()->value();
    m_updating = true;
    m_lines->show(linesOf(m_draft, m_leftOutShown), documents::DocumentWords(m_draft.language).rightToLeft());
    layOut();
    QTextCursor cursor = textCursor();
    const int position = wanted ? m_lines->positionOf(*wanted)
        : at                    ? m_lines->positionOf(name, at->offset)
                                : -1;
    if (position >= 0) {
        const int from = !wanted && anchor ? m_lines->positionOf(anchorName, anchor->offset) : position;
        cursor.setPosition(from >= 0 ? from : position);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(m_lines->positionOf(
            m_lines->nearestSpot(qMin(before.position(), document()->characterCount() - 1), -1)));
    }
    setTextCursor(cursor);
    m_updating = false;
    if (wanted) {
        ensureCursorVisible();
    } else {
        verticalScrollBar()->setValue(scroll);
    }
    m_lastPosition = textCursor().position();
    showMarks();
    noticeLooks();
    viewport()->update();
}

void DraftTextEdit::apply(const QString &action, const std::function<Spot(Draft &)> &change, int mergeId)
{
    if (isReadOnly()) {
        return;
    }
    Draft changed = m_draft;
    const Spot spot = change(changed);
    if (changed == m_draft) {
        if (spot) {
            placeCursor(*spot);
        }
        return;
    }
    if (mergeId < 0) {
        m_mergeKey.clear();
    }
    m_draft = changed;
    refresh(spot);
    Q_EMIT edited(m_draft, action, mergeId);
    Q_EMIT shown();
}

void DraftTextEdit::setLeftOutShown(bool shown)
{
    if (shown != m_leftOutShown) {
        m_leftOutShown = shown;
        refresh();
        Q_EMIT this->shown();
    }
}

void DraftTextEdit::layOut()
{
    const int column = qMin(scaled(widestColumn), viewport()->width() - gutter - endMargin);
    const int spare = qMax(0, viewport()->width() - column - gutter - endMargin) / 2;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const QTextFrameFormat old = frame;
    const bool rtl = m_lines->rightToLeft();
    frame.setLeftMargin(spare + (rtl ? endMargin : gutter));
    frame.setRightMargin(spare + (rtl ? gutter : endMargin));
    frame.setTopMargin(verticalMargin);
    frame.setBottomMargin(verticalMargin * 2);
    if (frame != old) {
        document()->rootFrame()->setFrameFormat(frame);
    }
    double widest = 0;
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    for (const EditorLine &line : m_lines->lines()) {
        widest = qMax(widest, metrics.horizontalAdvance(line.aside));
    }
    m_lines->setAsideWidth(widest > 0 ? qMin(qCeil(widest) + 12, column * 2 / 5) : 0);
}

void DraftTextEdit::setMarks(Layer layer, const QList<FieldMark> &marks)
{
    m_marks[layer] = marks;
    showMarks();
}

std::pair<int, int> DraftTextEdit::rangeOf(const FieldMark &mark) const
{
    if (!mark.aside) {
        const bool fits = mark.from + mark.length <= m_lines->sizeOf(mark.field);
        return {fits ? m_lines->positionOf({mark.field, mark.from}) : -1, int(mark.length)};
    }
    // Contacts stand in a line of their own below the name; dates are painted.
    const QList<EditorLine> &lines = m_lines->lines();
    for (int line = 0; line < lines.size(); ++line) {
        const QTextBlock block = document()->findBlockByNumber(line);
        const qsizetype at =
            lines.at(line).kind == LineKind::Contacts ? block.text().indexOf(mark.words) : -1;
        if (at >= 0 && !mark.words.isEmpty()) {
            return {block.position() + int(at), int(mark.words.size())};
        }
    }
    return {-1, 0};
}

void DraftTextEdit::showMarks()
{
    QList<ExtraSelection> selections;
    for (const QList<FieldMark> &marks : std::as_const(m_marks)) {
        for (const FieldMark &mark : marks) {
            const auto [position, length] = rangeOf(mark);
            if (position < 0) {
                continue;
            }
            ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(position);
            selection.cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            selection.format = formatOf(mark.look);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

FieldSpot DraftTextEdit::cursorSpot() const
{
    return m_lines->nearestSpot(textCursor().position(), 1);
}

void DraftTextEdit::placeCursor(const FieldSpot &spot, qsizetype length)
{
    const int position = m_lines->positionOf(spot);
    if (position < 0) {
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(position);
    if (length > 0) {
        cursor.setPosition(m_lines->positionOf({spot.field, spot.offset + length}), QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

Spot DraftTextEdit::spotAtPoint(const QPoint &viewportPoint) const
{
    return m_lines->spotAt(cursorForPosition(viewportPoint).position());
}

ItemRef DraftTextEdit::itemAt(int position) const
{
    const int line = document()->findBlock(position).blockNumber();
    const QList<EditorLine> &lines = m_lines->lines();
    // Lines without a handle of their own belong to the one above.
    for (int i = qMin(line, int(lines.size()) - 1); i >= 0; --i) {
        if (lines.at(i).item.type != ItemRef::Type::None) {
            return lines.at(i).item;
        }
        if (lines.at(i).kind != LineKind::EntryMeta && lines.at(i).kind != LineKind::EntryText) {
            break;
        }
    }
    return {};
}

ItemRef DraftTextEdit::currentItem() const
{
    return itemAt(textCursor().position());
}

std::optional<std::pair<FieldSpot, qsizetype>> DraftTextEdit::selectedInField() const
{
    const QTextCursor cursor = textCursor();
    const Spot from = m_lines->spotAt(cursor.selectionStart());
    const Spot to = m_lines->spotAt(cursor.selectionEnd());
    if (!from || !to || from->field != to->field) {
        return {};
    }
    return std::pair(*from, to->offset - from->offset);
}

void DraftTextEdit::noticeCursor()
{
    if (m_updating || m_typing) {
        return;
    }
    QTextCursor cursor = textCursor();
    const int position = cursor.position();
    if (!cursor.hasSelection() && !m_lines->spotAt(position)) {
        // The cursor never stands in words that cannot be typed.
        const int by = position >= m_lastPosition ? 1 : -1;
        const int snapped = m_lines->positionOf(m_lines->nearestSpot(position, by));
        if (snapped >= 0 && snapped != position) {
            cursor.setPosition(snapped);
            m_lastPosition = snapped;
            setTextCursor(cursor);
            return;
        }
    }
    m_lastPosition = position;
    m_mergeKey.clear();
    noticeLooks();
}

void DraftTextEdit::restore()
{
    // Words dragged to another program, or an assistive tool: the text shows the draft and nothing else.
    if (m_updating || m_typing) {
        return;
    }
    m_updating = true;
    m_lines->show(m_lines->lines(), m_lines->rightToLeft());
    m_updating = false;
}

void DraftTextEdit::noticeLooks()
{
    const FieldSpot spot = cursorSpot();
    const QTextCharFormat format = textCursor().charFormat();
    const bool marked = hasMarkup(spot.field.kind) && (spot.offset > 0 || textCursor().hasSelection());
    if (!m_typing) {
        m_bold = marked && LineDocument::isBold(format);
        m_italic = marked && LineDocument::isItalic(format);
    }
    m_field = spot.field;
    Q_EMIT placeChanged();
}

void DraftTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    m_updating = true;
    layOut();
    m_updating = false;
}

void DraftTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_updating = true;
        m_lines->restyle();
        layOut();
        m_updating = false;
        showMarks();
    }
}

} // namespace aio::ui
