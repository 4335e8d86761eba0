#include "ui/widgets/Switch.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace aio::ui {

namespace {

QSize track()
{
    return {scaled(30), scaled(17)};
}

constexpr int focusMargin = 3; // room for the ring around the track

} // namespace

Switch::Switch(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    // At least 24 high: what a finger or an unsteady hand can hit.
    const QSize size = track() + QSize(2 * focusMargin, 2 * focusMargin);
    return {size.width(), qMax(size.height(), 24)};
}

void Switch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QRectF groove({}, track());
    groove.moveCenter(QRectF(rect()).center());
    paintSwitch(&painter, groove, isChecked(), isEnabled(), hasFocus(), layoutDirection());
}

void paintSwitch(QPainter *painter, const QRectF &track, bool on, bool enabled, bool focused,
    Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal radius = track.height() / 2;
    painter->setPen(Qt::NoPen);
    // One that nobody may turn still says whether it is on.
    const Token locked = on ? Token::AccentSoft : Token::Border;
    painter->setBrush(color(!enabled ? locked : on ? Token::AccentFill : Token::BorderControl));
    painter->drawRoundedRect(track, radius, radius);

    const bool right = on != (direction == Qt::RightToLeft);
    const qreal knob = track.height() - 4;
    const qreal x = right ? track.right() - 2 - knob : track.left() + 2;
    painter->setBrush(color(enabled ? Token::OnAccent : on ? Token::Accent : Token::TextDisabled));
    painter->drawEllipse(QRectF(x, track.top() + 2, knob, knob));

    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRoundedRect(track.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    painter->restore();
}

} // namespace aio::ui
