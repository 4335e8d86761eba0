#include "ui/widgets/EmptyState.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/ChoiceCard.h"
#include "ui/widgets/Drawing.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int widestText = 400;
constexpr int margin = 24;
constexpr int frameInset = 20; // between the edge of the page and the dashed frame

/// Follows its action: text, whether it can run.
QPushButton *buttonFor(QAction *action, const QString &kind, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", kind);
    const auto read = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    };
    read();
    QObject::connect(action, &QAction::changed, button, read);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_drawing(new Drawing(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_choices(new QWidget(this))
    , m_actions(new QWidget(this))
    , m_note(new QWidget(this))
{
    m_drawing->hide();
    setTextStyle(m_title, TextStyle::Title);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    setTextStyle(m_text, TextStyle::Body, Token::TextMuted);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(scaled(widestText));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_drawing, 0, Qt::AlignHCenter);
    layout->addSpacing(20);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(20);
    for (QWidget *part : {m_choices, m_actions, m_note}) {
        layout->addWidget(part, 0, Qt::AlignHCenter);
        part->hide();
    }
    layout->addStretch(1);
}

void EmptyState::setDrawing(const QString &name)
{
    m_drawing->setName(name);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    fitText();
    setAccessibleDescription(text);
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    delete m_actions->layout();
    qDeleteAll(m_actions->findChildren<QPushButton *>());
    auto *layout = new QVBoxLayout(m_actions);
    layout->setContentsMargins(0, 12, 0, 0);
    // With rows above, the actions are the lesser way: links.
    bool first = m_choices->isHidden();
    for (QAction *action : actions) {
        layout->addWidget(
            buttonFor(action, first ? QString() : QStringLiteral("link"), m_actions), 0, Qt::AlignHCenter);
        first = false;
    }
    m_actions->setVisible(!actions.isEmpty());
}

void EmptyState::setChoices(const QList<QAction *> &actions)
{
    delete m_choices->layout();
    qDeleteAll(m_choices->findChildren<ChoiceCard *>());
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins({});
    layout->addWidget(new ChoiceCard(actions, m_choices));
    m_choices->setVisible(!actions.isEmpty());
}

void EmptyState::setNote(const QString &iconName, const QString &text)
{
    delete m_note->layout();
    qDeleteAll(m_note->findChildren<QLabel *>());
    auto *layout = new QHBoxLayout(m_note);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(7);
    auto *picture = new QLabel(m_note);
    picture->setPixmap(icon(iconName, Token::TextMuted).pixmap(scaled(16), scaled(16)));
    auto *label = new QLabel(text, m_note);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    layout->addWidget(picture);
    layout->addWidget(label);
    m_note->setVisible(!text.isEmpty());
}

void EmptyState::setDropFrame(bool on)
{
    m_dropFrame = on;
    const int around = on ? margin + frameInset : margin;
    layout()->setContentsMargins(around, around, around, around);
    update();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitText();
    }
    QWidget::changeEvent(event);
}

void EmptyState::showEvent(QShowEvent *event)
{
    fitText();
    QWidget::showEvent(event);
}

void EmptyState::fitText()
{
    // A centred item of a box layout is not asked for its height at its width.
    m_text->setFixedWidth(scaled(widestText));
    m_text->setFixedHeight(qMax(0, m_text->heightForWidth(m_text->width())));
}

void EmptyState::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_dropFrame) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Token::BorderControl), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(color(Token::Sunken));
    constexpr qreal inset = frameInset + 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace aio::ui
