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
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF groove({}, track());
    groove.moveCenter(QRectF(rect()).center());
    const qreal radius = groove.height() / 2;

    painter.setPen(Qt::NoPen);
    const Token ground = !isEnabled() ? Token::Border
        : isChecked()                 ? Token::AccentFill
                                      : Token::BorderControl;
    painter.setBrush(color(ground));
    painter.drawRoundedRect(groove, radius, radius);

    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const qreal knob = groove.height() - 4;
    const qreal x = right ? groove.right() - 2 - knob : groove.left() + 2;
    painter.setBrush(color(isEnabled() ? Token::OnAccent : Token::TextDisabled));
    painter.drawEllipse(QRectF(x, groove.top() + 2, knob, knob));

    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(groove.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
}

} // namespace aio::ui
