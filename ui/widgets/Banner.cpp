#include "ui/widgets/Banner.h"

#include "ui/theme/Icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int narrowBelow = 440;

// Addresses have no spaces: without places to break a line, the end of a long one would be out of sight.
QString breakable(const QString &text)
{
    constexpr qsizetype fitsAnywhere = 24;
    static const QRegularExpression joint(QStringLiteral("([./_@-])(?=.)"));
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() > fitsAnywhere) {
            word.replace(joint, QStringLiteral("\\1") + QChar(0x200B));
        }
    }
    return words.join(u' ');
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
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
    m_layout->setContentsMargins(12, 8, 8, 8);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 0, 1);
    m_layout->addWidget(m_action, 0, 2);
    m_layout->addWidget(m_close, 0, 3);
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
    m_message = text;
    m_text->setText(breakable(text));
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    const QString word = severityWord(severity);
    setAccessibleName(word.isEmpty() ? text : QStringLiteral("%1: %2").arg(word, text));
    show();
    update();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < scaled(narrowBelow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        // Not while the layout is at work.
        QMetaObject::invokeMethod(this, &Banner::placeAction, Qt::QueuedConnection);
    }
}

void Banner::placeAction()
{
    m_layout->removeWidget(m_action);
    m_layout->addWidget(m_action, m_narrow ? 1 : 0, m_narrow ? 1 : 2,
        m_narrow ? Qt::Alignment(Qt::AlignLeading) : Qt::Alignment());
}

void Banner::clear()
{
    m_message.clear();
    m_text->clear();
    hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_message;
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
