#include "ui/documents/facts/FactsDelegate.h"

#include "ui/documents/facts/FactsModel.h"
#include "ui/theme/Tokens.h"

#include <QListView>
#include <QPainter>

namespace aio::ui {

namespace {

using Kind = FactRow::Kind;

constexpr int margin = 16;
constexpr int indent = 12; // from the dot to the words
constexpr int dot = 6;
constexpr int above = 4;
constexpr int aboveEntry = 8;
constexpr int aboveSection = 14;
constexpr int tall = 100'000;

int gapOf(Kind kind)
{
    switch (kind) {
    case Kind::Section:
        return aboveSection;
    case Kind::Entry:
        return aboveEntry;
    default:
        return above;
    }
}

QFont fontOf(Kind kind)
{
    return textFont(kind == Kind::Section ? TextStyle::BodyStrong : TextStyle::Body);
}

int wordsWidth(Kind kind, int width)
{
    return width - 2 * margin - (kind == Kind::Fact ? indent : 0);
}

} // namespace

FactsDelegate::FactsDelegate(const FactsModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize FactsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FactRow &row = m_model->row(index.row());
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QFontMetrics metrics(fontOf(row.kind));
    int height =
        metrics.boundingRect(QRect(0, 0, wordsWidth(row.kind, width), tall), Qt::TextWordWrap, row.text)
            .height();
    if (row.kind == Kind::Entry && !row.detail.isEmpty()) {
        height += QFontMetrics(textFont(TextStyle::Small)).height();
    }
    return {width, height + gapOf(row.kind) + above};
}

void FactsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FactRow &row = m_model->row(index.row());
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    // Arabic words in an English window stand at its side and run their own way.
    const Qt::Alignment side = Qt::AlignTop | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto draw = [painter, side](const QRect &where, int how, const QString &text, QRect *used) {
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(where, how | int(side), text, used);
    };
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect.adjusted(0, gapOf(row.kind) - above, 0, 0);
    const bool marked = index.row() == m_model->marked();
    if (marked || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(marked ? Token::Mark : Token::Hover));
        painter->drawRoundedRect(room.adjusted(8, 0, -8, 0), 4, 4);
    }
    QRect words = room.adjusted(margin, above / 2, -margin, -above / 2);
    if (row.kind == Kind::Fact) {
        words.adjust(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
        const int line = QFontMetrics(fontOf(row.kind)).height();
        const int x = mirrored ? room.right() - margin - dot : room.left() + margin;
        const QRectF mark(x + 0.5, words.top() + (line - dot) / 2.0, dot, dot);
        painter->setPen(QPen(color(row.used ? Token::AccentFill : Token::BorderControl), 1.2));
        painter->setBrush(row.used ? QBrush(color(Token::AccentFill)) : QBrush(Qt::NoBrush));
        painter->drawEllipse(mark);
    }
    painter->setPen(color(Token::Text));
    painter->setFont(fontOf(row.kind));
    QRect used;
    draw(words, Qt::TextWordWrap, row.text, &used);
    if (row.kind == Kind::Entry && !row.detail.isEmpty()) {
        words.setTop(used.bottom() + 1);
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(color(marked ? Token::Text : Token::TextMuted));
        draw(words, 0, painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, words.width()), nullptr);
    }
    painter->restore();
}

} // namespace aio::ui
