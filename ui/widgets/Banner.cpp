#include "ui/widgets/Banner.h"

#include "ui/theme/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace aio::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("kind", QStringLiteral("small"));
    m_close->setIcon(icon(QStringLiteral("close"), Token::TextMuted));
    m_close->setIconSize({14, 14});
    m_close->hide();
    m_action->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void Banner::showMessage(Severity severity, const QString &text, const QString &actionText)
{
    m_severity = severity;
    m_icon->setPixmap(
        iconPixmap(severityIcon(severity), severityTone(severity), scaled(16), devicePixelRatioF()));
    m_icon->setVisible(!severityIcon(severity).isEmpty());
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    const QString word = severityWord(severity);
    setAccessibleName(word.isEmpty() ? text : QStringLiteral("%1: %2").arg(word, text));
    show();
    update();
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = color(severityTone(m_severity));
    edge.setAlphaF(0.4F);
    painter.setPen(edge);
    painter.setBrush(color(severitySoft(m_severity)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && isVisible()) {
        m_icon->setPixmap(
            iconPixmap(severityIcon(m_severity), severityTone(m_severity), scaled(16), devicePixelRatioF()));
    }
    QFrame::changeEvent(event);
}

void Banner::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace aio::ui
