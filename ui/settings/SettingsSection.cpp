#include "ui/settings/SettingsSection.h"

#include "core/settings/Settings.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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

bool SettingsSection::isAbout(const QString &query) const
{
    return !query.isEmpty()
        && (title().contains(query, Qt::CaseInsensitive)
            || m_title->text().contains(query, Qt::CaseInsensitive)
            || m_words.contains(query, Qt::CaseInsensitive));
}

void SettingsSection::addReset(Settings &settings, const QList<SettingKey> &keys)
{
    m_reset = new QPushButton(this);
    m_reset->setObjectName(QStringLiteral("resetSection"));
    m_reset->setProperty("kind", QStringLiteral("link"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(10, 12, 10, 0);
    line->addWidget(m_reset);
    line->addStretch(1);
    m_body->addLayout(line);
    const auto check = [this, &settings, keys] {
        m_reset->setEnabled(std::any_of(
            keys.cbegin(), keys.cend(), [&settings](SettingKey key) { return !settings.isDefault(key); }));
    };
    connect(m_reset, &QPushButton::clicked, this, [&settings, keys] {
        for (const SettingKey key : keys) {
            settings.reset(key);
        }
    });
    connect(&settings, &Settings::changed, this, check);
    check();
    retranslateReset();
}

void SettingsSection::retranslateReset()
{
    if (m_reset) {
        m_reset->setText(tr("Reset to default"));
    }
}

void SettingsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateReset();
    }
    QWidget::changeEvent(event);
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
