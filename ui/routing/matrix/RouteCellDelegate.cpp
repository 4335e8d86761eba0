#include "ui/routing/matrix/RouteCellDelegate.h"

#include "ui/routing/matrix/RouteTableModel.h"
#include "ui/theme/Icons.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 9;
constexpr int topMargin = 11;
constexpr int lineHeight = 22;
constexpr int numberWidth = 13;
constexpr int iconSide = 14;
constexpr int mayReach = 5; // of a name, into the margin
constexpr int markOutset = 3; // a mark is a little wider than a number
constexpr int dotSide = 7;
constexpr qsizetype mostLines = 4;

void paintText(QPainter *painter, const QRect &rect, TextStyle style, Token tone, const QString &text)
{
    painter->setFont(textFont(style));
    painter->setPen(color(tone));
    painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading),
        painter->fontMetrics().elidedText(text, Qt::ElideMiddle, rect.width()));
}

/// Grey bars where text will be.
void paintSkeleton(QPainter *painter, const QRect &rect, int lines)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Hover));
    for (int i = 0; i < lines; ++i) {
        const int width = rect.width() * (i == lines - 1 ? 45 : 75) / 100;
        painter->drawRoundedRect(QRect(rect.left(), rect.top() + i * scaled(lineHeight) + 6, width, 8), 4, 4);
    }
}

void paintMark(QPainter *painter, const QRect &place, RouteLink::Mark mark)
{
    const bool skipped = mark == RouteLink::Mark::Skipped;
    painter->drawPixmap(place.topLeft(),
        iconPixmap(skipped ? QStringLiteral("error") : QStringLiteral("history"),
            skipped ? Token::Danger : Token::Warning, place.width(), painter->device()->devicePixelRatio()));
}

void paintLink(QPainter *painter, const QRect &line, const RouteLink &link, Qt::LayoutDirection direction)
{
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(direction, line, rect); };
    // Two digits come into view where the first nine are skipped.
    const int digits =
        QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(QString::number(link.number));
    const bool isNumbered = link.mark == RouteLink::Mark::None;
    const QRect number(line.left(), line.top(),
        isNumbered ? std::max(scaled(numberWidth), digits + markOutset) : scaled(numberWidth), line.height());
    const int left = number.right() + 1;
    const int room = line.right() - left + mayReach;
    // A long name is set smaller before it is cut.
    const auto widthIn = [&link](TextStyle style) {
        return QFontMetrics(textFont(style)).horizontalAdvance(link.title) + 1;
    };
    const TextStyle style = widthIn(TextStyle::Body) <= room ? TextStyle::Body : TextStyle::Small;
    // A mark has the place of the number: names stay below each other, and the order shows without it.
    if (isNumbered) {
        paintText(painter, place(number), TextStyle::Small, Token::TextMuted, QString::number(link.number));
    } else {
        const int side = scaled(iconSide);
        const QRect mark(number.left() - markOutset, line.center().y() - side / 2 + 1, side, side);
        paintMark(painter, place(mark), link.mark);
    }
    paintText(painter, place({left, line.top(), std::min(room, widthIn(style)), line.height()}), style,
        link.number == 1 ? Token::Text : Token::TextMuted, link.title);
}

} // namespace

RouteCellDelegate::RouteCellDelegate(const RouteTableModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize RouteCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

void RouteCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, color(selected ? Token::Selection : Token::Surface));
    const QRect inner = option.rect.adjusted(margin, topMargin, -margin, 0);
    if (!m_model->isLoaded()) {
        paintSkeleton(painter, inner, 3);
    } else if (index.column() == 0) {
        paintPlan(painter, inner.adjusted(7, 0, 0, 0), index);
    } else {
        paintChain(painter, inner, index, selected);
    }
    painter->setPen(color(Token::Border));
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(rightToLeft ? option.rect.topLeft() : option.rect.topRight(),
        rightToLeft ? option.rect.bottomLeft() : option.rect.bottomRight());
    if (selected) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(QPen(color(Token::Accent), focused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        const int inset = focused ? 1 : 0;
        painter->drawRect(option.rect.adjusted(inset, inset, -1, -1));
    }
    painter->restore();
}

void RouteCellDelegate::paintPlan(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QRect title(rect.left(), rect.top() + 1, rect.width(), scaled(lineHeight));
    paintText(painter, title, TextStyle::BodyStrong, Token::Text, index.data().toString());
    if (m_model->isLocalOnly(index.row())) {
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(color(Token::TextMuted));
        painter->drawText(QRect(rect.left(), title.bottom(), rect.width(), scaled(lineHeight) * 2),
            int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, tr("stays on this computer"));
    }
}

QList<RouteLink> RouteCellDelegate::shownLinks(const QList<RouteLink> &links)
{
    if (links.size() <= mostLines) {
        return links;
    }
    QList<RouteLink> shown = links.mid(0, mostLines - 1);
    const auto used = std::find_if(links.cbegin(), links.cend(),
        [](const RouteLink &link) { return link.mark != RouteLink::Mark::Skipped; });
    if (used - links.cbegin() >= shown.size() && used != links.cend()) {
        shown.last() = *used;
    }
    return shown;
}

void RouteCellDelegate::paintChain(
    QPainter *painter, const QRect &rect, const QModelIndex &index, bool current) const
{
    const QList<RouteLink> links = m_model->links(index);
    const int step = scaled(lineHeight) - 2; // in all cells alike: four fit
    const QList<RouteLink> shown = shownLinks(links);
    QRect line(rect.left(), rect.top() - 4, rect.width(), step);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    for (const RouteLink &link : shown) {
        paintLink(painter, line, link, direction);
        line.translate(0, step);
    }
    if (shown.size() < links.size()) {
        paintText(painter, line.adjusted(scaled(numberWidth), 0, 0, 0), TextStyle::Small, Token::TextMuted,
            tr("and %n more", nullptr, int(links.size() - shown.size())));
    }
    if (links.isEmpty()) {
        paintText(painter, line, TextStyle::Body, Token::Danger, tr("Refused"));
    }
    Q_UNUSED(current)
    if (m_model->isChanged(index)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::AccentFill));
        const QRect dot(rect.right() - dotSide + margin - 5, rect.top() - topMargin + 6, dotSide, dotSide);
        painter->drawEllipse(QStyle::visualRect(direction, rect, dot));
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
}

QWidget *RouteCellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    if (index.column() != 0) {
        return nullptr;
    }
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of the plan"));
    edit->setProperty("kind", QStringLiteral("small"));
    return edit;
}

void RouteCellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.left() + 4, option.rect.top() + 6, option.rect.width() - 8, height);
}

} // namespace aio::ui
