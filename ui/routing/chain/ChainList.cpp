#include "ui/routing/chain/ChainList.h"

#include "ui/routing/matrix/RouteText.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace aio::ui {

namespace {

using routing::RouteEntry;

enum Role
{
    EntryRole = Qt::UserRole,
    DetailRole,
    RemarkIconRole, ///< empty: nothing to remark
};

constexpr int margin = 8;
constexpr int numberWidth = 20;
constexpr int iconSide = 14;

/// Number, title, whose model it is, and a sign where something is the matter.
class ChainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, scaled(ChainList::rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(selected ? Token::Selection : Token::Raised));
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 5, 5);
        const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, inner, rect);
        };
        const auto text = [&](const QRect &rect, TextStyle style, Token tone, const QString &words) {
            painter->setFont(textFont(style));
            painter->setPen(color(tone));
            painter->drawText(place(rect), int(Qt::AlignVCenter | Qt::AlignLeading),
                painter->fontMetrics().elidedText(words, Qt::ElideMiddle, rect.width()));
        };
        text({inner.left(), inner.top(), scaled(numberWidth), inner.height()}, TextStyle::Small,
            Token::TextMuted, QString::number(index.row() + 1));
        const int left = inner.left() + scaled(numberWidth);
        const QString sign = index.data(RemarkIconRole).toString();
        const int side = sign.isEmpty() ? 0 : scaled(iconSide) + margin;
        const QString title = index.data(Qt::DisplayRole).toString();
        const int room = inner.right() - left - side;
        const int wide = QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(title) + 2;
        const int width = std::min(wide, room);
        text({left, inner.top(), width, inner.height()}, TextStyle::Body, Token::Text, title);
        text({left + width + margin, inner.top(), std::max(0, room - width - margin), inner.height()},
            TextStyle::Small, Token::TextMuted, index.data(DetailRole).toString());
        if (!sign.isEmpty()) {
            const int pixels = scaled(iconSide);
            const QRect at(inner.right() - pixels, inner.center().y() - pixels / 2 + 1, pixels, pixels);
            painter->drawPixmap(place(at).topLeft(),
                iconPixmap(sign, sign == u"error" ? Token::Danger : Token::Warning, pixels,
                    painter->device()->devicePixelRatio()));
        }
        painter->restore();
    }
};

} // namespace

ChainList::ChainList(const RoutingFacts &facts, QWidget *parent)
    : QListWidget(parent)
    , m_facts(facts)
{
    setItemDelegate(new ChainDelegate(this));
    setProperty("ground", QStringLiteral("raised"));
    // Entries follow the pointer while it is dragged. The drag of the system would close this list's popup.
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
}

QList<RouteEntry> ChainList::chain() const
{
    QList<RouteEntry> chain;
    for (int i = 0; i < count(); ++i) {
        if (const auto entry = RouteEntry::fromText(item(i)->data(EntryRole).toString())) {
            chain << *entry;
        }
    }
    return chain;
}

void ChainList::setChain(const QList<RouteEntry> &chain)
{
    clear();
    for (const RouteEntry &entry : chain) {
        addItem(makeItem(entry));
    }
    setCurrentRow(0);
}

QListWidgetItem *ChainList::makeItem(const RouteEntry &entry) const
{
    auto *item = new QListWidgetItem(entryTitle(entry, m_facts));
    const QString detail = entryDetail(entry, m_facts);
    bool usable = true;
    const QString said = remark(entry, &usable);
    item->setData(EntryRole, entry.toText());
    item->setData(DetailRole, detail);
    item->setData(RemarkIconRole,
        said.isEmpty() ? QString()
            : usable   ? QStringLiteral("history")
                       : QStringLiteral("error"));
    const QString whole =
        detail.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), detail);
    item->setToolTip(said.isEmpty() ? whole : QStringLiteral("%1\n%2").arg(whole, said));
    item->setData(Qt::AccessibleTextRole, item->toolTip());
    return item;
}

QString ChainList::remark(const RouteEntry &entry, bool *usable) const
{
    *usable = true;
    if (entry.by != RouteEntry::By::Provider && entry.by != RouteEntry::By::Kind) {
        return {};
    }
    if (entry.by == RouteEntry::By::Provider && entry.provider != routing::builtInProviderId()
        && !m_facts.provider(entry.provider)) {
        *usable = false;
        return tr("There is no provider “%1”.").arg(entry.provider);
    }
    const std::optional<ai::ProviderKind> kind = m_facts.kindOf(entry);
    if (!kind || entry.model.isEmpty()) {
        return {};
    }
    const catalog::ResolvedModel resolved =
        m_facts.catalog().resolve(*kind, entry.model, routingDay(), entry.provider);
    *usable = resolved.usable;
    return resolved.note();
}

void ChainList::addEntry(const RouteEntry &entry)
{
    const qsizetype present = chain().indexOf(entry);
    if (present >= 0) {
        setCurrentRow(int(present));
        return;
    }
    const int row = currentRow() < 0 ? count() : currentRow() + 1;
    insertItem(row, makeItem(entry));
    setCurrentRow(row);
    Q_EMIT chainChanged();
}

void ChainList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count()) {
        return;
    }
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    Q_EMIT chainChanged();
}

void ChainList::removeCurrent()
{
    const int row = currentRow();
    if (row >= 0) {
        delete takeItem(row);
        setCurrentRow(std::min(row, count() - 1));
        Q_EMIT chainChanged();
    }
}

void ChainList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->matches(QKeySequence::Delete)) {
        removeCurrent();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void ChainList::mousePressEvent(QMouseEvent *event)
{
    QListWidget::mousePressEvent(event);
    m_pressedAt = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton && itemAt(m_pressedAt);
}

void ChainList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)) {
        QListWidget::mouseMoveEvent(event);
        return;
    }
    const QPoint at = event->position().toPoint();
    if (!m_dragging && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    if (!m_dragging) {
        m_dragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    // Above the list is its first place, below it the last one.
    const QListWidgetItem *under = itemAt({viewport()->width() / 2, at.y()});
    const int to = under ? row(under) : at.y() < 0 ? 0 : count() - 1;
    if (to != currentRow()) {
        moveCurrent(to - currentRow());
        scrollToItem(currentItem());
    }
}

void ChainList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    m_pressed = false;
    if (std::exchange(m_dragging, false)) {
        viewport()->unsetCursor();
    }
}

} // namespace aio::ui
