#include "ui/documents/editor/DraftTextEdit.h"

#include "ui/documents/editor/LineLook.h"
#include "ui/theme/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextFrame>
#include <QToolTip>

namespace aio::ui {

namespace {

constexpr int handleSize = 20;
constexpr int handleGap = 8;

} // namespace

QRectF DraftTextEdit::lineRect(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid()) {
        return {};
    }
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    return rect.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRectF DraftTextEdit::asideRect(int line) const
{
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const QTextBlock block = document()->findBlockByNumber(line);
    const QRectF rect = lineRect(line);
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    const double width = metrics.horizontalAdvance(m_lines->lines().at(line).aside);
    const double height =
        block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : rect.height();
    const double x =
        m_lines->rightToLeft() ? frame.leftMargin() : viewport()->width() - frame.rightMargin() - width;
    return {x, rect.top(), width, height};
}

QRectF DraftTextEdit::handleRect(int line) const
{
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const QTextBlock block = document()->findBlockByNumber(line);
    const QRectF rect = lineRect(line);
    const double height =
        block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : rect.height();
    const double x = m_lines->rightToLeft() ? viewport()->width() - frame.rightMargin() + handleGap
                                            : frame.leftMargin() - handleGap - handleSize;
    return {x, rect.top() + (height - handleSize) / 2, handleSize, handleSize};
}

int DraftTextEdit::lineAt(double y) const
{
    for (int line = 0; line < m_lines->lines().size(); ++line) {
        const QRectF rect = lineRect(line);
        if (y < rect.bottom()) {
            return y >= rect.top() - 2 ? line : -1;
        }
    }
    return -1;
}

QList<DraftTextEdit::DropPlace> DraftTextEdit::dropPlaces(const ItemRef &item) const
{
    QList<DropPlace> places;
    const QList<EditorLine> &lines = m_lines->lines();
    const FieldPath &path = item.path;
    const bool highlights = path.kind == FieldKind::Highlight;
    // The end of a list is below the last line of what holds it.
    std::optional<DropPlace> end;
    const auto close = [&places, &end] {
        if (end) {
            places.append(*end);
            end.reset();
        }
    };
    for (int i = 0; i < lines.size(); ++i) {
        const QRectF rect = lineRect(i);
        const FieldPath &own = lines.at(i).item.path;
        const auto type = lines.at(i).item.type;
        if (item.type == ItemRef::Type::Section) {
            if (type == ItemRef::Type::Section) {
                places.append({rect.top(), own});
                end = DropPlace{rect.bottom(), {own.kind, own.section + 1}};
            } else if (end) {
                end->y = rect.bottom();
            }
        } else if (item.type == ItemRef::Type::Entry) {
            if (type == ItemRef::Type::Entry && own.section == path.section) {
                places.append({rect.top(), own});
                end = DropPlace{rect.bottom(), {own.kind, own.section, own.entry + 1}};
            } else if (type == ItemRef::Type::Section) {
                close();
            } else if (end) {
                end->y = rect.bottom();
            }
        } else if (highlights) {
            const auto *cv = std::get_if<CvContent>(&m_draft.content);
            if (type == ItemRef::Type::Entry || type == ItemRef::Type::Section) {
                close();
                if (type == ItemRef::Type::Entry && cv != nullptr
                    && hasHighlights(cv->sections.at(own.section).kind)) {
                    const auto count = cv->sections.at(own.section).entries.at(own.entry).highlights.size();
                    end =
                        DropPlace{rect.bottom(), {FieldKind::Highlight, own.section, own.entry, int(count)}};
                }
            } else if (own.kind == FieldKind::Highlight) {
                places.append({rect.top(), own});
                if (end) {
                    end->y = rect.bottom();
                    end->before.item = own.item + 1;
                }
            } else if (end) {
                end->y = rect.bottom();
            }
        } else if (own.kind == path.kind) {
            places.append({rect.top(), own});
            end = DropPlace{rect.bottom(), own.withItem(own.item + 1)};
        } else {
            close();
        }
    }
    close();
    return places;
}

std::optional<DraftTextEdit::DropPlace> DraftTextEdit::dropPlaceAt(const ItemRef &item, double y) const
{
    std::optional<DropPlace> best;
    const QList<DropPlace> places = dropPlaces(item);
    for (const DropPlace &place : places) {
        if (!best || qAbs(place.y - y) < qAbs(best->y - y)) {
            best = place;
        }
    }
    return best;
}

void DraftTextEdit::setHovered(int line)
{
    if (line != m_hovered) {
        m_hovered = line;
        viewport()->update();
    }
}

QString DraftTextEdit::tipAt(const QPoint &point) const
{
    const int line = lineAt(point.y());
    if (line < 0) {
        return {};
    }
    const EditorLine &shown = m_lines->lines().at(line);
    if (shown.item.type != ItemRef::Type::None && handleRect(line).contains(point)) {
        return isIncluded(m_draft, shown.item) ? tr("Drag to move, click for more (Alt+Up, Alt+Down)")
                                               : tr("Left out of the document: click to take in again");
    }
    const bool onAside = !shown.aside.isEmpty() && asideRect(line).contains(point);
    const Spot spot = spotAtPoint(point);
    for (const QList<FieldMark> &marks : m_marks) {
        for (const FieldMark &mark : marks) {
            if (onAside && mark.aside && mark.field == shown.item.path) {
                return mark.tip;
            }
            if (!onAside && spot && !mark.tip.isEmpty() && mark.field == spot->field
                && spot->offset >= mark.from && spot->offset <= mark.from + mark.length) {
                return mark.tip;
            }
        }
    }
    return {};
}

bool DraftTextEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(-1);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString tip = tipAt(help->pos()); !tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void DraftTextEdit::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().y());
    m_dragged = {};
    if (event->button() == Qt::LeftButton && line >= 0) {
        const EditorLine &pressed = m_lines->lines().at(line);
        if (pressed.item.type != ItemRef::Type::None && !isReadOnly()
            && handleRect(line).contains(event->position())) {
            m_dragged = pressed.item;
            m_pressed = event->pos();
            return;
        }
        const bool onAside = !pressed.aside.isEmpty() && asideRect(line).contains(event->position());
        const bool untyped = std::none_of(pressed.pieces.begin(), pressed.pieces.end(),
            [](const LinePiece &piece) { return piece.field.kind != FieldKind::None; });
        if (onAside || untyped) {
            openDetailsAt(line);
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

void DraftTextEdit::openDetailsAt(int line)
{
    const EditorLine &shown = m_lines->lines().at(line);
    if (shown.item.type == ItemRef::Type::Entry) {
        Q_EMIT detailsRequested(shown.item.path);
    } else {
        // Contacts belong to the head above them.
        Q_EMIT detailsRequested(
            m_lines->nearestSpot(document()->findBlockByNumber(line).position(), -1).field);
    }
}

void DraftTextEdit::mouseMoveEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().y());
    if (m_dragged.type != ItemRef::Type::None) {
        if (m_dragging || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_dragging = true;
            m_drop = dropPlaceAt(m_dragged, event->position().y());
            viewport()->setCursor(Qt::ClosedHandCursor);
            viewport()->update();
        }
        return;
    }
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) {
        return;
    }
    setHovered(line);
    const bool handle = line >= 0 && m_lines->lines().at(line).item.type != ItemRef::Type::None
        && handleRect(line).contains(event->position());
    const bool aside = line >= 0 && !m_lines->lines().at(line).aside.isEmpty()
        && asideRect(line).contains(event->position());
    viewport()->setCursor(handle ? Qt::OpenHandCursor : aside ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void DraftTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged.type == ItemRef::Type::None) {
        QTextEdit::mouseReleaseEvent(event);
        return;
    }
    const ItemRef item = m_dragged;
    const std::optional<DropPlace> drop = m_drop;
    const bool dragged = m_dragging;
    m_dragged = {};
    m_drop.reset();
    m_dragging = false;
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->update();
    if (dragged) {
        if (drop) {
            apply(tr("Move"), [&](Draft &draft) { return moveItemTo(draft, item, drop->before); });
        }
    } else if (!isIncluded(m_draft, item)) {
        setItemIncluded(item, true);
    } else {
        Q_EMIT itemMenuRequested(event->globalPosition().toPoint(), item);
    }
}

void DraftTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect cursor = cursorRect();
        Q_EMIT textMenuRequested(viewport()->mapToGlobal(cursor.bottomLeft()), textCursor().position());
        return;
    }
    const QTextCursor at = cursorForPosition(event->pos());
    const QTextCursor kept = textCursor();
    const bool inside =
        kept.hasSelection() && at.position() >= kept.selectionStart() && at.position() <= kept.selectionEnd();
    if (!inside) {
        setTextCursor(at);
    }
    Q_EMIT textMenuRequested(event->globalPos(), at.position());
}

void DraftTextEdit::dragEnterEvent(QDragEnterEvent *event)
{
    // Files are for the page; dropped text would fall between the fields.
    event->ignore();
}

} // namespace aio::ui
