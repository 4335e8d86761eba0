#include "ui/settings/SettingsSection.h"

#include "ui/settings/SettingRow.h"
#include "ui/theme/Tokens.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace aio::ui {

SettingsSection::SettingsSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_body(new QVBoxLayout)
{
    setTextStyle(m_title, TextStyle::Subtitle);
    setTextStyle(m_sentence, TextStyle::Body, Token::TextMuted);
    m_sentence->setWordWrap(true);
    m_title->setContentsMargins(10, 0, 10, 0);
    m_sentence->setContentsMargins(10, 0, 10, 0);
    m_body->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 20, 18, 20);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_sentence);
    layout->addSpacing(12);
    layout->addLayout(m_body, 1);
}

int SettingsSection::highlight(const QString &query)
{
    int found = 0;
    for (SettingRow *row : std::as_const(m_rows)) {
        const bool matches = !query.isEmpty() && row->matches(query);
        row->setHighlighted(matches);
        found += matches ? 1 : 0;
    }
    return found;
}

void SettingsSection::setHeading(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

SettingRow *SettingsSection::addRow(QWidget *control)
{
    auto *row = new SettingRow(control, this);
    m_rows.append(row);
    m_body->addWidget(row);
    return row;
}

void SettingsSection::addLine()
{
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    m_body->addWidget(line);
}

} // namespace aio::ui
