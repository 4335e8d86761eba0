#include "ui/widgets/Toast.h"

#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int longestText = 360;

} // namespace

Toast::Toast(const ToastMessage &message, QWidget *parent)
    : QFrame(parent)
    , m_message(message)
    , m_timer(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 7, 7);
    layout->setSpacing(9);
    const QString iconName = severityIcon(message.severity);
    if (!iconName.isEmpty()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(
            iconPixmap(iconName, severityTone(message.severity), scaled(16), devicePixelRatioF()));
        layout->addWidget(picture);
    }
    auto *text = new QLabel(message.text, this);
    text->setTextFormat(Qt::PlainText);
    // A wrapping label guesses a narrow, tall shape; so only a long text wraps.
    if (text->sizeHint().width() > longestText) {
        text->setWordWrap(true);
        text->setFixedWidth(longestText);
    }
    layout->addWidget(text, 1);
    if (!message.actionText.isEmpty()) {
        auto *button = new QPushButton(message.actionText, this);
        button->setProperty("kind", QStringLiteral("link"));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            if (m_message.action && !m_over) {
                std::exchange(m_message.action, {})();
            }
            close();
        });
    }
    auto *cross = new QToolButton(this);
    cross->setIcon(icon(QStringLiteral("close"), Token::TextMuted));
    cross->setIconSize({14, 14});
    cross->setAccessibleName(tr("Close this message"));
    layout->addWidget(cross);
    connect(cross, &QToolButton::clicked, this, &Toast::close);
    const QString word = severityWord(message.severity);
    setAccessibleName(word.isEmpty() ? message.text : QStringLiteral("%1: %2").arg(word, message.text));

    m_timer->setSingleShot(true);
    m_timer->setInterval(defaultMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &Toast::close);
    if (message.severity != Severity::Danger) {
        m_timer->start();
    }
}

void Toast::setLifetime(int milliseconds)
{
    m_timer->start(milliseconds);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::BorderStrong));
    painter.setBrush(color(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (m_message.severity != Severity::Danger && !m_over) {
        m_timer->start();
    }
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Toast::close()
{
    if (!m_over) {
        m_over = true;
        m_timer->stop();
        Q_EMIT closed();
    }
}

} // namespace aio::ui
