#include "ui/widgets/ChoiceCard.h"

#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

/// One row. Reads the action on every paint, so a changed text or shortcut needs nothing else.
class ChoiceRow : public QAbstractButton
{
public:
    ChoiceRow(QAction *action, QWidget *parent)
        : QAbstractButton(parent)
        , m_action(action)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &ChoiceRow::read);
        read();
    }

    QSize sizeHint() const override
    {
        const int lines = QFontMetrics(textFont(TextStyle::Body)).height()
            + QFontMetrics(textFont(TextStyle::Small)).height();
        return {scaled(460), qMax(scaled(60), lines + 24)};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect inner = rect().adjusted(3, 3, -3, -3);
        if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::Hover));
            painter.drawRoundedRect(inner, 6, 6);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color(Token::Accent), 2));
            painter.drawRoundedRect(inner, 6, 6);
        }
        const Qt::LayoutDirection direction = layoutDirection();
        const int side = scaled(20);
        const QRect room = rect().adjusted(14, 0, -14, 0);
        const QRect iconRect =
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, room);
        m_action->icon().paint(
            &painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const int keyWidth = paintShortcut(painter, room);
        QRect text = room.adjusted(side + 14, 0, -keyWidth - 10, 0);
        text = QStyle::visualRect(direction, room, text);
        paintLines(painter, text);
    }

private:
    void read()
    {
        setText(m_action->text());
        setEnabled(m_action->isEnabled());
        setAccessibleName(m_action->text());
        setAccessibleDescription(m_action->statusTip());
        update();
    }

    int paintShortcut(QPainter &painter, const QRect &room)
    {
        const QString keys = m_action->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' ');
        if (keys.isEmpty()) {
            return 0;
        }
        const QFont keyFont = textFont(TextStyle::Caption);
        const QFontMetrics metrics(keyFont);
        const QSize size(metrics.horizontalAdvance(keys) + 12, metrics.height() + 3);
        const QRect cap =
            QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, size, room);
        painter.setPen(color(Token::BorderStrong));
        painter.setBrush(color(Token::Surface));
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(color(Token::TextMuted));
        painter.setFont(keyFont);
        painter.drawText(cap, Qt::AlignCenter, keys);
        return size.width();
    }

    void paintLines(QPainter &painter, const QRect &room)
    {
        QFont strong = textFont(TextStyle::Body);
        strong.setWeight(QFont::Medium);
        const QFont small = textFont(TextStyle::Small);
        const int first = QFontMetrics(strong).height();
        const int second = m_action->statusTip().isEmpty() ? 0 : QFontMetrics(small).height() + 1;
        const int top = room.top() + (room.height() - first - second) / 2;
        const auto line = [&](const QFont &face, Token tone, int y, int height, const QString &text) {
            painter.setFont(face);
            painter.setPen(color(isEnabled() ? tone : Token::TextDisabled));
            painter.drawText(QRect(room.left(), y, room.width(), height),
                Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width()));
        };
        line(strong, Token::Text, top, first, m_action->text());
        if (second > 0) {
            line(small, Token::TextMuted, top + first + 1, second, m_action->statusTip());
        }
    }

    QAction *m_action;
};

} // namespace

ChoiceCard::ChoiceCard(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (QAction *action : actions) {
        if (layout->count() > 0) {
            auto *line = new QFrame(this);
            line->setProperty("role", QStringLiteral("line"));
            layout->addWidget(line);
        }
        layout->addWidget(new ChoiceRow(action, this));
    }
}

} // namespace aio::ui
