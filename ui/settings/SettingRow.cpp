#include "ui/settings/SettingRow.h"

#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace aio::ui {

SettingRow::SettingRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_name(new QLabel(this))
    , m_detail(new QLabel(this))
{
    setTextStyle(m_name, TextStyle::Body);
    setTextStyle(m_detail, TextStyle::Small, Token::TextMuted);
    m_detail->setWordWrap(true);
    m_name->setBuddy(control);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(24);
    layout->addLayout(words, 1);
    layout->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setTexts(const QString &name, const QString &detail, const QString &words)
{
    m_name->setText(name);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_words = words;
    m_control->setAccessibleName(name);
    m_control->setAccessibleDescription(detail);
}

bool SettingRow::matches(const QString &query) const
{
    return m_name->text().contains(query, Qt::CaseInsensitive)
        || m_detail->text().contains(query, Qt::CaseInsensitive)
        || m_words.contains(query, Qt::CaseInsensitive);
}

void SettingRow::setHighlighted(bool on)
{
    m_highlighted = on;
    update();
}

void SettingRow::paintEvent(QPaintEvent * /*event*/)
{
    if (m_highlighted) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Mark));
        painter.drawRoundedRect(rect(), 6, 6);
    }
}

} // namespace aio::ui
