#include "ui/documents/editor/DraftTextEdit.h"

#include "ui/documents/editor/LineLook.h"
#include "ui/theme/Tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>

namespace aio::ui {

void DraftTextEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<EditorLine> &lines = m_lines->lines();
    for (int line = 0; line < lines.size(); ++line) {
        const QRectF rect = lineRect(line);
        if (rect.bottom() < event->rect().top() - 30) {
            continue;
        }
        if (rect.top() > event->rect().bottom() + 30) {
            break;
        }
        paintLine(painter, line);
    }
    const QList<FieldMark> findings = m_marks.value(Layer::Findings);
    for (const FieldMark &mark : findings) {
        if (mark.look == MarkLook::CurrentClaim && !mark.aside) {
            paintFrame(painter, mark);
        }
    }
    if (m_drop) {
        const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
        painter.fillRect(QRectF(frame.leftMargin(), m_drop->y - 1,
                             viewport()->width() - frame.leftMargin() - frame.rightMargin(), 2),
            color(Token::Accent));
    }
}

void DraftTextEdit::paintLine(QPainter &painter, int line) const
{
    const EditorLine &shown = m_lines->lines().at(line);
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid() || block.layout()->lineCount() == 0) {
        return;
    }
    const QTextLine first = block.layout()->lineAt(0);
    const QRectF rect = lineRect(line);
    const double baseline = rect.top() + first.y() + first.ascent();
    const bool rtl = m_lines->rightToLeft();
    const Token tone = shown.included ? Token::Text : Token::TextDisabled;
    if (shown.kind == LineKind::Highlight) {
        painter.setFont(textFont(TextStyle::EditorDense));
        painter.setPen(color(tone));
        const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
        const double width = painter.fontMetrics().horizontalAdvance(QChar(u'–'));
        const double x = rtl ? viewport()->width() - frame.rightMargin() - width : frame.leftMargin();
        painter.drawText(QPointF(x, baseline), QStringLiteral("–"));
    }
    if (!shown.aside.isEmpty()) {
        painter.setFont(textFont(TextStyle::Body));
        painter.setPen(color(shown.included ? Token::TextMuted : Token::TextDisabled));
        const QRectF aside = asideRect(line);
        const QList<FieldMark> findings = m_marks.value(Layer::Findings);
        const auto finding = std::find_if(findings.begin(), findings.end(),
            [&shown](const FieldMark &mark) { return mark.aside && mark.field == shown.item.path; });
        if (finding != findings.end() && finding->look != MarkLook::Supported) {
            const bool current = finding->look == MarkLook::CurrentClaim;
            painter.save();
            painter.setPen(current ? QPen(color(Token::Danger), 1) : QPen(Qt::NoPen));
            painter.setBrush(color(Token::DangerSoft));
            painter.drawRoundedRect(aside.adjusted(-2.5, 0.5, 2.5, -0.5), 3, 3);
            painter.setPen(QPen(color(Token::Danger), 1.2));
            painter.drawLine(QPointF(aside.left(), baseline + 2.5), QPointF(aside.right(), baseline + 2.5));
            painter.restore();
        }
        const bool hovered = line == m_hovered;
        painter.drawText(QPointF(aside.left(), baseline), shown.aside);
        if (hovered && !isReadOnly()) {
            painter.setPen(QPen(color(Token::BorderStrong), 1, Qt::DotLine));
            painter.drawLine(QPointF(aside.left(), baseline + 3.5), QPointF(aside.right(), baseline + 3.5));
        }
    }
    if (shown.item.type != ItemRef::Type::None) {
        paintHandle(painter, line);
    }
}

void DraftTextEdit::paintHandle(QPainter &painter, int line) const
{
    const EditorLine &shown = m_lines->lines().at(line);
    const QRectF rect = handleRect(line);
    painter.save();
    if (!isIncluded(m_draft, shown.item)) {
        // A hollow dot: kept, but not used.
        painter.setPen(QPen(color(Token::BorderControl), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect.center(), 4, 4);
    } else if ((line == m_hovered || (m_dragging && m_dragged == shown.item)) && !isReadOnly()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::TextMuted));
        for (const int dx : {-3, 3}) {
            for (const int dy : {-5, 0, 5}) {
                painter.drawEllipse(rect.center() + QPointF(dx, dy), 1.4, 1.4);
            }
        }
    }
    painter.restore();
}

void DraftTextEdit::paintFrame(QPainter &painter, const FieldMark &mark) const
{
    const int from = m_lines->positionOf({mark.field, mark.from});
    const int to = m_lines->positionOf({mark.field, mark.from + mark.length});
    if (from < 0 || to <= from) {
        return;
    }
    QTextCursor cursor(document());
    QRectF box;
    painter.setPen(QPen(color(Token::Danger), 1));
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&painter, &box] {
        if (box.isValid()) {
            painter.drawRoundedRect(box.adjusted(-1.5, 0.5, 1.5, 0.5), 3, 3);
        }
    };
    // A box for each line of the claim.
    for (int position = from; position <= to; ++position) {
        cursor.setPosition(position);
        const QRectF at = cursorRect(cursor);
        if (box.isValid() && qAbs(at.top() - box.top()) > 2) {
            draw();
            box = {};
        }
        const QRectF edge(at.left(), at.top(), 0.01, at.height());
        box = box.isValid() ? box.united(edge) : edge;
    }
    draw();
}

} // namespace aio::ui
