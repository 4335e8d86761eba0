#include "ui/documents/preview/TemplateDelegate.h"

#include "ui/documents/preview/TemplateModel.h"
#include "ui/theme/Tokens.h"

#include <QImage>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr int inset = 10;
constexpr int nameHeight = 26;

QSize pageSize(const QModelIndex &index)
{
    const QSizeF paper = index.data(TemplateModel::PaperRole).toSizeF();
    const int width = scaled(TemplateModel::imageWidth);
    return {width, qRound(width * paper.height() / qMax(1.0, paper.width()))};
}

} // namespace

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const QSize page = pageSize(index);
    return {page.width() + 2 * inset, page.height() + 2 * inset + scaled(nameHeight)};
}

void TemplateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QSize size = pageSize(index);
    const QRect page(option.rect.left() + (option.rect.width() - size.width()) / 2, option.rect.top() + inset,
        size.width(), size.height());
    if (option.state.testFlag(QStyle::State_MouseOver) && !selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Hover));
        painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 8, 8);
    }
    if (selected) {
        painter->setPen(QPen(color(focused ? Token::Accent : Token::AccentFill), 2));
        painter->setBrush(color(Token::AccentSoft));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 8, 8);
    }
    const auto image = index.data(TemplateModel::ImageRole).value<QImage>();
    painter->fillRect(page, color(Token::DocumentPage));
    if (!image.isNull()) {
        painter->drawImage(page, image);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(color(Token::BorderStrong));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(page.adjusted(-1, -1, 0, 0));
    QFont font = textFont(TextStyle::Body);
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(color(Token::Text));
    const QRect name(option.rect.left() + inset, page.bottom() + 2, option.rect.width() - 2 * inset,
        option.rect.bottom() - page.bottom() - 6);
    painter->drawText(name, Qt::AlignCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace aio::ui
