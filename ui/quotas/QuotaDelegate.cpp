#include "ui/quotas/QuotaDelegate.h"

#include "ui/quotas/QuotaTableModel.h"
#include "ui/theme/Icons.h"

#include <QAbstractProxyModel>
#include <QPainter>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 10;
constexpr int firstMargin = 16;
constexpr int iconSide = 16;
constexpr int barHeight = 6;

void paintText(QPainter *painter, const QRect &rect, TextStyle style, Token tone, const QString &text)
{
    painter->setFont(textFont(style));
    painter->setPen(color(tone));
    painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

Token barTone(const QuotaRow &row)
{
    switch (quotaPill(row).severity) {
    case Severity::Danger:
        return Token::Danger;
    case Severity::Warning:
        return Token::WarningFill;
    default:
        return Token::AccentFill;
    }
}

void paintWho(QPainter *painter, const QRect &cell, const QuotaRow &row, const QString &who,
    Qt::LayoutDirection direction)
{
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(direction, cell, rect); };
    const int side = scaled(iconSide);
    const QRect sign(cell.left(), cell.center().y() - side / 2, side, side);
    painter->drawPixmap(place(sign).topLeft(),
        iconPixmap(
            quotaScopeIcon(row.limit.scope), Token::TextMuted, side, painter->device()->devicePixelRatio()));
    const int left = sign.right() + margin;
    const QString detail = quotaFilter(row.limit);
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    const int width = cell.right() - left;
    const int top = detail.isEmpty() ? cell.center().y() - line / 2 : cell.center().y() - line + 1;
    paintText(painter, place({left, top, width, line}), TextStyle::BodyStrong, Token::Text, who);
    paintText(painter, place({left, top + line, width, line}), TextStyle::Small, Token::TextMuted, detail);
}

void paintUsed(QPainter *painter, const QRect &cell, const QuotaRow &row, const QString &text,
    Qt::LayoutDirection direction)
{
    const int line = QFontMetrics(textFont(TextStyle::Small)).height();
    const int top = cell.center().y() - (line + barHeight + 3) / 2;
    paintText(painter, {cell.left(), top, cell.width(), line}, TextStyle::Small, Token::Text, text);
    const QRect groove(cell.left(), top + line + 3, cell.width(), barHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Border));
    painter->drawRoundedRect(groove, 3, 3);
    constexpr double whole = 100;
    const double share = std::min(row.percent(), whole) / whole;
    QRect bar = groove;
    bar.setWidth(row.isUnused ? 0 : std::max(int(groove.width() * share), 3));
    if (bar.width() > 0) {
        painter->setBrush(color(barTone(row)));
        painter->drawRoundedRect(QStyle::visualRect(direction, groove, bar), 3, 3);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

QSize QuotaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(TextStyle::BodyStrong));
    const int sign = index.column() == QuotaTableModel::WhoColumn ? firstMargin + scaled(iconSide) + margin
        : index.column() == QuotaTableModel::StateColumn          ? scaled(iconSide) + margin
                                                                  : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + sign + 2 * margin, scaled(rowHeight)};
}

void QuotaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    const auto *model = proxy ? qobject_cast<const QuotaTableModel *>(proxy->sourceModel()) : nullptr;
    if (!model) {
        return;
    }
    const QuotaRow &row = model->rows().at(proxy->mapToSource(index).row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, color(selected ? Token::Selection : Token::Surface));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    const bool first = index.column() == 0;
    const QRect cell = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(first ? firstMargin : margin, 0, -margin, -1));
    const QString text = index.data().toString();
    switch (index.column()) {
    case QuotaTableModel::WhoColumn:
        paintWho(painter, cell, row, text, option.direction);
        break;
    case QuotaTableModel::UsedColumn:
        paintUsed(painter, cell, row, text, option.direction);
        break;
    case QuotaTableModel::StateColumn: {
        const StatusPill::Content pill = quotaPill(row);
        const QSize size = StatusPill::sizeOf(pill).boundedTo(cell.size());
        const QRect place(QPoint(cell.left(), cell.center().y() - size.height() / 2 + 1), size);
        StatusPill::paint(painter, QStyle::visualRect(option.direction, cell, place), pill, option.direction);
        break;
    }
    case QuotaTableModel::PaceColumn: {
        const bool bad = quotaPace(row, model->now()).kind == QuotaPace::Kind::RunsOut;
        paintText(painter, cell, TextStyle::Body, bad ? Token::Warning : Token::TextMuted, text);
        break;
    }
    default:
        paintText(painter, cell, TextStyle::Body,
            index.column() == QuotaTableModel::LimitColumn ? Token::Text : Token::TextMuted, text);
    }
    if (first && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                              QRect(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1)),
            color(Token::Accent));
    }
    painter->restore();
}

} // namespace aio::ui
