#include "ui/widgets/DropOverlay.h"

#include "ui/theme/Icons.h"

#include <QEvent>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr int inset = 8;

} // namespace

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::showHint(const QString &text, bool accepted)
{
    m_text = text;
    m_accepted = accepted;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = color(m_accepted ? Token::AccentSoft : Token::DangerSoft);
    wash.setAlphaF(0.9F);
    painter.fillRect(rect(), wash);
    const Token tone = m_accepted ? Token::Accent : Token::Danger;
    QPen pen(color(tone), 2, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    const int side = scaled(32);
    const QRect iconRect(rect().center().x() - side / 2, rect().center().y() - side - 8, side, side);
    painter.drawPixmap(iconRect,
        iconPixmap(m_accepted ? QStringLiteral("download") : QStringLiteral("error"), tone, side,
            devicePixelRatioF()));
    painter.setFont(textFont(TextStyle::Title));
    painter.setPen(color(Token::Text));
    painter.drawText(
        QRect(inset, rect().center().y() + 4, width() - 2 * inset, scaled(30)), Qt::AlignCenter, m_text);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aio::ui
