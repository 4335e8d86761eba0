#include "ui/onboarding/EngineCard.h"

#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>

namespace aio::ui {

EngineCard::EngineCard(const QString &initial, QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    m_button->setAutoExclusive(false); // the step keeps the cards exclusive
    auto *mark = new QLabel(initial, this);
    mark->setProperty("role", QStringLiteral("initial"));
    mark->setAlignment(Qt::AlignCenter);
    mark->setFixedSize(scaled(22), scaled(22));
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_text, TextStyle::Small, Token::TextMuted);
    m_text->setWordWrap(true);
    m_column->setSpacing(2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(12);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(m_column, 1);
    connect(m_button, &QRadioButton::clicked, this, &EngineCard::chosen);
}

void EngineCard::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setAccessibleName(title);
    m_button->setAccessibleDescription(text);
}

void EngineCard::setBody(QWidget *body)
{
    m_body = body;
    m_column->addSpacing(6);
    m_column->addWidget(body);
    body->setVisible(m_chosen);
}

void EngineCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    m_button->setChecked(chosen);
    if (m_body) {
        m_body->setVisible(chosen);
    }
    setProperty("selected", chosen);
    style()->unpolish(this);
    style()->polish(this);
}

void EngineCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_button->setFocus();
        Q_EMIT chosen();
    }
}

} // namespace aio::ui
