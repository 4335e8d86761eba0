#include "ui/keys/KeyDelegate.h"

#include "ui/keys/KeyModel.h"
#include "ui/providers/list/ProviderDelegate.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace aio::ui {

namespace {

constexpr int margin = 8;
constexpr int firstMargin = 16;
constexpr int tileSize = 22;
constexpr int gap = 10;

const KeyRow *rowOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto *model = qobject_cast<const KeyModel *>(source.model());
    return model ? model->row(source.row()) : nullptr;
}

QString sourceIcon(const KeyRow &row)
{
    if (!row.key) {
        return QStringLiteral("minus");
    }
    switch (row.key->source) {
    case KeySource::Environment:
        return QStringLiteral("engine");
    case KeySource::Session:
        return QStringLiteral("clock");
    case KeySource::Keychain:
        break;
    }
    return QStringLiteral("lock");
}

void paintText(QPainter *painter, const QRect &rect, TextStyle style, Token tone, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeading)
{
    painter->setFont(textFont(style));
    painter->setPen(color(tone));
    painter->drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(
            text, style == TextStyle::Body ? Qt::ElideMiddle : Qt::ElideRight, rect.width()));
}

} // namespace

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const KeyRow *row = rowOf(index);
    if (row == nullptr) {
        return;
    }
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintCellGround(painter, option);
    const QRect cell = option.rect.adjusted(margin, 0, -margin, -1);
    const auto mirrored = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QString text = index.data().toString();
    switch (index.column()) {
    case KeyModel::NameColumn: {
        const int tile = scaled(tileSize);
        const int middle = cell.center().y();
        const int line = QFontMetrics(textFont(TextStyle::Body)).height();
        const int left = option.rect.left() + firstMargin + tile + gap;
        const int room = cell.right() - left;
        paintInitial(painter, mirrored({option.rect.left() + firstMargin, middle - tile / 2, tile, tile}),
            initialOf(row->provider.record.config));
        paintText(painter, mirrored({left, middle - line, room, line}), TextStyle::Body, Token::Text, text);
        paintText(painter, mirrored({left, middle + 1, room, line}), TextStyle::Small, Token::TextMuted,
            keyDetail(*row));
        break;
    }
    case KeyModel::TestColumn: {
        const StatusPill::Content pill = keyPill(*row);
        const QSize size = StatusPill::sizeOf(pill).boundedTo(cell.size());
        StatusPill::paint(painter,
            mirrored({cell.left(), cell.center().y() - size.height() / 2 + 1, size.width(), size.height()}),
            pill, option.direction);
        break;
    }
    case KeyModel::AgeColumn:
        paintText(painter, cell, TextStyle::Body, row->isTooOld ? Token::Warning : Token::Text, text,
            Qt::AlignTrailing);
        break;
    case KeyModel::SourceColumn: {
        const int sign = 14;
        painter->drawPixmap(mirrored({cell.left(), cell.center().y() - sign / 2 + 1, sign, sign}),
            iconPixmap(sourceIcon(*row), Token::TextMuted, sign, painter->device()->devicePixelRatioF()));
        paintText(painter, mirrored(cell.adjusted(sign + 6, 0, 0, 0)), TextStyle::Small, Token::Text, text);
        break;
    }
    case KeyModel::CallsColumn:
    case KeyModel::CostColumn:
        paintText(painter, cell, TextStyle::Body, Token::Text, text, Qt::AlignTrailing);
        break;
    case KeyModel::TailColumn:
        paintText(painter, cell, TextStyle::Mono, Token::Text, text);
        break;
    default:
        paintText(painter, cell, TextStyle::Small, Token::Text, text);
        break;
    }
    painter->restore();
}

} // namespace aio::ui
